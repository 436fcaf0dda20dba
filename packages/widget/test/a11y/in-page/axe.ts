import { element } from './dom';

interface Axe {
  run(
    context: unknown,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[]; passes: unknown[] }>;
}

const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'] },
  // A fragment of a page: landmarks and the level-one heading are the page’s.
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  resultTypes: ['violations'],
  preload: false,
};

/** The rules of WCAG 2.2 AA and of the RGAA that axe knows, over the module, or over the whole page of the frame. */
export async function axeFaults(whole = false): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  const { violations, passes } = await axe.run(whole ? document : element(), OPTIONS);
  if (passes.length < 5) throw new Error('axe looked at next to nothing');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat(3).join(' ')).join(', ')}`);
}
