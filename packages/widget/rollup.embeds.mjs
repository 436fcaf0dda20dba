import { createHash } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { manifest } from './manifest.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const DATASET = at('../data/dist/dataset.min.json');

/** Beside the scripts: the default `src`, and the page of the frame. */
const COPIES = {
  'dataset.min.json': DATASET,
  'iframe.html': at('src/iframe/iframe.html'),
  'iframe.css': at('src/iframe/iframe.css'),
};

/** Script → its copy under a name that never changes content, for pages that check its integrity. */
const VERSIONED = {
  'standalone.js': (version) => `ess-orientation-${version}.js`,
  'standalone.classic.js': (version) => `ess-orientation-${version}.classic.js`,
  'standalone.with-data.js': (version) => `ess-orientation-${version}.with-data.js`,
};

/** Puts the dataset in the place of its address, and no address in the place of the folder of territories. */
export function datasetInside() {
  return {
    name: 'dataset-inside',
    async load(id) {
      if (id.endsWith('/dataset/default-territories.ts')) return "export const DEFAULT_TERRITORIES = '';";
      if (!id.endsWith('/dataset/default-src.ts')) return null;
      const json = await readFile(DATASET, 'utf8').catch(missing);
      return `export const DEFAULT_SRC = JSON.parse(${JSON.stringify(json)});`;
    },
  };
}

/** After the last script: the files beside them, the versioned copies, `integrity.json`, `custom-elements.json`. */
export function publish() {
  return {
    name: 'publish',
    async writeBundle() {
      for (const [name, from] of Object.entries(COPIES)) await copyFile(from, at(`dist/${name}`)).catch(missing);
      await writeFile(at('dist/custom-elements.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
      const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
      const files = {};
      for (const [name, named] of Object.entries(VERSIONED)) {
        const content = await readFile(at(`dist/${name}`));
        await writeFile(at(`dist/${named(version)}`), content);
        files[name] = integrityOf(content);
        files[named(version)] = files[name];
      }
      files['parent.js'] = integrityOf(await readFile(at('dist/parent.js')));
      await writeFile(at('dist/integrity.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
      for (const [name, hash] of Object.entries(files)) console.log(`${hash}  ${name}`);
    },
  };
}

const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

function missing(error) {
  throw new Error(`${error.path} is missing: build @ess-orientation/data first`);
}
