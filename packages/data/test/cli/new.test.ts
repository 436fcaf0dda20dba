import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { createNewCommand } from '../../src/cli/commands/new';
import { streamDialogue } from '../../src/new/dialogue';
import { contentsOf, createWorkshop, listen, run } from './workshop-fixture';

let folder: string;
beforeEach(async () => {
  folder = await createWorkshop();
});

/** Answers in the order of the questions; an empty one skips. */
const ANSWERS = {
  name: 'Cœur d’Œuvre \\ Brest',
  id: '',
  kind: '1',
  summary: "Accompagne l'idée jusqu'à la création, dans tout le Finistère, en neuf mois.",
  since: '02/2019',
  models: 'porteur',
  stages: '2, Émergence',
  sectors: '',
  needs: '12,4',
  audiences: '',
  where: 'dep 29',
  site: 'https://exemple.bzh/?a|b',
  title: 'Exemple, présentation | 2025',
  address: 'https://exemple.bzh/presentation',
  date: '2025-07',
  inferred: 'stages, needs',
  from: 'Déduit de la durée.',
  checked: '01/07/2025',
  confirm: 'oui',
};

async function answer(lines: readonly string[], ...options: string[]) {
  const input = Readable.from([lines.map((line) => `${line}\n`).join('')]);
  const command = createNewCommand(({ err }) => streamDialogue(input, err));
  const values = Object.fromEntries(options.map((option) => [option, true]));
  const { terminal, said } = listen();
  return { code: await command.run({ positionals: [folder], values }, terminal), ...said };
}
const answersWith = (changes: Partial<Record<keyof typeof ANSWERS, string[]>>): string[] =>
  Object.entries(ANSWERS).flatMap(([key, value]) => changes[key as keyof typeof ANSWERS] ?? [value]);

describe('ess-data new', { timeout: 30_000 }, () => {
  it('writes a sheet that passes lint', async () => {
    const { code, out, err } = await answer(answersWith({}));
    expect(out).toContain('structures/coeur-d-oeuvre-brest.json written');
    expect(code).toBe(0);
    const files = await contentsOf(folder);
    const source = { title: 'Exemple, présentation | 2025', url: 'https://exemple.bzh/presentation', date: '2025-07' };
    expect(JSON.parse(files['coeur-d-oeuvre-brest.json']?.text ?? '')).toEqual({
      id: 'coeur-d-oeuvre-brest',
      name: 'Cœur d’Œuvre \\ Brest',
      kind: 'incubateur',
      summary: { fr: 'Accompagne l’idée jusqu’à la création, dans tout le Finistère, en neuf mois.' },
      lifecycle: [{ status: 'active', since: '2019-02' }],
      models: ['porteur'],
      stages: ['emergence', 'creation'],
      sectors: [],
      needs: ['financement', 'changement-echelle'],
      coverage: { include: ['DEP-29'] },
      contact: { url: 'https://exemple.bzh/?a|b' },
      evidence: [
        { fields: ['name', 'kind', 'lifecycle', 'models', 'coverage', 'contact'], source, basis: 'stated' },
        { fields: ['stages', 'needs'], source, basis: 'inferred', note: 'Déduit de la durée.' },
      ],
      checkedOn: '2025-07-01',
    });
    expect((await run('lint', folder)).code).toBe(0);
    expect(err).toContain('What is it?\n  1. incubateur\n  2. couveuse\n');
  });

  it('asks again until an answer stands, and says why it does not', async () => {
    const { code, err } = await answer(
      answersWith({
        id: ['adesk', 'Pas Un Id', ''],
        kind: ['', '99', 'fablab', 'couveuse'],
        summary: ['Trop court.', ANSWERS.summary.replaceAll("'", '’')],
        since: ['demain', ''],
        stages: ['9', '1'],
        where: ['DEP-99', 'COM-13999', 'DEP-29'],
        site: ['javascript:alert(1)', ''],
        date: ['2031', '2025'],
        inferred: ['couleur', ''],
        from: [],
        checked: ['31/02/2025', '2030-01-01', ''],
      }),
    );
    expect(code).toBe(0);
    for (const said of [
      'structures/adesk.json is there already',
      'a kebab-case id',
      'this field is needed',
      'at least 60',
      'a code of the code officiel géographique',
      'an http or https address',
      'a source can’t be seen after the publication',
      'fields that the sheet states',
      'a day such as 2026-11-22',
    ]) {
      expect(err).toContain(said);
    }
  });

  it('writes nothing when the answers stop, or are not confirmed', async () => {
    const before = await contentsOf(folder);
    const stopped = await answer(answersWith({}).slice(0, 5));
    expect(stopped.err).toContain('The answers stopped before the end: nothing was written');
    const refused = await answer(answersWith({ confirm: ['non'] }));
    expect([stopped.code, refused.code]).toEqual([1, 1]);
    expect(stopped.out + refused.out).toBe('');
    expect(await contentsOf(folder)).toEqual(before);
  });

  it('gives the sheet alone as data', async () => {
    const { out } = await answer(answersWith({}), 'json');
    expect(JSON.parse(out).id).toBe('coeur-d-oeuvre-brest');
  });
});
