import { html, nothing, type TemplateResult } from 'lit';
import {
  DEFAULT_WEIGHTS,
  MOST_WEIGHT,
  SIGNALS,
  type SignalName,
  type Verdict,
} from '../../analysis/index.js';
import { figureText } from '../../i18n/facts.js';
import { driverLines, signalLabel, verdictCoverage, verdictSentence } from '../../i18n/verdict.js';
import { sentence } from '../internal/section.js';
import { comparisonTable, magnitudes, unknownCell, type ComparisonRow } from '../internal/table.js';
import type { SectionContext } from './sections.js';

function driverRows(context: SectionContext, { drivers }: Verdict): ComparisonRow[] {
  const { words, names, explanation } = context;
  const { format, decision } = words;
  return drivers.map((driver) => {
    const label = signalLabel(words, driver.signal);
    const bars = magnitudes(
      driver.cells.map((cell) => cell?.share),
      1,
    );
    return {
      label: html`${explanation.button(label, (to) => to.term(label, `${driver.signal}Share`), 'term')}
      ${driverLines(context, driver).map((line) => html`<span class="aside">${sentence(context, line)}</span>`)}`,
      cells: driver.cells.map((cell, position) => {
        if (!cell) return driver.unknown.includes(position) ? unknownCell(words) : '–';
        const { points, share } = cell;
        const shown = decision.verdict.share(format.percent(share, 1));
        return html`${
          points
            ? sentence(context, [
                {
                  text: figureText(words, points),
                  explain: (to) =>
                    to.figure(context, words.text.phrases([label, names[position] ?? '']), points),
                },
              ])
            : shown
        }
        ${bars[position]} ${points ? html`<span class="aside">${shown}</span>` : nothing}`;
      }),
    };
  });
}

/** The points of each model, which the rows above add up to. */
function totalRow(context: SectionContext, { ranking, drivers }: Verdict): ComparisonRow {
  const { words, comparison, sources, names } = context;
  const { verdict: say } = words.decision;
  return {
    label: say.total,
    cells: comparison.models.map((_, position) => {
      const total = ranking.find((ranked) => ranked.position === position)?.total;
      if (!total) return '–';
      const text = figureText(words, total);
      return html`<strong
        >${sentence(context, [
          {
            text,
            explain: (to) =>
              to.lines(
                words.text.phrases([say.total, names[position] ?? '']),
                text,
                drivers.flatMap(({ signal, cells }) => {
                  const points = cells[position]?.points;
                  return points
                    ? [words.text.labelled(signalLabel(words, signal), figureText(words, points))]
                    : [];
                }),
                sources.filter(({ id }) => total.sources.includes(id)),
              ),
          },
        ])}</strong
      >`;
    }),
  };
}

/** A slider for each signal. What it is set to is said beside it and read out. */
function weighing({ words, onWeights }: SectionContext, { weights }: Verdict): TemplateResult {
  const { format, decision } = words;
  const { verdict: say } = decision;
  const onInput = (event: Event): void => {
    const { name, valueAsNumber } = event.target as HTMLInputElement;
    onWeights({ ...weights, [name as SignalName]: valueAsNumber });
  };
  return html`<details>
    <summary>${say.weighYourself}</summary>
    <fieldset class="weights">
      <legend class="hidden">${say.weights}</legend>
      ${SIGNALS.map((signal) => {
        const weight = weights[signal];
        // The attribute is what a server can render, the property what a reader has moved.
        return html`<label>
          <span>${signalLabel(words, signal)}</span>
          <input
            type="range"
            name=${signal}
            max=${MOST_WEIGHT}
            value=${weight}
            .value=${String(weight)}
            aria-valuetext=${say.ofMost(format.number(weight), format.number(MOST_WEIGHT))}
            @input=${onInput}
          />
          <span aria-hidden="true">${format.number(weight)}</span>
        </label>`;
      })}
      <button type="button" class="action" @click=${() => onWeights(DEFAULT_WEIGHTS)}>
        ${say.reset}
      </button>
    </fieldset>
  </details>`;
}

/** What the comparison comes to, what drives it, and the weights that a reader can change. */
export function verdictSection(context: SectionContext): TemplateResult | typeof nothing {
  const { comparison, words, names } = context;
  const { verdict } = comparison;
  if (!verdict) return nothing;
  const rows = driverRows(context, verdict);
  const coverage = verdictCoverage(context);
  if (verdict.ranking.length > 0) rows.push(totalRow(context, verdict));
  return html`<p class="lead" role="status">${sentence(context, verdictSentence(context))}</p>
    ${coverage.length > 0 ? html`<p class="note">${sentence(context, coverage)}</p>` : nothing}
    ${comparisonTable(words, words.decision.verdict.table, names, rows)}
    ${weighing(context, verdict)}`;
}
