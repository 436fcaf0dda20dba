import type {
  Audience,
  CriterionScore,
  Model,
  NearMiss,
  Need,
  PartialDate,
  Profile,
  Sector,
  Stage,
  Structure,
  TerritoryCode,
} from '@ess-orientation/core';
import { modelOf, STAGES } from '@ess-orientation/core';
import type { PlaceNames } from '../dataset/places';

/** What the sentence of a reason may quote. Lists are empty where the reason rests on nothing of the kind. */
export interface ReasonEvidence {
  held?: TerritoryCode;
  part: readonly TerritoryCode[];
  /** Of the communes and intercommunalités of the chosen place. */
  names: PlaceNames;
  remote: boolean;
  stages: readonly Stage[];
  models: readonly Model[];
  sectors: readonly Sector[];
  audiences: readonly Audience[];
  served: readonly Need[];
  /** How many needs were asked. */
  asked: number;
}

/** What the sentence of a near miss may quote: what the structure does, and what was asked. */
export interface MissEvidence {
  structure: Structure;
  stage?: Stage;
  wantedStage?: Stage;
  /** The wanted stage lies behind the project. */
  tooLate: boolean;
  wantedModel?: Model;
  model?: Model;
  /** The narrowest place asked. */
  place?: TerritoryCode;
  names: PlaceNames;
  since?: PartialDate;
  successor?: Structure;
}

const NONE = {
  part: [],
  names: {},
  remote: false,
  stages: [],
  models: [],
  sectors: [],
  audiences: [],
  served: [],
  asked: 0,
};

/** The core gives evidence as plain data: each criterion its own shape. */
export function reasonEvidence({ criterion, evidence }: CriterionScore, names: PlaceNames = {}): ReasonEvidence {
  const none = { ...NONE, names };
  switch (criterion) {
    case 'territory':
    case 'needs':
      return { ...none, ...(evidence as Partial<ReasonEvidence> | undefined) };
    case 'stage':
      return { ...none, stages: (evidence as Stage[] | undefined) ?? [] };
    case 'model':
      return { ...none, models: (evidence as Model[] | undefined) ?? [] };
    case 'sector':
      return { ...none, sectors: (evidence as Sector[] | undefined) ?? [] };
    case 'audience':
      return { ...none, audiences: (evidence as Audience[] | undefined) ?? [] };
    case 'freshness':
      return none;
  }
}

export function missEvidence(
  { structure, wants }: NearMiss,
  profile: Profile,
  structureOf: (id: string) => Structure | undefined,
  names: PlaceNames = {},
): MissEvidence {
  const model = modelOf(profile);
  const place = profile.territory?.[0];
  const since = structure.lifecycle[structure.lifecycle.length - 1]?.since;
  const successor = wants.replacedBy === undefined ? undefined : structureOf(wants.replacedBy);
  const { stage } = wants;
  const tooLate = !!stage && !!profile.stage && STAGES.indexOf(stage) < STAGES.indexOf(profile.stage);
  return {
    structure,
    names,
    tooLate,
    ...(profile.stage ? { stage: profile.stage } : {}),
    ...(stage ? { wantedStage: stage } : {}),
    ...(wants.model ? { wantedModel: wants.model } : {}),
    ...(model ? { model } : {}),
    ...(place === undefined ? {} : { place }),
    ...(since === undefined ? {} : { since }),
    ...(successor ? { successor } : {}),
  };
}
