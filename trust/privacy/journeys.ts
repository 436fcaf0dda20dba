import type { FrameLocator, Page } from 'playwright-core';
import type { Answers } from '../support/journey';

export interface Journey {
  name: string;
  answers: Answers;
  /** Typed where the place is asked: itself a word that must be found nowhere. */
  place?: string;
  /** Once the results are there. */
  afterwards?: (page: Page | FrameLocator) => Promise<void>;
}

const press = (page: Page | FrameLocator, name: string) => page.getByRole('button', { name }).first().click();

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'une idée à Rennes',
    answers: {
      situation: ['J’ai un projet'],
      stage: ['J’ai une idée'],
      sectors: ['Alimentation et agriculture'],
      needs: ['Trouver des financements', 'Tester l’activité'],
    },
    place: 'Rennes',
  },
  {
    name: 'l’envie d’entreprendre, sans projet',
    answers: { situation: ['cherche un projet'], needs: ['Choisir les statuts'] },
    place: 'Normandie',
  },
  {
    name: 'un besoin repéré à Marseille',
    answers: { situation: ['J’ai repéré un besoin'], sectors: ['Petite enfance et famille'] },
    place: 'Marseille',
    afterwards: (page) => press(page, 'Imprimer'),
  },
  {
    name: 'une collectivité et son besoin',
    answers: { situation: ['collectivité'], sectors: ['Mobilité', 'Culture et médias'] },
    place: 'Guingamp',
  },
  {
    name: 'une structure qui veut grandir, et corrige une réponse',
    answers: { situation: ['Nous existons déjà'], stage: ['Notre modèle tient'], needs: ['Se développer ailleurs'] },
    place: 'Mayotte',
    afterwards: async (page) => {
      await press(page, 'Modifier mes réponses');
      await page.getByRole('button', { name: 'Modifier' }).first().click();
      await press(page, 'Continuer');
      await press(page, 'Voir les structures');
      await page.locator('[part~="card"]').first().waitFor();
    },
  },
  {
    name: 'rien de su, puis tout effacé',
    answers: {},
    afterwards: async (page) => {
      await press(page, 'Effacer mes réponses');
      await page.getByRole('heading', { name: /Étape 1/ }).waitFor();
    },
  },
];
