import { describe, expect, it, vi } from 'vitest';
import { createTerritories } from '../../src/territories';
import { buildTerritories } from '../../src/territories/build';
import { compressedSizes, memoryFiles, openEdition } from './edition';

/** Milliseconds: the whole edition is gone through, perhaps on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const { cog, files } = openEdition();
const sizes = compressedSizes(files);
const communes = cog.communes
  .filter(({ type }) => type === 'commune-actuelle')
  .sort((a, b) => (b.population ?? 0) - (a.population ?? 0));

/** Bytes that a fresh page has read once these texts were searched, one after the other. The benchmark does it for all. */
async function bytesFor(text: string, strokes: readonly string[]): Promise<number> {
  const opened = memoryFiles(files);
  const { searchTerritories } = createTerritories(opened);
  for (const stroke of strokes) await searchTerritories(stroke);
  expect(opened.asked.length, text).toBe(new Set(opened.asked).size);
  return opened.asked.reduce((sum, name) => sum + (sizes.get(name) ?? Number.NaN), 0);
}

const letterByLetter = (name: string): string[] => Array.from(name, (_, at) => name.slice(0, at + 1));

describe('bytes on the wire', () => {
  it('are at most 12 kB to type the whole name of one of the 1,000 largest communes', async () => {
    for (const { nom } of communes.slice(0, 1000).filter((_, at) => at % 12 === 0)) {
      expect(await bytesFor(nom, letterByLetter(nom)), nom).toBeLessThanOrEqual(12_000);
    }
  });

  it('are at most 60 kB for any commune, misspelt or not, and its whole sheet', async () => {
    for (const { code, nom } of communes.filter((_, at) => at % 700 === 0)) {
      const misspelt = `${nom.slice(0, -3)}x${nom.slice(-2)}`;
      const strokes = [...letterByLetter(nom), misspelt, `COM-${code}`];
      expect(await bytesFor(nom, strokes), nom).toBeLessThanOrEqual(60_000);
    }
  });

  it('are at most 10 kB for a département', () => {
    const heavy = [...sizes].filter(([name, bytes]) => name !== 'largest.json' && bytes > 10_000);
    expect(heavy).toEqual([]);
  });

  it('are the same at every build, whatever the order of the source', () => {
    const some = openEdition(['2A', '34', '971']);
    const reversed = { ...some.cog, communes: [...some.cog.communes].reverse(), epci: [...some.cog.epci].reverse() };
    expect(JSON.stringify([...buildTerritories(reversed)].sort())).toBe(JSON.stringify([...some.files].sort()));
  });
});
