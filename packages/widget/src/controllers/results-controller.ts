import type { Orientation } from '@ess-orientation/core';
import { turn } from '@ess-orientation/data';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { profileOf, type State } from '../questionnaire/state';
import type { DatasetController, Ready } from './dataset-controller';
import type { QuestionnaireController } from './questionnaire-controller';

const NEAR_MISSES = 3;
/** The cards, then what follows them. */
const RESULTS_PARTS = 2;

/**
 * Asks the matcher, and tells once that the person reached the results, when there is something to tell. They are
 * drawn in parts, each in a task of its own: together they would keep a slow phone from answering.
 */
export class ResultsController implements ReactiveController {
  /** How many parts are drawn besides the heading. */
  parts = 0;
  /** Until the next one is about to be. */
  next: Promise<void> | null = null;
  private arrived = false;

  constructor(
    private readonly host: ReactiveControllerHost,
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
    if (this.questionnaire.state.screen.name !== 'results') this.parts = 0;
    else if (status.name === 'ready' && this.parts < RESULTS_PARTS) this.next ??= this.drawNext();
    if (!this.arrived || status.name !== 'ready') return;
    this.arrived = false;
    this.options.onArrival(this.ask(status));
  }

  private async drawNext(): Promise<void> {
    await turn();
    this.next = null;
    this.parts++;
    this.host.requestUpdate();
  }
}
