/** Where the code is published, without its last slash; `null` until it is known: links into the code are then plain text. */
export const REPOSITORY: string | null = null;

/** Branch that links into the code point to. */
export const BRANCH = 'main';
