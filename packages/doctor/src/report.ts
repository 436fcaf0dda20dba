import type { Finding, Level } from './finding';
import type { Examination } from './index';
import type { Words } from './words/words';

const SIGNS: Record<Level, string> = { error: '✘', warning: '!', ok: '✔' };

export const count = ({ findings }: Examination, level: Level): number =>
  findings.filter((one) => one.level === level).length;

/** What a person reads in a terminal. */
export function report(examination: Examination, words: Words): string {
  const lines = examination.findings.map((one) => `  ${SIGNS[one.level]} ${sentence(one, words)}`);
  const summary = words.summary(count(examination, 'error'), count(examination, 'warning'));
  return `${examination.target}\n${lines.join('\n')}\n${summary}\n`;
}

/** One finding in words. */
export function sentence({ code, facts }: Finding, words: Words): string {
  const say = words.findings[code] as (given: typeof facts) => string;
  return say(facts);
}
