/** How prices changed, in sentences. */
import type {
  Figure,
  PriceChange,
  PriceName,
  PriceRow,
  PriceStep,
  RouteHistory,
} from '../analysis/index.js';
import type { ExplanationContext } from './explain.js';
import { figureText } from './facts.js';
import type { HistoryMessages } from './messages/en.history.js';
import { Prose, type Sentence } from './prose.js';

/** What sentences about a history are written from. */
export interface HistoryContext extends ExplanationContext {
  history: HistoryMessages;
  providerName: (id: string) => string;
}

/** A provider, and which of its routes. */
export const routeText = (
  { providerName }: HistoryContext,
  { provider, variant }: RouteHistory,
): string => providerName(provider) + (variant === undefined ? '' : ` (${variant})`);

/** For which requests prices hold; undefined for the standard ones. */
export function termsText(
  { words: { text, format }, history }: HistoryContext,
  { terms, ranked: { tier, offer } }: PriceRow,
): string | undefined {
  const { terms: say } = history;
  if (terms === 'tier') return say.tier(format.plural(tier ?? 0, text.tokens));
  if (terms === 'batch') return say.batch;
  return terms === 'offPeak'
    ? say.offPeak(offer.offPeak?.from ?? '', offer.offPeak?.until ?? '')
    : undefined;
}

/** From when to when prices hold. */
export function periodText(
  { words: { format }, history }: HistoryContext,
  { from, until }: PriceStep,
): string {
  if (from === undefined)
    return until === undefined ? history.datesUnknown : history.before(format.date(until));
  return until === undefined
    ? history.from(format.date(from))
    : history.fromUntil(format.date(from), format.date(until));
}

/** An amount that opens where it is from. */
function amount(
  context: HistoryContext,
  prose: Prose,
  route: RouteHistory,
  { ranked }: PriceRow,
  name: PriceName,
): string {
  const { words, history } = context;
  const title = words.text.phrases([history.prices[name], routeText(context, route)]);
  return prose.link(words.format.price(ranked.prices[name] ?? 0, route.currency), (to) =>
    to.price(context, title, ranked, name),
  );
}

/** Prices with their names: input: $1.00, output: $5.00. Those not known are left out. */
function pricesText(
  context: HistoryContext,
  prose: Prose,
  route: RouteHistory,
  row: PriceRow,
  names: readonly PriceName[],
): string {
  const { words, history } = context;
  return words.text.phrases(
    names
      .filter((name) => row.ranked.prices[name] !== undefined)
      .map((name) =>
        words.text.labelled(history.prices[name], amount(context, prose, route, row, name)),
      ),
  );
}

/** One change of a route. */
export function changeSentence(
  context: HistoryContext,
  route: RouteHistory,
  change: PriceChange,
  names: readonly PriceName[],
): Sentence {
  const { words, history } = context;
  const { text, format } = words;
  const prose = new Prose();
  const date = format.date(change.date);
  const say = change.announced ? history.announced : history.past;
  const qualified = (name: PriceName, row: PriceRow): string => {
    const terms = termsText(context, row);
    const label = history.prices[name];
    return terms === undefined ? label : history.qualified(label, terms);
  };
  const write = (): string => {
    if (change.kind === 'stopped') return '';
    if (change.kind !== 'price')
      return say[change.kind](
        termsText(context, change.row) ?? '',
        pricesText(context, prose, route, change.row, names),
      );
    const { name, before, after, share, multiple } = change;
    const row = after ?? before;
    const label = row ? qualified(name, row) : '';
    const [then, now] = [before, after].map((side) =>
      side ? amount(context, prose, route, side, name) : '',
    ) as [string, string];
    if (!before) return say.appeared(label, now);
    if (!after) return say.vanished(label, then);
    const linked = (figure: Figure): string =>
      prose.link(figureText(words, figure), (to) =>
        to.figure(context, text.phrases([label, routeText(context, route)]), figure),
      );
    if (multiple) return say.multiplied(label, linked(multiple), then, now);
    if (!share) return say.changed(label, then, now);
    const fell = (after.ranked.prices[name] ?? 0) < (before.ranked.prices[name] ?? 0);
    return say[fell ? 'fell' : 'rose'](label, linked(share), then, now);
  };
  if (change.kind === 'stopped')
    return prose.runs(change.announced ? history.stopping(date) : history.stopped(date));
  if (change.announced) return prose.runs(history.announcedFor(date, write()));
  return prose.runs(
    change.since === undefined
      ? history.on(date, write())
      : history.between(format.date(change.since), date, write()),
  );
}

/** That no price of a model is dated, and what it is on the day, or when it was checked. */
export function undatedSentence(
  context: HistoryContext,
  model: string,
  route: RouteHistory,
  names: readonly PriceName[],
  asOf: string | undefined,
): Sentence {
  const { words, history } = context;
  const prose = new Prose();
  const [step] = route.steps;
  const [row] = step?.rows ?? [];
  const prices = row ? pricesText(context, prose, route, row, names) : '';
  const provider = routeText(context, route);
  const date = step?.inForce ? asOf : step?.offer.asOf;
  const price =
    date === undefined
      ? history.priceNow(provider, prices)
      : history.priceOn(words.format.date(date), provider, prices);
  return prose.runs(
    words.text.sentences([history.undated(model), ...(prices === '' ? [] : [price])]),
  );
}
