import type { Dataset } from '@ess-orientation/core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { record } from '../support/record';
import { OWN, PAYLOADS } from './payloads';
import { dataset, everywhere, FIELD_COUNT, hostileSheets, sheet } from './sheets';
import { inspectEach, type Seen, watch } from './watch';

const STRICTEST =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
/** Under the policy, to see that nothing breaks it; without any, so that what it would have stopped does run. */
const POLICIES: { policy: string; headers: Record<string, string>; share: number }[] = [
  { policy: 'the strictest policy', headers: { 'Content-Security-Policy': STRICTEST }, share: 1 },
  { policy: 'no policy', headers: {}, share: 5 },
];
const CLEAN: Omit<Seen, 'links' | 'cards'> = { protocols: [], elements: [], attributes: [], headers: [], hidden: [] };
/** Cards on a screen. */
const PAGE = 100;
/** From the recap of a share link, by one press. */
const FRAGMENT = '#ess=v=1&stage=emergence&territory=REG-76&needs=financement';

const host = withHost();
const browser = withChromium();
/** Whatever came of a test, what was seen is counted. */
const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});
const shown = { cards: 0, links: 0, screens: 0, ran: 0, protocols: 0, elsewhere: 0 };
afterAll(() => {
  record('hostile', {
    promise:
      'Les données sont du texte : rien ne s’exécute, rien n’est chargé d’ailleurs, aucun lien ne quitte les quatre protocoles permis.',
    figures: {
      'textes hostiles (dont 485 d’une liste publique)': PAYLOADS.length,
      'champs d’une fiche essayés avec chacun': FIELD_COUNT,
      'fiches affichées': shown.cards,
      'liens vérifiés': shown.links,
      'écrans entiers vérifiés': shown.screens,
      exécutions: shown.ran,
      'protocoles non permis': shown.protocols,
      'requêtes ailleurs': shown.elsewhere,
    },
  });
});

async function open(name: string, headers: Record<string, string>, data: Dataset, attributes = '') {
  host.file(`/${name}.json`, JSON.stringify(data));
  const url = host.page(
    `${name}.html`,
    `<ess-orientation share src="/${name}.json" ${attributes}></ess-orientation>
     <script type="module" src="/widget/standalone.js"></script>`,
    { headers },
  );
  const context = await browser().newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  const uncaught: string[] = [];
  const elsewhere: string[] = [];
  page.on('pageerror', ({ message }) => uncaught.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(host.origin)) elsewhere.push(request.url());
  });
  const ran = await watch(page);
  await page.goto(url + FRAGMENT);
  await page.getByRole('button', { name: 'Voir les structures' }).click();
  await page.locator('[part~="card"]').first().waitFor();
  const close = async () => {
    shown.ran += ran.length;
    shown.elsewhere += elsewhere.length;
    await context.close();
  };
  opened.push(close);
  return { page, ran, uncaught, elsewhere };
}

/** Before anything is expected: a figure tells what was seen, not what was hoped. */
const count = (seen: readonly Seen[]): void => {
  shown.protocols += seen.flatMap(({ protocols }) => protocols).length;
};

it('has at least 200 payloads of its own, besides the public list', () => {
  expect(OWN.length).toBeGreaterThanOrEqual(200);
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(600);
});

describe.each(POLICIES)('under $policy', ({ policy, headers, share }) => {
  const name = policy.replace(/\W/g, '-');

  it('shows every payload in every field of a card as the text it is', async () => {
    const sheets = hostileSheets(PAYLOADS);
    const pages = sheets.flatMap((_, at) => (at % PAGE === 0 ? [{ data: dataset(sheets.slice(at, at + PAGE)) }] : []));
    const { page, ran, uncaught, elsewhere } = await open(
      `cards-${name}`,
      headers,
      dataset([sheet('premiere')]),
      `limit="${PAGE}"`,
    );
    const seen = await page.locator('ess-orientation').evaluate(inspectEach, pages);
    count(seen);
    for (const [at, { cards, links, ...one }] of seen.entries()) {
      expect(one).toEqual(CLEAN);
      expect(cards).toBe(pages[at]?.data.structures.length);
      shown.cards += cards;
      shown.links += links;
    }
    // Sources are folded: once open, they are on the screen too.
    await page.locator('ess-orientation').evaluate((element) => {
      for (const one of element.shadowRoot?.querySelectorAll<HTMLElement>('summary') ?? []) one.click();
    });
    expect({ ran, uncaught, elsewhere }).toEqual({ ran: [], uncaught: [], elsewhere: [] });
  });

  it('shows every payload on every other part of the results', async () => {
    const { page, ran, uncaught, elsewhere } = await open(`parts-${name}`, headers, dataset([sheet('premiere')]));
    const screens = PAYLOADS.filter((_, at) => at % share === 0).map((payload) => ({ data: everywhere(payload).data }));
    const seen = await page.locator('ess-orientation').evaluate(inspectEach, screens);
    count(seen);
    for (const [at, { cards: _, links, ...one }] of seen.entries()) {
      expect(one, `screen ${at}: ${screens[at]?.data.structures[0]?.name}`).toEqual(CLEAN);
      shown.links += links;
      shown.screens++;
    }
    for (const part of ['path', 'safety-net', 'keep', 'card'])
      expect(await page.locator(`[part~="${part}"]`).count()).toBeGreaterThan(0);
    expect({ ran, uncaught, elsewhere }).toEqual({ ran: [], uncaught: [], elsewhere: [] });
  });
});

it('shows local notes as the text they are, with the name of who wrote them', async () => {
  const readable = PAYLOADS.filter((payload) => everywhere(payload).overlay.by === payload);
  const annotate = readable.map((payload) => ({ id: 'premiere', note: { fr: payload } }));
  const by = '<img src=x onerror=attacked()>';
  const overlay = { overlayVersion: '1.0.0', by, annotate: annotate.slice(0, 2000) };
  host.file('/notes.json', JSON.stringify(overlay));
  const { page, ran, uncaught, elsewhere } = await open(
    'with-notes',
    { 'Content-Security-Policy': STRICTEST },
    dataset([sheet('premiere')]),
    'overlay="/notes.json"',
  );
  expect(await page.locator('ess-orientation').evaluate((element) => element.shadowRoot?.textContent)).toContain(by);
  const {
    links: _links,
    cards: _cards,
    ...seen
  } = await page
    .locator('ess-orientation')
    .evaluate(inspectEach)
    .then(([one]) => one as Seen);
  expect(seen).toEqual(CLEAN);
  expect({ ran, uncaught, elsewhere }).toEqual({ ran: [], uncaught: [], elsewhere: [] });
});
