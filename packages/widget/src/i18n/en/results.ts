import type { Locale } from '../fr';
import { dateText } from './dates';
import { needsListed } from './vocabulary';

export const results: Locale['results'] = {
  title: 'The structures that can help the project',
  count: (total, shown) => {
    if (total === 1) return 'One known structure fits your answers.';
    if (shown >= total) return `${total} known structures fit your answers.`;
    return `${total} known structures fit your answers. Here ${shown === 1 ? 'is the first' : `are the first ${shown}`}.`;
  },
  more: (count) => (count > 1 ? `See ${count} more structures` : 'See one more structure'),
  order: {
    summary: 'How is this order chosen?',
    text: 'The order follows your answers and nothing else: place, stage, situation, sector, needs, then the date of the information. Equals change places with the answers, so that nobody is favoured. No structure pays to be listed.',
  },
  change: 'Change my answers',

  localNote: 'Note from',
  area: (places) => `Works in a part of France (${places}).`,
  whyMe: 'Why this structure?',
  beware: 'To check:',
  nothingKnown: 'The sheet says nothing about your answers.',
  contact: 'If you contact it',
  website: 'Website',
  email: 'Write to',
  phone: 'Call',
  address: 'Address',
  noContact: 'We don’t know its website or phone yet. The sources below mention it.',
  noContactBut: (net) => `We don’t know its website or phone yet. Ask the regional desk: ${net}.`,
  entry: 'Joining',
  calls: 'Applications',
  window: (opens, closes, past) =>
    `${past ? 'Last known period: from' : 'From'} ${dateText(opens)} to ${dateText(closes)}`,
  windowPage: 'Page of the call',
  duration: 'Duration',
  cost: 'Cost',
  trust: 'How sure is this?',
  checked: (date) => `Latest source: ${dateText(date)}.`,
  undated: 'We don’t know the date of this information.',
  verify: 'Check it before you travel.',
  sources: (count) => (count > 1 ? `See the ${count} sources` : 'See the source'),
  noSource: 'No source given.',
  whatIsIt: 'What does this word mean?',

  misses: {
    title: 'Why not these?',
    lead: 'One single thing stands between them and your answers.',
    nearest: 'The nearest to what you ask',
  },
  next: {
    title: 'And also, for what comes next',
    lead: 'They don’t support a project step by step, but they meet one of your needs.',
    serves: (needs) => `To ${needsListed(needs)}.`,
  },
  net: {
    title: 'Your regional desk',
    lead: 'If you hesitate, start there.',
    none: (region) =>
      `We know of no regional chamber of the social economy (CRESS) active here: ${region}. Your commune or your group of communes can also direct you.`,
    unknown:
      'Each region usually has a chamber of the social and solidarity economy (CRESS). Give the place of the project to know yours.',
    network: 'Reach it through its national network:',
    askPlace: 'Give the place',
  },
  empty: {
    title: 'No known structure for these answers',
    noMatch: (stage, place) =>
      `No known structure ${stage ? `supports ${stage} with your other answers` : 'fits all your answers'}${place && `, in this area: ${place}`}.`,
    nothingHere: (place) => `No known structure works in this area: ${place}.`,
    gap: 'This list may be incomplete.',
  },
};
