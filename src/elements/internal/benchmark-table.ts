import { html, nothing, type TemplateResult } from 'lit';
import { entryOf, type BenchmarkRow, type ComparabilityProblem } from '../../analysis/index.js';
import type { Score } from '../../catalogue/types.js';
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
  const named = (settings: readonly ComparabilityProblem[]): string =>
    format.list(settings.map((setting) => text.comparabilityReasons[setting]));
  const lines = [
    qualifiers.join(', '),
    ...(row.higherIsBetter ? [] : [text.lowerIsBetter]),
    ...(row.shared && row.problems.length > 0 ? [text.notComparable(named(row.problems))] : []),
    ...(row.unstated.length > 0 ? [text.unstated(named(row.unstated))] : []),
  ];
  return html`${
    description
      ? explanation.button(name, (to) => to.lines(name, undefined, [description]), 'term')
      : name
  }${lines.map((line) => html`<span class="aside">${line}</span>`)}${verdict(context, row)}`;
}

/** Who leads by how much, or that nobody can be said to. */
function verdict(context: ViewContext, row: BenchmarkRow): TemplateResult | typeof nothing {
  const { words, explanation, names } = context;
  const { gap, leaders } = row;
  if (!gap) return nothing;
  if (leaders.tie) {
    const tied = leaders.positions.map((position) => names[position] ?? '');
    const all = tied.length === 0 || tied.length === names.length;
    const line = all ? words.text.tie : `${words.format.list(tied)}: ${words.text.tie}`;
    return html`<span class="aside">${line}</span>`;
  }
  const [leader] = leaders.positions;
  if (leader === undefined) return nothing;
  const line = words.text.gapLead(names[leader] ?? '', gapText(words, row, gap));
  return html`<span class="aside"
    >${explanation.button(line, (to) => to.figure(context, benchmarkTitle(context, row), gap))}</span
  >`;
}

/** Who reported a score, where the scores of a row are not all of one kind of reporter. */
function reporter(
  { words }: ViewContext,
  { cells }: BenchmarkRow,
  { reportedBy }: Score,
): TemplateResult | typeof nothing {
  const kinds = new Set(cells.flatMap((cell) => (cell ? [cell.score.reportedBy] : [])));
  return kinds.size > 1 && reportedBy !== undefined
    ? html`<span class="aside">${words.text.reportedBy[reportedBy]}</span>`
    : nothing;
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
      const value = explanation.button(scoreText(words, data, cell.score.value), (to) =>
        to.score(context, benchmarkTitle(context, data), data, cell),
      );
      return html`${leadable(words, value, data.leaders, position, words.text.best)}
      ${bars[position]}${reporter(context, data, cell.score)}`;
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
