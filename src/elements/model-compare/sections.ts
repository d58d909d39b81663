import type { TemplateResult } from 'lit';
import { benchmarkTable } from '../internal/benchmark-table.js';
import type { DecisionContext, DecisionWords } from '../../i18n/decision-words.js';
import { section, type ComparisonContext } from '../internal/section.js';
import { capabilityTable } from './capabilities.js';
import { costTable } from './cost.js';
import { pricing } from './pricing.js';
import { sourceList } from './source-list.js';
import { specTable } from './specs.js';

/** What the sections of `<model-compare>` are rendered from. */
export interface SectionContext extends ComparisonContext, DecisionContext {
  words: DecisionWords;
  /** Ids of the models whose whole list of offers is open. */
  showAll: ReadonlySet<string>;
  onShowAll: (model: string) => void;
}

export type SectionName = 'specs' | 'pricing' | 'capabilities' | 'benchmarks' | 'cost' | 'sources';

type Section = (context: SectionContext) => TemplateResult;

const titles = ({ text, decision }: DecisionWords): Readonly<Record<string, string>> => ({
  ...text.sections,
  ...decision.sections,
});

const titled =
  (name: SectionName, content: Section): Section =>
  (context) =>
    section(name, titles(context.words)[name], content(context));

/** The sections of a comparison, in their usual order. */
export const SECTIONS: Readonly<Record<SectionName, Section>> = {
  specs: titled('specs', specTable),
  pricing: titled('pricing', pricing),
  capabilities: titled('capabilities', capabilityTable),
  benchmarks: titled('benchmarks', (context) =>
    benchmarkTable(context, context.comparison.benchmarks),
  ),
  cost: titled('cost', costTable),
  sources: titled('sources', sourceList),
};

/** Rows that each section is likely to need, heading included, for so many models. */
export const RESERVED_ROWS: Readonly<Record<SectionName, (models: number) => number>> = {
  specs: () => 14,
  pricing: (models) => 8 + 7 * models,
  capabilities: () => 11,
  benchmarks: () => 6,
  cost: () => 8,
  sources: () => 6,
};
