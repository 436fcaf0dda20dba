import { describe, expect, it } from 'vitest';
import { buildReferral, createMatcher, type Profile } from '../src/index';
import { dataset, structure } from './fixtures';

describe('buildReferral', () => {
  const source = { title: 'Page du site', url: 'https://door.example/a', date: '2026-09' };
  const door = structure('door', {
    stages: ['creation'],
    coverage: { include: ['DEP-13'] },
    admission: { mode: 'promotion' },
    durationMonths: { min: 6, max: 9 },
    cost: 'gratuit',
    contact: { url: 'https://door.example' },
    evidence: [
      { fields: ['name'], source, basis: 'stated' },
      { fields: ['stages'], source: { ...source }, basis: 'stated' },
    ],
    checkedOn: '2026-09-01',
  });
  const profile: Profile = { situation: 'projet', stage: 'creation', territory: ['DEP-13', 'REG-93', 'FR'], needs: [] };
  const [recommendation] = createMatcher(dataset(door)).match(profile).recommendations;

  it('carries what the receiver must know, and nothing of the person', () => {
    if (!recommendation) throw new Error('no recommendation');
    const referral = buildReferral({ ...profile, name: 'Somebody' } as Profile, recommendation);
    expect(referral).toMatchObject({
      to: { id: 'door', contact: { url: 'https://door.example' } },
      project: { situation: 'projet', stage: 'creation', impliedModel: 'porteur' },
      open: ['sectors', 'needs', 'audiences'],
      conditions: { admission: { mode: 'promotion' }, durationMonths: { min: 6, max: 9 }, cost: 'gratuit' },
      checkedOn: '2026-09-01',
    });
    expect(referral.sources).toEqual([source]);
    expect(JSON.stringify(referral)).not.toContain('Somebody');
  });

  it('gives the reasons that speak for it, strongest first', () => {
    if (!recommendation) throw new Error('no recommendation');
    const { reasons } = buildReferral(profile, recommendation);
    expect(reasons.map(({ criterion }) => criterion)).toEqual(['stage', 'territory', 'model', 'freshness']);
  });
});
