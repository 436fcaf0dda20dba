const HOW_MANY = 4;

/** The first four choice questions, read from the widget itself: nobody is given an easier form. */
export async function readQuestions(browser, address) {
  const page = await browser.newPage({ locale: 'fr-FR' });
  await page.goto(address);
  await page.locator('form.question').waitFor();
  const questions = [];
  while (questions.length < HOW_MANY) {
    const form = page.locator('form.question');
    const name = await form.getAttribute('data-question');
    const read = await form.evaluate((element) => {
      const text = (selector, from = element) => from.querySelector(selector)?.textContent.trim() ?? '';
      return {
        title: text('legend'),
        description: text('.why'),
        many: element.querySelector('.option input')?.type === 'checkbox',
        options: [...element.querySelectorAll('.option')].map((option) => ({
          value: option.querySelector('input').value,
          label: text('.option-label', option),
          note: text('.option-note', option),
        })),
      };
    });
    if (name !== 'territory') questions.push({ name, ...read });
    await form.locator('.option input').last().check();
    await page.locator('button.primary').click();
    await page.waitForFunction(
      (before) =>
        document.querySelector('ess-orientation').shadowRoot.querySelector('form.question')?.dataset.question !==
        before,
      name,
    );
  }
  await page.close();
  return questions;
}
