import type { CSSResultOrNative } from 'lit';
import { adviser } from './adviser';
import { base } from './base';
import { buttons } from './buttons';
import { messages } from './messages';
import { path } from './path';
import { place } from './place';
import { print } from './print';
import { question } from './question';
import { results } from './results';
import { shelter } from './shelter';
import { tokens } from './tokens';

/** What a question needs to be drawn. */
export const styles: CSSResultOrNative[] = [tokens, shelter, base, messages, question, place, buttons];

/** What the screens after the questions need, and paper. */
export const laterStyles: readonly CSSResultOrNative[] = [results, path, adviser, print];
