/** Milliseconds of each step of the journeys made: from the press of a button to the next screen. */
export type Steps = number[];

/** Runs in the page: journeys from the first question to the results and back, as fast as the page goes. */
export async function walk(element: HTMLElement, journeys: number): Promise<Steps> {
  const widget = element as HTMLElement & { updateComplete: Promise<unknown> };
  const root = widget.shadowRoot as ShadowRoot;
  const steps: Steps = [];
  const press = async (label: string): Promise<void> => {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === label);
    if (!button) throw new Error(`no button “${label}” on: ${root.textContent?.slice(0, 200)}`);
    const start = performance.now();
    button.click();
    await widget.updateComplete;
    // Reading a size makes the browser lay the new screen out.
    root.querySelector('section')?.getBoundingClientRect();
    steps.push(performance.now() - start);
  };
  for (let journey = 0; journey < journeys; journey++) {
    while (root.querySelector('form.question')) {
      root.querySelector<HTMLElement>('#option-unknown, #place-unknown')?.click();
      await widget.updateComplete;
      await press('Continuer');
    }
    await press('Voir les structures');
    if (!root.querySelector('[part~="card"]')) throw new Error('no card');
    await press('Effacer mes réponses');
  }
  return steps;
}
