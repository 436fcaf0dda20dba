import { DEPARTEMENTS_BY_REGION, levelOf } from '@ess-orientation/core';
import { describe, expect, it } from 'vitest';
import { createContainment, readCog } from '../../src/territories/build';

const cog = readCog();
const { codes, containersOf, currentCode } = createContainment(cog);

describe('containment', () => {
  it('knows every code of the edition, all of them valid for the core', () => {
    const count = (level: string) => [...codes].filter((code) => levelOf(code) === level).length;
    expect([count('commune'), count('epci'), count('departement'), count('region')]).toEqual([
      34_969 + 45,
      1266,
      109,
      18,
    ]);
    expect(count('commune') + 1266 + 109 + 18).toBe(codes.size);
  });

  it("agrees with the core's régions", () => {
    for (const { code, region } of cog.departements as { code: string; region?: string }[]) {
      if (region && region in DEPARTEMENTS_BY_REGION) expect(containersOf(`DEP-${code}`)).toContain(`REG-${region}`);
      else expect(containersOf(`DEP-${code}`)).toEqual(['FR']);
    }
  });

  it('names only what contains all of a territory', () => {
    expect(containersOf('EPCI-248400251')).toEqual(['FR']);
    expect(containersOf('EPCI-200054781')).toEqual(['REG-11', 'FR']);
    expect(containersOf('EPCI-243400017')).toEqual(['DEP-34', 'REG-76', 'FR']);
  });

  it('sees that the métropole du Grand Paris contains three départements and Paris, and part of two more', () => {
    for (const code of ['75', '92', '93', '94']) expect(containersOf(`DEP-${code}`)).toContain('EPCI-200054781');
    for (const code of ['91', '95']) expect(containersOf(`DEP-${code}`)).not.toContain('EPCI-200054781');
  });

  it('puts Guadeloupe the département inside Guadeloupe the région, not the reverse', () => {
    expect(containersOf('DEP-971')).toEqual(['REG-01', 'FR']);
    expect(containersOf('REG-01')).toEqual(['FR']);
  });

  it('gives nothing for what it does not know, and the code of today for a former one', () => {
    expect(containersOf('COM-99999')).toEqual([]);
    expect(containersOf('FR')).toEqual([]);
    expect(currentCode('COM-01091')).toBe('COM-01033');
    expect(currentCode('COM-34172')).toBe('COM-34172');
    expect(currentCode('COM-34999')).toBeUndefined();
  });
});
