/** Where the files of territories come from: the one thing that differs between a browser, Node and a test. */
export interface TerritoryFiles {
  /**
   * @param name such as `index.json` or `dep-34.json`: made by this package, never from what a person typed.
   * @returns the parsed JSON.
   * @throws TerritoryFileError `unreadable` when the file is missing, out of reach or not JSON in UTF-8.
   */
  read(name: string): Promise<unknown>;
}
