import type { Locale } from '../fr';
import { dateText } from './dates';

export const ui: Locale['ui'] = {
  name: 'Find a support structure',
  intro: (count) =>
    `${count} questions to find who can help your project. Nothing is recorded: your answers do not leave this page.`,
  step: (position, total, topic) => `Step ${position} of ${total} — ${topic}`,
  or: 'or',
  stageName: (name) => `Stage: ${name}`,
  continue: 'Continue',
  back: 'Back',
  restart: 'Erase my answers',
  region: 'Region',
  chooseRegion: 'Choose a region',
  departement: 'Département',
  wholeRegion: 'The whole region, or I don’t know yet',
  recap: {
    title: 'Check your answers',
    lead: 'You can still change everything. Your answers stay on this page.',
    edit: 'Change',
    locked: 'This place is set by the site you are on.',
    unanswered: 'No answer yet',
    show: 'See the structures',
  },
  loading: 'Loading the list of structures…',
  fault: {
    title: 'The list of structures could not be loaded.',
    kept: 'Your answers are kept on this page. Check your connection, then try again.',
    unreadable: 'Your answers are kept on this page. The file received can’t be read: try again, or tell the site.',
    retry: 'Try again',
    details: 'Technical details',
  },
  opensElsewhere: 'new tab',
  published: (date) => `List published on ${dateText(date)}.`,
};
