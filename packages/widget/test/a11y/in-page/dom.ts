import type { EssOrientation } from '../../../src/ess-orientation';

/** The module of the page. */
export function element(): EssOrientation {
  const found = document.querySelector<EssOrientation>('ess-orientation');
  if (!found) throw new Error('there is no <ess-orientation> on the page');
  return found;
}

export function root(): ShadowRoot {
  const { shadowRoot } = element();
  if (!shadowRoot) throw new Error('the module has not drawn anything');
  return shadowRoot;
}

export const all = <T extends HTMLElement = HTMLElement>(selector: string): T[] => [
  ...root().querySelectorAll<T>(selector),
];

/** Whatever the kind of its spaces. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
export const textOf = (one: Node | null | undefined): string => plain(one?.textContent ?? '');

/** Drawn, and not hidden from the eyes only. */
export const isShown = (one: HTMLElement): boolean =>
  one.checkVisibility({ visibilityProperty: true }) &&
  !one.closest('.hidden') &&
  one.getBoundingClientRect().height > 0;

export const shown = (selector: string): HTMLElement[] => all(selector).filter(isShown);

/** Enough to find it again in a message. */
export const nameOf = (one: Element): string =>
  `<${one.localName}${one.id ? `#${one.id}` : ''}${one.className ? `.${[...one.classList].join('.')}` : ''}> “${textOf(one).slice(0, 40)}”`;

/** What the Tab key and a pointer can operate. */
export const CONTROLS = 'a[href], button, summary, input, select, textarea';

export async function until(condition: () => unknown, what: string): Promise<void> {
  for (const end = Date.now() + 10_000; !condition(); ) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
