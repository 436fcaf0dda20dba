import { DARK, DESKTOP, FORCED, ZOOMED } from '../environments';
import type { Fault } from '../faults';
import { act, BEARING } from './behaviour';
import type { Stage } from './stage';
import { invisibleFocus } from './visible-focus';

/** Looks at a screen after a fault was sown on it, with everything that looks at the screens when there is none. */
export async function catchers(stage: Stage, { id, screen: name }: Fault): Promise<Record<string, string[]>> {
  const sown = async () => {
    const screen = await stage.reach(name);
    await stage.frame.evaluate((one) => window.a11y.seed(one), id);
    return screen;
  };
  const screen = await sown();
  const found: Record<string, string[]> = {};
  const note = (all: Record<string, string[]>) => {
    for (const [check, faults] of Object.entries(all)) if (faults.length > 0) found[check] ??= faults;
  };
  if (screen.at === 'situation' || !screen.act) {
    note(await act(stage, screen));
    await sown();
  }
  for (const environment of [DESKTOP, ZOOMED, FORCED, DARK]) {
    await stage.under(environment);
    note(await stage.findings(name));
  }
  await stage.under(DESKTOP);
  for (const [check, run] of Object.entries(BEARING)) note({ [check]: await run(stage) });
  for (const environment of [DESKTOP, FORCED]) {
    await stage.under(environment);
    note({ 'visible-focus': await invisibleFocus(stage) });
  }
  await stage.under(DESKTOP);
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => a.localeCompare(b)));
}
