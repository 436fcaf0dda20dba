import { readFileSync } from 'node:fs';

const { files } = JSON.parse(
  readFileSync(new URL('../../packages/widget/dist/integrity.json', import.meta.url), 'utf8'),
) as { files: Record<string, string> };

const NONE =
  "default-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'self'; style-src 'none'; frame-src 'self'";
const TYPES = "require-trusted-types-for 'script'; trusted-types lit-html";
const hashOf = (name: string) => files[name] ?? '';

export interface Policy {
  name: string;
  /** `null`: no policy at all. */
  policy: string | null;
  /** The attributes of a script that the policy lets in. */
  script: (file: string) => string;
  /** A script of the page's own, with a Lit of another version, comes first. */
  foreign?: boolean;
}

export const POLICIES: readonly Policy[] = [
  { name: 'aucune', policy: null, script: () => '' },
  { name: 'nonce', policy: `${NONE}; script-src 'nonce-r4nd0m'`, script: () => 'nonce="r4nd0m"' },
  {
    name: 'empreinte',
    policy: `${NONE}; script-src '${hashOf('standalone.js')}' '${hashOf('parent.js')}'`,
    script: (file) => `integrity="${hashOf(file)}" crossorigin`,
  },
  { name: 'stricte', policy: `${NONE}; script-src 'self'`, script: () => '' },
  { name: 'Trusted Types', policy: `${NONE}; script-src 'self'; ${TYPES}`, script: () => '' },
  {
    name: 'Trusted Types, avec un autre Lit',
    policy: `${NONE}; script-src 'self'; ${TYPES} 'allow-duplicates'`,
    script: () => '',
    foreign: true,
  },
];
