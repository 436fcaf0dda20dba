import { mailLink } from '../dataset/links';
import type { Fact } from '../explanation/facts';
import type { Locale } from '../i18n/fr';
import { mailThatFits, plain } from '../sharing/mail';
import type { Sheet } from './sheet';

/** How much a text says. */
interface Detail {
  /** What was not answered. */
  open: boolean;
  /** Admission, duration, cost. */
  facts: boolean;
  /** How many reasons. */
  reasons: number;
}

const WHOLE: Detail = { open: true, facts: true, reasons: 3 };

/** What a text leaves out to fit into an address: the least telling first. */
const DETAILS: readonly Detail[] = [
  WHOLE,
  { ...WHOLE, open: false },
  { open: false, facts: true, reasons: 2 },
  { open: false, facts: true, reasons: 1 },
  { open: false, facts: false, reasons: 1 },
  { open: false, facts: false, reasons: 0 },
];

/** For the person who was received. */
export const mailToPerson = (words: Locale, sheet: Sheet): string =>
  mailThatFits(
    { subject: words.sheet.message.personSubject(plain(sheet.referral.to.name)) },
    DETAILS.map((detail) => () => textForPerson(words, sheet, detail)),
  );

/** For the structure; `null` where its sheet states no mail. */
export function mailToReceiver(words: Locale, sheet: Sheet): string | null {
  const { email } = sheet.referral.to.contact;
  return mailLink(email) === null
    ? null
    : mailThatFits(
        { to: email, subject: words.sheet.message.receiverSubject },
        DETAILS.map((detail) => () => textForReceiver(words, sheet, detail)),
      );
}

export function textForPerson(words: Locale, sheet: Sheet, detail: Detail = WHOLE): string {
  const { message, why, keeps } = words.sheet;
  const { to } = sheet.referral;
  return written([
    [message.personIntro(plain(to.name))],
    part(why, sheet.why.slice(0, detail.reasons)),
    part(message.reach, [...sheet.reach, ...(detail.facts ? lines(words, sheet.next) : [])]),
    ...project(words, sheet, detail),
    part(keeps, sheet.keeps),
    sheet.seen ? [`${words.results.checked(sheet.seen)} ${words.results.verify}`] : [],
  ]);
}

export function textForReceiver(words: Locale, sheet: Sheet, detail: Detail = WHOLE): string {
  const { message, keeps, nobody } = words.sheet;
  return written([
    [message.receiverIntro],
    ...project(words, sheet, detail),
    part(message.receiverWhy, sheet.why.slice(0, detail.reasons)),
    part(keeps, sheet.keeps),
    [nobody],
  ]);
}

function project(words: Locale, sheet: Sheet, detail: Detail): string[][] {
  const known = lines(words, sheet.project);
  return [
    part(words.sheet.project, known.length > 0 ? known : [words.sheet.unsaid]),
    part(words.sheet.open, detail.open ? sheet.open : []),
  ];
}

const lines = ({ sheet }: Locale, facts: readonly Fact[]): string[] =>
  facts.map(({ term, text }) => sheet.line(term, text));

const part = (title: string, entries: readonly string[]): string[] =>
  entries.length === 0 ? [] : [title, ...entries.map((entry) => `- ${plain(entry)}`)];

const written = (parts: readonly (readonly string[])[]): string =>
  parts.flatMap((one) => (one.length > 0 ? [one.join('\n')] : [])).join('\n\n');
