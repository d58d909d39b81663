import { nothing, type TemplateResult } from 'lit';
import type { Comparison, Weights } from '../../analysis/index.js';
import { benchmarkTable } from '../internal/benchmark-table.js';
import type { DecisionContext, DecisionWords } from '../../i18n/decision-words.js';
import type { OfferContext } from '../internal/offer-table.js';
import { section, type ComparisonContext } from '../internal/section.js';
import { capabilityTable } from './capabilities.js';
import { costTable } from './cost.js';
import { deepDiveParagraphs } from './deep-dive.js';
import { faqList } from './faq.js';
import { pricing } from './pricing.js';
import { scorecard } from './scorecard.js';
import { relatedList, type RelatedContext } from './related.js';
import { sourceList } from './source-list.js';
import { specTable } from './specs.js';
import { summaryParagraph } from './summary.js';
import { switching } from './switching.js';
import { tradeOffColumns } from './trade-offs.js';
import { verdictSection } from './verdict.js';

/** What the sections of `<model-compare>` are rendered from. */
export interface SectionContext
  extends ComparisonContext, DecisionContext, OfferContext, RelatedContext {
  comparison: Comparison;
  /** Opens such a list or closes it; what it gives is done when that is shown. */
  onShowAll: (id: string) => unknown;
  words: DecisionWords;
  /** Called with the weights that the reader sets. */
  onWeights: (weights: Weights) => void;
}

export type SectionName =
  | 'summary'
  | 'verdict'
  | 'scorecard'
  | 'trade-offs'
  | 'switching'
  | 'specs'
  | 'pricing'
  | 'capabilities'
  | 'benchmarks'
  | 'cost'
  | 'deep-dive'
  | 'faq'
  | 'related'
  | 'sources';

/** Nothing where a section has nothing to say of these models. */
type Section = (context: SectionContext) => TemplateResult | typeof nothing;

const titles = ({ text, decision }: DecisionWords): Readonly<Record<string, string>> => ({
  ...text.sections,
  ...decision.sections,
});

const titled =
  (name: SectionName, content: Section): Section =>
  (context) => {
    const shown = content(context);
    return shown === nothing ? nothing : section(name, titles(context.words)[name], shown);
  };

/** The sections of a comparison, in their usual order. */
export const SECTIONS: Readonly<Record<SectionName, Section>> = {
  summary: summaryParagraph,
  verdict: titled('verdict', verdictSection),
  scorecard: titled('scorecard', scorecard),
  'trade-offs': titled('trade-offs', tradeOffColumns),
  cost: titled('cost', costTable),
  switching: titled('switching', switching),
  specs: titled('specs', specTable),
  pricing: titled('pricing', pricing),
  capabilities: titled('capabilities', capabilityTable),
  benchmarks: titled('benchmarks', (context) =>
    benchmarkTable(context, context.comparison.benchmarks),
  ),
  'deep-dive': titled('deep-dive', deepDiveParagraphs),
  faq: titled('faq', faqList),
  related: titled('related', relatedList),
  sources: titled('sources', sourceList),
};

/**
 * Rows that each section is likely to need, heading included, for so many models: as measured with
 * models of the default catalogue in a column of 50 to 60 em.
 */
export const RESERVED_ROWS: Readonly<Record<SectionName, (models: number) => number>> = {
  summary: (models) => 3 + models,
  verdict: (models) => (models < 2 ? 0 : 28),
  scorecard: (models) => 8 + 3.5 * models,
  'trade-offs': (models) => 5 * models - 1,
  cost: (models) => 6 + models,
  switching: (models) => (models > 2 ? 6 * models - 8 : models < 2 ? 0 : 14),
  specs: (models) => 12 + 2.5 * models,
  pricing: (models) => 4 + 12 * models,
  capabilities: (models) => 9 + models,
  benchmarks: (models) => 17 * models - 5,
  'deep-dive': (models) => 8 + 4 * models,
  faq: (models) => (models < 2 ? 0 : 7 + 7 * models),
  related: () => 5,
  sources: (models) => 8 + 4 * models,
};
