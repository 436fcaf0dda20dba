import type { DefaultTheme } from 'vitepress';

/** Finds "evaluer" for "évaluer" and the reverse; `œ` as two letters. */
const bare = (term: string): string =>
  term.toLowerCase().replaceAll('œ', 'oe').normalize('NFD').replace(/\p{Mn}/gu, '');

export const searchInFrench: DefaultTheme.LocalSearchOptions = {
  miniSearch: { options: { processTerm: bare } },
  translations: {
    button: { buttonText: 'Rechercher', buttonAriaLabel: 'Rechercher dans le site' },
    modal: {
      displayDetails: 'Afficher les détails',
      resetButtonTitle: 'Effacer la recherche',
      backButtonTitle: 'Fermer la recherche',
      noResultsText: 'Aucune page ne parle de',
      footer: {
        selectText: 'ouvrir',
        selectKeyAriaLabel: 'Entrée',
        navigateText: 'parcourir',
        navigateUpKeyAriaLabel: 'Flèche haut',
        navigateDownKeyAriaLabel: 'Flèche bas',
        closeText: 'fermer',
        closeKeyAriaLabel: 'Échap',
      },
    },
  },
};
