/** Compiled, never run: what React 19's JSX knows of the element. */
import type { EssOrientation } from '@ess-orientation/widget';
import type {} from '@ess-orientation/widget/react';
import { createRef } from 'react';

const ref = createRef<EssOrientation>();

export const whole = (
  <ess-orientation
    ref={ref}
    id="orientation"
    className="tool"
    territory="DEP-34"
    lang="fr"
    mode="conseiller"
    order="fixed"
    limit={5}
    heading-level="3"
    share
    profile={{ situation: 'besoin', sectors: ['mobilite'] }}
    oness-orientation-results={(event) => event.detail.total.toFixed()}
    oness-orientation-contact={({ detail }) => detail.channel === 'url'}
  >
    <p>04 00 00 00 00</p>
  </ess-orientation>
);

export const refused = [
  // @ts-expect-error a sector that the field doesn't know
  <ess-orientation key="1" profile={{ sectors: ['spatial'] }} />,
  // @ts-expect-error two modes exist
  <ess-orientation key="2" mode="zen" />,
  // @ts-expect-error headings have six levels
  <ess-orientation key="3" heading-level="7" />,
  // @ts-expect-error React would listen to “Ess-orientation-results”, which never comes
  <ess-orientation key="4" onEss-orientation-results={() => undefined} onEssOrientationResults={() => undefined} />,
  // @ts-expect-error the detail of another event
  <ess-orientation key="5" oness-orientation-contact={({ detail }) => detail.total} />,
  // @ts-expect-error a function is expected
  <ess-orientation key="6" oness-orientation-step="go()" />,
];
