import type { FrameLocator, Page } from 'playwright-core';

/** What is answered, a question's id → the labels to check; “je ne sais pas” where nothing is said. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** From the first question to the results; gives the questions in the order they were asked. */
export async function completeJourney(page: Page | FrameLocator, answers: Answers = {}): Promise<string[]> {
  const form = page.locator('form.question');
  await form.waitFor();
  const asked: string[] = [];
  while ((await form.count()) > 0) {
    if (asked.length > 6) throw new Error(`still asking after ${asked.join(', ')}`);
    const question = (await form.getAttribute('data-question')) ?? '';
    asked.push(question);
    const labels = answers[question] ?? ['Je ne sais pas'];
    for (const label of labels) await page.getByLabel(label).check();
    await page.getByRole('button', { name: 'Continuer' }).click();
  }
  await page.getByRole('button', { name: 'Voir les structures' }).click();
  await page.locator('[part~="card"]').first().waitFor();
  return asked;
}
