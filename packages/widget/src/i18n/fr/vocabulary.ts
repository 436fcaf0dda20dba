import type { Need } from '@ess-orientation/core';
import type { Vocabulary } from '../locale-parts';

export const vocabulary: Vocabulary = {
  situations: {
    projet: 'J’ai un projet, je veux le réaliser',
    envie: 'J’ai envie d’entreprendre, je cherche un projet à porter',
    besoin: 'J’ai repéré un besoin, mais je ne porterai pas le projet',
    collectivite: 'Nous sommes une collectivité : nous avons un besoin ou un lieu, sans personne pour le projet',
    structure: 'Nous existons déjà et voulons nous consolider ou grandir',
  },

  stages: {
    emergence: {
      label: 'J’ai une idée ou un besoin, pas encore d’étude',
      name: 'émergence',
      projects: 'les projets à l’état d’idée',
      youAreAt: 'Vous en êtes à l’idée.',
    },
    creation: {
      label: 'J’étudie la faisabilité, je prépare les statuts et le financement',
      name: 'création',
      projects: 'les projets en cours de création',
      youAreAt: 'Vous préparez la création.',
    },
    consolidation: {
      label: 'Nous existons depuis peu et cherchons notre équilibre',
      name: 'consolidation',
      projects: 'les projets déjà créés',
      youAreAt: 'Vous existez depuis peu.',
    },
    developpement: {
      label: 'Notre modèle tient, nous voulons nous développer ailleurs',
      name: 'développement',
      projects: 'les projets qui se développent ailleurs',
      youAreAt: 'Vous voulez vous développer.',
    },
  },

  sectors: {
    'alimentation-agriculture': 'Alimentation et agriculture',
    'economie-circulaire': 'Réemploi, recyclage, économie circulaire',
    'energie-climat': 'Énergie et climat',
    'environnement-biodiversite': 'Environnement et biodiversité',
    'habitat-construction': 'Habitat et construction',
    mobilite: 'Mobilité',
    'sante-autonomie': 'Santé et autonomie',
    'petite-enfance-famille': 'Petite enfance et famille',
    'education-formation': 'Éducation et formation',
    'insertion-emploi': 'Insertion et emploi',
    'solidarite-inclusion': 'Solidarité et inclusion',
    'culture-medias': 'Culture et médias',
    'sport-loisirs-tourisme': 'Sport, loisirs, tourisme',
    numerique: 'Numérique',
    'services-proximite-lien-social': 'Services de proximité et lien social',
    'services-aux-organisations': 'Services aux entreprises et aux associations',
  },

  needs: {
    'definir-projet': 'Définir le projet',
    'etude-faisabilite': 'Étudier la faisabilité',
    'statuts-gouvernance': 'Choisir les statuts et la gouvernance',
    financement: 'Trouver des financements',
    formation: 'Se former',
    'tester-activite': 'Tester l’activité',
    locaux: 'Trouver un local',
    'reseau-pairs': 'Rencontrer d’autres équipes',
    'mesure-impact': 'Mesurer l’utilité du projet',
    'commercial-marches': 'Trouver des clients, répondre à des marchés',
    'ressources-humaines': 'Recruter et gérer une équipe',
    'changement-echelle': 'Se développer ailleurs',
  },

  audiences: {
    femmes: 'femmes',
    jeunes: 'jeunes',
    'demandeurs-emploi': 'personnes en recherche d’emploi',
    'habitants-qpv': 'habitantes et habitants des quartiers prioritaires',
    'zone-rurale': 'personnes en zone rurale',
    'personnes-exilees': 'personnes exilées',
    'situation-handicap': 'personnes en situation de handicap',
    associations: 'associations',
    collectivites: 'collectivités',
  },

  admission: {
    continue: 'Toute l’année',
    promotion: 'Par promotion : plusieurs projets commencent ensemble',
    appel: 'Sur appel à projets : vous déposez un dossier pendant une période donnée',
  },

  costs: {
    gratuit: 'Gratuit',
    payant: 'Payant : demandez le tarif',
    variable: 'Gratuit ou payant selon les cas : demandez le tarif',
  },
};

/** Sector and need names open a line in forms, and sit inside a sentence in reasons. */
export const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items[items.length - 1]}`;

export const needsListed = (needs: readonly Need[]): string =>
  listed(needs.map((need) => inSentence(vocabulary.needs[need])));
