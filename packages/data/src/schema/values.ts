import { isIsoDate, isPartialDate, levelOf } from '@ess-orientation/core';
import * as z from 'zod/mini';
import { once } from './once';
import { isVisible, VISIBLE_ONLY } from './visible';

const visible = once(() => z.refine<string>(isVisible, { error: VISIBLE_ONLY }));

export const text = (min: number, max: number) => z.string().check(z.minLength(min), z.maxLength(max), visible());
export const name = once(() => text(1, 200));

export const id = once(() =>
  z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'a kebab-case id, such as cress-bretagne' })),
);
export const semver = once(() => z.string().check(z.regex(/^\d+\.\d+\.\d+$/, { error: 'a version such as 1.4.0' })));
export const isoDate = once(() => z.string().check(z.refine(isIsoDate, { error: 'a day such as 2026-11-22' })));
export const partialDate = once(() =>
  z.string().check(z.refine(isPartialDate, { error: 'a date such as 2012, 2012-02 or 2012-02-15' })),
);
export const territoryCode = once(() =>
  z.string().check(
    z.refine((value) => levelOf(value) !== null, {
      error: 'a code such as FR, REG-76, DEP-34, EPCI-200046977 or COM-13055',
    }),
  ),
);
export const webAddress = once(() =>
  z.string().check(z.maxLength(2000), visible(), z.refine(isWebAddress, { error: 'an http or https address' })),
);
export const email = once(() =>
  z
    .string()
    .check(
      z.maxLength(254),
      visible(),
      z.regex(/^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#.]{2,}$/, { error: 'an e-mail address' }),
    ),
);
export const phone = once(() => z.string().check(z.regex(/^\+?[\d .()-]{3,24}$/, { error: 'a phone number' })));
export const months = once(() => z.number().check(z.gt(0), z.lte(120)));

function isWebAddress(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
}
