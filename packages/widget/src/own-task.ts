/** Resolves in a task of its own: a press or a frame may come before. */
export const ownTask = (): Promise<unknown> =>
  globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
