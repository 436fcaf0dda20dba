import type { Territory } from '@ess-orientation/data/territories';

/** What the combobox of places shows. The chosen place itself is an answer, and lives with the answers. */
export interface SearchState {
  /** As typed; `null`: the field shows the chosen place. */
  readonly text: string | null;
  readonly suggestions: readonly Territory[];
  readonly open: boolean;
  /** The suggestion that the arrows reached, or -1: the field itself. */
  readonly active: number;
  /** `empty`: nothing is close to the text. `failed`: the files of territories are out of reach. */
  readonly outcome: 'none' | 'found' | 'empty' | 'failed';
}

export const QUIET: SearchState = { text: null, suggestions: [], open: false, active: -1, outcome: 'none' };

export type SearchAction =
  | { type: 'type'; text: string }
  | { type: 'found'; suggestions: readonly Territory[] }
  | { type: 'fail' }
  /** To the next suggestion or the one before, around the ends. */
  | { type: 'move'; by: 1 | -1 }
  | { type: 'open' }
  /** Back to the field, the suggestions still open. */
  | { type: 'leave' }
  | { type: 'close' }
  /** A place was chosen, here or elsewhere: the field shows it. */
  | { type: 'settle' };

export function searchReduce(state: SearchState, action: SearchAction): SearchState {
  switch (action.type) {
    case 'type': {
      const { text } = action;
      if (text.trim() !== '') return { ...state, text, active: -1 };
      return { ...QUIET, text, outcome: state.outcome === 'failed' ? 'failed' : 'none' };
    }
    case 'found': {
      const { suggestions } = action;
      const any = suggestions.length > 0;
      return { ...state, suggestions, open: any, active: -1, outcome: any ? 'found' : 'empty' };
    }
    case 'fail':
      return { ...QUIET, text: state.text, outcome: 'failed' };
    case 'move':
      return { ...state, ...moved(state, action.by) };
    case 'open':
      return { ...state, open: state.suggestions.length > 0 };
    case 'leave':
      return { ...state, active: -1 };
    case 'close':
      return { ...state, open: false, active: -1 };
    case 'settle':
      return state.outcome === 'failed' ? { ...QUIET, outcome: 'failed' } : QUIET;
  }
}

function moved({ suggestions, open, active }: SearchState, by: 1 | -1): Pick<SearchState, 'open' | 'active'> {
  const { length } = suggestions;
  if (length === 0) return { open: false, active: -1 };
  const from = open ? active : -1;
  return { open: true, active: from === -1 && by === -1 ? length - 1 : (from + by + length) % length };
}

/** The suggestion that Enter takes: the one the arrows reached, else the only one, else the one that is written in full. */
export function taken({ text, suggestions, open, active }: SearchState): Territory | undefined {
  if (!open) return undefined;
  const [first, ...others] = suggestions;
  if (active >= 0) return suggestions[active];
  return others.length === 0 || sameLetters(text ?? '', first?.name ?? '') ? first : undefined;
}

const sameLetters = (a: string, b: string): boolean => letters(a) === letters(b);
const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
