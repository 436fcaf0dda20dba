import type {
  AdmissionMode,
  Audience,
  Cost,
  EssAnswers,
  EssArticle,
  EssOpening,
  EssOutcome,
  EssQuestion,
  Need,
  Sector,
  Situation,
  Stage,
} from '@ess-orientation/core';
import type { QuestionId } from '../questionnaire/answers';

/** What the ids of the closed lists are called. Each list is complete, or the build fails. */
export interface Vocabulary {
  situations: Record<Situation, string>;
  stages: Record<Stage, StageText>;
  sectors: Record<Sector, string>;
  needs: Record<Need, string>;
  audiences: Record<Audience, string>;
  admission: Record<AdmissionMode, string>;
  costs: Record<Cost, string>;
}

export interface StageText {
  /** In the first person: a stage is recognised before it is named. */
  label: string;
  name: string;
  /** The projects at this stage, inside a sentence. */
  projects: string;
  youAreAt: string;
}

export interface KindText {
  name: string;
  /** In one sentence, on demand. */
  meaning: string;
}

export interface QuestionText {
  /** Names the step in its heading and in the recap. */
  topic: string;
  question: string;
  /** Why it is asked, in one line. */
  why: string;
  hint: string;
  unknown: string;
  unknownHint: string;
  /** Field words, explained on demand. */
  words: { summary: string; meanings: [word: string, meaning: string][] };
}

/** Where the person is among the steps. */
export interface StepText {
  position: number;
  total: number;
  atMost: boolean;
  topic: string;
}

export type EssForm = NonNullable<EssAnswers['form']>;
/** The conditions of the law that are asked, yes or no. */
export type EssCondition = Exclude<EssQuestion, 'form'>;

/** “Est-ce de l’ESS ?”. */
export interface EssText {
  title: string;
  form: string;
  noForm: string;
  forms: Record<EssForm, string>;
  conditions: Record<EssCondition, { question: string; name: string }>;
  yes: string;
  no: string;
  unknown: string;
  /** Before every outcome. */
  according: string;
  concluded(title: string): string;
  left(count: number): string;
  outcomes: Record<EssOutcome, { title: string; text: string }>;
  law: string;
  open: string;
  formCited: string;
  formCommercial: string;
  formOutside: string;
  articles: Record<EssArticle, string>;
  missing: string;
  opensTitle: string;
  opens: Record<EssOpening, string>;
  caution: string;
}

/** How the questionnaire speaks to those who carry no project: what differs from the usual words. */
export interface VoiceText {
  questions: { readonly [Id in QuestionId]?: Partial<QuestionText> };
  stages: { readonly [Id in Stage]?: Partial<StageText> };
  /** Title of the results. */
  title: string;
}
