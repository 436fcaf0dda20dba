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
export function focusStop(index: number, margin: number): Box {
  const stop = stops()[index];
  if (!stop) throw new Error(`there is no stop ${index}`);
  stop.scrollIntoView({ block: 'center' });
  stop.focus();
  if (root().activeElement !== stop) throw new Error(`${stopName(stop)} doesn’t take the focus`);
  return around(stop.closest('.option') ?? stop, margin);
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function around(one: Element, margin: number): Box {
  const { left, top, width, height } = one.getBoundingClientRect();
  const x = Math.max(0, left - margin);
  const y = Math.max(0, top - margin);
  const [right, bottom] = [innerWidth - x, innerHeight - y];
  return { x, y, width: Math.min(right, width + 2 * margin), height: Math.min(bottom, height + 2 * margin) };
}

const option = () => all<HTMLInputElement>('.option input').at(-1);

/** Where the option is that may be ticked and unticked again; nowhere under an open list. */
export function tickable(margin: number): Box | null {
  const input = option();
  if (!input) return null;
  input.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = input.getBoundingClientRect();
  const seen = root().elementFromPoint(left + width / 2, top + height / 2);
  return seen === input ? around(input, margin) : null;
}

/** As it would look: the module isn’t told. */
export function tick(ticked: boolean): void {
  const input = option();
  if (input) input.checked = ticked;
}

export const blurStop = (index: number): void => stops()[index]?.blur();
