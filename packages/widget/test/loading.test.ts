import { expect } from 'chai';
import { USUAL } from './dataset';
import { answerAll, cleanUp, find, findAll, focused, hasFocus, mount, press, textOf, tick, waitUntil } from './page';

type Answer = () => Promise<Response>;
const realFetch = window.fetch;
const requests: { url: string; init: RequestInit | undefined }[] = [];

function serve(answer: Answer): void {
  window.fetch = (url, init) => {
    requests.push({ url: String(url), init });
    return answer();
  };
}

const fine: Answer = async () => new Response(JSON.stringify(USUAL));
const gone: Answer = async () => new Response('', { status: 404 });
const page: Answer = async () => new Response('<!doctype html>');
const never: Answer = () => new Promise(() => undefined);
const SRC = { src: '/donnees.json' };

describe('loading the dataset', () => {
  beforeEach(() => {
    requests.length = 0;
  });
  afterEach(() => {
    window.fetch = realFetch;
    cleanUp();
  });

  it('makes one request, anonymous, and none where the data is given', async () => {
    serve(fine);
    await mount();
    expect(requests).to.have.length(0);
    await mount({ attributes: SRC });
    await waitUntil(() => requests.length > 0);
    expect(requests).to.have.length(1);
    expect(requests[0]?.url).to.equal('/donnees.json');
    expect(requests[0]?.init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('lets people answer while it loads, and says that it does after a moment', async () => {
    let arrive = (_: Response) => {};
    serve(() => new Promise((resolve) => (arrive = resolve)));
    const element = await mount({ attributes: SRC });
    await answerAll(element, { region: 'REG-93' });
    await press(element, 'Voir les structures');
    await waitUntil(() => textOf(element, '[role=status]') === 'Chargement de la liste des structures…');
    arrive(new Response(JSON.stringify(USUAL)));
    await waitUntil(() => findAll(element, '.card').length === 3);
    expect(hasFocus(element, '[part~=heading]')).to.equal(true);
  });

  it('says what happened, keeps the answers, and tries again on request', async () => {
    serve(gone);
    const faults: Event[] = [];
    const element = await mount({ attributes: SRC, fallback: 'Appelez la CRESS au 04 91 00 00 00' });
    element.addEventListener('ess-orientation-error', (event) => faults.push(event));
    await tick(element, 'besoin');
    await waitUntil(() => findAll(element, '.fault').length === 1);
    expect(textOf(element, '.fault')).to.contain('La liste des structures n’a pas pu être chargée.');
    expect(textOf(element, '.fault')).to.contain('Vos réponses sont gardées sur cette page.');
    expect(textOf(element, '.fault strong')).to.not.contain('404');
    expect(find<HTMLSlotElement>(element, '.fault slot').assignedNodes()).to.have.length(1);
    expect((faults[0] as CustomEvent).detail).to.include({ code: 'http-status', path: '/donnees.json' });

    serve(fine);
    find(element, '.fault button').focus();
    expect(focused(element)?.textContent).to.equal('Réessayer');
    await press(element, 'Réessayer');
    await waitUntil(() => findAll(element, '.fault').length === 0);
    expect(hasFocus(element, '[part~=heading]')).to.equal(true);
    expect(find<HTMLInputElement>(element, '#option-besoin').checked).to.equal(true);
  });

  it('tells an unreadable file from a connection that failed', async () => {
    serve(page);
    const element = await mount({ attributes: SRC });
    await waitUntil(() => findAll(element, '.fault').length === 1);
    expect(textOf(element, '.fault')).to.contain('Le fichier reçu est illisible');
  });

  it('shows the fault in place of the results too', async () => {
    serve(gone);
    const element = await mount({ attributes: SRC });
    await waitUntil(() => findAll(element, '.fault').length === 1);
    await answerAll(element, { region: 'REG-93' });
    await press(element, 'Voir les structures');
    expect(findAll(element, '.fault')).to.have.length(1);
    serve(fine);
    await press(element, 'Réessayer');
    await waitUntil(() => findAll(element, '.card').length === 3);
  });

  it('refuses data of the wrong shape set as a property', async () => {
    const element = await mount({ data: { structures: 'non' } as never });
    expect(textOf(element, '.fault')).to.contain('illisible');
    element.data = USUAL;
    await element.updateComplete;
    expect(findAll(element, '.fault')).to.have.length(0);
  });

  it('starts again when it is put back before the end', async () => {
    serve(never);
    const element = await mount({ attributes: SRC });
    await waitUntil(() => requests.length === 1);
    element.remove();
    expect(requests[0]?.init?.signal?.aborted).to.equal(true);
    serve(fine);
    document.body.append(element);
    await waitUntil(() => requests.length === 2);
  });

  it('follows a change of address', async () => {
    serve(fine);
    const element = await mount({ attributes: SRC });
    element.src = '/autres.json';
    await waitUntil(() => requests.length === 2);
    expect(requests[1]?.url).to.equal('/autres.json');
  });
});
