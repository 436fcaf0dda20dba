import type { CDPSession, Page } from 'playwright-core';
import type { Observation } from './observation';

type Heard = Pick<Observation, 'violations' | 'consoleErrors' | 'elementWarnings' | 'faults'>;

/** What was heard, and whether something went wrong on the network, after which the element tries again. */
export interface Listening {
  heard: Heard;
  initiated: Initiated[];
  troubled(): boolean;
}

interface Initiated {
  url: string;
  by: Set<string>;
}

interface StackTrace {
  callFrames: { url: string }[];
  parent?: StackTrace;
}

/** Runs first in every document: what the browser and the element say only once. */
function eavesdrop() {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
    console.debug(
      `ess-doctor ${JSON.stringify({ directive: effectiveDirective, blocked: blockedURI, source: sourceFile })}`,
    ),
  );
  document.addEventListener('ess-orientation-error', (event) => {
    const { code, message } = (event as CustomEvent<{ code: string; message: string }>).detail;
    console.debug(`ess-doctor ${JSON.stringify({ code, message })}`);
  });
}

/** Errors that only repeat what a violation, a fault or a missing icon already says. */
const SAID_OTHERWISE = /Content Security Policy|Trusted ?Type|Subresource Integrity|integrity|favicon\.ico/i;

/** Starts to listen to a page, before it is opened. */
export async function listen(page: Page, session: CDPSession): Promise<Listening> {
  const heard: Heard = { violations: [], consoleErrors: [], elementWarnings: [], faults: [] };
  const initiated: Initiated[] = [];
  let trouble = false;
  page.on('requestfailed', () => {
    trouble = true;
  });
  page.on('response', (response) => {
    if (response.status() >= 500) trouble = true;
  });
  await page.addInitScript(eavesdrop);
  page.on('console', (message) => {
    const text = message.text();
    const { url } = message.location();
    if (text.startsWith('ess-doctor ')) {
      const said = JSON.parse(text.slice('ess-doctor '.length));
      if ('directive' in said) heard.violations.push(said);
      else heard.faults.push(said);
    } else if (message.type() === 'error' && !SAID_OTHERWISE.test(`${text} ${url}`)) {
      heard.consoleErrors.push(`${text}${url ? ` (${url})` : ''}`);
    } else if (message.type() === 'warning' && text.startsWith('<ess-orientation>')) heard.elementWarnings.push(text);
  });
  page.on('pageerror', ({ message }) => {
    if (!SAID_OTHERWISE.test(message)) heard.consoleErrors.push(message);
  });
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request, initiator }) =>
    initiated.push({ url: request.url, by: callersOf(initiator.stack) }),
  );
  const blocked = () => heard.violations.some(({ directive }) => directive === 'connect-src');
  return { heard, initiated, troubled: () => trouble || blocked() };
}

function callersOf(stack: StackTrace | undefined): Set<string> {
  const urls = new Set<string>();
  for (let one = stack; one; one = one.parent) for (const { url } of one.callFrames) urls.add(url);
  return urls;
}
