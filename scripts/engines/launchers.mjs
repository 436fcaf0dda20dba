import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { whichOf } from '../browser.mjs';
import { openWebKit } from './webkit.mjs';

/** Engine → a launcher for @web/test-runner. One page at a time: a page in the background has its timers slowed. */
export const LAUNCHERS = {
  Firefox: () =>
    Object.assign(
      chromeLauncher({
        puppeteer,
        launchOptions: { browser: 'firefox', executablePath: whichOf('firefox-esr'), headless: true },
        concurrency: 1,
      }),
      { name: 'Firefox' },
    ),
  WebKit: webKitLauncher,
};

/** One window, which goes from a test file to the next. */
function webKitLauncher() {
  let opened;
  const active = new Map();
  return {
    name: 'WebKit',
    type: 'webkit-webdriver',
    concurrency: 1,
    async startSession(id, url) {
      opened ??= openWebKit();
      active.set(id, url);
      await (await opened).goTo(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      await (await opened).goTo('about:blank');
      return { errors: [], browserLogs: [] };
    },
    startDebugSession: () => Promise.reject(new Error('WebKit can’t be debugged from here')),
    stop: async () => (await opened)?.close(),
  };
}
