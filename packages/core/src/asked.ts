import { bitsOf } from './bits';
import { hashText } from './hash';
import { modelOf, type Profile } from './profile';
import { completeChain, levelNamed, type TerritoryCode } from './territory';
import { AUDIENCES, MODELS, NEEDS, SECTORS, STAGES } from './vocabulary';

/** A profile as the gates and criteria read it: bit sets, 0 = not asked, and a whole territory chain. */
export interface Asked {
  stage: number;
  model: number;
  sectors: number;
  needs: number;
  audiences: number;
  /** Narrow to wide; empty = not asked. */
  chain: TerritoryCode[];
  /** The narrowest places of the chain when they are wider than a commune: parts of them count too. */
  wide: TerritoryCode[];
  /** The same for profiles that ask the same, whatever the order of their lists. */
  hash: number;
}

export function ask(profile: Profile): Asked {
  const model = modelOf(profile);
  const chain = completeChain(profile.territory ?? []);
  const asked: Asked = {
    stage: bitsOf(profile.stage && [profile.stage], STAGES),
    model: bitsOf(model && [model], MODELS),
    sectors: bitsOf(profile.sectors, SECTORS),
    needs: bitsOf(profile.needs, NEEDS),
    audiences: bitsOf(profile.audiences, AUDIENCES),
    chain,
    wide: widePlaces(chain),
    hash: 0,
  };
  asked.hash = hashOf(asked);
  return asked;
}

export function hashOf({ stage, model, sectors, needs, audiences, chain }: Asked): number {
  let hash = hashText(`${stage},${model},${sectors},${needs},${audiences}`);
  for (const code of chain) hash = hashText(code, hashText(',', hash));
  return hash;
}

function widePlaces(chain: readonly TerritoryCode[]): TerritoryCode[] {
  const [first] = chain;
  const narrowest = first && levelNamed(first);
  return narrowest === undefined || narrowest === 'commune'
    ? []
    : chain.filter((code) => levelNamed(code) === narrowest);
}
