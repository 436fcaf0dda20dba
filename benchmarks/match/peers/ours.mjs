import { createMatcher } from '@ess-orientation/core';

/** Ready for its first answer: the columns of the day are made too. */
function prepare(dataset) {
  const matcher = createMatcher(dataset);
  matcher.match({});
  return matcher;
}

export const ours = {
  name: 'ess-orientation',
  note: 'Top 10 with criteria and reasons, total, the 20 nearest near misses and their count, safety net, next steps.',
  exact: true,
  prepare,
  match: (matcher, profile, limit) => matcher.match(profile, { limit }),
};

export const oursWithoutNearMisses = {
  name: 'ess-orientation, `nearMisses: 0`',
  note: 'What the plain loop answers too, and the reasons.',
  exact: true,
  prepare,
  match: (matcher, profile, limit) => matcher.match(profile, { limit, nearMisses: 0 }),
};
