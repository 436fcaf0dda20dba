/** The language of an element: its own, else that of the page around it, else French. */
export const languageOf = (element: HTMLElement): string =>
  element.lang || element.closest?.<HTMLElement>('[lang]')?.lang || globalThis.document?.documentElement?.lang || 'fr';
