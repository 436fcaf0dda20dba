import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const ENTRY = '\0foreign';
const ELEMENT = `
  import { html, LitElement } from 'lit-2';
  customElements.define('foreign-panel', class extends LitElement {
    static properties = { open: { type: Boolean } };
    render() { return html\`<h2>Un autre composant</h2><p>\${this.open ? 'ouvert' : 'fermé'}</p><slot></slot>\`; }
  });`;

/** A script with a Lit of its own, of another major version, and an element of the host's made with it. */
export async function foreignLit(): Promise<string> {
  const bundle = await rollup({
    input: ENTRY,
    plugins: [
      {
        name: 'foreign',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? ELEMENT : null),
      },
      nodeResolve({ rootDir: new URL('..', import.meta.url).pathname, exportConditions: ['production', 'default'] }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code;
}
