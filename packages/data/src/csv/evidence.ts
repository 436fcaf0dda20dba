import type { Evidence } from '@ess-orientation/core';
import { partialDate } from './dates';
import { escapeText, splitCell, unescapeText } from './escape';
import { allOf, type CellFormat, isRefusal, type Reading, type Refusal } from './reading';
import { word } from './values';
import { BASIS_WORDS, fieldOfWord, wordOfField } from './words';

/**
 * One source a line, its parts between bars:
 * `dit : nom, nature | Titre de la source | adresse : https://… | date : 2020-12 | repère : page 3 | note : …`.
 */
export const evidence: CellFormat<Evidence[]> = {
  write: (all) => all.map(writeOne).join('\n'),
  read: (cell) => allOf(splitCell(cell, '\n').map(readOne)),
};

const SEPARATORS = '|\n';
const basis = word(BASIS_WORDS);
const REFUSAL: Refusal = {
  expected: 'dit : nom, nature | titre | adresse : https://… | date : 2020-12 | repère : page 3 | note : …',
  hint: 'one source a line, “dit” or “déduit” first, then the title; the other parts are optional; write \\| for a bar',
};

function writeOne({ fields, source, basis: on, note }: Evidence): string {
  const { title, url, date, locator } = source;
  const named = [
    ['adresse', url],
    ['date', date],
    ['repère', locator],
    ['note', note],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name} : ${escapeText(value, SEPARATORS)}`]));
  const supports = [BASIS_WORDS[on], ':', ...(fields.length > 0 ? [fields.map(writeField).join(', ')] : [])];
  return [supports.join(' '), escapeText(title, SEPARATORS), ...named].join(' | ');
}

function readOne(line: string): Reading<Evidence> {
  const [supports = '', title, ...rest] = splitCell(line, '|');
  const [, saidHow = '', fields = ''] = /^([^:]*):([\s\S]*)$/.exec(supports) ?? [];
  const on = basis.read(saidHow);
  const named = readNamed(rest);
  if (isRefusal(on) || title === undefined || named === null) return REFUSAL;
  const source: Evidence['source'] = { title: unescapeText(title) };
  const { adresse, date, repère: locator, note } = named;
  if (adresse !== undefined) source.url = unescapeText(adresse);
  if (date !== undefined) {
    const reading = partialDate.read(date);
    if (isRefusal(reading)) return reading;
    source.date = reading.value;
  }
  if (locator !== undefined) source.locator = unescapeText(locator);
  const one: Evidence = { fields: splitCell(fields, ',').map(readField), source, basis: on.value };
  return { value: note === undefined ? one : { ...one, note: unescapeText(note) } };
}

type Named = Partial<Record<'adresse' | 'date' | 'repère' | 'note', string>>;

/** The parts after the title by their names, or `null` when one has no known name or comes twice. */
function readNamed(parts: readonly string[]): Named | null {
  const named: Named = {};
  for (const part of parts) {
    const [, name, value = ''] = /^(adresse|date|repère|note)\s*:([\s\S]*)$/.exec(part) ?? [];
    if (name === undefined || named[name as keyof Named] !== undefined) return null;
    named[name as keyof Named] = value;
  }
  return named;
}

/** Before a path that could be taken for a French word, or for one with this mark. */
const LITERALLY = 'champ:';

function writeField(field: string): string {
  const path = escapeText(field, `${SEPARATORS},`);
  const misleads = fieldOfWord(field) !== undefined || field.startsWith(LITERALLY);
  return wordOfField(field) ?? (misleads ? LITERALLY + path : path);
}

function readField(part: string): string {
  if (part.startsWith(LITERALLY)) return unescapeText(part.slice(LITERALLY.length));
  return fieldOfWord(part) ?? unescapeText(part);
}
