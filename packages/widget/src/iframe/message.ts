/** All that ever crosses the frame: a height. */
export interface HeightMessage {
  essOrientationHeight: number;
}

/** Pixels. Below, the page is not ready; above, something is wrong: the host keeps the height that it has. */
export const LEAST_HEIGHT = 80;
export const MOST_HEIGHT = 20_000;

/** The height of a message, or `null` for anything that is not exactly one of ours. */
export function heightOf(message: unknown): number | null {
  if (typeof message !== 'object' || message === null || Object.keys(message).join() !== 'essOrientationHeight')
    return null;
  const { essOrientationHeight: height } = message as HeightMessage;
  return Number.isInteger(height) && height >= LEAST_HEIGHT && height <= MOST_HEIGHT ? height : null;
}
