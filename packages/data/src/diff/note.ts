import type { Dataset, Ecosystem, Structure } from '@ess-orientation/core';
import { dateInWords } from './dates';
import type { DatasetDiff, RecordDiff } from './diff';
import { regionHeading } from './regions';
import { clausesOf, type Names } from './sentences';
import { wordsOf } from './words';

/** A release note in French, as Markdown: the newcomers and the changes of each région, then the ecosystems. */
export function releaseNote(diff: DatasetDiff, names: Names): string {
  const { from, to, structures, ecosystems } = diff;
  const regions = [...new Set(structures.flatMap((one) => one.regions))].sort(byHeading(names));
  const sections = regions.map((region) => {
    const ofRegion = structures.filter((one) => one.regions.includes(region));
    return section(regionHeading(region, names.ofPlace), ofRegion, names);
  });
  if (ecosystems.length > 0) sections.push(section('Écosystèmes', ecosystems, names));
  return [
    `# Version ${to.version} (${dateInWords(to.publishedOn)})\n`,
    `Depuis la version ${from.version} (${dateInWords(from.publishedOn)}) : ${countsText(structures)}.\n`,
    ...sections,
  ].join('\n');
}

/** The names that a note needs, from both datasets. */
export function namesOf(before: Dataset, after: Dataset, ofPlace: Names['ofPlace']): Names {
  const records = [before, after].flatMap(({ structures, ecosystems }) => [...structures, ...ecosystems]);
  const names = new Map(records.map(({ id, name }) => [id, name]));
  return { ofId: (id) => names.get(id) ?? id, ofPlace: (code) => ofPlace(code).replaceAll("'", '’') };
}

/** The whole country first, then by name. */
const byHeading =
  (names: Names) =>
  (a: string, b: string): number =>
    Number(b === 'FR') - Number(a === 'FR') || names.ofPlace(a).localeCompare(names.ofPlace(b), 'fr');

function section(title: string, records: readonly RecordDiff<Structure | Ecosystem>[], names: Names): string {
  return `## ${title}\n\n${records.map((record) => `- ${line(record, names)}\n`).join('')}`;
}

function line(record: RecordDiff<Structure | Ecosystem>, names: Names): string {
  const { what, name, id, after } = record;
  const heading = `**${escapeMarkdown(name)}**`;
  if (what === 'added') return `${heading} (${after ? kindText(after) : ''}) : nouvelle fiche`;
  if (what === 'removed') return `${heading} : fiche disparue (${id}) — à rétablir, un identifiant ne disparaît jamais`;
  return `${heading} : ${escapeMarkdown(clausesOf(record, names).join(' ; '))}`;
}

const kindText = (record: Structure | Ecosystem): string =>
  'kind' in record ? wordsOf('kind', record.kind) : wordsOf('type', record.type);

/** Names and sources are text: none becomes a link, an emphasis or a tag. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

const COUNTED = { added: 'ajoutée', changed: 'modifiée', removed: 'disparue' } as const;

function countsText(structures: DatasetDiff['structures']): string {
  const counts = (Object.keys(COUNTED) as (keyof typeof COUNTED)[]).flatMap((what) => {
    const number = structures.filter((one) => one.what === what).length;
    const s = number > 1 ? 's' : '';
    return number === 0 ? [] : [`${number} fiche${s} ${COUNTED[what]}${s}`];
  });
  return counts.join(', ') || 'aucune fiche n’a changé';
}
