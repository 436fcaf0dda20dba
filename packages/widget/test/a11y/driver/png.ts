import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue of each pixel, from the top left. */
  pixels: Uint8Array;
}

/** Reads what a browser's screenshot is: 8 bits a channel, RGB or RGBA, not interlaced. */
export function readPng(bytes: Buffer): Picture {
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const channels = bytes[25] === 6 ? 4 : 3;
  if (bytes[24] !== 8 || (bytes[25] !== 2 && bytes[25] !== 6) || bytes[28] !== 0) throw new Error('not such a picture');
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = unfiltered(inflateSync(Buffer.concat(data)), { width, height, channels });
  const pixels = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) pixels.set(raw.subarray(i * channels, i * channels + 3), i * 3);
  return { width, height, pixels };
}

/** Each line says first how its bytes follow from those on the left and above. */
function unfiltered(raw: Buffer, { width, height, channels }: { width: number; height: number; channels: number }) {
  const line = width * channels;
  const out = new Uint8Array(line * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const left = x >= channels ? (out[at - channels] ?? 0) : 0;
      const up = y > 0 ? (out[at - line] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (out[at - line - channels] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, corner) : 0][filter] ?? 0;
      out[at] = (raw[y * (line + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** How many pixels of two pictures of the same size differ by a contrast of 3:1 at least. */
export function strikingPixels(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error('the pictures have different sizes');
  let count = 0;
  for (let at = 0; at < a.pixels.length; at += 3) {
    const [one, other] = [luminance(a.pixels, at), luminance(b.pixels, at)];
    if ((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= 3) count++;
  }
  return count;
}

const LINEAR = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});
const luminance = (pixels: Uint8Array, at: number): number =>
  0.2126 * (LINEAR[pixels[at] ?? 0] ?? 0) +
  0.7152 * (LINEAR[pixels[at + 1] ?? 0] ?? 0) +
  0.0722 * (LINEAR[pixels[at + 2] ?? 0] ?? 0);
