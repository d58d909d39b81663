/** What stands around a chart: its legend, its canvas, and the colours it is drawn in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BarChartSpec } from '../../charts/bars.js';
import type { LineChartSpec } from '../../charts/lines.js';
import { SERIES_COLOURS } from '../../charts/theme.js';

/** The engine's marks of groups, in the order of their colours, in a box of ten by ten. */
const MARKS = [
  'M1 5a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  'M1.5 1.5h7v7h-7z',
  'M5 1l4 7.5H1z',
  'M5 .5L9.5 5 5 9.5 .5 5z',
  'M1.5 1.5l7 7m0-7l-7 7',
  'M5 0v10M0 5h10M1.5 1.5l7 7m0-7l-7 7',
];

const ofColour = (index: number): number => index % SERIES_COLOURS;

/** Not the engine's own, which nobody could select or read larger. */
function legend(spec: BarChartSpec | LineChartSpec): TemplateResult {
  const entries =
    'categories' in spec
      ? spec.series.map(({ label }, index) => ({
          label,
          colour: ofColour(index),
          sign: html`<svg class="square" viewBox="0 0 10 10"><path d="M0 0h10v10H0z" /></svg>`,
        }))
      : spec.series.map(({ label, dashed, group }, index) => {
          const colour = ofColour(group ?? index);
          return {
            label,
            colour,
            sign: html`<svg viewBox="0 0 28 10">
              <path d="M0 5h28" stroke-width="2" stroke-dasharray=${dashed ? '7 4' : nothing} />
              <path d=${MARKS[colour] ?? ''} transform="translate(9 0)" />
            </svg>`,
          };
        });
  return html`<ul class="legend" aria-hidden="true">
    ${entries.map(
      ({ label, colour, sign }) =>
        html`<li><span class="series-${colour + 1}">${sign}</span>${label}</li>`,
    )}
  </ul>`;
}

/**
 * A chart as \`ChartController\` draws it. Everything it shows must stand in a table, too.
 *
 * @param label what it shows, for those who do not see it
 * @param room what gives the drawing its height; that of a chart of lines if absent
 */
export const chartView = (
  spec: BarChartSpec | LineChartSpec,
  label: string,
  room?: unknown,
): TemplateResult =>
  html`<div class="chart" part="chart">
    ${legend(spec)}
    <div class="drawing ${room ? '' : 'lines'}">
      ${room ?? nothing}
      <canvas role="img" aria-label=${label}></canvas>
      <div class="swatches" aria-hidden="true">
        <i class="line"></i>
        ${Array.from({ length: SERIES_COLOURS }, (_, index) => html`<i class="series-${index + 1}"></i>`)}
      </div>
    </div>
  </div>`;
