import type { Plugin } from './plugin';

/** What VitePress's own theme says in English only, mostly to screen readers, with the file that says it. */
const LABELS: readonly (readonly [file: string, english: string, french: string])[] = [
  ['VPNavBarMenu.vue', 'Main Navigation', 'Navigation principale'],
  ['VPSidebar.vue', 'Sidebar Navigation', 'Sommaire du site'],
  ['VPSidebarItem.vue', 'aria-label="toggle section"', 'aria-label="Ouvrir ou fermer la partie"'],
  ['VPDocFooter.vue', '>Pager<', '>Page précédente, page suivante<'],
  ['VPNavBarHamburger.vue', 'aria-label="mobile navigation"', 'aria-label="Menu"'],
  ['VPNavBarExtra.vue', 'label="extra navigation"', 'label="Autres réglages"'],
];

/** Says them in French. A label that the theme no longer has fails the build: nothing turns English unnoticed. */
export function frenchLabels(): Plugin {
  return {
    name: 'french-labels',
    enforce: 'pre',
    transform(code, id) {
      const found = LABELS.filter(([file]) => id.endsWith(`/theme-default/components/${file}`));
      if (found.length === 0) return undefined;
      return found.reduce((text, [file, english, french]) => {
        if (!text.includes(english)) throw new Error(`${file} no longer says "${english}": see french-labels.ts`);
        return text.replace(english, french);
      }, code);
    },
  };
}
