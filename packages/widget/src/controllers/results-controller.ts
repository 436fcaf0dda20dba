import type { Orientation } from '@ess-orientation/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OrientationMemo } from '../dataset/orientation-memo';
import { profileOf, type State } from '../questionnaire/state';
import type { DatasetController, Ready } from './dataset-controller';
import type { QuestionnaireController } from './questionnaire-controller';

/** Asks the matcher, and tells once that the person reached the results, when there is something to tell. */
export class ResultsController implements ReactiveController {
  private readonly memo = new OrientationMemo();
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
    return this.memo.ask(ready.matcher, profileOf(this.questionnaire.state), this.options.shown());
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
