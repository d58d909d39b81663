import { html, nothing, type TemplateResult } from 'lit';
import { entryOf, type BenchmarkRow } from '../../analysis/index.js';
import { explainFigure, explainScore, explainTerm } from '../../i18n/explain.js';
import { gapText, rowQualifiers, scoreText } from '../../i18n/facts.js';
import type { ViewContext } from './section.js';
import { comparisonTable, leadable, magnitudes, unknownCell, type ComparisonRow } from './table.js';

/** The name of a row's benchmark, its id where the catalogue does not describe it. */
const benchmarkName = ({ head }: Pick<ViewContext, 'head'>, row: BenchmarkRow): string =>
  entryOf(head.benchmarks, row.benchmark)?.name ?? row.benchmark;

/** A row's benchmark and what tells it from its other forms, in lines: GPQA; Diamond. */
export function benchmarkLines(context: Pick<ViewContext, 'head'>, row: BenchmarkRow): string[] {
  const qualifiers = rowQualifiers(row).join(', ');
  return [benchmarkName(context, row), ...(qualifiers ? [qualifiers] : [])];
}

/** The same in one line. */
const benchmarkTitle = (context: ViewContext, row: BenchmarkRow): string =>
  benchmarkLines(context, row).join(', ');

function rowLabel(context: ViewContext, row: BenchmarkRow): TemplateResult {
  const { words, explanation, head } = context;
  const { text, format } = words;
  const name = benchmarkName(context, row);
  const description = entryOf(head.benchmarks, row.benchmark)?.description;
  const qualifiers = rowQualifiers(row);
  if (row.metric === undefined) qualifiers.push(text.metricUnknown);
  const reasons = row.problems.map((problem) => text.comparabilityReasons[problem]);
  return html`${
      description ? explanation.button(name, () => explainTerm(name, description), 'term') : name
    }<span class="aside">${qualifiers.join(', ')}</span>${
      row.higherIsBetter ? nothing : html`<span class="aside">${text.lowerIsBetter}</span>`
    }${
      reasons.length > 0
        ? html`<span class="aside">${text.notComparable(format.list(reasons))}</span>`
        : nothing
    }${verdict(context, row)}`;
}

/** Who leads by how much, or that nobody can be said to. */
function verdict(context: ViewContext, row: BenchmarkRow): TemplateResult | typeof nothing {
  const { words, explanation, names } = context;
  const { gap, leaders } = row;
  if (!gap) return nothing;
  if (leaders.tie) return html`<span class="aside">${words.text.tie}</span>`;
  const [leader] = leaders.positions;
  if (leader === undefined) return nothing;
  const line = words.text.gapLead(names[leader] ?? '', gapText(words, row, gap));
  return html`<span class="aside"
    >${explanation.button(line, () => explainFigure(context, benchmarkTitle(context, row), gap))}</span
  >`;
}

function row(context: ViewContext, data: BenchmarkRow): ComparisonRow {
  const { words, explanation } = context;
  const bars = magnitudes(
    data.cells.map((cell) => cell?.score.value),
    data.unit === 'percent' ? 100 : undefined,
  );
  return {
    label: rowLabel(context, data),
    cells: data.cells.map((cell, position) => {
      if (!cell) return unknownCell(words);
      const value = explanation.button(scoreText(words, data, cell.score.value), () =>
        explainScore(context, benchmarkTitle(context, data), data, cell),
      );
      return html`${leadable(words, value, data.leaders, position, words.text.best)}
      ${bars[position]}`;
    }),
  };
}

/** All benchmark results of the models, shared and comparable ones first. */
export function benchmarkTable(
  context: ViewContext,
  benchmarks: readonly BenchmarkRow[],
): TemplateResult {
  const { words, names } = context;
  const { text } = words;
  if (benchmarks.length === 0) return html`<p class="note">${text.noBenchmarks}</p>`;
  const comparable = benchmarks.some(({ shared, problems }) => shared && problems.length === 0);
  return html`${
    comparable || names.length < 2 ? nothing : html`<p class="note">${text.noSharedBenchmarks}</p>`
  }
  ${comparisonTable(
    words,
    text.sections.benchmarks,
    names,
    benchmarks.map((data) => row(context, data)),
  )}`;
}
