import type { CriterionScore, GateResult, Structure, Wants } from '@ess-orientation/core';

/** A gate on a line: `pass  territory   territory-held   {"include":["REG-76"]}`. */
export function gateLine({ gate, passed, reason, evidence, wants }: GateResult): string {
  const change = wants && Object.keys(wants).length > 0 ? `  would pass with ${wantsText(wants)}` : '';
  return `    ${passed ? 'pass' : 'FAIL'}  ${gate.padEnd(10)} ${reason.padEnd(20)} ${data(evidence)}${change}`.trimEnd();
}

/** A criterion on a line: score, weight, what it brings, reason, evidence. `—`: not asked or not known, left out of the mean. */
export function criterionLine({ criterion, score, weight, reason, evidence }: CriterionScore): string {
  const value = score === null ? '   —' : score.toFixed(2);
  const brings = score === null ? '    —' : (score * weight).toFixed(2).padStart(5);
  return `    ${criterion.padEnd(10)} ${value} × ${weight} = ${brings}  ${reason.padEnd(22)} ${data(evidence)}`.trimEnd();
}

/** The mean as it is reckoned: `(0.55 × 5 + …) / 15`, in two sums. */
export function totalLine(criteria: readonly CriterionScore[], score: number): string {
  const known = criteria.filter((one) => one.score !== null);
  const sum = known.reduce((total, one) => total + (one.score ?? 0) * one.weight, 0);
  const weights = known.reduce((total, one) => total + one.weight, 0);
  return `    total      ${sum.toFixed(2)} / ${weights} = ${score.toFixed(4)}`;
}

export const nameLine = ({ id, name, kind }: Structure): string => `${id} (${kind}) ${name}`;

/** The smallest change of answers, as data: `{"stage":"creation"}`. */
export const wantsText = (wants: Wants): string => JSON.stringify(wants);

function data(evidence: unknown): string {
  if (evidence === undefined || (typeof evidence === 'object' && Object.keys(evidence ?? {}).length === 0)) return '';
  const text = JSON.stringify(evidence);
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
