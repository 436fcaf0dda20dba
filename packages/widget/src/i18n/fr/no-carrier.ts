import type { VoiceText } from '../locale-parts';

/** For those with a need and nobody to carry a project: nothing is asked of a creator. */
const voice: VoiceText = {
  title: 'Qui peut faire naître le projet',
  questions: {
    stage: {
      question: 'Où en est la réponse à ce besoin ?',
    },
    territory: {
      question: 'Où est le besoin ?',
      hint: 'Indiquez le territoire concerné.',
    },
    sectors: { question: 'Quel domaine concerne ce besoin ?' },
    needs: { question: 'De quoi avez-vous besoin maintenant ?' },
    audiences: {
      question: 'Ce besoin touche-t-il l’un de ces publics ?',
      hint: 'Les personnes concernées. Plusieurs réponses possibles.',
    },
  },
  stages: {
    emergence: { label: 'Le besoin est là, personne ne l’a encore étudié' },
    creation: { label: 'Une étude existe ou commence, il faut construire le projet' },
    consolidation: { label: 'Une activité récente y répond, mais elle reste fragile' },
    developpement: { label: 'Une réponse marche ailleurs, nous voulons la faire venir' },
  },
};

export const noCarrier = {
  voice,
  what: 'Que fait un générateur de projets ?',
  steps: [
    'Il étudie le besoin avec vous et avec les personnes concernées.',
    'Il construit un projet : activité, financement, partenaires.',
    'Il cherche la personne ou la structure qui le portera.',
    'Il accompagne cette équipe jusqu’à la création.',
  ],
  call: 'Qui appeler d’abord',
  startsHere: 'Fait naître des projets à partir d’un besoin, dans votre territoire.',
  also: 'À appeler aussi',
  national: 'Appuis nationaux',
  none: (place: string) =>
    place
      ? `Aucun générateur de projets local n’est connu dans ce territoire : ${place}.`
      : 'Aucun générateur de projets connu ne correspond à vos réponses.',
  askThem: 'Les structures ci-dessous ne disent pas si elles en font naître : posez-leur la question.',
  found: 'Toutes les structures trouvées',
  nearest: 'Des générateurs ailleurs',
  nearestLead: 'Ils connaissent le métier, et parfois un voisin.',
};
