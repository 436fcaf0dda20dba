import { expect } from 'chai';
import 'axe-core';
import type { EssOrientation } from '../src/ess-orientation';
import { CRESS, dataset, structure } from './dataset';
import { answerAll, cleanUp, find, findAll, mount, press, results, select, tick, waitUntil } from './page';

interface Axe {
  run(
    context: Element,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>;
}
const { axe } = window as unknown as { axe: Axe };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];

async function check(element: EssOrientation): Promise<void> {
  // The fragment of a page: it has no main landmark nor level-one heading of its own.
  const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
  const { violations, passes } = await axe.run(element, { runOnly: { type: 'tag', values: TAGS }, rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).to.deep.equal([]);
  expect(passes.length).to.be.greaterThan(10);
  ownChecks(element);
}

/** What axe does not see. */
function ownChecks(element: EssOrientation): void {
  const small = findAll(element, 'button, select, summary, .option, .links a').filter((target) => {
    const { width, height } = target.getBoundingClientRect();
    return width > 0 && height < 44;
  });
  expect(
    small.map(({ outerHTML }) => outerHTML.slice(0, 80)),
    'targets under 44 px',
  ).to.deep.equal([]);
  const section = find(element, 'section');
  expect(section.scrollWidth, 'sideways scroll').to.be.at.most(section.clientWidth);
  expect(findAll(element, '[style]'), 'style attributes').to.have.length(0);
  const ids = findAll(element, '[id]').map(({ id }) => id);
  expect(new Set(ids).size, 'ids used once').to.equal(ids.length);
  const levels = findAll(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
  const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1);
  expect(skipped, 'heading levels skipped').to.deep.equal([]);
}

const MARSEILLE = {
  situation: 'projet',
  stage: 'emergence',
  region: 'REG-93',
  departement: 'DEP-13',
  needs: ['financement'],
};

for (const [where, lang, width] of [
  ['in French at 320 px', 'fr', '320px'],
  ['in English at 1000 px', 'en', '1000px'],
] as const) {
  describe(`accessible ${where}`, () => {
    const there = async (options: Parameters<typeof mount>[0] = {}) => {
      document.documentElement.lang = 'fr';
      document.body.style.inlineSize = width;
      return mount(options);
    };
    const say = async (element: EssOrientation) => {
      element.lang = lang;
      await element.updateComplete;
    };
    afterEach(cleanUp);

    it('each question, answered or not', async () => {
      const element = await there();
      for (const answer of [
        () => tick(element, 'projet'),
        () => tick(element, 'emergence'),
        () => select(element, 'region', 'REG-93'),
        () => tick(element, 'mobilite', 'numerique'),
        () => tick(element, 'unknown'),
      ]) {
        await say(element);
        await check(element);
        find<HTMLFormElement>(element, 'form').requestSubmit();
        await element.updateComplete;
        expect(findAll(element, '#problem')).to.have.length(1);
        await check(element);
        await answer();
        for (const details of findAll(element, 'details')) details.setAttribute('open', '');
        await check(element);
        find<HTMLFormElement>(element, 'form').requestSubmit();
        await element.updateComplete;
      }
    });

    it('the recap', async () => {
      const element = await there({ attributes: { territory: 'DEP-13' } });
      await answerAll(element, MARSEILLE);
      await say(element);
      await check(element);
    });

    it('the results, with everything open', async () => {
      const element = await there();
      await results(element, MARSEILLE);
      await say(element);
      for (const details of findAll(element, 'details')) details.setAttribute('open', '');
      await check(element);
    });

    it('the wait for the list', async () => {
      const fetch = window.fetch;
      window.fetch = () => new Promise(() => undefined);
      const element = await there({ data: undefined, attributes: { src: '/lente.json' } });
      await results(element);
      await waitUntil(() => (find(element, '[role=status]').textContent ?? '') !== '');
      await say(element);
      await check(element);
      window.fetch = fetch;
    });

    it('nobody fits, with and without a CRESS', async () => {
      const element = await there({ data: dataset([CRESS, structure('tard', { stages: ['developpement'] })]) });
      await results(element, MARSEILLE);
      await say(element);
      await check(element);
      const elsewhere = await there();
      element.remove();
      await results(elsewhere, { region: 'REG-28' });
      await say(elsewhere);
      await check(elsewhere);
    });

    it('a fault, before and in place of the results', async () => {
      const element = await there({ data: undefined, attributes: { src: '/nulle-part.json' } });
      await waitUntil(() => findAll(element, '.fault').length === 1);
      await say(element);
      await check(element);
      element.lang = 'fr';
      await element.updateComplete;
      await answerAll(element);
      await press(element, 'Voir les structures');
      await say(element);
      await check(element);
    });
  });
}
