import { buildReferral, createMatcher } from '@ess-orientation/core';
import { expect } from 'chai';
import { sheetOf } from '../src/adviser/sheet';
import { mailToPerson, mailToReceiver } from '../src/adviser/sheet-text';
import type { EssOrientation } from '../src/ess-orientation';
import { fr } from '../src/i18n/fr';
import { checkWithAxe } from './axe';
import { CRESS, dataset, structure, USUAL } from './dataset';
import { cleanUp, find, findAll, focused, hasFocus, mount, press, select, textOf, waitUntil } from './page';

const TYPES = ['start', 'step', 'results', 'contact', 'referral', 'restart'];
const seen: { type: string; detail: Record<string, unknown> }[] = [];
const listen = (event: Event) =>
  seen.push({ type: event.type.replace('ess-orientation-', ''), detail: (event as CustomEvent).detail });

const adviser = (attributes: Record<string, string> = {}, data = USUAL): Promise<EssOrientation> =>
  mount({ data, attributes: { mode: 'conseiller', territories: '', ...attributes } });

async function form(element: EssOrientation, value: string): Promise<void> {
  const list = find<HTMLSelectElement>(element, '#ess-form');
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function say(element: EssOrientation, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    find(element, `#${id}`).click();
    await element.updateComplete;
  }
}

const outcome = (element: EssOrientation) => find(element, '.outcome').dataset.outcome;
const conditions = (element: EssOrientation) =>
  findAll(element, '.condition input[value=yes]').map(({ id }) => id.replace('-yes', ''));
const announced = (element: EssOrientation) => element.querySelector('[role=status]')?.textContent ?? '';

/** A project of Marseille, an idea about food. */
async function marseille(element: EssOrientation): Promise<void> {
  await select(element, 'region', 'REG-93');
  await select(element, 'departement', 'DEP-13');
  await say(element, 'situation-projet', 'stage-emergence', 'sectors-alimentation-agriculture', 'needs-definir-projet');
}

async function sheet(element: EssOrientation): Promise<void> {
  await marseille(element);
  await press(element, 'Voir les structures');
  await press(element, 'Préparer la fiche');
}

const mailOf = (link: HTMLElement) => {
  const { searchParams, pathname } = new URL((link.getAttribute('href') ?? '').replace(/\+/g, '%2B'));
  const spaced = (name: string) => (searchParams.get(name) ?? '').replace(/\u00a0/g, ' ');
  return { to: pathname, subject: spaced('subject'), body: spaced('body') };
};

const COMMON = ['aimBeyondProfit', 'democraticGovernance', 'profitsMostlyKept', 'reservesLocked'];

describe('the page of an adviser', () => {
  beforeEach(() => {
    seen.length = 0;
    for (const type of TYPES) document.addEventListener(`ess-orientation-${type}`, listen);
  });
  afterEach(() => {
    for (const type of TYPES) document.removeEventListener(`ess-orientation-${type}`, listen);
    Reflect.deleteProperty(navigator, 'clipboard');
    document.body.style.inlineSize = '';
    cleanUp();
  });

  describe('“est-ce de l’ESS ?”', () => {
    it('asks only what may change the outcome for the form', async () => {
      const element = await adviser();
      expect(conditions(element)).to.deep.equal([]);
      for (const [one, expected] of [
        ['association', COMMON],
        ['societe-commerciale', [...COMMON, 'socialUtility', 'commercialLimits']],
        ['entreprise-individuelle', ['socialUtility']],
        ['personne-publique', []],
        ['aucune', []],
      ] as const) {
        await form(element, one);
        expect(conditions(element), one).to.deep.equal(expected);
      }
    });

    it('ticks nothing beforehand, and takes “not yet” as an answer', async () => {
      const element = await adviser();
      await form(element, 'association');
      expect(findAll(element, '.condition input:checked')).to.have.length(0);
      await say(element, 'aimBeyondProfit-unknown');
      expect(find<HTMLInputElement>(element, '#aimBeyondProfit-unknown').checked).to.equal(true);
      expect(outcome(element)).to.equal('ess-par-statut');
      expect(textOf(element, '.outcome')).to.contain('Un autre but que le partage des bénéfices');
    });

    const all = (value: string) => [...COMMON, 'socialUtility', 'commercialLimits'].map((one) => `${one}-${value}`);
    for (const [expected, one, answers] of [
      ['pas-encore-determine', '', []],
      ['pas-encore-determine', 'aucune', []],
      ['ess-par-statut', 'cooperative', []],
      ['a-confirmer', 'association', ['democraticGovernance-no']],
      ['a-confirmer', 'societe-commerciale', ['socialUtility-yes']],
      ['societe-commerciale-de-l-ess', 'societe-commerciale', all('yes')],
      ['utilite-sociale-sans-statut', 'entreprise-individuelle', ['socialUtility-yes']],
      ['hors-ess', 'societe-commerciale', all('no')],
      ['hors-ess', 'personne-publique', []],
    ] as const) {
      it(`reaches ${expected} from ${one || 'no form'}, and opens something`, async () => {
        const element = await adviser();
        await form(element, one);
        await say(element, ...answers);
        expect(outcome(element)).to.equal(expected);
        const text = textOf(element, '.outcome');
        expect(text).to.match(/^D’après vos réponses/);
        expect(text).to.contain('Ce que cela ouvre').and.to.contain('ne remplace pas un avis juridique');
        expect(text).to.contain('loi n° 2014-856');
      });
    }

    it('names the article of each condition, met or not', async () => {
      const element = await adviser();
      await form(element, 'association');
      await say(element, 'democraticGovernance-no', 'aimBeyondProfit-yes');
      const law = textOf(element, '.outcome details');
      expect(law).to.contain('Une forme que la loi cite (article 1, II, 1°) — Oui');
      expect(law).to.contain('Des décisions démocratiques, selon les statuts (article 1, I, 2°) — Non');
      expect(law).to.contain('Des réserves obligatoires que personne ne partage (article 1, I, 3°, b) — À savoir');
    });

    it('is no dead end outside the ESS: the structures stay within reach, with a caution', async () => {
      const element = await adviser();
      await form(element, 'personne-publique');
      expect(textOf(element, '.outcome')).to.contain('comme le vôtre');
      await marseille(element);
      await press(element, 'Voir les structures');
      expect(findAll(element, '.card').length).to.be.greaterThan(0);
      expect(textOf(element, '.results .doubts')).to.contain('Appelez-les d’abord');
    });

    it('says the outcome to who does not see it, in the light DOM', async () => {
      const element = await adviser();
      await form(element, 'association');
      await waitUntil(() => announced(element).includes('par sa forme'));
      expect(announced(element)).to.contain('4 points restent à savoir.');
      await say(element, 'democraticGovernance-no');
      await waitUntil(() => announced(element).includes('À confirmer'));
      expect(findAll(element, '[role=status], [aria-live]')).to.have.length(0);
    });
  });

  describe('the structures', () => {
    it('show on request, with the focus on their title, then follow the answers', async () => {
      const element = await adviser();
      expect(focused(element) === null, 'no focus on first paint').to.equal(true);
      await marseille(element);
      expect(findAll(element, '.card')).to.have.length(0);
      await press(element, 'Voir les structures');
      expect(focused(element)?.textContent).to.contain('Les structures qui peuvent aider le projet');
      expect(textOf(element, '.card')).to.contain('Incubateur des Bouches-du-Rhône');
      const field = find(element, '#stage-developpement');
      field.focus();
      await say(element, 'stage-developpement');
      expect(textOf(element, '.cards')).to.not.contain('Incubateur des Bouches-du-Rhône');
      expect(hasFocus(element, '#stage-developpement')).to.equal(true);
      await waitUntil(() => announced(element).includes('correspondent à vos réponses'));
    });

    it('open the detail of the ranking, which sums up to the score', async () => {
      const element = await adviser();
      await marseille(element);
      await press(element, 'Voir les structures');
      const cells = findAll(element, '.card:first-child .scores tbody tr').map((row) =>
        [...row.querySelectorAll('td')].map(({ textContent }) => Number((textContent ?? '').replace(',', '.'))),
      );
      const known = cells.filter(([, score]) => !Number.isNaN(score ?? Number.NaN)) as [number, number][];
      const mean =
        known.reduce((sum, [weight, score]) => sum + weight * score, 0) /
        known.reduce((sum, [weight]) => sum + weight, 0);
      const shown = find(element, '.card:first-child tfoot td:last-child').textContent ?? '';
      expect(Number(shown.replace(',', '.'))).to.be.closeTo(mean, 0.02);
      expect(textOf(element, '.scores')).to.contain('sans réponse');
    });

    it('say that nobody fits, and lead back to the field of the place', async () => {
      const element = await adviser({}, dataset([CRESS, structure('tard', { stages: ['developpement'] })]));
      await say(element, 'stage-emergence');
      await press(element, 'Voir les structures');
      expect(textOf(element, '.results')).to.contain('Aucune structure connue');
      await press(element, 'Indiquer le lieu');
      expect(hasFocus(element, '#region')).to.equal(true);
    });

    it('keep a place that the host fixed', async () => {
      const element = await adviser({ territory: 'DEP-13' });
      expect(textOf(element, '.place-field')).to.contain('Bouches-du-Rhône');
      expect(findAll(element, '#region')).to.have.length(0);
      await press(element, 'Voir les structures');
      expect(textOf(element, '.net')).to.contain('CRESS Sud');
    });
  });

  describe('the referral sheet', () => {
    it('says what the structure needs to know, why it, what happens next, and who goes on', async () => {
      const element = await adviser();
      await form(element, 'association');
      await sheet(element);
      expect(focused(element)?.textContent).to.contain('Fiche de réorientation');
      const text = textOf(element, '.sheet');
      for (const said of [
        'Vers : Incubateur des Bouches-du-Rhône',
        'Forme juridique du projet Association',
        'par sa forme (d’après les réponses)',
        'La personne dit « J’ai un projet, je veux le réaliser »',
        'Lieu Bouches-du-Rhône',
        'Besoins Définir le projet',
        'Se consacre à votre étape',
        'Par promotion',
        'De 9 à 12 mois',
        'Les formalités de création',
        'Source la plus récente : 1er octobre 2026',
        'Cette fiche ne nomme personne.',
      ])
        expect(text).to.contain(said);
      expect(text, 'what was not answered').to.match(/À demander à la personne.*Quels publics concerne-t-il/);
      expect(text).to.not.contain('%');
    });

    it('writes to the person without a recipient, and to the structure at the mail it states', async () => {
      const element = await adviser();
      await sheet(element);
      const [person, receiver] = findAll(element, '.mail').map(mailOf);
      expect(person?.to).to.equal('');
      expect(person?.subject).to.equal('Une structure pour votre projet : Incubateur des Bouches-du-Rhône');
      expect(person?.body).to.contain('https://www.incubateur.example/contact');
      expect(person?.body).to.contain('- Se consacre à votre étape');
      expect(receiver?.to).to.equal('bonjour@incubateur.example');
      expect(receiver?.body).to.contain('- Lieu : Bouches-du-Rhône');
      expect(receiver?.body).to.contain('Ce que le réseau de création continue à faire');
      expect(receiver?.body).to.contain('Cette fiche ne nomme personne.');
      for (const link of findAll(element, '.mail'))
        expect((link.getAttribute('href') ?? '').length).to.be.at.most(1800);
    });

    it('copies the text for a structure whose mail nobody knows, and says so', async () => {
      const texts: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void texts.push(text) },
        configurable: true,
      });
      const element = await adviser({}, dataset([CRESS, structure('seule', { name: 'La Seule' })]));
      await sheet(element);
      expect(findAll(element, '.mail')).to.have.length(1);
      expect(texts).to.deep.equal([]);
      await press(element, 'Copier le texte');
      await waitUntil(() => textOf(element, '.kept').startsWith('Le texte est copié.'));
      expect(texts[0]).to.contain('Ce qu’il faut savoir du projet');
      await waitUntil(() => announced(element).startsWith('Le texte est copié.'));
      expect(mailOf(find(element, '.mail')).body).to.contain('Demandez-les à l’accueil régional : CRESS Sud');
    });

    it('gives the text to copy by hand where the browser refuses', async () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      const element = await adviser({}, dataset([CRESS, structure('seule', { name: 'La Seule' })]));
      await sheet(element);
      await press(element, 'Copier le texte');
      await waitUntil(() => findAll(element, '#sheet-text').length === 1);
      expect(hasFocus(element, '#sheet-text')).to.equal(true);
      expect(find<HTMLTextAreaElement>(element, '#sheet-text').value).to.contain('Besoins : Définir le projet');
    });

    it('never becomes a live address from hostile data', () => {
      const hostile = structure('hostile', {
        name: 'Nom\r\nBcc: a@b.example &body=x \u202Ey',
        stages: ['emergence'],
        contact: { email: 'x@y.example?bcc=z@w.example&body=oups', url: 'javascript:alert(1)' },
      });
      const profile = { stage: 'emergence' } as const;
      const [recommendation] = createMatcher(dataset([hostile])).match(profile).recommendations;
      if (!recommendation) throw new Error('nothing to refer to');
      const referral = buildReferral(profile, recommendation);
      const written = sheetOf(fr, { referral, ess: {}, names: {}, today: '2026-11-22', seen: null, net: null });
      for (const address of [mailToPerson(fr, written), mailToReceiver(fr, written) ?? '']) {
        expect(address).to.match(/^mailto:[^?&#]*\?subject=[^&?#]+&body=[^&?#]+$/);
        expect(decodeURIComponent(address)).to.not.contain('javascript');
        expect(decodeURIComponent(address.split('&body=')[0] ?? '')).to.not.match(/[\r\n\u202E]/);
      }
    });

    it('is printed alone, with lines to fill in by hand', async () => {
      const { print } = window;
      let printed = 0;
      window.print = () => void printed++;
      const element = await adviser();
      await sheet(element);
      await press(element, 'Imprimer');
      window.print = print;
      expect(printed).to.equal(1);
      expect(findAll(element, 'form, .cards')).to.have.length(0);
      expect(find(element, '.by-hand').textContent).to.contain('De la part de');
      expect(getComputedStyle(find(element, '.by-hand')).display).to.equal('none');
    });

    it('leads back to the structure it was opened from', async () => {
      const element = await adviser();
      await sheet(element);
      await press(element, 'Revenir aux structures');
      expect(focused(element)?.textContent).to.contain('Préparer la fiche de réorientation');
      expect(hasFocus(element, '[data-structure=incubateur-13]')).to.equal(true);
    });
  });

  describe('its events', () => {
    it('come from the adviser’s actions, without an answer', async () => {
      const element = await adviser();
      await form(element, 'association');
      await sheet(element);
      for (const link of findAll(element, '.mail')) {
        link.addEventListener('click', (event) => event.preventDefault());
        link.click();
      }
      await press(element, 'Revenir aux structures');
      await press(element, 'Effacer et recommencer');
      const id = 'incubateur-13';
      expect(seen.map(({ type, detail }) => [type, detail.channel ?? detail.status ?? ''])).to.deep.equal([
        ['start', ''],
        ['results', 'ok'],
        ['referral', 'sheet'],
        ['referral', 'person'],
        ['referral', 'receiver'],
        ['restart', ''],
      ]);
      for (const { detail } of seen.filter(({ type }) => type === 'referral'))
        expect(Object.keys(detail).sort()).to.deep.equal(['channel', 'structureId']);
      expect(seen.filter(({ type }) => type === 'referral').every(({ detail }) => detail.structureId === id)).to.equal(
        true,
      );
    });

    it('carry the profile only where the host asks for it', async () => {
      const element = await adviser({ 'expose-answers': '' });
      await sheet(element);
      const referral = seen.find(({ type }) => type === 'referral');
      expect(referral?.detail.profile).to.include({ stage: 'emergence' });
    });
  });

  it('erases everything: the form, the answers, the structures', async () => {
    const element = await adviser();
    await form(element, 'association');
    await say(element, 'aimBeyondProfit-yes');
    await marseille(element);
    await press(element, 'Voir les structures');
    await press(element, 'Effacer et recommencer');
    expect(outcome(element)).to.equal('pas-encore-determine');
    expect(find<HTMLSelectElement>(element, '#ess-form').value).to.equal('');
    expect(findAll(element, 'input:checked, .card')).to.have.length(0);
    expect(focused(element)?.textContent).to.contain('Orienter un projet');
  });

  it('holds every field in the order of the page, each reachable by the Tab key', async () => {
    const element = await adviser();
    await form(element, 'association');
    const stops = findAll(element, 'select, input, button, summary, a[href], textarea');
    expect(stops.some((stop) => stop.tabIndex < 0 || stop.tabIndex > 0)).to.equal(false);
    expect(findAll(element, '[accesskey]')).to.have.length(0);
    for (const input of findAll(element, 'input'))
      expect(input.closest('fieldset')?.querySelector('legend')?.textContent, input.id).to.be.a('string');
  });

  for (const [lang, width, show, open] of [
    ['fr', '320px', 'Voir les structures', 'Préparer la fiche'],
    ['en', '1100px', 'See the structures', 'Prepare the referral sheet'],
  ] as const) {
    describe(`is accessible in ${lang} at ${width}`, () => {
      const there = async (): Promise<EssOrientation> => {
        document.body.style.inlineSize = width;
        return adviser({ lang, limit: '1' });
      };
      const openAll = (element: EssOrientation) => {
        for (const details of findAll(element, 'details')) details.setAttribute('open', '');
      };

      it('before and after the first answers', async () => {
        const element = await there();
        await checkWithAxe(element);
        await form(element, 'societe-commerciale');
        openAll(element);
        await checkWithAxe(element);
      });

      it('with the structures, and all that they hold back', async () => {
        const element = await there();
        await marseille(element);
        await press(element, show);
        openAll(element);
        await checkWithAxe(element);
        const levels = findAll(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
        expect(levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1)).to.deep.equal([]);
        const small = findAll(element, 'button, select, summary, .option').filter((target) => {
          const { width: wide, height } = target.getBoundingClientRect();
          return wide > 0 && height < 44;
        });
        expect(small.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
        const ids = findAll(element, '[id]').map(({ id }) => id);
        expect(new Set(ids).size, 'ids used once').to.equal(ids.length);
      });

      it('on the sheet', async () => {
        const element = await there();
        await marseille(element);
        await press(element, show);
        await press(element, open);
        openAll(element);
        await checkWithAxe(element);
        if (lang === 'en') expect(textOf(element)).to.not.match(/Fiche|réorientation|Lieu|Imprimer|vous/);
      });
    });
  }
});
