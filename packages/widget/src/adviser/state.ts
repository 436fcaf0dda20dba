import type { EssCondition, EssForm } from '../i18n/locale-parts';
import type { EssSaid } from './ess-questions';

/** What the page of an adviser holds beside the answers about the project. In memory only. */
export interface AdviserState {
  readonly ess: EssSaid;
  /** The structure whose referral sheet is open. */
  readonly sheet: string | null;
}

export type AdviserAction =
  | { type: 'form'; form: EssForm | null }
  | { type: 'condition'; condition: EssCondition; met: boolean | null }
  | { type: 'open'; structureId: string }
  | { type: 'close' }
  | { type: 'clear' };

export const NO_ADVICE: AdviserState = { ess: {}, sheet: null };

export function adviserReduce(state: AdviserState, action: AdviserAction): AdviserState {
  switch (action.type) {
    case 'form':
      return { ...state, ess: withForm(state.ess, action.form) };
    case 'condition':
      return { ...state, ess: { ...state.ess, [action.condition]: action.met } };
    case 'open':
      return { ...state, sheet: action.structureId };
    case 'close':
      return { ...state, sheet: null };
    case 'clear':
      return NO_ADVICE;
  }
}

function withForm({ form: _, ...conditions }: EssSaid, form: EssForm | null): EssSaid {
  return form === null ? conditions : { ...conditions, form };
}
