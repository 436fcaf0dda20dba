/** For whoever keeps the page, in the console: each thing once. */
export class Warnings {
  private readonly said = new Set<string>();

  warn(message: string): void {
    if (this.said.has(message)) return;
    this.said.add(message);
    console.warn(`<ess-orientation>: ${message}`);
  }
}
