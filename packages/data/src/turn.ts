interface Scheduler {
  yield?(): Promise<void>;
}

/**
 * Lets the page do what waits: timers of a chain are slowed down by browsers, `yield` is not.
 * @throws the signal's reason once it is aborted.
 */
export async function turn(signal?: AbortSignal): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  await (scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve)));
  signal?.throwIfAborted();
}
