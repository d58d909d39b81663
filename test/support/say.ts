/** Everything that elements say about a comparison in a language, as plain text. */
import {
  compareSince,
  compare,
  entryOf,
  relatedModels,
  type Comparison,
  type Figure,
  type SpecName,
  type SpecRow,
} from '../../src/analysis/index.js';
import type { CatalogueHead, Model } from '../../src/catalogue/types.js';
import { changeSentence } from '../../src/i18n/changes.js';
import { costSummary, priceBasis, workloadText } from '../../src/i18n/costs.js';
import {
  decisionWords,
  type DecisionContext,
  type DecisionWords,
} from '../../src/i18n/decision-words.js';
import { deepDive } from '../../src/i18n/deep-dive.js';
import type { Explain, Explainers } from '../../src/i18n/explain.js';
import { loadExplainers } from '../../src/i18n/explainers.js';
import {
  figureText,
  intervalText,
  knownText,
  measureRuns,
  offerNotes,
  ownMeasure,
  reportedText,
  rowCaveats,
  scoreText,
  sourceText,
  specText,
} from '../../src/i18n/facts.js';
import { faq } from '../../src/i18n/faq.js';
import { plainText, type Run, type Sentence } from '../../src/i18n/prose.js';
import { scorecardRows } from '../../src/i18n/scorecard.js';
import { summary } from '../../src/i18n/summary.js';
import { offersUsed, switchCost, switchCounts, switchSentences } from '../../src/i18n/switching.js';
import { tradeOffs } from '../../src/i18n/trade-offs.js';
import {
  driverLines,
  signalLabel,
  verdictCoverage,
  verdictSentence,
} from '../../src/i18n/verdict.js';
import { wordsFor } from '../../src/i18n/words.js';
import { loadLanguage } from '../../src/words.js';
import type { Question } from './arbitraries.js';

/** A language with all that it has to say. */
export interface Speech {
  words: DecisionWords;
  to: Explainers;
}

export async function speech(lang: string): Promise<Speech> {
  await loadLanguage(lang);
  return { words: decisionWords(wordsFor(lang)), to: await loadExplainers(lang) };
}

/** What is said, by section, and what stands behind it. */
export interface Said {
  sections: Record<string, string[]>;
  explanations: string[];
}

/** Notes what is said, and opens whatever can be opened. */
class Listener {
  readonly sections: Record<string, string[]> = {};
  readonly explains: Explain[] = [];

  hear(section: string, ...said: (string | Run | Sentence | undefined)[]): void {
    for (const one of said) {
      if (one === undefined) continue;
      const runs: Sentence =
        typeof one === 'string' ? [{ text: one }] : 'text' in one ? [one] : one;
      const text = plainText(runs);
      if (text !== '') (this.sections[section] ??= []).push(text);
      this.explains.push(...runs.flatMap(({ explain }) => explain ?? []));
    }
  }
}

/** What is said of a comparison as such; `all` are the models to relate it to. */
function hearComparison(
  listener: Listener,
  context: DecisionContext,
  head: CatalogueHead,
  all: readonly Model[],
): void {
  const { words, comparison, nameOf, providerName, benchmarkName, sources } = context;
  const { text, format, decision } = words;
  const { explains } = listener;
  const hear = listener.hear.bind(listener);
  const explainFigure = (title: string, ...figures: (Figure | undefined)[]): void => {
    for (const figure of figures)
      if (figure) explains.push((to) => to.figure(context, title, figure));
  };

  hear(
    'summary',
    summary(context, (id) => entryOf(head.organizations, id)?.name ?? id),
  );
  hear('verdict', verdictSentence(context), verdictCoverage(context));
  for (const driver of comparison.verdict?.drivers ?? []) {
    hear('verdict', signalLabel(words, driver.signal), ...driverLines(context, driver));
    for (const cell of driver.cells) {
      hear('verdict', cell?.points && figureText(words, cell.points));
      hear('verdict', cell && decision.verdict.share(format.percent(cell.share, 1)));
    }
  }
  for (const { label, leading, cells } of scorecardRows(context)) {
    hear('scorecard', label, leading);
    for (const cell of cells) hear('scorecard', cell, ...(cell.notes ?? []));
  }
  for (const { heading, reasons, notes } of tradeOffs(context))
    hear('trade-offs', heading, ...reasons, ...notes);
  hear('cost', workloadText(words, comparison.workload), costSummary(context, providerName));
  hear('cost', ...priceBasis(context));
  for (const { monthly, perRequest, gap, cheaper, multiple, missing } of comparison.costs.costs) {
    explainFigure(text.monthly, monthly, perRequest, gap, cheaper, multiple);
    hear('cost', missing && text.noUsableOffer[missing]);
    hear('cost', gap && text.more(figureText(words, gap)));
    hear('cost', multiple && text.timesAsMuch(figureText(words, multiple)));
    hear('cost', cheaper && text.cheaperBy(figureText(words, cheaper)));
  }
  for (const move of comparison.switches) {
    const { heading } = decision.switching;
    const [from, to] = [move.from, move.to].map((at) => nameOf(comparison.models[at]?.id ?? ''));
    hear('switching', heading(from ?? '', to ?? ''), ...switchSentences(context, move));
    hear('switching', switchCost(context, move), ...switchCounts(context, move));
  }
  hear('switching', offersUsed(context));
  for (const row of comparison.specs as readonly SpecRow<SpecName>[]) {
    const textOf = (value: never): string => specText(words, row.name, value);
    for (const cell of row.cells) {
      if (!cell) continue;
      hear('specs', text.labelled(text.specs[row.name], knownText(words, cell, textOf as never)));
      explains.push((to) => to.known(context, text.specs[row.name], cell, textOf as never));
    }
  }
  for (const ranked of comparison.offers.flat()) {
    hear('pricing', text.phrases([providerName(ranked.provider), ...offerNotes(words, ranked)]));
    explains.push((to) => to.price(context, text.inputPrice, ranked, 'input'));
  }
  for (const row of comparison.benchmarks) {
    const title = benchmarkName(row);
    hear('benchmarks', title, ...measureRuns(words, row), ...rowCaveats(words, row));
    if (row.gap) hear('benchmarks', text.gapLead(title, figureText(words, row.gap)));
    explainFigure(title, row.gap);
    for (const cell of row.cells) {
      if (!cell) continue;
      hear(
        'benchmarks',
        scoreText(words, row, cell.score.value),
        ...ownMeasure(words, row, cell.score),
      );
      hear('benchmarks', cell.interval && intervalText(words, row, cell.interval));
      hear('benchmarks', reportedText(words, cell.score));
      explains.push((to) => to.score(context, title, row, cell));
    }
  }
  hear('deep-dive', ...deepDive(context));
  for (const { question, answer } of faq(context)) hear('faq', question, answer);
  for (const { a, b, reasons } of relatedModels(all, comparison, 6))
    hear(
      'related',
      text.labelled(
        decision.related.pair(format.isolate(a.name), format.isolate(b.name)),
        format.list(reasons.map((reason) => decision.related.reasons[reason])),
      ),
    );
  hear('sources', ...sources.map((cite) => sourceText(words, cite)));
}

/** Everything that is said of a question's comparison. */
export function say(
  { words, to }: Speech,
  {
    head,
    models,
    workload,
    asOf,
  }: Omit<Question, 'workload'> & Partial<Pick<Question, 'workload'>>,
  all: readonly Model[] = models,
): Said {
  const { format } = words;
  const options = {
    ...(workload && { workload }),
    ...(asOf !== undefined && { asOf }),
  };
  const listener = new Listener();
  const contextOf = (comparison: Comparison): DecisionContext => ({
    words,
    comparison,
    sources: comparison.sources,
    nameOf: (id) => format.isolate(comparison.models.find((one) => one.id === id)?.name ?? id),
    providerName: (id) => format.isolate(entryOf(head.providers, id)?.name ?? id),
    benchmarkName: ({ benchmark, variant }) =>
      format.isolate(
        [entryOf(head.benchmarks, benchmark)?.name ?? benchmark, variant && `(${variant})`]
          .filter(Boolean)
          .join(' '),
      ),
  });
  const context = contextOf(compare(head, models, options));
  hearComparison(listener, context, head, all);
  const past = compareSince(head, models, options);
  if (past)
    for (const change of past.changes)
      listener.hear('changes', changeSentence(contextOf(past.then), change));
  return {
    sections: listener.sections,
    explanations: listener.explains.map((explain) => to.text(words, explain(to))),
  };
}

/** Everything that is said, sentence by sentence. */
export const everything = ({ sections, explanations }: Said): string[] => [
  ...Object.values(sections).flat(),
  ...explanations.flatMap((explanation) => explanation.split('\n')),
];
