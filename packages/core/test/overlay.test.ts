import { describe, expect, it } from 'vitest';
import { applyOverlay, createMatcher, EssOrientationError, type Overlay } from '../src/index';
import { dataset, structure } from './fixtures';

const national = dataset(structure('one', { contact: { url: 'https://one.example' } }), structure('two'));
const overlay: Overlay = {
  overlayVersion: '1.0.0',
  by: 'Communauté de communes du Val',
  add: [structure('local', { coverage: { include: ['COM-34172'] } })],
  hide: [{ id: 'two', reason: 'ne vient plus ici' }],
  annotate: [{ id: 'one', note: { fr: 'Permanence le mardi.' } }],
  contacts: [{ id: 'one', contact: { phone: '04 00 00 00 00' } }],
};

describe('applyOverlay', () => {
  it('adds, hides, annotates and replaces, and says who did what', () => {
    const { dataset: local, changes } = applyOverlay(national, overlay);
    expect(local.structures.map(({ id }) => id)).toEqual(['one', 'local']);
    expect(local.structures[0]).toMatchObject({
      contact: { phone: '04 00 00 00 00' },
      notes: [{ by: overlay.by, note: { fr: 'Permanence le mardi.' } }],
    });
    expect(changes.map(({ action, id, applied, by }) => [action, id, applied, by])).toEqual([
      ['add', 'local', true, overlay.by],
      ['annotate', 'one', true, overlay.by],
      ['contact', 'one', true, overlay.by],
      ['hide', 'two', true, overlay.by],
    ]);
    expect(changes[2]?.before).toEqual({ url: 'https://one.example' });
    expect(createMatcher(local).match({ territory: ['COM-34172'] }).recommendations[0]?.structure.id).toBe('local');
  });

  it('leaves the national dataset as it was', () => {
    const before = JSON.stringify(national);
    applyOverlay(national, overlay);
    expect(JSON.stringify(national)).toBe(before);
  });

  it('lists what it could not do, and does the rest', () => {
    const { dataset: local, changes } = applyOverlay(national, {
      overlayVersion: '1.0.0',
      by: 'x',
      add: [structure('one')],
      hide: [{ id: 'nobody', reason: '' }],
      annotate: [{ id: 'two', note: { fr: 'ici' } }],
    });
    expect(changes.map(({ applied, problem }) => [applied, problem])).toEqual([
      [false, 'duplicate-id'],
      [true, undefined],
      [false, 'unknown-structure'],
    ]);
    expect(local.structures).toHaveLength(2);
  });

  it('refuses what is no overlay', () => {
    expect(() => applyOverlay(national, null as unknown as Overlay)).toThrow(EssOrientationError);
  });
});
