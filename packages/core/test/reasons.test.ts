import { describe, expect, it } from 'vitest';
import {
  type CriterionId,
  createMatcher,
  type Dataset,
  type GateId,
  type IsoDate,
  type Profile,
  type Structure,
} from '../src/index';
import { dataset, MARSEILLE, structure } from './fixtures';

/** Every sentence that a card can say hangs on one of these: the reason, its score, and what it rests on. */

const explain = (profile: Profile, facts: Partial<Structure>, on?: IsoDate, data: Partial<Dataset> = {}) =>
  createMatcher({ ...dataset(structure('one', facts)), ...data }).explain(profile, 'one', on ? { on } : {});

const ALL_STAGES: Structure['stages'] = ['emergence', 'creation', 'consolidation', 'developpement'];

describe('each criterion says why, and what it rests on', () => {
  const said = (criterion: CriterionId, ...asked: Parameters<typeof explain>) => {
    const found = explain(...asked).criteria.find((one) => one.criterion === criterion);
    return [found?.score, found?.reason, found?.evidence];
  };

  it.each<[Partial<Structure>, Profile, unknown[]]>([
    [{ stages: ['creation'] }, {}, [null, 'not-asked', undefined]],
    [{}, { stage: 'creation' }, [null, 'not-stated', undefined]],
    [{ stages: ['creation'] }, { stage: 'creation' }, [1, 'stage-dedicated', ['creation']]],
    [{ stages: ['creation', 'emergence'] }, { stage: 'creation' }, [0.85, 'stage-among', ['creation', 'emergence']]],
    [
      { stages: ['creation', 'emergence', 'consolidation'] },
      { stage: 'creation' },
      [0.7, 'stage-among', ['creation', 'emergence', 'consolidation']],
    ],
    [{ stages: ALL_STAGES }, { stage: 'creation' }, [0.55, 'stage-all', ALL_STAGES]],
    [{ stages: ['creation'] }, { stage: 'emergence' }, [0, 'stage-other', ['creation']]],
  ])('stage: %j asked %j', (facts, profile, expected) => {
    expect(said('stage', profile, facts)).toEqual(expected);
  });

  it.each<[Partial<Structure>, Profile, unknown[]]>([
    [{ models: ['porteur'] }, {}, [null, 'not-asked', undefined]],
    [{}, { model: 'porteur' }, [0.4, 'not-stated', undefined]],
    [{ models: ['porteur'] }, { model: 'porteur' }, [1, 'model-exact', ['porteur']]],
    [{ models: ['generateur', 'porteur'] }, { model: 'porteur' }, [0.7, 'model-both', ['generateur', 'porteur']]],
    [{ models: ['generateur'] }, { model: 'porteur' }, [0, 'model-other', ['generateur']]],
  ])('model: %j asked %j', (facts, profile, expected) => {
    expect(said('model', profile, facts)).toEqual(expected);
  });

  it.each<[Partial<Structure>, Profile, unknown[]]>([
    [{ sectors: ['mobilite'] }, {}, [null, 'not-asked', undefined]],
    [{}, { sectors: ['mobilite'] }, [0.6, 'sector-generalist', undefined]],
    [
      { sectors: ['numerique', 'mobilite'] },
      { sectors: ['mobilite', 'energie-climat'] },
      [1, 'sector-specialised', ['mobilite']],
    ],
    [{ sectors: ['numerique'] }, { sectors: ['mobilite'] }, [0.1, 'sector-other', ['numerique']]],
  ])('sector: %j asked %j', (facts, profile, expected) => {
    expect(said('sector', profile, facts)).toEqual(expected);
  });

  it.each<[Partial<Structure>, Profile, unknown[]]>([
    [{ needs: ['locaux'] }, {}, [null, 'not-asked', undefined]],
    [{}, { needs: ['locaux'] }, [null, 'not-stated', undefined]],
    [
      { needs: ['locaux', 'formation'] },
      { needs: ['formation'] },
      [1, 'needs-all', { served: ['formation'], asked: 1 }],
    ],
    [
      { needs: ['locaux'] },
      { needs: ['formation', 'locaux', 'financement', 'reseau-pairs'] },
      [0.25, 'needs-some', { served: ['locaux'], asked: 4 }],
    ],
    [{ needs: ['locaux'] }, { needs: ['formation'] }, [0, 'needs-none', { served: [], asked: 1 }]],
  ])('needs: %j asked %j', (facts, profile, expected) => {
    expect(said('needs', profile, facts)).toEqual(expected);
  });

  it.each<[Partial<Structure>, Profile, unknown[]]>([
    [{ audiences: ['femmes'] }, {}, [null, 'not-asked', undefined]],
    [{}, { audiences: ['jeunes'] }, [0.5, 'audience-open', undefined]],
    [{ audiences: ['femmes', 'jeunes'] }, { audiences: ['jeunes'] }, [1, 'audience-target', ['femmes', 'jeunes']]],
    // Whom it is reserved to, it is for.
    [{ reservedTo: ['jeunes'] }, { audiences: ['jeunes'] }, [1, 'audience-target', ['jeunes']]],
    [{ audiences: ['femmes'] }, { audiences: ['jeunes'] }, [0.3, 'audience-other', ['femmes']]],
  ])('audience: %j asked %j', (facts, profile, expected) => {
    expect(said('audience', profile, facts)).toEqual(expected);
  });

  it.each<[Partial<Structure>, string[] | undefined, unknown[]]>([
    [{ coverage: { include: ['DEP-13'] } }, undefined, [null, 'not-asked', {}]],
    [{ coverage: { include: ['COM-13055'] } }, MARSEILLE, [1, 'territory-commune', { held: 'COM-13055' }]],
    [{ coverage: { include: ['EPCI-200054807'] } }, MARSEILLE, [0.9, 'territory-epci', { held: 'EPCI-200054807' }]],
    [{ coverage: { include: ['REG-93', 'DEP-13'] } }, MARSEILLE, [0.75, 'territory-departement', { held: 'DEP-13' }]],
    [{ coverage: { include: ['REG-93'] } }, MARSEILLE, [0.55, 'territory-region', { held: 'REG-93' }]],
    [{ coverage: { include: ['FR'] } }, MARSEILLE, [0.25, 'territory-national', { held: 'FR', remote: false }]],
    [{ coverage: { include: [], remote: true } }, MARSEILLE, [0.25, 'territory-national', { remote: true }]],
    [
      { coverage: { include: ['COM-13001', 'COM-35238'] } },
      ['DEP-13'],
      [0.15, 'territory-part', { part: ['COM-13001', 'COM-35238'] }],
    ],
    // As built: that an EPCI lies in a département, no code tells.
    [
      { coverage: { include: ['EPCI-200054807'], within: ['DEP-13', 'REG-93'] } },
      ['DEP-13'],
      [0.15, 'territory-part', { part: ['EPCI-200054807'] }],
    ],
    [{ coverage: { include: ['DEP-35', 'DEP-22'] } }, MARSEILLE, [0, 'territory-none', {}]],
    [{ coverage: { include: ['REG-93'], exclude: ['DEP-13'] } }, MARSEILLE, [0, 'territory-none', { held: 'REG-93' }]],
  ])('territory: %j asked %j', (facts, territory, expected) => {
    expect(said('territory', territory ? { territory } : {}, facts)).toEqual(expected);
  });

  it.each<[Partial<Structure>, unknown[]]>([
    [{}, [0, 'freshness-undated', undefined]],
    [{ checkedOn: '2026-05-22' }, [1, 'freshness-recent', { checkedOn: '2026-05-22' }]],
    [{ checkedOn: '2025-08-22' }, [0.5, 'freshness-ageing', { checkedOn: '2025-08-22' }]],
    [{ checkedOn: '2024-11-22' }, [0, 'freshness-old', { checkedOn: '2024-11-22' }]],
    [{ checkedOn: '2020-01-01' }, [0, 'freshness-old', { checkedOn: '2020-01-01' }]],
    // A sheet with a slower rhythm of its own falls later, as fast.
    [{ checkedOn: '2025-11-22', checkEveryMonths: 12 }, [1, 'freshness-recent', { checkedOn: '2025-11-22' }]],
    [{ checkedOn: '2025-02-22', checkEveryMonths: 12 }, [0.5, 'freshness-ageing', { checkedOn: '2025-02-22' }]],
    [{ checkedOn: '2026-05-22', checkEveryMonths: 1 }, [1, 'freshness-recent', { checkedOn: '2026-05-22' }]],
  ])('freshness: %j', (facts, expected) => {
    expect(said('freshness', {}, facts, '2026-11-22')).toEqual(expected);
  });

  it('freshness: not known without a rule', () => {
    const { freshness: _, ...unruled } = dataset(structure('one', { checkedOn: '2026-11-01' }));
    for (const data of [
      unruled,
      { ...unruled, freshness: { fullMonths: 6 } },
      { ...unruled, freshness: { zeroMonths: 24 } },
    ]) {
      const { criteria } = createMatcher(data as Dataset).explain({}, 'one');
      expect(criteria.find(({ criterion }) => criterion === 'freshness')).toEqual({
        criterion: 'freshness',
        score: null,
        weight: 1,
        reason: 'not-stated',
        evidence: { checkedOn: '2026-11-01' },
      });
    }
  });
});

describe('each gate says why, what it rests on, and what would open it', () => {
  const said = (gate: GateId, ...asked: Parameters<typeof explain>) => {
    const { gate: _, ...result } = explain(...asked).gates.find((one) => one.gate === gate) ?? {};
    return result;
  };
  const passed = (reason: string, evidence?: unknown) => ({ passed: true, reason, ...(evidence ? { evidence } : {}) });
  const failed = (reason: string, evidence: unknown, wants: object) => ({ passed: false, reason, evidence, wants });

  it.each<[Partial<Structure>, Profile, object]>([
    [{ stages: ['creation'] }, {}, passed('stage-not-asked', ['creation'])],
    [{}, { stage: 'creation' }, passed('stage-not-stated', [])],
    [{ stages: ['creation'] }, { stage: 'creation' }, passed('stage-served', ['creation'])],
    // Of two as near, the later: a project moves forward.
    [
      { stages: ['emergence', 'consolidation'] },
      { stage: 'creation' },
      failed('stage-other', ['emergence', 'consolidation'], { stage: 'consolidation' }),
    ],
    [
      { stages: ['developpement', 'emergence'] },
      { stage: 'creation' },
      failed('stage-other', ['developpement', 'emergence'], { stage: 'emergence' }),
    ],
    [
      { stages: ['emergence', 'developpement'] },
      { stage: 'creation' },
      failed('stage-other', ['emergence', 'developpement'], { stage: 'emergence' }),
    ],
    [
      { stages: ['emergence', 'developpement'] },
      { stage: 'consolidation' },
      failed('stage-other', ['emergence', 'developpement'], { stage: 'developpement' }),
    ],
  ])('stage: %j asked %j', (facts, profile, expected) => {
    expect(said('stage', profile, facts)).toEqual(expected);
  });

  it.each<[Partial<Structure>, Profile, object]>([
    [{ models: ['porteur'] }, {}, passed('model-not-asked', ['porteur'])],
    [{}, { model: 'porteur' }, passed('model-not-stated', [])],
    [{ models: ['porteur'] }, { model: 'porteur' }, passed('model-served', ['porteur'])],
    [{ models: ['porteur'] }, { model: 'generateur' }, failed('model-other', ['porteur'], { model: 'porteur' })],
  ])('model: %j asked %j', (facts, profile, expected) => {
    expect(said('model', profile, facts)).toEqual(expected);
  });

  it.each<[Partial<Structure>, Profile, object]>([
    [{}, { audiences: ['jeunes'] }, passed('audience-open')],
    [{ reservedTo: ['femmes'] }, {}, passed('audience-not-asked', ['femmes'])],
    [{ reservedTo: ['femmes'] }, { audiences: ['femmes'] }, passed('audience-accepted', ['femmes'])],
    // Added to what is true already.
    [
      { reservedTo: ['femmes', 'associations'] },
      { audiences: ['jeunes'] },
      failed('audience-reserved', ['femmes', 'associations'], { audiences: ['jeunes', 'femmes'] }),
    ],
  ])('audience: %j asked %j', (facts, profile, expected) => {
    expect(said('audience', profile, facts)).toEqual(expected);
  });

  it.each<[Structure['coverage'], string[] | undefined, string, object | undefined]>([
    [{ include: ['DEP-13'] }, undefined, 'territory-not-asked', undefined],
    [{ include: ['DEP-13'] }, MARSEILLE, 'territory-held', undefined],
    [{ include: ['COM-13001'] }, ['DEP-13'], 'territory-part', undefined],
    [{ include: ['REG-53'] }, MARSEILLE, 'territory-elsewhere', { territory: ['REG-53'] }],
    // The nearest: same département before same region before the rest.
    [{ include: ['REG-53', 'DEP-83', 'COM-13001'] }, MARSEILLE, 'territory-elsewhere', { territory: ['COM-13001'] }],
    [{ include: ['REG-53', 'DEP-83', 'DEP-84'] }, MARSEILLE, 'territory-elsewhere', { territory: ['DEP-83'] }],
    // A place that it excludes is no way in.
    [
      { include: ['COM-13001', 'COM-13002', 'DEP-83'], exclude: ['COM-13001'] },
      MARSEILLE,
      'territory-elsewhere',
      { territory: ['COM-13002'] },
    ],
    [
      { include: ['COM-13001', 'DEP-83'], exclude: ['DEP-13'] },
      MARSEILLE,
      'territory-excluded',
      { territory: ['DEP-83'] },
    ],
    // A part of the country, before the whole.
    [{ include: ['FR', 'DEP-83'], exclude: ['DEP-13'] }, MARSEILLE, 'territory-excluded', { territory: ['DEP-83'] }],
    // Of two places asked, one that it does serve.
    [
      { include: ['REG-53', 'COM-13001'], exclude: ['DEP-83'] },
      ['DEP-13', 'DEP-83'],
      'territory-excluded',
      { territory: ['COM-13001'] },
    ],
    [{ include: ['DEP-13'], exclude: ['DEP-13'] }, MARSEILLE, 'territory-excluded', {}],
    [{ include: ['FR'], exclude: ['REG-93'] }, MARSEILLE, 'territory-excluded', { territory: ['FR'] }],
  ])('territory: %j asked %j: %s', (coverage, territory, reason, wants) => {
    const evidence = reason === 'territory-not-asked' ? {} : { evidence: coverage };
    const expected = wants
      ? { passed: false, reason, evidence: coverage, wants }
      : { passed: true, reason, ...evidence };
    expect(said('territory', territory ? { territory } : {}, { coverage })).toEqual(expected);
  });

  it('lifecycle: a day on which it was open, and who took over', () => {
    const lifecycle: Structure['lifecycle'] = [
      { status: 'paused', since: '2010' },
      { status: 'active', since: '2012-02' },
      { status: 'closed', since: '2015-07' },
    ];
    const facts = { lifecycle, replacedBy: 'other' };
    expect(said('lifecycle', {}, facts, '2013-01-01')).toStrictEqual(passed('active'));
    expect(said('lifecycle', {}, facts)).toStrictEqual(
      failed('closed', lifecycle, { on: '2012-02-01', replacedBy: 'other' }),
    );
    expect(said('lifecycle', {}, { lifecycle }, '2011-01-01')).toStrictEqual(
      failed('paused', lifecycle, { on: '2012-02-01' }),
    );
  });

  it('lifecycle: the day of its first source, or of the dataset, where the sheet gives none', () => {
    const lifecycle: Structure['lifecycle'] = [{ status: 'active' }];
    const source = (date?: string) => ({
      fields: ['name'] as const,
      source: { title: 'étude', ...(date && { date }) },
      basis: 'stated' as const,
    });
    const evidence = [source(), source('2012-02')] as unknown as Structure['evidence'];
    expect(said('lifecycle', {}, { evidence }, '2011-01-01')).toStrictEqual(
      failed('not-yet-seen', lifecycle, { on: '2012-02-01' }),
    );
    const undated = [source()] as unknown as Structure['evidence'];
    expect(said('lifecycle', {}, { evidence: undated }, '2011-01-01')).toStrictEqual(
      failed('not-yet-seen', lifecycle, { on: '2026-11-22' }),
    );
    expect(said('lifecycle', {}, { lifecycle: [{ status: 'closed' }] })).toStrictEqual(
      failed('closed', [{ status: 'closed' }], {}),
    );
  });
});
