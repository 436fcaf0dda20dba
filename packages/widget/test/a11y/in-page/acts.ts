import { all, element, root, shown, textOf } from './dom';
import { asked, drawn } from './widget';

const active = () => root().activeElement as HTMLElement | null;
const title = () => textOf(root().querySelector('[part~="heading"]'));

/** Nothing takes the focus when the page opens. */
export const untouched = (): string[] =>
  document.activeElement === document.body ? [] : ['the focus is taken on arrival'];

export const kind = (): 'question' | 'recap' | 'other' =>
  asked() ? 'question' : all('.recap').length > 0 ? 'recap' : 'other';

/** The question that is open, and the field that has the focus. */
export async function whereabouts(): Promise<string> {
  await drawn();
  return `${asked()} ${active()?.id}`;
}

/** Brings the focus to the first choice. @returns whether there is one to tick. */
export function focusField(): boolean {
  const [field] = all<HTMLInputElement>('.options input:not(:checked)');
  field?.focus();
  return field !== undefined;
}

/** Brings the focus to the button that moves on. @returns its name, and the title of the screen. */
export function focusPrimary(): [button: string, title: string] {
  const [button] = shown('.primary');
  button?.focus();
  return [textOf(button), title()];
}

export async function focusedTitle(): Promise<[focused: string, title: string]> {
  await drawn();
  return [textOf(active()), title()];
}

export async function errorFaults(): Promise<string[]> {
  await drawn();
  const [summary] = all('[data-focus="errors"]');
  if (!summary) return ['nothing says that an answer is missing'];
  return active() === summary ? [] : ['the focus doesn’t go to what is missing'];
}

export async function firstFieldFaults(): Promise<string[]> {
  await drawn();
  return active()?.matches('input, select') ? [] : [`the summary leads to “${textOf(active())}”`];
}

/** On paper: what was found is there, in full, and nothing to press is. */
export function printed(): string[] {
  const [results] = all('.results');
  if (!results) return [];
  const lost = [...results.querySelectorAll<HTMLElement>('.card, .net, .row, .path-step, .summary')].filter(
    (one) => one.getBoundingClientRect().height === 0,
  );
  return [
    ...shown('button').map((one) => `the button “${textOf(one)}” is printed`),
    ...lost.map((one) => `“${textOf(one).slice(0, 40)}” isn’t printed`),
    ...(getComputedStyle(element()).color === 'rgb(0, 0, 0)' ? [] : ['the text isn’t black']),
  ];
}
