import { expect } from 'chai';
import { mailLink, phoneLink, safeLink } from '../src/dataset/links';
import { dataset, structure } from './dataset';
import { cleanUp, findAll, mount, results, textOf } from './page';

const ATTACK = '<img src=x onerror="window.attacked = true">';

describe('data is text, never markup', () => {
  afterEach(cleanUp);

  it('shows markup in a name, a summary or a source as the characters it is made of', async () => {
    const hostile = structure('hostile', {
      name: ATTACK,
      summary: { fr: `${ATTACK} et une phrase assez longue pour tenir lieu de résumé.` },
      evidence: [{ fields: ['name'], source: { title: ATTACK }, basis: 'stated' }],
    });
    const element = await mount({ data: dataset([hostile]) });
    await results(element, { region: 'REG-93' });
    expect(textOf(element, '.card')).to.contain(ATTACK);
    expect(findAll(element, 'img, script')).to.have.length(0);
    expect((window as { attacked?: boolean }).attacked).to.equal(undefined);
  });

  for (const address of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://x/y',
    'file:///etc/passwd',
    '//sans-protocole.example',
    'page.html',
    'http://',
    '',
  ]) {
    it(`makes no link of ${JSON.stringify(address)}`, () => {
      expect(safeLink(address)).to.equal(null);
    });
  }

  it('makes links of web addresses, and names their host', () => {
    expect(safeLink('https://www.cress-paca.org/a?b#c')).to.deep.equal({
      href: 'https://www.cress-paca.org/a?b#c',
      host: 'cress-paca.org',
    });
    expect(safeLink('https://gentil.example@mechant.example/')?.host).to.equal('mechant.example');
    expect(mailLink('a@b.example')?.href).to.equal('mailto:a@b.example');
    expect(phoneLink('+33 4 91 00 00 00')?.href).to.equal('tel:+33491000000');
  });

  it('opens other sites apart, without telling them where from', async () => {
    const element = await mount();
    await results(element, { region: 'REG-93' });
    const links = findAll(element, 'a[href^=http]') as HTMLAnchorElement[];
    expect(links.length).to.be.greaterThan(2);
    expect(links.filter(({ rel, target }) => rel !== 'noopener noreferrer' || target !== '_blank')).to.deep.equal([]);
    expect(links.filter(({ textContent }) => !textContent?.includes('nouvel onglet'))).to.deep.equal([]);
  });
});
