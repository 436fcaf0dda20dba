import type { Orientation } from '@ess-orientation/core';
import { nearbyCommunes } from '../dataset/nearby';
import { profileOf } from '../questionnaire/state';
import { type PlaceSearchController, unnamed } from './place-search-controller';
import type { QuestionnaireController } from './questionnaire-controller';

/** Names the chosen place: a commune or an intercommunalité has its name, and those of what holds it, in the files of territories. */
export class PlaceNaming {
  /** The chain whose names were asked for last. */
  private asked = '';

  constructor(
    private readonly questionnaire: QuestionnaireController,
    private readonly places: PlaceSearchController,
  ) {}

  private chain(): readonly string[] {
    return profileOf(this.questionnaire.state).territory ?? [];
  }

  /** Once the screen is drawn: names come after it. @param orientation what is on it, once results are. */
  async follow(orientation: Orientation | null): Promise<void> {
    const { state } = this.questionnaire;
    const chain = this.chain();
    const wanted = [...chain, ...(orientation ? nearbyCommunes(orientation, chain) : [])];
    const key = wanted.join();
    if (key === this.asked || unnamed(wanted, state.names).length === 0) return;
    this.asked = key;
    const whole = state.locked ? await this.places.whole(chain) : chain;
    const names = await this.places.namesOf([...new Set([...whole, ...wanted])], state.names);
    if (this.chain().join() !== chain.join()) return;
    if (state.locked) this.questionnaire.dispatch({ type: 'lock', territory: whole, names });
    else this.questionnaire.dispatch({ type: 'named', names });
  }
}
