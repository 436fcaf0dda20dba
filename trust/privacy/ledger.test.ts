import { afterAll, describe, expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { completeJourney } from '../support/journey';
import { record } from '../support/record';
import { answersOf } from './answers';
import { JOURNEYS, type Journey } from './journeys';
import { type Entry, watch } from './ledger';
import { broken, ROWS } from './rows';

const SCRIPT = '<script type="module" src="/widget/standalone.js"></script>';
const PARENT = '<script src="/widget/parent.js"></script>';
const FRAME = '<iframe data-ess-orientation src="/widget/iframe.html" width="600" height="700"></iframe>';

const WAYS = [
  { way: 'élément', name: 'element', body: '<ess-orientation></ess-orientation>', head: SCRIPT },
  { way: 'cadre (iframe)', name: 'iframe', body: FRAME, head: PARENT },
  {
    way: 'élément, réponses demandées par le site',
    name: 'exposed',
    body: '<ess-orientation share expose-answers></ess-orientation>',
    head: SCRIPT,
  },
] as const;

const host = withHost();
const browser = withChromium();
const seen = new Map<string, Entry[]>(WAYS.map(({ way }) => [way, []]));
let completed = 0;
afterAll(() => {
  const counted = ROWS.map(({ label, of, is }) => [
    label,
    ...WAYS.map(({ way }) => {
      const entries = (seen.get(way) ?? []).filter(of);
      // How many depends on the keys pressed and on the data: that there are some does not.
      if (is === 'told') return entries.length > 0 ? 'oui' : 'non';
      return is === 'unless-asked' && entries.length > 0 ? 'oui, à sa demande' : `${entries.length}`;
    }),
  ]);
  record('privacy-ledger', {
    promise: 'Vos réponses ne quittent pas la page, et rien n’est lu ni écrit sur l’appareil.',
    figures: { 'parcours suivis': completed },
    table: [['Ce qui est observé', ...WAYS.map(({ way }) => way)], ...counted],
  });
});

const CASES = WAYS.flatMap((way) => JOURNEYS.map((journey) => ({ ...way, journey, title: journey.name })));

describe.concurrent('the ledger of', () => {
  it.each(CASES)('$title, $way', async ({ way, name, body, head, journey }) => {
    const url = host.page(`ledger-${name}-${JOURNEYS.indexOf(journey)}.html`, body, { head });
    const watched = await watch(browser(), host, url);
    const { answers, asked } = await follow(watched.page, journey, name === 'iframe');
    const entries = await watched.entries(answers);
    expect(broken(entries, name === 'exposed')).toEqual({});
    if (name === 'exposed' && asked > 0)
      expect(entries.some(({ kind, holdsAnswer }) => kind === 'events' && holdsAnswer)).toBe(true);
    seen.get(way)?.push(...entries);
    await watched.close();
    completed++;
  });
});

/** Goes to the results, gathering every answer on the way. */
async function follow(page: Parameters<typeof answersOf>[0], { answers, place, afterwards }: Journey, framed: boolean) {
  const inside = framed ? page.frameLocator('iframe') : page;
  const given = new Set<string>(place ? [place] : []);
  const gather = async () => {
    for (const answer of await answersOf(page)) given.add(answer);
  };
  await completeJourney(inside, answers, place ? { place, onScreen: gather } : { onScreen: gather });
  await afterwards?.(inside);
  return { answers: [...given], asked: given.size };
}
