import { EssOrientation } from './ess-orientation';
import { VERSION } from './version';

const NAME = 'ess-orientation';

/** Registers the element once; on servers, where there is no registry, does nothing. */
const registry: CustomElementRegistry | undefined = globalThis.customElements;
const registered = registry?.get(NAME) as { version?: string } | undefined;
if (!registered) {
  registry?.define(NAME, EssOrientation);
} else if (registered !== EssOrientation) {
  console.warn(
    `<${NAME}>: version ${registered.version ?? '(unknown)'} is already on this page; version ${VERSION} is not used.`,
  );
}
