import type { SenderTask } from '@ess-orientation/core';
import type { QuestionId } from '../../questionnaire/answers';
import { dateText } from './dates';

/** The referral sheet: what an adviser hands over, on paper, to the person, to the structure. */
export const sheet = {
  title: 'Fiche de réorientation',
  to: (name: string) => `Vers : ${name}`,
  prepared: (date: string) => `Préparée le ${dateText(date)}.`,
  from: 'De la part de (réseau, téléphone) :',
  person: 'Rendez-vous proposé :',
  nobody: 'Cette fiche ne nomme personne. La personne donne elle-même ses coordonnées.',
  project: 'Ce qu’il faut savoir du projet',
  line: (term: string, text: string) => `${term} : ${text}`,
  topics: {
    situation: 'La personne dit',
    stage: 'Étape',
    territory: 'Lieu',
    sectors: 'Secteurs',
    needs: 'Besoins',
    audiences: 'Publics',
  } satisfies Record<QuestionId, string>,
  said: (text: string) => `« ${text} »`,
  ess: 'Économie sociale et solidaire',
  outcome: (title: string) => `${title} (d’après les réponses)`,
  unsaid: 'Aucune réponse pour l’instant.',
  open: 'À demander à la personne',
  why: 'Pourquoi cette structure',
  keeps: 'Ce que le réseau de création continue à faire',
  tasks: {
    'common-law-formalities': 'Les formalités de création, communes à toutes les entreprises.',
    'business-plan-figures': 'Les chiffres du plan d’affaires.',
    'local-contacts': 'Les contacts locaux utiles au projet.',
  } satisfies Record<SenderTask, string>,
  hand: 'Transmettre la fiche',
  handLead: 'Rien ne part sans vous. Demandez l’accord de la personne avant d’écrire à la structure.',
  toPerson: 'Écrire à la personne',
  toReceiver: 'Écrire à la structure',
  copy: 'Copier le texte pour la structure',
  noMail: 'Nous ne connaissons pas le courriel de cette structure. Collez le texte dans son formulaire de contact.',
  copied: 'Le texte est copié. Vous pouvez le coller dans un message.',
  refused: 'Le navigateur refuse la copie. Copiez ce texte vous-même.',
  text: 'Texte pour la structure',
  back: 'Revenir aux structures',
  message: {
    personSubject: (name: string) => `Une structure pour votre projet : ${name}`,
    receiverSubject: 'Un projet à vous confier',
    personIntro: (name: string) => `Bonjour,\n\nVoici une structure qui peut accompagner votre projet : ${name}.`,
    receiverIntro: 'Bonjour,\n\nNous avons parlé de vous à une personne. Voici son projet, sans aucun nom.',
    receiverWhy: 'Pourquoi vous, avec les mots dits à la personne',
    reach: 'Pour la contacter',
  },
};
