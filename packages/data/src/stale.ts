import {
  type Dataset,
  freshnessScore,
  type IsoDate,
  monthsBetween,
  type Structure,
  statusOn,
  type TerritoryCode,
} from '@ess-orientation/core';
import { csvText } from './csv/write';
import { dateInWords } from './diff/dates';
import { regionHeading, regionsOf } from './diff/regions';

/** A sheet that is due for a check. */
export interface StaleSheet {
  id: string;
  name: string;
  /** `FR` = everywhere. */
  regions: TerritoryCode[];
  /** How to ask: e-mail, else site, else phone. */
  contact?: string;
  checkedOn?: IsoDate;
  /** Whole months since the last check; absent when there is no dated one. */
  ageMonths?: number;
  /** Months that a check of this sheet is good for. */
  goodForMonths: number;
  /** The latest source, as an address or else a title. */
  source?: string;
}

/**
 * The sheets that no longer have full trust on a day, by the dataset's freshness rule and their own rhythm; closed ones need no
 * check any more. Undated ones first, then the oldest.
 */
export function staleSheets({ structures, freshness, publishedOn }: Dataset, on: IsoDate): StaleSheet[] {
  return structures
    .filter((one) => ['active', 'paused'].includes(statusOn(one, on, publishedOn)))
    .filter((one) => freshnessScore(one, on, freshness) < 1)
    .map((one) => toStale(one, on, freshness.fullMonths))
    .sort((a, b) => (b.ageMonths ?? Infinity) - (a.ageMonths ?? Infinity) || (a.id < b.id ? -1 : 1));
}

function toStale(structure: Structure, on: IsoDate, fullMonths: number): StaleSheet {
  const { id, name, checkedOn, contact, checkEveryMonths = 0 } = structure;
  const stale: StaleSheet = {
    id,
    name,
    regions: regionsOf(structure),
    goodForMonths: Math.max(fullMonths, checkEveryMonths),
  };
  const reach = contact?.email ?? contact?.url ?? contact?.phone;
  const source = latestSource(structure);
  if (reach !== undefined) stale.contact = reach;
  if (source !== undefined) stale.source = source;
  return checkedOn === undefined ? stale : { ...stale, checkedOn, ageMonths: Math.floor(monthsBetween(checkedOn, on)) };
}

function latestSource({ evidence }: Structure): string | undefined {
  const [latest] = evidence.map(({ source }) => source).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  return latest?.url ?? latest?.title;
}

type NameOf = (code: TerritoryCode) => string | undefined;
const regionText = ({ regions }: StaleSheet, nameOf: NameOf): string =>
  regions.map((region) => regionHeading(region, nameOf)).join(', ');

/** A row a sheet for a mail merge, French headers, guarded for spreadsheets. */
export function mailMergeCsv(sheets: readonly StaleSheet[], nameOf: NameOf): string {
  const rows = sheets.map((one) => [
    one.id,
    one.name,
    regionText(one, nameOf),
    one.contact ?? '',
    one.checkedOn === undefined ? '' : dateInWords(one.checkedOn),
    one.ageMonths === undefined ? '' : String(one.ageMonths),
    one.source ?? '',
  ]);
  return csvText([
    ['identifiant', 'nom', 'région', 'contact', 'dernière vérification', 'âge en mois', 'source'],
    ...rows,
  ]);
}

/** The same for a terminal. */
export function staleTable(sheets: readonly StaleSheet[], nameOf: NameOf): string {
  const rows = sheets.map((one) => [
    one.ageMonths === undefined ? 'sans date' : `${one.ageMonths} mois`,
    one.id,
    regionText(one, nameOf),
    one.contact ?? one.source ?? '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.min(40, Math.max(0, ...rows.map((row) => (row[column] ?? '').length))));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
