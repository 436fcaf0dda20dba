import { existsSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../../../scripts/browser.mjs';
import { createSite } from '../../serve.mjs';

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
export const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A page opened, and what it did that it should not have. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  complaints: string[];
  elsewhere: string[];
}

export interface OpenSite {
  origin: string;
  browser: Browser;
  visit(address: string, width?: number): Promise<Visit>;
  close(): Promise<void>;
}

/** The built site, served, and a browser that notes every request outside of it. */
export async function openSite(): Promise<OpenSite> {
  if (!existsSync(path.join(DIST, 'index.html'))) throw new Error('The site is not built: run `pnpm site:build`.');
  const server: Server = createSite();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
  return {
    origin,
    browser,
    async visit(address, width = 1280) {
      const context = await browser.newContext({ locale: 'fr-FR', viewport: { width, height: 800 } });
      const page = await context.newPage();
      const visit: Visit = { page, context, complaints: [], elsewhere: [] };
      page.on('console', (message) => {
        if (message.type() === 'error') visit.complaints.push(message.text());
      });
      page.on('pageerror', (error) => visit.complaints.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url)) visit.elsewhere.push(url);
      });
      await page.goto(`${origin}${address}`);
      return visit;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Every page that VitePress wrote, as its address. */
export const addresses = (): string[] =>
  (readdirSync(DIST, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.html') && !/^(?:api\/|ess\/|404)/.test(file))
    .map((file) => `/${file.replace(/(?:(^|\/)index)?\.html$/, '$1')}`)
    .sort();
