import {
  levelOf,
  type PartialDate,
  type Profile,
  QUESTION_IDS,
  type Referral,
  type Structure,
} from '@ess-orientation/core';
import type { PlaceNames } from '../dataset/places';
import { reasonEvidence } from '../explanation/evidence';
import { type Fact, factsOf } from '../explanation/facts';
import { strongestReasons } from '../explanation/reasons';
import type { Locale } from '../i18n/fr';
import { answersFrom, type QuestionId } from '../questionnaire/answers';
import { reachedBy } from '../sharing/mail';
import { answerTexts } from '../views/answer-texts';
import { placeLine } from '../views/place-line';
import { type EssSaid, missingText, qualified } from './ess-questions';

/** A referral sheet in words: what the screen, the paper and the messages all say. */
export interface Sheet {
  referral: Referral;
  /** What is known of the project. */
  project: Fact[];
  /** What was not answered. */
  open: string[];
  why: string[];
  /** What happens after a first contact. */
  next: Fact[];
  keeps: string[];
  /** How to reach the structure: one way that is safe to follow, or who may know. */
  reach: string[];
  /** When it was last seen. */
  seen: PartialDate | null;
}

interface SheetSource {
  referral: Referral;
  ess: EssSaid;
  names: PlaceNames;
  today: string;
  /** When the structure was last seen. */
  seen: PartialDate | null;
  /** The CRESS, for a structure that nobody knows how to reach. */
  net: Structure | null;
}

export function sheetOf(words: Locale, { referral, ess, names, today, seen, net }: SheetSource): Sheet {
  const { project, open, reasons, to, conditions, senderKeeps } = referral;
  const { form } = ess;
  const reached = reachedBy(to);
  const { outcome, missing } = qualified(ess);
  return {
    referral,
    seen,
    project: [
      ...(form ? [{ term: words.ess.form, text: words.ess.forms[form] }] : []),
      ...(form ? [{ term: words.sheet.ess, text: words.sheet.outcome(words.ess.outcomes[outcome].title) }] : []),
      ...projectFacts(words, project, names),
    ],
    open: [
      ...missing.map((one) => missingText(words, one)),
      ...QUESTION_IDS.filter((id) => open.includes(id)).map((id) => words.adviser.questions[id]),
    ],
    why: strongestReasons(reasons).map((one) => words.reasons[one.reason](reasonEvidence(one, names))),
    next: factsOf({ ...conditions, contact: to.contact }, words, today),
    reach: reached.length > 0 || !net || reachedBy(net).length === 0 ? reached : [words.results.noContactBut(net.name)],
    keeps: senderKeeps.map((task) => words.sheet.tasks[task]),
  };
}

function projectFacts(words: Locale, profile: Profile, names: PlaceNames): Fact[] {
  const answers = answersFrom(profile);
  return QUESTION_IDS.filter((id) => answers[id] !== undefined).map((id) => ({
    term: words.sheet.topics[id],
    text:
      id === 'territory'
        ? shortPlace(words, profile, names)
        : inTheirWords(words, id, answerTexts(words, id, { answers, names })),
    ...(id === 'territory' ? { isName: true as const } : {}),
  }));
}

/** The place and its département: whoever receives the sheet knows the rest. */
const shortPlace = (words: Locale, { territory = [] }: Profile, names: PlaceNames): string =>
  placeLine(
    territory.filter((code, at) => at === 0 || levelOf(code) === 'departement'),
    words,
    names,
  );

/** What the person recognised is theirs; the rest is a list. */
function inTheirWords({ sheet, listed }: Locale, id: QuestionId, texts: readonly string[]): string {
  return id === 'situation' || id === 'stage' ? sheet.said(texts.join()) : listed(texts.map(inSentence));
}

/** Labels begin with a capital; inside a sentence only the first does. */
const inSentence = (text: string, at: number): string =>
  at === 0 ? text : text.charAt(0).toLowerCase() + text.slice(1);
