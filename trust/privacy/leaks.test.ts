import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { record } from '../support/record';
import { answersOf } from './answers';
import { watch } from './ledger';
import { broken } from './rows';

const BUILT = readFileSync(new URL('../../packages/widget/dist/standalone.js', import.meta.url), 'utf8');

/** A deliberate leak, where `answers` is what the person has said → the line of the ledger that must tell it. */
const LEAKS: readonly [name: string, leak: string, line: RegExp][] = [
  ['an answer in the address of a request', 'fetch("/widget/dataset.min.json?" + answers)', /adresse demandée/],
  [
    'an answer in the body of a request',
    'fetch("/widget/dataset.min.json", { method: "POST", body: answers })',
    /envoyée avec elle/,
  ],
  ['a picture of another site', 'new Image().src = "https://mesure.invalid/p.gif"', /toute autre adresse/],
  ['a beacon', 'navigator.sendBeacon("/widget/dataset.min.json")', /Balises/],
  ['a cookie', 'document.cookie = "vu=1"', /Cookies/],
  ['local storage', 'localStorage.setItem("vu", "1")', /Stockage/],
  ['a look at session storage', 'sessionStorage.getItem("vu")', /Stockage/],
  ['a database', 'indexedDB.open("vu")', /Bases/],
  ['a cache', 'globalThis.caches?.keys()', /Bases/],
  ['a channel to other tabs', 'new BroadcastChannel("vu")', /canaux/],
  ['a message to the page around', 'parent.postMessage({ answers }, "*")', /message entre fenêtres/],
  [
    'an event that carries answers',
    'this.dispatchEvent(new CustomEvent("ess-orientation-step", { detail: answers }))',
    /événement/,
  ],
  ['the title', 'document.title = answers', /titre/],
  ['the history', 'history.pushState(JSON.parse(answers), "")', /historique/],
  ['the address', 'history.replaceState(null, "", "?" + encodeURIComponent(answers))', /adresse, l’historique/],
  ['the name of the window', 'window.name = answers', /nom de la fenêtre/],
  ['the console', 'console.debug(answers)', /console/],
  ['the clipboard', 'navigator.clipboard.writeText("vu")', /Presse-papiers/],
];

/** The built file, which leaks after each screen. */
const leaking = (leak: string) => `${BUILT}
;{
  const leaking = customElements.get('ess-orientation').prototype;
  const { updated } = leaking;
  leaking.updated = function (...all) {
    updated.apply(this, all);
    const answers = JSON.stringify(this.questionnaire.state.answers);
    if (answers !== '{}') { ${leak}; }
  };
}`;

const host = withHost();
const browser = withChromium();
let caught = 0;
afterAll(() => {
  record('privacy-leaks', {
    promise: 'Le registre voit une fuite quand il y en a une.',
    figures: { 'fuites introduites exprès': LEAKS.length, 'fuites vues': caught },
  });
});

async function ledgerOf(script: string, at: number) {
  host.file(`/widget/leak-${at}.js`, script);
  const head = `<script type="module" src="/widget/leak-${at}.js"></script>`;
  const { page, entries, close } = await watch(
    browser(),
    host,
    host.page(`leak-${at}.html`, '<ess-orientation></ess-orientation>', { head }),
  );
  await page.getByLabel('J’ai repéré un besoin').check();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('heading', { name: /Étape 2/ }).waitFor();
  const seen = await entries(await answersOf(page));
  await close();
  // The script has another name here: that one address is no fault.
  return broken(seen.filter(({ kind, detail }) => kind !== 'elsewhere' || !detail.endsWith(`/leak-${at}.js`)));
}

describe.concurrent('the ledger', () => {
  it.each(LEAKS)('tells of %s', async (name, leak, line) => {
    const faults = await ledgerOf(
      leaking(leak),
      LEAKS.findIndex(([one]) => one === name),
    );
    expect(Object.keys(faults).join()).toMatch(line);
    caught++;
  });

  it('tells of nothing where nothing leaks', async () => {
    expect(await ledgerOf(leaking(''), LEAKS.length)).toEqual({});
  });
});
