// How good the answers are, judged by the grades of the golden cases. pnpm bench:quality [--json file]
import { goldenCases, shippedDataset } from '../lib/golden-cases.mjs';
import { percent, startReport } from '../lib/report.mjs';
import { rankersFor } from './rankers.mjs';

const DEPTH = 5;
const cases = goldenCases().filter(({ relevance }) => relevance && Object.keys(relevance).length > 0);
const rankers = rankersFor(shippedDataset());
const report = startReport(`quality: ${cases.length} graded golden cases`);

/** Discounted gain of the first five, over the best possible: 1 = nothing could be better. */
function ndcg(ids, relevance) {
  const gain = (grades) => grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
  const best = Object.values(relevance).sort((a, b) => b - a);
  return gain(ids.slice(0, DEPTH).map((id) => relevance[id] ?? 0)) / gain(best.slice(0, DEPTH));
}
const hit = (ids, relevance) =>
  ids.slice(0, 3).some((id) => relevance[id] === Math.max(...Object.values(relevance))) ? 1 : 0;
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const judged = rankers.map(({ name, rank }) => {
  const scores = cases.map((one) => {
    const ids = rank(one);
    return { theme: one.theme, hit: hit(ids, one.relevance), ndcg: ndcg(ids, one.relevance) };
  });
  return { name, scores };
});
report.table(
  ['who', 'a best door among the first three', `nDCG@${DEPTH}`],
  judged.map(({ name, scores }) => [
    name,
    percent(mean(scores.map((one) => one.hit))),
    mean(scores.map((one) => one.ndcg)).toFixed(3),
  ]),
);
report.section(`nDCG@${DEPTH} by theme`);
report.table(
  ['theme', 'cases', ...judged.map(({ name }) => name)],
  [...new Set(cases.map(({ theme }) => theme))].map((theme) => {
    const of = (scores) => scores.filter((one) => one.theme === theme).map((one) => one.ndcg);
    return [theme, of(judged[0].scores).length, ...judged.map(({ scores }) => mean(of(scores)).toFixed(2))];
  }),
);
report.figures.quality = judged.map(({ name, scores }) => ({
  name,
  hitAt3: mean(scores.map((one) => one.hit)),
  ndcgAt5: mean(scores.map((one) => one.ndcg)),
}));
report.end();
