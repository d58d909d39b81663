import { html, nothing, type TemplateResult } from 'lit';
import { entryOf } from '../../analysis/index.js';
import { summary } from '../../i18n/summary.js';
import { sentence } from '../internal/section.js';
import type { SectionContext } from './sections.js';

/** The comparison in one paragraph, right under the models' names: it needs no heading to be seen. */
export function summaryParagraph(context: SectionContext): TemplateResult | typeof nothing {
  const organizationName = (id: string): string =>
    context.words.format.isolate(entryOf(context.head.organizations, id)?.name ?? id);
  const runs = summary(context, organizationName);
  if (runs.length === 0) return nothing;
  return html`<section class="section" part="section summary">
    <h3 class="hidden" part="heading">${context.words.decision.sections.summary}</h3>
    <p class="lead">${sentence(context, runs)}</p>
  </section>`;
}
