/** A phone of some years ago, on slow 4G. */
const PHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
export const CPU_SLOWDOWN = 4;
/** After the network has gone quiet, in milliseconds: late work counts as well. */
const QUIET = 1000;
/** For the first question, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Opens a page with a cold cache, waits for its first question, ticks a radio.
 * @returns milliseconds until a radio could be ticked, blocking time, layout shift, bytes.
 */
export async function visit(browser, address) {
  const context = await browser.newContext({ ...PHONE, locale: 'fr-FR' });
  try {
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(address, { waitUntil: 'commit' });
    await usable(session);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(QUIET);
    const measured = await page.evaluate(() => ({ ...window.measured, bytesThen: window.measured.bytesThen() }));
    await page.locator('input[type=radio]').first().check({ force: true });
    if (!(await page.locator('input[type=radio]').first().isChecked())) faults.push('the radio could not be ticked');
    if (faults.length > 0) throw new Error(`${address}: ${faults.join('; ')}`);
    return { ...measured, bytes };
  } finally {
    await context.close();
  }
}

/** Asked without a script of the test driver in the page: reading one would be a long task of its own, and would be measured. */
async function usable(session) {
  for (const start = Date.now(); Date.now() - start < PATIENCE; ) {
    const { result } = await session.send('Runtime.evaluate', { expression: 'window.measured?.usable ?? 0' });
    if (result.value > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no question that can be answered');
}

/** In the page, before anything of it. */
function watch() {
  const measured = {
    usable: null,
    blocked: 0,
    shift: 0,
    bytesThen: () =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter(({ responseEnd }) => responseEnd <= measured.usable)
        .reduce((sum, { transferSize }) => sum + transferSize, 0),
  };
  window.measured = measured;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) measured.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) measured.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  const host = () => document.querySelector('ess-orientation, bare-question')?.shadowRoot ?? document;
  const look = () => {
    const radio = host().querySelector('input[type=radio]');
    // Laid out, with its label, and not covered by a veil.
    const there = radio && !radio.disabled && (radio.closest('label') ?? radio).getClientRects().length > 0;
    if (there) measured.usable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
