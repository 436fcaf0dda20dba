import {
  ADMISSION_MODES,
  AUDIENCES,
  COSTS,
  KINDS,
  LIFECYCLE_STATUSES,
  MODELS,
  NEEDS,
  SECTORS,
  SITUATIONS,
  SPECIALISATIONS,
  STAGES,
  type Structure,
} from '@ess-orientation/core';
import fc from 'fast-check';
import { FIELD_WORDS } from '../../src/csv/words';
import { NAUGHTY } from './naughty';

/** What the schema lets through, and nothing that a text file can't hold (half a surrogate pair). */
const VISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAUGHTY) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'\\|,;"\' =+-@\u00A0()\u3000:champ'), maxLength: 12 }) },
);

const hostile = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .array(piece, { minLength: 1, maxLength: 4 })
    .map((pieces) => pieces.join('').replace(VISIBLE, ''))
    .map((text) => [...text, ...'= \\|'.repeat(min)])
    // The schema counts whole characters.
    .map((signs) => signs.slice(0, Math.max(min, Math.min(max, signs.length - 4 * min))).join(''));

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
/** Some of the keys, in the order given; an absent one is absent, not `undefined`. */
const record = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(fields).map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)));

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,5}){0,3}$/);
const some = <T>(list: readonly T[]) => fc.subarray([...list]);
const day = fc
  .date({ min: new Date('1954-10-03'), max: new Date('2118-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const url = fc
  .tuple(
    fc.constantFrom('', ' ', '\n', '\t', "'"),
    fc.constantFrom('https://exemple.fr/', 'http://x.fr?q=', 'https:x#'),
    fc.oneof(hostile(1, 60), fc.constantFrom('\n', 'a\r\nb ', '\u200B=1', '\u202Etxt', '')),
  )
  .map((parts) => parts.join(''))
  .filter(
    (text) =>
      URL.canParse(text) &&
      /^https?:$/.test(new URL(text).protocol) &&
      !/[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(text),
  );
const email = fc
  .stringMatching(/^[^\s@:/?#]{1,20}@[^\s@:/?#]{1,10}\.[a-z]{2,4}$/u)
  .filter((text) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(text));
const phone = fc.stringMatching(/^\+?[\d .()-]{3,24}$/);
const months = fc.double({ min: 0, minExcluded: true, max: 120, noNaN: true });
const territory = fc.constantFrom('FR', 'REG-76', 'DEP-34', 'DEP-2A', 'DEP-974', 'EPCI-200046977', 'COM-13055');
const field = fc.oneof(
  fc.constantFrom(
    ...Object.keys(FIELD_WORDS),
    ...Object.values(FIELD_WORDS),
    'contact.url',
    'Nom',
    'champ:nom',
    ' nom',
  ),
  hostile(1, 40),
);

const evidence = record({
  fields: fc.array(field, { maxLength: 4 }),
  source: record({
    title: hostile(1, 300),
    url: optional(url),
    date: optional(partialDate),
    locator: optional(hostile(1, 300)),
  }),
  basis: fc.constantFrom('stated', 'inferred'),
  note: optional(hostile(1, 600)),
});

/** Any sheet that the schema lets through, its keys in their order, its values as hostile as they can be. */
export const sheet: fc.Arbitrary<Structure> = record({
  id,
  name: hostile(1, 200),
  aliases: optional(fc.array(hostile(1, 200), { maxLength: 3 })),
  kind: fc.constantFrom(...KINDS),
  summary: record({ fr: hostile(60, 280), en: optional(hostile(60, 280)) }),
  lifecycle: fc.array(record({ status: fc.constantFrom(...LIFECYCLE_STATUSES), since: optional(partialDate) }), {
    minLength: 1,
    maxLength: 4,
  }),
  replacedBy: optional(id),
  models: some(MODELS),
  stages: some(STAGES),
  sectors: some(SECTORS),
  needs: some(NEEDS),
  accompanies: optional(fc.boolean()),
  situations: optional(some(SITUATIONS)),
  audiences: optional(some(AUDIENCES)),
  reservedTo: optional(some(AUDIENCES)),
  coverage: record({
    include: fc.array(territory, { maxLength: 4 }),
    exclude: optional(fc.array(territory, { maxLength: 2 })),
    remote: optional(fc.boolean()),
  }),
  specialisation: optional(fc.constantFrom(...SPECIALISATIONS)),
  operators: optional(fc.array(hostile(1, 200), { maxLength: 3 })),
  ecosystems: optional(fc.array(id, { maxLength: 2 })),
  next: optional(fc.array(id, { maxLength: 2 })),
  admission: optional(
    record({
      mode: fc.constantFrom(...ADMISSION_MODES),
      windows: optional(fc.array(record({ opens: day, closes: day, url: optional(url) }), { maxLength: 3 })),
    }),
  ),
  durationMonths: optional(record({ min: optional(months), max: optional(months) })),
  cost: optional(fc.constantFrom(...COSTS)),
  contact: optional(
    record({
      url: optional(url),
      email: optional(email),
      phone: optional(phone),
      address: optional(hostile(1, 300)),
      commune: optional(territory),
    }),
  ),
  evidence: fc.array(evidence, { maxLength: 3 }),
  checkedOn: optional(day),
  checkEveryMonths: optional(months),
}) as unknown as fc.Arbitrary<Structure>;

export const sheets = fc.uniqueArray(sheet, { selector: ({ id }) => id, minLength: 1, maxLength: 4 });
