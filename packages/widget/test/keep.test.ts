import type { Orientation } from '@ess-orientation/core';
import { createMatcher } from '@ess-orientation/core';
import { expect } from 'chai';
import type { EssOrientation } from '../src/ess-orientation';
import { en } from '../src/i18n/en';
import { fr } from '../src/i18n/fr';
import { mailAddress, messageText } from '../src/sharing/message';
import { dataset, structure } from './dataset';
import { button, cleanUp, find, findAll, focused, hasFocus, mount, press, results, textOf, waitUntil } from './page';

const MARSEILLE = { situation: 'projet', stage: 'emergence', region: 'REG-93', departement: 'DEP-13' };
const FRAGMENT = '#ess=v=1&situation=projet&stage=emergence&territory=DEP-13.REG-93.FR';
const CLEAN = location.pathname + location.search;

/** Stands in for what the browser offers, until the end of the test. */
function stub(name: 'clipboard' | 'share', value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true });
}
const clipboard = () => {
  const texts: string[] = [];
  stub('clipboard', { writeText: async (text: string) => void texts.push(text) });
  return texts;
};
const status = (element: EssOrientation) => textOf(element, '.keep [role=status]');

function body(address: string): { subject: string; body: string } {
  const { searchParams, pathname } = new URL(address.replace(/\+/g, '%2B'));
  expect(pathname, 'no recipient').to.equal('');
  return { subject: searchParams.get('subject') ?? '', body: searchParams.get('body') ?? '' };
}

const ask = (
  structures: Parameters<typeof dataset>[0],
  limit = 3,
): { orientation: Orientation; publishedOn: string } => ({
  orientation: createMatcher(dataset(structures)).match(
    { stage: 'emergence', territory: ['DEP-13', 'REG-93', 'FR'] },
    { limit },
  ),
  publishedOn: '2026-11-22',
});

describe('keeping and sharing', () => {
  afterEach(() => {
    cleanUp();
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(navigator, 'share');
    history.replaceState(null, '', CLEAN);
  });

  describe('by mail', () => {
    it('writes names, reasons and links as plain text', async () => {
      const element = await mount();
      await results(element, MARSEILLE);
      const message = body(find<HTMLAnchorElement>(element, '.keep .mail').getAttribute('href') ?? '');
      expect(message.subject).to.equal('Des structures pour accompagner le projet');
      expect(message.body).to.contain('1. Incubateur des Bouches-du-Rhône\r\n- Se consacre à votre étape');
      expect(message.body).to.contain('\r\nhttps://www.incubateur.example/contact\r\n');
      expect(message.body).to.contain('CRESS Sud\r\nhttps://www.cress-sud.example/');
      expect(message.body.replace(/\r\n/g, '')).to.not.match(/[\r\n]/);
      expect(message.body).to.not.match(/[<>#]/);
    });

    it('stays under 1,800 characters once encoded, whatever the names', () => {
      for (const name of ['é'.repeat(200), '🦊'.repeat(200), 'nom '.repeat(50), '%00&body=x', '?subject=#a+b']) {
        const structures = Array.from({ length: 12 }, (_, at) =>
          structure(`s${at}`, { name: `${at} ${name}`, contact: { url: `https://exemple.example/${'é'.repeat(90)}` } }),
        );
        for (const words of [fr, en]) {
          const address = mailAddress(words, ask(structures, 12));
          expect(address.length).to.be.at.most(1800);
          expect(body(address).body).to.contain('1. ');
        }
      }
    });

    it('lets no name forge a line, a header or an address', () => {
      const name = 'Nom\r\nBcc: a@b.example\u2028x\u202Ey\u200B & ?to=c@d.example #f \uD800 100 %';
      const address = mailAddress(fr, ask([structure('hostile', { name, contact: { url: 'javascript:alert(1)' } })]));
      expect(address).to.match(/^mailto:\?subject=[^&?#]+&body=[^&?#]+$/);
      expect(body(address).body).to.contain('1. Nom Bcc: a@b.example x y & ?to=c@d.example #f 100 %\r\n');
      expect(body(address).body).to.not.contain('javascript');
    });

    it('drops reasons before structures, and counts those left out', () => {
      const many = Array.from({ length: 12 }, (_, at) => structure(`s${at}`, { name: `Structure ${'n'.repeat(60)}` }));
      const text = body(mailAddress(fr, ask(many, 12))).body;
      expect(text).to.match(/Et \d+ autres structures, sur la page\./);
      expect(messageText(fr, ask(many, 12))).to.contain('12. Structure');
    });

    it('says that nobody is known', () => {
      expect(messageText(fr, ask([]))).to.contain('Aucune structure connue ne correspond à toutes les réponses.');
    });
  });

  describe('by what the device offers', () => {
    it('shares the text, and offers nothing where there is nothing', async () => {
      const shared: ShareData[] = [];
      stub('share', async (content: ShareData) => void shared.push(content));
      const element = await mount();
      await results(element, MARSEILLE);
      await press(element, 'Partager');
      expect(shared).to.have.length(1);
      expect(shared[0]?.text).to.contain('Incubateur des Bouches-du-Rhône');
      expect(shared[0]?.url).to.equal(undefined);
    });

    it('says when sharing failed, but not when the person closed it', async () => {
      const failures = [new DOMException('', 'AbortError'), new DOMException('', 'DataError')];
      stub('share', () => Promise.reject(failures.shift()));
      const element = await mount();
      await results(element, MARSEILLE);
      await press(element, 'Partager');
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(status(element)).to.equal('');
      await press(element, 'Partager');
      await waitUntil(() => status(element).startsWith('Le partage n’a pas eu lieu.'));
    });
  });

  describe('on paper', () => {
    it('asks the browser to print', async () => {
      const { print } = window;
      let printed = 0;
      window.print = () => void printed++;
      const element = await mount();
      await results(element, MARSEILLE);
      await press(element, 'Imprimer');
      window.print = print;
      expect(printed).to.equal(1);
    });

    it('has rules for paper in its adopted style sheets', async () => {
      const element = await mount();
      await results(element, MARSEILLE);
      const rules = (element.shadowRoot?.adoptedStyleSheets ?? [])
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print')
        .flatMap(({ cssRules }) => [...cssRules] as CSSStyleRule[]);
      const says = (selector: string, declaration: string) =>
        rules.some(({ selectorText, cssText }) => selectorText?.includes(selector) && cssText.includes(declaration));
      expect(says('.card', 'break-inside: avoid')).to.equal(true);
      expect(says('button', 'display: none')).to.equal(true);
      expect(says('.keep', 'display: none')).to.equal(true);
      expect(says('a[href^="http"]::after', 'attr(href)')).to.equal(true);
    });
  });

  describe('by a link', () => {
    it('is offered only where the page reads it', async () => {
      const element = await mount();
      await results(element, MARSEILLE);
      expect(findAll(element, 'button').some(({ textContent }) => textContent?.includes('Copier'))).to.equal(false);
    });

    it('copies the answers on request, says so, and keeps the focus', async () => {
      const texts = clipboard();
      const element = await mount({ attributes: { share: '' } });
      await results(element, MARSEILLE);
      expect(texts).to.deep.equal([]);
      button(element, 'Copier le lien').focus();
      await press(element, 'Copier le lien');
      await waitUntil(() => status(element).startsWith('Le lien est copié.'));
      expect(focused(element) === button(element, 'Copier le lien')).to.equal(true);
      expect(texts).to.deep.equal([`${location.origin}${CLEAN}${FRAGMENT}`]);
      expect(location.hash).to.equal('');
    });

    it('shows the link to copy by hand where the browser refuses', async () => {
      stub('clipboard', undefined);
      const element = await mount({ attributes: { share: '' } });
      await results(element, MARSEILLE);
      await press(element, 'Copier le lien');
      await waitUntil(() => status(element).startsWith('Le navigateur refuse la copie.'));
      const field = find<HTMLInputElement>(element, '#kept-link');
      expect(field.value).to.contain(FRAGMENT);
      expect(field.readOnly).to.equal(true);
      expect(hasFocus(element, '#kept-link')).to.equal(true);
      expect(field.selectionEnd).to.equal(field.value.length);
    });

    it('forgets what it said once the person moves on', async () => {
      clipboard();
      const element = await mount({ attributes: { share: '' } });
      await results(element, MARSEILLE);
      await press(element, 'Copier le lien');
      await waitUntil(() => status(element) !== '');
      await press(element, 'Modifier mes réponses');
      await press(element, 'Voir les structures');
      expect(status(element)).to.equal('');
    });

    it('opens on the recap with the answers of the link, then goes on as usual', async () => {
      history.replaceState(null, '', FRAGMENT);
      const element = await mount({ attributes: { share: '' } });
      expect(textOf(element)).to.contain('Vérifiez vos réponses');
      expect(textOf(element)).to.contain('J’ai un projet, je veux le réaliser').and.to.contain('Bouches-du-Rhône');
      expect(focused(element) === null, 'no focus on first paint').to.equal(true);
      await press(element, 'Voir les structures');
      expect(textOf(element, '.card')).to.contain('Incubateur des Bouches-du-Rhône');
      const texts = clipboard();
      await press(element, 'Copier le lien');
      await waitUntil(() => texts.length > 0);
      expect(texts[0]).to.contain(FRAGMENT);
    });

    it('reads a link that a mail programme has encoded', async () => {
      history.replaceState(null, '', `#ess=${encodeURIComponent(FRAGMENT.slice(5))}`);
      const element = await mount({ attributes: { share: '' } });
      expect(textOf(element)).to.contain('Vérifiez vos réponses');
    });

    it('ignores other fragments, unknown words, and pages that do not ask', async () => {
      for (const hash of [
        '#contenu',
        '#/route?stage=creation',
        '#ess=',
        '#ess=v=1',
        '#ess=%E0%A4%A',
        '#ess=v=1&stage=toto&__proto__=x',
        `#ess=stage=creation&x=${'a'.repeat(5000)}`,
        '#xess=v=1&stage=creation',
      ]) {
        history.replaceState(null, '', hash);
        const element = await mount({ attributes: { share: '' } });
        expect(textOf(element), hash).to.contain('Étape 1');
        element.remove();
      }
      history.replaceState(null, '', FRAGMENT);
      expect(textOf(await mount())).to.contain('Étape 1');
    });

    it('is read once: neither erasing nor moving the element brings it back', async () => {
      history.replaceState(null, '', FRAGMENT);
      const element = await mount({ attributes: { share: '' } });
      await press(element, 'Modifier');
      element.remove();
      document.body.append(element);
      await element.updateComplete;
      expect(textOf(element)).to.not.contain('Vérifiez vos réponses');
    });

    it('leaves the address when the answers are erased, and leaves the rest of it alone', async () => {
      const state = { ofTheHost: true };
      history.replaceState(state, '', FRAGMENT);
      const element = await mount({ attributes: { share: '' } });
      await press(element, 'Effacer mes réponses');
      expect(location.hash).to.equal('');
      expect(location.pathname + location.search).to.equal(CLEAN);
      expect(history.state).to.deep.equal(state);
      history.replaceState(state, '', '#contenu');
      element.reset();
      expect(location.hash).to.equal('#contenu');
      history.replaceState(state, '', FRAGMENT);
      const other = await mount();
      other.reset();
      expect(location.hash, 'not asked to share').to.equal(FRAGMENT);
    });
  });

  it('tells nobody anything on its own', async () => {
    const texts = clipboard();
    const shared: unknown[] = [];
    stub('share', async (content: unknown) => void shared.push(content));
    const before = {
      href: location.href,
      title: document.title,
      state: JSON.stringify(history.state),
      length: history.length,
    };
    const asked: string[] = [];
    const { fetch } = window;
    window.fetch = (input) => {
      asked.push(String(input));
      return Promise.reject(new Error('no request'));
    };
    const element = await mount({ attributes: { share: '' } });
    await results(element, { ...MARSEILLE, sectors: ['mobilite'], needs: ['tester-activite'] });
    await press(element, 'Modifier mes réponses');
    window.fetch = fetch;
    expect({ texts, shared }).to.deep.equal({ texts: [], shared: [] });
    expect(asked.filter((url) => /mobilite|tester-activite|emergence|projet/.test(url))).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect({
      href: location.href,
      title: document.title,
      state: JSON.stringify(history.state),
      length: history.length,
    }).to.deep.equal(before);
  });
});
