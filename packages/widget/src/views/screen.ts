import type { Orientation } from '@ess-orientation/core';
import { html, type TemplateResult } from 'lit';
import type { DatasetStatus } from '../controllers/dataset-controller';
import { profileOf, type State } from '../questionnaire/state';
import type { ViewContext } from './context';
import { faultView } from './fault';
import { loadingView } from './loading';
import { questionView } from './question';
import { recapView } from './recap';
import { resultsScreen, resultsView, waysBack } from './results';

export interface ScreenProps {
  state: State;
  status: DatasetStatus;
  /** Only on the results, once there is a list to ask. */
  orientation: Orientation | null;
  /** Of the results: 0, their heading; 1, the cards too; 2, all. */
  parts: number;
}

/** The screen that is open: questions need no data, results do. */
export function screenView(context: ViewContext, { state, status, orientation, parts }: ScreenProps): TemplateResult {
  if (state.screen.name === 'question') return questionView(context, state, state.screen.question);
  if (state.screen.name === 'recap') return recapView(context, state);
  const { title } = context.words.results;
  if (status.name === 'failed') {
    return resultsScreen(context, title, html`${faultView(context, status.fault)} ${waysBack(context)}`);
  }
  if (status.name !== 'ready' || !orientation) {
    return resultsScreen(context, title, loadingView(context.words, status.name === 'loading' && status.slow));
  }
  const today = new Date().toISOString().slice(0, 10);
  return resultsView(context, { orientation, profile: profileOf(state), ready: status, today, parts });
}
