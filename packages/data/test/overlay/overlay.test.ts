import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyOverlay, type EssOrientationError } from '@ess-orientation/core';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main';
import { type OverlayIssueCode, parseOverlay, readOverlay } from '../../src/overlay';
import { goldenDataset, PACKAGE, recorder, sheet } from '../exports/sheets';

/** Commands read the whole country's sheets and places: slow on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const EXAMPLE = new URL('../../../../examples/overlays/val-fictif.json', import.meta.url).pathname;
const example = async (): Promise<Record<string, unknown>> => JSON.parse(await readFile(EXAMPLE, 'utf8'));
const base = { overlayVersion: '1.0.0', by: 'Collectivité d’essai' };

function faultsOf(value: unknown): string[] {
  try {
    parseOverlay(value);
    return [];
  } catch (error) {
    return (error as EssOrientationError<OverlayIssueCode>).issues.map(({ code, path }) => `${code} ${path}`);
  }
}

describe('parseOverlay', () => {
  it('reads the example, and an overlay that changes nothing', async () => {
    expect(parseOverlay(await example()).add).toHaveLength(1);
    expect(parseOverlay(base)).toEqual(base);
  });

  it('says every fault at once, each with its path', () => {
    expect(
      faultsOf({
        ...base,
        by: '',
        hide: [{ id: 'Pas Un Id', reason: 'car' }],
        annotate: [{ id: 'une', note: {} }],
        contacts: [{ id: 'une', contact: { url: 'javascript:alert(1)' } }],
        add: [{ ...sheet('une'), kind: 'club' }],
      }),
    ).toEqual([
      'invalid-value by',
      'invalid-value add[0].kind',
      'invalid-value hide[0].id',
      'missing-value annotate[0].note.fr',
      'invalid-value contacts[0].contact.url',
    ]);
  });

  it.each([null, undefined, 'x', [], {}, { overlayVersion: 1 }])('refuses %j as no overlay', (value) => {
    expect(faultsOf(value)).toEqual(['not-an-overlay overlayVersion']);
  });

  it('refuses a slip in a field name, a contact that says nothing, an id twice', () => {
    expect(faultsOf({ ...base, anotate: [] })).toEqual(['invalid-value ']);
    expect(faultsOf({ ...base, contacts: [{ id: 'une', contact: {} }] })).toEqual([
      'invalid-value contacts[0].contact',
    ]);
    const hidden = { id: 'une', reason: 'fermée ici' };
    expect(faultsOf({ ...base, hide: [hidden, hidden] })).toEqual(['duplicate-id hide[1].id']);
  });

  it('lets several notes stand on one structure', () => {
    const note = { id: 'une', note: { fr: 'Permanence le jeudi.' } };
    expect(parseOverlay({ ...base, annotate: [note, note] }).annotate).toHaveLength(2);
  });

  it('ignores and counts what a later minor version adds', () => {
    const later = {
      ...base,
      overlayVersion: '1.4.0',
      tags: ['a'],
      add: [{ ...sheet('une'), colour: 'blue', needs: ['magie'] }],
    };
    const { overlay, ignored } = readOverlay(later);
    expect(ignored).toEqual({ fields: 2, values: 1, records: 0 });
    expect(overlay.add?.[0]?.id).toBe('une');
  });

  it('refuses a later major version with what to do', () => {
    expect(faultsOf({ ...base, overlayVersion: '2.0.0' })).toEqual(['newer-format overlayVersion']);
  });

  it('strips hidden characters from names and notes', () => {
    const note = { fr: 'Permanence le \u202ejeudi\u200b.' };
    const read = parseOverlay({ ...base, by: 'Collecti\u200bvité', annotate: [{ id: 'une', note }] });
    expect(read).toMatchObject({ by: 'Collectivité', annotate: [{ note: { fr: 'Permanence le jeudi.' } }] });
  });

  it('copies known keys only: no prototype comes along', () => {
    const overlay = parseOverlay(JSON.parse('{"overlayVersion":"1.9.0","by":"x","__proto__":{"hide":[]}}'));
    expect(Object.hasOwn(overlay, '__proto__')).toBe(false);
    expect(overlay.hide).toBeUndefined();
  });
});

describe('an overlay on the national dataset', () => {
  it('leaves the national dataset as it is, to the byte', async () => {
    const national = goldenDataset();
    const before = JSON.stringify(national);
    const { dataset, changes } = applyOverlay(national, parseOverlay(await example()));
    expect(changes.every(({ applied }) => applied)).toBe(true);
    expect(dataset.structures.some(({ id }) => id === 'guichet-ess-val-fictif')).toBe(true);
    expect(dataset.structures.some(({ id }) => id === 'enactus-france')).toBe(false);
    expect(JSON.stringify(national)).toBe(before);
  });
});

describe('ess-data overlay', () => {
  const run = async (...args: string[]) => {
    const terminal = recorder();
    return { code: await main(['overlay', ...args], terminal), ...terminal };
  };
  const written = async (overlay: unknown) => {
    const file = join(await mkdtemp(join(tmpdir(), 'overlay-')), 'overlay.json');
    await writeFile(file, JSON.stringify(overlay));
    return file;
  };

  it('lists every change with who made it, and what was there before', async () => {
    const { code, outText } = await run(EXAMPLE, PACKAGE);
    expect(code).toBe(0);
    expect(outText.match(/\(by Communauté de communes du Val-Fictif \(exemple\)\)/g)).toHaveLength(5);
    expect(outText).toContain('before: {"url":"https://www.cressoccitanie.org"}');
    expect(outText).toContain('5 changes, 5 applied, 0 not.');
  });

  it('ends with 1 when one could not be applied, and says which', async () => {
    const file = await written({
      ...base,
      hide: [{ id: 'nulle-part', reason: 'n’existe pas' }],
      add: [sheet('cress-occitanie')],
    });
    const { code, outText } = await run(file, PACKAGE);
    expect(code).toBe(1);
    expect(outText).toMatch(/NOT APPLIED {2}hide +nulle-part/);
    expect(outText).toMatch(/NOT APPLIED {2}add +cress-occitanie/);
    expect(outText).toContain('2 changes, 0 applied, 2 not.');
  });

  it('works on a published file too, and gives data', async () => {
    const dataset = await written(goldenDataset());
    const { code, outText } = await run(EXAMPLE, '--dataset', dataset, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(outText).changes).toHaveLength(5);
  });

  it('ends with 2 on a file that is no overlay', async () => {
    expect((await run(await written({ by: 'x' }), PACKAGE)).code).toBe(2);
    expect((await run()).code).toBe(2);
  });
});
