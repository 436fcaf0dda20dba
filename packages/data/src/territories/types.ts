import type { TerritoryCode } from '@ess-orientation/core';

export type TerritoryType = 'commune' | 'arrondissement' | 'epci' | 'departement' | 'region';

/** A place of France that a project can be in. Source: INSEE, code officiel géographique; DGCL for EPCI; La Poste for postal codes. */
export interface Territory {
  /** Code of the year's edition. Paris, Lyon and Marseille arrondissements are `COM-75101`…; their city is in `chain`. */
  code: TerritoryCode;
  name: string;
  type: TerritoryType;
  /**
   * Itself, then everything that contains **all** of it, narrow to wide, ending in `FR`. An EPCI over two départements
   * names neither; one over two régions goes straight to `FR`.
   */
  chain: TerritoryCode[];
  /** The **name** of its département (never the code), to tell homonyms apart. Absent on départements, régions and EPCI that straddle. */
  departement?: string;
  /** Communes and arrondissements: five digits each, without CEDEX codes. Absent when La Poste gives none. */
  postalCodes?: string[];
  /**
   * The other name under which a search found it: a commune since merged ("Cherbourg-Octeville"), a région of before 2016
   * ("Languedoc-Roussillon", on each of its départements), an abbreviation ("PACA"). Worth showing beside `name`.
   */
  foundAs?: string;
}

export interface SearchOptions {
  /**
   * How many suggestions at most: 1 to 50, 10 by default; all of them for a five-digit postal code without a limit.
   * A text of few letters that begins hundreds of names may give fewer than asked above 10.
   */
  limit?: number;
}

export interface Territories {
  /**
   * The territory of a code; a commune's former code gives the commune that it is part of today.
   * @returns `null` for `FR` and for codes that the edition doesn't know.
   * @throws TerritoryFileError when a file can't be read or hasn't the expected shape. Nothing is remembered of a failure: try again.
   */
  resolveTerritory(code: TerritoryCode): Promise<Territory | null>;
  /**
   * Suggestions for what a person types: a name, however accented, hyphenated or abbreviated, with or without its département
   * ("Saint-Denis 93"); a postal code, CEDEX or not; a code. Names that begin with the text come first, the most populated
   * before the others; near misses of spelling come second, and only when there are few of those.
   * A postal code gives every commune that has it. Only the first 100 characters are read. Nothing close gives an empty list.
   * @throws TerritoryFileError, as `resolveTerritory`.
   */
  searchTerritories(text: string, options?: SearchOptions): Promise<Territory[]>;
}
