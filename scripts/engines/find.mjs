import { installDebian, isRunnable, whichOf } from '../browser.mjs';

/** Beside Chromium: name → what it takes, and how to get it. */
const ENGINES = {
  Firefox: { programs: ['firefox-esr'], packages: ['firefox-esr'] },
  WebKit: {
    programs: ['WebKitWebDriver', 'Xvfb', '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

const isHere = (name) =>
  ENGINES[name].programs.every((program) => (program.startsWith('/') ? isRunnable(program) : whichOf(program)));

/** The engines that can be driven here. What Debian packages is installed by root; the rest is told, and skipped. */
export function findEngines() {
  // Found once by `check.mjs`, for every step.
  if (process.env.ENGINES !== undefined) return process.env.ENGINES.split(',').filter(Boolean);
  const missing = () => Object.keys(ENGINES).filter((name) => !isHere(name));
  if (missing().length > 0) installDebian(...missing().flatMap((name) => ENGINES[name].packages));
  for (const name of missing())
    console.error(
      `${name} is skipped: it is not on this machine. On Debian: apt-get install ${ENGINES[name].packages.join(' ')}`,
    );
  return Object.keys(ENGINES).filter(isHere);
}
