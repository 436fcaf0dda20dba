import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { vscodeCss, vscodeHtml, webTypes } from './editors.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Of types alone; a module that holds nothing lets a plain `import` of them run too. */
const FRAMEWORKS = ['react', 'vue'];

/** What dresses the element, and what tells editors and frameworks of it. */
export function themesAndTypes() {
  return {
    name: 'themes-and-types',
    async writeBundle() {
      await mkdir(at('dist/themes'), { recursive: true });
      for (const name of await readdir(at('themes'))) await copyFile(at(`themes/${name}`), at(`dist/themes/${name}`));
      for (const name of await readdir(at('types'))) await copyFile(at(`types/${name}`), at(`dist/${name}`));
      for (const name of FRAMEWORKS) await writeFile(at(`dist/${name}.js`), 'export {};\n');
      const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
      await writeFile(at('dist/vscode.html-custom-data.json'), json(vscodeHtml()));
      await writeFile(at('dist/vscode.css-custom-data.json'), json(vscodeCss()));
      await writeFile(at('dist/web-types.json'), json(webTypes(version)));
    },
  };
}
