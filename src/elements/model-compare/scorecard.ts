import { html, nothing, type TemplateResult } from 'lit';
import { scorecardRows, type ScorecardRow } from '../../i18n/scorecard.js';
import { comparisonTable, leadable, marks } from '../internal/table.js';
import type { SectionContext } from './sections.js';

/** Rows whose label is a term of the field, explained as it is in the specifications. */
const TERMS = {
  contextWindow: 'contextWindow',
  outputPrice: 'token',
  offers: 'offer',
  licence: 'licence',
  knowledgeCutoff: 'knowledgeCutoff',
  age: 'released',
} as const satisfies Partial<Record<ScorecardRow['name'], string>>;

/** What decides at a glance, a row for each signal. */
export function scorecard(context: SectionContext): TemplateResult {
  const { words, names, explanation } = context;
  const rows = scorecardRows(context).map(({ name, label, leading, leaders, cells }) => ({
    label:
      name in TERMS
        ? explanation.button(
            label,
            (to) => to.term(label, TERMS[name as keyof typeof TERMS]),
            'term',
          )
        : label,
    cells: cells.map(({ text, explain, notes = [], cited }, position) =>
      explain
        ? html`${leadable(words, explanation.button(text, explain), leaders, position, leading)}
          ${notes.map((note) => html`<span class="aside">${note}</span>`)}
          ${cited ? marks(context, cited, explain) : nothing}`
        : html`<span class="unknown">${text}</span>`,
    ),
  }));
  return comparisonTable(words, words.decision.sections.scorecard, names, rows);
}
