import type { Profile } from './profile';

/** The questions of the journey, in the order in which they are asked where nothing speaks for another. */
export const QUESTION_IDS = ['situation', 'stage', 'territory', 'sectors', 'needs', 'audiences'] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** Whether a profile says nothing on a question. The model answers the question of the situation. */
export function isUnanswered(profile: Profile, question: QuestionId): boolean {
  const answer = profile[question];
  if (question === 'situation' && profile.model !== undefined) return false;
  return answer === undefined || (Array.isArray(answer) && answer.length === 0);
}
