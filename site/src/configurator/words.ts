import type { Build, Embed } from './options';

export const EMBED_WORDS: Readonly<Record<Embed, { name: string; meaning: string }>> = {
  script: { name: 'Une balise', meaning: 'le plus courant ; le module prend la police de la page' },
  iframe: {
    name: 'Un cadre (iframe)',
    meaning: 'pour les outils qui refusent les scripts, ou un site tout à fait séparé',
  },
  lien: { name: 'Un lien qui devient le module', meaning: 'reste un lien si les scripts ne marchent pas' },
};

export const BUILD_WORDS: Readonly<Record<Build, { name: string; meaning: string }>> = {
  module: { name: 'Script et données à part', meaning: 'le plus léger' },
  'with-data': {
    name: 'Tout en un fichier',
    meaning: 'un seul fichier à déposer ; les lieux se choisissent dans des listes',
  },
  classic: { name: 'Script ancien', meaning: 'pour les outils qui refusent type="module"' },
};

/** What a colour is for; the first are enough for most sites. */
export const TOKEN_WORDS: Readonly<Record<string, string>> = {
  '--ess-accent': 'Boutons et liens',
  '--ess-accent-strong': 'Boutons survolés',
  '--ess-on-accent': 'Texte des boutons',
  '--ess-text': 'Texte',
  '--ess-surface': 'Fond',
  '--ess-tint': 'Fond teinté',
  '--ess-muted': 'Texte secondaire',
  '--ess-line': 'Filets',
  '--ess-control': 'Contour des champs',
  '--ess-focus': 'Contour de l’élément actif',
  '--ess-alert': 'Messages d’erreur',
  '--ess-alert-tint': 'Fond des messages d’erreur',
};
export const FIRST_TOKENS = ['--ess-accent', '--ess-accent-strong', '--ess-on-accent', '--ess-surface', '--ess-tint'];
