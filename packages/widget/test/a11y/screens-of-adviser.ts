import { MARSEILLE } from './fixture';
import { ess, openSheet, showStructures } from './in-page/adviser';
import { all, textOf, until } from './in-page/dom';
import { type Answers, clipboard, drawn, openAll, press, submit } from './in-page/widget';
import type { Screen } from './screens';

const ADVISER = { mode: 'conseiller' };
const ENGLISH = { ...ADVISER, lang: 'en' };

/** The first structure has no mail: its text is copied. */
const WITHOUT_MAIL: Answers = { ...MARSEILLE, stage: 'consolidation' };
const SHEET = 'Préparer la fiche';

async function copySheet(writeText: () => Promise<void>): Promise<void> {
  clipboard(writeText);
  await openSheet(SHEET);
  await press('Copier le texte');
  await until(() => all('.kept').some((one) => textOf(one) !== ''), 'what became of it');
  await drawn();
}

const of = (name: string, screen: Partial<Screen> = {}): Screen => ({
  name: `adviser${name}`,
  at: 'adviser',
  attributes: ADVISER,
  answered: Boolean(screen.answers || screen.act),
  ...screen,
});

/** The states of the page of an adviser. */
export const ADVISER_SCREENS: readonly Screen[] = [
  of(''),
  of('-locked', { attributes: { ...ADVISER, territory: 'DEP-13' } }),
  of('-conditions', { act: () => ess('societe-commerciale') }),
  of('-to-confirm', {
    act: () =>
      ess('societe-commerciale', 'aimBeyondProfit-yes', 'democraticGovernance-no', 'socialUtility-unknown').then(() =>
        openAll('.outcome details'),
      ),
  }),
  of('-outside', { act: () => ess('personne-publique').then(showStructures) }),
  of('-results', { answers: MARSEILLE, act: showStructures }),
  of('-results-open', { answers: MARSEILLE, act: () => showStructures().then(() => openAll('.card details')) }),
  of('-empty', { answers: { ...MARSEILLE, region: 'REG-32', departement: 'DEP-59' }, act: showStructures }),
  of('-collectivite', { answers: { ...MARSEILLE, situation: 'collectivite' }, act: showStructures }),
  of('-sheet', { answers: MARSEILLE, act: () => ess('association').then(() => openSheet(SHEET)) }),
  of('-sheet-bare', { answers: WITHOUT_MAIL, act: () => openSheet(SHEET) }),
  of('-copied', { answers: WITHOUT_MAIL, act: () => copySheet(() => Promise.resolve()) }),
  of('-copy-refused', { answers: WITHOUT_MAIL, act: () => copySheet(() => Promise.reject(new Error('refused'))) }),
  of('-fault', {
    world: 'gone',
    act: () => submit().then(() => until(() => all('.fault').length > 0, 'the fault')),
  }),
  of('-en', {
    attributes: ENGLISH,
    answers: MARSEILLE,
    act: () =>
      ess('association', 'aimBeyondProfit-yes')
        .then(showStructures)
        .then(() => openAll('.card details')),
  }),
  of('-en-sheet', { attributes: ENGLISH, answers: MARSEILLE, act: () => openSheet('Prepare the referral sheet') }),
];
