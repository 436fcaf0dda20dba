import type { AdmissionMode, Audience, Cost, Need, Sector, Situation, Stage } from '@ess-orientation/core';

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
  /** Shown in place where Continue was pressed without an answer. */
  unanswered: string;
  /** Field words, explained on demand. */
  words: { summary: string; meanings: [word: string, meaning: string][] };
}
