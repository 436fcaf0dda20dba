import { readFileSync } from 'node:fs';
import type { Structure } from '@ess-orientation/core';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { record } from '../support/record';
import { ADDRESSES, CONTACTS } from './payloads';
import { dataset, everywhere } from './sheets';
import { inspectEach, type Laid, type Seen, watch } from './watch';

const ALLOWED = ['http:', 'https:', 'mailto:', 'tel:'];
const BUILT = readFileSync(new URL('../../packages/widget/dist/standalone.js', import.meta.url), 'utf8');
/** The last check of an address, as it stands in the built file. */
const GUARD = `new Set(${JSON.stringify(ALLOWED)})`;

/** A screen that shows addresses of structures. */
interface Screen {
  name: string;
  /** As in a share link. */
  answers: string;
  attributes?: string;
  /** A button to press once the results are there. */
  press?: RegExp;
  /** What must be on it. */
  parts: readonly string[];
}

const PROJECT = 'stage=emergence&territory=REG-76&needs=financement';
const ADVISER = 'mode="conseiller"';
const SCREENS: readonly Screen[] = [
  { name: 'the results', answers: PROJECT, parts: ['card', 'miss', 'path', 'next-steps', 'safety-net'] },
  {
    name: 'the results of a need without a carrier',
    answers: 'situation=besoin&territory=REG-76',
    parts: ['generators', 'card', 'safety-net'],
  },
  { name: 'the results where nothing fits', answers: 'stage=emergence&territory=REG-84', parts: ['miss'] },
  {
    name: 'the results of an adviser',
    answers: PROJECT,
    attributes: ADVISER,
    parts: ['card', 'miss', 'next-steps', 'safety-net'],
  },
  {
    name: 'the referral sheet of an adviser',
    answers: PROJECT,
    attributes: ADVISER,
    press: /^Préparer la fiche/,
    parts: ['sheet'],
  },
];

/** The fields of a structure that hold an address of the web, with this one, or without any. */
const withUrl = (url?: string): Partial<Structure> => {
  const where = url === undefined ? {} : { url };
  return {
    contact: where,
    evidence: [{ fields: ['name'], source: { title: 'Une page', ...where }, basis: 'stated' }],
    admission: { mode: 'appel', windows: [{ opens: '2026-01-01', closes: '2027-01-01', ...where }] },
  };
};

const host = withHost();
const browser = withChromium();
const shown = { links: 0, protocols: 0, ran: 0, elsewhere: 0 };
/** Those that would be links without the last check, and their protocols. */
const dangerous = new Set<string>();
const refused = new Set<string>();
afterAll(() => {
  record('hostile-links', {
    promise:
      'Même si une adresse dangereuse échappait à la lecture des données, aucun écran n’en ferait un lien : le module vérifie encore.',
    figures: {
      'adresses dangereuses glissées après la lecture': dangerous.size,
      'leurs protocoles, tous refusés': refused.size,
      'écrans où chacune est essayée': SCREENS.length,
      'liens vérifiés': shown.links,
      'protocoles non permis': shown.protocols,
      exécutions: shown.ran,
      'requêtes ailleurs': shown.elsewhere,
    },
  });
});

interface Opened {
  page: Page;
  /** What ran that should not have. */
  ran: string[];
  /** Requests to another site. */
  elsewhere: string[];
  close(): Promise<void>;
}

/** Without a policy: nothing but the module stops an address. */
async function open(screen: Screen, script = '/widget/standalone.js'): Promise<Opened> {
  const { structures } = everywhere('Une structure').data;
  host.file('/data.json', JSON.stringify(dataset(structures.map((one) => ({ ...one, models: ['generateur'] })))));
  const url = host.page(
    `${screen.name.replace(/\W/g, '-')}.html`,
    `<ess-orientation share src="/data.json" ${screen.attributes ?? ''}></ess-orientation>
     <script type="module" src="${script}"></script>`,
  );
  const context = await browser().newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(host.origin)) elsewhere.push(request.url());
  });
  const ran = await watch(page);
  await page.goto(`${url}#ess=v=1&${screen.answers}`);
  await page.getByRole('button', { name: 'Voir les structures' }).click();
  if (screen.press) await page.getByRole('button', { name: screen.press }).first().click();
  for (const part of screen.parts) await page.locator(`[part~="${part}"]`).first().waitFor();
  return { page, ran, elsewhere, close: () => context.close() };
}

/** What the screen comes to with each of these, in turn, in every structure that the module holds. */
const seenWith = (page: Page, all: readonly Partial<Structure>[]): Promise<Seen[]> =>
  page.locator('ess-orientation').evaluate(
    inspectEach,
    all.map((fields): Laid => ({ fields })),
  );

/** Address → its protocol, as the browser reads it; none where it can't stand alone. */
const protocolsOf = async (page: Page, addresses: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await page.evaluate(
      (all) => all.flatMap((one) => (URL.canParse(one) ? [[one, new URL(one).protocol] as const] : [])),
      addresses,
    ),
  );

/** Before anything is expected: a figure tells what was seen, not what was hoped. */
function count(seen: readonly Seen[], { ran, elsewhere }: Opened): void {
  for (const { links, protocols } of seen) {
    shown.links += links;
    shown.protocols += protocols.length;
  }
  shown.ran += ran.length;
  shown.elsewhere += elsewhere.length;
}

describe.each(SCREENS)('on $name, addresses that nobody has checked', (screen) => {
  it('become links if their protocol is allowed, and no others do', async () => {
    const opened = await open(screen);
    const addresses = ['https://permis.example/', ...ADDRESSES];
    const [without, ...seen] = await seenWith(opened.page, [withUrl(), ...addresses.map(withUrl)]);
    const protocols = await protocolsOf(opened.page, addresses);
    count(seen, opened);
    const most = seen[0]?.links;
    expect(most).toBeGreaterThan(without?.links ?? 0);
    for (const [at, { links, protocols: others, attributes }] of seen.entries()) {
      const address = addresses[at] ?? '';
      const expected = ALLOWED.includes(protocols.get(address) ?? '') ? most : without?.links;
      expect([address, links, others, attributes]).toEqual([address, expected, [], []]);
    }
    expect([opened.ran, opened.elsewhere]).toEqual([[], []]);
    await opened.close();
  });

  it('write to nobody else, and call nobody else, as a mail and as a number', async () => {
    const opened = await open(screen);
    const texts = [...CONTACTS, ...ADDRESSES];
    const all = texts.map((text) => ({ ...withUrl(), contact: { email: text, phone: text } }));
    const seen = await seenWith(opened.page, all);
    count(seen, opened);
    for (const [at, { protocols, headers, attributes }] of seen.entries())
      expect([texts[at], protocols, headers, attributes]).toEqual([texts[at], [], [], []]);
    expect([opened.ran, opened.elsewhere]).toEqual([[], []]);
    await opened.close();
  });

  it('would all become links in a copy without the last check', async () => {
    expect(BUILT.split(GUARD)).toHaveLength(2);
    const { page, close } = await open(
      screen,
      host.file('/widget/unguarded.js', BUILT.replace(GUARD, '{ has: () => true }')),
    );
    const bad = [...(await protocolsOf(page, ADDRESSES))].filter(([, protocol]) => !ALLOWED.includes(protocol));
    const seen = await seenWith(
      page,
      bad.map(([address]) => withUrl(address)),
    );
    for (const [at, [address, protocol]] of bad.entries()) {
      expect([address, ...new Set(seen[at]?.protocols)]).toEqual([address, protocol]);
      dangerous.add(address);
      refused.add(protocol);
    }
    await close();
  });
});
