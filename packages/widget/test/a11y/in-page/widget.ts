import type { Dataset } from '@ess-orientation/core';
import type { EssOrientation } from '../../../src/ess-orientation';
import { all, element, root, textOf, until } from './dom';

/** What a person may answer to each question; “je ne sais pas” where nothing is said. */
export interface Answers {
  situation?: string;
  stage?: string;
  /** A région, in the lists. */
  region?: string;
  departement?: string;
  sectors?: string[];
  needs?: string[];
  audiences?: string[];
}

/** Puts a fresh module where the old one was, with the data at hand where they are known. */
export async function mount(attributes: Readonly<Record<string, string>>, data?: Dataset): Promise<EssOrientation> {
  const fresh = document.createElement('ess-orientation') as EssOrientation;
  for (const [name, value] of Object.entries(attributes)) fresh.setAttribute(name, value);
  if (data) fresh.data = data;
  element().replaceWith(fresh);
  await customElements.whenDefined('ess-orientation');
  await fresh.updateComplete;
  return fresh;
}

export const drawn = (): Promise<boolean> => element().updateComplete;
export const asked = (): string | null =>
  root().querySelector<HTMLFormElement>('form.question')?.dataset.question ?? null;

export function first(selector: string): HTMLElement {
  const found = root().querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing on the screen matches ${selector}`);
  return found;
}

export async function click(selector: string): Promise<void> {
  first(selector).click();
  await drawn();
}

export async function press(label: string): Promise<void> {
  const found = all<HTMLButtonElement>('button').find((one) => textOf(one).startsWith(label));
  if (!found) throw new Error(`no button starts with “${label}”`);
  found.click();
  await drawn();
}

/** Copying as a browser would do it, or refuse to. */
export function clipboard(writeText: () => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

export const submit = (): Promise<void> => click('form button[type="submit"]');

export async function choose(id: 'region' | 'departement', code: string): Promise<void> {
  const list = first(`#${id}`) as HTMLSelectElement;
  list.value = code;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}

export async function openAll(selector = 'details'): Promise<void> {
  for (const details of all<HTMLDetailsElement>(selector)) details.open = true;
  await drawn();
}

/** Types into the combobox, and waits for what becomes of it. */
export async function type(text: string): Promise<void> {
  const field = first('#place') as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const said = () => textOf(element().querySelector('[slot="ess-status"]'));
  await until(() => said() !== '', 'the suggestions');
  await drawn();
}

export async function key(name: string): Promise<void> {
  first('#place').dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  await drawn();
}

/** Answers from where the person is up to a question, or to the recap. */
export async function answerUpTo(last: string | null, answers: Answers): Promise<void> {
  for (let question = asked(); question !== null && question !== last; question = asked()) {
    await answer(question, answers);
    await submit();
    if (asked() === question) throw new Error(`could not answer ${question}`);
  }
}

async function answer(question: string, answers: Answers): Promise<void> {
  if (question === 'territory') {
    if (!answers.region) return click('#place-unknown');
    await choose('region', answers.region);
    if (answers.departement) await choose('departement', answers.departement);
    return;
  }
  const values = [answers[question as 'stage' | 'sectors'] ?? 'unknown'].flat();
  for (const value of values) await click(`#option-${value}`);
}
