import type { Entry } from './ledger';

/** A line that anybody can read: what is counted, and whether any of it is a fault. */
interface Row {
  label: string;
  /** Which entries are counted. */
  of: (entry: Entry) => boolean;
  /** `told`: counted, and no fault; `never`: one is a fault; `unless-asked`: the site asks for it with `expose-answers`. */
  is: 'told' | 'never' | 'unless-asked';
}

const kind =
  (...kinds: string[]) =>
  (entry: Entry) =>
    kinds.includes(entry.kind);
const answerIn =
  (...kinds: string[]) =>
  (entry: Entry) =>
    entry.holdsAnswer && kinds.includes(entry.kind);

export const ROWS: readonly Row[] = [
  { label: 'Page, script et feuille de style demandés au site', of: kind('page', 'script'), is: 'told' },
  { label: 'Liste des structures demandée au site', of: kind('data'), is: 'told' },
  { label: 'Fichiers de communes demandés au site', of: kind('places'), is: 'told' },
  { label: 'Demandes à toute autre adresse', of: kind('elsewhere'), is: 'never' },
  {
    label: 'Réponse dans une adresse demandée, ou envoyée avec elle',
    of: answerIn('page', 'script', 'data', 'places', 'elsewhere', 'sent'),
    is: 'never',
  },
  { label: 'Cookies lus ou écrits', of: kind('cookies'), is: 'never' },
  { label: 'Stockage du navigateur lu ou écrit (local, session)', of: kind('storage'), is: 'never' },
  { label: 'Bases et caches ouverts', of: kind('databases'), is: 'never' },
  { label: 'Tâches de fond et canaux entre onglets', of: kind('workers'), is: 'never' },
  { label: 'Balises et connexions permanentes', of: kind('beacons'), is: 'never' },
  {
    label: 'Réponse dans le titre, l’adresse, l’historique ou le nom de la fenêtre',
    of: answerIn('title', 'history', 'name'),
    is: 'never',
  },
  { label: 'Réponse dans un message entre fenêtres', of: answerIn('messages'), is: 'never' },
  { label: 'Réponse dans la console', of: answerIn('console'), is: 'never' },
  { label: 'Presse-papiers touché sans demande', of: kind('clipboard'), is: 'never' },
  { label: 'Réponse dans un événement remis au site', of: answerIn('events'), is: 'unless-asked' },
];

/** What breaks the promise: label → what was seen. Empty: it is kept. */
export function broken(entries: readonly Entry[], exposed = false): Record<string, string[]> {
  const faults = ROWS.filter(({ is }) => is === 'never' || (is === 'unless-asked' && !exposed)).map(
    ({ label, of }) => [label, entries.filter(of).map(({ kind, detail }) => `${kind}: ${detail}`)] as const,
  );
  return Object.fromEntries(faults.filter(([, seen]) => seen.length > 0));
}
