/** A question's id → the option to choose, or the code of a région; “je ne sais pas” where nothing is said. */
export type Choices = Readonly<Record<string, string>>;

export interface Step {
  /** What was pressed, from which screen: `continue: stage`, `show`, `erase`; or `choose`. */
  name: string;
  /** From the press to the next screen, laid out. */
  ms: number;
  /** The longest task of the main thread between the two, as far as the browser tells: from 50 ms on. */
  task: number;
}

/** Runs in the page: journeys from the first question to the results and back, as fast as the page goes. */
export async function walk(element: HTMLElement, journeys: readonly Choices[]): Promise<Step[]> {
  const widget = element as HTMLElement & { updateComplete: Promise<unknown> };
  const root = widget.shadowRoot as ShadowRoot;
  const steps: (Step & { start: number })[] = [];
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const channel = new MessageChannel();
  /** Each step is a task of its own, as a person's presses are. */
  const nextTask = (): Promise<unknown> =>
    new Promise((resolve) => {
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(null);
    });
  const step = async (name: string, act: () => void): Promise<void> => {
    await nextTask();
    const start = performance.now();
    act();
    await widget.updateComplete;
    // Reading a size makes the browser lay the new screen out.
    root.querySelector('section')?.getBoundingClientRect();
    steps.push({ name, start, ms: performance.now() - start, task: 0 });
  };
  const press = (label: string, name: string): Promise<void> => {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === label);
    if (!button) throw new Error(`no button “${label}” on: ${root.textContent?.slice(0, 200)}`);
    return step(name, () => button.click());
  };
  const choose = (choice: string | undefined): Promise<void> => {
    const region = root.querySelector<HTMLSelectElement>('#region');
    if (!region || choice === undefined) {
      const option = root.querySelector<HTMLElement>(`#option-${choice ?? 'unknown'}, #place-unknown`);
      return step('choose', () => option?.click());
    }
    return step('choose', () => {
      region.value = choice;
      region.dispatchEvent(new Event('change'));
    });
  };
  for (const choices of journeys) {
    for (;;) {
      const question = root.querySelector<HTMLElement>('form.question')?.dataset.question;
      if (question === undefined) break;
      await choose(choices[question]);
      await press('Continuer', `continue: ${question}`);
    }
    await press('Voir les structures', 'show');
    if (!root.querySelector('.results')) throw new Error('no results');
    await press('Effacer mes réponses', 'erase');
  }
  await nextTask();
  tasks.push(...observer.takeRecords());
  observer.disconnect();
  channel.port1.close();
  for (const one of steps) {
    const around = tasks.filter(
      ({ startTime, duration }) => startTime <= one.start + one.ms && one.start <= startTime + duration,
    );
    one.task = Math.max(0, ...around.map(({ duration }) => duration));
  }
  return steps;
}
