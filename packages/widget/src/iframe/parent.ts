import { heightOf } from './message';

/**
 * What a page that embeds `iframe.html` loads: gives each `<iframe data-ess-orientation>` a title when it has none, and
 * the height of its content.
 */
const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe[data-ess-orientation]');

function nameFrames(): void {
  for (const frame of frames()) if (!frame.title) frame.title = 'Trouver un accompagnement ESS';
}

addEventListener('message', ({ data, origin, source }) => {
  const height = heightOf(data);
  if (height === null) return;
  for (const frame of frames()) {
    // An attribute, not a style: it passes the strictest policy.
    if (frame.contentWindow === source && new URL(frame.src, location.href).origin === origin)
      frame.height = `${height}`;
  }
});

nameFrames();
addEventListener('DOMContentLoaded', nameFrames);
