import { html, type TemplateResult } from 'lit';
import type { AnySpecRow, Known, SpecName, SpecRow } from '../../analysis/index.js';
import type { Licence } from '../../catalogue/types.js';
import type { Explain } from '../../i18n/explain.js';
import { knownText, specText } from '../../i18n/facts.js';
import type { ComparisonContext } from '../internal/section.js';
import {
  comparisonTable,
  leadable,
  magnitudes,
  marks,
  unknownCell,
  type ComparisonRow,
} from '../internal/table.js';

function specRow<N extends SpecName>(context: ComparisonContext, row: SpecRow<N>): ComparisonRow {
  const { words, explanation } = context;
  const { text } = words;
  const label = text.specs[row.name];
  const numbers = row.cells.map((cell) =>
    typeof cell?.value === 'number' ? cell.value : undefined,
  );
  const bars = magnitudes(numbers);
  return {
    label: explanation.button(label, (to) => to.term(label, row.name), 'term'),
    cells: row.cells.map((cell, position) => {
      if (!cell) return unknownCell(words);
      const textOf = (value: typeof cell.value & {}): string => specText(words, row.name, value);
      const explain: Explain = (to) =>
        row.name === 'licence'
          ? to.licence(context, label, cell as Known<Licence>)
          : to.known(context, label, cell, textOf);
      const value = explanation.button(knownText(words, cell, textOf), explain);
      return html`${leadable(words, value, row.leaders, position, text.largest)}
      ${marks(context, cell, explain)} ${bars[position]}`;
    }),
  };
}

/** The specifications. Every row is there, whether or not anything is known. */
export function specTable(context: ComparisonContext): TemplateResult {
  const { comparison, words, names } = context;
  return comparisonTable(
    words,
    words.text.sections.specs,
    names,
    comparison.specs.map((row: AnySpecRow) => specRow(context, row as SpecRow)),
  );
}
