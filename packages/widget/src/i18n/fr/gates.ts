import type { Gap, MissSentences } from '../gap';
import { dateText } from './dates';
import { placeName, placeNames } from './places';
import { listed, vocabulary } from './vocabulary';

/** Why not: the one thing that differs, and what would change it. */
export const gates: Record<Gap, MissSentences> = {
  paused: () => ({
    differs: 'Son activité n’est pas confirmée aujourd’hui.',
    change: 'Vérifiez qu’elle accueille encore des projets.',
  }),
  closed: ({ since, successor }) => ({
    differs: since ? `A fermé (${dateText(since)}).` : 'A fermé.',
    change: successor ? `La suite est assurée par : ${successor.name}.` : '',
  }),
  'not-yet-seen': () => ({ differs: 'Aucune source ne la montre en activité à cette date.', change: '' }),
  'territory-excluded': ({ place, names }) => ({
    differs: place ? `N’intervient pas ici : ${placeName(place, names)}.` : 'N’intervient pas dans votre territoire.',
    change: 'À contacter si le projet se déplace.',
  }),
  'territory-elsewhere': ({ structure: { coverage }, names }) => ({
    differs: `Intervient ailleurs : ${placeNames(coverage.include, coverage.within, names)}.`,
    change: 'À contacter si une partie du projet s’y installe.',
  }),
  'stage-other': ({ structure, stage, wantedStage, tooLate }) => ({
    differs: `Accompagne ${listed(structure.stages.map((one) => vocabulary.stages[one].projects))}.${
      stage ? ` ${vocabulary.stages[stage].youAreAt}` : ''
    }`,
    change: tooLate
      ? 'À contacter pour un prochain projet.'
      : wantedStage
        ? `À contacter quand le projet en sera à l’étape « ${vocabulary.stages[wantedStage].name} ».`
        : '',
  }),
  'model-other': ({ wantedModel }) =>
    wantedModel === 'generateur'
      ? {
          differs: 'Fait naître des projets, puis cherche qui les portera. Vous avez déjà le vôtre.',
          change: 'À contacter si vous cherchez quelqu’un pour le porter.',
        }
      : {
          differs: 'Accompagne les personnes qui portent déjà un projet. Ce n’est pas encore votre cas.',
          change: 'À contacter quand il y aura un projet, et quelqu’un pour le porter.',
        },
  'audience-reserved': ({ structure }) => ({
    differs: `Réservé à : ${listed((structure.reservedTo ?? []).map((one) => vocabulary.audiences[one]))}.`,
    change: 'À contacter si c’est aussi votre cas.',
  }),
};
