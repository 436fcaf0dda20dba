import { createMatcher, EssOrientationError } from '@ess-orientation/core';
import { parseDataset } from '@ess-orientation/data';
import { expect, it } from 'vitest';
import { dataset, sheet } from './sheets';

const faultOf = (value: unknown): EssOrientationError => {
  try {
    parseDataset(value);
  } catch (error) {
    expect(error).toBeInstanceOf(EssOrientationError);
    return error as EssOrientationError;
  }
  throw new Error('was read');
};

it('refuses a sentence of a megabyte with a short message', () => {
  for (const fields of [{ name: 'x'.repeat(1_000_000) }, { summary: { fr: 'x'.repeat(1_000_000) } }])
    expect(faultOf(dataset([sheet('une', fields)])).message.length).toBeLessThan(300);
});

it('refuses lists without end with a short message', () => {
  const aliases = Array.from({ length: 100_000 }, () => 'x');
  expect(faultOf(dataset([sheet('une', { aliases })])).message.length).toBeLessThan(300);
});

it('reads a hundred thousand structures and ranks them', () => {
  const structures = Array.from({ length: 100_000 }, (_, at) => sheet(`s-${at}`));
  const { total, recommendations } = createMatcher(parseDataset(dataset(structures))).match({
    territory: ['REG-76', 'FR'],
  });
  expect(total).toBe(100_000);
  expect(recommendations).toHaveLength(3);
});
