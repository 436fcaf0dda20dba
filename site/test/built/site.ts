import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withChromium } from '../../../trust/support/chromium';
import { withServer } from '../../../trust/support/server';
import { type Visit, visit } from '../../../trust/support/visit';
import { createSite } from '../../serve.mjs';

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
export const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export interface SiteVisit extends Visit {
  /** Addresses asked for that are not the site's own. */
  elsewhere(): string[];
}

export interface Site {
  readonly origin: string;
  visit(address: string, width?: number): Promise<SiteVisit>;
}

/** The built site, served for the tests of a file, and a browser. */
export function withSite(): Site {
  if (!existsSync(path.join(DIST, 'index.html'))) throw new Error('The site is not built: run `pnpm site:build`.');
  const origin = withServer(createSite());
  const browser = withChromium();
  const isElsewhere = (url: string) => !url.startsWith(origin()) && !/^(?:data|blob|about):/.test(url);
  return {
    get origin() {
      return origin();
    },
    async visit(address, width = 1280) {
      const opened = await visit(browser(), origin() + address, { viewport: { width, height: 800 } });
      return { ...opened, elsewhere: () => opened.requests.filter(isElsewhere) };
    },
  };
}

/** Every page that VitePress wrote, as its address. */
export const addresses = (): string[] =>
  (readdirSync(DIST, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.html') && !/^(?:api\/|ess\/|404)/.test(file))
    .map((file) => `/${file.replace(/(?:(^|\/)index)?\.html$/, '$1')}`)
    .sort();
