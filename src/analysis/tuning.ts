import type { CatalogueHead, DateText, Id, Model } from '../catalogue/types.js';
import { isBeyond, isPast, modelAsOf } from './as-of.js';
import { dearer } from './differences.js';
import { rateBetween } from './exchange.js';
import { readFact } from './fact.js';
import { exactly, lowestPrice, type Leaders } from './leaders.js';
import { memoryDecimals, termBytes } from './memory.js';
import { isOutdated } from './offers.js';
import { sharedDecimals, total } from './rounding.js';
import { tuningTerms } from './tuning-memory.js';
import type { TuningPlan } from './tuning-plan.js';
import {
  costOf,
  draftsOf,
  withCosts,
  type GpuChoice,
  type TuningQuestion,
  type TuningSetup,
} from './tuning-setup.js';

/** What it costs to tune several models in several ways. */
export interface TuningComparison {
  /** The models as they were known on the day. */
  models: readonly Model[];
  asOf?: DateText;
  /** ISO 4217 code of every cost. */
  currency: string;
  /** The currency that was asked for, where no rate is known for it. */
  unconverted?: string;
  plan: TuningPlan;
  /** What there is to train on. */
  choices: readonly GpuChoice[];
  /** What is trained on; absent where the catalogue has no hardware. */
  chosen?: GpuChoice;
  /** By model, on GPUs of one's own first. */
  setups: readonly TuningSetup[];
  /** Positions of the setups that cost least for one run. */
  leaders: Leaders;
  /** The sources of all that is shown, in order of first use. */
  cites: readonly Id[];
}

/** What is asked of a comparison. */
export interface TuningOptions {
  plan: TuningPlan;
  /** The day whose offers and facts are asked for. Defaults to that of publication. */
  asOf?: DateText;
  /** ISO 4217 code to state costs in, where a rate is known. The catalogue's own by default. */
  currency?: string;
}

/**
 * Every GPU of the catalogue at every price, in the catalogue's order; of one GPU those first that
 * nobody takes back, and the lowest of them.
 */
function gpuChoices(
  { hardware = {} }: CatalogueHead,
  { asOf, convert }: Pick<TuningQuestion, 'asOf' | 'convert'>,
): GpuChoice[] {
  const price = ({ offer, rate }: GpuChoice): number =>
    offer && rate ? offer.perHour * rate.rate : Infinity;
  return Object.entries(hardware).flatMap(
    ([id, { name, memoryBytes, flops, sources, offers = [] }]) => {
      const gpu = {
        hardware: id,
        name,
        ...(memoryBytes && { memoryBytes }),
        ...(flops && { flops }),
        ...(sources && { sources }),
      };
      const choices = offers.map((offer): GpuChoice => {
        const rate = convert(offer);
        return { ...gpu, offer, outdated: isOutdated(offer, asOf), ...(rate && { rate }) };
      });
      if (choices.length === 0) return [{ ...gpu, outdated: false }];
      return choices.sort(
        (a, b) =>
          Number(a.outdated) - Number(b.outdated) ||
          Number(!!a.offer?.spot) - Number(!!b.offer?.spot) ||
          // Infinity - Infinity is NaN: what cannot be converted keeps its place.
          price(a) - price(b) ||
          0,
      );
    },
  );
}

/** The GPU that a plan names; else the first of which all is known. */
function chosenGpu(
  choices: readonly GpuChoice[],
  { hardware, provider, spot }: TuningPlan,
): GpuChoice | undefined {
  const named = choices.filter((choice) => choice.hardware === hardware);
  return (
    named.find(
      ({ offer }) => offer?.provider === provider && (spot === undefined || !!offer?.spot === spot),
    ) ??
    named[0] ??
    choices.find(({ memoryBytes, flops, rate }) => memoryBytes && flops && rate) ??
    choices.find(({ memoryBytes, rate }) => memoryBytes && rate) ??
    choices[0]
  );
}

/** The currency of a catalogue whose document names none. */
const DEFAULT_CURRENCY = 'USD';

/**
 * What it costs to tune models of one catalogue, each by every method of the plan, on GPUs of one's
 * own and at providers that do it.
 *
 * @param head the catalogue, for its hardware, currency and date
 * @param given the models, in the order to be shown
 */
export function compareTuning(
  head: CatalogueHead,
  given: readonly Model[],
  { plan, asOf: day, currency: asked }: TuningOptions,
): TuningComparison {
  const asOf = isBeyond(head, day) ? head.published : (day ?? head.published);
  const billed = head.currency ?? DEFAULT_CURRENCY;
  const unconverted =
    asked !== undefined && !rateBetween(head, billed, asked, asOf) ? asked : undefined;
  const currency = unconverted === undefined ? (asked ?? billed) : billed;
  const convert: TuningQuestion['convert'] = (offer) =>
    rateBetween(head, offer.currency ?? billed, currency, asOf);
  const models = given.map((model) => (isPast(head, asOf) ? modelAsOf(model, asOf) : model));
  const choices = gpuChoices(head, { asOf, convert });
  const chosen = chosenGpu(choices, plan);
  // Of the whole: of a part that is lost in it nobody needs to know more digits.
  const decimals = memoryDecimals(
    models.flatMap(({ parameters }) => {
      const known = readFact(parameters?.total);
      return known?.value
        ? plan.methods.map((method) =>
            total(tuningTerms(method, known, plan.adapterShare).map(termBytes)),
          )
        : [];
    }),
  );
  const question: TuningQuestion = { plan, gpu: chosen, asOf, currency, convert, decimals };
  const drafts = models.flatMap((model, position) => draftsOf(model, position, question));
  const money = sharedDecimals(
    drafts.flatMap(({ terms = [] }) => terms.map(({ inputs }) => costOf(inputs))),
    2,
  );
  const costed = drafts.map((draft) => withCosts(draft, question, money));
  const leaders = lowestPrice(
    costed.map(({ perRun }) => (perRun?.value ? exactly(perRun.value) : undefined)),
    costed.map(({ outdated }) => outdated),
  );
  const first = costed[leaders.positions[0] ?? -1];
  const setups = costed.map((setup): TuningSetup =>
    first?.perRun && setup.perRun && !setup.outdated
      ? {
          ...setup,
          ...dearer({ ...setup.perRun, of: setup.id }, { ...first.perRun, of: first.id }),
        }
      : setup,
  );
  return {
    models,
    currency,
    plan,
    choices,
    setups,
    leaders,
    cites: citesOf(models, setups, chosen),
    ...(asOf !== undefined && { asOf }),
    ...(chosen && { chosen }),
    ...(unconverted !== undefined && { unconverted }),
  };
}

/** The sources of what is shown: of the parameters, the GPU and the providers. */
function citesOf(
  models: readonly Model[],
  setups: readonly TuningSetup[],
  chosen: GpuChoice | undefined,
): Id[] {
  const facts = models.flatMap(({ parameters }) =>
    [readFact(parameters?.total), readFact(parameters?.active)].flatMap((known) =>
      known ? [known, ...known.disputed] : [],
    ),
  );
  const cited = [
    ...facts,
    chosen,
    chosen?.offer,
    chosen?.rate,
    ...setups.flatMap(({ offer, perYear }) => [offer, perYear]),
  ];
  return [...new Set(cited.flatMap((one) => one?.sources ?? []))];
}
