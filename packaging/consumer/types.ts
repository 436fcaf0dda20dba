import { createMatcher, type Dataset, type Orientation, type Profile } from '@ess-orientation/core';
import { createStructureSearch } from '@ess-orientation/core/search';
import { loadDataset, parseDataset } from '@ess-orientation/data';
import { resolveTerritory, type Territory } from '@ess-orientation/data/territories';
import { EssOrientation, type EssOrientationStepEvent } from '@ess-orientation/widget';
import '@ess-orientation/widget/define';
import { VERSION } from '@ess-orientation/widget/standalone.js';

const profile: Profile = { stage: 'creation', territory: ['DEP-34'] };
// @ts-expect-error: stages are a closed list, which types that resolve to `any` would not know.
export const wrong: Profile = { stage: 'naissance' };

export async function orient(published: unknown): Promise<Orientation> {
  const place: Territory | null = await resolveTerritory('DEP-34');
  const parsed: Dataset = parseDataset(published);
  const loaded: Dataset = await loadDataset('https://example.org/dataset.json');
  const [found] = createStructureSearch(loaded)('pole sud');
  return createMatcher(parsed).match({ ...profile, territory: place?.chain ?? [] }, { limit: found ? 3 : 1 });
}

const element = document.querySelector('ess-orientation');
element?.reset();
const version: string = VERSION;
element?.addEventListener('ess-orientation-step', (event) => {
  const { detail } = event as EssOrientationStepEvent;
  console.log(version, detail.step, element instanceof EssOrientation);
});
