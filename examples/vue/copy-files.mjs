/** The data and the places, beside the page: the module asks for them at run time. */
import { cpSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = dirname(fileURLToPath(import.meta.resolve('@ess-orientation/widget/dataset.min.json')));
for (const name of ['dataset.min.json', 'territories'])
  cpSync(`${dist}/${name}`, new URL(`public/ess/${name}`, import.meta.url), { recursive: true });
