/** Lit does not filter `href`: an address from the data becomes a link only if its protocol is one of these. */
const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

export interface SafeLink {
  href: string;
  /** The host of a web address, without `www.`; empty for the others. */
  host: string;
}

/** An absolute address that is safe to follow, or `null`. */
export function safeLink(address: string | undefined): SafeLink | null {
  try {
    const { protocol, href, hostname } = new URL(address ?? '');
    return PROTOCOLS.has(protocol) ? { href, host: hostname.replace(/^www\./, '') } : null;
  } catch {
    return null;
  }
}

/** What an address may hold and a `mailto:` could take for an escape, a header or a second recipient. */
const ESCAPED = /[^\p{L}\p{N}@._+-]/gu;

export const mailLink = (email: string | undefined): SafeLink | null =>
  email ? safeLink(`mailto:${email.replace(ESCAPED, encodeURIComponent)}`) : null;
export const phoneLink = (phone: string | undefined): SafeLink | null =>
  phone ? safeLink(`tel:${phone.replace(/[^\d+]/g, '')}`) : null;
