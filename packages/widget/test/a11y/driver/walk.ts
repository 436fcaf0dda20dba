import type { Stage } from './stage';

/** What the keyboard meets on a screen, and what is wrong on the way. */
export interface Walk {
  stops: string[];
  faults: string[];
}

const MOST = 120;

/** From the button before the module to the one after it with the Tab key, then one step back. */
export async function walk({ page, frame }: Stage): Promise<Walk> {
  const expected = await frame.evaluate(stopsOf);
  await frame.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await frame.locator('#before').focus();
  const stops: string[] = [];
  let at = '';
  while (at !== 'after' && stops.length < MOST) {
    await page.keyboard.press('Tab');
    at = await frame.evaluate(placeOf);
    if (at !== 'after') stops.push(at);
  }
  const faults = stops.length < MOST ? [] : ['the Tab key never leaves the module'];
  const missed = expected.filter((one) => !stops.includes(one));
  const unexpected = stops.filter((one) => !expected.includes(one));
  faults.push(...missed.map((one) => `the Tab key never reaches ${one}`));
  faults.push(...unexpected.map((one) => `the Tab key stops at ${one}`));
  if (faults.length === 0 && stops.join('\n') !== expected.join('\n')) faults.push(`out of order: ${stops.join(', ')}`);
  if (faults.length > 0) return { stops, faults };
  await page.keyboard.press('Shift+Tab');
  const back = await frame.evaluate(placeOf);
  if (back !== (stops[stops.length - 1] ?? 'before'))
    faults.push(`back from behind the module, the focus is at ${back}`);
  return { stops, faults };
}

/** Where the focus is, in words that don't change from a run to the next. */
function placeOf(): string {
  const { activeElement: outer } = document;
  const inner = outer?.shadowRoot?.activeElement ?? null;
  if (!inner) return outer?.id || outer?.localName || 'nowhere';
  return window.a11y.stopName(inner);
}

/** Each control that is drawn, in the order of the tree; the radios of a question are one stop. */
function stopsOf(): string[] {
  return window.a11y.stops().map((one) => window.a11y.stopName(one));
}
