/** What is known of the legal side of a project. Absent = "je ne sais pas" or "pas encore". */
export interface EssAnswers {
  form?:
    | 'association'
    | 'cooperative'
    | 'mutuelle'
    | 'fondation'
    | 'assurance-mutuelle'
    | 'societe-commerciale'
    | 'entreprise-individuelle'
    | 'personne-publique'
    | 'aucune';
  /** Article 1, I, 1°: an aim other than sharing profits alone. */
  aimBeyondProfit?: boolean;
  /** Article 1, I, 2°: democratic governance, set by the statutes. */
  democraticGovernance?: boolean;
  /** Article 1, I, 3° a: profits mainly kept for the activity. */
  profitsMostlyKept?: boolean;
  /** Article 1, I, 3° b: compulsory reserves that can't be shared. */
  reservesLocked?: boolean;
  /** Article 2: social utility. */
  socialUtility?: boolean;
  /** Article 1, II, 2° c: the limits that commercial companies put into their statutes. */
  commercialLimits?: boolean;
}

export type EssOutcome =
  | 'ess-par-statut'
  | 'societe-commerciale-de-l-ess'
  | 'a-confirmer'
  | 'utilite-sociale-sans-statut'
  | 'pas-encore-determine'
  | 'hors-ess';

export type EssQuestion = keyof EssAnswers;

/** One condition of the law, held against the answers. `met: null` = not known yet. */
export interface EssReason {
  question: EssQuestion;
  /** Of loi n° 2014-856 of 31 July 2014: `1-II-1`, `1-I-2`, `2`… */
  article: EssArticle;
  met: boolean | null;
}

export type EssArticle = '1-I' | '1-I-1' | '1-I-2' | '1-I-3-a' | '1-I-3-b' | '1-II-1' | '1-II-2' | '1-II-2-c' | '2';

/** What an outcome opens: doors to knock at, never a right. ESUS is an agrément on top, and no test of being ESS. */
export type EssOpening =
  | 'structures-ess'
  | 'cress'
  | 'choose-a-form'
  | 'declare-ess-at-registry'
  | 'esus-can-be-asked'
  | 'change-statutes'
  | 'classic-networks'
  | 'partner-of-ess';

export interface EssQualification {
  outcome: EssOutcome;
  reasons: EssReason[];
  /** The questions whose answer would make it surer. */
  missing: EssQuestion[];
  opens: EssOpening[];
}

const FORMS_BY_STATUTE: readonly EssAnswers['form'][] = [
  'association',
  'cooperative',
  'mutuelle',
  'fondation',
  'assurance-mutuelle',
];

type Condition = { question: EssQuestion; article: EssArticle };

/** Article 1, I: what every enterprise of the ESS keeps to. */
const COMMON: readonly Condition[] = [
  { question: 'aimBeyondProfit', article: '1-I-1' },
  { question: 'democraticGovernance', article: '1-I-2' },
  { question: 'profitsMostlyKept', article: '1-I-3-a' },
  { question: 'reservesLocked', article: '1-I-3-b' },
];
const SOCIAL_UTILITY: Condition = { question: 'socialUtility', article: '2' };
/** Article 1, II, 2°: what a commercial company adds. */
const COMMERCIAL: readonly Condition[] = [
  ...COMMON,
  SOCIAL_UTILITY,
  { question: 'commercialLimits', article: '1-II-2-c' },
];

const OPENS: Readonly<Record<EssOutcome, readonly EssOpening[]>> = {
  'ess-par-statut': ['structures-ess', 'cress', 'esus-can-be-asked'],
  'societe-commerciale-de-l-ess': ['structures-ess', 'cress', 'declare-ess-at-registry', 'esus-can-be-asked'],
  'a-confirmer': ['structures-ess', 'cress', 'change-statutes'],
  'utilite-sociale-sans-statut': ['structures-ess', 'cress', 'choose-a-form', 'classic-networks'],
  'pas-encore-determine': ['structures-ess', 'cress', 'choose-a-form'],
  'hors-ess': ['classic-networks', 'partner-of-ess'],
};

/**
 * "Est-ce de l'ESS ?", after the answers: a help to orient, never legal advice.
 * Source: loi n° 2014-856 of 31 July 2014, articles 1 and 2.
 */
export function qualifyEss(answers: EssAnswers): EssQualification {
  const { form } = answers;
  if (form === undefined || form === 'aucune') return conclude('pas-encore-determine', answers, [], COMMON, ['form']);
  if (FORMS_BY_STATUTE.includes(form)) {
    const reasons: EssReason[] = [{ question: 'form', article: '1-II-1', met: true }];
    const contradicted = COMMON.some(({ question }) => answers[question] === false);
    return conclude(contradicted ? 'a-confirmer' : 'ess-par-statut', answers, reasons, COMMON);
  }
  if (form === 'societe-commerciale') {
    const reasons: EssReason[] = [{ question: 'form', article: '1-II-2', met: true }];
    return conclude(commercialOutcome(answers), answers, reasons, COMMERCIAL);
  }
  const reasons: EssReason[] = [{ question: 'form', article: '1-I', met: false }];
  const useful = form === 'entreprise-individuelle' && answers.socialUtility === true;
  return conclude(useful ? 'utilite-sociale-sans-statut' : 'hors-ess', answers, reasons, [SOCIAL_UTILITY]);
}

function commercialOutcome(answers: EssAnswers): EssOutcome {
  if (COMMERCIAL.every(({ question }) => answers[question] === true)) return 'societe-commerciale-de-l-ess';
  if (COMMERCIAL.every(({ question }) => answers[question] !== false)) return 'a-confirmer';
  return answers.socialUtility === true ? 'utilite-sociale-sans-statut' : 'hors-ess';
}

function conclude(
  outcome: EssOutcome,
  answers: EssAnswers,
  reasons: EssReason[],
  conditions: readonly Condition[],
  alsoMissing: EssQuestion[] = [],
): EssQualification {
  const held = conditions.map(({ question, article }): EssReason => {
    const answer = answers[question];
    return { question, article, met: typeof answer === 'boolean' ? answer : null };
  });
  const unknown = held.filter(({ met }) => met === null).map(({ question }) => question);
  return { outcome, reasons: [...reasons, ...held], missing: [...alsoMissing, ...unknown], opens: [...OPENS[outcome]] };
}
