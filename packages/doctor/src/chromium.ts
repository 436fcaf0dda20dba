import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';

/** Why no page could be opened; the words of the report say what to do. */
export class CannotExamine extends Error {
  constructor(
    readonly reason: 'no-driver' | 'no-browser' | 'unreachable',
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options);
    this.name = 'CannotExamine';
  }
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const { env } = process;

/** Where an installed Chromium usually is. None is downloaded. */
const USUAL: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: (env.PATH ?? '').split(':').flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [
          path.join(folder, 'Google/Chrome/Application/chrome.exe'),
          path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [],
  ),
};

const isRunnable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @param executable the path of a browser; else `CHROME_PATH`, else a usual place. */
export async function launch(executable?: string): Promise<Browser> {
  const driver = await import('playwright-core').catch((cause: unknown) => {
    throw new CannotExamine('no-driver', 'playwright-core', { cause });
  });
  const asked = executable ?? env.CHROME_PATH;
  const found = asked ? [asked].find(isRunnable) : (USUAL[process.platform] ?? []).find(isRunnable);
  if (!found) throw new CannotExamine('no-browser', asked ?? '');
  const isRoot = process.getuid?.() === 0;
  return driver.chromium.launch({
    executablePath: found,
    args: ['--no-first-run', '--disable-background-networking', '--disable-sync', ...(isRoot ? ['--no-sandbox'] : [])],
  });
}
