/** Compiled, never run: what an editor knows of the element in a page. */
import type { OrientationStatus, Profile } from '@ess-orientation/core';
import type { EssOrientation, EssOrientationResultsEvent } from '@ess-orientation/widget';
import '@ess-orientation/widget/define';

const element: EssOrientation = document.createElement('ess-orientation');
const found: EssOrientation | null = document.querySelector('ess-orientation');
found?.reset();

element.profile = { situation: 'projet', stage: 'emergence' } satisfies Profile;
// @ts-expect-error a situation that the field doesn't know
element.profile = { situation: 'projets' };
// @ts-expect-error a number is expected
element.limit = 'trois';
// @ts-expect-error there is no such property
element.teritory = 'DEP-13';

element.addEventListener('ess-orientation-results', (event) => {
  const { status, total, datasetVersion, profile } = event.detail;
  const known: [OrientationStatus, number, string, Profile | undefined] = [status, total, datasetVersion, profile];
  // @ts-expect-error no answer leaves the page but the profile, and only where the host asked
  return [known, event.detail.answers];
});
element.addEventListener('ess-orientation-contact', ({ detail }) => detail.structureId.slice(0, 1));
element.addEventListener('ess-orientation-error', ({ detail }) => detail.code.length + detail.message.length);
element.addEventListener('ess-orientation-step', ({ detail }) => (detail.position ?? 0) + (detail.total ?? 0));
// They bubble out of the element: what holds it hears them too.
document.addEventListener('ess-orientation-results', (event: EssOrientationResultsEvent) => event.detail.total);
window.addEventListener('ess-orientation-restart', ({ detail }) => detail.step);
// @ts-expect-error the listener of another event
element.addEventListener('ess-orientation-start', (event: EssOrientationResultsEvent) => event.detail.total);
