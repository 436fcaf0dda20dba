import { describe, expect, it } from 'vitest';
import { createMatcher, type Profile, type Structure } from '../src/index';
import { dataset, MARSEILLE, RENNES, structure } from './fixtures';

const ids = (profile: Profile, ...structures: Structure[]) =>
  createMatcher(dataset(...structures))
    .match(profile, { limit: 10 })
    .recommendations.map((one) => one.structure.id);
const matching = (profile: Profile, ...structures: Structure[]) => createMatcher(dataset(...structures)).match(profile);

describe('gates', () => {
  it('lets a local structure in for its place only, and a national or remote one everywhere', () => {
    const here = structure('here', { coverage: { include: ['DEP-13'] } });
    const there = structure('there', { coverage: { include: ['REG-53'] } });
    const national = structure('national');
    const remote = structure('remote', { coverage: { include: [], remote: true } });
    expect(ids({ territory: MARSEILLE }, here, there, national, remote).sort()).toEqual(['here', 'national', 'remote']);
  });

  it('lets exclude win over include, for a national structure too', () => {
    const notThere = structure('not-there', { coverage: { include: ['FR'], exclude: ['DEP-13'], remote: true } });
    expect(ids({ territory: MARSEILLE }, notThere)).toEqual([]);
    expect(ids({ territory: RENNES }, notThere)).toEqual(['not-there']);
  });

  it('completes a chain that stops short: a commune alone is in its département and région', () => {
    const regional = structure('regional', { coverage: { include: ['REG-93'] } });
    expect(ids({ territory: ['COM-13055'] }, regional)).toEqual(['regional']);
    expect(ids({ territory: ['COM-97411'] }, structure('reunion', { coverage: { include: ['REG-04'] } }))).toEqual([
      'reunion',
    ]);
  });

  it('opens a wide place to those who cover a part of it, below those who cover the whole, and says so', () => {
    const part = structure('part', { coverage: { include: ['COM-13055'] } });
    const whole = structure('whole', { coverage: { include: ['DEP-13'] } });
    const { recommendations } = matching({ territory: ['DEP-13', 'REG-93', 'FR'] }, part, whole);
    expect(recommendations.map((one) => one.structure.id)).toEqual(['whole', 'part']);
    expect(recommendations[1]?.criteria[0]).toMatchObject({ criterion: 'territory', reason: 'territory-part' });
    expect(ids({ territory: ['COM-13001', 'DEP-13', 'REG-93', 'FR'] }, part)).toEqual([]);
  });

  it('shuts out another stage, and lets in a sheet that states none', () => {
    const starts = structure('starts', { stages: ['emergence'] });
    const silent = structure('silent');
    expect(ids({ stage: 'developpement' }, starts, silent)).toEqual(['silent']);
  });

  it('reads the model from the situation unless the profile says otherwise', () => {
    const porteur = structure('porteur', { models: ['porteur'] });
    const generateur = structure('generateur', { models: ['generateur'] });
    expect(ids({ situation: 'projet' }, porteur, generateur)).toEqual(['porteur']);
    for (const situation of ['envie', 'besoin', 'collectivite'] as const) {
      expect(ids({ situation }, porteur, generateur)).toEqual(['generateur']);
    }
    expect(ids({ situation: 'structure' }, porteur, generateur)).toHaveLength(2);
    expect(ids({ situation: 'envie', model: 'porteur' }, porteur, generateur)).toEqual(['porteur']);
  });

  it('keeps a reserved door for those it is reserved to, and open while nothing is known', () => {
    const reserved = structure('reserved', { reservedTo: ['femmes'] });
    expect(ids({ audiences: ['jeunes'] }, reserved)).toEqual([]);
    expect(ids({ audiences: ['jeunes', 'femmes'] }, reserved)).toEqual(['reserved']);
    expect(ids({}, reserved)).toEqual(['reserved']);
    expect(ids({ audiences: [] }, reserved)).toEqual(['reserved']);
  });

  it('travels in time: closed from its date, not attested before its first source', () => {
    const source = { title: 'étude', date: '2012-02' };
    const old = structure('old', {
      lifecycle: [{ status: 'active' }, { status: 'closed', since: '2015-07' }],
      evidence: [{ fields: ['name'], source, basis: 'stated' }],
    });
    const recent = structure('recent', { lifecycle: [{ status: 'active', since: '2018' }] });
    const matcher = createMatcher(dataset(old, recent));
    const on = (day: string) => matcher.match({}, { on: day }).recommendations.map((one) => one.structure.id);
    expect([on('2011-12-31'), on('2012-02-15'), on('2015-06-30'), on('2015-07-01'), on('2018-01-01')]).toEqual([
      [],
      ['old'],
      ['old'],
      [],
      ['recent'],
    ]);
  });
});

describe('ranking', () => {
  const first = (profile: Profile, ...structures: Structure[]) => ids(profile, ...structures);

  it('puts the narrower coverage first', () => {
    const levels = ['FR', 'REG-93', 'DEP-13', 'EPCI-200054807', 'COM-13055'];
    const structures = levels.map((code) => structure(code.toLowerCase(), { coverage: { include: [code] } }));
    expect(first({ territory: MARSEILLE }, ...structures)).toEqual(
      [...levels].reverse().map((code) => code.toLowerCase()),
    );
  });

  it('puts the dedicated stage above a few, above all four', () => {
    const all = structure('all', { stages: ['emergence', 'creation', 'consolidation', 'developpement'] });
    const two = structure('two', { stages: ['emergence', 'creation'] });
    const one = structure('one', { stages: ['creation'] });
    expect(first({ stage: 'creation' }, all, two, one)).toEqual(['one', 'two', 'all']);
  });

  it('puts the exact model above both, above not stated, however fresh the sheets', () => {
    for (const checkedOn of ['2026-11-01', '2020-01-01']) {
      const silent = structure('silent', { checkedOn });
      const both = structure('both', { models: ['porteur', 'generateur'], checkedOn });
      const exact = structure('exact', { models: ['generateur'], checkedOn });
      expect(first({ model: 'generateur' }, silent, both, exact)).toEqual(['exact', 'both', 'silent']);
    }
  });

  it('puts the specialist above the generalist, above the specialist of something else', () => {
    const other = structure('other', { sectors: ['numerique'] });
    const generalist = structure('generalist');
    const specialist = structure('specialist', { sectors: ['mobilite', 'energie-climat'] });
    expect(first({ sectors: ['mobilite'] }, other, generalist, specialist)).toEqual([
      'specialist',
      'generalist',
      'other',
    ]);
  });

  it('counts the share of the needs served, and a declared target', () => {
    const half = structure('half', { needs: ['financement'] });
    const whole = structure('whole', { needs: ['financement', 'locaux', 'formation'] });
    expect(first({ needs: ['financement', 'locaux'] }, half, whole)).toEqual(['whole', 'half']);
    const forWomen = structure('for-women', { audiences: ['femmes'] });
    expect(first({ audiences: ['femmes'] }, structure('open'), forWomen)).toEqual(['for-women', 'open']);
  });

  it('puts the sheet checked lately first of two equal ones, and never above a better fit', () => {
    const old = structure('old', { checkedOn: '2024-01-01', stages: ['creation'] });
    const fresh = structure('fresh', { checkedOn: '2026-10-01', stages: ['creation'] });
    const undated = structure('undated', { stages: ['creation'] });
    const lessFit = structure('less-fit', {
      checkedOn: '2026-11-01',
      stages: ['emergence', 'creation', 'consolidation'],
    });
    expect(first({ stage: 'creation' }, old, fresh)).toEqual(['fresh', 'old']);
    expect(first({ stage: 'creation', territory: ['DEP-13'] }, undated, lessFit)[0]).toBe('undated');
  });

  it('favours nobody among equals: over many profiles, each comes first about as often', () => {
    const equals = Array.from({ length: 4 }, (_, index) => structure(`equal-${index}`));
    const matcher = createMatcher(dataset(...equals));
    const wins = new Map<string, number>();
    for (let dep = 21; dep < 96; dep++) {
      for (const stage of ['emergence', 'creation', 'consolidation', 'developpement'] as const) {
        const [winner] = matcher.match({ stage, territory: [`DEP-${dep}`] }).recommendations;
        wins.set(winner?.structure.id ?? '', (wins.get(winner?.structure.id ?? '') ?? 0) + 1);
      }
    }
    for (const count of wins.values()) expect(count / 300).toBeGreaterThan(0.15);
    expect(wins.size).toBe(4);
  });

  it('ranks nobody who accompanies nobody, unless the sheet says so', () => {
    for (const kind of ['cress', 'tete-de-reseau', 'plateforme', 'collectivite', 'financeur-solidaire'] as const) {
      expect(ids({}, structure('silent', { kind }), structure('does', { kind, accompanies: true }))).toEqual(['does']);
    }
    expect(ids({}, structure('does-not', { accompanies: false }))).toEqual([]);
  });

  it('passes over nobody who could still be first, however short the list', () => {
    const three = structure('three', { stages: ['emergence', 'creation', 'consolidation'] });
    const all = structure('all', {
      stages: ['emergence', 'creation', 'consolidation', 'developpement'],
      checkedOn: '2026-11-01',
    });
    const matcher = createMatcher(dataset(three, all));
    const profile: Profile = { stage: 'creation', territory: MARSEILLE };
    expect(matcher.match(profile, { limit: 2 }).recommendations[0]?.structure.id).toBe('all');
    expect(matcher.match(profile, { limit: 1 }).recommendations[0]?.structure.id).toBe('all');
  });

  it('takes other weights', () => {
    const near = structure('near', { coverage: { include: ['DEP-13'] }, stages: ['emergence', 'creation'] });
    const dedicated = structure('dedicated', { stages: ['creation'] });
    const profile: Profile = { stage: 'creation', territory: MARSEILLE };
    const order = (weights: object) =>
      createMatcher(dataset(near, dedicated), { weights })
        .match(profile)
        .recommendations.map((one) => one.structure.id);
    expect(order({})).toEqual(['near', 'dedicated']);
    expect(order({ territory: 0 })).toEqual(['dedicated', 'near']);
  });
});

describe('what stands around the ranking', () => {
  it('says whether nobody fits, or nobody is known on the territory', () => {
    const there = structure('there', { coverage: { include: ['REG-53'] } });
    const starts = structure('starts', { coverage: { include: ['DEP-13'] }, stages: ['emergence'] });
    expect(matching({ territory: MARSEILLE }, there).status).toBe('nothing-on-territory');
    expect(matching({ territory: MARSEILLE, stage: 'developpement' }, there, starts).status).toBe('no-match');
    expect(matching({ territory: MARSEILLE }, starts).status).toBe('ok');
    expect(matching({ stage: 'developpement' }, starts).status).toBe('no-match');
  });

  it('knows a holder of several places, and tells a place that is excluded from one that is elsewhere', () => {
    const both = structure('both', { coverage: { include: ['DEP-13', 'DEP-35'] }, stages: ['emergence'] });
    expect(matching({ territory: MARSEILLE, stage: 'developpement' }, both).status).toBe('no-match');
    const shut = structure('shut', { coverage: { include: ['FR'], exclude: ['DEP-13'] } });
    const away = structure('away', { coverage: { include: ['REG-53'] } });
    const { nearMisses } = matching({ territory: MARSEILLE }, shut, away);
    expect(Object.fromEntries(nearMisses.map(({ structure: one, gate }) => [one.id, gate.reason]))).toEqual({
      shut: 'territory-excluded',
      away: 'territory-elsewhere',
    });
  });

  it('keeps a near miss for each gate, the nearest first, with the change that would let it in', () => {
    const near = structure('next-stage', { coverage: { include: ['DEP-13'] }, stages: ['creation'] });
    const neighbour = structure('neighbour', { coverage: { include: ['COM-13001'] } });
    const region = structure('in-region', { coverage: { include: ['DEP-83'] } });
    const far = structure('far', { coverage: { include: ['REG-53'] } });
    const other = structure('other-model', { models: ['generateur'] });
    const reserved = structure('reserved', { reservedTo: ['femmes'] });
    const closed = structure('closed', { lifecycle: [{ status: 'closed' }] });
    const twice = structure('twice', { models: ['generateur'], stages: ['creation'] });
    const profile: Profile = { situation: 'projet', stage: 'emergence', territory: MARSEILLE, audiences: ['jeunes'] };
    const { nearMisses, nearMissTotal } = matching(
      profile,
      near,
      neighbour,
      region,
      far,
      other,
      reserved,
      closed,
      twice,
    );
    expect(nearMissTotal).toBe(7);
    const failed = Object.fromEntries(nearMisses.map((one) => [one.structure.id, [one.failed, one.wants]]));
    expect(failed).toEqual({
      'next-stage': ['stage', { stage: 'creation' }],
      neighbour: ['territory', { territory: ['COM-13001'] }],
      'in-region': ['territory', { territory: ['DEP-83'] }],
      far: ['territory', { territory: ['REG-53'] }],
      'other-model': ['model', { model: 'generateur' }],
      reserved: ['audience', { audiences: ['jeunes', 'femmes'] }],
      closed: ['lifecycle', {}],
    });
    expect(nearMisses.map((one) => one.structure.id).slice(-3)).toEqual(['reserved', 'far', 'closed']);
  });

  it('gives the CRESS of the region, apart, and none where there is none', () => {
    const cress = structure('cress-sud', { kind: 'cress', coverage: { include: ['REG-93'] } });
    const shut = structure('cress-shut', {
      kind: 'cress',
      coverage: { include: ['REG-28'] },
      lifecycle: [{ status: 'active' }, { status: 'closed', since: '2025-07-11' }],
    });
    const door = structure('door');
    const answer = matching({ territory: MARSEILLE }, cress, shut, door);
    expect(answer.safetyNet?.id).toBe('cress-sud');
    expect(answer.recommendations.map((one) => one.structure.id)).toEqual(['door']);
    expect(matching({ territory: ['DEP-76'] }, cress, shut).safetyNet).toBeNull();
    expect(matching({}, cress).safetyNet).toBeNull();
  });

  it('offers a funder of the place to somebody who asks for funding, apart', () => {
    const funder = structure('funder', { kind: 'financeur-solidaire', coverage: { include: ['DEP-13'] } });
    const elsewhere = structure('elsewhere', { kind: 'financeur-solidaire', coverage: { include: ['DEP-35'] } });
    const { nextSteps, total } = matching(
      { territory: MARSEILLE, needs: ['financement', 'locaux'] },
      funder,
      elsewhere,
    );
    expect(nextSteps.map((one) => [one.structure.id, one.needs])).toEqual([['funder', ['financement']]]);
    expect(total).toBe(0);
    expect(matching({ territory: MARSEILLE, needs: ['locaux'] }, funder).nextSteps).toEqual([]);
  });
});
