/**
 * `<ess-orientation>` in the JSX of React 19, which sets properties on custom elements and listens to `on` followed by
 * the event's name, letter for letter: `oness-orientation-results`, not `onEss…`, which would hear nothing.
 */
import type {
  EssOrientation,
  EssOrientationContactEvent,
  EssOrientationFaultEvent,
  EssOrientationReferralEvent,
  EssOrientationRestartEvent,
  EssOrientationResultsEvent,
  EssOrientationStartEvent,
  EssOrientationStepEvent,
} from '@ess-orientation/widget';
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { EssOrientationProps } from './props.js';

type Native = Omit<HTMLAttributes<EssOrientation>, keyof EssOrientationProps>;

export interface EssOrientationReactProps extends Native, EssOrientationProps, ClassAttributes<EssOrientation> {
  'oness-orientation-start'?: ((event: EssOrientationStartEvent) => void) | undefined;
  'oness-orientation-step'?: ((event: EssOrientationStepEvent) => void) | undefined;
  'oness-orientation-results'?: ((event: EssOrientationResultsEvent) => void) | undefined;
  'oness-orientation-contact'?: ((event: EssOrientationContactEvent) => void) | undefined;
  'oness-orientation-referral'?: ((event: EssOrientationReferralEvent) => void) | undefined;
  'oness-orientation-restart'?: ((event: EssOrientationRestartEvent) => void) | undefined;
  'oness-orientation-error'?: ((event: EssOrientationFaultEvent) => void) | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ess-orientation': EssOrientationReactProps;
    }
  }
}
