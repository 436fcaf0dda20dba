import { readdirSync, readFileSync } from 'node:fs';

const CASES = new URL('../../packages/core/cases/', import.meta.url);

/** The golden cases, each with its theme. */
export function goldenCases() {
  return readdirSync(CASES)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const { theme, cases } = JSON.parse(readFileSync(new URL(name, CASES), 'utf8'));
      return cases.map((one) => ({ theme, ...one }));
    });
}

export const shippedDataset = () =>
  JSON.parse(readFileSync(new URL('../../packages/data/dist/dataset.json', import.meta.url), 'utf8'));
