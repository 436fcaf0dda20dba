import type { Fault } from '../problem';
import type { StructureRule } from '../rule';

/** Straight signs, and runs of spaces: what a sheet says is shown as it is. */
const SIGNS: readonly { sign: string; use: string }[] = [
  { sign: "'", use: '’' },
  { sign: '"', use: '« »' },
  { sign: '  ', use: 'one space' },
];
const PRAISE = ['incontournable', 'meilleur', 'unique en son genre', 'exceptionnel', 'leader'];

export const wording: StructureRule = {
  name: 'wording',
  description: 'Summaries are typographically French, and praise nobody.',
  check: ({ record }) => {
    const { fr } = record.summary;
    return [
      ...SIGNS.filter(({ sign }) => fr.includes(sign)).map(
        ({ sign, use }): Fault => ({ path: 'summary.fr', expected: use, found: sign, hint: 'use French typography' }),
      ),
      ...PRAISE.filter((word) => fr.toLowerCase().includes(word)).map(
        (word): Fault => ({
          path: 'summary.fr',
          expected: 'what it does, for whom, where',
          found: word,
          hint: 'no structure is praised',
        }),
      ),
    ];
  },
};
