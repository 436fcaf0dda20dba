import type { EssOrientationError } from '@ess-orientation/core';
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/fr';
import type { ViewContext } from './context';
import { nationalDesk } from './national-desk';

/** Faults that a better connection may mend; the others lie in the file. */
const PASSING: ReadonlySet<string> = new Set(['unreachable', 'timeout', 'http-status']);
/** What happened, that the answers are kept, what to do; then whom to ask meanwhile: first the host's own fallback. */
export function faultView(context: ViewContext, { code, message }: EssOrientationError<string>): TemplateResult {
  const { words } = context;
  const { title, details, meanwhile } = words.ui.fault;
  return html`<div class="fault" role="alert" part="fault">
    <p><strong>${title}</strong></p>
    <p>${whatToDo(code, words)}</p>
    <slot></slot>
    <p>${meanwhile} ${nationalDesk(words)}</p>
    <p>${retryButton(context)}</p>
    <details>
      <summary>${details}</summary>
      <p class="technical" dir="auto">${message}</p>
    </details>
  </div>`;
}

/** The local notes are missing: the national list is shown without them, and says so. */
export function notesFault(context: ViewContext): TemplateResult {
  return html`<div class="fault" part="fault">
    <p>${context.words.ui.fault.withoutNotes}</p>
    <p>${retryButton(context)}</p>
  </div>`;
}

function whatToDo(code: string, { ui }: Locale): string {
  if (code === 'newer-format') return ui.fault.newer;
  return PASSING.has(code) ? ui.fault.kept : ui.fault.unreadable;
}

const retryButton = ({ words, retry }: ViewContext): TemplateResult =>
  html`<button type="button" class="secondary" part="button retry" @click=${retry}>${words.ui.fault.retry}</button>`;
