import { matchPlainLoop, matchWholeLoop, prepareLoop } from '../loop.mjs';

export const plainLoop = {
  name: 'loop: filter, score, sort',
  note: 'Top 10 with criteria, and total; no near misses, no reasons. The budgets are held against this one.',
  exact: true,
  prepare: prepareLoop,
  match: matchPlainLoop,
};

export const wholeLoop = {
  name: 'loop with near misses',
  note: 'The same answer as ours: near misses counted and ordered too.',
  exact: true,
  prepare: prepareLoop,
  match: (rows, profile, limit) => matchWholeLoop(rows, profile, limit, 20),
};
