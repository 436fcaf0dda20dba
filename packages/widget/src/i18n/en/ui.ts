import type { Locale } from '../fr';
import { dateText } from './dates';

export const ui: Locale['ui'] = {
  name: 'Find a support structure',
  intro: (total, atMost) =>
    `${total} questions${atMost ? ' at most' : ''} to find who can help your project. Nothing is recorded: your answers do not leave this page.`,
  step: ({ position, total, atMost, topic }) => `Step ${position} of ${total}${atMost ? ' at most' : ''} — ${topic}`,
  or: 'or',
  stageName: (name) => `Stage: ${name}`,
  continue: 'Continue',
  back: 'Back',
  restart: 'Erase my answers',
  unanswered: 'An answer is missing.',
  choose: (unknown) => `Choose an answer, or tick “${unknown}”.`,
  place: {
    label: 'Commune, group of communes, département or region',
    hint: 'Type a name or a postal code, then choose one of the places offered.',
    suggestions: 'Places offered',
    found: (count) =>
      count === 1
        ? 'One place offered. Down arrow to choose it.'
        : `${count} places offered. Up and down arrows to choose.`,
    none: 'No place offered: check the spelling, or choose from a list.',
    failed: 'The names of places could not be loaded. Your answers are kept: choose from the lists below.',
    list: 'Choose from a list',
    chosen: (place) => `Place chosen: ${place}.`,
    otherName: (name) => `other name: ${name}`,
    types: {
      commune: 'commune',
      arrondissement: 'arrondissement',
      epci: 'group of communes',
      departement: 'département',
      region: 'region',
    },
  },
  region: 'Region',
  chooseRegion: 'Choose a region',
  departement: 'Département',
  wholeRegion: 'The whole region, or I don’t know yet',
  recap: {
    title: 'Check your answers',
    lead: 'You can still change everything.',
    edit: 'Change',
    locked: 'This place is set by the site you are on.',
    unanswered: 'No answer yet',
    unasked: {
      summary: 'Answer other questions',
      lead: 'They would not change the first structures offered.',
    },
    show: 'See the structures',
  },
  loading: 'Loading the list of structures…',
  fault: {
    title: 'The list of structures could not be loaded.',
    kept: 'Your answers are kept on this page. Check your connection, then try again.',
    unreadable: 'Your answers are kept on this page. The file received can’t be read: try again, or tell the site.',
    newer: 'Your answers are kept on this page. The list is more recent than this module: tell the site.',
    meanwhile: 'Meanwhile, the regional chamber of the social and solidarity economy (CRESS) can guide you:',
    desk: 'ESS France',
    withoutNotes:
      'The notes that this site adds to the list could not be loaded. Here is the national list, without them.',
    retry: 'Try again',
    details: 'Technical details',
  },
  opensElsewhere: 'new tab',
  published: (date) => `List published on ${dateText(date)}.`,
};
