/** What it takes and costs to host models, in sentences. */
import type {
  Figure,
  HostingEstimate,
  HostingPlan,
  ModelHosting,
  PriceComparison,
} from '../analysis/index.js';
import { HOSTING_DEFAULTS } from '../analysis/hosting-plan.js';
import { isLater, isOutdated } from '../analysis/offers.js';
import { workloadText } from './costs.js';
import type { Explain, ExplanationContext } from './explain.js';
import { figureText } from './facts.js';
import type { HostingMessages } from './messages/en.hosting.js';
import { Prose, type Sentence } from './prose.js';

/** What sentences about hosting are written from. */
export interface HostingContext extends ExplanationContext {
  own: HostingMessages;
  comparison: PriceComparison;
  estimate: HostingEstimate;
  plan: HostingPlan;
  /** Whose an offer is. */
  offeredBy: (offer: { provider: string }) => string;
}

/** Opens how a figure of a model's hosting comes about. */
export const explainHosting =
  (
    context: HostingContext,
    title: string,
    figure: Figure,
    formula: keyof HostingMessages['formulas'] | undefined,
  ): Explain =>
  (to) =>
    to.figure(
      { ...context, partNames: context.own.partNames },
      title,
      figure,
      formula
        ? // What throughput was measured on is not computed from the memory.
          [context.own.formulas[formula === 'gpus' && !figure.roundedUp ? 'gpusMeasured' : formula]]
        : [],
    );

/** A model's name, by its position. */
export const hostedName = ({ comparison, nameOf }: HostingContext, position: number): string =>
  nameOf(comparison.models[position]?.id ?? '');

/** Copies, counted in words. */
export const copiesText = ({ words, own }: HostingContext, { value }: Figure): string =>
  words.format.plural(value, own.copies);

/** How many requests are under way at once where a model writes as fast as the bandwidth allows. */
export const atOnceText = ({ words, plan }: HostingContext, { throughput }: ModelHosting): string =>
  words.format.plural(throughput?.concurrent ?? plan.concurrent, words.text.requestsUnit);

/** The API offer that a model is set against: of which model, and through whom. */
export const offerText = (context: HostingContext, api: NonNullable<ModelHosting['api']>): string =>
  context.own.offerOf(context.offeredBy(api.ranked), hostedName(context, api.position));

/** What one model takes and costs to host, and from when on that pays. */
export function hostingSentence(context: HostingContext, position: number): Sentence {
  const { words, own, estimate } = context;
  const { text } = words;
  const model = estimate.models[position];
  if (!model) return [];
  const name = hostedName(context, position);
  const prose = new Prose();
  const link = (
    label: keyof HostingMessages['rows'],
    figure: Figure,
    formula?: keyof HostingMessages['formulas'],
    shown = figureText(words, figure),
  ): string =>
    prose.link(
      shown,
      explainHosting(context, text.phrases([own.rows[label], name]), figure, formula),
    );
  const least = (amount: string): string => (model.atLeast ? own.atLeast(amount) : amount);
  const { gpus, rent, bill, copies, gap, api, breakEven, capacity, exceeds, limit } = model;
  const parts: string[] = [];
  const cards = gpus && least(link('gpus', gpus, 'gpus'));
  const reason = gap && (gap === 'does-not-fit' && gpus ? notFitting() : own.gaps[gap]);

  function notFitting(): string {
    return own.doesNotFit(
      gpus ? link('gpus', gpus, 'gpus') : '',
      words.format.plural(context.plan.mostGpus, text.counts.gpus),
    );
  }

  if (reason !== undefined) parts.push(own.cannot(name, reason));
  else if (cards !== undefined) {
    if (bill && !rent)
      parts.push(own.hostsBySecond(name, cards, least(link('bill', bill, 'billBySecond'))));
    else if (bill && copies && copies.value > 1)
      parts.push(
        own.hostsCopies(
          name,
          cards,
          link('copies', copies, 'copies', copiesText(context, copies)),
          least(link('bill', bill, 'bill')),
        ),
      );
    else if (rent) parts.push(own.hosts(name, cards, least(link('rent', rent, 'rent'))));
    else parts.push(own.hostsIn(name, cards));
  }
  if (gpus && gap !== 'does-not-fit' && api)
    parts.push(own.offerCosts(offerText(context, api), own.aMonth(link('api', api.monthly))));
  const needed =
    breakEven?.needed && link('speed', breakEven.needed, rent ? 'needed' : 'neededBySecond');
  const volume = breakEven?.volume && link('breakEven', breakEven.volume, 'volume');
  if (breakEven?.outcome === 'from' && volume !== undefined)
    parts.push(
      breakEven.steady
        ? own.breaksEvenSteadily(
            least(volume),
            least(link('breakEven', breakEven.steady, 'steady')),
          )
        : own.breaksEven(least(volume)),
    );
  if (breakEven?.outcome === 'any') parts.push(own.alwaysCheaper);
  if (breakEven?.outcome === 'open' && needed !== undefined) parts.push(own.wouldBreakEven(needed));
  if (breakEven?.outcome === 'never' && needed !== undefined)
    parts.push(
      volume !== undefined && capacity
        ? own.neverBreaksEven(least(volume), link('capacity', capacity, 'capacity'), needed)
        : own.neverBySecond(needed),
    );
  if (limit && (exceeds || model.beyondReach)) {
    const bound = [atOnceText(context, model), link('speed', limit.bound, 'bound')] as const;
    parts.push(exceeds ? own.aboveBound(name, ...bound) : own.neededAboveBound(...bound));
  }
  return prose.runs(text.sentences(parts));
}

/** Which model writes more, where that is known. */
export function fasterSentence(context: HostingContext): Sentence {
  const { words, own, estimate } = context;
  const { faster } = estimate;
  if (!faster) return [];
  const prose = new Prose();
  return prose.runs(
    (faster.by.unit === 'multiple' ? own.timesFaster : own.faster)(
      hostedName(context, faster.first),
      prose.link(
        figureText(words, faster.by),
        explainHosting(
          context,
          own.rows.speed,
          faster.by,
          faster.by.unit === 'share' ? 'faster' : undefined,
        ),
      ),
      hostedName(context, faster.second),
    ),
  );
}

/** What is assumed, left out, and to be known beside the figures. */
export function hostingNotes(context: HostingContext): string[] {
  const { words, own, comparison, estimate, plan } = context;
  const { text, format } = words;
  const { unconverted, currency, asOf } = comparison;
  const { entry, offer } = estimate.hardware ?? {};
  const bounded = estimate.models.flatMap(({ atLeast }, position) =>
    atLeast ? [hostedName(context, position)] : [],
  );
  const checked = offer && isOutdated(offer, asOf) ? offer.asOf : undefined;
  const later = offer && isLater(offer, asOf) ? offer.asOf : undefined;
  return [
    own.forWorkload(workloadText(words, comparison.workload)),
    plan.counts === 'all' ? own.countsAll : own.countsOutput,
    own.assumes(
      format.plural(plan.concurrent, text.requestsUnit),
      format.plural(estimate.context, text.tokens),
      format.percent(plan.overhead, 1),
      format.percent(HOSTING_DEFAULTS.overhead),
    ),
    ...(bounded.length > 0 ? [own.lowerBounds(format.list(bounded))] : []),
    own.onlyRent,
    ...(offer?.spot && plan.hourly === undefined ? [own.spotNote] : []),
    ...(checked === undefined ? [] : [own.outdated(format.date(checked))]),
    ...(later === undefined || !entry || plan.hourly !== undefined
      ? []
      : [text.costLater(format.isolate(entry.name), format.date(later))]),
    ...(unconverted === undefined ? [] : [own.unconverted(unconverted, currency)]),
  ];
}
