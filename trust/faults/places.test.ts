import { readdirSync, readFileSync } from 'node:fs';
import { fetchTerritoryFiles, TerritoryFileError } from '@ess-orientation/data/territories';
import { expect, it } from 'vitest';
import { withChromium } from '../support/chromium';
import { withHost } from '../support/host';
import { FAULTS } from './faults';
import type { Files } from './files';
import { arrive } from './visitor';

const TERRITORIES = new URL('../../packages/widget/dist/territories/', import.meta.url);
const fileNamed = (name: string): string => readFileSync(new URL(name, TERRITORIES), 'utf8');

/** What the authors of a dataset can get wrong, places don't have: a file of them is right, or is no file of places. */
const good = fileNamed('index.json');
const FILES: Files = { good, newerMinor: good, newerMajor: good, wrongSchema: good, duplicates: good, emptyList: good };
const broken = FAULTS.filter(
  ({ code }) =>
    code !== null && ['unreachable', 'http-status', 'timeout', 'too-large', 'not-json', 'not-utf8'].includes(code),
);

const host = withHost();
const browser = withChromium();

it.each(broken.filter(({ stalls }) => !stalls))(
  'is told of $name as one error that names the file',
  async ({ answer }) => {
    const base = new URL('.', host.answer('/places/index.json', answer(FILES)));
    const error = await fetchTerritoryFiles(base)
      .read('index.json')
      .catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(TerritoryFileError);
    expect(error).toMatchObject({ code: 'unreadable', path: 'index.json' });
  },
);

/** In a page: what each kind of fault looks like, and what is left to do. */
const SHOWN = [
  '404',
  '503',
  'a stall in the middle of the body',
  'a web page instead of JSON',
  '100,000 levels of nesting',
];

it.each(FAULTS.filter(({ name }) => SHOWN.includes(name)))(
  'offers the lists after $name, and finds places again once mended',
  async ({ answer, stalls }) => {
    host.answer('/places/index.json', answer(FILES));
    const url = host.page(
      'places.html',
      `<ess-orientation territories="/places/" order="fixed" share></ess-orientation>
       <script type="module" src="/widget/standalone.js"></script>`,
    );
    const { page, uncaught, close } = await arrive(browser(), url, { stalls: stalls ?? false });
    await page.getByRole('button', { name: 'Modifier — Où sera le projet' }).click();
    const field = page.getByRole('combobox', { name: /^Commune/ });
    await field.fill('montp');
    await page.getByText('Les noms de lieux n’ont pas pu être chargés.').first().waitFor();
    await page.getByLabel('Région', { exact: true }).waitFor();
    for (const name of readdirSync(TERRITORIES)) host.file(`/places/${name}`, fileNamed(name));
    await field.fill('montpe');
    await page
      .getByRole('option', { name: /Montpellier/ })
      .first()
      .waitFor();
    expect(uncaught).toEqual([]);
    await close();
  },
);
