import type { Frame, Page } from 'playwright-core';

/** What the person has said so far: ids and codes as the module keeps them, the words of the recap when it is open. */
export async function answersOf(page: Page): Promise<string[]> {
  const found = await Promise.all(page.frames().map(answersIn));
  // Codes shared by everybody, and short enough to be found anywhere, tell nothing.
  return [...new Set(found.flat())].filter((answer) => answer.length > 3 && answer !== 'unknown');
}

const answersIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const element = document.querySelector('ess-orientation') as unknown as {
      questionnaire?: { state: { answers: Record<string, string | string[]> } };
      shadowRoot: ShadowRoot;
    } | null;
    if (!element?.questionnaire) return [];
    const ids = Object.values(element.questionnaire.state.answers).flat();
    const words = [...element.shadowRoot.querySelectorAll('.answer dd:not(.edit)')].flatMap((cell) =>
      [...cell.querySelectorAll('li'), cell].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
    return [...ids, ...words.filter((word) => !word.startsWith('Je ne sais pas'))];
  });
