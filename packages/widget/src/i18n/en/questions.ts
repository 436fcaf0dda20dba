import type { QuestionId } from '../../questionnaire/answers';
import type { QuestionText } from '../locale-parts';

const unknownHint = 'This is an answer like the others: it keeps more doors open.';

export const questions: Record<QuestionId, QuestionText> = {
  situation: {
    topic: 'your situation',
    question: 'Which sentence is closest to you?',
    why: 'A project that exists and a need with nobody to meet it are not helped in the same way.',
    hint: '',
    unknown: 'I don’t know',
    unknownHint,
    words: {
      summary: 'What is the social and solidarity economy?',
      meanings: [
        [
          'Social and solidarity economy (ESS)',
          'Associations, cooperatives, mutual societies, foundations and businesses that seek to be useful before making profits, and decide together.',
        ],
        ['Carrying a project', 'Being responsible for it and leading it, alone or as a team.'],
      ],
    },
  },
  stage: {
    topic: 'progress',
    question: 'How far has the project come?',
    why: 'Each structure supports certain stages, rarely all of them.',
    hint: 'If nothing has started, choose the first answer.',
    unknown: 'I don’t know',
    unknownHint,
    words: {
      summary: 'What do these stages mean?',
      meanings: [
        ['Emergence', 'Sharpen the idea, meet the people concerned, check that the need exists.'],
        ['Creation', 'Study feasibility, choose a legal form, gather the funding.'],
        ['Consolidation', 'Find an economic balance in the first years.'],
        ['Development', 'Grow, open elsewhere, share the model: also called scaling up.'],
      ],
    },
  },
  territory: {
    topic: 'the place',
    question: 'Where will the project be?',
    why: 'Most structures support one precise area.',
    hint: 'Give the place of the project, not your address.',
    unknown: 'I don’t know yet',
    unknownHint,
    words: { summary: '', meanings: [] },
  },
  sectors: {
    topic: 'the sector',
    question: 'What will the project deal with?',
    why: 'Some structures know a sector well, with its rules and its customers.',
    hint: 'You may choose several answers.',
    unknown: 'I don’t know',
    unknownHint,
    words: { summary: '', meanings: [] },
  },
  needs: {
    topic: 'the needs',
    question: 'What does the project need now?',
    why: 'We look first for the structures that do what you ask.',
    hint: 'You may choose several answers.',
    unknown: 'I don’t know',
    unknownHint,
    words: {
      summary: 'What do these words mean?',
      meanings: [
        ['Study feasibility', 'Check that there is a need, customers, means and a possible balance.'],
        ['Govern', 'How decisions are made, and by whom.'],
        ['Tenders', 'What public bodies and large companies buy, often after a call for bids.'],
      ],
    },
  },
  audiences: {
    topic: 'the people',
    question: 'Does the project concern any of these people?',
    why: 'Some structures are made for certain people, sometimes for them only.',
    hint: 'The team, or those it serves. You may choose several answers.',
    unknown: 'I don’t know, or I would rather not answer',
    unknownHint,
    words: {
      summary: 'What is a priority neighbourhood?',
      meanings: [
        [
          'Priority neighbourhood (QPV)',
          'A neighbourhood that the State supports more, because many incomes there are low. The town hall knows which ones are.',
        ],
      ],
    },
  },
};
