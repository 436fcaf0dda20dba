import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Files of the project with one of these endings: what git tracks or would add, never what is built or installed. */
export function projectFiles(...endings) {
  const list = (...args) =>
    execFileSync('git', ['ls-files', '-z', ...args], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  return [...new Set([...list(), ...list('--others', '--exclude-standard')])]
    .filter((file) => endings.some((ending) => file.endsWith(ending)) && existsSync(`${ROOT}${file}`))
    .sort();
}
