import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Action } from '../questionnaire/action';
import { reduce } from '../questionnaire/reducer';
import { initialState, type State } from '../questionnaire/state';

/** Holds the questionnaire's state for an element, and tells it of each change. */
export class QuestionnaireController implements ReactiveController {
  state: State = initialState();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** @returns the state before the action. */
  dispatch(action: Action): State {
    const before = this.state;
    this.state = reduce(before, action);
    this.host.requestUpdate();
    return before;
  }
}
