import type { Place } from './place';
import type { National, TerritoryStore } from './store';

const WHOLE = 5;

/**
 * Places of a postal code or of its first digits. Two digits (three overseas) name départements; more name communes, the
 * arrondissement of a large city before the city, then most people first.
 */
export async function findByPostalCode(store: TerritoryStore, digits: string): Promise<Place[]> {
  const national = await store.national();
  const named = departementsBeginning(national, digits);
  if (digits.length < 3) return named;
  const files = await Promise.all(
    departementsServing(digits)
      .filter((code) => national.departements.has(code))
      .map((code) => store.departement(code)),
  );
  const communes = files
    .flatMap(({ communes, guests }) => [...communes.values(), ...guests])
    .filter(({ postalCodes }) => postalCodes.some((code) => code.startsWith(digits)));
  return [...named, ...communes.sort((a, b) => rank(b, digits) - rank(a, digits) || b.people - a.people)];
}

const rank = (place: Place, digits: string): number =>
  digits.length === WHOLE && place.type === 'arrondissement' ? 1 : 0;

/** Départements that a postal code without communes (CEDEX) belongs to. */
export function departementsOf({ wide }: National, postal: string): Place[] {
  return departementsServing(postal).flatMap((code) => wide.get(`DEP-${code}`) ?? []);
}

function departementsBeginning({ wide }: National, digits: string): Place[] {
  return [...wide.values()]
    .filter(({ code }) => code.startsWith('DEP-') && code.slice(4).replace(/[AB]/, '0').startsWith(digits))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** `34` for 34000, `974` for 97400; Corsica's are shared out by the third digit. The build puts neighbours' communes in the same files. */
export function departementsServing(postal: string): string[] {
  const stem = postal.slice(0, 2);
  if (stem === '97' || stem === '98') return [postal.slice(0, 3)];
  if (stem !== '20') return [stem];
  if (/^20[01]/.test(postal)) return ['2A'];
  return /^20[26]/.test(postal) ? ['2B'] : ['2A', '2B'];
}
