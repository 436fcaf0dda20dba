import type { openWebKit } from '../../scripts/engines/webkit.mjs';

type WebKit = Awaited<ReturnType<typeof openWebKit>>;

/** In the module's shadow root: the first of a selector that has the text, once it is there. */
const FIND = `const root = document.querySelector('ess-orientation')?.shadowRoot;
  return [...(root?.querySelectorAll(arguments[0]) ?? [])].find((one) =>
    one.checkVisibility() && one.textContent.replace(/\\s+/g, ' ').includes(arguments[1])) ?? null;`;

/** From the first question to the results with real clicks and keys; gives the questions in order. */
export async function completeInWebKit(browser: WebKit, place: string): Promise<string[]> {
  const find = async (selector: string, text = '') => {
    for (let left = 200; left > 0; left--) {
      const found = (await browser.run(FIND, selector, text)) as Record<string, string> | null;
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`WebKit shows no “${selector}” with “${text}”`);
  };
  const press = async (selector: string, text?: string) => browser.click(await find(selector, text));
  const question = () =>
    browser.run(
      `return document.querySelector('ess-orientation').shadowRoot.querySelector('form.question')?.dataset.question ?? null`,
    ) as Promise<string | null>;

  await find('form.question');
  const asked: string[] = [];
  for (let id = await question(); id !== null; id = await question()) {
    if (asked.length > 6) throw new Error(`still asking after ${asked.join(', ')}`);
    asked.push(id);
    if (id === 'territory') {
      await browser.type(await find('input[role="combobox"]'), place);
      await press('[role="option"]', place);
    } else {
      await press('.option', 'Je ne sais pas');
    }
    await press('button', 'Continuer');
  }
  await press('button', 'Voir les structures');
  await find('[part~="card"]', place);
  return asked;
}
