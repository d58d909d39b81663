import { html, nothing, type TemplateResult } from 'lit';
import { isSupplied } from '../../analysis/cited.js';
import { entryOf, type BenchmarkRow } from '../../analysis/index.js';
import type { Explain } from '../../i18n/explain.js';
import {
  figureText,
  intervalText,
  measureRuns,
  ownMeasure,
  reportedText,
  rowCaveats,
  rowMeasure,
  rowQualifiers,
  scoreText,
  type RowForm,
} from '../../i18n/facts.js';
import type { Run } from '../../i18n/prose.js';
import type { ViewContext } from './section.js';
import {
  comparisonTable,
  leadable,
  magnitudes,
  siteMark,
  unknownCell,
  type ComparisonRow,
} from './table.js';

/** The name of a row's benchmark, its id where the catalogue does not describe it. */
const benchmarkName = ({ head }: Pick<ViewContext, 'head'>, row: RowForm): string =>
  entryOf(head.benchmarks, row.benchmark)?.name ?? row.benchmark;

/** A row's benchmark and what tells it from its other forms, in lines: GPQA; Diamond. */
export function benchmarkLines(context: Pick<ViewContext, 'head'>, row: RowForm): string[] {
  const qualifiers = rowQualifiers(row).join(', ');
  return [benchmarkName(context, row), ...(qualifiers ? [qualifiers] : [])];
}

/** The same with the settings that may tell it from another row of the same form. */
export function chartLines(
  context: Pick<ViewContext, 'head' | 'words'>,
  row: BenchmarkRow,
): string[] {
  const { shots, effort } = row;
  const settings = measureRuns(context.words, { shots, effort }).map(({ text }) => text);
  return [...benchmarkLines(context, row), ...settings];
}

/** The name in one line. */
export const benchmarkTitle = (context: ViewContext, row: BenchmarkRow): string =>
  benchmarkLines(context, row).join(', ');

/** What results are measures of, in a line: Diamond · accuracy · 5-shot. */
function measureLine(
  { explanation }: ViewContext,
  runs: readonly Run[],
): TemplateResult | typeof nothing {
  if (runs.length === 0) return nothing;
  return html`<span class="aside"
    >${runs.map(
      ({ text, explain }, index) =>
        html`${index > 0 ? ' · ' : ''}${explain ? explanation.button(text, explain, 'term') : text}`,
    )}</span
  >`;
}

const aside = (line: unknown): TemplateResult => html`<span class="aside">${line}</span>`;

export function rowLabel(context: ViewContext, row: BenchmarkRow): TemplateResult {
  const { words, explanation, head } = context;
  const { text } = words;
  const name = benchmarkName(context, row);
  const description = entryOf(head.benchmarks, row.benchmark)?.description;
  const lines = [...(row.higherIsBetter ? [] : [text.lowerIsBetter]), ...rowCaveats(words, row)];
  return html`${
    description
      ? explanation.button(name, (to) => to.lines(name, undefined, [description]), 'term')
      : name
  }${measureLine(context, rowMeasure(words, row))}${lines.map(aside)}${siteMark(words, !!head.suppliedBySite?.('benchmarks', row.benchmark))}${verdict(context, row)}`;
}

/** Who leads by how much, or that nobody can be said to. */
function verdict(context: ViewContext, row: BenchmarkRow): TemplateResult | typeof nothing {
  const { words, explanation, names } = context;
  const { text, format } = words;
  const { gap, leaders } = row;
  if (!gap) return nothing;
  const { positions, tie } = leaders;
  const leading = positions.map((position) => names[position] ?? '');
  const line = !tie
    ? text.gapLead(format.list(leading), figureText(words, gap))
    : leading.length === 0 || leading.length === names.length
      ? text.tie
      : text.labelled(format.list(leading), text.tie);
  return html`${aside(
    explanation.button(line, (to) => to.figure(context, benchmarkTitle(context, row), gap)),
  )}${siteMark(words, isSupplied(gap))}`;
}

export function scoreCell(
  context: ViewContext,
  row: BenchmarkRow,
  position: number,
  bar: unknown,
): TemplateResult {
  const { words, explanation } = context;
  const { text, format } = words;
  const cell = row.cells[position];
  if (!cell)
    return row.elsewhere.includes(position)
      ? html`<span class="unknown">${text.unknownHere}</span>`
      : unknownCell(words);
  const { score, interval, others } = cell;
  const explain: Explain = (to) => to.score(context, benchmarkTitle(context, row), row, cell);
  const value = explanation.button(scoreText(words, row, score.value), explain);
  const reported = reportedText(words, score);
  const more = cell.disputed ? text.disagree : format.plural(others.length, text.moreResults);
  return html`${leadable(words, value, row.leaders, position, text.best)}
  ${bar}${measureLine(context, ownMeasure(words, row, score))}${
    interval ? aside(intervalText(words, row, interval)) : nothing
  }${reported ? aside(reported) : nothing}${
    others.length > 0
      ? html`<span class="aside mark">${explanation.button(more, explain)}</span>`
      : nothing
  }${siteMark(words, isSupplied(score))}`;
}

function tableRow(context: ViewContext, row: BenchmarkRow): ComparisonRow {
  // A bar says something only beside another that it can be compared with.
  const bars =
    row.problems.length > 0
      ? []
      : magnitudes(
          row.cells.map((cell) => cell?.score.value),
          row.unit === 'percent' ? 100 : undefined,
        );
  return {
    label: rowLabel(context, row),
    cells: row.cells.map((_, position) => scoreCell(context, row, position, bars[position])),
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
    benchmarks.map((row) => tableRow(context, row)),
  )}`;
}
