import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../project-files.mjs';
import { publiccodeProblems, readPubliccode } from '../publiccode.mjs';
import { versions } from '../release-check.mjs';

const yaml = (folder) =>
  readdirSync(`${ROOT}${folder}`)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => [name, parse(readFileSync(`${ROOT}${folder}${name}`, 'utf8'))]);

describe('publiccode.yml', () => {
  const text = readPubliccode();

  it('has what the standard requires', () => {
    expect(publiccodeProblems(text)).toEqual([]);
  });

  it.each([
    'name',
    'url',
    'platforms',
    'categories',
    'developmentStatus',
    'softwareType',
    'legal',
    'maintenance',
    'localisation',
  ])('is refused without %s', (key) => {
    const without = text.replace(new RegExp(String.raw`^${key}:.*\n(?:[ ].*\n)*`, 'm'), '');
    expect(without).not.toBe(text);
    expect(publiccodeProblems(without).some((one) => one.startsWith(key))).toBe(true);
  });

  it('is refused when a description is too long', () => {
    expect(
      publiccodeProblems(text.replace('shortDescription: ', `shortDescription: ${'très '.repeat(40)}`)),
    ).toHaveLength(1);
  });
});

describe('versions', () => {
  it('are one, wherever they are written', () => {
    expect(new Set(Object.values(versions())).size, JSON.stringify(versions())).toBe(1);
  });
});

describe('workflows', () => {
  const workflows = yaml('.github/workflows/');

  it.each(workflows)('%s grants nothing but what a job names', (_, { permissions, jobs }) => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      const { contents, ...others } = job.permissions;
      expect(contents).toBe('read');
      expect(Object.keys(others).filter((name) => name !== 'id-token')).toEqual([]);
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  it.each(workflows)('%s runs what a hash pins, on the Node and pnpm of the project', (name, { jobs }) => {
    const { packageManager } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
    for (const { steps } of Object.values(jobs)) {
      for (const { uses } of steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      for (const [found] of JSON.stringify(steps).matchAll(/pnpm@[\d.]+/g))
        expect([name, found]).toEqual([name, packageManager]);
    }
  });

  it('publish every package', () => {
    const release = readFileSync(`${ROOT}.github/workflows/release.yml`, 'utf8');
    const [, names] = release.match(/for name in ([\w ]+);/);
    expect(names.split(' ').sort()).toEqual(readdirSync(`${ROOT}packages`).sort());
  });

  it('let nothing that a stranger writes into a shell', () => {
    for (const [name, { jobs }] of workflows)
      for (const { steps } of Object.values(jobs))
        for (const { run = '' } of steps) expect([name, run.includes('${{')]).toEqual([name, false]);
  });
});

describe('the doors', () => {
  it.each(yaml('.github/ISSUE_TEMPLATE/').filter(([name]) => name !== 'config.yml'))(
    '%s is a form in French',
    (_, form) => {
      expect(form).toMatchObject({
        name: expect.any(String),
        description: expect.any(String),
        body: expect.any(Array),
      });
      const ids = form.body.filter(({ type }) => type !== 'markdown').map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { type, attributes } of form.body) expect(attributes.label ?? attributes.value, type).toBeTruthy();
    },
  );
});
