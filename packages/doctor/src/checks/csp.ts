import { type Finding, finding } from '../finding';
import type { Observation } from '../observation';

/** What the page's policy forbids, and what to add to it when the module is what is forbidden. */
export function csp({ policies, violations, scripts, url }: Observation): Finding[] {
  if (violations.length > 0) {
    return violations.map((one) =>
      finding(isOurs(one, scripts, url) ? 'error' : 'warning', 'csp-blocks', {
        directive: one.directive,
        blocked: one.blocked,
        cure: isOurs(one, scripts, url) ? cureOf(one.directive, one.blocked, url) : null,
      }),
    );
  }
  if (policies.length === 0) return [finding('ok', 'csp-none', {})];
  return [finding('ok', 'csp-fine', { policy: policies.join(' | ') })];
}

type Violation = Observation['violations'][number];

/** A violation that the module's script makes, or of its script. */
const isOurs = ({ source, blocked, directive }: Violation, scripts: Observation['scripts'], url: string): boolean =>
  scripts.some(({ src }) => [source, blocked].some((one) => one !== '' && src === new URL(one, url).href)) ||
  directive === 'require-trusted-types-for' ||
  (directive === 'trusted-types' && blocked === 'trusted-types-policy');

function cureOf(directive: string, blocked: string, url: string): string {
  const [name = directive] = directive.split('-elem');
  if (directive.includes('trusted-types')) return "trusted-types lit-html 'allow-duplicates'";
  return `${name} ${sourceOf(blocked, url)}`;
}

/** How a policy names an address. */
function sourceOf(blocked: string, url: string): string {
  if (!/^https?:/.test(blocked)) return "'self'";
  const { origin } = new URL(blocked);
  return origin === new URL(url).origin ? "'self'" : origin;
}
