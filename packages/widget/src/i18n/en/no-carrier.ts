import type { Locale } from '../fr';

export const noCarrier: Locale['noCarrier'] = {
  voice: {
    title: 'Who can bring the project to life',
    questions: {
      stage: {
        question: 'How far has the response to this need come?',
      },
      territory: {
        question: 'Where is the need?',
        hint: 'Give the area concerned.',
      },
      sectors: { question: 'Which field does this need concern?' },
      needs: { question: 'What do you need now?' },
      audiences: {
        question: 'Does this need touch any of these people?',
        hint: 'The people concerned. You may choose several answers.',
      },
    },
    stages: {
      emergence: { label: 'The need is there, nobody has studied it yet' },
      creation: { label: 'A study exists or begins, the project remains to build' },
      consolidation: { label: 'A recent activity meets it, but is still fragile' },
      developpement: { label: 'A response works elsewhere, we want to bring it here' },
    },
  },
  what: 'What does a project generator do?',
  steps: [
    'It studies the need with you and with the people concerned.',
    'It builds a project: activity, funding, partners.',
    'It looks for the person or the structure to carry it.',
    'It supports this team until the creation.',
  ],
  call: 'Whom to call first',
  startsHere: 'Starts projects from a need, in your area.',
  also: 'To call as well',
  national: 'National support',
  none: (place) =>
    place
      ? `No local project generator is known in this area: ${place}.`
      : 'No known project generator fits your answers.',
  askThem: 'The structures below do not say whether they start projects: ask them.',
  found: 'All the structures found',
  nearest: 'Generators elsewhere',
  nearestLead: 'They know the trade, and sometimes a neighbour.',
};
