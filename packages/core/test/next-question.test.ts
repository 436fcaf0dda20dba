import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, MODELS, NEEDS, type Profile, QUESTION_IDS, SECTORS, STAGES } from '../src/index';
import { datasetArbitrary, profileArbitrary } from './arbitraries';
import { dataset, structure } from './fixtures';

describe('nextQuestion', () => {
  it('asks for what tells the first three apart', () => {
    const byStage = STAGES.flatMap((stage) => [1, 2].map((n) => structure(`${stage}-${n}`, { stages: [stage] })));
    expect(createMatcher(dataset(...byStage)).nextQuestion({})).toBe('stage');
    const byPlace = ['REG-93', 'REG-53', 'REG-84', 'REG-11'].map((code) =>
      structure(code.toLowerCase(), { coverage: { include: [code] } }),
    );
    expect(createMatcher(dataset(...byPlace)).nextQuestion({})).toBe('territory');
  });

  it('asks nothing when nothing can change, nor what was asked before', () => {
    const alone = createMatcher(dataset(structure('alone', { coverage: { include: ['FR'] } })));
    expect(alone.nextQuestion({})).toBeNull();
    expect(createMatcher(dataset()).nextQuestion({})).toBeNull();
    const byStage = STAGES.map((stage) => structure(stage, { stages: [stage] }));
    expect(createMatcher(dataset(...byStage)).nextQuestion({}, { skip: ['stage'], ignoreTies: true })).toBeNull();
  });

  it('never asks what is answered, and says null only when no answer changes the first three', () => {
    const first = (answer: Profile, matcher: ReturnType<typeof createMatcher>) =>
      matcher
        .match(answer)
        .recommendations.map((one) => one.structure.id)
        .join();
    const answers: Profile[] = [
      ...STAGES.map((stage) => ({ stage })),
      ...MODELS.map((model) => ({ model })),
      ...SECTORS.map((sector) => ({ sectors: [sector] })),
      ...NEEDS.map((need) => ({ needs: [need] })),
    ];
    fc.assert(
      fc.property(datasetArbitrary(8), profileArbitrary, (data, profile) => {
        const matcher = createMatcher(data);
        const question = matcher.nextQuestion(profile);
        if (question) {
          expect(QUESTION_IDS).toContain(question);
          const given = profile[question];
          expect(given === undefined || given.length === 0).toBe(true);
          return;
        }
        const now = first(profile, matcher);
        for (const answer of answers) {
          const [field] = Object.keys(answer) as (keyof Profile)[];
          const known =
            field === undefined || (profile[field]?.length ?? 0) > 0 || (field === 'model' && profile.situation);
          if (!known) expect(first({ ...profile, ...answer }, matcher)).toBe(now);
        }
      }),
      { numRuns: 150 },
    );
  });
});
