/** What the scripts of a page do to the browser before ours comes. */
export interface ScriptAccident {
  name: string;
  /** Runs in the head, before the module. */
  script: string;
  /** Around the element, where the accident is in the markup. */
  around?: (element: string) => string;
  head?: string;
}

export const SCRIPT_ACCIDENTS: readonly ScriptAccident[] = [
  {
    name: 'Prototype.js and its toJSON, $A and each',
    script: `
      Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
      String.prototype.toJSON = Number.prototype.toJSON = function () { return '"' + this + '"'; };
      Array.from = function (list) {
        if (!list) return [];
        if ('toArray' in Object(list)) return list.toArray();
        var length = list.length || 0, results = new Array(length);
        while (length--) results[length] = list[length];
        return results;
      };
      Array.prototype.each = Array.prototype.forEach;
      Array.prototype.clear = function () { this.length = 0; return this; };
      Array.prototype.first = function () { return this[0]; };
      Array.prototype.toArray = Array.prototype.clone = function () { return [].concat(this); };
      Element.prototype.hide = Element.prototype.show = function () { return this; };
      Element.prototype.update = function (content) { this.innerHTML = content; return this; };`,
  },
  {
    name: 'members that everything inherits',
    script: `
      Object.prototype.extend = function () { return this; };
      Object.prototype.each = function () {};
      Object.prototype.clone = function () { return this; };
      Array.prototype.contains = function (one) { return this.indexOf(one) >= 0; };
      Array.prototype.remove = function () { return this; };
      String.prototype.trimLeftAll = function () { return this; };
      Function.prototype.method = function () { return this; };`,
  },
  {
    name: 'frozen prototypes',
    script: `for (const one of [Object, Function, Array, String, Number, Boolean, Map, Set, WeakMap, Promise, RegExp, Date,
      Error, TypeError, Symbol, Uint8Array, Element, HTMLElement, Node, EventTarget, Event]) Object.freeze(one.prototype);`,
  },
  {
    name: 'a registry that frameworks have wrapped',
    script: `
      const define = customElements.define;
      customElements.define = function (name, type, options) {
        if (customElements.get(name)) return;
        window.defined = (window.defined || []).concat(name);
        return define.call(this, name, type, options);
      };`,
  },
  {
    name: 'a fetch that a statistics script has wrapped',
    script: `
      const real = window.fetch;
      window.fetch = function (input, init) {
        const started = Date.now();
        return real.apply(this, [input, Object.assign({}, init)]).then((answer) => { window.took = Date.now() - started; return answer; });
      };`,
  },
  {
    name: 'an old stand-in for fetch, without streams',
    script: `
      window.fetch = (url, { signal } = {}) => new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.responseType = 'arraybuffer';
        request.onload = () => resolve({ ok: request.status === 200, status: request.status, arrayBuffer: async () => request.response });
        request.onerror = () => reject(new TypeError('Network request failed'));
        signal?.addEventListener('abort', () => request.abort());
        request.open('GET', String(url));
        request.send();
      });`,
  },
  {
    name: 'listeners that a framework has wrapped',
    script: `
      const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
      const wrapped = new WeakMap();
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        if (typeof listener !== 'function') return add.call(this, type, listener, options);
        const outer = wrapped.get(listener) ?? function (event) { return listener.call(this, event); };
        wrapped.set(listener, outer);
        return add.call(this ?? window, type, outer, options);
      };
      EventTarget.prototype.removeEventListener = function (type, listener, options) {
        return remove.call(this ?? window, type, wrapped.get(listener) ?? listener, options);
      };`,
  },
  {
    name: 'globals that the page took for itself',
    script: `
      window.name = 'fenêtre'; var status = 'prêt', event = {}, open = null, print = null, parent = null, top2 = 1, length = 3;
      window.$ = window.jQuery = window._ = window.React = {}; window.module = { exports: {} }; window.exports = module.exports;
      window.define = function () {}; define.amd = {}; window.process = { env: {} }; window.global = window; window.Element2 = Element;
      window.html = window.css = window.render = window.version = 'mine'; window.EssOrientation = 'mine';`,
  },
  { name: 'an address that everything hangs from', script: '', head: '<base href="https://nulle-part.invalid/">' },
  { name: 'a page that lowers its domain', script: 'try { document.domain = document.domain; } catch {}' },
  {
    name: 'one form around the whole page',
    script: `document.addEventListener('submit', (event) => {
        if (event.composedPath()[0].id === 'page') throw new Error('the form of the page was sent');
      });`,
    around: (element) => `<form id="page" action="/sent">${element}<button>Rechercher</button></form>`,
  },
  {
    name: 'shortcuts and links that the page listens for',
    script: `
      document.addEventListener('keydown', (event) => { if (event.key === '/') event.preventDefault(); }, true);
      document.addEventListener('click', (event) => {
        const link = event.target.closest('a');
        if (link) { event.preventDefault(); throw new Error('a link of ours was taken'); }
      });
      document.addEventListener('focusin', (event) => { if (!event.target.matches) throw new Error('no target'); });`,
  },
  {
    name: 'a console that is not there',
    script: `window.console = { log() {} };`,
  },
];
