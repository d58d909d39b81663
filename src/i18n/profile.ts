/** An article about one model, in words. */
import { isBefore } from '../analysis/dates.js';
import { specRowOf } from '../analysis/specs.js';
import type { ArticlePlace, FurtherFact, FurtherFacts, Profile } from '../analysis/profile.js';
import type { ResultChange } from '../analysis/versions.js';
import type { BenchmarkRow, Known, SpecName, SpecValues } from '../analysis/index.js';
import type { CatalogueHead, Licence } from '../catalogue/types.js';
import { dateTexts, priceBasis, workloadText } from './costs.js';
import type { ExplanationContext } from './explain.js';
import { figureText, knownText, scoreText, specText } from './facts.js';
import type { ProfileMessages } from './messages/en.profile.js';
import { Prose, type Sentence } from './prose.js';

/** What an article is written from. */
export interface ProfileContext extends ExplanationContext {
  profile: Profile;
  say: ProfileMessages;
  head: CatalogueHead;
  providerName: (id: string) => string;
  /** The name of a benchmark with all that tells one result on it from another. */
  benchmarkName: (row: BenchmarkRow) => string;
  /** The name of any model of the catalogue. */
  modelName: (id: string) => string;
}

/** The value of a fact that is no specification. */
export function furtherText<N extends FurtherFact>(
  { words: { format }, modelName }: ProfileContext,
  name: N,
  value: NonNullable<NonNullable<FurtherFacts[N]>['value']>,
): string {
  if (name === 'bestFor') return format.list(value as readonly string[]);
  if (name === 'retires') return format.date(value as string);
  return name === 'successor' ? modelName(value as string) : (value as string);
}

/** Writes sentences about one model. Facts that are not known leave their sentence out. */
class ProfileProse extends Prose {
  readonly #context: ProfileContext;

  constructor(context: ProfileContext) {
    super();
    this.#context = context;
  }

  /** A known specification; undefined where it is not known or known to be none. */
  spec<N extends SpecName>(name: N): string | undefined {
    const { words, profile } = this.#context;
    const [cell] = specRowOf(profile.specs, name).cells;
    if (!cell || cell.value === null) return undefined;
    const label = words.text.specs[name];
    const textOf = (value: SpecValues[N]): string => specText(words, name, value);
    return this.link(knownText(words, cell, textOf), (to) =>
      name === 'licence'
        ? to.licence(this.#context, label, cell as Known<Licence>)
        : to.known(this.#context, label, cell, textOf),
    );
  }

  further(name: FurtherFact): string | undefined {
    const { profile, say } = this.#context;
    const known = profile.facts[name] as Known<string> | undefined;
    if (!known || known.value === null) return undefined;
    const textOf = (value: string): string => furtherText(this.#context, name, value);
    return this.link(textOf(known.value), (to) =>
      to.known(this.#context, say.labels[name], known, textOf),
    );
  }
}

/** A sentence about what is known; none where any of it is not. */
const about = (
  values: readonly (string | undefined)[],
  say: (...values: string[]) => string,
): string[] => (values.every((value) => value !== undefined) ? [say(...(values as string[]))] : []);

function sizeTexts({ profile, say }: ProfileContext, prose: ProfileProse): string[] {
  const [total, active] = (['parametersTotal', 'parametersActive'] as const).map(
    (name) => specRowOf(profile.specs, name).cells[0]?.value,
  );
  const shown = prose.spec('parametersTotal');
  if (typeof total !== 'number' || shown === undefined) return [];
  if (typeof active !== 'number') return [say.parameters(shown)];
  return active < total
    ? about([shown, prose.spec('parametersActive')], say.activeParameters)
    : [say.allActive(shown)];
}

function windowTexts(context: ProfileContext, prose: ProfileProse): string[] {
  const { profile, say, words } = context;
  const { pages } = profile;
  const tokens = prose.spec('contextWindow');
  if (tokens === undefined) return [];
  if (!pages || pages.value < 2) return [say.contextWindow(tokens)];
  const shown = words.format.plural(pages.value, say.pages);
  const linked = prose.link(shown, (to) =>
    to.figure(context, words.text.specs.contextWindow, pages, [say.pagesNote]),
  );
  return [say.contextPages(tokens, linked)];
}

function licenceTexts({ profile, say }: ProfileContext, prose: ProfileProse): string[] {
  const open = specRowOf(profile.specs, 'openWeights').cells[0]?.value;
  return about(
    [prose.spec('licence')],
    open === true ? say.openLicence : open === false ? say.closedLicence : say.licence,
  );
}

function costTexts(context: ProfileContext, prose: ProfileProse): string[] {
  const { profile, say, words, providerName, nameOf } = context;
  const { text, format } = words;
  const { cheapest, monthly, missing } = profile.costs.costs[0] ?? {};
  const name = nameOf(profile.model.id);
  if (!cheapest || !monthly)
    return missing && missing !== 'unreleased'
      ? [text.costMissing(name, text.noUsableOffer[missing])]
      : [];
  const price = (key: 'input' | 'output', label: string): string => {
    const title = text.phrases([label, providerName(cheapest.provider)]);
    return prose.link(format.price(cheapest.prices[key] ?? 0, cheapest.currency), (to) =>
      to.price(context, title, cheapest, key),
    );
  };
  const { input, output } = cheapest.prices;
  const provider = providerName(cheapest.provider);
  const cost = prose.link(figureText(words, monthly), (to) =>
    to.figure(context, text.phrases([text.monthly, provider]), monthly),
  );
  const workload = workloadText(words, profile.workload);
  return [
    input === undefined || output === undefined
      ? say.cost(workload, provider, cost)
      : say.costAt(
          workload,
          provider,
          say.price(price('input', text.inputPrice), price('output', text.outputPrice)),
          cost,
        ),
    ...dateTexts(words, [[name, cheapest]]),
    ...priceBasis({ ...context, comparison: profile }),
  ];
}

/** Where it is in its life, unless it is simply offered. */
function lifeTexts({ profile, say, words }: ProfileContext, prose: ProfileProse): string[] {
  const [known] = specRowOf(profile.specs, 'status').cells;
  // What is of a later day need not have held on the day shown.
  const isLater = profile.isPast && isBefore(profile.asOf ?? '', known?.asOf ?? '');
  const status = isLater ? undefined : known?.value;
  const ends = profile.facts.retires?.value;
  const isOver =
    status === 'retired' || (ends && profile.asOf !== undefined && ends <= profile.asOf);
  return [
    // The day of its end says as much.
    ...(status && status !== 'active' && !ends ? about([prose.spec('status')], say.status) : []),
    ...about([prose.further('retires')], isOver ? say.retired : say.retires),
    ...about([prose.further('successor')], say.successor),
    ...(profile.unreleased.length > 0 && profile.asOf !== undefined
      ? [say.unreleased(words.format.date(profile.asOf))]
      : []),
  ];
}

/** What is not known of the model, and on what sources disagree. */
export function openFacts({ profile, words, say }: ProfileContext): {
  unknown: string[];
  disputed: string[];
} {
  const { text } = words;
  const all: [string, Known<unknown> | undefined][] = [
    ...profile.specs.map(({ name, cells: [cell] }): [string, Known<unknown> | undefined] => [
      text.specs[name],
      cell,
    ]),
    ...(Object.keys(profile.facts) as FurtherFact[]).map(
      (name): [string, Known<unknown> | undefined] => [say.labels[name], profile.facts[name]],
    ),
    ...profile.capabilities.map(({ name, cells: [cell] }): [string, Known<unknown> | undefined] => [
      text.capabilities[name],
      cell,
    ]),
  ];
  return {
    unknown: all.flatMap(([label, known]) => (known ? [] : [label])),
    disputed: all.flatMap(([label, known]) => (known?.disputed.length ? [label] : [])),
  };
}

/** What a reader asks first; the box of facts tells of all else whether it is known. */
const ASKED_FIRST = [
  'released',
  'parametersTotal',
  'contextWindow',
  'knowledgeCutoff',
  'licence',
] as const;

/** The lead, by its paragraphs: what the model is, what it costs, and what is not known of it. */
export function lead(context: ProfileContext, maker: string | undefined): Sentence[] {
  const { profile, say, words, nameOf } = context;
  const { text, format } = words;
  const prose = new ProfileProse(context);
  const name = nameOf(profile.model.id);
  const { disputed } = openFacts(context);
  const missing = ASKED_FIRST.flatMap((spec) =>
    specRowOf<SpecName>(profile.specs, spec).cells[0] ? [] : [say.missing[spec]],
  );
  // What is still to come has not been released.
  const isToCome = profile.unreleased.length > 0 && !profile.isPast;
  const released = isToCome ? undefined : prose.spec('released');
  return [
    [
      ...(maker !== undefined && released !== undefined
        ? [say.madeOn(name, maker, released)]
        : [
            maker === undefined ? say.named(name) : say.made(name, maker),
            ...about([released], say.released),
          ]),
      ...sizeTexts(context, prose),
      ...about([prose.spec('inputs'), prose.spec('outputs')], say.modalities),
      ...windowTexts(context, prose),
      ...about([prose.spec('maxOutput')], say.maxOutput),
      ...about([prose.spec('knowledgeCutoff')], say.knowledgeCutoff),
      ...licenceTexts(context, prose),
    ],
    [...costTexts(context, prose), ...lifeTexts(context, prose)],
    [
      ...(disputed.length > 0 ? [say.disputed(format.list(disputed))] : []),
      ...(missing.length > 0 ? [say.unknown(format.list(missing))] : []),
    ],
  ].flatMap((sentences) => (sentences.length > 0 ? [prose.runs(text.sentences(sentences))] : []));
}

/** What it is recommended for, and what it is known not to do. */
export function usesAndLimits(context: ProfileContext): Sentence[] {
  const { profile, say, words } = context;
  const { text, format } = words;
  const prose = new ProfileProse(context);
  const lacking = profile.capabilities.flatMap(({ name, cells: [cell] }) =>
    cell?.value === false && cell.disputed.length === 0
      ? [
          prose.link(text.capabilities[name], (to) =>
            to.known(context, text.capabilities[name], cell, (able) => (able ? text.yes : text.no)),
          ),
        ]
      : [],
  );
  const suits = profile.facts.bestFor;
  const tags = (suits?.value ?? []).map((tag) =>
    prose.link(tag, (to) =>
      to.known(context, say.labels.bestFor, suits as NonNullable<typeof suits>, (value) =>
        format.list(value),
      ),
    ),
  );
  const scores = profile.benchmarks.flatMap(({ cells: [cell] }) =>
    cell ? [cell.score, ...cell.others] : [],
  );
  const own = scores.filter(({ reportedBy }) => reportedBy === 'vendor').length;
  const [cutoff] = specRowOf(profile.specs, 'knowledgeCutoff').cells;
  const texts = [
    ...(tags.length > 0 ? [say.uses(format.list(tags))] : []),
    ...(lacking.length > 0 ? [say.cannot(format.list(lacking))] : []),
    ...(cutoff?.disputed.length ? [] : about([prose.spec('knowledgeCutoff')], say.nothingAfter)),
    ...(own > 0
      ? [say.vendorOnly(format.number(own), format.plural(scores.length, say.results))]
      : []),
  ];
  return texts.map((one) => prose.runs(one));
}

/** How one result changed from version to version. */
export function resultSentence(context: ProfileContext, change: ResultChange): Sentence {
  const { say, words, benchmarkName } = context;
  const prose = new Prose();
  const { row, gap, share, rose } = change;
  const name = benchmarkName(row);
  const [now, before] = row.cells.map((cell) =>
    cell
      ? prose.link(scoreText(words, row, cell.score.value), (to) =>
          to.score(context, name, row, cell),
        )
      : '',
  ) as [string, string];
  if (!gap) return prose.runs(words.text.labelled(name, now));
  const shown = (figure: typeof gap): string =>
    prose.link(figureText(words, figure), (to) => to.figure(context, name, figure));
  const changed = [shown(gap), ...(share ? [(rose ? say.more : say.less)(shown(share))] : [])];
  return prose.runs((rose ? say.rose : say.fell)(name, before, now, words.text.phrases(changed)));
}

/** What a citation is for, to tell the links back from one another. */
export function placeLabel(context: ProfileContext, place: ArticlePlace): string {
  const { words, say, providerName, benchmarkName } = context;
  switch (place.kind) {
    case 'spec':
      return words.text.specs[place.name];
    case 'capability':
      return words.text.capabilities[place.name];
    case 'fact':
      return say.labels[place.name];
    case 'speed':
      return say.labels.speed;
    case 'text':
      return say.text(place.heading);
    case 'score':
      return benchmarkName(place.row);
    case 'offer':
      return providerName(place.offer.provider);
    case 'version':
      return say.version(place.version);
  }
}
