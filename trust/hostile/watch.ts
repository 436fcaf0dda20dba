import type { Dataset, Structure } from '@ess-orientation/core';
import type { Page } from 'playwright-core';

/** What came of hostile data on a screen. */
export interface Seen {
  cards: number;
  links: number;
  /** Addresses of links with another protocol than the four allowed. */
  protocols: string[];
  /** Elements that our templates never make. */
  elements: string[];
  /** Event attributes and inline styles. */
  attributes: string[];
  /** Headers of prepared mails besides their subject and body. */
  headers: string[];
  /** Hidden characters in the text of the screen and of prepared mails. */
  hidden: string[];
}

/** Before the page: whatever runs says so. */
export async function watch(page: Page): Promise<string[]> {
  const ran: string[] = [];
  await page.exposeFunction('tell', (what: string) => void ran.push(what));
  await page.addInitScript(() => {
    const tell = (window as unknown as { tell(what: string): void }).tell;
    for (const name of ['attacked', 'alert', 'confirm', 'prompt', 'print', 'open', 'XSS'])
      Object.assign(window, { [name]: () => tell(name) });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      tell(`violation of ${violatedDirective} by ${blockedURI}`),
    );
  });
  return ran;
}

/** What a screen is to show: a dataset, which is read; or fields of every structure that is held already, past the reader. */
export type Laid = { data: Dataset } | { fields: Partial<Structure> };

/** Runs in the page: what each of these, laid in one after the other, comes to on the screen; without any, the screen as it is. */
export async function inspectEach(element: Element, all: readonly Laid[] = []): Promise<Seen[]> {
  const widget = element as Element & {
    updateComplete: Promise<unknown>;
    requestUpdate(): void;
    loader: { status: { dataset: Dataset } };
  };
  const OURS = /^(?:section|div|span|slot|p|strong|bdi|ul|ol|li|dl|dt|dd|h[1-6]|a|button|article|details|summary)$/;
  const HIDDEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
  const inspect = (): Seen => {
    const root = element.shadowRoot as ShadowRoot;
    const drawn = [...root.querySelectorAll('*')];
    const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const mails = links.filter(({ protocol }) => protocol === 'mailto:').map(({ href }) => new URL(href));
    const texts = [root.textContent ?? '', ...mails.map(({ searchParams }) => searchParams.get('body') ?? '')];
    return {
      cards: root.querySelectorAll('[part~="card"]').length,
      links: links.length,
      protocols: links.map(({ protocol }) => protocol).filter((one) => !/^(?:https?|mailto|tel):$/.test(one)),
      elements: drawn.map(({ localName }) => localName).filter((name) => !OURS.test(name)),
      attributes: drawn.flatMap((one) => one.getAttributeNames()).filter((name) => /^on|^style$|^src/.test(name)),
      headers: mails
        .flatMap(({ searchParams }) => [...searchParams.keys()])
        .filter((name) => !/^(?:subject|body)$/.test(name)),
      hidden: texts.flatMap((text) => text.match(HIDDEN) ?? []),
    };
  };
  if (all.length === 0) return [inspect()];
  const seen: Seen[] = [];
  for (const laid of all) {
    if ('data' in laid) Object.assign(widget, { data: laid.data });
    else {
      for (const structure of widget.loader.status.dataset.structures) Object.assign(structure, laid.fields);
      widget.requestUpdate();
    }
    await widget.updateComplete;
    seen.push(inspect());
  }
  return seen;
}
