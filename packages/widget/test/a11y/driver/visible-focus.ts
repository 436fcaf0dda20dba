import { readPng, strikingPixels } from './png';
import type { Stage } from './stage';

/** Room for an outline around a control. */
const MARGIN = 8;

/**
 * Compares, for one control of each kind, what is drawn with and without the focus: the difference must be as large as a
 * line of one pixel around it, at a contrast of 3:1.
 * @param known kinds that were seen before, and need not be seen again; new ones are added.
 */
export async function invisibleFocus({ page, frame }: Stage, known: Set<string> = new Set()): Promise<string[]> {
  const kinds = await frame.evaluate(() => window.a11y.stops().map((one) => window.a11y.kindOf(one)));
  const faults: string[] = [];
  for (const [index, kind] of kinds.entries()) {
    if (known.has(kind)) continue;
    known.add(kind);
    // The keyboard is what makes the focus visible: a script that moves it after a key does too.
    await page.keyboard.press('Shift');
    const box = await frame.evaluate(([at, margin]) => window.a11y.focusStop(at, margin), [index, MARGIN] as const);
    const picture = () => page.screenshot({ clip: box, animations: 'disabled', caret: 'hide' }).then(readPng);
    const focused = await picture();
    await frame.evaluate((at) => window.a11y.blurStop(at), index);
    const count = strikingPixels(focused, await picture());
    const least = 2 * (box.width + box.height - 4 * MARGIN);
    if (count < least) faults.push(`${kind}: ${count} pixels show the focus, of ${Math.round(least)}`);
  }
  return faults;
}

/** The mark of a ticked option, in pixels. */
const LEAST_MARK = 16;

/** A choice is seen without its colours being told apart: ticked or not, an option looks different at a contrast of 3:1. */
export async function invisibleChoice({ page, frame }: Stage): Promise<string[]> {
  const box = await frame.evaluate((margin) => window.a11y.tickable(margin), MARGIN);
  if (!box) return [];
  const picture = (ticked: boolean) =>
    frame
      .evaluate((one) => window.a11y.tick(one), ticked)
      .then(() => page.screenshot({ clip: box, animations: 'disabled', caret: 'hide' }))
      .then(readPng);
  const count = strikingPixels(await picture(true), await picture(false));
  return count < LEAST_MARK ? [`${count} pixels tell a ticked option`] : [];
}
