import type { Dataset, Profile } from '@ess-orientation/core';

/** What `<ess-orientation>` takes: attributes as HTML spells them, and properties. */
export interface EssOrientationProps {
  src?: string | undefined;
  overlay?: string | undefined;
  territory?: string | undefined;
  territories?: string | undefined;
  order?: 'adaptive' | 'fixed' | undefined;
  mode?: 'porteur' | 'conseiller' | undefined;
  lang?: string | undefined;
  limit?: number | `${number}` | undefined;
  'heading-level'?: HeadingLevel | `${HeadingLevel}` | undefined;
  headingLevel?: HeadingLevel | undefined;
  share?: boolean | undefined;
  exposeAnswers?: boolean | undefined;
  /** The data itself, instead of an address: a property only. */
  data?: Dataset | undefined;
  /** Answers known beforehand: a property only. */
  profile?: Profile | undefined;
}

type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
