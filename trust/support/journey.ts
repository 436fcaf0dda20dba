import type { FrameLocator, Page } from 'playwright-core';

/** What is answered, a question's id → the labels to check; “je ne sais pas” where nothing is said. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export interface JourneyOptions {
  /** Typed where the place is asked; the first suggestion is taken. */
  place?: string;
  /** Called on each screen before it is left, and on the results. */
  onScreen?: (screen: string) => Promise<void>;
}

/** From the first question to the results; gives the questions in the order they were asked. */
export async function completeJourney(
  page: Page | FrameLocator,
  answers: Answers = {},
  { place, onScreen = async () => undefined }: JourneyOptions = {},
): Promise<string[]> {
  const form = page.locator('form.question');
  await form.waitFor();
  const asked: string[] = [];
  while ((await form.count()) > 0) {
    if (asked.length > 6) throw new Error(`still asking after ${asked.join(', ')}`);
    const question = (await form.getAttribute('data-question')) ?? '';
    asked.push(question);
    await onScreen(question);
    if (question === 'territory' && place) await typePlace(page, place);
    else for (const label of answers[question] ?? ['Je ne sais pas']) await page.getByLabel(label).check();
    await page.getByRole('button', { name: 'Continuer' }).click();
  }
  await onScreen('recap');
  await page.getByRole('button', { name: 'Voir les structures' }).click();
  await page.locator('[part~="card"]').first().waitFor();
  await onScreen('results');
  return asked;
}

async function typePlace(page: Page | FrameLocator, place: string): Promise<void> {
  await page.getByRole('combobox').pressSequentially(place);
  // Of the suggestions: the lists below have options, too.
  await page.getByRole('listbox').getByRole('option', { name: place }).first().click();
}
