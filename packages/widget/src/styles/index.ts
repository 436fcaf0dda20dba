import type { CSSResultOrNative } from 'lit';
import { adviser } from './adviser';
import { base } from './base';
import { fields } from './fields';
import { path } from './path';
import { print } from './print';
import { results } from './results';
import { shelter } from './shelter';
import { tokens } from './tokens';

/** What a question needs to be drawn. */
export const styles: CSSResultOrNative[] = [tokens, shelter, base, fields];

/** What the screens after the questions need, and paper. */
export const laterStyles: readonly CSSResultOrNative[] = [results, path, adviser, print];
