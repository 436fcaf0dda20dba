import type { Kind } from '@ess-orientation/core';
import type { KindText } from '../locale-parts';

/** What each kind of structure is called, and what that means in one sentence. */
export const kinds: Record<Kind, KindText> = {
  incubateur: {
    name: 'Incubateur',
    meaning: 'Il accompagne un projet de l’idée à la création, souvent pendant un an.',
  },
  couveuse: {
    name: 'Couveuse d’entreprises',
    meaning: 'Elle permet de tester une activité avant de créer l’entreprise.',
  },
  pepiniere: { name: 'Pépinière', meaning: 'Elle héberge et accompagne des entreprises récentes.' },
  'generateur-de-projets': {
    name: 'Générateur de projets',
    meaning: 'Il part d’un besoin du territoire, construit le projet, puis cherche qui le portera.',
  },
  accelerateur: { name: 'Accélérateur', meaning: 'Il aide une entreprise déjà créée à grandir plus vite.' },
  'centre-de-ressources': {
    name: 'Centre de ressources',
    meaning: 'Il informe, conseille et oriente les associations et les projets.',
  },
  'lieu-tiers-lieu': {
    name: 'Tiers-lieu',
    meaning: 'Un lieu partagé, pour travailler, se rencontrer et faire ensemble.',
  },
  ptce: {
    name: 'Pôle territorial de coopération économique (PTCE)',
    meaning: 'Un groupe d’entreprises, d’associations et de collectivités qui coopèrent sur un territoire.',
  },
  'centre-de-formation': {
    name: 'Centre de formation',
    meaning: 'Il forme les personnes qui créent ou dirigent un projet.',
  },
  cress: {
    name: 'Chambre régionale de l’économie sociale et solidaire (CRESS)',
    meaning: 'Elle accueille, informe et oriente, dans toute une région.',
  },
  'tete-de-reseau': {
    name: 'Tête de réseau',
    meaning: 'Elle réunit et représente des structures qui partagent un métier.',
  },
  'reseau-territorial': { name: 'Réseau territorial', meaning: 'Il réunit les acteurs d’un même territoire.' },
  'cooperative-activite-emploi': {
    name: 'Coopérative d’activité et d’emploi (CAE)',
    meaning: 'Elle permet d’exercer son activité avec un statut de salarié, dans une entreprise partagée.',
  },
  'union-regionale-scop': {
    name: 'Union régionale des Scop',
    meaning: 'Elle accompagne les sociétés coopératives : celles des salariés (Scop) et d’intérêt collectif (Scic).',
  },
  dla: {
    name: 'Dispositif local d’accompagnement (DLA)',
    meaning: 'Un appui public pour consolider une association ou une entreprise sociale qui emploie.',
  },
  'financeur-solidaire': {
    name: 'Financeur solidaire',
    meaning: 'Il prête, garantit ou investit dans des projets utiles à la société.',
  },
  'reseau-classique': {
    name: 'Réseau de création d’entreprise',
    meaning: 'Il accompagne toutes les créations d’entreprise, sociales ou non.',
  },
  plateforme: { name: 'Plateforme', meaning: 'Un service en ligne d’information ou de mise en relation.' },
  programme: { name: 'Programme', meaning: 'Un accompagnement d’une durée fixée, par une ou plusieurs structures.' },
  collectivite: { name: 'Collectivité', meaning: 'Une commune, une intercommunalité, un département ou une région.' },
};
