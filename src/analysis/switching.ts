import type { Fact, Id, Modality } from '../catalogue/types.js';
import type { CapabilityName } from './capabilities.js';
import type { Comparison } from './compare.js';
import { difference, multiple, shareCheaper, type Operand } from './differences.js';
import { mapKnown, readFact, statementsOf, type Knowable } from './fact.js';
import type { Figure } from './figure.js';
import { claimOf, exactly, leadersOf, type Claim } from './leaders.js';
import { providersOf } from './offers.js';

/** What becomes of the things that either of two models has, when one takes the other's place. */
export interface Exchange<T> {
  /** What the old model has and the new one has not. */
  lost: readonly T[];
  gained: readonly T[];
  /** What both have. */
  kept: readonly T[];
  /** What is not known of one of them, or what its sources disagree about. */
  unknown: readonly T[];
}

/** A number of the new model set against that of the old one. */
export interface SwitchChange {
  /** New − old: below zero where the new model has less. */
  difference: Figure;
  /** By which share the new model is cheaper, where it is. */
  cheaper?: Figure;
  /** How many times as much the new model costs, from two times on. */
  multiple?: Figure;
}

const CHANGES = ['monthly', 'input', 'output', 'contextWindow', 'maxOutput'] as const;

/**
 * The numbers that change: what the workload costs a month, prices per million tokens on the
 * offers that this is computed with, and limits in tokens.
 */
export type SwitchChangeName = (typeof CHANGES)[number];

const NAMED = ['licence', 'tokenizer'] as const;

/** Facts of which only the names can be set against each other. */
export type SwitchName = (typeof NAMED)[number];

/** Terms that a licence grants or does not grant. */
export type LicenceTerm = 'openWeights' | 'openSource';

/** What changes for those who go from one model to another. */
export interface Switch {
  /** Position of the old model. */
  from: number;
  /** Position of the new one. */
  to: number;
  /** Who has offers of both that are counted on; absent where one of them has no such offer. */
  providers?: readonly Id[];
  changes: Readonly<Partial<Record<SwitchChangeName, SwitchChange>>>;
  /**
   * Numbers that are known of one model only, whose sources leave open which is larger, and prices
   * over a year old.
   */
  unknown: readonly SwitchChangeName[];
  capabilities: Exchange<CapabilityName>;
  terms: Exchange<LicenceTerm>;
  /** Which names change, stay, or are not known of one model or disputed. */
  named: Readonly<Record<'changed' | 'kept' | 'unknown', readonly SwitchName[]>>;
  inputs: Exchange<Modality>;
  outputs: Exchange<Modality>;
}

type Compared = Pick<Comparison, 'models' | 'offers' | 'costs' | 'capabilities'>;

/**
 * A number of a model, the lowest and highest that any source gives for it, and whether it is a
 * price over a year old, which is set against no other.
 */
type Claimed = Operand & Claim & { outdated?: boolean | undefined };

/** More decimals than any published price has, so that differences of prices lose none. */
const PER_MILLION = { unit: 'money-per-million-tokens', decimals: 12 } as const;

/** All values that any source gives. */
const claimsOf = <T>(known: Knowable<T>): (T | null)[] =>
  statementsOf(known).map(({ value }) => value);

/** What is known of each model, read once for all its switches. */
const sidesOf = ({ models, offers, costs, capabilities }: Compared) =>
  models.map((model, position) => {
    const of = model.id;
    const { monthly, cheapest } = costs.costs[position] ?? {};
    const money = (
      value: number | undefined,
      per?: Pick<Operand, 'unit' | 'decimals'>,
    ): Claimed | undefined =>
      monthly && value !== undefined
        ? { of, outdated: cheapest?.outdated, ...exactly(value), ...monthly, ...per, value }
        : undefined;
    const tokens = (fact: Fact<number> | undefined): Claimed | undefined => {
      const known = readFact(fact);
      const claim = claimOf(known);
      if (typeof known?.value !== 'number' || !claim) return undefined;
      return { unit: 'tokens', decimals: 0, of, ...claim, ...known, value: known.value };
    };
    const licence = readFact(model.licence);
    const numbers: Record<SwitchChangeName, Claimed | undefined> = {
      monthly: money(monthly?.value),
      input: money(cheapest?.prices.input, PER_MILLION),
      output: money(cheapest?.prices.output, PER_MILLION),
      contextWindow: tokens(model.contextWindow),
      maxOutput: tokens(model.maxOutput),
    };
    return {
      position,
      numbers,
      providers: new Set(providersOf(offers[position])),
      can: new Map(capabilities.map(({ name, cells }) => [name, cells[position]])),
      terms: licence,
      licence: claimsOf(mapKnown(licence, ({ name }) => name)),
      tokenizer: claimsOf(readFact(model.tokenizer)),
      inputs: readFact(model.inputs),
      outputs: readFact(model.outputs),
    };
  });

type Side = ReturnType<typeof sidesOf>[number];

/** Undefined where it is left open which of the two is larger. */
function changeOf(old: Claimed, next: Claimed): SwitchChange | undefined {
  if (old.outdated || next.outdated) return undefined;
  const { positions, equal } = leadersOf([old, next]);
  if (positions.length !== 1 && !equal) return undefined;
  const money = next.unit !== 'tokens';
  const cheaper = money ? shareCheaper(next, old) : undefined;
  const times = money ? multiple(next, old) : undefined;
  return {
    difference: difference(next, old),
    ...(cheaper && { cheaper }),
    ...(times && { multiple: times }),
  };
}

/**
 * Yes or no whichever source is right; null where that depends, or others answer what is silent
 * itself; undefined where nothing is said.
 */
type Answer = boolean | null | undefined;

function answer<T>(known: Knowable<T>, isSo: (value: T | null) => boolean | undefined): Answer {
  const answers = claimsOf(known).map(isSo);
  return answers.some((other) => other !== undefined && other !== answers[0]) ? null : answers[0];
}

function exchange<T>(
  things: Iterable<T>,
  old: (thing: T) => Answer,
  next: (thing: T) => Answer,
): Exchange<T> {
  const found: Record<keyof Exchange<T>, T[]> = { lost: [], gained: [], kept: [], unknown: [] };
  for (const thing of things) {
    const [before, after] = [old(thing), next(thing)];
    if (before && after) found.kept.push(thing);
    else if (typeof before === 'boolean' && typeof after === 'boolean') {
      if (before !== after) found[before ? 'lost' : 'gained'].push(thing);
    } else if (before !== undefined || after !== undefined) found.unknown.push(thing);
  }
  return found;
}

/** What becomes of the things that a fact of both models lists. */
function exchangeListed<T>(old: Knowable<readonly T[]>, next: Knowable<readonly T[]>): Exchange<T> {
  const has = (known: typeof old) => (thing: T) =>
    answer(known, (list) => list?.includes(thing) ?? false);
  const things = [...claimsOf(old), ...claimsOf(next)].flatMap((list) => list ?? []);
  return exchange(new Set(things), has(old), has(next));
}

const LICENCE_TERMS = ['openWeights', 'openSource'] as const;

function switchOf(old: Side, next: Side): Switch {
  const changes: Partial<Record<SwitchChangeName, SwitchChange>> = {};
  const unknown: SwitchChangeName[] = [];
  for (const name of CHANGES) {
    const [before, after] = [old.numbers[name], next.numbers[name]];
    const change = before && after && changeOf(before, after);
    if (change) changes[name] = change;
    else if (before || after) unknown.push(name);
  }
  const named: Record<keyof Switch['named'], SwitchName[]> = { changed: [], kept: [], unknown: [] };
  for (const name of NAMED) {
    const [before, after] = [old[name], next[name]];
    const all = new Set([...before, ...after]);
    if (all.size === 0) continue;
    const known = before.length > 0 && after.length > 0;
    // Whichever sources are right, a change is one only where no name is claimed for both.
    const changed = !before.some((claim) => after.includes(claim));
    named[!known ? 'unknown' : changed ? 'changed' : all.size > 1 ? 'unknown' : 'kept'].push(name);
  }
  const can = (side: Side) => (name: CapabilityName) => answer(side.can.get(name), Boolean);
  const grants = (side: Side) => (term: LicenceTerm) =>
    answer(side.terms, (licence) => licence?.[term]);
  return {
    from: old.position,
    to: next.position,
    ...(old.providers.size > 0 &&
      next.providers.size > 0 && {
        providers: [...old.providers].filter((provider) => next.providers.has(provider)),
      }),
    changes,
    unknown,
    capabilities: exchange(old.can.keys(), can(old), can(next)),
    terms: exchange(LICENCE_TERMS, grants(old), grants(next)),
    named,
    inputs: exchangeListed(old.inputs, next.inputs),
    outputs: exchangeListed(old.outputs, next.outputs),
  };
}

/** Every way from one of the models to another, in their order. */
export function compareSwitches(compared: Compared): Switch[] {
  const sides = sidesOf(compared);
  return sides.flatMap((old) =>
    sides.flatMap((next) => (next === old ? [] : [switchOf(old, next)])),
  );
}
