import type { Structure } from './dataset';
import type { Prepared } from './prepare';
import type { Profile } from './profile';
import type { QuestionId } from './questions';
import { DEPARTEMENTS_BY_REGION } from './regions';
import type { TerritoryCode } from './territory';
import { AUDIENCES, MODELS, NEEDS, SECTORS, SITUATIONS, STAGES } from './vocabulary';

/** An answer that a person may give, and how likely it is (any unit). */
export interface Answer {
  answer: Partial<Profile>;
  weight: number;
}

const DEPARTEMENTS: readonly TerritoryCode[] = Object.values(DEPARTEMENTS_BY_REGION).flatMap((departements) =>
  departements.split(' ').map((departement) => `DEP-${departement}`),
);

/**
 * The answers to a question, weighed by what the dataset serves: people come for what exists. Every answer weighs at
 * least 1, so that none is ruled out.
 */
export function answersTo(question: QuestionId, { likely, structures }: Prepared): readonly Answer[] {
  const known = likely.get(question) ?? weighed(question, structures);
  likely.set(question, known);
  return known;
}

function weighed(question: QuestionId, structures: readonly Structure[]): Answer[] {
  const each = <T>(
    values: readonly T[],
    answer: (value: T) => Partial<Profile>,
    serves: (one: Structure, value: T) => boolean,
  ) =>
    values.map((value) => ({
      answer: answer(value),
      weight: 1 + structures.reduce((count, one) => count + (serves(one, value) ? 1 : 0), 0),
    }));
  switch (question) {
    case 'situation':
      return [
        ...each(
          MODELS,
          (model) => ({ situation: model === 'porteur' ? 'projet' : 'besoin' }),
          (one, model) => one.models.includes(model),
        ),
        { answer: { situation: SITUATIONS[SITUATIONS.length - 1] as 'structure' }, weight: 1 },
      ];
    case 'stage':
      return each(
        STAGES,
        (stage) => ({ stage }),
        (one, stage) => one.stages.includes(stage),
      );
    case 'territory':
      return DEPARTEMENTS.map((code) => ({ answer: { territory: [code] }, weight: 1 }));
    case 'sectors':
      return each(
        SECTORS,
        (sector) => ({ sectors: [sector] }),
        (one, sector) => one.sectors.includes(sector),
      );
    case 'needs':
      return each(
        NEEDS,
        (need) => ({ needs: [need] }),
        (one, need) => one.needs.includes(need),
      );
    case 'audiences':
      return each(
        AUDIENCES,
        (audience) => ({ audiences: [audience] }),
        (one, audience) => (one.audiences ?? []).includes(audience) || (one.reservedTo ?? []).includes(audience),
      );
  }
}

/** Pairs of answers, for the questions that take several. */
export function jointAnswersTo(question: QuestionId): Answer[] {
  const pairs = <T>(values: readonly T[], answer: (pair: T[]) => Partial<Profile>) =>
    values.flatMap((one, at) => values.slice(at + 1).map((other) => ({ answer: answer([one, other]), weight: 1 })));
  switch (question) {
    case 'sectors':
      return pairs(SECTORS, (sectors) => ({ sectors }));
    case 'needs':
      return pairs(NEEDS, (needs) => ({ needs }));
    case 'audiences':
      return pairs(AUDIENCES, (audiences) => ({ audiences }));
    default:
      return [];
  }
}
