import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';

/** @param args besides those of every browser here. */
export const openChromium = ({ args = [], ...options }: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGS, ...args], ...options });

/** A browser for the tests of a file or a suite, open before them and closed after them: call what is given in a test. */
export function withChromium(options?: LaunchOptions): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openChromium(options);
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser opens before the first test, not before that.');
    return browser;
  };
}
