import { createMatcher, type Profile } from '@ess-orientation/core';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main';
import { explanationText } from '../../src/trace/explanation';
import { readProfile } from '../../src/trace/profile';
import { datasetOf, goldenFile, PACKAGE, realPlaces, recorder, sheet } from '../exports/sheets';

/** Commands read the whole country's sheets and places: slow on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const read = (text: string) => readProfile(text, realPlaces().containersOf);

describe('reading a profile', () => {
  it('takes JSON, and gives a commune all that contains it', () => {
    expect(read('{"stage":"creation","territory":["COM-2A004"]}')).toEqual({
      profile: { stage: 'creation', territory: ['COM-2A004', 'EPCI-242010056', 'DEP-2A', 'REG-94', 'FR'] },
      dropped: [],
    });
  });

  it('takes the text of a share link, whole address included, and says what it dropped', () => {
    const { profile, dropped } = read(
      'https://exemple.example/ess#v=1&stage=creation&sectors=mobilite.magie&couleur=bleu',
    );
    expect(profile).toEqual({ stage: 'creation', sectors: ['mobilite'] });
    expect(dropped).toEqual(['sectors=magie', 'couleur=bleu']);
  });

  it('refuses a JSON with unknown values, all at once', () => {
    expect(() => read('{"stage":"x","needs":["y"]}')).toThrow(/profile\.stage.*\n.*profile\.needs\[0\]/);
    expect(() => read('{"stage":')).toThrow(SyntaxError);
  });
});

describe('explaining one structure', () => {
  const structure = sheet('une', { stages: ['creation'], models: ['porteur'] });
  const matcher = createMatcher(datasetOf(structure));
  const text = (profile: Profile) => explanationText(matcher.explain(profile, 'une'));

  it('shows every gate, every criterion and the sum', () => {
    const lines = text({ stage: 'creation', territory: ['DEP-34', 'REG-76', 'FR'] });
    for (const gate of ['lifecycle', 'territory', 'stage', 'model', 'audience']) {
      expect(lines).toMatch(new RegExp(`pass  ${gate} `));
    }
    expect(lines).toMatch(/territory {2}0\.75 × 5 = {2}3\.75 {2}territory-departement/);
    expect(lines).toMatch(/needs +— × 3 = +— {2}not-asked/);
    expect(lines).toContain('qualifies: yes');
    const [, sum, weights, score] = lines.match(/total +([\d.]+) \/ (\d+) = ([\d.]+)/) ?? [];
    expect(Number(sum) / Number(weights)).toBeCloseTo(Number(score), 2);
  });

  it('says what a failed gate wants, and what would fit', () => {
    const lines = text({ stage: 'developpement' });
    expect(lines).toMatch(/FAIL {2}stage +stage-other +\["creation"\] {2}would pass with \{"stage":"creation"\}/);
    expect(lines).toContain('qualifies: no');
    expect(lines).toContain('would fit with {"stage":"creation"}');
  });
});

describe('ess-data match', () => {
  const run = async (...args: string[]) => {
    const terminal = recorder();
    return { code: await main(['match', '--dataset', await goldenFile(), ...args], terminal), ...terminal };
  };
  const LODEVE = '{"stage":"creation","territory":["COM-34142"],"needs":["financement"]}';

  it('prints ranks, gates, criteria, near misses, the safety net and next steps', async () => {
    const { code, outText } = await run('--profile', LODEVE, '--limit', '2');
    expect(code).toBe(0);
    expect(outText.match(/^\d\. /gm)).toHaveLength(2);
    expect(outText.match(/ {4}pass {2}lifecycle/g)).toHaveLength(2);
    expect(outText).toMatch(/near misses: \d+ failed exactly one gate, 20 shown/);
    expect(outText).toMatch(/failed stage \(stage-other\); would fit with \{"stage":/);
    expect(outText).toMatch(/safety net: cress-occitanie/);
    expect(outText).toMatch(/next steps, offered apart\n {2}\S+ \(financeur-solidaire\).*: financement/);
  });

  it('gives the same as data', async () => {
    const { outText } = await run('--profile', LODEVE, '--limit', '1', '--json');
    const { orientation, explanations, profile } = JSON.parse(outText);
    expect(profile.territory).toContain('EPCI-200017341');
    expect(Object.keys(explanations)).toEqual([orientation.recommendations[0].structure.id]);
  });

  it('travels in time', async () => {
    const { outText } = await run('--profile', '{}', '--on', '2012-02-15', '--limit', '1');
    expect(outText).toContain('on        2012-02-15');
  });

  it('explains one structure, of the authored sheets too', async () => {
    const terminal = recorder();
    await main(['match', PACKAGE, '--profile', LODEVE, '--structure', 'cress-occitanie'], terminal);
    expect(terminal.outText).toContain('never ranked');
  });

  it.each([
    [['--limit', '1'], '--profile is missing'],
    [['--profile', '{}', '--limit', 'deux'], '--limit is a count'],
    [['--profile', '{}', '--structure', 'nulle-part'], 'nulle-part'],
    [['--profile', '{}', '--on', 'hier'], 'hier'],
  ])('says what is off in %s', async (args, hint) => {
    const { code, errText } = await run(...args);
    expect(code).toBe(2);
    expect(errText).toContain(hint);
  });
});
