import type { EssOrientationError } from '@ess-orientation/core';
import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './context';

/** Faults that a better connection may mend; the others lie in the file. */
const PASSING: ReadonlySet<string> = new Set(['unreachable', 'timeout', 'http-status']);

/** What happened, that the answers are kept, what to do; then the host's own fallback, such as a phone number. */
export function faultView(
  { words, retry }: ViewContext,
  { code, message }: EssOrientationError<string>,
): TemplateResult {
  const { title, kept, unreadable, retry: again, details } = words.ui.fault;
  return html`<div class="fault" role="alert" part="fault">
    <p><strong>${title}</strong></p>
    <p>${PASSING.has(code) ? kept : unreadable}</p>
    <slot></slot>
    <p><button type="button" class="secondary" part="button retry" @click=${retry}>${again}</button></p>
    <details>
      <summary>${details}</summary>
      <p class="technical" dir="auto">${message}</p>
    </details>
  </div>`;
}
