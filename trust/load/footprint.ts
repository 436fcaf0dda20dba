import type { CDPSession, Page } from 'playwright-core';

/** What a page holds once its garbage is collected. */
export interface Footprint {
  nodes: number;
  listeners: number;
  heap: number;
}

export async function openFootprint(page: Page): Promise<() => Promise<Footprint>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
  };
}
