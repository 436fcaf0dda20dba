import type { EssOrientation } from './ess-orientation';

const LINKS = 'a[data-ess-orientation]';
const PREFIX = 'data-ess-';

/**
 * Puts the module in the place of each `<a data-ess-orientation href="…">`, which stays a link where scripts don't run.
 * `data-ess-territory="DEP-34"` becomes the attribute `territory` of the element, and so on.
 */
export function upgradeLinks(root: ParentNode = document): EssOrientation[] {
  return [...root.querySelectorAll<HTMLAnchorElement>(LINKS)].map((link) => {
    const element = document.createElement('ess-orientation');
    for (const { name, value } of link.attributes) {
      const attribute = name.slice(PREFIX.length);
      if (name.startsWith(PREFIX) && attribute !== 'orientation') element.setAttribute(attribute, value);
    }
    link.removeAttribute('data-ess-orientation');
    link.replaceWith(element);
    // Kept inside, where the module shows it if its data can't be loaded.
    element.append(link);
    return element;
  });
}

/** Once the page is read: a classic script in the head comes before the links. */
export function upgradeLinksWhenRead(): void {
  if (typeof document === 'undefined' || !globalThis.customElements) return;
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => upgradeLinks());
  else upgradeLinks();
}
