import type { Gap, MissSentences } from '../gap';
import { dateText } from './dates';
import { placeName, placeNames } from './places';
import { listed, vocabulary } from './vocabulary';

export const gates: Record<Gap, MissSentences> = {
  paused: () => ({
    differs: 'Nothing confirms that it is active today.',
    change: 'Check that it still welcomes projects.',
  }),
  closed: ({ since, successor }) => ({
    differs: since ? `Closed (${dateText(since)}).` : 'Closed.',
    change: successor ? `Taken over by: ${successor.name}.` : '',
  }),
  'not-yet-seen': () => ({ differs: 'No source shows it active on that date.', change: '' }),
  'territory-excluded': ({ place, names }) => ({
    differs: place ? `Does not work here: ${placeName(place, names)}.` : 'Does not work in your area.',
    change: 'Contact it if the project moves.',
  }),
  'territory-elsewhere': ({ structure: { coverage }, names }) => ({
    differs: `Works elsewhere: ${placeNames(coverage.include, coverage.within, names)}.`,
    change: 'Contact it if a part of the project settles there.',
  }),
  'stage-other': ({ structure, stage, wantedStage, tooLate }) => ({
    differs: `Supports ${listed(structure.stages.map((one) => vocabulary.stages[one].projects))}.${
      stage ? ` ${vocabulary.stages[stage].youAreAt}` : ''
    }`,
    change: tooLate
      ? 'Contact it for a next project.'
      : wantedStage
        ? `Contact it when the project reaches this stage: ${vocabulary.stages[wantedStage].name}.`
        : '',
  }),
  'model-other': ({ wantedModel }) =>
    wantedModel === 'generateur'
      ? {
          differs: 'Builds projects, then looks for someone to carry them. You already have yours.',
          change: 'Contact it if you look for someone to carry it.',
        }
      : {
          differs: 'Supports people who already carry a project. This is not your case yet.',
          change: 'Contact it when there is a project, and someone to carry it.',
        },
  'audience-reserved': ({ structure }) => ({
    differs: `Reserved for: ${listed((structure.reservedTo ?? []).map((one) => vocabulary.audiences[one]))}.`,
    change: 'Contact it if this is your case too.',
  }),
};
