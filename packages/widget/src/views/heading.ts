import type { TemplateResult } from 'lit';
import { html, literal, type StaticValue } from 'lit/static-html.js';

const TAGS: readonly StaticValue[] = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** A heading of a level from 1 to 6; deeper ones stay at 6. */
export function heading(level: number, content: unknown, className = 'title'): TemplateResult {
  const tag = tagOf(level);
  return html`<${tag} class=${className} part=${className}>${content}</${tag}>`;
}

/** The heading of a screen: focus comes to it when the screen opens. */
export function screenHeading(level: number, content: unknown, className: string): TemplateResult {
  const tag = tagOf(level);
  return html`<${tag} class=${className} part="heading" tabindex="-1" data-focus="heading">${content}</${tag}>`;
}

/** The heading of a result, where focus comes when more are shown. */
export function cardHeading(level: number, content: unknown, rank: number): TemplateResult {
  const tag = tagOf(level);
  return html`<${tag} class="card-title" part="card-title" tabindex="-1" data-rank=${rank}>${content}</${tag}>`;
}

const tagOf = (level: number): StaticValue => TAGS[Math.min(Math.max(level, 1), 6) - 1] as StaticValue;
