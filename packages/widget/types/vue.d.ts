/**
 * `<ess-orientation>` in the templates of Vue 3. Tell the compiler that it is a custom element, and give objects as
 * properties: `:profile.prop="profile"`.
 */
import type {
  EssOrientationContactEvent,
  EssOrientationFaultEvent,
  EssOrientationReferralEvent,
  EssOrientationRestartEvent,
  EssOrientationResultsEvent,
  EssOrientationStartEvent,
  EssOrientationStepEvent,
} from '@ess-orientation/widget';
import type { HTMLAttributes, PublicProps } from 'vue';
import type { EssOrientationProps } from './props.js';

type Native = Omit<HTMLAttributes, keyof EssOrientationProps>;

export interface EssOrientationVueProps extends Native, EssOrientationProps {
  onEssOrientationStart?: ((event: EssOrientationStartEvent) => void) | undefined;
  onEssOrientationStep?: ((event: EssOrientationStepEvent) => void) | undefined;
  onEssOrientationResults?: ((event: EssOrientationResultsEvent) => void) | undefined;
  onEssOrientationContact?: ((event: EssOrientationContactEvent) => void) | undefined;
  onEssOrientationReferral?: ((event: EssOrientationReferralEvent) => void) | undefined;
  onEssOrientationRestart?: ((event: EssOrientationRestartEvent) => void) | undefined;
  onEssOrientationError?: ((event: EssOrientationFaultEvent) => void) | undefined;
}

export type EssOrientationComponent = new () => { $props: EssOrientationVueProps & PublicProps };

declare module 'vue' {
  interface GlobalComponents {
    EssOrientation: EssOrientationComponent;
    'ess-orientation': EssOrientationComponent;
  }
}
