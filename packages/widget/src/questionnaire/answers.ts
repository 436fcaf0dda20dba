import type { Audience, Need, Profile, Sector, Situation, Stage, TerritoryCode } from '@ess-orientation/core';

/** “Je ne sais pas”: an answer like the others, which keeps every door open. */
export const UNKNOWN = 'unknown';
export type Unknown = typeof UNKNOWN;

export interface AnswerValues {
  situation: Situation;
  stage: Stage;
  /** Narrow to wide: `['DEP-13', 'REG-93', 'FR']`. */
  territory: readonly TerritoryCode[];
  sectors: readonly Sector[];
  needs: readonly Need[];
  audiences: readonly Audience[];
}

export type QuestionId = keyof AnswerValues;

/** Absent: not answered yet. */
export type Answers = { readonly [Question in QuestionId]?: AnswerValues[Question] | Unknown };

/** What the matcher reads of the answers: those that are known. */
export function profileFrom(answers: Answers): Profile {
  const { situation, stage, territory, sectors, needs, audiences } = answers;
  return {
    ...(known(situation) ? { situation } : {}),
    ...(known(stage) ? { stage } : {}),
    ...(known(territory) ? { territory: [...territory] } : {}),
    ...(known(sectors) ? { sectors: [...sectors] } : {}),
    ...(known(needs) ? { needs: [...needs] } : {}),
    ...(known(audiences) ? { audiences: [...audiences] } : {}),
  };
}

/** The questions that a profile already answers. */
export function answersFrom({ situation, stage, territory, sectors, needs, audiences }: Profile): Answers {
  return {
    ...(situation ? { situation } : {}),
    ...(stage ? { stage } : {}),
    ...(territory?.length ? { territory } : {}),
    ...(sectors?.length ? { sectors } : {}),
    ...(needs?.length ? { needs } : {}),
    ...(audiences?.length ? { audiences } : {}),
  };
}

const known = <T>(answer: T | Unknown | undefined): answer is T => answer !== undefined && answer !== UNKNOWN;
