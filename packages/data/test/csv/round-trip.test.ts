import { readdirSync, readFileSync } from 'node:fs';
import type { Structure } from '@ess-orientation/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { buildDataset } from '../../src/build/dataset';
import { datasetToCsv, readCsv } from '../../src/csv';
import { csvRows } from '../../src/csv/grammar';
import { fileText } from '../../src/fix/key-order';
import { structureSchema } from '../../src/schema/published';
import { sheet, sheets } from './arbitraries';

const RUNS = Number(process.env.ROUND_TRIP_RUNS ?? 400);
const bytesOf = (csv: string): Uint8Array => new TextEncoder().encode(csv);
const read = (csv: string) => readCsv(bytesOf(csv), () => undefined);

describe('a table of sheets', () => {
  it('gives back every sheet that the schema lets through, byte for byte', () => {
    fc.assert(
      fc.property(sheets, (before) => {
        const { sheets: rows, problems } = read(datasetToCsv(before));
        expect(problems).toEqual([]);
        expect(rows.map((row) => fileText(row.sheet))).toEqual(before.map(fileText));
      }),
      { numRuns: RUNS },
    );
  });

  it('is tried with sheets that the schema does let through', () => {
    fc.assert(
      fc.property(sheet, (one) => z.safeParse(structureSchema, one).success),
      { numRuns: 200 },
    );
  });

  it('gives the same table again', () => {
    fc.assert(
      fc.property(sheets, (before) => {
        const csv = datasetToCsv(before);
        expect(datasetToCsv(read(csv).sheets.map((row) => row.sheet))).toBe(csv);
      }),
      { numRuns: 100 },
    );
  });

  it('holds no cell that a spreadsheet would run', () => {
    const runs = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]|^[\t\r]/u;
    fc.assert(
      fc.property(sheets, (before) => {
        const quoted = datasetToCsv(before).slice(1);
        const cells = csvRows(quoted.replaceAll("'", '’'), ';').flatMap((row) => row.cells);
        expect(cells.filter((cell) => runs.test(cell))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('gives back the published sheets, their files and the dataset built from them', () => {
    const folder = new URL('../../structures/', import.meta.url);
    const files = readdirSync(folder).sort();
    const texts = files.map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const before = texts.map((text) => JSON.parse(text) as Structure);
    const after = read(datasetToCsv({ structures: before })).sheets.map((row) => row.sheet);
    expect(after.map(fileText)).toEqual(texts);
    const config = {
      schemaVersion: '1.0.0',
      version: '1.0.0',
      publishedOn: '2026-11-22',
      freshness: { fullMonths: 6, zeroMonths: 24 },
    };
    const build = (structures: Structure[]) =>
      JSON.stringify(buildDataset({ config, structures, ecosystems: [], containersOf: (code) => [`${code}-above`] }));
    expect(build(after)).toBe(build(before));
    const published = JSON.parse(build(before)) as { structures: Structure[] };
    expect(read(datasetToCsv(published)).sheets.map((row) => fileText(row.sheet))).toEqual(
      published.structures.map(({ id }) => texts[files.indexOf(`${id}.json`)]),
    );
  });

  it('never throws, whatever the file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { sheets: rows } = readCsv(bytes, () => undefined);
        expect(rows).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('reports what the schema refuses, at its cell, and keeps the rest', () => {
    const nearMisses: [Partial<Structure>, string][] = [
      [{ name: 'bidi \u202E caché' }, 'nom'],
      [{ name: 'x'.repeat(201) }, 'nom'],
      [{ summary: { fr: 'trop court' } }, 'résumé'],
      [{ operators: ['ligne\u200Binvisible'] }, 'opérateurs'],
      [{ contact: { email: '=HYPERLINK("x")' } }, 'courriel'],
      [{ coverage: { include: ['DEP-99'] } }, 'territoires'],
      [{ durationMonths: { max: 121 } }, 'durée maximale (mois)'],
    ];
    fc.assert(
      fc.property(sheet, fc.constantFrom(...nearMisses), (before, [wrong, header]) => {
        const { sheets: rows, problems } = read(datasetToCsv([{ ...before, ...wrong }]));
        expect(rows).toEqual([]);
        expect(problems.map((problem) => problem.at?.header)).toContain(header);
      }),
      { numRuns: 100 },
    );
  });
});
