import { dateText } from './dates';

export const ui = {
  name: 'Trouver une structure d’accompagnement',
  intro: (count: number) =>
    `${count} questions pour trouver qui peut aider votre projet. Rien n’est enregistré : vos réponses ne quittent pas cette page.`,
  step: (position: number, total: number, topic: string) => `Étape ${position} sur ${total} — ${topic}`,
  or: 'ou',
  stageName: (name: string) => `Étape : ${name}`,
  continue: 'Continuer',
  back: 'Retour',
  restart: 'Effacer mes réponses',
  region: 'Région',
  chooseRegion: 'Choisissez une région',
  departement: 'Département',
  wholeRegion: 'Toute la région, ou je ne sais pas encore',
  recap: {
    title: 'Vérifiez vos réponses',
    lead: 'Vous pouvez encore tout changer. Vos réponses restent sur cette page.',
    edit: 'Modifier',
    locked: 'Ce lieu est fixé par le site où vous êtes.',
    unanswered: 'Pas encore de réponse',
    show: 'Voir les structures',
  },
  loading: 'Chargement de la liste des structures…',
  fault: {
    title: 'La liste des structures n’a pas pu être chargée.',
    kept: 'Vos réponses sont gardées sur cette page. Vérifiez votre connexion, puis réessayez.',
    unreadable:
      'Vos réponses sont gardées sur cette page. Le fichier reçu est illisible : réessayez, ou prévenez le site.',
    retry: 'Réessayer',
    details: 'Détails techniques',
  },
  opensElsewhere: 'nouvel onglet',
  published: (date: string) => `Liste publiée le ${dateText(date)}.`,
};
