import type { Frame, Page } from 'playwright-core';
import { DESKTOP, type Environment } from '../environments';
import { type Screen, screenOf } from '../screens';

/** A page with the module on it, and what the tests may do there. */
export class Stage {
  private environment = DESKTOP;

  constructor(
    readonly page: Page,
    readonly frame: Frame,
  ) {}

  async reach(name: string): Promise<Screen> {
    await this.under(DESKTOP);
    await this.frame.evaluate((one) => window.a11y.reach(one), name);
    return screenOf(name);
  }

  async under(environment: Environment): Promise<void> {
    if (environment === this.environment) return;
    const { width, height, media } = environment;
    await this.page.emulateMedia(media);
    const { width: before, height: tall } = this.environment;
    if (width !== before || height !== tall) await this.page.setViewportSize({ width, height });
    this.environment = environment;
  }

  /** What axe and every look find, each fault under the name of who found it. */
  async findings(name: string, { whole = false } = {}): Promise<Record<string, string[]>> {
    const [axe, looks] = await this.frame.evaluate(
      async ([screen, page]) => [await window.a11y.axe(page), window.a11y.inspect(screen)] as const,
      [name, whole] as const,
    );
    return { ...(axe.length > 0 ? { axe } : {}), ...looks };
  }
}
