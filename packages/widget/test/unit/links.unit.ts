import { describe, expect, it } from 'vitest';
import { mailLink, phoneLink, safeLink } from '../../src/dataset/links';

describe('links made of what the data says', () => {
  it.each([
    ['http://essai.example/', 'essai.example'],
    ['https://www.essai.example/a?b#c', 'essai.example'],
    ['HTTPS://WWW.ESSAI.EXAMPLE/', 'essai.example'],
    // Only a leading `www.` goes.
    ['https://le-www.essai.example/', 'le-www.essai.example'],
    ['https://wwwxessai.example/', 'wwwxessai.example'],
    // The host that is gone to, not the one that is shown before it.
    ['https://gentil.example@mechant.example/', 'mechant.example'],
    ['mailto:a@essai.example', ''],
    ['tel:+33491000000', ''],
  ])('follows %s, and names its host “%s”', (address, host) => {
    expect(safeLink(address)).toEqual({ href: new URL(address).href, host });
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://https:%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://x/y',
    'file:///etc/passwd',
    'ftp://essai.example/',
    'sms:+33600000000',
    '//sans-protocole.example',
    'page.html',
    'http://',
    '',
    undefined,
  ])('makes no link of %j', (address) => {
    expect(safeLink(address)).toBeNull();
  });

  it('writes to one address, and says nothing else for the person', () => {
    expect(mailLink('prenom.nom+ess@essai-1.example')).toEqual({
      href: 'mailto:prenom.nom+ess@essai-1.example',
      host: '',
    });
    expect(mailLink('accueil@économie.example')?.href).toMatch(/^mailto:accueil@(é|%C3%A9)conomie\.example$/);
    expect(mailLink('a@essai.example?bcc=b@autre.example&body=x')?.href).toBe(
      'mailto:a@essai.example%3Fbcc%3Db@autre.example%26body%3Dx',
    );
    expect(mailLink('a@essai.example,b@autre.example')?.href).toBe('mailto:a@essai.example%2Cb@autre.example');
    expect(mailLink('a%0Ab@essai.example')?.href).toBe('mailto:a%250Ab@essai.example');
  });

  it('dials figures and a leading plus only', () => {
    expect(phoneLink('+33 (0)4.91-00 00 00')).toEqual({ href: 'tel:+330491000000', host: '' });
    expect(phoneLink('04 91 00 00 00;ext=1')?.href).toBe('tel:04910000001');
  });

  it('makes no link where nothing is said', () => {
    expect([mailLink(undefined), mailLink(''), phoneLink(undefined), phoneLink('')]).toEqual([null, null, null, null]);
  });
});
