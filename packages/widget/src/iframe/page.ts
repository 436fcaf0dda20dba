import { type HeightMessage, LEAST_HEIGHT } from './message';
import { attributesIn } from './parameters';

/** The page of the frame: the module alone, as the address asks for it, telling its height to whoever embeds it. */
const { attributes, refused } = attributesIn(location.search);
for (const name of refused) console.warn(`ess-orientation: the parameter "${name}" is left out`);

const element = document.createElement('ess-orientation');
for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
if (attributes.lang) document.documentElement.lang = attributes.lang;
(document.querySelector('main') ?? document.body).replaceChildren(element);

let told = 0;
function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height < LEAST_HEIGHT || height === told) return;
  told = height;
  const message: HeightMessage = { essOrientationHeight: height };
  // To any page: a height says nothing, and the page that embeds is not known.
  parent.postMessage(message, '*');
}
if (parent !== window && 'ResizeObserver' in window) {
  new ResizeObserver(tellHeight).observe(document.body);
  // Browsers don't render, so don't observe, a frame below the fold: its first height is told without waiting for that.
  void customElements
    .whenDefined('ess-orientation')
    .then(() => element.updateComplete)
    .then(tellHeight);
}
