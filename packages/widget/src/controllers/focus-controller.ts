import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Action } from '../questionnaire/action';
import type { State } from '../questionnaire/state';

/** Moves focus once the next render is done. Never on first paint: only a person's action asks for it. */
export class FocusController implements ReactiveController {
  private selector: string | null = null;

  constructor(private readonly host: ReactiveControllerHost & { renderRoot: ParentNode }) {
    host.addController(this);
  }

  request(selector: string | null): void {
    this.selector = selector;
  }

  hostUpdated(): void {
    if (this.selector === null) return;
    this.host.renderRoot.querySelector<HTMLElement>(this.selector)?.focus();
    this.selector = null;
  }
}

export const HEADING = '[data-focus="heading"]';
const ERRORS = '[data-focus="errors"]';

/** Where the person should be after an action; `null`: where they are. @param shown cards before the action. */
export function focusAfter(action: Action, before: State, after: State, shown: number): string | null {
  if (action.type === 'more') return `[data-rank="${shown + 1}"]`;
  if (action.type === 'continue' && after.unanswered) return ERRORS;
  if (action.type === 'show') return HEADING;
  return action.type === 'restart' || before.screen !== after.screen ? HEADING : null;
}
