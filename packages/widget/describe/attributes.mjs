/** Attribute → what it does, in French, and its values where they are known. */
export const ATTRIBUTES = {
  src: { text: 'Adresse des données ; par défaut `dataset.min.json`, à côté du script.' },
  overlay: { text: 'Adresse de notes locales à poser sur les données nationales ; leur auteur est nommé.' },
  territory: { text: 'Fixe le lieu du projet (`DEP-13`, `EPCI-243400017`) : il n’est plus demandé.' },
  territories: {
    text: 'Adresse du dossier des lieux ; par défaut `territories/`, à côté du script. Vide : des listes.',
  },
  order: {
    text: 'Ordre des questions.',
    values: { adaptive: 'les réponses choisissent la suivante (par défaut)', fixed: 'le même pour tout le monde' },
  },
  mode: {
    text: 'Qui répond.',
    values: { porteur: 'la personne qui a le projet', conseiller: 'un conseiller, au guichet' },
  },
  lang: { text: 'Langue ; par défaut celle de la page.', values: { fr: 'français', en: 'anglais' } },
  limit: { text: 'Nombre de structures montrées d’abord ; 3 par défaut.' },
  'heading-level': {
    text: 'Niveau du titre des écrans ; 2 par défaut.',
    values: { 1: '', 2: '', 3: '', 4: '', 5: '', 6: '' },
  },
  share: { text: 'Offre un lien qui contient les réponses, à la demande, et lit un tel lien à l’ouverture.' },
  'expose-answers': { text: 'Les événements portent les réponses.' },
};
