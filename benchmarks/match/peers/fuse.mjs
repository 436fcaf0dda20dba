import Fuse from 'fuse.js';
import { prepareLoop } from '../loop.mjs';
import { askOf, passesOthers, placeScore } from '../rules.mjs';
import { queryOf, textOf } from './text.mjs';

export const fuse = {
  name: 'Fuse.js 7.5',
  note: 'Ranks text (token search), not criteria: other answers. The loop’s gates go first: searching all 100,000 takes it 20 s.',
  exact: false,
  prepare: (dataset) => prepareLoop(dataset).map((row) => ({ ...row, text: textOf(row.structure) })),
  match(rows, profile, limit) {
    const asked = askOf(profile);
    const passing = rows.filter((row) => passesOthers(row, asked) && placeScore(row, asked) !== 0);
    const query = queryOf(profile);
    const found = query ? searchIn(passing, query) : passing;
    return { recommendations: found.slice(0, limit), total: passing.length };
  },
};

const searchIn = (rows, query) =>
  new Fuse(rows, { keys: ['text'], useTokenSearch: true, ignoreLocation: true }).search(query).map(({ item }) => item);
