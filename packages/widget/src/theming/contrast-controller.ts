import type { ReactiveController } from 'lit';
import { complaintAbout } from './contrast';
import { readPalette } from './probe';

/**
 * Says in the console what can't be read in the host's colours: once after the first paint, once more when the system
 * turns light or dark. Forced colours are the person's own, and aren't judged.
 */
export class ContrastController implements ReactiveController {
  private dark: MediaQueryList | null = null;
  private planned = 0;

  constructor(
    private readonly host: HTMLElement,
    private readonly warn: (message: string) => void,
  ) {}

  hostConnected(): void {
    this.dark = matchMedia('(prefers-color-scheme: dark)');
    this.dark.addEventListener('change', this.plan);
    if (this.host.shadowRoot?.firstElementChild) this.plan();
  }

  hostDisconnected(): void {
    this.dark?.removeEventListener('change', this.plan);
    cancelAnimationFrame(this.planned);
  }

  hostUpdated(): void {
    if (this.planned === 0) this.plan();
  }

  private readonly plan = (): void => {
    cancelAnimationFrame(this.planned);
    // After the frame that is being drawn: nothing waits for it.
    this.planned = requestAnimationFrame(() => setTimeout(this.check));
  };

  private readonly check = (): void => {
    const { isConnected, shadowRoot } = this.host;
    if (!isConnected || !shadowRoot || matchMedia('(forced-colors: active)').matches) return;
    const complaint = complaintAbout(readPalette(shadowRoot));
    if (complaint) this.warn(complaint);
  };
}
