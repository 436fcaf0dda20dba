/**
 * The first-time journey to three structures, screen by screen, timed: `node scripts/storyboard.mjs` walks through the built
 * demonstration in a browser, counts what it shows, and writes the table of docs/parcours.md; `--check` fails where it is stale.
 */
// biome-ignore-all lint/performance/useDomNodeTextContent: what is on the screen counts, not what a template holds.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from './browser.mjs';
import { createDemo } from './demo.mjs';

const DOC = fileURLToPath(new URL('../docs/parcours.md', import.meta.url));
const BLOCK = /<!-- parcours -->[\s\S]*<!-- \/parcours -->/;

/** What a first-time reader needs: published figures of reading, and what a hand takes on a phone. */
export const PACE = { wordsAMinute: 200, secondsATap: 1, secondsAKey: 0.3 };
export const MOST_SECONDS = 60;

/** What isn't named is answered by “je ne sais pas”, the last line of each question. */
export const PEOPLE = {
  'Elle sait ce qu’elle veut': {
    situation: ['projet'],
    stage: ['emergence'],
    sectors: ['alimentation-agriculture'],
    needs: ['definir-projet'],
    audiences: ['habitants-qpv'],
  },
  'Elle hésite sur ses besoins et ses publics': { situation: ['projet'], stage: ['emergence'] },
};
const PLACE = { typed: 'Marse', chosen: /^Marseille\s+commune/ };

export const wordsIn = (text) => (text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []).length;

export const secondsOf = ({ read, taps, keys }) =>
  (read * 60) / PACE.wordsAMinute + taps * PACE.secondsATap + keys * PACE.secondsAKey;

/**
 * @param {Record<string, string[]>} answers
 * @returns {Promise<{ name: string, does: string, read: number, all: number, taps: number, keys: number }[]>}
 */
export async function storyboard(answers) {
  const server = createDemo();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'fr-FR' });
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.locator('form.question').waitFor();
    await page.waitForFunction(() => document.querySelector('ess-orientation').loader.status.name === 'ready');
    return await walk(page, answers);
  } finally {
    await browser.close();
    server.close();
  }
}

async function walk(page, answers) {
  const screens = [];
  const form = page.locator('form.question');
  while ((await form.count()) > 0) screens.push(await question(page, answers, screens.length === 0));
  const show = page.getByRole('button', { name: 'Voir les structures' });
  // The recap is there to be checked by whoever doubts: it takes its title and its button.
  screens.push({
    name: 'vérification',
    does: 'appuie sur « Voir les structures »',
    read: wordsIn(await textOf(page, '.recap .screen-title')) + wordsIn(await show.innerText()),
    all: wordsIn(await textOf(page, '.recap')),
    taps: 1,
    keys: 0,
  });
  await show.click();
  await page.locator('.card').nth(2).waitFor();
  const names = await page.locator('.card-title').allInnerTexts();
  const reasons = await page.locator('.card .reasons li:first-child').allInnerTexts();
  screens.push({
    name: 'les trois structures',
    does: 'lit trois noms, et la première raison de chacun',
    read: wordsIn(
      [await textOf(page, '.results .screen-title'), ...names.slice(0, 3), ...reasons.slice(0, 3)].join(' '),
    ),
    all: wordsIn(await textOf(page, '.results')),
    taps: 0,
    keys: 0,
  });
  return screens;
}

async function question(page, answers, isFirst) {
  const form = page.locator('form.question');
  const id = await form.getAttribute('data-question');
  const heading = await textOf(page, '[data-focus="heading"]');
  const topic = heading.split('— ')[1] ?? heading;
  // “Étape 2 sur 6 au plus” is read once: from then on, the eye takes what has changed.
  const before = [isFirst ? heading : topic, await textOf(page, '.intro'), await textOf(page, 'legend')];
  const all = wordsIn(await form.innerText());
  const taken = id === 'territory' ? await answerPlace(page) : await answerChoices(page, answers[id] ?? ['unknown']);
  const go = page.getByRole('button', { name: 'Continuer' });
  const read = wordsIn([...before, ...taken.texts, await go.innerText()].join(' '));
  await go.click();
  return { name: topic, does: taken.does, read, all, taps: taken.taps + 1, keys: taken.keys };
}

/** Reads down to the answer, and no further. */
async function answerChoices(page, values) {
  const texts = [];
  for (const option of await page.locator('.option').all()) {
    texts.push(await option.locator('.option-label').innerText());
    const value = await option.locator('input').getAttribute('value');
    if (values.includes(value)) await option.click();
    if (value === values[values.length - 1]) break;
  }
  return { texts, does: `choisit « ${texts[texts.length - 1]} »`, taps: values.length, keys: 0 };
}

async function answerPlace(page) {
  const field = page.getByRole('combobox');
  const label = await page.locator('label[for=place]').innerText();
  await field.pressSequentially(PLACE.typed);
  const option = page.getByRole('option', { name: PLACE.chosen });
  await option.waitFor();
  const texts = [label, await option.innerText()];
  await option.click();
  return { texts, does: `tape « ${PLACE.typed} », choisit Marseille`, taps: 2, keys: PLACE.typed.length };
}

async function textOf(page, selector) {
  const found = page.locator(`ess-orientation ${selector}`).first();
  return (await found.count()) > 0 ? found.innerText() : '';
}

const number = (value) => value.toFixed(1).replace('.', ',');

export function tableOf(screens) {
  const sum = (key) => screens.reduce((total, screen) => total + screen[key], 0);
  const seconds = screens.reduce((total, screen) => total + secondsOf(screen), 0);
  return [
    '| écran | la personne | mots lus | mots à l’écran | appuis | touches | secondes |',
    '|---|---|---|---|---|---|---|',
    ...screens.map(
      (one, at) =>
        `| ${at + 1}. ${one.name} | ${one.does} | ${one.read} | ${one.all} | ${one.taps} | ${one.keys} | ${number(secondsOf(one))} |`,
    ),
    `| **total** | | **${sum('read')}** | ${sum('all')} | **${sum('taps')}** | ${sum('keys')} | **${number(seconds)}** |`,
  ].join('\n');
}

async function main() {
  const parts = [];
  for (const [name, answers] of Object.entries(PEOPLE))
    parts.push(`### ${name}\n\n${tableOf(await storyboard(answers))}`);
  const table = parts.join('\n\n');
  console.log(table);
  const before = readFileSync(DOC, 'utf8');
  const after = before.replace(BLOCK, `<!-- parcours -->\n\n${table}\n\n<!-- /parcours -->`);
  if (after === before) return;
  if (process.argv.includes('--check')) {
    console.error('docs/parcours.md is stale: run `node scripts/storyboard.mjs` and commit what it writes.');
    process.exitCode = 1;
  } else writeFileSync(DOC, after);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
