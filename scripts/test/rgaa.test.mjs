import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTS, BEARING } from '../../packages/widget/test/a11y/driver/behaviour.ts';
import { LOOKS } from '../../packages/widget/test/a11y/in-page/inspect.ts';
import { CRITERIA } from '../generated/rgaa/criteria.mjs';

const folder = new URL('../../packages/widget/test/a11y/', import.meta.url);
const checks = Object.keys(JSON.parse(readFileSync(new URL('checks.json', folder), 'utf8')));
const all = [...CRITERIA.widget, ...CRITERIA.frame];

/** The criteria that `TRUST` lists: 58 of the module, 9 of the page of the frame. */
const WIDGET = '1.1-3 3.1-3 6.1-2 7.1 7.3-5 8.2 8.7-10 9.1-3 10.1-14 11.1-7 11.9-11 11.13 12.8-11 13.1-2 13.5-11';
const FRAME = '2.1-2 8.1 8.3-6 12.6-7';
const listed = (text) =>
  text.split(' ').flatMap((range) => {
    const [, theme, from, to = from] = range.match(/^(\d+)\.(\d+)(?:-(\d+))?$/);
    return Array.from({ length: to - from + 1 }, (_, index) => `${theme}.${Number(from) + index}`);
  });

describe('the grid of the RGAA', () => {
  it('has the 67 criteria concerned, in order', () => {
    expect(CRITERIA.widget.map(({ id }) => id)).toEqual(listed(WIDGET));
    expect(CRITERIA.frame.map(({ id }) => id)).toEqual(listed(FRAME));
    expect(all).toHaveLength(67);
  });

  it('says of each criterion who checks it, or why nobody has to', () => {
    const silent = all.filter(({ checks: by = [], person, none }) => !none && !person && by.length === 0);
    expect(silent).toEqual([]);
  });

  it('names checks that exist', () => {
    const named = new Set(all.flatMap(({ checks: by = [] }) => by));
    expect([...named].filter((name) => !checks.includes(name))).toEqual([]);
  });
});

describe('the list of checks', () => {
  it('has every check of the code, and files of tests that are there', () => {
    const files = readdirSync(folder).flatMap((name) => name.match(/^(\w+)\.e2e\.ts$/)?.[1] ?? []);
    const inCode = ['axe', ...Object.keys(LOOKS), ...Object.keys(BEARING), 'visible-focus', ...ACTS];
    const ofFiles = ['trees', 'personas', 'frame'];
    expect(checks.toSorted()).toEqual([...inCode, ...ofFiles].sort());
    expect(files).toEqual(expect.arrayContaining([...ofFiles, 'screens', 'behaviour', 'faults']));
  });
});
