import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page opened in a context of its own, and what the browser refused, regretted or asked for. */
export interface Visit {
  page: Page;
  /** Uncaught errors, console errors (but a missing icon), policy violations. */
  complaints: string[];
  /** The same, and all else that was written to the console: where a page is to be quiet. */
  said: string[];
  /** Addresses asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'fr-FR', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  const said: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    said.push(message.text());
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => {
    said.push(message);
    complaints.push(message);
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`CSP: ${violatedDirective} ${blockedURI}`),
    ),
  );
  await page.goto(url);
  return { page, complaints, said, requests, close: () => context.close() };
}
