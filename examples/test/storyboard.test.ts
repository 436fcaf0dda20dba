import { expect, it } from 'vitest';
import { MOST_SECONDS, PEOPLE, secondsOf, storyboard } from '../../scripts/storyboard.mjs';

it('takes who knows what they want to three structures within a minute', async () => {
  const screens = await storyboard(PEOPLE['Elle sait ce qu’elle veut']);
  expect(screens.reduce((sum, screen) => sum + secondsOf(screen), 0)).toBeLessThanOrEqual(MOST_SECONDS);
  expect(screens.length).toBeLessThanOrEqual(8);
});
