import { flexsearch } from './peers/flexsearch.mjs';
import { fuse } from './peers/fuse.mjs';
import { jsonRulesEngine } from './peers/json-rules-engine.mjs';
import { plainLoop, wholeLoop } from './peers/loops.mjs';
import { minisearch } from './peers/minisearch.mjs';
import { ours, oursWithoutNearMisses } from './peers/ours.mjs';
import { sqlite } from './peers/sqlite.mjs';

/** Each `{ name, note, exact, prepare(dataset), match(prepared, profile, limit) }`; `exact`: claims our top 10 and total. */
export const CONTESTANTS = [
  ours,
  oursWithoutNearMisses,
  plainLoop,
  wholeLoop,
  sqlite,
  flexsearch,
  minisearch,
  fuse,
  jsonRulesEngine,
];

export { ours, oursWithoutNearMisses, plainLoop, sqlite, wholeLoop };
