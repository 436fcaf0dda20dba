import type { Locale } from '../fr';

export const path: Locale['path'] = {
  title: 'What comes next?',
  lead: 'Here is who can take over, stage by stage.',
  here: 'You are here',
  next: (name) => `Takes over from “${name}”.`,
  ecosystem: (name, ecosystem) => `In the same ecosystem as “${name}”${ecosystem ? `: ${ecosystem}` : ''}.`,
  continues: (names) => `As at the stage before: ${names}.`,
  unstated: 'Its sheet doesn’t give the stage: ask.',
  card: 'See its sheet',
  gap: (place) => `No known structure at this stage${place ? `, in this area: ${place}` : ''}.`,
  nearest: 'The nearest:',
  net: (name) => `Your regional desk may know another way: ${name}.`,
};
