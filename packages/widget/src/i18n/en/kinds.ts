import type { Kind } from '@ess-orientation/core';
import type { KindText } from '../locale-parts';

/** With the French name where people will meet it on the door. */
export const kinds: Record<Kind, KindText> = {
  incubateur: { name: 'Incubator', meaning: 'Supports a project from the idea to its creation, often for a year.' },
  couveuse: {
    name: 'Business nursery (couveuse)',
    meaning: 'Lets you test an activity before setting up the business.',
  },
  pepiniere: { name: 'Business centre (pépinière)', meaning: 'Hosts and supports recent businesses.' },
  'generateur-de-projets': {
    name: 'Project generator',
    meaning: 'Starts from a need of the area, builds the project, then looks for someone to carry it.',
  },
  accelerateur: { name: 'Accelerator', meaning: 'Helps a business that already exists to grow faster.' },
  'centre-de-ressources': {
    name: 'Resource centre',
    meaning: 'Informs, advises and directs associations and projects.',
  },
  'lieu-tiers-lieu': {
    name: 'Shared place (tiers-lieu)',
    meaning: 'A shared place to work, meet and make things together.',
  },
  ptce: {
    name: 'Local cluster of cooperation (pôle territorial de coopération économique, PTCE)',
    meaning: 'Businesses, associations and local authorities that cooperate in one area.',
  },
  'centre-de-formation': { name: 'Training centre', meaning: 'Trains people who start or lead a project.' },
  cress: {
    name: 'Regional chamber of the social economy (CRESS)',
    meaning: 'Welcomes, informs and directs people across a whole region.',
  },
  'tete-de-reseau': { name: 'Network head', meaning: 'Brings together and represents structures of the same trade.' },
  'reseau-territorial': { name: 'Local network', meaning: 'Brings together the players of one area.' },
  'cooperative-activite-emploi': {
    name: 'Business and employment cooperative (CAE)',
    meaning: 'Lets you run your activity as an employee, in a shared business.',
  },
  'union-regionale-scop': {
    name: 'Regional union of cooperatives (union régionale des Scop)',
    meaning: 'Supports cooperative companies: workers’ ones (Scop) and those of collective interest (Scic).',
  },
  dla: {
    name: 'Local support scheme (dispositif local d’accompagnement, DLA)',
    meaning: 'Public support to steady an association or social business that employs people.',
  },
  'financeur-solidaire': {
    name: 'Solidarity funder',
    meaning: 'Lends to, guarantees or invests in projects that are useful to society.',
  },
  'reseau-classique': {
    name: 'Business creation network',
    meaning: 'Supports every kind of new business, social or not.',
  },
  plateforme: { name: 'Platform', meaning: 'An online service that informs or puts people in touch.' },
  programme: { name: 'Programme', meaning: 'Support for a set time, by one or several structures.' },
  collectivite: { name: 'Local authority', meaning: 'A commune, a group of communes, a département or a région.' },
};
