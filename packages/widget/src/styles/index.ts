import type { CSSResultGroup } from 'lit';
import { base } from './base';
import { fields } from './fields';
import { results } from './results';
import { tokens } from './tokens';

export const styles: CSSResultGroup = [tokens, base, fields, results];
