import { expect } from 'chai';
import { dataset, structure, USUAL } from './dataset';
import { cleanUp, findAll, focused, hasFocus, mount, press, results, textOf } from './page';

const MARSEILLE = { situation: 'projet', stage: 'emergence', region: 'REG-93', departement: 'DEP-13' };
const names = (element: Parameters<typeof findAll>[0], part: string): string[] =>
  findAll(element, part).map(({ textContent }) => (textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim());

describe('the results', () => {
  afterEach(cleanUp);

  it('says what they do, why, how to reach them, how sure: in this order', async () => {
    const element = await mount();
    await results(element, { ...MARSEILLE, sectors: ['alimentation-agriculture'], needs: ['definir-projet'] });
    const card = textOf(element, '.card');
    const order = [
      'Incubateur des Bouches-du-Rhône',
      'Il accompagne un projet',
      'accompagne des projets de l’économie',
      'Pourquoi cette structure ?',
      'Si vous la contactez',
      'Site internet (incubateur.example, nouvel onglet)',
      'Par promotion',
      'De 9 à 12 mois',
      'Gratuit',
      'Ces informations sont-elles sûres ?',
      'Source la plus récente : 1er octobre 2026.',
      'Voir la source',
    ].map((text) => [text, card.indexOf(text)] as const);
    expect(order.filter(([, at]) => at < 0)).to.deep.equal([]);
    expect(order.map(([, at]) => at)).to.deep.equal(order.map(([, at]) => at).sort((a, b) => a - b));
  });

  it('gives at most three reasons, the strongest first, and never a score', async () => {
    const element = await mount();
    await results(element, { ...MARSEILLE, sectors: ['alimentation-agriculture'], needs: ['definir-projet'] });
    expect(names(element, '.card:first-child .reasons li')).to.deep.equal([
      'Se consacre à votre étape : les projets à l’état d’idée.',
      'Accompagne les personnes qui portent déjà un projet.',
      'Intervient dans votre département : Bouches-du-Rhône.',
    ]);
    expect(textOf(element)).to.not.match(/%|score|\d[.,]\d/i);
  });

  it('shows three first, then more on request with the focus on the first new one', async () => {
    const element = await mount();
    await results(element, { region: 'REG-93' });
    expect(findAll(element, '.card')).to.have.length(3);
    expect(textOf(element)).to.contain('7 structures connues correspondent à vos réponses. Voici les 3 premières.');
    await press(element, 'Voir 4 structures de plus');
    expect(findAll(element, '.card')).to.have.length(7);
    expect(hasFocus(element, '.card:nth-child(4) .card-title')).to.equal(true);
  });

  it('says why not, with the one thing that differs and what would change it', async () => {
    const element = await mount();
    await results(element, MARSEILLE);
    const misses = textOf(element, '.misses');
    expect(misses).to.contain('Accompagne les projets qui se développent ailleurs. Vous en êtes à l’idée.');
    expect(misses).to.contain('À contacter quand le projet en sera à l’étape « développement ».');
    expect(misses).to.contain('Fait naître des projets, puis cherche qui les portera. Vous avez déjà le vôtre.');
  });

  it('does not tell a project to wait for a stage that it has passed', async () => {
    const element = await mount({ data: dataset([structure('tot', { stages: ['emergence'] })]) });
    await results(element, { ...MARSEILLE, stage: 'consolidation' });
    expect(textOf(element, '.misses')).to.contain('Vous existez depuis peu. À contacter pour un prochain projet.');
  });

  it('offers the funder apart, and the CRESS as the way in', async () => {
    const element = await mount();
    await results(element, { ...MARSEILLE, needs: ['financement'] });
    expect(textOf(element, '.next')).to.contain('Finance Sud');
    expect(textOf(element, '.next')).to.contain('Pour trouver des financements.');
    expect(textOf(element, '.net')).to.contain('CRESS Sud');
    expect(names(element, '.card-title')).to.not.include('Finance Sud');
  });

  it('says plainly that nobody works there, then that no CRESS is known', async () => {
    const element = await mount();
    await results(element, { region: 'REG-28' });
    expect(focused(element)?.textContent).to.equal('Aucune structure connue pour ces réponses');
    expect(textOf(element)).to.contain('Aucune structure connue n’intervient dans ce territoire : Normandie.');
    expect(textOf(element, '.net')).to.contain('Nous ne connaissons pas de chambre régionale');
    expect(textOf(element, '.net')).to.contain(': Normandie.');
  });

  it('gives the nearest when nobody fits, and keeps the CRESS', async () => {
    const data = dataset([USUAL.structures[0] as never, structure('tard', { stages: ['developpement'] })]);
    const element = await mount({ data });
    await results(element, MARSEILLE);
    expect(textOf(element)).to.contain(
      'Aucune structure connue n’accompagne les projets à l’état d’idée avec vos autres réponses, dans ce territoire : Bouches-du-Rhône.',
    );
    expect(textOf(element, '.misses')).to.contain('Les plus proches de votre demande');
    expect(textOf(element, '.net')).to.contain('CRESS Sud');
  });

  it('asks for the place where the CRESS depends on it', async () => {
    const element = await mount();
    await results(element);
    await press(element, 'Indiquer le lieu');
    expect(focused(element)?.textContent).to.contain('le lieu');
  });

  it('names the successor of a closed structure', async () => {
    const data = dataset([
      structure('ancienne', {
        name: 'Ancienne',
        lifecycle: [{ status: 'active' }, { status: 'closed', since: '2015-03' }],
        replacedBy: 'nouvelle',
      }),
      structure('nouvelle', { name: 'Nouvelle' }),
    ]);
    const element = await mount({ data });
    await results(element, { region: 'REG-93' });
    expect(textOf(element, '.misses')).to.contain('A fermé (mars 2015). La suite est assurée par : Nouvelle.');
  });

  it('sends to the CRESS for a structure that nobody knows how to reach', async () => {
    const element = await mount({ data: dataset([USUAL.structures[0] as never, structure('muette')]) });
    await results(element, { region: 'REG-93' });
    expect(textOf(element, '.card')).to.contain('Demandez-les à l’accueil régional : CRESS Sud.');
  });

  it('sends to the national network for a CRESS that nobody knows how to reach', async () => {
    const mute = { ...(USUAL.structures[0] as object), contact: undefined };
    const element = await mount({ data: dataset([mute as never, structure('muette')]) });
    await results(element, { region: 'REG-93' });
    expect(textOf(element, '.net')).to.contain('À joindre par son réseau national : ESS France');
    expect(textOf(element, '.card')).to.not.contain('Demandez-les à l’accueil régional');
  });

  it('dates a source no more precisely than it does itself', async () => {
    const evidence = [{ fields: [], source: { title: 'Une page', date: '2026' }, basis: 'stated' as const }];
    const element = await mount({ data: dataset([structure('annee', { checkedOn: '2026-01-01', evidence })]) });
    await results(element, { region: 'REG-93' });
    expect(textOf(element, '.card p.trust')).to.contain('Source la plus récente : 2026.');
  });

  it('says where a structure works, and asks for the place first, as long as no place is known', async () => {
    const element = await mount({ data: dataset([structure('locale', { coverage: { include: ['DEP-13'] } })]) });
    await results(element, { situation: 'projet' });
    expect(textOf(element, '.card .doubts')).to.contain('une partie de la France (Bouches-du-Rhône)');
    expect(textOf(element, '.net + .lead')).to.contain('Une structure connue');
  });

  it('warns about old and undated information', async () => {
    const element = await mount({
      data: dataset([structure('vieille', { checkedOn: '2019-01-01' }), structure('sans-date')]),
    });
    await results(element, { region: 'REG-93' });
    const trust = names(element, '.card p.trust').sort();
    expect(trust).to.deep.equal([
      'Nous ne savons pas de quand datent ces informations. Vérifiez-les avant de vous déplacer.',
      'Source la plus récente : 1er janvier 2019. Vérifiez-les avant de vous déplacer.',
    ]);
  });
});
