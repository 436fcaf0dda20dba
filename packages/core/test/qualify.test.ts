import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EssAnswers, qualifyEss } from '../src/index';

const COMPANY: EssAnswers = {
  form: 'societe-commerciale',
  aimBeyondProfit: true,
  democraticGovernance: true,
  profitsMostlyKept: true,
  reservesLocked: true,
  socialUtility: true,
  commercialLimits: true,
};

describe('qualifyEss: est-ce de l’ESS ?', () => {
  it.each(['association', 'cooperative', 'mutuelle', 'fondation', 'assurance-mutuelle'] as const)(
    'a %s is ESS by its form (article 1, II, 1°)',
    (form) => {
      const { outcome, reasons } = qualifyEss({ form });
      expect(outcome).toBe('ess-par-statut');
      expect(reasons[0]).toEqual({ question: 'form', article: '1-II-1', met: true });
    },
  );

  it('asks to confirm a form whose statutes contradict article 1, I', () => {
    expect(qualifyEss({ form: 'association', democraticGovernance: false }).outcome).toBe('a-confirmer');
  });

  it('takes a commercial company that meets every condition, and only then', () => {
    expect(qualifyEss(COMPANY).outcome).toBe('societe-commerciale-de-l-ess');
    for (const question of Object.keys(COMPANY).filter((key) => key !== 'form') as (keyof EssAnswers)[]) {
      const { [question]: _, ...silent } = COMPANY;
      expect(qualifyEss(silent)).toMatchObject({ outcome: 'a-confirmer', missing: [question] });
      expect(qualifyEss({ ...COMPANY, [question]: false }).outcome).toBe(
        question === 'socialUtility' ? 'hors-ess' : 'utilite-sociale-sans-statut',
      );
    }
  });

  it('takes no legal form yet as a normal answer, and says what to look at', () => {
    for (const answers of [{}, { form: 'aucune' }, { socialUtility: true }] as EssAnswers[]) {
      expect(qualifyEss(answers).outcome).toBe('pas-encore-determine');
    }
    expect(qualifyEss({}).missing).toContain('form');
    expect(qualifyEss({}).opens).toContain('choose-a-form');
  });

  it('keeps to private legal persons (article 1, I)', () => {
    expect(qualifyEss({ form: 'entreprise-individuelle' }).outcome).toBe('hors-ess');
    expect(qualifyEss({ form: 'entreprise-individuelle', socialUtility: true }).outcome).toBe(
      'utilite-sociale-sans-statut',
    );
    expect(qualifyEss({ form: 'personne-publique', socialUtility: true }).outcome).toBe('hors-ess');
  });

  it('is total, and every outcome opens something', () => {
    const answer = fc.option(fc.boolean(), { nil: undefined });
    const forms = fc.constantFrom<EssAnswers['form']>(
      undefined,
      'aucune',
      'association',
      'societe-commerciale',
      'personne-publique',
    );
    fc.assert(
      fc.property(forms, answer, answer, answer, answer, answer, answer, (form, a, b, c, d, e, f) => {
        const given = {
          aimBeyondProfit: a,
          democraticGovernance: b,
          profitsMostlyKept: c,
          reservesLocked: d,
          socialUtility: e,
          commercialLimits: f,
        };
        const { opens, missing, reasons } = qualifyEss({ form, ...given } as EssAnswers);
        expect(opens.length).toBeGreaterThan(0);
        for (const { question, met } of reasons) if (met === null) expect(missing).toContain(question);
      }),
    );
  });
});
