import type { Server } from 'node:http';
import { type Browser, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS, findBrowser } from '../../../../../scripts/browser.mjs';
import { DESKTOP, type Environment } from '../environments';
import type { World } from '../screens';
import { inPageScript } from './bundle';
import { serveSite } from './server';
import { Stage } from './stage';

/** One browser and one site for a file of tests. Pages are kept: a screen is reached anew in the one of its world. */
export class Site {
  private readonly stages = new Map<string, Promise<Stage>>();

  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
    readonly origin: string,
    private readonly script: string,
  ) {}

  static async open(): Promise<Site> {
    const [script, { server, origin }, browser] = await Promise.all([
      inPageScript(),
      serveSite(),
      chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS }),
    ]);
    return new Site(browser, server, origin, script);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }

  /** The page of a world, on its own or in a frame. */
  stage(world: World = 'usual', framed = false): Promise<Stage> {
    const key = `${world} ${framed}`;
    const known = this.stages.get(key) ?? this.openStage(world, framed);
    this.stages.set(key, known);
    return known;
  }

  /** A page that nobody else uses. @param path under the origin. */
  async fresh(path: string, { width, height, media }: Environment = DESKTOP): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width, height }, locale: 'fr-FR', ...media });
    await context.addInitScript(() => {
      if (location.pathname.startsWith('/stalled/')) window.fetch = () => new Promise(() => undefined);
    });
    const page = await context.newPage();
    await page.goto(`${this.origin}/${path}`);
    return page;
  }

  private async openStage(world: World, framed: boolean): Promise<Stage> {
    const page = await this.fresh(`${world}/${framed ? 'framed' : 'page'}.html`);
    await (framed ? page.frameLocator('iframe') : page).locator('ess-orientation').waitFor();
    const frame = framed ? page.frames()[1] : page.mainFrame();
    if (!frame) throw new Error('the page has no frame');
    await frame.evaluate(this.script);
    return new Stage(page, frame);
  }
}
