import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** axe and the tools of `in-page/`, as one script that needs no file of its own. */
export async function inPageScript(): Promise<string> {
  const entry = fileURLToPath(new URL('../in-page/index.ts', import.meta.url));
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['ess-source', 'browser', 'import', 'module', 'default'] },
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'a11yTools' } },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const [chunk] = [result].flat()[0]?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('the tools of the page could not be built');
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return `${axe}\n;${chunk.code}`;
}
