import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { WIDGET } from '../../build/ess-files';
import type { Release } from './code';

export interface Published extends Release {
  /** Custom properties and their defaults on a light page. */
  tokens: { name: string; value: string }[];
  /** Style sheets that come with the script, for the look of a family of sites. */
  themeFiles: string[];
}

declare const data: Published;

export { data };

/** Run when the site is built, after the packages: the version and hashes shown are those of the files served. */
export default {
  load(): Published {
    const { version, files } = JSON.parse(readFileSync(path.join(WIDGET, 'integrity.json'), 'utf8')) as Release;
    return { version, files, tokens: tokens(), themeFiles: themeFiles() };
  },
};

function tokens(): Published['tokens'] {
  const { modules } = JSON.parse(readFileSync(path.join(WIDGET, 'custom-elements.json'), 'utf8')) as {
    modules: { declarations?: { cssProperties?: { name: string; default?: string }[] }[] }[];
  };
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ cssProperties = [] }) => cssProperties)
    .map(({ name, default: value = '' }) => ({ name, value }));
}

function themeFiles(): string[] {
  const names = readdirSync(WIDGET, { recursive: true }) as string[];
  return names.filter((name) => name.endsWith('.css') && name !== 'iframe.css').sort();
}
