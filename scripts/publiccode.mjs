/** What the standard publiccode.yml 0.5 asks of the file at the root, as far as it can be checked without a network. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ROOT } from './project-files.mjs';

export const PUBLICCODE = `${ROOT}publiccode.yml`;
/** What only a maintainer knows. */
export const TO_FILL = /À COMPLÉTER/;

const STATUS = ['concept', 'development', 'beta', 'stable', 'obsolete'];
const TYPE = /^(standalone\/(mobile|iot|desktop|web|backend|other)|addon|library|configurationFiles)$/;
const MAINTENANCE = ['internal', 'contract', 'community', 'none'];
const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isList = (value) => Array.isArray(value) && value.length > 0 && value.every(isText);
const isAddress = (value) => isText(value) && URL.canParse(value) && /^https?:/.test(value);
const isDay = (value) => value === undefined || /^\d{4}-\d{2}-\d{2}$/.test(value);
const isWithin = (value, least, most) => isText(value) && value.trim().length >= least && value.trim().length <= most;

/** @returns the keys that are missing or wrong, with what is expected. */
export function publiccodeProblems(text) {
  const code = parse(text) ?? {};
  const { legal = {}, maintenance = {}, localisation = {}, description = {} } = code;
  const needsContacts = maintenance.type === 'internal' || maintenance.type === 'community';
  const expected = {
    publiccodeYmlVersion: [/^0\.[1-9]/.test(code.publiccodeYmlVersion ?? ''), 'a version, between quotes'],
    name: [isText(code.name), 'a name'],
    url: [isAddress(code.url), 'the address of the repository'],
    platforms: [isText(code.platforms) || isList(code.platforms), 'web, and others'],
    categories: [isList(code.categories) && code.categories.every((one) => /^[a-z-]+$/.test(one)), 'tags of the list'],
    developmentStatus: [STATUS.includes(code.developmentStatus), STATUS.join(', ')],
    softwareType: [TYPE.test(code.softwareType ?? ''), 'library, standalone/web…'],
    releaseDate: [isDay(code.releaseDate), 'YYYY-MM-DD'],
    description: [Object.keys(description).length > 0, 'at least one language'],
    'legal.license': [isText(legal.license), 'an SPDX expression'],
    'maintenance.type': [MAINTENANCE.includes(maintenance.type), MAINTENANCE.join(', ')],
    'maintenance.contacts': [
      !needsContacts || (maintenance.contacts?.length > 0 && maintenance.contacts.every(({ name }) => isText(name))),
      'at least one name',
    ],
    'localisation.localisationReady': [typeof localisation.localisationReady === 'boolean', 'true or false'],
    'localisation.availableLanguages': [isList(localisation.availableLanguages), 'BCP 47 tags'],
  };
  for (const [language, words] of Object.entries(description)) {
    expected[`description.${language}.shortDescription`] = [
      isWithin(words.shortDescription, 1, 150),
      '1 to 150 characters',
    ];
    expected[`description.${language}.longDescription`] = [
      isWithin(words.longDescription, 150, 10_000),
      '150 to 10,000 characters',
    ];
    expected[`description.${language}.features`] = [isList(words.features), 'what it does'];
  }
  return Object.entries(expected).flatMap(([key, [fine, what]]) => (fine ? [] : [`${key}: ${what}`]));
}

export const readPubliccode = () => readFileSync(PUBLICCODE, 'utf8');
