import { FORMAT } from '../shape';
import { type Cog, EDITION } from './cog';
import { departementFiles } from './departement-files';
import { letterFiles } from './letter-files';
import { packRows } from './pack-rows';
import { placesOf } from './places';

/** Communes that misspelt names are compared with, besides those that begin alike. */
const LARGEST = 1000;

/**
 * The files that `createTerritories` reads, by name: `index.json`, `letter-a.json`…, `names-a0.json`…, `dep-01.json`…,
 * `epci-0.json`…, `largest.json`. The same edition always gives the same bytes.
 */
export function buildTerritories(cog: Cog): Map<string, unknown> {
  const { communes, epci, wide, otherNames } = placesOf(cog);
  const departements = departementFiles(cog, communes);
  const letters = letterFiles([...communes, ...epci, ...wide, ...otherNames]);
  const largest = communes.filter(({ type }) => type === 'commune').sort((a, b) => b.people - a.people);
  const files: [string, object][] = [
    [
      'index.json',
      {
        edition: EDITION,
        ...packRows(wide),
        departements: [...departements.keys()].join('|'),
        letters: [...letters.keys()].flatMap((name) => /^letter-(.)/.exec(name)?.[1] ?? []).join(''),
      },
    ],
    ...letters,
    ...[...departements].map(([code, file]): [string, object] => [`dep-${code}.json`, file]),
    ...[...'0123456789'].map((digit): [string, object] => [
      `epci-${digit}.json`,
      packRows(epci.filter(({ code }) => code.endsWith(digit))),
    ]),
    ['largest.json', packRows(largest.slice(0, LARGEST))],
  ];
  return new Map(files.map(([name, file]) => [name, { format: FORMAT, ...file }]));
}
