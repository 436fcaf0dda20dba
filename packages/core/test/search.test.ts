import { describe, expect, it } from 'vitest';
import { createPlaceSearch, createStructureSearch } from '../src/search';
import { dataset, structure } from './fixtures';

const named = (id: string, name: string, aliases?: string[]) => structure(id, { name, ...(aliases && { aliases }) });

describe('looking up a structure', () => {
  const search = createStructureSearch(
    dataset(
      named('inter-made', 'Inter-Made'),
      named('ronalpia', 'Ronalpia'),
      named('ecossolies', 'Les Écossolies', ['Solilab']),
    ),
  );
  const ids = (text: string) => search(text).map(({ id }) => id);

  it('forgives typos, accents and case, and knows other names', () => {
    expect(ids('intermade')[0]).toBe('inter-made');
    expect(ids('RONALPYA')[0]).toBe('ronalpia');
    expect(ids('ecosolies')[0]).toBe('ecossolies');
    expect(ids('solilab')[0]).toBe('ecossolies');
  });

  it('finds nothing for nothing, and for what is like nothing', () => {
    expect(ids('  ')).toEqual([]);
    expect(ids('xyzxyzxyz')).toEqual([]);
  });

  it('keeps to its limit, and reads no more of a long text than a name is long', () => {
    expect(search('s', { limit: 1 })).toHaveLength(1);
    expect(ids(`ronalpia${' '.repeat(100_000)}`)).toEqual(['ronalpia']);
  });
});

describe('looking up a place', () => {
  it('gives back the places that it was given, nearest name first', () => {
    const search = createPlaceSearch([
      { code: 'DEP-13', name: 'Bouches-du-Rhône', people: 2 },
      { code: 'DEP-69', name: 'Rhône', people: 1 },
    ]);
    expect(search('bouches du rhone')[0]).toEqual({ code: 'DEP-13', name: 'Bouches-du-Rhône', people: 2 });
    expect(search('Rhone')[0]?.code).toBe('DEP-69');
  });
});
