import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FROM = new URL('../data/dist/territories/', import.meta.url);
const TO = new URL('dist/territories/', import.meta.url);

/** The files of territories, in a folder beside the scripts: the default `territories`. */
export function territoriesBeside() {
  return {
    name: 'territories-beside',
    async writeBundle() {
      const names = (await readdir(FROM).catch(() => [])).filter((name) => name.endsWith('.json'));
      if (names.length === 0) throw new Error(`${fileURLToPath(FROM)} is missing: build @ess-orientation/data first`);
      await rm(TO, { recursive: true, force: true });
      await mkdir(TO, { recursive: true });
      await Promise.all(names.map((name) => copyFile(new URL(name, FROM), new URL(name, TO))));
    },
  };
}
