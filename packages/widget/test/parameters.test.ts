import { expect } from 'chai';
import { attributesIn } from '../src/iframe/parameters';

describe('the address of the frame', () => {
  it('sets what the element takes', () => {
    const query = '?territory=EPCI-244800405&lang=en&mode=conseiller&limit=5&order=fixed&share&territories=places/';
    expect(attributesIn(query)).to.deep.equal({
      attributes: {
        territory: 'EPCI-244800405',
        lang: 'en',
        mode: 'conseiller',
        limit: '5',
        order: 'fixed',
        share: '',
        territories: 'places/',
      },
      refused: [],
    });
    expect(attributesIn('?territories=&share=1').attributes).to.deep.equal({ territories: '', share: '1' });
  });

  it('leaves out what is written wrong, or would ask another site', () => {
    for (const value of [
      'https://x.example/',
      '//x.example/a',
      'javascript:x',
      'a b',
      '\\\\x',
      'data:,x',
      '/a//b',
      '%2F%2Fx',
    ])
      expect(attributesIn(`?territories=${value}`), value).to.deep.equal({ attributes: {}, refused: ['territories'] });
    for (const query of ['order=random', 'share=0', 'mode=root', 'src=x.json', 'overlay=x.json', 'limit=0'])
      expect(attributesIn(`?${query}`).attributes, query).to.deep.equal({});
  });
});
