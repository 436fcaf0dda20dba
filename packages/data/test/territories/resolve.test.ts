import { describe, expect, it, vi } from 'vitest';
import { createTerritories } from '../../src/territories';
import { memoryFiles, openEdition } from './edition';

/** Milliseconds: the whole edition is gone through, perhaps on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const { cog, files, containment } = openEdition();
const { resolveTerritory } = createTerritories(memoryFiles(files));
const current = cog.communes.filter(({ type }) => type === 'commune-actuelle');

describe('every territory of the edition', () => {
  it('has 34,969 communes, each with its name, postal codes and whole chain', async () => {
    expect(current).toHaveLength(34_969);
    const wrong: string[] = [];
    for (const { code, nom, codesPostaux } of current) {
      const commune = await resolveTerritory(`COM-${code}`);
      const chain = [`COM-${code}`, ...containment.containersOf(`COM-${code}`)];
      const same =
        commune?.name === nom &&
        commune.type === 'commune' &&
        commune.chain.join() === chain.join() &&
        commune.postalCodes?.join() === codesPostaux?.join();
      if (!same) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  it('resolves to itself, with a chain of valid codes that ends in FR', async () => {
    const wrong: string[] = [];
    for (const code of containment.codes) {
      const { chain } = (await resolveTerritory(code)) ?? { chain: [] };
      const valid = chain.slice(0, -1).every((above) => containment.codes.has(above));
      if (chain[0] !== code || chain[chain.length - 1] !== 'FR' || !valid) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  it('has an EPCI chain with every département that has a commune of it, and what contains all of it', async () => {
    const departementOf = new Map(cog.communes.map(({ code, departement }) => [code, `DEP-${departement}`]));
    for (const { code, membres } of [...cog.epci, ...cog.ept]) {
      const epci = await resolveTerritory(`EPCI-${code}`);
      const departements = new Set(membres.map((member) => departementOf.get(member.code)));
      expect(new Set(epci?.chain.filter((one) => one.startsWith('DEP-')))).toEqual(departements);
      expect(epci?.chain).toEqual(expect.arrayContaining(containment.containersOf(`EPCI-${code}`)));
    }
  });

  it('answers a former code with the commune of today, whatever its département', async () => {
    const wrong: string[] = [];
    const formers = current.flatMap(({ anciensCodes = [] }) => anciensCodes).map((code) => `COM-${code}`);
    expect(formers.length).toBeGreaterThan(3000);
    for (const former of formers) {
      const today = containment.currentCode(former);
      if (!today || (await resolveTerritory(former))?.code !== today) wrong.push(former);
    }
    expect(wrong).toEqual([]);
  });
});

describe('hard cases', () => {
  const chains: Record<string, string[]> = {
    'an ordinary commune': ['COM-34172', 'EPCI-243400017', 'DEP-34', 'REG-76', 'FR'],
    'an arrondissement of Paris': ['COM-75111', 'COM-75056', 'EPCI-200054781', 'DEP-75', 'REG-11', 'FR'],
    'an arrondissement of Marseille': ['COM-13213', 'COM-13055', 'EPCI-200054807', 'DEP-13', 'REG-93', 'FR'],
    'an arrondissement of Lyon': ['COM-69383', 'COM-69123', 'EPCI-200046977', 'DEP-69', 'REG-84', 'FR'],
    'a commune of an EPT': ['COM-93066', 'EPCI-200057867', 'EPCI-200054781', 'DEP-93', 'REG-11', 'FR'],
    Corsica: ['COM-2A004', 'EPCI-242010056', 'DEP-2A', 'REG-94', 'FR'],
    'a commune without EPCI': ['COM-85113', 'DEP-85', 'REG-52', 'FR'],
    'La Réunion': ['COM-97411', 'EPCI-249740119', 'DEP-974', 'REG-04', 'FR'],
    'Saint-Pierre-et-Miquelon': ['COM-97502', 'DEP-975', 'FR'],
    'Nouvelle-Calédonie': ['COM-98818', 'DEP-988', 'FR'],
    'a commune of an EPCI on two régions': ['COM-84007', 'EPCI-248400251', 'DEP-84', 'REG-93', 'FR'],
    'an EPCI on two régions, in all of them': ['EPCI-248400251', 'DEP-84', 'DEP-30', 'REG-93', 'REG-76', 'FR'],
    'an EPCI on several départements of a région': [
      'EPCI-200054781',
      'DEP-94',
      'DEP-93',
      'DEP-92',
      'DEP-91',
      'DEP-75',
      'DEP-95',
      'REG-11',
      'FR',
    ],
    'an EPCI inside another': ['EPCI-200057867', 'EPCI-200054781', 'DEP-93', 'REG-11', 'FR'],
    'a département': ['DEP-2B', 'REG-94', 'FR'],
    'a région': ['REG-76', 'FR'],
  };

  it.each(Object.entries(chains))('%s', async (_, chain) => {
    expect((await resolveTerritory(chain[0] ?? ''))?.chain).toEqual(chain);
  });

  it('tells the département by name', async () => {
    expect(await resolveTerritory('COM-97411')).toMatchObject({ type: 'commune', departement: 'La Réunion' });
    expect(await resolveTerritory('COM-69383')).toMatchObject({ type: 'arrondissement', departement: 'Rhône' });
    expect(await resolveTerritory('EPCI-243400017')).toMatchObject({ type: 'epci', departement: 'Hérault' });
    expect(await resolveTerritory('EPCI-248400251')).not.toHaveProperty('departement');
    expect(await resolveTerritory('DEP-34')).toEqual({
      code: 'DEP-34',
      name: 'Hérault',
      type: 'departement',
      chain: ['DEP-34', 'REG-76', 'FR'],
    });
  });

  it('writes legal forms in full', async () => {
    expect((await resolveTerritory('EPCI-200034379'))?.name).toBe("Communauté de communes Pays d'Uzès");
    expect((await resolveTerritory('EPCI-200057867'))?.name).toBe('Établissement public territorial Plaine Commune');
  });

  it.each([
    ['COM-01091', 'COM-01033', 'a commune déléguée'],
    ['COM-02285', 'COM-59545', 'a commune associée of the next département'],
    ['COM-39012', 'COM-25527', 'a commune merged into another département'],
    ['COM-20004', 'COM-2A004', 'a Corsican code of before 1976'],
    ['COM-55273', 'COM-55386', 'a commune associée that left the commune that once absorbed it'],
    ['COM-50173', 'COM-50129', 'Équeurdreville-Hainneville'],
  ])('%s is %s today: %s', async (former, today) => {
    expect((await resolveTerritory(former))?.code).toBe(today);
  });

  it.each([
    'FR',
    'COM-34999',
    'COM-98012',
    'COM-99001',
    'EPCI-999999999',
    'DEP-985',
    'REG-97',
    'nonsense',
    '',
    'com-34172',
    '__proto__',
  ])('knows no %s', async (code) => {
    expect(await resolveTerritory(code)).toBeNull();
  });
});
