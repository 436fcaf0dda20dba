import { EssOrientationError, type Issue, type Overlay, throwIfAny } from '@ess-orientation/core';
import * as z from 'zod/mini';
import { compareVersions } from './migrations';
import { check, type Ignored, readTolerantly, toIssue } from './read';
import { schemaOfEcosystem } from './schema/dataset';
import { once } from './schema/once';
import { schemaOfContact, schemaOfStructure } from './schema/structure';
import { id, name, semver, text } from './schema/values';
import { majorOf } from './schema/version';

/** The version of overlays that this reader knows. */
export const OVERLAY_VERSION = '1.0.0';

/** What can be wrong with an overlay. */
export type OverlayIssueCode = 'not-an-overlay' | 'newer-format' | 'invalid-value' | 'missing-value' | 'duplicate-id';
export type OverlayIssue = Issue<OverlayIssueCode>;

const MOST = 2000;
const listOf = <T extends z.ZodMiniType>(item: T) => z.optional(z.array(item).check(z.maxLength(MOST)));

/** A contact takes the place of the whole national one: an empty one would only take it away. */
const replacingContact = () =>
  schemaOfContact().check(
    z.refine((contact) => Object.keys(contact).length > 0, {
      error: 'at least one of url, email, phone, address, commune',
    }),
  );

/** Local notes over the national dataset, as written. The type of the core is the contract. */
export const schemaOfOverlay = once(() =>
  z.strictObject({
    overlayVersion: semver(),
    by: name(),
    add: listOf(schemaOfStructure()),
    hide: listOf(z.strictObject({ id: id(), reason: text(3, 600) })),
    annotate: listOf(
      z.strictObject({ id: id(), note: z.strictObject({ fr: text(1, 600), en: z.optional(text(1, 600)) }) }),
    ),
    contacts: listOf(z.strictObject({ id: id(), contact: replacingContact() })),
    ecosystems: listOf(schemaOfEcosystem()),
  }),
);

/**
 * Reads an overlay that may come from anywhere, copying only what is known.
 * @throws EssOrientationError with every fault at once: `code` (`OverlayIssueCode`), `path`, `expected`, `found`, `hint`.
 */
export const parseOverlay = (value: unknown): Overlay => readOverlay(value).overlay;

/**
 * Like `parseOverlay`, and says how much was ignored: only an overlay of a later minor version may say what we don't know;
 * in others, an unknown field is a slip (`anotate`) and a fault.
 */
export function readOverlay(value: unknown): { overlay: Overlay; ignored: Ignored } {
  const version = versionOf(value);
  const { data, ignored } =
    compareVersions(version, OVERLAY_VERSION) > 0 ? readTolerantly(schemaOfOverlay(), value) : readStrictly(value);
  const overlay = data as Overlay;
  throwIfAny(repeatsIn(overlay));
  return { overlay, ignored };
}

function versionOf(value: unknown): string {
  const version = (value as { overlayVersion?: unknown } | null | undefined)?.overlayVersion;
  if (typeof version !== 'string') {
    throw fault({
      code: 'not-an-overlay',
      path: 'overlayVersion',
      expected: `an overlay of format ${OVERLAY_VERSION}`,
      found: version,
      hint: `start the file with "overlayVersion": "${OVERLAY_VERSION}"`,
    });
  }
  if (majorOf(version) > majorOf(OVERLAY_VERSION)) {
    throw fault({
      code: 'newer-format',
      path: 'overlayVersion',
      expected: `a ${majorOf(OVERLAY_VERSION)}.x format`,
      found: version,
      hint: 'update the package or the script of the page',
    });
  }
  return version;
}

function readStrictly(value: unknown): { data: z.output<ReturnType<typeof schemaOfOverlay>>; ignored: Ignored } {
  const { result } = check(schemaOfOverlay(), value);
  if (!result.success) {
    throwIfAny(result.error.issues.map(toIssue) as OverlayIssue[]);
    throw new Error('a failed check without an issue');
  }
  return { data: result.data, ignored: { fields: 0, values: 0, records: 0 } };
}

/** An id twice in a list contradicts itself; several notes on one structure don't. */
function repeatsIn(overlay: Overlay): OverlayIssue[] {
  return (['add', 'hide', 'contacts', 'ecosystems'] as const).flatMap((list) => {
    const ids = (overlay[list] ?? []).map((entry) => entry.id);
    return ids.flatMap((one, index): OverlayIssue[] =>
      ids.indexOf(one) < index
        ? [{ code: 'duplicate-id', path: `${list}[${index}].id`, expected: 'an id used once in this list', found: one }]
        : [],
    );
  });
}

const fault = (issue: OverlayIssue) => new EssOrientationError<OverlayIssueCode>([issue]);
