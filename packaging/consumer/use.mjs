// Runs inside the empty project, on a Node without a DOM.
import assert from 'node:assert/strict';
import { createMatcher, decodeProfile, encodeProfile } from '@ess-orientation/core';
import { createStructureSearch } from '@ess-orientation/core/search';
import { loadDataset, parseDataset } from '@ess-orientation/data';
import published from '@ess-orientation/data/dataset.json' with { type: 'json' };
import { resolveTerritory, searchTerritories } from '@ess-orientation/data/territories';

const profile = { situation: 'projet', stage: 'creation', territory: (await resolveTerritory('COM-13055')).chain };
const dataset = parseDataset(published);
const { recommendations } = createMatcher(dataset).match(profile);
assert.equal(recommendations.length, 3);
assert.deepEqual(decodeProfile(encodeProfile(profile)), profile);
assert.equal((await searchTerritories('Montpelier', { limit: 1 }))[0].code, 'COM-34172');
assert.equal(typeof loadDataset, 'function');
assert.equal(typeof createStructureSearch, 'function');

// On a server: the class can be imported, the tag can be declared, and nothing is touched.
const { EssOrientation, VERSION } = await import('@ess-orientation/widget');
assert.equal(EssOrientation.version, VERSION);
await import('@ess-orientation/widget/define');
assert.equal(globalThis.document, undefined);
