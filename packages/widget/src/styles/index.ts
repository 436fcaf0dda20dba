import type { CSSResultGroup } from 'lit';
import { probe } from '../theming/probe';
import { adviser } from './adviser';
import { base } from './base';
import { fields } from './fields';
import { path } from './path';
import { print } from './print';
import { results } from './results';
import { shelter } from './shelter';
import { tokens } from './tokens';

export const styles: CSSResultGroup = [tokens, shelter, base, fields, results, path, adviser, print, probe];
