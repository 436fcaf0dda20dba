/** A small timing harness: contestants answer in turn, so that a slow moment of the machine hits them all. */

const ROUNDS = 100;

/**
 * Each round, every contestant answers until it has used its share of the time so far; a slow one that overshot sits out
 * until the others have caught up. Each answer is timed alone.
 * @param contestants `{ name, ask(question) }`; `ask` may return a promise.
 * @param forMs how long each may take in all. One whose first answer takes longer keeps that only answer.
 * @returns name → times in milliseconds.
 */
export async function timeInTurn(contestants, questions, { forMs }) {
  const racers = [];
  for (const contestant of contestants) racers.push(await warmUp(contestant, questions, forMs));
  for (let round = 1; round <= ROUNDS; round++) {
    for (const racer of racers) {
      if (racer.spent >= (forMs * round) / ROUNDS) continue;
      globalThis.gc?.({ type: 'minor' });
      while (racer.spent < (forMs * round) / ROUNDS) await timeOne(racer, questions);
    }
  }
  return Object.fromEntries(racers.map(({ name, times }) => [name, times]));
}

/** Compiled by the engine first. */
async function warmUp({ name, ask }, questions, forMs) {
  const racer = { name, ask, times: [], spent: 0, next: 0 };
  await timeOne(racer, questions);
  if (racer.spent > forMs) return racer;
  while (racer.spent < forMs / 4) await timeOne(racer, questions);
  return { ...racer, times: [], spent: 0, next: 0 };
}

async function timeOne(racer, questions) {
  const question = questions[racer.next++ % questions.length];
  const start = performance.now();
  const answer = racer.ask(question);
  if (typeof answer?.then === 'function') await answer;
  const took = performance.now() - start;
  racer.times.push(took);
  racer.spent += took;
}

/** How long something that is done once takes, in milliseconds, and what it returns. */
export async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}

/** @param share 0.5 = the median, 0.99 = the 99th percentile. */
export function quantile(times, share) {
  const sorted = Float64Array.from(times).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (times) => quantile(times, 0.5);
