import type { Orientation } from '@ess-orientation/core';
import { turn } from '@ess-orientation/data';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { profileOf, type State } from '../questionnaire/state';
import type { DatasetController, Ready } from './dataset-controller';
import type { QuestionnaireController } from './questionnaire-controller';

const NEAR_MISSES = 3;

/**
 * Asks the matcher, and tells once that the person reached the results, when there is something to tell. The cards are
 * drawn first, what follows them in a task of its own: together they would keep a slow phone from answering.
 */
export class ResultsController implements ReactiveController {
  /** Whether what follows the cards is drawn. */
  isWhole = false;
  /** Until it is. */
  rest: Promise<void> | null = null;
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
    if (this.questionnaire.state.screen.name !== 'results') this.isWhole = false;
    else if (status.name === 'ready' && !this.isWhole) this.rest ??= this.drawRest();
    if (!this.arrived || status.name !== 'ready') return;
    this.arrived = false;
    this.options.onArrival(this.ask(status));
  }

  private async drawRest(): Promise<void> {
    await turn();
    this.rest = null;
    this.isWhole = true;
    this.host.requestUpdate();
  }
}
