import type { Orientation } from '@ess-orientation/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { profileOf, type State } from '../questionnaire/state';
import type { DatasetController, Ready } from './dataset-controller';
import type { QuestionnaireController } from './questionnaire-controller';

const NEAR_MISSES = 3;

/** Asks the matcher, and tells once that the person reached the results, when there is something to tell. */
export class ResultsController implements ReactiveController {
  private arrived = false;

  constructor(
    host: ReactiveControllerHost,
    private readonly questionnaire: QuestionnaireController,
    private readonly loader: DatasetController,
    private readonly options: { shown(): number; onArrival(orientation: Orientation): void },
  ) {
    host.addController(this);
  }

  ask(ready: Ready): Orientation {
    const limit = this.options.shown();
    return ready.matcher.match(profileOf(this.questionnaire.state), { limit, nearMisses: NEAR_MISSES });
  }

  /** The person acted. */
  follow(before: State, after: State): void {
    const onResults = after.screen.name === 'results';
    this.arrived = onResults && (this.arrived || before.screen.name !== 'results');
  }

  hostUpdated(): void {
    const { status } = this.loader;
    if (!this.arrived || status.name !== 'ready') return;
    this.arrived = false;
    this.options.onArrival(this.ask(status));
  }
}
