import type { Orientation } from '@ess-orientation/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { changedNews, type News } from '../adviser/news';
import { type AdviserAction, type AdviserState, adviserReduce, NO_ADVICE } from '../adviser/state';
import type { ReferralChannel } from '../events/referral';
import type { Locale } from '../i18n/fr';
import type { Action } from '../questionnaire/action';
import type { AdviserContext } from '../views/adviser/context';
import type { ViewContext } from '../views/context';
import { HEADING } from './focus-controller';
import type { KeepController, KeepStatus } from './keep-controller';

interface AdviserHooks {
  /** After the next render. */
  focus(selector: string): void;
  onStart(): void;
  onReferral(structureId: string, channel: ReferralChannel): void;
}

/** `mode="conseiller"`: holds what its page adds to the answers, and tells the element of each change. */
export class AdviserController implements ReactiveController {
  state: AdviserState = NO_ADVICE;
  isOn = false;
  private said: News | null = null;
  private message = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly hooks: AdviserHooks,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  use(isOn: boolean): void {
    this.isOn = isOn;
  }

  clear(): void {
    this.dispatch({ type: 'clear' });
  }

  contextOf(context: ViewContext, keep: KeepController): AdviserContext {
    return {
      ...context,
      act: (action: Action) => {
        // Every question is on the page already: to change one is to go there.
        if (action.type !== 'edit') return context.act(action);
        this.hooks.focus(FIELD[action.question] ?? HEADING);
        this.host.requestUpdate();
      },
      adviser: this.state,
      advise: (action) => this.advise(action, keep),
      handed: (structureId, channel) => this.hooks.onReferral(structureId, channel),
      copyText: (text) => void keep.copy(text),
      copied: keep.status,
    };
  }

  /** What to say of a change that moves no focus; the last thing said, where nothing changed. */
  news(words: Locale, { orientation, kept }: { orientation: Orientation | null; kept: KeepStatus }): string {
    if (!this.isOn) return '';
    const now: News = { ess: this.state.ess, orientation, kept };
    if (this.said) this.message = changedNews(words, this.said, now) ?? this.message;
    this.said = now;
    return this.message;
  }

  private advise(action: AdviserAction, keep: KeepController): void {
    const { sheet } = this.state;
    this.dispatch(action);
    keep.forget();
    if (action.type === 'form' || action.type === 'condition') this.hooks.onStart();
    if (action.type === 'open') {
      this.hooks.focus(HEADING);
      this.hooks.onReferral(action.structureId, 'sheet');
    }
    if (action.type === 'close') this.hooks.focus(`[data-structure="${sheet}"]`);
  }

  private dispatch(action: AdviserAction): void {
    this.state = adviserReduce(this.state, action);
    this.host.requestUpdate();
  }
}

/** The place is the one question that the results send back to. */
const FIELD: Readonly<Record<string, string>> = { territory: '#place, #region' };
