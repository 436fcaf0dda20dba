import type { DefaultTheme } from 'vitepress';

/** No function here: VitePress would send it as text and evaluate it, which a strict policy forbids. Its fuzzy search passes over accents. */
export const searchInFrench: DefaultTheme.LocalSearchOptions = {
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
