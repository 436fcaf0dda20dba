import type { Locale } from '../fr';
import { dateText } from './dates';

export const keep: Locale['keep'] = {
  title: 'Keep or share',
  print: 'Print',
  mail: 'Prepare an email',
  mailOpens: 'opens your mail programme',
  share: 'Share',
  copy: 'Copy the link with my answers',
  linkHolds: 'This link holds your answers. Whoever receives it can read them.',
  copied: 'The link is copied. You can paste it into a message.',
  refused: 'The browser refuses to copy. Copy this link yourself.',
  unshared: 'Nothing was shared.',
  link: 'Link with your answers',
  message: {
    subject: 'Structures to support the project',
    found: 'Here are structures that can support the project.',
    none: 'No known structure fits all the answers.',
    others: (count) =>
      count > 1 ? `And ${count} more structures, on the page.` : 'And one more structure, on the page.',
    net: (name) => `Regional desk: ${name}`,
    published: (date) => `List published on ${dateText(date)}. Check this information before you travel.`,
  },
};
