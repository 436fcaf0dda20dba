import { execFileSync } from 'node:child_process';

const CLI = new URL('../../packages/data/dist/cli.js', import.meta.url).pathname;

/** The very table that `pnpm data:stats` prints. */
export const dataStats = () => execFileSync(process.execPath, [CLI, 'stats'], { encoding: 'utf8' });
