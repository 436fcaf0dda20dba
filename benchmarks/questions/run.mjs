// How many questions it takes to reach the first three of the full profile. pnpm bench:questions [--json file]
import { createMatcher, QUESTION_IDS } from '@ess-orientation/core';
import { goldenCases, shippedDataset } from '../lib/golden-cases.mjs';
import { percent, startReport } from '../lib/report.mjs';
import { median } from '../lib/timing.mjs';

const AIM = 3;
const matcher = createMatcher(shippedDataset());
const answersOf = ({ model, ...profile }) => ({
  ...profile,
  ...(model && !profile.situation && { situation: undefined, model }),
});
const profiles = goldenCases()
  .filter(({ on }) => on === undefined)
  .map(({ profile }) => profile)
  .filter((profile) => Object.keys(profile).length >= 2);
const report = startReport(`questions: ${profiles.length} golden profiles with two answers or more`);

const firstThree = (profile) =>
  matcher
    .match(profile, { nearMisses: 0 })
    .recommendations.map(({ structure }) => structure.id)
    .join();

/** The answer that a profile holds to a question; nothing = "je ne sais pas". */
function answerTo(question, profile) {
  if (question === 'situation' && profile.model && !profile.situation) return { model: profile.model };
  return profile[question] === undefined ? {} : { [question]: profile[question] };
}

/** How many questions until the first three are those of the full profile for good, asking in the order that `next` gives. */
function questionsNeeded(profile, next) {
  const goal = firstThree(answersOf(profile));
  const asked = [];
  let known = {};
  let settled = firstThree(known) === goal ? 0 : null;
  for (let question = next(known, asked); question; question = next(known, asked)) {
    asked.push(question);
    known = { ...known, ...answerTo(question, profile) };
    const same = firstThree(known) === goal;
    if (!same) settled = null;
    else settled ??= asked.length;
  }
  return { needed: settled ?? asked.length, asked: asked.length, reached: settled !== null };
}

const fixed = (_, asked) => QUESTION_IDS[asked.length] ?? null;
const adaptive = (known, asked) => matcher.nextQuestion(known, { skip: asked, ignoreTies: true });
const fromOrder = (order) => (_, asked) => order[asked.length] ?? null;

/** The best order in hindsight: nobody can know it, it says what is left to gain. */
function inHindsight(profile) {
  const answered = QUESTION_IDS.filter((question) => Object.keys(answerTo(question, profile)).length > 0);
  const runs = permutations(answered).map((order) => questionsNeeded(profile, fromOrder(order)));
  return runs.reduce((best, one) => (one.reached && one.needed < best.needed ? one : best), {
    needed: Number.POSITIVE_INFINITY,
  });
}

function permutations(values) {
  if (values.length < 2) return [values];
  return values.flatMap((value, at) =>
    permutations([...values.slice(0, at), ...values.slice(at + 1)]).map((rest) => [value, ...rest]),
  );
}

const rows = [
  ['nextQuestion', (profile) => questionsNeeded(profile, adaptive)],
  ['fixed order', (profile) => questionsNeeded(profile, fixed)],
  ['best order in hindsight', inHindsight],
].map(([name, run]) => {
  const runs = profiles.map(run);
  const needed = runs.map((one) => one.needed).filter(Number.isFinite);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    name,
    mean: mean(needed),
    median: median(needed),
    worst: Math.max(...needed),
    asked: runs[0].asked === undefined ? null : mean(runs.map((one) => one.asked)),
    reached: runs[0].reached === undefined ? 1 : mean(runs.map((one) => (one.reached ? 1 : 0))),
  };
});
report.table(
  [
    'order',
    'mean until the first three are right',
    'median',
    'worst',
    'asked before it stops',
    'ends on the right three',
  ],
  rows.map((row) => [
    row.name,
    row.mean.toFixed(2),
    row.median,
    row.worst,
    row.asked?.toFixed(2) ?? '—',
    percent(row.reached),
  ]),
);
report.text(
  `Aim: a mean of ${AIM} or fewer: ${rows[0].mean <= AIM ? 'met' : `missed by ${(rows[0].mean - AIM).toFixed(2)}`}.`,
);
report.figures.questions = rows;
report.end();
