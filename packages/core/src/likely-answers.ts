import { type Asked, ask } from './asked';
import { bitsOf } from './bits';
import { targetsOf } from './criteria/audience';
import type { Structure } from './dataset';
import type { Prepared } from './prepare';
import type { QuestionId } from './questions';
import { DEPARTEMENTS } from './regions';
import { AUDIENCES, MODELS, NEEDS, SECTORS, STAGES } from './vocabulary';

/** What an answer that a person may give changes of what is asked, and how likely it is (any unit). */
export interface Answer {
  asked: Partial<Asked>;
  weight: number;
}

/** For each question but the place: what it sets, of how many values, and which of them a structure serves. */
const CHOICES = {
  situation: ['model', MODELS.length, ({ models }: Structure) => bitsOf(models, MODELS)],
  stage: ['stage', STAGES.length, ({ stages }: Structure) => bitsOf(stages, STAGES)],
  sectors: ['sectors', SECTORS.length, ({ sectors }: Structure) => bitsOf(sectors, SECTORS)],
  needs: ['needs', NEEDS.length, ({ needs }: Structure) => bitsOf(needs, NEEDS)],
  audiences: ['audiences', AUDIENCES.length, targetsOf],
} as const;

/**
 * The answers to a question, weighed by what the dataset serves: people come for what exists. Every answer weighs at
 * least 1, so that none is ruled out.
 */
export function answersTo(question: QuestionId, { likely, structures }: Prepared): readonly Answer[] {
  const known = likely.get(question) ?? (question === 'territory' ? departements() : weighed(question, structures));
  likely.set(question, known);
  return known;
}

function weighed(question: keyof typeof CHOICES, structures: readonly Structure[]): Answer[] {
  const [field, count, serves] = CHOICES[question];
  const answers: Answer[] = [];
  for (let bit = 0; bit < count; bit++) answers.push({ asked: { [field]: 1 << bit }, weight: 1 });
  for (const structure of structures) {
    const bits = serves(structure);
    for (let bit = 0; bits >> bit; bit++) if ((bits >> bit) & 1) (answers[bit] as Answer).weight++;
  }
  // Who speaks for a structure asks for no model.
  if (question === 'situation') answers.push({ asked: {}, weight: 1 });
  // What weighs most first: it tells soonest when to give up.
  return answers.sort((a, b) => b.weight - a.weight);
}

const departements = (): Answer[] =>
  DEPARTEMENTS.map(([departement]) => {
    const { chain, wide } = ask({ territory: [departement] });
    return { asked: { chain, wide }, weight: 1 };
  });

/** Pairs of answers, for the questions that take several. */
export function jointAnswersTo(question: QuestionId): Answer[] {
  if (question !== 'sectors' && question !== 'needs' && question !== 'audiences') return [];
  const [field, count] = CHOICES[question];
  const pairs: Answer[] = [];
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++) {
      pairs.push({ asked: { [field]: (1 << one) | (1 << other) }, weight: 1 });
    }
  }
  return pairs;
}
