import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { contentTypeOf, HTML } from '../../../scripts/serving.mjs';
import { WIDGET } from '../../build/ess-files';
import { readRelease } from '../../build/samples-filled';

export interface Opened {
  page: Page;
  /** Errors, and requests for what the docs don't name. */
  complaints: string[];
  close(): Promise<void>;
}

/** The page of an embedder: the sample as it is, the widget's files wherever it looks for them, and nothing else. */
export async function openSample(
  browser: Browser,
  html: string,
  extra: Readonly<Record<string, string>> = {},
): Promise<Opened> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/page/') return route.fulfill({ contentType: HTML, body: asPage(html) });
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    const content = extra[path.basename(pathname)] ?? widgetFile(pathname);
    if (content === null) complaints.push(`asks for ${pathname}`);
    return route.fulfill({
      status: content === null ? 404 : 200,
      contentType: contentTypeOf(pathname) ?? 'text/plain',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: content ?? '',
    });
  });
  await page.goto('https://exemple.fr/page/');
  return { page, complaints, close: () => context.close() };
}

const asPage = (html: string): string =>
  /<!doctype/i.test(html) ? html : `<!doctype html><html lang="fr"><title>Exemple</title><body>${html}</body></html>`;

/** `/ess/x`, `x` beside the page, or another folder's: the same file of the build. */
function widgetFile(pathname: string): Buffer | null {
  const inFolder = /\/((?:territories|themes)\/[\w.-]+)$/.exec(pathname)?.[1];
  const file = path.join(WIDGET, inFolder ?? path.basename(pathname));
  return existsSync(file) ? readFileSync(file) : null;
}

/** Numbered files that the build didn't write: a version that nobody can have. */
export const unknownVersions = (code: string): string[] => {
  const { files } = readRelease();
  return [...code.matchAll(/ess-orientation-\d+\.\d+\.\d+[\w.-]*\.js/g)].map(String).filter((name) => !(name in files));
};
