import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const { env, platform } = process;

/** Where Chromium and its kin usually are. No browser comes from a test tool's own download. */
const USUAL = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap((name) =>
    (env.PATH ?? '').split(':').map((folder) => path.join(folder, name)),
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** Without a profile, a sandbox that containers refuse, or calls home. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium: `CHROME_PATH`, else a usual place, else installed where that is possible. */
export function findBrowser() {
  if (env.CHROME_PATH) {
    if (isRunnable(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH is set to ${env.CHROME_PATH}, which can't be run: correct it or unset it.`);
  }
  const found = () => (USUAL[platform] ?? []).find(isRunnable);
  const browser = found() ?? (installDebian('chromium') ? found() : undefined);
  if (browser) return browser;
  throw new Error('No Chromium was found: install Chromium or Chrome, or set CHROME_PATH to one.');
}

/** Installs packages where that is possible: on Debian and its kin, as root. Says whether it did. */
export function installDebian(...packages) {
  if (platform !== 'linux' || process.getuid?.() !== 0 || !isRunnable('/usr/bin/apt-get')) return false;
  console.error(`Installing from Debian: ${packages.join(' ')}…`);
  const apt = (...args) => execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=300', '--no-install-recommends', ...packages);
    return true;
  } catch {
    return false;
  }
}

/** Where a program is, among the folders of `PATH`. */
export const whichOf = (name) =>
  (env.PATH ?? '')
    .split(':')
    .map((folder) => path.join(folder, name))
    .find(isRunnable);

export function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
