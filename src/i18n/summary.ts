/** A comparison in one paragraph. */
import { isSupplied } from '../analysis/cited.js';
import { widestGap } from '../analysis/index.js';
import { specRowOf } from '../analysis/specs.js';
import { costSummary, workloadText } from './costs.js';
import type { DecisionContext } from './decision-words.js';
import { FactProse } from './fact-prose.js';
import type { Sentence } from './prose.js';
import { unreleasedTexts } from './trade-offs.js';

/** Values of more models than these do not fit a paragraph: their range does. */
const MOST_VALUES = 3;

/**
 * Names the models with maker and year, then their context windows, the widest comparable lead,
 * prices and costs, and what is not known. Empty for less than two models.
 *
 * @param organizationName an organization's name by its id
 */
export function summary(
  context: DecisionContext,
  organizationName: (id: string) => string,
): Sentence {
  const { comparison, words, providerName } = context;
  const { models, benchmarks, costs } = comparison;
  if (models.length < 2) return [];
  const { format, text } = words;
  const { summary: say } = words.decision;
  const prose = new FactProse(context);
  const all = [...models.keys()];
  const released = specRowOf(comparison.specs, 'released');
  const windows = specRowOf(comparison.specs, 'contextWindow');
  const comparable = benchmarks.filter(({ gap }) => gap);

  const compared = all.map((position) => {
    const name = prose.name(position);
    const maker = models[position]?.organization;
    const date = released.cells[position];
    const about = [
      ...(maker === undefined ? [] : [organizationName(maker)]),
      ...(date?.value
        ? [prose.spec(released, position, (day) => format.date(day.slice(0, 4)))]
        : []),
    ];
    const [first, second] = about;
    if (first === undefined) return name;
    return second === undefined ? say.about(name, first) : say.made(name, first, second);
  });

  // What is known to be none is neither shown nor missing.
  const noOffer = all.filter((position) => {
    const missing = costs.costs[position]?.missing;
    return missing === 'no-offer' || missing === 'no-price';
  });
  const missing = {
    organization: all.filter((position) => models[position]?.organization === undefined),
    released: all.filter((position) => !released.cells[position]),
    contextWindow: all.filter((position) => !windows.cells[position]),
    scores: all.filter((position) => !comparable.some(({ cells }) => cells[position])),
    cost: noOffer,
  };
  const gaps = Object.entries(missing) as [keyof typeof missing, number[]][];
  const intro = say.compared(format.list(compared));
  const later = unreleasedTexts(context);
  if (gaps.every(([, positions]) => positions.length === all.length))
    return prose.runs(text.sentences([intro, ...later, say.nothing]));

  const size = (position: number): number => windows.cells[position]?.value ?? 0;
  const sized = all.filter(size).sort((a, b) => size(a) - size(b));
  const [least = 0, most = 0] = [sized[0], sized.at(-1)];
  const window = (position: number): string => prose.spec(windows, position);
  /** All models of one size share its value. */
  const ofSize = (one: number): string =>
    say.valueFor(
      window(one),
      prose.names(sized.filter((position) => size(position) === size(one))),
    );
  const contextWindow =
    sized.length === 0
      ? []
      : windows.leaders.equal && windows.leaders.positions.length === all.length
        ? [say.sameContextWindow(window(least))]
        : sized.length > MOST_VALUES && size(least) < size(most)
          ? [say.contextWindows(ofSize(least), ofSize(most))]
          : [say.contextWindow(prose.each(all.filter(size), window))];

  const widest = widestGap(comparable);
  const [leader] = widest?.leaders.positions ?? [];
  const lead =
    widest?.gap && leader !== undefined
      ? [
          (widest.leaders.amongKnown ? say.leadAmongKnown : say.lead)(
            prose.benchmark(widest),
            prose.name(leader),
            prose.gap(widest, widest.gap),
          ),
        ]
      : comparable.length > 0
        ? [say.noLead]
        : [];

  const supplied = costs.costs.some(({ cheapest }) => cheapest && isSupplied(cheapest.offer));
  const prices =
    all.length > MOST_VALUES
      ? []
      : prose.about(prose.prices(say.priced), supplied ? say.anyPrices : say.prices);

  // Costs that are not known stand with all else that is not.
  const order = costs.order.filter((position) => !noOffer.includes(position));
  const costed = { ...context, comparison: { ...comparison, costs: { ...costs, order } } };
  const cost =
    order.length > 0
      ? [
          say.workload(workloadText(words, comparison.workload)),
          prose.finished(costSummary(costed, providerName)),
        ]
      : [];

  // Models of which the same is not known share a sentence.
  const lacking = all.map((position) =>
    format.list(
      gaps.flatMap(([name, positions]) =>
        positions.includes(position) ? [say.unknownOf[name]] : [],
      ),
    ),
  );
  const unknown = [...new Set(lacking)]
    .filter(Boolean)
    .map((facts) =>
      say.unknown(prose.names(all.filter((position) => lacking[position] === facts)), facts),
    );
  return prose.runs(
    text.sentences([intro, ...later, ...contextWindow, ...lead, ...prices, ...cost, ...unknown]),
  );
}
