import MiniSearch from 'minisearch';
import { prepareLoop } from '../loop.mjs';
import { askOf, passesOthers, placeScore } from '../rules.mjs';
import { queryOf, textOf } from './text.mjs';

export const minisearch = {
  name: 'MiniSearch 7.2',
  note: 'Ranks text (BM25+), not criteria: other answers. Its filter is the loop’s gates.',
  exact: false,
  prepare(dataset) {
    const rows = prepareLoop(dataset);
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(rows.map(({ structure }, id) => ({ id, text: textOf(structure) })));
    return { rows, index };
  },
  match({ rows, index }, profile, limit) {
    const asked = askOf(profile);
    const query = queryOf(profile) || MiniSearch.wildcard;
    const filter = ({ id }) => passesOthers(rows[id], asked) && placeScore(rows[id], asked) !== 0;
    const found = index.search(query, { filter });
    return {
      recommendations: found.slice(0, limit).map(({ id, score }) => ({ structure: rows[id].structure, score })),
      total: found.length,
    };
  },
};
