import { createMatcher, type Dataset, type Structure } from '@ess-orientation/core';
import { expect, it } from 'vitest';
import { nearestFirst } from '../../src/explanation/near';
import { dataset, structure } from '../dataset';

const MAYOTTE = { situation: 'projet', territory: ['DEP-976', 'REG-06', 'FR'] } as const;

function shownTo(profile: Parameters<ReturnType<typeof createMatcher>['match']>[0], structures: Structure[]): string[] {
  const matcher = createMatcher(dataset(structures) as Dataset);
  const all = matcher.match(profile, { nearMisses: Infinity }).nearMisses;
  return nearestFirst(all.slice(0, 2), profile, () => all).map((miss) => miss.structure.id);
}

const served = (id: string, ...include: string[]): Structure => structure(id, { coverage: { include } });

it('shows who works on this side of the ocean before who works beyond it', () => {
  const structures = [served('aube', 'DEP-10'), served('marne', 'DEP-51'), served('reunion', 'DEP-974')];
  expect(shownTo({ ...MAYOTTE, territory: [...MAYOTTE.territory] }, structures)[0]).toBe('reunion');
  const ardennes = { territory: ['DEP-08', 'REG-44', 'FR'] };
  expect(shownTo(ardennes, structures)).not.toContain('reunion');
});

it('leaves the order alone where nobody is far, or no place is known', () => {
  const structures = [served('aube', 'DEP-10'), served('marne', 'DEP-51')];
  const profile = { territory: ['DEP-75', 'REG-11', 'FR'] };
  const matcher = createMatcher(dataset(structures) as Dataset);
  const misses = matcher.match(profile, { nearMisses: Infinity }).nearMisses;
  expect(nearestFirst(misses, profile, () => [])).toBe(misses);
  expect(nearestFirst(misses, {}, () => [])).toBe(misses);
});
