import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTerritories } from './build';
import type { Cog } from './cog';
import { readCog } from './read-cog';

/**
 * Writes every file of territories into a folder, and takes away the JSON files of an earlier edition.
 * @returns how many files and bytes.
 */
export function writeTerritories(folder: string, cog: Cog = readCog()): { files: number; bytes: number } {
  const files = buildTerritories(cog);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.json')) rmSync(join(folder, name));
  }
  let bytes = 0;
  for (const [name, file] of files) {
    const text = JSON.stringify(file);
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, name), text);
  }
  return { files: files.size, bytes };
}
