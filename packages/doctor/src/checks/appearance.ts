import { type Finding, finding } from '../finding';
import type { Observation, SeenElement } from '../observation';

/** Below, the cards of results break words. */
const NARROWEST = 240;
/** WCAG 2.2, 1.4.3. */
const CONTRAST = { text: 4.5, large: 3 };

/** Room and legibility. An element that was never defined has neither. */
export function appearance({ elements, version, sidewaysScroll }: Observation): Finding[] {
  if (version === null) return [];
  const found = elements.flatMap((one) => [...room(one), ...contrast(one)]);
  return sidewaysScroll > 0 ? [...found, finding('warning', 'scrolls-sideways', { by: sidewaysScroll })] : found;
}

function room({ visible, width, phoneWidth }: SeenElement): Finding[] {
  if (!visible) return [finding('error', 'hidden', {})];
  const narrow = Math.min(width, phoneWidth);
  if (narrow < NARROWEST) return [finding('warning', 'column-narrow', { width: narrow })];
  return [finding('ok', 'column-fine', { width, phone: phoneWidth })];
}

function contrast({ texts, visible }: SeenElement): Finding[] {
  if (!visible) return [];
  const low = texts.flatMap(({ text, ratio, large, colours }) => {
    const wanted = large ? CONTRAST.large : CONTRAST.text;
    return ratio < wanted ? [finding('warning', 'contrast-low', { text, ratio, wanted, colours })] : [];
  });
  return low.length > 0 ? low : [finding('ok', 'contrast-fine', { looked: texts.length })];
}
