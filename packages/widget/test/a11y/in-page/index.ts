import { reach, screenOf } from '../screens';
import { seed } from '../seed';
import * as acts from './acts';
import { axeFaults } from './axe';
import { element, nameOf, root, textOf } from './dom';
import { inspect, LOOKS, targetSizes } from './inspect';
import { inColumn, isClipped, isOutOfSight, withLargeText, withSpacing } from './layout';
import * as stopsOnScreen from './stops';

const fits = () => [...isOutOfSight(), ...isClipped()];

/** What the tests ask of the page. The bundle of this file is put in every page that they open. */
const inPage = {
  reach: (name: string) => reach(screenOf(name)),
  seed,
  axe: axeFaults,
  inspect: (name: string) => inspect({ answered: screenOf(name).answered ?? false }),
  spacing: () => withSpacing(fits),
  largeText: () => withLargeText(fits),
  column: (pixels: number) => inColumn(pixels, fits),
  smallTargets: () => targetSizes(44),
  looks: () => Object.keys(LOOKS),
  ...acts,
  ...stopsOnScreen,
  element,
  root,
  textOf,
  nameOf,
};
export type InPage = typeof inPage;

declare global {
  interface Window {
    a11y: InPage;
  }
}
window.a11y = inPage;
