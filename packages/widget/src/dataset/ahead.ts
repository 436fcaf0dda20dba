import { type Matcher, QUESTION_IDS } from '@ess-orientation/core';

/**
 * Does once, while the browser has nothing else to do, what the first press on each button would wait for: lists that
 * the matcher makes when they are first needed, code that has never run. Answers are the same without it. One short task
 * after the other, so that a press in between waits for one at most.
 * @param isWanted asked before each: the data may have been replaced.
 */
export function prepareAhead(matcher: Matcher, isWanted: () => boolean): void {
  const tasks = [
    () => matcher.match({}),
    ...QUESTION_IDS.map(
      (question) => () => matcher.nextQuestion({}, { skip: QUESTION_IDS.filter((other) => other !== question) }),
    ),
    () => matcher.pathway({}),
  ];
  const next = () => {
    if (!isWanted()) return;
    tasks.shift()?.();
    if (tasks.length > 0) whenIdle(next);
  };
  whenIdle(next);
}

/** Not every browser tells when it is idle. */
const whenIdle = (task: () => void): unknown => (window.requestIdleCallback ?? setTimeout)(task);
