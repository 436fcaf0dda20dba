import type { ReactiveController, ReactiveControllerHost } from 'lit';

export const ANNOUNCE_SLOT = 'ess-status';

/**
 * Says what changes without moving the focus. The live region is a child of the element, not of its shadow root, where some
 * screen readers don't hear it; it is there from the start, and only its text changes.
 */
export class AnnounceController implements ReactiveController {
  private region: HTMLElement | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.region ??= this.host.querySelector<HTMLElement>(`:scope > [slot="${ANNOUNCE_SLOT}"]`) ?? regionIn(this.host);
    if (this.region.parentNode !== this.host) this.host.append(this.region);
  }

  say(text: string, lang: string): void {
    const { region } = this;
    if (!region || region.textContent === text) return;
    if (region.parentNode !== this.host) this.host.append(region);
    region.lang = lang;
    region.textContent = text;
  }
}

function regionIn(host: HTMLElement): HTMLElement {
  const region = host.ownerDocument.createElement('span');
  region.slot = ANNOUNCE_SLOT;
  region.setAttribute('role', 'status');
  return region;
}
