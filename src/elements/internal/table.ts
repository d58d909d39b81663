import { html, nothing, type TemplateResult } from 'lit';
import { isSupplied } from '../../analysis/cited.js';
import type { Leaders } from '../../analysis/index.js';
import type { Id } from '../../catalogue/types.js';
import type { Explain } from '../../i18n/explain.js';
import type { Words } from '../../i18n/words.js';
import type { ViewContext } from './section.js';

/** One row of a table that compares models, in their order. */
export interface ComparisonRow {
  label: unknown;
  cells: readonly unknown[];
}

/** Classes that tell the styles how many models stand side by side. */
export const columnsClass = (count: number): string =>
  `of-${count} ${count > 4 ? 'many' : count > 2 ? 'few' : 'pair'}`;

/**
 * A table with a column for each model. In a narrow place it becomes a list: the roles are
 * stated because browsers forget them with the display type.
 */
export function comparisonTable(
  words: Words,
  caption: unknown,
  names: readonly string[],
  rows: readonly ComparisonRow[],
): TemplateResult {
  return html`<table class="comparison ${columnsClass(names.length)}" part="table" role="table">
    <caption class="hidden">
      ${caption}
    </caption>
    <colgroup>
      <col class="label" />
    </colgroup>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          <span class="hidden">${words.text.attribute}</span>
        </th>
        ${names.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ label, cells }) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${label}</th>
            ${cells.map((cell, index) => html`<td role="cell" data-model=${names[index] ?? ''}><div>${cell}</div></td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A fact that the catalogue does not have. */
export function unknownCell({ text }: Words): TemplateResult {
  return html`<span class="unknown">${text.unknown}</span>`;
}

/** The mark of what the page that shows the comparison supplies itself. */
export const siteMark = ({ text }: Words, supplied: boolean): TemplateResult | typeof nothing =>
  supplied ? html`<span class="aside mark">${text.suppliedBySite}</span>` : nothing;

/** What a value cites: a fact, a score, an offer or a figure. */
interface Citing {
  sources?: readonly Id[];
  disputed?: readonly unknown[];
}

/**
 * Marks under a value: that its sources disagree, which opens what each of them says, and that the
 * page supplies it.
 */
export const marks = (
  { words, explanation }: Pick<ViewContext, 'words' | 'explanation'>,
  citing: Citing,
  explain: Explain,
): TemplateResult =>
  html`${
    citing.disputed?.length
      ? html`<span class="aside mark">${explanation.button(words.text.disagree, explain)}</span>`
      : nothing
  }${siteMark(words, isSupplied(citing))}`;

/** A value that opens what stands behind it, with its marks. */
export const marked = (
  context: Pick<ViewContext, 'words' | 'explanation'>,
  content: unknown,
  citing: Citing,
  explain: Explain,
): TemplateResult =>
  html`${context.explanation.button(content, explain)}${marks(context, citing, explain)}`;

/** A value, marked by weight and a word where it leads its row. */
export function leadable(
  { text }: Words,
  content: unknown,
  leaders: Leaders,
  position: number,
  word: string,
): TemplateResult {
  if (!leaders.positions.includes(position)) return html`${content}`;
  const mark = leaders.tie ? (leaders.equal ? text.equal : text.jointBest) : word;
  return html`<strong class="leader" part="leader">${content}</strong>
    <span class="mark">${mark}${leaders.amongKnown ? html` ${text.amongKnown}` : nothing}</span>`;
}

/**
 * Thin bars for a row of numbers, each as long as its value is against the largest. A row with a
 * single number gets none: a bar says something only beside another.
 *
 * @param end the value of a full bar, where it is not the largest
 */
export function magnitudes(
  values: readonly (number | undefined)[],
  end?: number,
): (TemplateResult | typeof nothing)[] {
  const known = values.filter((value) => value !== undefined && value >= 0);
  const full = end ?? Math.max(0, ...(known as number[]));
  return values.map((value) => {
    if (value === undefined || value < 0 || known.length < 2 || !(full > 0)) return nothing;
    // A width in percent as an attribute: styles in templates break strict pages.
    const width = `${Math.min(100, Math.max(0.5, (100 * value) / full)).toFixed(2)}%`;
    return html`<svg class="magnitude" part="magnitude" aria-hidden="true" focusable="false">
      <rect class="track" width="100%" height="100%"></rect>
      <rect class="fill" width=${width} height="100%"></rect>
    </svg>`;
  });
}
