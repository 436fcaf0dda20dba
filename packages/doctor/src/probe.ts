/**
 * Runs inside the page, as text: it may use nothing from outside of itself. The contrast of WCAG is therefore written here
 * again, as in the module.
 * @returns what the document holds of the module, and how it looks.
 */
export function probe() {
  interface Colour {
    rgb: [number, number, number];
    alpha: number;
  }
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

  /** Whatever way a colour is written, as the screen shows it. */
  const read = (css: string): Colour => {
    if (!canvas) return { rgb: [255, 255, 255], alpha: 1 };
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return { rgb: [r, g, b], alpha: a / 255 };
  };
  const parentOf = (element: Element): Element | null => {
    if (element.assignedSlot) return element.assignedSlot;
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const over = (top: Colour, below: Colour): Colour => ({
    rgb: top.rgb.map((one, i) => one * top.alpha + (below.rgb[i] as number) * (1 - top.alpha)) as Colour['rgb'],
    alpha: 1,
  });
  const backgroundOf = (element: Element): Colour => {
    const layers: Colour[] = [];
    for (let one: Element | null = element; one; one = parentOf(one)) {
      const colour = read(getComputedStyle(one).backgroundColor);
      layers.push(colour);
      if (colour.alpha === 1) break;
    }
    return layers.reduceRight((below, top) => over(top, below), { rgb: [255, 255, 255], alpha: 1 } as Colour);
  };
  const luminance = ({ rgb }: Colour): number => {
    const [r, g, b] = rgb.map((one) => {
      const part = one / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const hex = ({ rgb }: Colour): string =>
    `#${rgb.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;

  const textsOf = (root: ShadowRoot) =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const text = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent?.trim() ?? '')
        .join(' ')
        .trim();
      const box = element.getBoundingClientRect();
      if (text === '' || box.width < 2 || box.height < 2 || element.tagName === 'STYLE') return [];
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const below = backgroundOf(element);
      const ink = over(read(color), below);
      const [light, dark] = [luminance(ink), luminance(below)].sort((a, b) => b - a) as [number, number];
      const size = Number.parseFloat(fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      const ratio = Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100;
      return [
        {
          text: text.length > 60 ? `${text.slice(0, 59)}…` : text,
          ratio,
          large,
          colours: [hex(ink), hex(below)] as [string, string],
        },
      ];
    });

  const tag = customElements.get('ess-orientation') as { version?: string } | undefined;
  const elements = [...document.querySelectorAll<HTMLElement>('ess-orientation')].map((element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const own = [...element.childNodes].filter((node) => !(node instanceof Element && node.slot));
    return {
      visible: box.width > 0 && box.height > 0 && style.visibility === 'visible' && style.opacity !== '0',
      width: Math.round(box.width),
      fallback: own
        .map(({ textContent }) => textContent ?? '')
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 120),
      texts: element.shadowRoot ? textsOf(element.shadowRoot) : [],
    };
  });
  return {
    url: location.href,
    version: tag ? (tag.version ?? '?') : null,
    links: document.querySelectorAll('a[data-ess-orientation]').length,
    elements,
    sideways: Math.max(0, (document.scrollingElement?.scrollWidth ?? 0) - innerWidth),
    meta: [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]')].map(
      ({ content }) => content,
    ),
    scripts: [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(
      ({ src, integrity, crossOrigin }) => ({
        src,
        integrity: integrity || null,
        crossorigin: crossOrigin !== null,
      }),
    ),
  };
}

export type Probed = ReturnType<typeof probe>;
