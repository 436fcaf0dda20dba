import type { Step } from './walk';

/**
 * A line a kind of step: how long it takes until all is drawn, and whether the page could answer in between.
 * @param aim how long it may not answer, in milliseconds.
 */
export function figuresOf(steps: readonly Step[], aim: number): string[] {
  const names = [...new Set(steps.map(({ name }) => name))].sort();
  return names.map((name) => {
    const its = steps.filter((step) => step.name === name);
    const times = its.map(({ ms }) => ms).sort((a, b) => a - b);
    const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;
    const task = Math.max(...its.map((step) => step.task));
    const verdict = task <= aim ? 'aim met' : 'aim not met';
    return [
      name.padEnd(22),
      `${its.length} times`.padStart(9),
      ...[`median ${ms(at(0.5))}`, `95 % ${ms(at(0.95))}`, `most ${ms(at(1))}`],
      task > 0 ? `longest task ${ms(task)}` : 'no long task',
      verdict,
    ].join(', ');
  });
}

export const ms = (time: number): string => `${time.toFixed(1)} ms`;
