import { css } from 'lit';

/**
 * Colours follow the page's `color-scheme`: a light page stays light whatever the system prefers.
 * Each has a public `--ess-*` property; contrasts of the defaults are AA in both schemes.
 * Lengths are in em, which follow the text of the host: many sites shrink the rem to 10 pixels.
 */
export const tokens = css`
  :host {
    --_text: var(--ess-text, #1c2427);
    --_muted: var(--ess-muted, #4d5a60);
    --_surface: var(--ess-surface, #fff);
    --_tint: var(--ess-tint, #f1f6f5);
    --_line: var(--ess-line, #c3ced0);
    --_control: var(--ess-control, #66757b);
    --_accent: var(--ess-accent, #0d5f5a);
    --_accent-strong: var(--ess-accent-strong, #08433f);
    --_on-accent: var(--ess-on-accent, #fff);
    --_alert: var(--ess-alert, #a3261c);
    --_alert-tint: var(--ess-alert-tint, #fdf3f1);
    --_focus: var(--ess-focus, #0b57d0);
    --_radius: var(--ess-radius, 0.5em);
    --_space: var(--ess-space, 1em);
    --_target: max(2.75em, 44px);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_text: var(--ess-text, light-dark(#1c2427, #e8eeee));
      --_muted: var(--ess-muted, light-dark(#4d5a60, #b3c0c3));
      --_surface: var(--ess-surface, light-dark(#fff, #171d1f));
      --_tint: var(--ess-tint, light-dark(#f1f6f5, #202a2b));
      --_line: var(--ess-line, light-dark(#c3ced0, #435052));
      --_control: var(--ess-control, light-dark(#66757b, #93a3a7));
      --_accent: var(--ess-accent, light-dark(#0d5f5a, #7ed3c8));
      --_accent-strong: var(--ess-accent-strong, light-dark(#08433f, #a9e5dd));
      --_on-accent: var(--ess-on-accent, light-dark(#fff, #06211f));
      --_alert: var(--ess-alert, light-dark(#a3261c, #ffb0a6));
      --_alert-tint: var(--ess-alert-tint, light-dark(#fdf3f1, #35201d));
      --_focus: var(--ess-focus, light-dark(#0b57d0, #a8c7fa));
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_line: var(--_control);
    }
  }
`;
