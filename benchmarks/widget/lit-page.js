/** The first question by Lit alone: what no widget made with Lit can beat. Bundled by contestants.mjs. */
import { html, LitElement } from 'lit';

class BareQuestion extends LitElement {
  render() {
    const { title, description, options } = QUESTION;
    return html`<form>
      <fieldset>
        <legend>${title}</legend>
        <p>${description}</p>
        ${options.map(
          ({ value, label, note }) =>
            html`<p><label><input type="radio" name="situation" value=${value} /> ${label} <small>${note}</small></label></p>`,
        )}
      </fieldset>
      <button>Continuer</button>
    </form>`;
  }
}
customElements.define('bare-question', BareQuestion);
