import type { Structure } from '@ess-orientation/core';
import { html, nothing, type TemplateResult } from 'lit';
import { mailLink, phoneLink, safeLink } from '../dataset/links';
import type { ViewContext } from './context';
import { externalLink } from './external-link';

/** The ways to reach a structure, or `nothing` where none is known. */
export function contactLinks(context: ViewContext, structure: Structure): TemplateResult | typeof nothing {
  const { words, contacted } = context;
  const { contact } = structure;
  const web = safeLink(contact?.url);
  const mail = mailLink(contact?.email);
  const phone = phoneLink(contact?.phone);
  if (!web && !mail && !phone) return nothing;
  return html`<ul class="links" part="contact">
    ${web ? html`<li>${externalLink(web, words.results.website, words, () => contacted(structure, 'url'))}</li>` : nothing}
    ${
      mail
        ? html`<li>
            <a href=${mail.href} part="link" @click=${() => contacted(structure, 'email')}
              >${words.results.email} <bdi>${contact?.email}</bdi></a
            >
          </li>`
        : nothing
    }
    ${
      phone
        ? html`<li>
            <a href=${phone.href} part="link" @click=${() => contacted(structure, 'phone')}
              >${words.results.phone} <bdi>${contact?.phone}</bdi></a
            >
          </li>`
        : nothing
    }
  </ul>`;
}
