import { adoptStyles, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { laterStyles, styles } from '../styles';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Reading styles takes a slow phone longer than anything else of the start, and a question needs a third of them: the
 * others are read after the first screen is drawn, or with it where it needs them.
 */
export class LaterStylesController implements ReactiveController {
  private state: 'left' | 'planned' | 'worn' = 'left';

  /** @param areNeeded by the screen that was just drawn, and is not painted yet. */
  constructor(
    private readonly host: Host,
    private readonly areNeeded: () => boolean,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.areNeeded()) this.wear();
    if (this.state !== 'left') return;
    this.state = 'planned';
    // After the frame that is being drawn.
    requestAnimationFrame(() => setTimeout(() => this.wear()));
  }

  private wear(): void {
    if (this.state === 'worn') return;
    this.state = 'worn';
    const root = this.host.renderRoot as ShadowRoot;
    // What the page may have added comes after ours, as it did.
    adoptStyles(root, [...styles, ...laterStyles, ...root.adoptedStyleSheets.slice(styles.length)]);
  }
}
