import { html, type TemplateResult } from 'lit';
import type { ComparisonContext } from '../internal/section.js';
import { comparisonTable, marked, unknownCell } from '../internal/table.js';

/** What each model can do: yes, no, or not known. */
export function capabilityTable(context: ComparisonContext): TemplateResult {
  const { comparison, words, names, explanation } = context;
  const { text } = words;
  const textOf = (able: boolean): string => (able ? text.yes : text.no);
  const rows = comparison.capabilities.map(({ name, cells }) => {
    const label = text.capabilities[name];
    return {
      label: explanation.button(label, (to) => to.term(label, name), 'term'),
      cells: cells.map((cell) => {
        if (typeof cell?.value !== 'boolean') return unknownCell(words);
        const able = cell.value;
        // The tick repeats the word for those who scan; it is not read out twice.
        return html`<span class=${able ? 'glyph yes' : 'glyph'} aria-hidden="true"
            >${able ? '✓' : '–'}</span
          >
          ${marked(context, textOf(able), cell, (to) => to.known(context, label, cell, textOf))}`;
      }),
    };
  });
  return comparisonTable(words, text.sections.capabilities, names, rows);
}
