import { html, nothing, type TemplateResult } from 'lit';
import { deepDive } from '../../i18n/deep-dive.js';
import { sentence } from '../internal/section.js';
import type { SectionContext } from './sections.js';

/** Benchmarks, capabilities, cost, and when to choose which, a paragraph each. */
export function deepDiveParagraphs(context: SectionContext): TemplateResult | typeof nothing {
  const paragraphs = deepDive(context);
  if (paragraphs.length === 0) return nothing;
  return html`${paragraphs.map((runs) => html`<p class="lead">${sentence(context, runs)}</p>`)}`;
}
