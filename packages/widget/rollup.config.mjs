import terser from '@rollup/plugin-terser';
import { onwarn, plugins, types } from '../../rollup.shared.mjs';
import { themesAndTypes } from './rollup.beside.mjs';
import { datasetInside, publish } from './rollup.embeds.mjs';
import { minifyTemplates } from './rollup.minify-templates.mjs';
import { ownMembers } from './rollup.own-members.mjs';
import { territoriesBeside } from './rollup.territories.mjs';

const minify = terser({ ecma: 2020, module: true, format: { comments: false }, compress: { passes: 3 } });

/** One file with everything, which an integrity hash can cover. */
const alone = (input, outputs, ...before) => ({
  input,
  output: outputs.map((output) => ({ sourcemap: true, plugins: [minify], ...output })),
  plugins: [...before, ...plugins(), ownMembers(), minifyTemplates()],
  onwarn,
});

/** A script without the module: what a frame and its host add. */
const small = (input, output, ...after) => ({
  input,
  output: { sourcemap: true, plugins: [minify], ...output },
  plugins: [...plugins(), ...after],
  onwarn,
});

/** For bundlers, which share lit, the core and the data with the rest of the site. */
const entries = { index: 'src/index.ts', define: 'src/define.ts' };
const external = [/^lit(\/|$)/, /^@ess-orientation\//];
const modules = {
  input: entries,
  output: { dir: 'dist', format: 'es', sourcemap: true, chunkFileNames: 'element.js' },
  external,
  plugins: [...plugins(), territoriesBeside()],
  onwarn,
};

const esm = (file) => ({ file: `dist/${file}`, format: 'es' });
const classic = (file, name) => ({
  file: `dist/${file}`,
  format: 'iife',
  exports: 'named',
  plugins: [minify, ascii()],
  ...(name ? { name } : {}),
});

export default [
  modules,
  types({ ...entries, standalone: 'src/standalone.ts' }, external),
  alone('src/standalone.ts', [esm('standalone.js'), classic('standalone.classic.js', 'EssOrientationModule')]),
  alone('src/standalone.ts', [esm('standalone.with-data.js')], datasetInside()),
  small('src/iframe/page.ts', esm('iframe.js')),
  small('src/iframe/parent.ts', classic('parent.js'), publish(), themesAndTypes()),
];

/** Modules are always read as UTF-8; a classic script, as its page is, which may not say how. Minifiers leave templates out. */
function ascii() {
  return {
    name: 'ascii',
    renderChunk: (code) => ({
      code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
      map: null,
    }),
  };
}
