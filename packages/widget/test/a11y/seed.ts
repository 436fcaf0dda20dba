import { FAULTS } from './faults';
import { element, root } from './in-page/dom';

/** Breaks the module that is on the page, in one way, and keeps it broken when it is drawn again. */
export function seed(id: string): void {
  const fault = FAULTS.find((one) => one.id === id);
  if (!fault) throw new Error(`no fault is called ${id}`);
  const { css, dom, once } = fault;
  if (css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root().adoptedStyleSheets = [...root().adoptedStyleSheets, sheet];
  }
  once?.(element(), root());
  if (!dom) return;
  const options = { subtree: true, childList: true, attributes: true };
  const break_ = () => {
    observer.disconnect();
    dom(root(), element());
    observer.observe(root(), options);
  };
  const observer = new MutationObserver(break_);
  break_();
}
