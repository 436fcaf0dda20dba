import type { IsoDate, PartialDate } from './dates';
import type { TerritoryCode } from './territory';
import type {
  AdmissionMode,
  Audience,
  Cost,
  EcosystemType,
  Kind,
  LifecycleStatus,
  Model,
  Need,
  Sector,
  Situation,
  Specialisation,
  Stage,
} from './vocabulary';

/** Everything the matcher reads: a versioned, self-contained list of structures and how they are linked. */
export interface Dataset {
  /** Semver of the shape of this file. */
  schemaVersion: string;
  /** Semver of the facts in it. */
  version: string;
  /** The day the facts were published: what "today" means to the matcher unless told otherwise. */
  publishedOn: IsoDate;
  freshness: FreshnessRule;
  structures: Structure[];
  ecosystems: Ecosystem[];
}

/** How a sheet ages: full trust below `fullMonths` since it was checked, falling in a straight line to none at `zeroMonths`. */
export interface FreshnessRule {
  fullMonths: number;
  zeroMonths: number;
}

/** A note that an overlay adds to a structure. */
export interface LocalNote {
  by: string;
  note: { fr: string; en?: string };
}

/** One organisation, programme or place. Empty lists mean "not stated", except `sectors`: empty = generalist. */
export interface Structure {
  /** Stable and never reused; the file name of its sheet. */
  id: string;
  name: string;
  aliases?: string[];
  kind: Kind;
  /** What it does for a person, in our own words, 60–280 characters. */
  summary: { fr: string; en?: string };
  /** In time order. An `active` without a date was already so when first seen. */
  lifecycle: LifecyclePeriod[];
  /** Id of the structure that took over. Never points to another replaced one. */
  replacedBy?: string;
  models: Model[];
  stages: Stage[];
  sectors: Sector[];
  needs: Need[];
  /** Overrides what its kind implies about being ranked. */
  accompanies?: boolean;
  situations?: Situation[];
  /** Audiences it aims at; others are welcome. */
  audiences?: Audience[];
  /** Audiences it accepts; others are turned away. */
  reservedTo?: Audience[];
  coverage: Coverage;
  specialisation?: Specialisation;
  operators?: string[];
  ecosystems?: string[];
  /** Ids of structures that it hands projects on to. */
  next?: string[];
  admission?: Admission;
  durationMonths?: { min?: number; max?: number };
  cost?: Cost;
  contact?: Contact;
  evidence: Evidence[];
  /** When its facts were last seen in a dated source. Absent = undated, which counts as old. */
  checkedOn?: IsoDate;
  /** Added by an overlay: what a local network says of it. */
  notes?: LocalNote[];
  /** How often this sheet needs a look, in months, where the dataset's own rhythm does not fit (yearly cohorts: 12). */
  checkEveryMonths?: number;
}

export interface LifecyclePeriod {
  status: LifecycleStatus;
  since?: PartialDate;
}

export interface Coverage {
  /** Territories it serves. */
  include: TerritoryCode[];
  /** Territories it does not serve; wins over `include`. */
  exclude?: TerritoryCode[];
  /** Serves people wherever they are. */
  remote?: boolean;
  /** Built: every territory that contains an included one. */
  within?: TerritoryCode[];
}

export interface Admission {
  mode: AdmissionMode;
  windows?: AdmissionWindow[];
}

export interface AdmissionWindow {
  opens: IsoDate;
  closes: IsoDate;
  url?: string;
}

export interface Contact {
  url?: string;
  email?: string;
  phone?: string;
  address?: string;
  commune?: TerritoryCode;
}

/** Where stated facts come from. `inferred` facts follow from something stated; the note says how. */
export interface Evidence {
  /** Paths of the fields it supports: `stages`, `coverage`, `contact.url`… */
  fields: string[];
  source: { title: string; url?: string; date?: PartialDate; locator?: string };
  basis: 'stated' | 'inferred';
  note?: string;
}

export interface Ecosystem {
  id: string;
  name: string;
  type: EcosystemType;
  coverage: Coverage;
  members: string[];
  evidence: Evidence[];
}
