import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import type { Host } from '../support/host';
import { closedPort } from './closed-port';
import { FAULTS, mended } from './faults';
import { DATASET } from './files';
import { pageWith } from './visitor';

/** A fault as a page meets it. */
export interface Case {
  name: string;
  /** It simply works. */
  works?: boolean;
  tries: 1 | 3;
  stalls?: true;
  /** The address of the page; the server is ready. */
  open(): Promise<string> | string;
  prepare?(page: Page): Promise<unknown>;
  /** Mends what was broken; absent where nothing on the page's side can be. */
  mend?(page: Page): unknown;
}

/** Every fault of a server, then those that lie with the network, the page or another site. */
export function casesOf(host: Host, elsewhere: Host): Case[] {
  const pageFor = (src: string, name: string, headers: Record<string, string> = {}) =>
    host.page(`${name.replace(/\W+/g, '-')}.html`, pageWith(`src="${src}"`), { headers });
  const served = FAULTS.map((fault): Case => {
    const path = `/${fault.name.replace(/\W+/g, '-')}.json`;
    return {
      name: fault.name,
      tries: fault.tries,
      ...(fault.code === null && { works: true }),
      ...(fault.stalls && { stalls: true }),
      open: () => pageFor(host.answer(path, fault.answer(DATASET)), fault.name),
      mend: () => host.answer(path, mended(DATASET)),
    };
  });
  return [...served, ...ofTheNetwork(pageFor), ...ofOtherSites(pageFor, host, elsewhere), ...ofThePage(pageFor)];
}

type PageFor = (src: string, name: string, headers?: Record<string, string>) => string;
const fulfilGood = (route: Route) =>
  route.fulfill({ body: DATASET.good, headers: { 'Access-Control-Allow-Origin': '*' } });

const ofTheNetwork = (pageFor: PageFor): Case[] => [
  {
    name: 'a name that resolves to nothing',
    tries: 3,
    open: () => pageFor('http://nulle-part.invalid/d.json', 'dns'),
    mend: (page) => page.route('http://nulle-part.invalid/**', fulfilGood),
  },
  {
    name: 'a refused connection',
    tries: 3,
    open: async () => pageFor(`http://127.0.0.1:${(await closedPort()).port}/refused.json`, 'refused'),
    mend: (page) => page.route('**/refused.json', fulfilGood),
  },
];

function ofOtherSites(pageFor: PageFor, host: Host, elsewhere: Host): Case[] {
  const closed = () => elsewhere.answer('/closed.json', (_, response) => response.writeHead(200).end(DATASET.good));
  const opened = () => elsewhere.answer('/closed.json', mended(DATASET));
  const moved = (to: string) =>
    host.answer('/moved.json', (_, response) => response.writeHead(302, { Location: to }).end());
  return [
    { name: 'another site without CORS', tries: 3, open: () => pageFor(closed(), 'cors'), mend: opened },
    {
      name: 'a redirect to a site without CORS',
      tries: 3,
      open: () => pageFor(moved(closed()), 'moved'),
      mend: opened,
    },
    {
      name: 'a redirect to a site that lets us in',
      tries: 1,
      works: true,
      open: () => pageFor(moved(opened()), 'moved'),
    },
  ];
}

const SITE = 'https://site.example';
const STANDALONE = new URL('../../packages/widget/dist/standalone.js', import.meta.url);

/** Only whoever keeps the page can mend these. */
const ofThePage = (pageFor: PageFor): Case[] => [
  {
    name: 'a policy of the page that blocks it',
    tries: 3,
    open: () => pageFor('/widget/dataset.min.json', 'csp', { 'Content-Security-Policy': "connect-src 'none'" }),
  },
  {
    name: 'mixed content',
    tries: 3,
    open: () => `${SITE}/page.html`,
    prepare: async (page) => {
      await page.route('http://donnees.example/**', fulfilGood);
      await page.route(`${SITE}/**`, (route) =>
        route.request().url().endsWith('.js')
          ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(STANDALONE, 'utf8') })
          : route.fulfill({
              contentType: 'text/html; charset=utf-8',
              body: `<!doctype html><html lang="fr"><title>x</title>${pageWith('src="http://donnees.example/d.json"')}`,
            }),
      );
    },
  },
];
