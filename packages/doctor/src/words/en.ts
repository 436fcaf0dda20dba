import type { Words } from './words';

export const en: Words = {
  levels: { error: 'To correct', warning: 'To check', ok: 'In order' },
  summary: (errors, warnings) =>
    errors + warnings === 0 ? 'All is in order.' : `${errors} to correct, ${warnings} to check.`,
  failures: {
    'no-driver':
      'playwright-core, which drives the browser, is missing. Install it beside: npm install --save-exact playwright-core@1.64.1',
    'no-browser': 'No Chromium was found. Install Chromium or Chrome, or name one with --browser.',
    unreachable: 'The page could not be opened.',
  },
  help: `ess-doctor <address or file…> [options]

Opens a page that holds <ess-orientation> and says what is right and wrong with it.

  --json           the result as data
  --lang en        sentences in English
  --strict         what is to check counts as an error
  --browser <f>    the browser to use (else CHROME_PATH, else a usual place)

Exit code: 0 nothing to correct, 1 something to correct, 2 the page was not examined.
`,
  findings: {
    absent: ({ links }) =>
      links > 0
        ? 'The page holds a data-ess-orientation link that the module has not replaced. Check that the script loads.'
        : 'The page holds no <ess-orientation> tag. The page editor may have removed it.',
    'not-defined': ({ src }) =>
      src
        ? `The tag is there, but the script ${src} could not run.`
        : 'The tag is there, but no script declares it. Add it.',
    version: ({ version, count }) =>
      `The module is in place, version ${version}${count > 1 ? `, ${count} times` : ''}.`,
    'other-release': ({ found, expected }) =>
      `The page uses version ${found}; this doctor knows version ${expected}. Its hashes are not compared.`,
    'second-copy': ({ sources }) =>
      `The module is loaded ${sources.length} times; one copy serves. Remove the others: ${sources.join(', ')}.`,
    'integrity-right': ({ src, release }) =>
      `The hash of ${src} is right${release ? `; it is the file published as version ${release}` : ''}.`,
    'integrity-missing': ({ src, value, elsewhere }) =>
      `${src} has no hash${elsewhere ? ', and comes from another site' : ''}. Add integrity="${value}" crossorigin.`,
    'integrity-wrong': ({ src, value }) =>
      `The hash of ${src} is not that of the file: the browser refuses it. Check where the file comes from. It now hashes to ${value}.`,
    'integrity-no-cors': ({ src }) => `${src} comes from another site: integrity also needs the attribute crossorigin.`,
    'integrity-moving': ({ src }) =>
      `${src} has no version in its name: the next update will be blocked by its hash. Prefer ess-orientation-<version>.js.`,
    'csp-none': () => 'The page has no security policy (CSP). The module needs none; the page may.',
    'csp-fine': ({ policy }) => `The security policy (CSP) lets the module work: ${policy}`,
    'csp-blocks': ({ directive, blocked, cure }) =>
      `The security policy (CSP) blocked ${blocked || 'something'} (${directive}). ${cure ? `For the module, add: ${cure}` : 'It is not the module.'}`,
    hidden: () => 'The module is on the page but cannot be seen. Look for a style rule that hides it.',
    'column-narrow': ({ width }) => `The column of the module is ${width} px wide. Give it 240 px at least.`,
    'column-fine': ({ width, phone }) => `The module has ${width} px, and ${phone} px on a small phone.`,
    'scrolls-sideways': ({ by }) => `On a 320 px screen, the page overflows by ${by} px to the right.`,
    'contrast-low': ({ text, ratio, wanted, colours: [ink, below] }) =>
      `“${text}” is hard to read: contrast ${ratio} instead of ${wanted} (${ink} on ${below}).`,
    'contrast-fine': ({ looked }) => `The ${looked} texts of the first screen have enough contrast.`,
    'data-failed': ({ code, message }) => `The data could not be read (${code}): ${message}`,
    'console-error': ({ text }) => `Error in the console: ${text}`,
    'element-warning': ({ text }) => `The module warns: ${text}`,
    'request-elsewhere': ({ url }) => `The module asks another site for a file: ${url}`,
    requests: ({ urls }) => `The module asked for ${urls.length} file${urls.length > 1 ? 's' : ''}: ${urls.join(', ')}`,
    'fallback-missing': () => 'The tag is empty: without scripts, nothing shows. Write a phone number or a link in it.',
    'fallback-present': ({ text }) => `Without scripts, the page shows: “${text}”`,
  },
};
