import type { Page } from 'playwright-core';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** How a person sees the screen. The frame is a place rather than a setting: see `stage.ts`. */
export interface Environment {
  name: string;
  width: number;
  height: number;
  media: Media;
}

const PLAIN: Media = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference', reducedMotion: 'reduce' };
const environment = (name: string, media: Media = {}, width = 1280, height = 900): Environment => ({
  name,
  width,
  height,
  media: { ...PLAIN, ...media },
});

export const DESKTOP: Environment = environment('1280');
/** 1280 px zoomed to 400 %. */
export const ZOOMED: Environment = environment('320 × 256', {}, 320, 256);
export const FORCED: Environment = environment('forced colours', { forcedColors: 'active' });
export const DARK: Environment = environment('dark', { colorScheme: 'dark' });

export const ENVIRONMENTS: readonly Environment[] = [
  DESKTOP,
  ZOOMED,
  FORCED,
  environment('more contrast', { contrast: 'more' }),
  DARK,
];
