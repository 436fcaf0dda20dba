import type { Evidence, LifecycleStatus, Structure } from '@ess-orientation/core';
import { plain } from './reading';

export const STATUS_WORDS: Readonly<Record<LifecycleStatus, string>> = {
  active: 'en activité',
  paused: 'en pause',
  closed: 'fermée',
};

export const BASIS_WORDS: Readonly<Record<Evidence['basis'], string>> = { stated: 'dit', inferred: 'déduit' };

/** What a field of a sheet is called in French: column headers, the fields of an evidence, release notes. */
export const FIELD_WORDS = {
  id: 'identifiant',
  name: 'nom',
  aliases: 'autres noms',
  kind: 'nature',
  summary: 'résumé',
  lifecycle: 'vie',
  replacedBy: 'remplacée par',
  models: 'modèles',
  stages: 'étapes',
  sectors: 'secteurs',
  needs: 'besoins',
  accompanies: 'accompagne',
  situations: 'situations',
  audiences: 'publics visés',
  reservedTo: 'réservé à',
  coverage: 'territoires',
  specialisation: 'spécialisation',
  operators: 'opérateurs',
  ecosystems: 'écosystèmes',
  next: 'suite du parcours',
  admission: 'admission',
  durationMonths: 'durée',
  cost: 'coût',
  contact: 'contact',
  evidence: 'sources',
  checkedOn: 'vérifiée le',
  checkEveryMonths: 'à vérifier tous les (mois)',
} as const satisfies Record<Exclude<keyof Structure, 'notes'>, string>;

const WORDS: ReadonlyMap<string, string> = new Map(Object.entries(FIELD_WORDS));
const FIELDS: ReadonlyMap<string, string> = new Map([...WORDS].map(([field, word]) => [plain(word), field]));

/** The French word of a field, or `undefined` for a path inside one (`contact.url`). */
export const wordOfField = (field: string): string | undefined => WORDS.get(field);

/** The field that a word names, however it is spelt. */
export const fieldOfWord = (word: string): string | undefined => FIELDS.get(plain(word));
