import { expect } from 'chai';
import 'axe-core';
import type { EssOrientation } from '../src/ess-orientation';
import { find } from './page';

/** Every rule of WCAG 2.2 AA and RGAA that axe knows, and no sideways scroll. */
export async function checkWithAxe(element: EssOrientation): Promise<void> {
  const { axe } = window as unknown as {
    axe: { run(context: Element, options: object): Promise<{ violations: { id: string }[] }> };
  };
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];
  const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
  const { violations } = await axe.run(element, { runOnly: { type: 'tag', values }, rules });
  expect(violations.map(({ id }) => id)).to.deep.equal([]);
  const section = find(element, 'section');
  expect(section.scrollWidth, 'sideways scroll').to.be.at.most(section.clientWidth);
}
