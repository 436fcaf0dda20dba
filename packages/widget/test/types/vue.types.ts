/** Compiled, never run: what Vue's templates know of the element. */
import type {} from '@ess-orientation/widget/vue';
import type { GlobalComponents } from 'vue';

type Props = InstanceType<GlobalComponents['ess-orientation']>['$props'];

export const whole: Props = {
  class: 'tool',
  territory: 'DEP-34',
  mode: 'porteur',
  limit: 5,
  'heading-level': 3,
  share: true,
  profile: { situation: 'envie' },
  onEssOrientationResults: (event) => event.detail.total.toFixed(),
};

export const refused: Props[] = [
  // @ts-expect-error two modes exist
  { mode: 'zen' },
  // @ts-expect-error a situation that the field doesn't know
  { profile: { situation: 'projets' } },
  // @ts-expect-error the detail of another event
  { onEssOrientationStep: (event) => event.detail.structureId },
];
