import type { Locale } from '../fr';

export const adviser: Locale['adviser'] = {
  title: 'Direct a project to the right structure',
  lead: 'One page, to fill in during the meeting. Write no name here: nothing stays, nothing leaves without you.',
  project: 'The project',
  projectLead: 'Answer what you know. A question left empty closes no door.',
  questions: {
    situation: 'What does the person say?',
    stage: 'How far has the project come?',
    territory: 'Where will the project be?',
    sectors: 'What will it deal with?',
    needs: 'What does it need now?',
    audiences: 'Does it concern any of these people?',
  },
  restart: 'Erase and start again',
  outside: 'These structures mostly support the social and solidarity economy. Call them first.',
  prepare: 'Prepare the referral sheet',
  more: 'Contact, conditions and sources',
  scores: {
    summary: 'Details of the ranking',
    caption: 'Each criterion counts by its weight. A criterion without an answer does not count.',
    criterion: 'Criterion',
    weight: 'Weight',
    score: 'Score out of 1',
    none: 'no answer',
    mean: 'Mean',
    names: {
      territory: 'Place',
      stage: 'Stage',
      model: 'Situation',
      sector: 'Sector',
      needs: 'Needs',
      audience: 'People',
      freshness: 'Date of the information',
    },
    number: (value) => value.toFixed(2),
  },
};
