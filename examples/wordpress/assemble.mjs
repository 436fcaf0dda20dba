/** Puts the built widget into the plugin: `dist/ess-orientation/` is what a site uploads. */
import { cpSync, rmSync } from 'node:fs';

const widget = new URL('../../packages/widget/dist/', import.meta.url);
const plugin = new URL('dist/ess-orientation/', import.meta.url);

rmSync(plugin, { recursive: true, force: true });
cpSync(new URL('ess-orientation/', import.meta.url), plugin, { recursive: true });
for (const name of ['standalone.js', 'dataset.min.json', 'territories'])
  cpSync(new URL(name, widget), new URL(`assets/${name}`, plugin), { recursive: true });
console.log('examples/wordpress/dist/ess-orientation/');
