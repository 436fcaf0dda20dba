import { all, until } from './dom';
import { type Answers, choose, click, drawn, first, press, submit } from './widget';

/** Answers on the one page of an adviser, as far as something is known. */
export async function fill({ region, departement, ...choices }: Answers): Promise<void> {
  if (region) await choose('region', region);
  if (departement) await choose('departement', departement);
  for (const [question, values] of Object.entries(choices))
    for (const value of [values].flat()) await click(`#${question}-${value}`);
}

/** The legal form, then what is said of each condition: `aimBeyondProfit-yes`. */
export async function ess(form: string, ...said: string[]): Promise<void> {
  const list = first('#ess-form') as HTMLSelectElement;
  list.value = form;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
  for (const one of said) await click(`#${one}`);
}

export async function showStructures(): Promise<void> {
  await submit();
  await until(() => all('.results').length > 0 && all('.loading').length === 0, 'the structures');
}

/** The referral sheet of the first structure. @param label how its button begins, in the language of the page. */
export async function openSheet(label: string): Promise<void> {
  await showStructures();
  await press(label);
  await until(() => all('.sheet').length > 0, 'the sheet');
}
