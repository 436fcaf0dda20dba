import { Document } from 'flexsearch';
import { prepareLoop, scored, topOf } from '../loop.mjs';
import { askOf, passesOthers, placeScore } from '../rules.mjs';

/** Places as tags: `within:` for those that only contain a covered one. */
const placesOf = ({ include, within, everywhere }) => [
  ...include,
  ...[...within].map((code) => `within:${code}`),
  ...(everywhere ? ['everywhere'] : []),
];

export const flexsearch = {
  name: 'FlexSearch 0.8 (tags)',
  note: 'Its tags find the structures of a place; it returns a list a tag and has no score of its own: the union, the other gates, the score and the order are the loop’s.',
  exact: true,
  prepare(dataset) {
    const rows = prepareLoop(dataset);
    const index = new Document({ document: { id: 'id', tag: [{ field: 'places' }] } });
    rows.forEach((row, id) => {
      index.add({ id, places: placesOf(row) });
    });
    return { rows, index };
  },
  match({ rows, index }, profile, limit) {
    const asked = askOf(profile);
    const found = [];
    for (const id of candidates(index, asked, rows)) {
      const row = rows[id];
      if (!passesOthers(row, asked)) continue;
      const place = placeScore(row, asked);
      if (place !== 0) found.push(scored(row, asked, place));
    }
    return topOf(found, limit);
  },
};

function candidates(index, { chain, wide }, rows) {
  if (chain.length === 0) return rows.keys();
  const places = [...chain, ...wide.map((code) => `within:${code}`), 'everywhere'];
  const lists = index.search({ tag: { places }, limit: rows.length });
  return new Set(lists.flatMap(({ result }) => result));
}
