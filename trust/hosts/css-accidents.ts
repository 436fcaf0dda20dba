/** What pages do to everything on them, without thinking of us. */
export interface Accident {
  name: string;
  css: string;
  /** Around the element, where the accident is in the markup. */
  around?: (element: string) => string;
  /** Attributes of `<html>`. */
  html?: string;
  doctype?: string;
}

const OWN = 'ess-orientation';

export const CSS_ACCIDENTS: readonly Accident[] = [
  {
    name: 'a reset of everything',
    css: '*{margin:0!important;padding:0!important;border:0!important;color:#fff!important;background:none!important;font:400 12px/1 serif!important}',
  },
  { name: 'all: unset on every element', css: '*{all:unset!important}' },
  { name: 'all: initial on unknown elements', css: `${OWN}{all:initial!important}` },
  { name: 'a page written from right to left', css: 'body{direction:rtl;text-align:right}', html: 'dir="rtl"' },
  { name: 'elements that a CMS does not know, made invisible', css: `${OWN}{visibility:hidden!important}` },
  { name: 'elements hidden until they are defined', css: ':not(:defined){display:none;visibility:hidden}' },
  {
    name: 'a container without letter size, against the gaps of inline blocks',
    css: '.row{font-size:0}',
    around: (element) => `<div class="row">${element}</div>`,
  },
  { name: 'letters as high as a door', css: 'body *{font-size:120px!important}' },
  { name: 'a root of ten pixels', css: 'html{font-size:62.5%}' },
  { name: 'everything out of the flow', css: '*{position:absolute!important}' },
  { name: 'everything afloat, as wide as its content', css: 'body *{float:left!important;width:auto!important}' },
  {
    name: 'letters far apart, lines on top of each other',
    css: '*{letter-spacing:.3em!important;word-spacing:1em!important;line-height:.6!important}',
  },
  { name: 'nothing to click on custom elements', css: `${OWN}{pointer-events:none!important}` },
  { name: 'boxes that grow by their padding', css: '*{box-sizing:content-box!important;padding:20px!important}' },
  { name: 'a column of 245 px', css: '.side{width:245px}', around: (element) => `<div class="side">${element}</div>` },
  {
    name: 'a dark page whose colour is inherited',
    css: `body{background:#0b1020;color:#f4f4f4} body *{color:inherit!important;-webkit-text-fill-color:#f4f4f4}`,
  },
  {
    name: 'moved and cut by an ancestor',
    css: '.stage{transform:translateX(8px) rotate(.01deg);overflow:hidden}',
    around: (element) => `<div class="stage">${element}</div>`,
  },
  {
    name: 'text that may not be selected',
    css: 'body *{-webkit-user-select:none!important;user-select:none!important}',
  },
  { name: 'colours turned over by a filter', css: 'html{background:#fff;filter:invert(1) hue-rotate(180deg)}' },
  {
    name: 'text thrown off the screen for a picture, in capitals, on one line',
    css: 'body *{text-indent:-9999px!important;text-transform:uppercase!important;white-space:nowrap!important;text-align:right!important}',
  },
  { name: 'writing from top to bottom', css: `${OWN}{writing-mode:vertical-rl!important}` },
  {
    name: 'a flexible line that shrinks its items',
    css: '.line{display:flex;align-items:flex-start} .line>*{width:auto!important}',
    around: (element) => `<div class="line">${element}<p>À côté</p></div>`,
  },
  { name: 'a page without a doctype', css: 'table{color:red}', doctype: '' },
];
