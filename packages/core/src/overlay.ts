import type { Contact, Dataset, Ecosystem, Structure } from './dataset';
import { EssOrientationError } from './errors';

/** Local notes over the national dataset: a small JSON that a network keeps, without a fork. */
export interface Overlay {
  /** Semver of this shape. */
  overlayVersion: string;
  /** Who says so: every change is attributed to it. */
  by: string;
  add?: Structure[];
  hide?: { id: string; reason: string }[];
  annotate?: { id: string; note: { fr: string; en?: string } }[];
  contacts?: { id: string; contact: Contact }[];
  ecosystems?: Ecosystem[];
}

/** One thing an overlay did, or could not do. */
export interface OverlayChange {
  action: 'add' | 'hide' | 'annotate' | 'contact' | 'ecosystem';
  /** Of the structure or ecosystem. */
  id: string;
  by: string;
  applied: boolean;
  /** Why it was not applied: the dataset has no such structure, or has one already. */
  problem?: 'unknown-structure' | 'duplicate-id';
  /** What was there before, for a hidden structure or a replaced contact. */
  before?: unknown;
  reason?: string;
}

/**
 * The dataset with an overlay on top, and the list of what changed. The given dataset is left as it is; what can't be
 * applied is listed and left out, so that a slip in a local file never takes the national data away.
 * @throws EssOrientationError when the overlay is not an object.
 */
export function applyOverlay(dataset: Dataset, overlay: Overlay): { dataset: Dataset; changes: OverlayChange[] } {
  if (typeof overlay !== 'object' || overlay === null) {
    throw new EssOrientationError([
      { code: 'invalid-overlay', path: 'overlay', expected: 'an overlay object', found: overlay },
    ]);
  }
  const { by } = overlay;
  const structures = new Map(dataset.structures.map((structure) => [structure.id, structure]));
  const ecosystems = new Map(dataset.ecosystems.map((ecosystem) => [ecosystem.id, ecosystem]));
  const changes: OverlayChange[] = [];
  const onKnown = (
    action: OverlayChange['action'],
    id: string,
    apply: (structure: Structure) => Partial<OverlayChange>,
  ) => {
    const structure = structures.get(id);
    const done = structure
      ? { applied: true, ...apply(structure) }
      : { applied: false, problem: 'unknown-structure' as const };
    changes.push({ action, id, by, ...done });
  };
  const addNew = <T extends { id: string }>(action: OverlayChange['action'], record: T, records: Map<string, T>) => {
    const taken = records.has(record.id);
    if (!taken) records.set(record.id, record);
    changes.push({
      action,
      id: record.id,
      by,
      applied: !taken,
      ...(taken ? { problem: 'duplicate-id' as const } : {}),
    });
  };

  for (const structure of overlay.add ?? []) addNew('add', structure, structures);
  for (const { id, note } of overlay.annotate ?? []) {
    onKnown('annotate', id, (structure) => {
      structures.set(id, { ...structure, notes: [...(structure.notes ?? []), { by, note }] });
      return {};
    });
  }
  for (const { id, contact } of overlay.contacts ?? []) {
    onKnown('contact', id, (structure) => {
      structures.set(id, { ...structure, contact });
      return { before: structure.contact };
    });
  }
  for (const ecosystem of overlay.ecosystems ?? []) addNew('ecosystem', ecosystem, ecosystems);
  for (const { id, reason } of overlay.hide ?? []) {
    onKnown('hide', id, (structure) => {
      structures.delete(id);
      return { before: structure, reason };
    });
  }
  return {
    dataset: { ...dataset, structures: [...structures.values()], ecosystems: [...ecosystems.values()] },
    changes,
  };
}
