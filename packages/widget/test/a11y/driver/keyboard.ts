import type { Page } from 'playwright-core';

/** A person who has a keyboard and nothing else, and always knows where they are. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** The words of what has the focus: the label of a field, the text of anything else. */
  focus(): Promise<string> {
    return this.page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      const labels = (focused as HTMLInputElement | null)?.labels;
      return ((labels?.[0] ?? focused)?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Tab, or Shift+Tab, up to what begins with these words. */
  async to(words: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let left = 80; left > 0; left--) {
      const here = await this.focus();
      if (typeof words === 'string' ? here.startsWith(words) : words.test(here)) return;
      passed.push(here.slice(0, 30));
      await this.press(key);
    }
    throw new Error(`${key} never reached “${words}”: ${passed.slice(0, 30).join(' · ')}`);
  }

  /** Down to a radio with the arrows, from the first of its group. */
  async radio(first: string, words: string): Promise<void> {
    await this.to(first);
    await this.press('Space');
    for (let left = 12; !(await this.focus()).startsWith(words); left--) {
      if (left === 0) throw new Error(`no choice begins with “${words}”`);
      await this.press('ArrowDown');
    }
  }

  async check(...labels: string[]): Promise<void> {
    for (const label of labels) {
      await this.to(label);
      await this.press('Space');
    }
  }

  /** Types a place, and takes the suggestion that begins with these words. */
  async place(field: string, text: string, suggestion: string): Promise<void> {
    await this.to(field);
    await this.type(text);
    await this.page.getByRole('option').first().waitFor();
    const active = () =>
      this.page.evaluate(() => {
        const root = document.querySelector('ess-orientation')?.shadowRoot;
        const id = root?.activeElement?.getAttribute('aria-activedescendant');
        return (id && root?.getElementById(id)?.textContent?.replace(/\s+/g, ' ').trim()) || '';
      });
    for (let left = 12; !(await active()).startsWith(suggestion); left--) {
      if (left === 0) throw new Error(`no place begins with “${suggestion}”`);
      await this.press('ArrowDown');
    }
    await this.press('Enter');
  }
}
