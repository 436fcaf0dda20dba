import { createHash } from 'node:crypto';
import type { ModuleScript } from './observation';
import type { Probed } from './probe';

const PATIENCE = 10_000;

/** In every build of the module, whatever its file is called. */
const isModule = (code: string): boolean => code.includes('ess-orientation') && code.includes('--ess-accent');

/**
 * The scripts of a page that hold the module, with the hash of what their address gives: a script that the browser refused
 * is asked for again.
 */
export async function moduleScripts(scripts: Probed['scripts'], page: string): Promise<ModuleScript[]> {
  const found = await Promise.all(
    scripts.map(async (script) => {
      const bytes = await bytesOf(script.src);
      if (!bytes || !isModule(new TextDecoder().decode(bytes))) return [];
      const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
      return [{ ...script, hash, elsewhere: new URL(script.src).origin !== new URL(page).origin }];
    }),
  );
  return found.flat();
}

async function bytesOf(address: string): Promise<Uint8Array | null> {
  if (!/^https?:/.test(address)) return null;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
