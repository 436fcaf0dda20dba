import type { Overlay } from '@ess-orientation/core';
import { expect } from 'chai';
import { USUAL } from './dataset';
import { cleanUp, findAll, mount, results, textOf, waitUntil } from './page';

const realFetch = window.fetch;
const realWarn = console.warn;
const first = USUAL.structures.find(({ kind }) => kind !== 'cress')?.id ?? '';
const OVERLAY: Overlay = {
  overlayVersion: '1.0.0',
  by: 'Communauté de communes du Val',
  annotate: [{ id: first, note: { fr: 'Permanence à la maison France services, le mardi matin.' } }],
};

function serve(files: Record<string, unknown>): void {
  window.fetch = async (url) => {
    const file = files[String(url)];
    return file === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(file));
  };
}

async function shown(): Promise<string> {
  const element = await mount({ attributes: { src: '/donnees.json', overlay: '/local.json', limit: '10' } });
  await results(element);
  await waitUntil(() => findAll(element, '.card').length > 0);
  return textOf(element);
}

describe('an overlay', () => {
  const warnings: string[] = [];
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  });
  afterEach(() => {
    window.fetch = realFetch;
    console.warn = realWarn;
    cleanUp();
  });

  it('adds its notes to the cards, with the name of who wrote them', async () => {
    serve({ '/donnees.json': USUAL, '/local.json': OVERLAY });
    const text = await shown();
    expect(text).to.include('Note de Communauté de communes du Val');
    expect(text).to.include('Permanence à la maison France services, le mardi matin.');
    expect(warnings).to.deep.equal([]);
  });

  it('takes no national sheet away when it is missing or wrong, and says so in the console', async () => {
    serve({ '/donnees.json': USUAL });
    expect(await shown()).to.include('Pourquoi cette structure');
    expect(warnings.join()).to.include('http-status');
    cleanUp();
    serve({ '/donnees.json': USUAL, '/local.json': { ...OVERLAY, hide: [{ id: 'nobody', reason: 'inconnue' }] } });
    expect(await shown()).to.include('Permanence');
    expect(warnings.join()).to.include('could not hide "nobody"');
  });
});
