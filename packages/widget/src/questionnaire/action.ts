import type { Profile, TerritoryCode } from '@ess-orientation/core';
import type { PlaceNames } from '../dataset/places';
import type { Answers, QuestionId, Unknown } from './answers';
import type { ChoiceQuestion } from './questions';

/** What a person, or the page, may do to the questionnaire. */
export type Action =
  /** `value` comes from the DOM: one of the question's options, or `UNKNOWN`. */
  | { type: 'choose'; question: ChoiceQuestion['id']; value: string; chosen: boolean }
  | { type: 'place'; territory: readonly TerritoryCode[] | Unknown | null; names?: PlaceNames }
  /** `next`: what the matcher finds worth asking, `null` for nothing more; left out, the fixed order holds. */
  | { type: 'continue'; next?: QuestionId | null }
  | { type: 'back' }
  | { type: 'edit'; question: QuestionId }
  | { type: 'recap' }
  | { type: 'more' }
  /** Straight to the results: an adviser has every question on one page. */
  | { type: 'show' }
  /** An answer was given elsewhere on the page. */
  | { type: 'begin' }
  | { type: 'restart' }
  /** From the host, not from the person. */
  | { type: 'given'; profile: Profile }
  /** From a link: the person checks what it holds. */
  | { type: 'shared'; answers: Answers }
  | { type: 'lock'; territory: readonly TerritoryCode[] | null; names?: PlaceNames }
  | { type: 'order'; adaptive: boolean }
  /** From the files of territories. */
  | { type: 'named'; names: PlaceNames };
