import { html, nothing, type TemplateResult } from 'lit';
import type { Sheet } from '../../adviser/sheet';
import { mailToPerson, mailToReceiver, textForReceiver } from '../../adviser/sheet-text';
import { heading } from '../heading';
import type { AdviserContext } from './context';

/** On paper, by mail to the person, by mail to the structure or as a text to paste: each on request. */
export function handOver(context: AdviserContext, sheet: Sheet): TemplateResult {
  const { words, level, keeping, handed, advise, copied } = context;
  const { id } = sheet.referral.to;
  const receiver = mailToReceiver(words, sheet);
  const print = () => {
    handed(id, 'print');
    keeping.print();
  };
  return html`<section class="keep" part="keep">
    ${heading(level + 1, words.sheet.hand, 'section-title')}
    <p class="lead">${words.sheet.handLead}</p>
    <ul class="ways">
      <li><button type="button" class="primary" part="button primary" @click=${print}>${words.keep.print}</button></li>
      <li>${mail(context, mailToPerson(words, sheet), words.sheet.toPerson, () => handed(id, 'person'))}</li>
      <li>
        ${
          receiver
            ? mail(context, receiver, words.sheet.toReceiver, () => handed(id, 'receiver'))
            : copyButton(context, sheet)
        }
      </li>
    </ul>
    ${receiver ? nothing : html`<p id="no-mail" class="lead">${words.sheet.noMail}</p>`}
    <p class="kept" part="status">${copied === 'copied' || copied === 'refused' ? words.sheet[copied] : nothing}</p>
    ${copied === 'refused' ? textField(context, sheet) : nothing}
    <div class="actions">
      <button type="button" class="secondary" part="button" @click=${() => advise({ type: 'close' })}>
        ${words.sheet.back}
      </button>
    </div>
  </section>`;
}

const mail = ({ words }: AdviserContext, href: string, label: string, onFollow: () => void): TemplateResult =>
  html`<a class="mail" part="link" href=${href} @click=${onFollow}
    >${label} <span class="aside">(${words.keep.mailOpens})</span></a
  >`;

function copyButton({ words, handed, copyText }: AdviserContext, sheet: Sheet): TemplateResult {
  const copy = () => {
    handed(sheet.referral.to.id, 'receiver');
    copyText(textForReceiver(words, sheet));
  };
  return html`<button type="button" class="secondary" part="button" aria-describedby="no-mail" @click=${copy}>
    ${words.sheet.copy}
  </button>`;
}

/** Where copying is refused: the text itself, selected. */
function textField({ words }: AdviserContext, sheet: Sheet): TemplateResult {
  const select = ({ target }: Event) => (target as HTMLTextAreaElement).select();
  return html`<div class="sheet-text">
    <label for="sheet-text">${words.sheet.text}</label>
    <textarea
      id="sheet-text"
      class="text"
      part="field"
      rows="12"
      readonly
      data-focus="link"
      .value=${textForReceiver(words, sheet)}
      @focus=${select}
    ></textarea>
  </div>`;
}
