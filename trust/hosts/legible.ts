import type { Page } from 'playwright-core';

/** What a person must be able to read on every screen: its title, its first choice or answer or name, its button. */
const READ = ['[data-focus="heading"]', '.option-label, .answer dt, .card-title, .why', '.primary, .card a'];

/** Half of what the default colours give: below, something of the page has come between the words and the eye. */
const LEAST_CONTRAST = 4.5;

/** The screen as a person meets it: in pixels, not in what the style sheets say. Throws on what can't be read. */
export async function readable(page: Page, screen: string): Promise<void> {
  const seen = await page.locator('ess-orientation section.root').evaluate(shapeOf, READ);
  const refuse = (what: string) => {
    throw new Error(`${screen}: ${what}`);
  };
  if (seen.sideways > 0) refuse(`${seen.sideways} px stick out`);
  if (seen.width < 200) refuse(`${seen.width} px wide`);
  if (seen.letters < 12 || seen.letters > 64) refuse(`letters of ${seen.letters} px`);
  if (seen.reading !== 'ltr horizontal-tb none 0px normal') refuse(`text reads ${seen.reading}`);
  if (seen.selecting === 'none') refuse('a telephone number can’t be copied');
  const { width = 0 } = page.viewportSize() ?? {};
  const tall = Math.ceil(Math.max(...seen.boxes.map(({ y, height }) => y + height)));
  const clip = { x: 0, y: 0, width, height: tall };
  const picture = (await page.screenshot({ fullPage: true, clip, animations: 'disabled' })).toString('base64');
  const contrasts = await page.evaluate(contrastsIn, { picture, boxes: seen.boxes });
  for (const [at, contrast] of contrasts.entries()) {
    if (contrast < LEAST_CONTRAST) refuse(`${READ[at]} has a contrast of ${contrast.toFixed(1)}`);
  }
}

function shapeOf(root: Element, read: readonly string[]) {
  const style = getComputedStyle(root.querySelector('.why, .lead') ?? root);
  const boxes = read.map((selector) => {
    const { x, y, width, height } = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  return {
    boxes,
    sideways: root.scrollWidth - root.clientWidth,
    width: root.clientWidth,
    letters: Number.parseFloat(style.fontSize),
    reading: `${style.direction} ${style.writingMode} ${style.textTransform} ${style.textIndent} ${style.whiteSpace}`,
    selecting: style.userSelect,
  };
}

interface Pictured {
  picture: string;
  boxes: readonly { x: number; y: number; width: number; height: number }[];
}

/** Of each box, the contrast between its commonest colour and the one furthest from it. In the page: Node reads no picture. */
async function contrastsIn({ picture, boxes }: Pictured): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const linear = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const contrasts: number[] = [];
  for (const { x, y, width, height } of boxes) {
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height)).getContext('2d');
    canvas?.drawImage(image, -x, -y);
    const data = canvas?.getImageData(0, 0, Math.max(1, width), Math.max(1, height)).data ?? [];
    const levels = new Array<number>(256).fill(0);
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0].map(linear);
      const level = Math.round((0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)) * 255);
      levels[level] = (levels[level] ?? 0) + 1;
    }
    const common = levels.indexOf(Math.max(...levels)) / 255;
    // A few stray pixels make no word.
    const inks = levels.flatMap((count, level) => (count >= 12 ? [level / 255] : []));
    contrasts.push(Math.max(1, ...inks.map((ink) => (Math.max(ink, common) + 0.05) / (Math.min(ink, common) + 0.05))));
  }
  return contrasts;
}
