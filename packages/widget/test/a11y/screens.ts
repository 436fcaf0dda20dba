import { MARSEILLE, SHOWN } from './fixture';
import { fill } from './in-page/adviser';
import { all, textOf, until } from './in-page/dom';
import {
  type Answers,
  answerUpTo,
  choose,
  click,
  clipboard,
  drawn,
  key,
  mount,
  openAll,
  press,
  submit,
  type,
} from './in-page/widget';
import { ADVISER_SCREENS } from './screens-of-adviser';

/** The files that a screen stands on: which of them answer. */
export type World = 'usual' | 'gone' | 'stalled' | 'placeless';

export interface Screen {
  name: string;
  world?: World;
  attributes?: Readonly<Record<string, string>>;
  answers?: Answers;
  /** A question, the recap, what follows it, or the one page of an adviser. */
  at: 'situation' | 'stage' | 'territory' | 'sectors' | 'needs' | 'recap' | 'results' | 'adviser';
  /** What the person does once there. It runs in the page. */
  act?: () => Promise<unknown>;
  /** Something is answered on this screen: nothing else may be ticked. */
  answered?: boolean;
}

const ENGLISH = { lang: 'en' };
const keptSaid = () => until(() => all('.kept').some((one) => textOf(one) !== ''), 'what became of it');

async function copy(writeText: () => Promise<void>): Promise<void> {
  clipboard(writeText);
  await press('Copier le lien');
  await keptSaid();
  await drawn();
}

/** Every state that a person can meet. A new screen is a line here; the checks and the snapshots follow. */
export const SCREENS: readonly Screen[] = [
  { name: 'situation', at: 'situation' },
  { name: 'situation-at-most', at: 'situation', attributes: { order: 'adaptive' } },
  { name: 'situation-chosen', at: 'situation', act: () => click('#option-projet'), answered: true },
  { name: 'situation-error', at: 'situation', act: submit },
  { name: 'situation-words', at: 'situation', act: openAll },
  { name: 'stage', at: 'stage', answers: MARSEILLE },
  { name: 'stage-unknown', at: 'stage', act: () => click('#option-unknown'), answered: true },
  { name: 'stage-error-words', at: 'stage', act: () => submit().then(() => openAll()) },
  { name: 'place', at: 'territory' },
  { name: 'place-error', at: 'territory', act: submit },
  { name: 'place-open', at: 'territory', act: () => type('Marseille'), answered: true },
  {
    name: 'place-active',
    at: 'territory',
    act: () => type('Saint-Denis').then(() => key('ArrowDown')),
    answered: true,
  },
  {
    name: 'place-chosen',
    at: 'territory',
    act: () => type('Aubagne').then(() => click('#place-option-0')),
    answered: true,
  },
  { name: 'place-none', at: 'territory', act: () => type('Xyzzyqwk'), answered: true },
  { name: 'place-failed', world: 'placeless', at: 'territory', act: () => type('Marseille'), answered: true },
  {
    name: 'place-lists',
    at: 'territory',
    act: () => openAll().then(() => choose('region', 'REG-93')),
    answered: true,
  },
  { name: 'place-lists-only-error', attributes: { territories: '' }, at: 'territory', act: submit },
  { name: 'sectors', at: 'sectors' },
  { name: 'sectors-chosen', at: 'sectors', act: () => click('#option-mobilite'), answered: true },
  { name: 'sectors-error', at: 'sectors', act: submit },
  { name: 'needs', at: 'needs' },
  { name: 'needs-error-words', at: 'needs', act: () => submit().then(() => openAll()) },
  {
    name: 'audiences',
    attributes: { order: 'adaptive' },
    at: 'recap',
    act: () => openAll().then(() => press('Le projet touche-t-il')),
  },
  {
    name: 'audiences-error-words',
    attributes: { order: 'adaptive' },
    at: 'recap',
    act: () =>
      openAll()
        .then(() => press('Le projet touche-t-il'))
        .then(submit)
        .then(() => openAll()),
  },
  { name: 'recap', at: 'recap', answers: MARSEILLE },
  { name: 'recap-unknown', at: 'recap' },
  { name: 'recap-not-asked', attributes: { order: 'adaptive' }, at: 'recap', act: openAll },
  { name: 'stage-changed', at: 'recap', answers: MARSEILLE, act: () => click('.edit button'), answered: true },
  { name: 'locked-question', attributes: { territory: 'DEP-13' }, at: 'stage' },
  {
    name: 'locked-recap',
    attributes: { territory: 'COM-13055' },
    at: 'recap',
    act: () => until(() => all('dd').some((one) => textOf(one).includes('Marseille')), 'the name of the place'),
  },
  {
    name: 'loading-slow',
    world: 'stalled',
    at: 'results',
    act: () => until(() => all('.loading').some((one) => textOf(one) !== ''), 'the sentence of a long wait'),
  },
  { name: 'fault-on-question', world: 'gone', at: 'situation', act: faulty },
  { name: 'fault-on-results', world: 'gone', at: 'results', act: faulty },
  { name: 'results', at: 'results', answers: MARSEILLE },
  { name: 'results-all-open', at: 'results', answers: MARSEILLE, act: openAll },
  { name: 'results-more', at: 'results', answers: MARSEILLE, act: () => press('Voir ') },
  { name: 'results-unknown', at: 'results' },
  { name: 'results-notes', attributes: { overlay: 'overlay.json' }, at: 'results', answers: MARSEILLE },
  { name: 'results-generator', at: 'results', answers: { ...MARSEILLE, situation: 'besoin' } },
  { name: 'collectivite', at: 'results', answers: { ...MARSEILLE, situation: 'collectivite' }, act: openAll },
  {
    name: 'collectivite-without-generator',
    at: 'results',
    answers: { ...MARSEILLE, situation: 'collectivite', region: 'REG-32', departement: 'DEP-59' },
  },
  {
    name: 'besoin-on-empty-territory',
    at: 'results',
    answers: { ...MARSEILLE, situation: 'besoin', region: 'REG-28', departement: 'DEP-76' },
  },
  {
    name: 'results-copied',
    attributes: { share: '' },
    at: 'results',
    answers: MARSEILLE,
    act: () => copy(() => Promise.resolve()),
  },
  {
    name: 'results-copy-refused',
    attributes: { share: '' },
    at: 'results',
    answers: MARSEILLE,
    act: () => copy(() => Promise.reject(new Error('refused'))),
  },
  { name: 'results-deep-headings', attributes: { 'heading-level': '4' }, at: 'results', answers: MARSEILLE },
  { name: 'empty', at: 'results', answers: { ...MARSEILLE, region: 'REG-32', departement: 'DEP-59' }, act: openAll },
  { name: 'empty-without-cress', at: 'results', answers: { ...MARSEILLE, region: 'REG-53', departement: 'DEP-35' } },
  { name: 'nothing-on-territory', at: 'results', answers: { ...MARSEILLE, region: 'REG-28', departement: 'DEP-76' } },
  { name: 'en-stage-error', attributes: ENGLISH, at: 'stage', act: submit },
  { name: 'en-place-open', attributes: ENGLISH, at: 'territory', act: () => type('Marseille'), answered: true },
  { name: 'en-recap', attributes: ENGLISH, at: 'recap', answers: MARSEILLE },
  { name: 'en-results-all-open', attributes: ENGLISH, at: 'results', answers: MARSEILLE, act: openAll },
  { name: 'en-empty', attributes: ENGLISH, at: 'results', answers: { ...MARSEILLE, region: 'REG-32' } },
  { name: 'en-fault', world: 'gone', attributes: ENGLISH, at: 'results', act: faulty },
  ...ADVISER_SCREENS,
];

async function faulty(): Promise<void> {
  await until(() => all('.fault').length > 0, 'the fault');
  await openAll();
}

export function screenOf(name: string): Screen {
  const found = SCREENS.find((screen) => screen.name === name);
  if (!found) throw new Error(`no screen is called ${name}`);
  return found;
}

/** Goes there, in the page. */
export async function reach({ world, attributes = {}, at, answers = {}, act }: Screen): Promise<void> {
  await mount({ order: 'fixed', ...attributes }, world === 'gone' || world === 'stalled' ? undefined : SHOWN);
  await until(() => all('h1, h2, h3, h4, h5, h6').length > 0, 'the first screen');
  if (at === 'adviser') await fill(answers);
  else await answerUpTo(at === 'recap' || at === 'results' ? null : at, answers);
  if (at === 'results') await click('.recap .primary');
  if (world !== 'stalled') await until(() => all('.loading').length === 0, 'the list');
  await act?.();
  await drawn();
}
