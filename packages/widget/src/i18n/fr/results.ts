import type { Need, PartialDate } from '@ess-orientation/core';
import { dateText } from './dates';
import { needsListed } from './vocabulary';

const plural = (count: number, one: string, many: string): string => (count > 1 ? many : one);

export const results = {
  title: 'Les structures qui peuvent aider le projet',
  count: (total: number, shown: number): string => {
    if (total === 1) return 'Une structure connue correspond à vos réponses.';
    if (shown >= total) return `${total} structures connues correspondent à vos réponses.`;
    return `${total} structures connues correspondent à vos réponses. Voici ${shown === 1 ? 'la première' : `les ${shown} premières`}.`;
  },
  more: (count: number) => plural(count, 'Voir une structure de plus', `Voir ${count} structures de plus`),
  order: {
    summary: 'Comment cet ordre est-il choisi ?',
    text: 'L’ordre suit vos réponses, rien d’autre : le lieu, l’étape, la situation, le secteur, les besoins, puis la date des informations. À égalité, l’ordre change selon les réponses, pour ne favoriser personne. Aucune structure ne paie pour être citée.',
  },
  change: 'Modifier mes réponses',

  localNote: 'Note de',
  area: (places: string) => `Intervient dans une partie de la France (${places}).`,
  whyMe: 'Pourquoi cette structure ?',
  beware: 'À vérifier :',
  nothingKnown: 'La fiche ne précise rien sur vos réponses.',
  contact: 'Si vous la contactez',
  website: 'Site internet',
  email: 'Écrire à',
  phone: 'Appeler le',
  address: 'Adresse',
  noContact: 'Nous ne connaissons pas encore son site ni son téléphone. Les sources ci-dessous citent la structure.',
  noContactBut: (net: string) =>
    `Nous ne connaissons pas encore son site ni son téléphone. Demandez-les à l’accueil régional : ${net}.`,
  entry: 'Entrée',
  calls: 'Candidatures',
  window: (opens: string, closes: string, past: boolean) =>
    `${past ? 'Dernière période connue : du' : 'Du'} ${dateText(opens)} au ${dateText(closes)}`,
  windowPage: 'Page de l’appel',
  duration: 'Durée',
  cost: 'Coût',
  trust: 'Ces informations sont-elles sûres ?',
  checked: (date: PartialDate) => `Source la plus récente : ${dateText(date)}.`,
  undated: 'Nous ne savons pas de quand datent ces informations.',
  verify: 'Vérifiez-les avant de vous déplacer.',
  sources: (count: number) => plural(count, 'Voir la source', `Voir les ${count} sources`),
  noSource: 'Aucune source citée.',
  whatIsIt: 'Que veut dire ce mot ?',

  misses: {
    title: 'Pourquoi pas celles-ci ?',
    lead: 'Une seule chose les sépare de vos réponses.',
    nearest: 'Les plus proches de votre demande',
  },
  next: {
    title: 'Et aussi, pour la suite',
    lead: 'Elles n’accompagnent pas un projet pas à pas, mais répondent à un de vos besoins.',
    serves: (needs: readonly Need[]) => `Pour ${needsListed(needs)}.`,
  },
  net: {
    title: 'Votre accueil régional',
    lead: 'Si vous hésitez, commencez par là.',
    none: (region: string) =>
      `Nous ne connaissons pas de chambre régionale de l’économie sociale et solidaire (CRESS) en activité ici : ${region}. Votre commune ou votre intercommunalité peuvent aussi vous orienter.`,
    unknown:
      'Chaque région a en général une chambre régionale de l’économie sociale et solidaire (CRESS). Indiquez le lieu du projet pour connaître la vôtre.',
    network: 'À joindre par son réseau national :',
    askPlace: 'Indiquer le lieu',
  },
  empty: {
    title: 'Aucune structure connue pour ces réponses',
    noMatch: (stage: string, place: string): string =>
      `Aucune structure connue ${stage ? `n’accompagne ${stage} avec vos autres réponses` : 'ne correspond à toutes vos réponses'}${place && `, dans ce territoire : ${place}`}.`,
    nothingHere: (place: string) => `Aucune structure connue n’intervient dans ce territoire : ${place}.`,
    gap: 'Cette liste peut être incomplète.',
  },
};
