import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';

export const openChromium = (options: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS, ...options });
