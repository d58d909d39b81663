/** What a comparison comes to, in sentences: who leads, by what, and what would change it. */
import {
  MOST_WEIGHT,
  type CitedSource,
  type Driver,
  type SignalName,
  type Verdict,
} from '../analysis/index.js';
import type { DecisionContext, DecisionWords } from './decision-words.js';
import { FactProse } from './fact-prose.js';
import type { Sentence } from './prose.js';

/** Signals that the sentence names for each model; the table has all. */
const NAMED_SIGNALS = 3;

/** A signal's name where it does not stand in a sentence. */
export function signalLabel({ format, decision }: DecisionWords, signal: SignalName): string {
  const name = decision.verdict.signals[signal];
  return name.charAt(0).toLocaleUpperCase(format.lang) + name.slice(1);
}

/** By how much a signal speaks for the model that it favours. */
function points(
  { words }: DecisionContext,
  prose: FactProse,
  { signal, favours = 0, contribution }: Driver,
): string {
  return contribution
    ? prose.figure(signalLabel(words, signal), favours, contribution)
    : words.text.unknown;
}

/** The strongest of what speaks for a model against its rival. */
function speaksFor(
  context: DecisionContext,
  prose: FactProse,
  { drivers }: Verdict,
  position: number,
): string {
  const { format, decision } = context.words;
  const { verdict: say } = decision;
  const named = drivers
    .filter(({ favours }) => favours === position)
    .sort((a, b) => (b.contribution?.value ?? 0) - (a.contribution?.value ?? 0))
    .slice(0, NAMED_SIGNALS)
    .map((driver) => say.signal(say.signals[driver.signal], points(context, prose, driver)));
  const name = prose.name(position);
  return named.length > 0 ? say.speaksFor(name, format.list(named)) : say.nothingFor(name);
}

/** Why nothing can be said. */
function abstention({ words }: DecisionContext, { drivers, weights }: Verdict): string {
  const { verdict: say } = words.decision;
  const weighed = drivers.filter(({ signal }) => weights[signal] > 0);
  const [only, ...others] = weighed.filter(({ coverage }) => coverage > 0);
  const missing = weighed.filter(({ coverage }) => coverage === 0);
  if (weighed.length === 0) return say.noWeight;
  if (only && others.length === 0) return say.onlyOne(say.signals[only.signal]);
  return only && missing.length > 0
    ? say.abstains(words.format.list(missing.map(({ signal }) => say.signals[signal])))
    : say.tooLittle;
}

function conclusion(context: DecisionContext, prose: FactProse, verdict: Verdict): string[] {
  const { decision } = context.words;
  const { verdict: say } = decision;
  const { outcome, ranking, contenders, rival = 0, lead, drivers, weights } = verdict;
  const first = ranking[0]?.position ?? 0;
  const { unreleased, models, asOf = '' } = context.comparison;
  if (outcome === 'sole')
    return prose.of(contenders, unreleased.length > 0 ? say.soleReleased : say.sole);
  if (unreleased.length === models.length)
    return [say.allUnreleased(context.words.format.date(asOf))];
  if (!lead) return [abstention(context, verdict)];
  const [scores, price] = (['scores', 'price'] as const).map((name) =>
    drivers.find(({ signal }) => signal === name),
  );
  const restsOnPrice = say.restsOnPrice(prose.name(first));
  if (outcome === 'split' && price && scores) {
    const [cheap, strong] = [price, scores].map((one) => points(context, prose, one));
    return [
      say.split(prose.name(first), cheap ?? '', prose.name(rival), strong ?? ''),
      restsOnPrice,
    ];
  }
  const contending = prose.names([...contenders].sort((a, b) => a - b));
  const apart = prose.figure(decision.sections.verdict, first, lead);
  const untested =
    weights.scores > 0 && scores?.coverage === 0
      ? [ranking.length > 2 ? say.untestedAll : say.untested]
      : [];
  return [
    ...(outcome === 'close'
      ? [
          lead.value === 0
            ? say.level(contending)
            : contenders.length > 2
              ? say.close(contending, apart)
              : say.closePair(contending, apart),
          ...untested,
        ]
      : [
          ...untested,
          (outcome === 'leads' ? say.leads : say.byTheRest)(
            prose.name(first),
            prose.name(rival),
            apart,
          ),
        ]),
    ...(contenders.length > 2
      ? []
      : [first, rival].map((position) => speaksFor(context, prose, verdict, position))),
    ...((price?.turnsAt ?? MOST_WEIGHT) < weights.price ? [restsOnPrice] : []),
  ];
}

/** The verdict in a few sentences. Empty where there are fewer than two models. */
export function verdictSentence(context: DecisionContext): Sentence {
  const { verdict } = context.comparison;
  if (!verdict) return [];
  const { text, format, decision } = context.words;
  const { verdict: say } = decision;
  const prose = new FactProse(context);
  const { outcome, unranked, retired } = verdict;
  const { models, unreleased, asOf = '' } = context.comparison;
  return prose.runs(
    text.sentences([
      ...conclusion(context, prose, verdict),
      ...(retired.length === models.length
        ? [say.allRetired]
        : outcome === 'sole' && unreleased.length === 0
          ? []
          : prose.of(retired, say.retired)),
      ...(unreleased.length < models.length
        ? prose.of(unreleased, (names) => say.unreleased(names, format.date(asOf)))
        : []),
      ...prose.of(unranked, say.unranked),
    ]),
  );
}

/** The sources of what these signals weigh. */
const citedBy = ({ sources }: DecisionContext, drivers: readonly Driver[]): CitedSource[] =>
  sources.filter(({ id }) => drivers.some((driver) => driver.sources.includes(id)));

/** On how much the verdict rests, and whether the rest could turn it. */
export function verdictCoverage(context: DecisionContext): Sentence {
  const { verdict } = context.comparison;
  if (!verdict) return [];
  const { text, format, decision } = context.words;
  const { verdict: say } = decision;
  const { coverage, drivers, weights, couldTurn } = verdict;
  if (coverage === 0) return [];
  const prose = new FactProse(context);
  const share = format.percent(coverage, 1);
  const covered = prose.link(share, (to) =>
    to.lines(
      decision.sections.verdict,
      share,
      drivers.map((driver) =>
        text.labelled(
          signalLabel(context.words, driver.signal),
          `${format.number(weights[driver.signal])} × ${format.percent(driver.coverage, 1)}`,
        ),
      ),
      citedBy(context, drivers),
    ),
  );
  return prose.runs(
    text.sentences([
      say.covered(covered),
      ...(couldTurn === undefined || coverage === 1
        ? []
        : [couldTurn ? say.couldTurn : say.cannotTurn]),
    ]),
  );
}

/** What one signal gives to the verdict and what would change it, one line each. */
export function driverLines(context: DecisionContext, driver: Driver): Sentence[] {
  const { words, comparison } = context;
  const { verdict } = comparison;
  if (!verdict) return [];
  const { format } = words;
  const { verdict: say } = words.decision;
  const { signal, coverage, weight, unknown, outdated, favours, contribution, turnsAt } = driver;
  const prose = new FactProse(context);
  const { weights, ranking, rival = 0 } = verdict;
  const first = ranking[0]?.position ?? 0;
  const asked = weights[signal];
  const lines: string[] = [];
  if (coverage === 0) {
    const some = unknown.length > 0 && unknown.length < comparison.models.length;
    const left = [
      ...(some ? [say.unknown(prose.names(unknown))] : []),
      ...prose.of(outdated, say.outdated),
    ];
    lines.push(...(left.length > 0 ? left : [say.incomparable]));
  } else {
    if (coverage < 1) lines.push(say.coverage(format.percent(coverage, 0)));
    if (asked === 0) lines.push(say.notWeighed);
    else if (contribution) {
      const share = format.percent(weight, 1);
      const by = points(context, prose, driver);
      lines.push(
        say.weightOf(
          format.number(asked),
          prose.link(share, (to) =>
            to.lines(
              signalLabel(words, signal),
              share,
              [weightWorking(context, verdict, driver)],
              citedBy(context, [driver]),
            ),
          ),
        ),
        favours === undefined
          ? say.even
          : comparison.models.length > 2
            ? say.aheadOf(prose.name(favours), prose.name(favours === first ? rival : first), by)
            : say.ahead(prose.name(favours), by),
      );
    }
    if (turnsAt !== undefined)
      lines.push(
        turnsAt === 0
          ? say.goneWithout
          : (turnsAt > asked ? say.goneAbove : say.goneBelow)(format.number(turnsAt)),
      );
    if (signal === 'price' && verdict.breakEven)
      lines.push(
        say.goneAt(
          prose.name(first),
          prose.figure(signalLabel(words, signal), first, verdict.breakEven),
        ),
      );
  }
  return lines.map((line) => prose.runs(line));
}

/** 25 × 100% ÷ 73 = 34.2%: the weight of one signal among those that are covered. */
function weightWorking(
  { words: { format } }: DecisionContext,
  { weights, drivers }: Verdict,
  { signal, coverage, weight }: Driver,
): string {
  const all = drivers.reduce((sum, one) => sum + weights[one.signal] * one.coverage, 0);
  const [own, known, sum, part] = [
    format.number(weights[signal]),
    format.percent(coverage, 1),
    format.number(all, 3),
    format.percent(weight, 1),
  ].map((number) => format.isolate(number));
  return `${own} × ${known} ÷ ${sum} = ${part}`;
}
