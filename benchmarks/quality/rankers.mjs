import { createMatcher } from '@ess-orientation/core';
import Fuse from 'fuse.js';
import { randomFrom } from '../match/synthetic.mjs';

/** Who ranks: `rank(case)` gives ids, best first. */
export function rankersFor(dataset) {
  const matcher = createMatcher(dataset);
  const all = { limit: Number.POSITIVE_INFINITY, nearMisses: 0 };
  const ours = ({ profile, on }) =>
    matcher
      .match(profile, on === undefined ? all : { ...all, on })
      .recommendations.map(({ structure }) => structure.id);
  const random = randomFrom(7);
  const fuse = new Fuse(dataset.structures, {
    keys: [
      'name',
      'aliases',
      'kind',
      'summary.fr',
      'stages',
      'models',
      'sectors',
      'needs',
      'audiences',
      'coverage.include',
    ],
    threshold: 0.4,
    ignoreLocation: true,
    useExtendedSearch: true,
  });
  return [
    { name: 'ess-orientation', rank: ours },
    { name: 'gates only, by id', rank: (one) => ours(one).sort() },
    {
      name: 'Fuse.js over all text',
      rank: ({ profile }) => fuse.search(wordsOf(profile), { limit: 20 }).map(({ item }) => item.id),
    },
    { name: 'random, seeded', rank: () => random.some(dataset.structures, 5).map(({ id }) => id) },
  ];
}

/** The answers as somebody would type them, any of them. */
function wordsOf({ territory = [], ...answers }) {
  const words = Object.values(answers).flat();
  return [...words, ...territory.filter((code) => code !== 'FR')].join(' | ');
}
