import type { StepText } from '../locale-parts';
import { dateText } from './dates';

export const ui = {
  name: 'Trouver une structure d’accompagnement',
  intro: (total: number, atMost: boolean) =>
    `${total} questions${atMost ? ' au plus' : ''} pour trouver qui peut aider votre projet. Rien n’est enregistré : vos réponses ne quittent pas cette page.`,
  step: ({ position, total, atMost, topic }: StepText) =>
    `Étape ${position} sur ${total}${atMost ? ' au plus' : ''} — ${topic}`,
  or: 'ou',
  stageName: (name: string) => `Étape : ${name}`,
  continue: 'Continuer',
  back: 'Retour',
  restart: 'Effacer mes réponses',
  unanswered: 'Il manque une réponse.',
  /** The last option is an answer like the others: it is named. */
  choose: (unknown: string) => `Choisissez une réponse, ou cochez « ${unknown} ».`,
  place: {
    label: 'Commune, intercommunalité, département ou région',
    hint: 'Tapez un nom ou un code postal, puis choisissez un lieu proposé.',
    suggestions: 'Lieux proposés',
    found: (count: number) =>
      count === 1
        ? 'Un lieu proposé. Flèche bas pour le choisir.'
        : `${count} lieux proposés. Flèches haut et bas pour choisir.`,
    none: 'Aucun lieu proposé : vérifiez l’orthographe, ou choisissez dans une liste.',
    failed:
      'Les noms de lieux n’ont pas pu être chargés. Vos réponses sont gardées : choisissez dans les listes ci-dessous.',
    list: 'Choisir dans une liste',
    chosen: (place: string) => `Lieu choisi : ${place}.`,
    otherName: (name: string) => `autre nom : ${name}`,
    types: {
      commune: 'commune',
      arrondissement: 'arrondissement',
      epci: 'intercommunalité',
      departement: 'département',
      region: 'région',
    },
  },
  region: 'Région',
  chooseRegion: 'Choisissez une région',
  departement: 'Département',
  wholeRegion: 'Toute la région, ou je ne sais pas encore',
  recap: {
    title: 'Vérifiez vos réponses',
    lead: 'Vous pouvez encore tout changer.',
    edit: 'Modifier',
    locked: 'Ce lieu est fixé par le site où vous êtes.',
    unanswered: 'Pas encore de réponse',
    unasked: {
      summary: 'Répondre à d’autres questions',
      lead: 'Elles ne changeraient pas les premières structures proposées.',
    },
    show: 'Voir les structures',
  },
  loading: 'Chargement de la liste des structures…',
  fault: {
    title: 'La liste des structures n’a pas pu être chargée.',
    kept: 'Vos réponses sont gardées sur cette page. Vérifiez votre connexion, puis réessayez.',
    unreadable:
      'Vos réponses sont gardées sur cette page. Le fichier reçu est illisible : réessayez, ou prévenez le site.',
    newer: 'Vos réponses sont gardées sur cette page. La liste est plus récente que ce module : prévenez le site.',
    meanwhile:
      'Sans attendre, la chambre régionale de l’économie sociale et solidaire (CRESS) de votre région vous oriente :',
    desk: 'ESS France',
    withoutNotes:
      'Les notes que ce site ajoute à la liste n’ont pas pu être chargées. Voici la liste nationale, sans elles.',
    retry: 'Réessayer',
    details: 'Détails techniques',
  },
  opensElsewhere: 'nouvel onglet',
  published: (date: string) => `Liste publiée le ${dateText(date)}.`,
};
