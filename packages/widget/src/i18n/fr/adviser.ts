import type { CriterionId } from '@ess-orientation/core';
import type { QuestionId } from '../../questionnaire/answers';

/** One page for an adviser of a creation network, with the person at the counter. */
export const adviser = {
  title: 'Orienter un projet vers la bonne structure',
  lead: 'Une seule page, à remplir pendant l’entretien. N’y écrivez aucun nom : rien n’est gardé, rien ne part sans vous.',
  project: 'Le projet',
  projectLead: 'Répondez à ce que vous savez. Une question laissée vide ne ferme aucune porte.',
  questions: {
    situation: 'Que dit la personne ?',
    stage: 'Où en est le projet ?',
    territory: 'Où sera le projet ?',
    sectors: 'De quoi s’occupera-t-il ?',
    needs: 'De quoi a-t-il besoin maintenant ?',
    audiences: 'Quels publics concerne-t-il ?',
  } satisfies Record<QuestionId, string>,
  restart: 'Effacer et recommencer',
  outside: 'Ces structures accompagnent surtout l’économie sociale et solidaire. Appelez-les d’abord.',
  prepare: 'Préparer la fiche de réorientation',
  more: 'Contact, conditions et sources',
  scores: {
    summary: 'Détail du classement',
    caption: 'Chaque critère compte selon son poids. Un critère sans réponse ne compte pas.',
    criterion: 'Critère',
    weight: 'Poids',
    score: 'Note sur 1',
    none: 'sans réponse',
    mean: 'Moyenne',
    names: {
      territory: 'Lieu',
      stage: 'Étape',
      model: 'Situation',
      sector: 'Secteur',
      needs: 'Besoins',
      audience: 'Publics',
      freshness: 'Date des informations',
    } satisfies Record<CriterionId, string>,
    number: (value: number) => value.toFixed(2).replace('.', ','),
  },
};
