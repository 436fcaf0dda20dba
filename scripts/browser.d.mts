export const BROWSER_ARGS: string[];
export function findBrowser(): string;
export function installDebian(...packages: string[]): boolean;
export function whichOf(name: string): string | undefined;
export function isRunnable(file: string): boolean;
