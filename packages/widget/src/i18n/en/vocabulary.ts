import type { Need } from '@ess-orientation/core';
import type { Vocabulary } from '../locale-parts';

export const vocabulary: Vocabulary = {
  situations: {
    projet: 'I have a project and want to make it happen',
    envie: 'I would like to start something and am looking for a project to carry',
    besoin: 'I have seen a need, but I will not carry the project',
    collectivite: 'We are a local authority: we have a need or a place, and nobody for the project',
    structure: 'We already exist and want to steady ourselves or grow',
  },

  stages: {
    emergence: {
      label: 'I have an idea or a need, no study yet',
      name: 'emergence (émergence)',
      projects: 'projects that are still an idea',
      youAreAt: 'Yours is still an idea.',
    },
    creation: {
      label: 'I am studying feasibility, preparing the legal form and the funding',
      name: 'creation (création)',
      projects: 'projects being set up',
      youAreAt: 'You are setting up.',
    },
    consolidation: {
      label: 'We are recent and looking for our balance',
      name: 'consolidation',
      projects: 'projects already set up',
      youAreAt: 'You are recent.',
    },
    developpement: {
      label: 'Our model holds, we want to grow elsewhere',
      name: 'development (développement)',
      projects: 'projects growing elsewhere',
      youAreAt: 'You want to grow.',
    },
  },

  sectors: {
    'alimentation-agriculture': 'Food and farming',
    'economie-circulaire': 'Reuse, recycling, circular economy',
    'energie-climat': 'Energy and climate',
    'environnement-biodiversite': 'Environment and biodiversity',
    'habitat-construction': 'Housing and building',
    mobilite: 'Mobility',
    'sante-autonomie': 'Health and independent living',
    'petite-enfance-famille': 'Early childhood and family',
    'education-formation': 'Education and training',
    'insertion-emploi': 'Access to work',
    'solidarite-inclusion': 'Solidarity and inclusion',
    'culture-medias': 'Culture and media',
    'sport-loisirs-tourisme': 'Sport, leisure, tourism',
    numerique: 'Digital',
    'services-proximite-lien-social': 'Local services and social ties',
    'services-aux-organisations': 'Services to businesses and associations',
  },

  needs: {
    'definir-projet': 'Define the project',
    'etude-faisabilite': 'Study feasibility',
    'statuts-gouvernance': 'Choose a legal form and how to govern it',
    financement: 'Find funding',
    formation: 'Get training',
    'tester-activite': 'Test the activity',
    locaux: 'Find premises',
    'reseau-pairs': 'Meet other teams',
    'mesure-impact': 'Measure how useful the project is',
    'commercial-marches': 'Find customers, answer tenders',
    'ressources-humaines': 'Hire and manage a team',
    'changement-echelle': 'Grow elsewhere',
  },

  audiences: {
    femmes: 'women',
    jeunes: 'young people',
    'demandeurs-emploi': 'people looking for work',
    'habitants-qpv': 'residents of priority neighbourhoods',
    'zone-rurale': 'people in rural areas',
    'personnes-exilees': 'people in exile',
    'situation-handicap': 'people with disabilities',
    associations: 'associations',
    collectivites: 'local authorities',
  },

  admission: {
    continue: 'All year round',
    promotion: 'By cohort: several projects start together',
    appel: 'By call for projects: you apply during a given period',
  },

  costs: {
    gratuit: 'Free',
    payant: 'Paid: ask for the price',
    variable: 'Free or paid, depending on the case: ask for the price',
  },
};

export const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;

export const needsListed = (needs: readonly Need[]): string =>
  listed(needs.map((need) => inSentence(vocabulary.needs[need])));
