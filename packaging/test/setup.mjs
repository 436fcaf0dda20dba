import { packAll, temporaryFolder } from '../pack.mjs';

/** Packs once for all the tests. */
export async function setup({ provide }) {
  const { folder, remove } = temporaryFolder('packed');
  provide('tarballs', await packAll(folder));
  return remove;
}
