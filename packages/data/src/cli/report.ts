import type { Problem } from '../lint/problem';

/** Problems grouped by file, each with what was expected, what was found and what to do. */
export function problemReport(problems: readonly Problem[]): string {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  const groups = [...files].map(([file, ofFile]) => `${file}\n${ofFile.map(problemLines).join('')}`);
  const rules = new Set(problems.map(({ rule }) => rule));
  return `${groups.join('\n')}\n${count(problems.length, 'problem')} in ${count(files.size, 'file')} (${[...rules].join(', ')})\n`;
}

function problemLines({ rule, path, expected, found, hint }: Problem): string {
  return [
    `  ${path || '(whole file)'}  [${rule}]`,
    `    expected  ${expected}`,
    `    found     ${show(found)}`,
    `    to do     ${hint}`,
    '',
  ].join('\n');
}

function show(found: unknown): string {
  const text = found === undefined ? 'nothing' : JSON.stringify(found);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
