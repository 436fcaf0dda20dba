import { all, CONTROLS, isShown, root, textOf } from './dom';

/** What the Tab key stops at, in the order of the tree. The radios of a question are one stop: the ticked one, or the first. */
export function stops(): HTMLElement[] {
  return all(CONTROLS).filter((one) => isShown(one) && !isFollower(one));
}

function isFollower(one: HTMLElement): boolean {
  if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return false;
  const group = all<HTMLInputElement>(`input[type="radio"][name="${one.name}"]`);
  return (group.find(({ checked }) => checked) ?? group[0]) !== one;
}

export const stopName = (one: Element): string =>
  `${one.localName} “${textOf((one as HTMLInputElement).labels?.[0] ?? one).slice(0, 60)}”`;

/** Controls of one kind look alike. */
export const kindOf = (one: Element): string =>
  `${one.localName}${(one as HTMLInputElement).type ? `[${(one as HTMLInputElement).type}]` : ''} ${one.getAttribute('part') ?? ''}`.trim();

/** @returns where the control is on the window, with some room around. */
export function focusStop(index: number, margin: number): { x: number; y: number; width: number; height: number } {
  const stop = stops()[index];
  if (!stop) throw new Error(`there is no stop ${index}`);
  stop.scrollIntoView({ block: 'center' });
  stop.focus();
  if (root().activeElement !== stop) throw new Error(`${stopName(stop)} doesn’t take the focus`);
  const { left, top, width, height } = (stop.closest('.option') ?? stop).getBoundingClientRect();
  const x = Math.max(0, left - margin);
  const y = Math.max(0, top - margin);
  return {
    x,
    y,
    width: Math.min(innerWidth - x, width + 2 * margin),
    height: Math.min(innerHeight - y, height + 2 * margin),
  };
}

export const blurStop = (index: number): void => stops()[index]?.blur();
