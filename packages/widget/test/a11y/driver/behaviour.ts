import { DESKTOP, type Environment, FORCED, ZOOMED } from '../environments';
import type { Screen } from '../screens';
import type { Stage } from './stage';
import { invisibleChoice } from './visible-focus';
import { walk } from './walk';

type Check = (stage: Stage) => Promise<string[]>;

const under =
  (environment: Environment, check: Check): Check =>
  async (stage) => {
    await stage.under(environment);
    const faults = await check(stage);
    await stage.under(DESKTOP);
    return faults;
  };

const spacing: Check = ({ frame }) => frame.evaluate(() => window.a11y.spacing());

/** What a screen must bear; it stays as it was. */
export const BEARING: Readonly<Record<string, Check>> = {
  /** 1.4.12: the person’s own spacing, inside the module. */
  spacing,
  'spacing-zoomed': under(ZOOMED, spacing),
  /** 1.4.4: text twice as large. */
  'large-text': ({ frame }) => frame.evaluate(() => window.a11y.largeText()),
  /** A column of 245 pixels. */
  column: ({ frame }) => frame.evaluate(() => window.a11y.column(245)),
  /** Black on white, nothing to press, and what was found is there. */
  print: async ({ page, frame }) => {
    await page.emulateMedia({ media: 'print' });
    const faults = await frame.evaluate(() => window.a11y.printed());
    await page.emulateMedia({ media: 'screen' });
    return faults;
  },
  /** A ticked option is told from another without its colours. */
  'visible-choice': invisibleChoice,
  'visible-choice-forced': under(FORCED, invisibleChoice),
  /** Tab reaches each control once, in the order of the tree, and leaves. */
  walk: async (stage) => (await walk(stage)).faults,
};

/** Continue without an answer: the focus goes to the summary of what is missing, which leads to the field. */
const missingAnswer: Check = async ({ page, frame }) => {
  await frame.evaluate(() => window.a11y.focusPrimary());
  await page.keyboard.press('Enter');
  const faults = await frame.evaluate(() => window.a11y.errorFaults());
  if (faults.length > 0) return faults;
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  return frame.evaluate(() => window.a11y.firstFieldFaults());
};

/** Choosing an answer neither moves on nor moves the focus. */
const choiceStays: Check = async ({ page, frame }) => {
  if (!(await frame.evaluate(() => window.a11y.focusField()))) return ['there is nothing to choose'];
  const before = await frame.evaluate(() => window.a11y.whereabouts());
  await page.keyboard.press('Space');
  const after = await frame.evaluate(() => window.a11y.whereabouts());
  return before === after ? [] : [`choosing leads from ${before} to ${after}`];
};

/** The button moves on, and the focus goes to the title of the new screen. */
const focusFollows: Check = async ({ page, frame }) => {
  const [button, before] = await frame.evaluate(() => window.a11y.focusPrimary());
  await page.keyboard.press('Enter');
  const [where, title] = await frame.evaluate(() => window.a11y.focusedTitle());
  if (title === before) return [`“${button}” doesn’t open another screen`];
  return where === title ? [] : [`after “${button}”, the focus is at “${where}”, not at “${title}”`];
};

const OF_A_QUESTION: Readonly<Record<string, Check>> = {
  'missing-answer': missingAnswer,
  'choice-stays': choiceStays,
  'focus-follows': focusFollows,
};

/** The names of what `act` checks. */
export const ACTS: readonly string[] = ['first-focus', ...Object.keys(OF_A_QUESTION)];

/** What a person does with a question or with the recap, and what must follow. The screen is another one afterwards. */
export async function act(stage: Stage, { at }: Screen): Promise<Record<string, string[]>> {
  const [kind, untouched] = await stage.frame.evaluate(() => [window.a11y.kind(), window.a11y.untouched()] as const);
  const faults: Record<string, string[]> = at === 'situation' ? { 'first-focus': untouched } : {};
  const steps = kind === 'question' ? OF_A_QUESTION : kind === 'recap' ? { 'focus-follows': focusFollows } : {};
  for (const [name, check] of Object.entries(steps)) {
    faults[name] = await check(stage);
    if (faults[name].length > 0) break;
  }
  return faults;
}
