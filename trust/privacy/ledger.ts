import type { Browser, Frame, Page } from 'playwright-core';
import type { Host } from '../support/host';
import { type Seen, traces, witness } from './witness';

/** What the module may ask for: kind → path. Anything after the path makes another address. */
const ASKED: readonly [string, RegExp][] = [
  ['page', /^\/[a-z0-9-]+\.html$/],
  ['script', /^\/widget\/(standalone\.js|parent\.js|iframe\.(html|css|js))$/],
  ['data', /^\/widget\/dataset\.min\.json$/],
  ['places', /^\/widget\/territories\/[a-z0-9/-]+\.json$/i],
];

/** A line of the ledger: `kind` as in `rows.ts`, and whether an answer is in it. */
export interface Entry extends Seen {
  holdsAnswer: boolean;
}

export interface Watched {
  page: Page;
  /** What was seen since the page opened, in every frame. @param answers words that must be found nowhere. */
  entries(answers: readonly string[]): Promise<Entry[]>;
  close(): Promise<void>;
}

/** A page under watch from before its first script. */
export async function watch(browser: Browser, host: Host, url: string): Promise<Watched> {
  const context = await browser.newContext({ locale: 'fr-FR', permissions: ['clipboard-read', 'clipboard-write'] });
  const asked: Seen[] = [];
  context.on('request', (request) => {
    if (request.url().endsWith('/favicon.ico')) return;
    asked.push({ kind: kindOf(request.url(), host.origin), detail: request.url() });
    asked.push({ kind: 'sent', detail: `${request.headers().referer ?? ''} ${request.postData() ?? ''}` });
  });
  await context.addInitScript(witness);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  return {
    page,
    async entries(answers) {
      const inFrames = await Promise.all(page.frames().map(seenIn));
      return [...asked, ...inFrames.flat()].map((seen) => {
        // The file of a département is called after it: that is all that a look-up tells, to the site itself.
        const told = seen.kind === 'places' ? answers.filter((answer) => !/^dep-/i.test(answer)) : answers;
        return { ...seen, holdsAnswer: holds(seen.detail, told) };
      });
    },
    close: () => context.close(),
  };
}

async function seenIn(frame: Frame): Promise<Seen[]> {
  const during = await frame.evaluate(() => (globalThis as unknown as { __seen: Seen[] }).__seen);
  return [...during, ...(await frame.evaluate(traces))];
}

function kindOf(url: string, origin: string): string {
  const path = url.startsWith(`${origin}/`) ? url.slice(origin.length) : '';
  return ASKED.find(([, form]) => form.test(path))?.[0] ?? 'elsewhere';
}

/** As it is, or as an address encodes it. */
function holds(detail: string, answers: readonly string[]): boolean {
  const forms = [detail, decoded(detail)].map(plain);
  return answers.some((answer) => forms.some((form) => ` ${form} `.includes(` ${plain(answer)} `)));
}

/** Letters and figures of any alphabet, in words; the hyphen of `culture-medias` is one of their letters. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
