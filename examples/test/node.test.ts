import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const cwd = fileURLToPath(new URL('../node/', import.meta.url));

describe('the script on Node', () => {
  it('prints a ranking with its reasons, and a table of who covers the place', () => {
    const text = execFileSync('node', ['ranking.mjs', 'Béziers'], { cwd, encoding: 'utf8' });
    expect(text).toMatch(/^Béziers : \d+ structures accompagnent ce projet/);
    expect(text.match(/^\d\. .+ \([a-z-]+\), [01]\.\d\d$/gm)).toHaveLength(3);
    expect(text).toContain('territory : territory-');
    expect(text).toContain('Accueil régional : CRESS Occitanie');
    expect(text).toContain('emergence, porteur');
    expect(text).toContain('developpement, generateur');
  });

  it('says that it knows no such place', () => {
    const { status, stderr } = spawnSync('node', ['ranking.mjs', 'Zzyzx'], { cwd, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, 'Aucun lieu ne s’appelle « Zzyzx ».\n']);
  });
});
