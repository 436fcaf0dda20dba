import { readFile } from 'node:fs/promises';
import { launch } from './chromium';
import { diagnose } from './diagnose';
import type { Finding } from './finding';
import type { Release } from './observation';
import { observe } from './observe';
import { open } from './serve';

export { CannotExamine } from './chromium';
export type { Code, Facts, Finding, Level } from './finding';

/** @public */
export interface ExamineOptions {
  /** The path of a Chromium; `CHROME_PATH` or a usual place by default. */
  browser?: string;
}

/** What was found on one page, the gravest first. */
export interface Examination {
  target: string;
  findings: Finding[];
}

/**
 * Opens pages in an installed Chromium, one after the other, and says what is right and wrong with the module on them.
 * @param targets addresses, or HTML files (served from their folder).
 * @throws CannotExamine when there is no browser to open them with, or a page can't be reached.
 */
export async function examine(
  targets: readonly string[],
  { browser: path }: ExamineOptions = {},
): Promise<Examination[]> {
  const release = await thisRelease();
  const browser = await launch(path);
  try {
    const examinations: Examination[] = [];
    for (const target of targets) {
      const { url, close } = await open(target);
      try {
        examinations.push({ target, findings: diagnose(await observe(browser, url), release) });
      } finally {
        close();
      }
    }
    return examinations;
  } finally {
    await browser.close();
  }
}

/** The hashes that this version of the project publishes. */
async function thisRelease(): Promise<Release> {
  const beside = import.meta.url.includes('/src/') ? '../dist/integrity.json' : './integrity.json';
  return JSON.parse(await readFile(new URL(beside, import.meta.url), 'utf8'));
}
