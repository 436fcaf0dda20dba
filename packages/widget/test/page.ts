import type { Dataset } from '@ess-orientation/core';
import '../src/define';
import type { EssOrientation } from '../src/ess-orientation';
import { USUAL } from './dataset';

interface MountOptions {
  data?: Dataset | undefined;
  attributes?: Record<string, string>;
  fallback?: string;
}

export async function mount({
  data = USUAL,
  attributes = {},
  fallback = '',
}: MountOptions = {}): Promise<EssOrientation> {
  const element = document.createElement('ess-orientation');
  for (const [name, value] of Object.entries({ order: 'fixed', ...attributes })) element.setAttribute(name, value);
  if (!('src' in attributes)) element.data = data;
  element.textContent = fallback;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

export const cleanUp = (): void => document.body.replaceChildren();

/** Everything a person can read, in one line. */
export const textOf = (element: EssOrientation, selector = '.root'): string =>
  (find(element, selector).textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

export function find<T extends HTMLElement = HTMLElement>(element: EssOrientation, selector: string): T {
  const found = element.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`nothing on the screen matches ${selector}`);
  return found;
}

export const findAll = (element: EssOrientation, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

export function button(element: EssOrientation, label: string): HTMLButtonElement {
  const found = findAll(element, 'button').find(({ textContent }) => textContent?.trim().startsWith(label));
  if (!found) throw new Error(`no button starts with “${label}”`);
  return found as HTMLButtonElement;
}

export async function press(element: EssOrientation, label: string): Promise<void> {
  button(element, label).click();
  await element.updateComplete;
}

export async function tick(element: EssOrientation, ...values: string[]): Promise<void> {
  for (const value of values) find(element, `#option-${value}`).click();
  await element.updateComplete;
}

export async function select(element: EssOrientation, id: 'region' | 'departement', code: string): Promise<void> {
  const list = find<HTMLSelectElement>(element, `#${id}`);
  list.value = code;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

export interface Journey {
  situation?: string;
  stage?: string;
  region?: string | null;
  departement?: string;
  sectors?: string[];
  needs?: string[];
  audiences?: string[];
}

/** The question on the screen; `null` once there is none. */
export const asked = (element: EssOrientation): string | null =>
  element.renderRoot.querySelector<HTMLFormElement>('form.question')?.dataset.question ?? null;

/** Answers every question that is asked, “je ne sais pas” where nothing is said, up to the recap. */
export async function answerAll(element: EssOrientation, journey: Journey = {}): Promise<void> {
  for (let question = asked(element); question !== null; question = asked(element)) {
    await answer(element, question, journey);
    await press(element, 'Continuer');
  }
}

async function answer(element: EssOrientation, question: string, journey: Journey): Promise<void> {
  const { region = null, departement } = journey;
  if (question !== 'territory') {
    const answers = [journey[question as 'stage' | 'sectors'] ?? 'unknown'].flat();
    return tick(element, ...answers.filter((one) => !find<HTMLInputElement>(element, `#option-${one}`).checked));
  }
  const unknown = find<HTMLInputElement>(element, '#place-unknown');
  if (region !== null) await select(element, 'region', region);
  else if (!unknown.checked) unknown.click();
  if (departement) await select(element, 'departement', departement);
}

export async function results(element: EssOrientation, journey: Journey = {}): Promise<void> {
  await answerAll(element, journey);
  await press(element, 'Voir les structures');
}

export const focused = (element: EssOrientation): HTMLElement | null =>
  (element.shadowRoot?.activeElement as HTMLElement | null) ?? null;

/** To compare as a boolean: printing an element takes an assertion library minutes. */
export const hasFocus = (element: EssOrientation, selector: string): boolean =>
  focused(element) === element.renderRoot.querySelector(selector);

export const waitUntil = async (condition: () => boolean, ms = 3000): Promise<void> => {
  for (const end = Date.now() + ms; !condition(); ) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
