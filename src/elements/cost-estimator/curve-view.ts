import { html, nothing, type TemplateResult } from 'lit';
import type { CostCurve } from '../../analysis/index.js';
import type { LineChartSpec } from '../../charts/lines.js';
import { chartView } from '../internal/chart-view.js';
import { comparisonTable } from '../internal/table.js';
import type { EstimateContext } from './estimate-table.js';

type Dimension = CostCurve['dimension'];

/** A value of the axis in words. */
const valueText = ({ words }: EstimateContext, dimension: Dimension, value: number): string =>
  dimension === 'requests' ? words.format.number(value) : words.format.percent(value);

/** What a series costs at a value that it has a point at. */
const costAt = ({ points }: CostCurve['series'][number], value: number): number | null =>
  points.find(({ x }) => x === value)?.y ?? null;

/** The table of what the chart shows, at round values. */
function curveTable(context: EstimateContext, curve: CostCurve): TemplateResult {
  const { own, words, names, comparison } = context;
  return comparisonTable(
    words,
    own.curve.title[curve.dimension],
    curve.series.map(({ position }) => names[position] ?? ''),
    curve.rows.map((value) => ({
      label: valueText(context, curve.dimension, value),
      cells: curve.series.map((series) => {
        const cost = costAt(series, value);
        return cost === null
          ? html`<span class="unknown">–</span>`
          : words.format.money(Number(cost.toPrecision(4)), comparison.currency, 6);
      }),
    })),
  );
}

/** What of the chart is chosen, and how it went. */
interface CurveState {
  /** All that can be shown. */
  curves: readonly CostCurve[];
  shown: CostCurve;
  spec: LineChartSpec;
  failed: boolean;
  onChoose: (event: Event) => void;
}

/** The cost along one quantity of the workload, as lines and as a table. */
export function curveView(
  context: EstimateContext,
  { curves, shown, spec, failed, onChoose }: CurveState,
): TemplateResult {
  const { own, words, names } = context;
  const drawn = words.format.list(shown.series.map(({ position }) => names[position] ?? ''));
  return html`<section class="section" part="section">
    <h3 part="heading">${own.curve.title[shown.dimension]}</h3>
    ${
      curves.length > 1
        ? html`<label class="field choice">
            <span>${own.curve.against}</span>
            <select @change=${onChoose}>
              ${curves.map(
                ({ dimension }) =>
                  html`<option value=${dimension} ?selected=${dimension === shown.dimension}>
                    ${own.curve.options[dimension]}
                  </option>`,
              )}
            </select>
          </label>`
        : nothing
    }
    ${chartView(spec, own.curve.chartOf(drawn))}
    ${failed ? html`<p class="note" part="note">${words.text.chartFailed}</p>` : nothing}
    <details class="more">
      <summary>${own.curve.table}</summary>
      ${curveTable(context, shown)}
    </details>
  </section>`;
}
