import type { TerritoryCode } from '@ess-orientation/core';
import type { TerritoryFiles } from './files';
import { type Hint, hintsOf } from './hint';
import type { Place } from './place';
import { createPrefixIndex, type PrefixIndex } from './prefix-index';
import { readRows } from './rows';
import { asList, asRecord, asText, checkFormat } from './shape';

/** The national file: every département and région, and which other files there are. */
export interface National {
  index: PrefixIndex;
  /** Départements and régions by code. */
  wide: ReadonlyMap<TerritoryCode, Place>;
  hints: readonly Hint[];
  /** Départements that have a file; `20` is there for Corsica's codes of before 1976. */
  departements: ReadonlySet<string>;
  /** First letters (and digits) that names begin with. */
  letters: string;
}

/** The file of a first letter: the best ten places for every text too short to fetch all the names it begins. */
export interface Letter {
  index: PrefixIndex;
  /** First key of each file of names of this letter. */
  starts: readonly string[];
}

/** The file of a département. */
export interface DepartementPlaces {
  /** Communes and arrondissements by code. */
  communes: ReadonlyMap<TerritoryCode, Place>;
  /** Their names, put in order at the first call. */
  index(): PrefixIndex;
  /** Communes of neighbours whose mail comes through this one. */
  guests: readonly Place[];
  /** Former codes, and the code of today. */
  former: ReadonlyMap<TerritoryCode, TerritoryCode>;
}

/** Files read once, on demand. A failure is not remembered. */
export interface TerritoryStore {
  national(): Promise<National>;
  departement(code: string): Promise<DepartementPlaces>;
  letter(letter: string): Promise<Letter>;
  names(letter: string, file: number): Promise<PrefixIndex>;
  /** The thousand largest communes: what misspelt names are compared with. */
  largest(): Promise<PrefixIndex>;
  epci(code: TerritoryCode): Promise<Place | undefined>;
}

export function createStore(files: TerritoryFiles): TerritoryStore {
  const kept = new Map<string, Promise<unknown>>();
  function once<T>(name: string, parse: (file: Record<string, unknown>, name: string) => T): Promise<T> {
    const known = kept.get(name) as Promise<T> | undefined;
    if (known) return known;
    const reading = files.read(name).then((value) => {
      const file = asRecord(value, name);
      checkFormat(file, name);
      return parse(file, name);
    });
    kept.set(name, reading);
    reading.catch(() => kept.delete(name));
    return reading;
  }
  const national = () => once('index.json', parseNational);
  return {
    national,
    departement: (code) => once(`dep-${code}.json`, parseDepartement),
    letter: async (letter) =>
      (await national()).letters.includes(letter) ? once(`letter-${letter}.json`, parseLetter) : NO_NAMES,
    names: (letter, file) => once(`names-${letter}${file}.json`, parseNames),
    largest: () => once('largest.json', parseNames),
    epci: async (code) => (await once(`epci-${code.slice(-1)}.json`, parseEpci)).get(code),
  };
}

function parseNational(file: Record<string, unknown>, name: string): National {
  const places = readRows(file, name);
  const wide = places.filter(
    ({ type, foundAs }) => foundAs === undefined && (type === 'departement' || type === 'region'),
  );
  return {
    index: createPrefixIndex(places),
    wide: byCode(wide),
    hints: hintsOf(wide),
    departements: new Set(asList(file.departements, `${name}.departements`)),
    letters: asText(file.letters, `${name}.letters`),
  };
}

const NO_NAMES: Letter = { index: createPrefixIndex([]), starts: [] };

function parseLetter(file: Record<string, unknown>, name: string): Letter {
  return { index: parseNames(file, name), starts: asList(file.starts, `${name}.starts`) };
}

const parseNames = (file: Record<string, unknown>, name: string): PrefixIndex =>
  createPrefixIndex(readRows(file, name));

function parseDepartement(file: Record<string, unknown>, name: string): DepartementPlaces {
  const places = readRows(file, name);
  let index: PrefixIndex | undefined;
  return {
    communes: byCode(places),
    index: () => {
      index ??= createPrefixIndex(places);
      return index;
    },
    guests: readRows(file.guests, `${name}.guests`),
    former: readFormer(asList(file.former, `${name}.former`), asText(file.prefix, `${name}.prefix`)),
  };
}

const parseEpci = (file: Record<string, unknown>, name: string): ReadonlyMap<TerritoryCode, Place> =>
  byCode(readRows(file, name));

const byCode = (places: readonly Place[]): Map<TerritoryCode, Place> =>
  new Map(places.map((place) => [place.code, place]));

/** `015+340|25527+012`: a code of today, then those that it replaced; without the prefix unless it is of elsewhere. */
function readFormer(groups: readonly string[], prefix: string): Map<TerritoryCode, TerritoryCode> {
  const codeOf = (end: string): TerritoryCode => `COM-${end.length < 5 ? prefix + end : end}`;
  return new Map(
    groups.flatMap((group) => {
      const [today = '', ...before] = group.split('+').map(codeOf);
      return before.map((code) => [code, today] as const);
    }),
  );
}
