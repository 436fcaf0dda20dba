import type { EssOrientation } from '../../src/ess-orientation';

/** A way to break the module, and a screen where a person would meet it. */
export interface Fault {
  id: string;
  /** In French: it is printed in the docs. */
  what: string;
  screen: string;
  /** Nothing catches it: only a person would. */
  missed?: true;
  css?: string;
  /** Again each time the module is drawn. */
  dom?: (root: ShadowRoot, host: EssOrientation) => void;
  once?: (host: EssOrientation, root: ShadowRoot) => void;
}

const all = (root: ParentNode, selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const without = (name: string, selector: string) => (root: ShadowRoot) => {
  for (const one of all(root, selector)) one.removeAttribute(name);
};
const withAttribute = (selector: string, name: string, value: string) => (root: ShadowRoot) => {
  for (const one of all(root, selector)) if (one.getAttribute(name) !== value) one.setAttribute(name, value);
};
/** Another tag in the place of one that is there, with what it holds. */
const instead =
  (selector: string, tag: string, attributes: Record<string, string> = {}) =>
  (root: ShadowRoot) => {
    for (const one of all(root, selector)) {
      const other = document.createElement(tag);
      for (const { name, value } of one.attributes) other.setAttribute(name, value);
      for (const [name, value] of Object.entries(attributes)) other.setAttribute(name, value);
      other.append(...one.childNodes);
      one.replaceWith(other);
    }
  };

export const FAULTS: readonly Fault[] = [
  {
    id: 'legend-removed',
    what: 'La question n’est plus la légende du groupe',
    screen: 'situation',
    dom: instead('legend', 'p'),
  },
  { id: 'group-removed', what: 'Le groupe de champs disparaît', screen: 'situation', dom: instead('fieldset', 'div') },
  {
    id: 'legend-vague',
    what: 'La légende ne dit plus la question',
    screen: 'situation',
    dom: (root) => {
      for (const one of all(root, 'legend')) if (one.textContent !== 'Question') one.textContent = 'Question';
    },
  },
  {
    id: 'label-detached',
    what: 'Les étiquettes ne désignent plus leur champ',
    screen: 'place',
    dom: without('for', '.places label'),
  },
  {
    id: 'label-placeholder',
    what: 'Un texte dans le champ remplace l’étiquette',
    screen: 'place',
    dom: (root) => {
      for (const one of all(root, 'label[for="place"]')) {
        root.getElementById('place')?.setAttribute('placeholder', one.textContent ?? '');
        one.remove();
      }
    },
  },
  {
    id: 'label-far',
    what: 'L’étiquette est loin de son champ',
    screen: 'place',
    css: 'label[for="place"] { margin-block-end: 6rem }',
  },
  { id: 'heading-skipped', what: 'Un niveau de titre est sauté', screen: 'results', dom: instead('.card-title', 'h5') },
  { id: 'heading-lost', what: 'Le titre de l’écran n’est plus un titre', screen: 'stage', dom: instead('h2', 'div') },
  {
    id: 'heading-base',
    what: 'Le niveau de titre demandé est ignoré',
    screen: 'results-deep-headings',
    dom: instead('h4', 'h2'),
  },
  {
    id: 'focus-lost',
    what: 'Le focus ne va plus au titre de l’écran suivant',
    screen: 'stage',
    once: (_, root) => {
      root.addEventListener('focusin', ({ target }) => {
        if ((target as HTMLElement).matches('[data-focus="heading"]')) (target as HTMLElement).blur();
      });
    },
  },
  {
    id: 'focus-taken',
    what: 'Le focus est pris à l’ouverture de la page',
    screen: 'situation',
    once: (_, root) => {
      root.querySelector<HTMLElement>('h2')?.focus();
    },
  },
  {
    id: 'focus-invisible',
    what: 'Le contour du focus est retiré',
    screen: 'recap',
    css: ':focus-visible, .option:has(:focus-visible) { outline: none !important }',
  },
  {
    id: 'focus-faint',
    what: 'Le contour du focus se distingue à peine',
    screen: 'recap',
    css: ':focus-visible { outline: 3px solid #f4f4f4 !important }',
  },
  {
    id: 'focus-shadow-only',
    what: 'Le focus n’est montré que par une ombre, que les couleurs forcées effacent',
    screen: 'recap',
    css: ':focus-visible { outline: none !important; box-shadow: 0 0 0 4px #0b57d0 }',
  },
  {
    id: 'focus-trap',
    what: 'La touche Tab ne sort plus du module',
    screen: 'recap',
    once: (_, root) => {
      root.addEventListener('keydown', (event) => {
        const { key, shiftKey, target } = event as KeyboardEvent;
        const buttons = all(root, 'button');
        if (key !== 'Tab' || shiftKey || target !== buttons[buttons.length - 1]) return;
        event.preventDefault();
        buttons[0]?.focus();
      });
    },
  },
  {
    id: 'tabindex-positive',
    what: 'Un ordre de tabulation est imposé',
    screen: 'recap',
    dom: withAttribute('.primary', 'tabindex', '3'),
  },
  {
    id: 'tabindex-removed',
    what: 'Un bouton est hors d’atteinte du clavier',
    screen: 'recap',
    dom: withAttribute('.primary', 'tabindex', '-1'),
  },
  {
    id: 'button-div',
    what: 'Un bouton devient un bloc qui réagit au clic',
    screen: 'recap',
    dom: instead('.primary', 'div'),
  },
  {
    id: 'button-role',
    what: 'Un bouton est imité par un rôle',
    screen: 'recap',
    dom: instead('.primary', 'div', { role: 'button', tabindex: '0' }),
  },
  {
    id: 'button-unnamed',
    what: 'Un bouton n’a plus de nom',
    screen: 'stage',
    dom: (root) => {
      for (const one of all(root, '.primary')) if (one.textContent !== '→') one.textContent = '→';
    },
  },
  {
    id: 'button-ambiguous',
    what: 'Les boutons « Modifier » ne disent plus quoi',
    screen: 'recap',
    dom: (root) => {
      for (const one of all(root, '.edit .hidden')) one.remove();
    },
  },
  {
    id: 'target-small',
    what: 'Une cible fait 16 pixels',
    screen: 'recap',
    css: '.edit button { min-block-size: 0; block-size: 16px; padding: 0; line-height: 1 }',
  },
  { id: 'contrast-low', what: 'Un texte est trop pâle', screen: 'stage', css: '.why { color: #a9b4b8 }' },
  {
    id: 'contrast-low-dark',
    what: 'Un texte est trop sombre sur une page sombre',
    screen: 'stage',
    css: '.option-note { color: #4d5a60 }',
  },
  {
    id: 'colour-alone',
    what: 'Un lien n’est distingué que par sa couleur',
    screen: 'results',
    css: 'a { text-decoration: none }',
  },
  {
    id: 'expanded-missing',
    what: 'La liste des lieux ne dit plus si elle est ouverte',
    screen: 'place-open',
    dom: without('aria-expanded', '#place'),
  },
  {
    id: 'active-missing',
    what: 'Le lieu atteint par les flèches n’est plus dit',
    screen: 'place-active',
    dom: without('aria-activedescendant', '#place'),
  },
  {
    id: 'controls-nowhere',
    what: 'Le champ de lieu désigne une liste qui n’existe pas',
    screen: 'place-open',
    dom: withAttribute('#place', 'aria-controls', 'lieux'),
  },
  {
    id: 'auto-advance',
    what: 'Choisir une réponse fait avancer',
    screen: 'stage',
    once: (_, root) => {
      root.addEventListener('change', () => root.querySelector('form')?.requestSubmit());
    },
  },
  {
    id: 'preticked',
    what: 'Une réponse est cochée d’avance',
    screen: 'situation',
    dom: (root) => {
      for (const one of all(root, '#option-projet')) (one as HTMLInputElement).checked = true;
    },
  },
  {
    id: 'error-without-focus',
    what: 'L’erreur apparaît sans que le focus y aille',
    screen: 'situation',
    once: (_, root) => {
      root.addEventListener('focusin', ({ target }) => {
        if ((target as HTMLElement).matches('[data-focus="errors"]')) (target as HTMLElement).blur();
      });
    },
  },
  {
    id: 'error-unlinked',
    what: 'Le champ ne désigne plus ce qui lui manque',
    screen: 'situation-error',
    dom: without('aria-describedby', '.option input'),
  },
  {
    id: 'error-elsewhere',
    what: 'L’erreur n’est plus dite près du champ',
    screen: 'situation-error',
    css: '',
    dom: (root) => {
      for (const one of all(root, '#problem')) if (one.textContent) one.textContent = '';
    },
  },
  {
    id: 'status-missing',
    what: 'La région qui annonce les lieux trouvés disparaît',
    screen: 'place-open',
    dom: (_, host) => {
      host.querySelector('[slot="ess-status"]')?.removeAttribute('role');
    },
  },
  {
    id: 'lang-missing',
    what: 'La langue du module n’est plus dite',
    screen: 'en-recap',
    dom: without('lang', 'section.root'),
  },
  {
    id: 'lang-of-data',
    what: 'Un nom français est lu à l’anglaise',
    screen: 'en-results-all-open',
    dom: without('lang', 'bdi'),
  },
  {
    id: 'direction-missing',
    what: 'Un nom venu des données n’est plus isolé',
    screen: 'results',
    dom: instead('bdi', 'span'),
  },
  {
    id: 'ids-twice',
    what: 'Un identifiant sert deux fois',
    screen: 'situation',
    dom: withAttribute('.why, legend', 'id', 'why'),
  },
  {
    id: 'link-silent',
    what: 'Un lien s’ouvre ailleurs sans le dire',
    screen: 'results',
    dom: (root) => {
      for (const one of all(root, 'a .aside')) one.remove();
    },
  },
  {
    id: 'spacing-clipped',
    what: 'Du texte est coupé quand on l’espace',
    screen: 'recap',
    css: '.primary { inline-size: 13.5rem; padding-inline: 1rem; overflow: hidden; white-space: nowrap }',
  },
  {
    id: 'large-text-clipped',
    what: 'Du texte est coupé quand on le grossit',
    screen: 'situation',
    css: '.step { block-size: 24px; overflow: hidden }',
  },
  {
    id: 'sideways',
    what: 'L’écran défile de côté à 320 pixels',
    screen: 'recap',
    css: '.actions { min-inline-size: 30rem }',
  },
  {
    id: 'sideways-column',
    what: 'L’écran défile de côté dans une colonne de 245 pixels',
    screen: 'recap',
    css: '.answers { min-inline-size: 270px }',
  },
  {
    id: 'motion',
    what: 'Quelque chose bouge malgré le réglage de la personne',
    screen: 'stage',
    css: '.option { transition: background-color 0.3s !important }',
  },
  {
    id: 'order-visual',
    what: 'L’ordre à l’écran n’est pas celui de la lecture',
    screen: 'recap',
    css: '.actions .primary { order: 3 }',
  },
  {
    id: 'list-lost',
    what: 'La liste des structures n’est plus une liste',
    screen: 'results',
    dom: withAttribute('.cards', 'role', 'presentation'),
  },
  {
    id: 'item-lost',
    what: 'Les fiches ne sont plus des éléments de la liste',
    screen: 'results',
    dom: instead('.cards > li', 'div'),
  },
  {
    id: 'table-bare',
    what: 'Un tableau n’a pas d’en-têtes',
    screen: 'results',
    dom: (root) => {
      for (const one of all(root, 'dl.facts')) {
        const table = document.createElement('table');
        for (const line of all(one, 'div')) {
          const row = table.insertRow();
          for (const cell of line.children) row.insertCell().textContent = cell.textContent;
        }
        one.replaceWith(table);
      }
    },
  },
  {
    id: 'image-bare',
    what: 'Une image n’a pas d’alternative',
    screen: 'results',
    dom: (root) => {
      const [title] = all(root, '.card-title');
      if (title && !title.querySelector('img')) title.prepend(new Image(24, 24));
    },
  },
  {
    id: 'hidden-from-some',
    what: 'Un contenu utile est caché aux lecteurs d’écran',
    screen: 'results',
    dom: withAttribute('.reasons', 'aria-hidden', 'true'),
  },
  {
    id: 'hidden-focus',
    what: 'Un élément invisible prend le focus',
    screen: 'recap',
    dom: (root) => {
      const [actions] = all(root, '.actions');
      if (!actions || actions.querySelector('.ghost')) return;
      const ghost = document.createElement('button');
      ghost.className = 'ghost hidden';
      ghost.textContent = 'Fantôme';
      actions.append(ghost);
    },
  },
  {
    id: 'forced-colours-refused',
    what: 'Les couleurs de la personne sont refusées',
    screen: 'stage',
    css: ':host, * { forced-color-adjust: none !important }',
  },
  {
    id: 'choice-by-colour',
    what: 'Le choix n’est montré que par une couleur de fond',
    screen: 'situation',
    css: '.option input { appearance: none; border: 0 } .option:has(:checked) { border-color: #c3ced0; box-shadow: none }',
  },
  {
    id: 'print-empty',
    what: 'Les résultats ne s’impriment plus',
    screen: 'results',
    css: '@media print { .cards { display: none } }',
  },
  {
    id: 'headings-vague',
    what: 'Les intertitres ne disent plus de quoi ils parlent',
    missed: true,
    screen: 'results',
    dom: (root) => {
      for (const one of all(root, '.part-title')) if (one.textContent !== 'Divers') one.textContent = 'Divers';
    },
  },
];
