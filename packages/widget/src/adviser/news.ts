import type { Orientation } from '@ess-orientation/core';
import type { KeepStatus } from '../controllers/keep-controller';
import type { Locale } from '../i18n/fr';
import { type EssSaid, qualified } from './ess-questions';

/** What changes on the page of an adviser without moving the focus. */
export interface News {
  ess: EssSaid;
  /** Once the structures were asked for. */
  orientation: Orientation | null;
  kept: KeepStatus;
}

/** The change in words, for who doesn't see it; `null`: nothing changed. */
export function changedNews(words: Locale, before: News, now: News): string | null {
  const was = qualified(before.ess);
  const is = qualified(now.ess);
  if (is.outcome !== was.outcome || is.missing.length !== was.missing.length) {
    const left = is.missing.length > 0 ? words.ess.left(is.missing.length) : '';
    return `${words.ess.concluded(words.ess.outcomes[is.outcome].title)} ${left}`.trim();
  }
  // The first results take the focus, and speak for themselves.
  if (before.orientation && now.orientation && shown(before.orientation) !== shown(now.orientation)) {
    const { total, recommendations } = now.orientation;
    return total === 0 ? words.results.empty.title : words.results.count(total, recommendations.length);
  }
  if (now.kept !== before.kept && (now.kept === 'copied' || now.kept === 'refused')) return words.sheet[now.kept];
  return null;
}

const shown = ({ total, recommendations }: Orientation): string =>
  [total, ...recommendations.map(({ structure }) => structure.id)].join();
