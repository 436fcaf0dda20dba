import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { withChromium } from '../../trust/support/chromium';
import { completeJourney } from '../../trust/support/journey';
import { visit } from '../../trust/support/visit';
import { serveFolders } from './pages';

const browser = withChromium();

describe.each(['react', 'vue'])('the page made with %s', (name) => {
  const folder = fileURLToPath(new URL(`../${name}/`, import.meta.url));
  const built = mkdtempSync(path.join(tmpdir(), `ess-${name}-`));
  afterAll(() => rmSync(built, { recursive: true, force: true }));

  it('is built by its own command, gives a property, hears the results and their erasing', async () => {
    execFileSync('node', ['copy-files.mjs'], { cwd: folder });
    // As a person's machine would: not in the mode of tests, which keeps the frameworks' development builds.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync('npx', ['vite', 'build', '--outDir', built, '--logLevel', 'error'], { cwd: folder, env });
    const [origin, server] = await serveFolders({ '/': built });
    const { page, complaints, requests, close } = await visit(browser(), `${origin}/`);
    const checked = page.getByLabel('J’ai un projet, je veux le réaliser');
    await checked.waitFor();
    expect(await checked.isChecked()).toBe(true);
    await completeJourney(page);
    await page.locator('#found').waitFor();
    expect(await page.locator('#found').textContent()).toMatch(/\d+ structures correspondent/);
    await page.getByRole('button', { name: 'Effacer mes réponses' }).first().click();
    await page.locator('#found').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    await close();
    server.close();
  });
});
