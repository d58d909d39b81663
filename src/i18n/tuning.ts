/** What fine-tuning costs, in sentences. */
import { isLater } from '../analysis/offers.js';
import type { Figure, TuningComparison, TuningSetup } from '../analysis/index.js';
import type { Explain, ExplanationContext } from './explain.js';
import { figureText } from './facts.js';
import type { TuningMessages } from './messages/en.tuning.js';
import { Prose, type Sentence } from './prose.js';

/** What sentences about fine-tuning are written from. */
export interface TuningContext extends ExplanationContext {
  own: TuningMessages;
  comparison: TuningComparison;
  providerName: (id: string) => string;
}

/** A setup within a sentence: LoRA of Llama 3.2 1B, or Llama 3.2 1B at a provider. */
export function setupName(
  { own, comparison, nameOf, providerName }: Omit<TuningContext, 'words'>,
  { model, method, offer }: TuningSetup,
): string {
  const name = nameOf(comparison.models[model]?.id ?? '');
  if (offer) return own.managedOf(providerName(offer.provider), name);
  return own.setupOf(method ? own.methods[method] : '', name);
}

/** Explanations in which models stand for setups, by their ids. */
const ofSetups = (context: TuningContext): ExplanationContext => ({
  ...context,
  nameOf: (id) => {
    const setup = context.comparison.setups.find((one) => one.id === id);
    return setup ? setupName(context, setup) : context.nameOf(id);
  },
});

/** A word of the field that belongs to a figure. */
export type TuningTerm = 'tuningFull' | 'tuningLora' | 'tuningQlora' | 'tuningHours';

/** Opens the working of a figure, with what the word says of its formula. */
export const tuningExplain =
  (context: TuningContext, title: string, figure: Figure, term?: TuningTerm): Explain =>
  (to) =>
    to.figure(ofSetups(context), title, figure, term && to.term(title, term).lines);

/** What is said of a duration: the formula, where it is not as given. */
export const hoursTerm = ({ plan }: TuningComparison): TuningTerm | undefined =>
  plan.days === undefined && plan.throughput === undefined ? 'tuningHours' : undefined;

/** Which setup costs least for one run, and by how much the dearest is dearer. */
export function tuningSummary(context: TuningContext): Sentence {
  const { words, own, comparison } = context;
  const { setups, leaders } = comparison;
  const prose = new Prose();
  const link = (title: string, figure: Figure, term?: TuningTerm): string =>
    prose.link(figureText(words, figure), tuningExplain(context, title, figure, term));
  const known = setups
    .filter(({ perRun }) => perRun)
    .sort((a, b) => (a.perRun?.value ?? 0) - (b.perRun?.value ?? 0));
  const leading = leaders.positions.flatMap((position) => setups[position] ?? []);
  const first = leading[0] ?? known[0];
  if (!first?.perRun) return prose.runs(own.none);
  const name = setupName(context, first);
  const cost = link(name, first.perRun);
  const { needed, hours, gpus } = first;
  const lead =
    leading.length === 0
      ? own.sole(name, cost)
      : leading.length > 1
        ? own.equal(words.format.list(leading.map((setup) => setupName(context, setup))), cost)
        : hours && gpus !== undefined
          ? own.cheapestOn(
              name,
              cost,
              needed?.value === gpus
                ? link(own.gpus, needed)
                : words.format.plural(gpus, words.text.counts.gpus),
              link(own.hours, hours, hoursTerm(comparison)),
            )
          : own.cheapest(name, cost);
  const last = known.filter((setup) => setup.gap).at(-1);
  const against = (figure: Figure): string => link(words.text.comparedToCheapest, figure);
  const dearest: string[] = [];
  if (last?.gap && last.cheaper) {
    const said = [setupName(context, last), against(last.gap), against(last.cheaper)] as const;
    dearest.push(
      last.multiple ? own.dearestTimes(...said, against(last.multiple)) : own.dearest(...said),
    );
  }
  return prose.runs(words.text.sentences([lead, ...dearest]));
}

/** What is assumed and left out, and what stands in the way. */
export function tuningNotes(context: TuningContext): string[] {
  const { words, own, comparison } = context;
  const { asOf, chosen, plan, setups, unconverted, currency } = comparison;
  const later = chosen?.offer && isLater(chosen.offer, asOf) ? chosen.offer.asOf : undefined;
  const { format } = words;
  const long = setups.filter(({ overYear }) => overYear);
  const isComputed = plan.days === undefined && plan.throughput === undefined;
  const notes: (string | false | undefined)[] = [
    unconverted !== undefined && own.unconverted(unconverted, currency),
    long.length > 0 &&
      own.overYear(
        format.plural(plan.runs, words.text.counts.runs),
        format.list(long.map((setup) => setupName(context, setup))),
      ),
    setups.filter(({ perRun }) => perRun).length > 1 && own.notAlike,
    setups.some(({ memory }) => memory) && own.activations,
    isComputed &&
      setups.some(({ hours }) => hours) &&
      own.assumesPeak(format.percent(plan.utilisation)),
    setups.some(({ memory, method }) => memory && method !== 'full') &&
      own.assumesAdapters(format.percent(plan.adapterShare, 3)),
    plan.evaluationHours > 0 && setups.some(({ offer }) => offer) && own.managedEvaluation,
    plan.gpuPrice !== undefined && own.yourPrice,
    chosen &&
      later !== undefined &&
      plan.gpuPrice === undefined &&
      words.text.costLater(format.isolate(chosen.name), format.date(later)),
  ];
  return notes.filter((note) => typeof note === 'string');
}
