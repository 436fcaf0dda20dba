import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What became of the last request to copy or share. */
export type KeepStatus = 'idle' | 'copied' | 'refused' | 'unshared';

/** How the person may keep the results, and what became of the last request. */
export interface Keeping {
  status: KeepStatus;
  print(): void;
  /** `null` where the device offers no sharing of its own. */
  share: ((content: ShareData) => void) | null;
  /** `null` where the page reads no such link. */
  copy: (() => void) | null;
  /** The page's address with the answers; asked for only once the person wants it. */
  link(): string;
}

/** Hands the results or the link to the browser: only ever on request. */
export class KeepController implements ReactiveController {
  status: KeepStatus = 'idle';
  private asked = 0;

  /** @param onRefused before the field with the link is drawn. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onRefused: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  /**
   * What the results can be kept by.
   * @param link with the answers, made on request; @param isRead where the page reads such a link: only there is it offered.
   */
  offers(link: () => string, isRead: boolean): Keeping {
    return {
      status: this.status,
      print: () => window.print(),
      share: 'share' in navigator ? (content) => void this.share(content) : null,
      copy: isRead ? () => void this.copy(link()) : null,
      link,
    };
  }

  /** The person has moved on: what was said of the last request no longer holds. */
  forget(): void {
    this.asked++;
    this.become('idle');
  }

  async copy(link: string): Promise<void> {
    this.forget();
    const mine = this.asked;
    const status = await copied(link);
    if (mine === this.asked) this.become(status);
  }

  async share(content: ShareData): Promise<void> {
    this.forget();
    const mine = this.asked;
    try {
      await navigator.share(content);
    } catch (error) {
      const closed = error instanceof DOMException && error.name === 'AbortError';
      if (!closed && mine === this.asked) this.become('unshared');
    }
  }

  private become(status: KeepStatus): void {
    this.status = status;
    if (status === 'refused') this.onRefused();
    this.host.requestUpdate();
  }
}

async function copied(text: string): Promise<KeepStatus> {
  try {
    // Absent from pages that are not served over https.
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
