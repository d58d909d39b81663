/** The plan of hosting as attributes give it, and what is wrong with them. */
import {
  COUNTED_TOKENS,
  fitsHosting,
  HOSTING_LIMITS,
  PRECISIONS,
  readThroughput,
  RENTALS,
  type HostingNumbers,
  type HostingPlan,
} from '../../analysis/index.js';
import type { Catalogue } from '../../catalogue/types.js';
import type { HostingMessages } from '../../i18n/messages/en.hosting.js';
import type { Words } from '../../i18n/words.js';

/** The numbers of a plan that readers and pages give in percent. */
export const PERCENT: readonly (keyof HostingNumbers)[] = ['utilisation', 'overhead'];

/** How many of what is shown one of a number is. */
export const scaleOf = (field: keyof HostingNumbers): number => (PERCENT.includes(field) ? 100 : 1);

export const NUMBERS: readonly (keyof HostingNumbers)[] = [
  'utilisation',
  'hoursPerDay',
  'daysPerWeek',
  'context',
  'concurrent',
  'overhead',
  'mostGpus',
  'cacheBytes',
  'hourly',
];

/** A property's attribute: `hoursPerDay` is `hours-per-day`. */
export const attributeOf = (property: string): string =>
  property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The properties that make up a plan, each an attribute. */
export const PLAN_PROPERTIES = [
  'hardware',
  'provider',
  'spot',
  'precision',
  'throughput',
  'counts',
  'rental',
  'against',
  ...NUMBERS,
] as const;

export type PlanProperties = Partial<Record<(typeof PLAN_PROPERTIES)[number], unknown>>;

/** What is wrong with a property, in words. */
export interface PlanProblem {
  property: string;
  given: string;
  expected: (words: Words, own: HostingMessages) => string;
}

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && value !== false;

/** The bounds of a number, as they are shown. */
export function boundsText(
  { format }: Words,
  field: keyof HostingNumbers,
  say: (least: string, most: string) => string,
): string {
  const [least, most] = HOSTING_LIMITS[field];
  const scale = scaleOf(field);
  return say(format.number(least * scale, 4), format.number(most * scale, 4));
}

export const isWhole = (field: keyof typeof HOSTING_LIMITS): boolean =>
  HOSTING_LIMITS[field][2] === 1;

/** What attributes and properties say of a plan. What is wrong counts as not given. */
export function readPlan(
  given: PlanProperties,
  catalogue: Catalogue | undefined,
): { plan: Partial<HostingPlan>; problems: readonly PlanProblem[] } {
  const plan: Partial<HostingPlan> = {};
  const problems: PlanProblem[] = [];
  const text = (property: keyof PlanProperties): string => String(given[property]).trim();
  const reject = (property: keyof PlanProperties, expected: PlanProblem['expected']): void => {
    problems.push({ property: attributeOf(property), given: text(property), expected });
  };
  const oneOf = <T extends string>(
    property: keyof PlanProperties,
    names: readonly T[],
    take: (name: T) => void,
  ): void => {
    if (!isGiven(given[property])) return;
    const name = names.find((one) => one === text(property));
    if (name !== undefined) take(name);
    else
      reject(property, ({ text: say, format }) =>
        names.length > 0 ? say.expected.sections(format.list(names, 'disjunction')) : say.none,
      );
  };
  oneOf('hardware', Object.keys(catalogue?.hardware ?? {}), (id) => (plan.hardware = id));
  const renting = Object.values(catalogue?.hardware ?? {}).flatMap(({ offers = [] }) =>
    offers.map(({ provider }) => provider),
  );
  oneOf('provider', [...new Set(renting)], (id) => (plan.provider = id));
  oneOf('precision', PRECISIONS.map(String), (bits) => (plan.bits = Number(bits)));
  oneOf('counts', COUNTED_TOKENS, (counts) => (plan.counts = counts));
  oneOf('rental', RENTALS, (rental) => (plan.rental = rental));
  if (isGiven(given.spot)) plan.spot = text('spot') !== 'false';
  if (isGiven(given.against)) plan.against = text('against');
  if (isGiven(given.throughput)) {
    const speeds = readThroughput(given.throughput);
    if (speeds) Object.assign(plan, speeds);
    else reject('throughput', (_, own) => own.expected.throughput);
  }
  for (const field of NUMBERS) {
    if (!isGiven(given[field])) continue;
    const value = Number(text(field)) / scaleOf(field);
    if (fitsHosting(field, value)) plan[field] = value;
    else
      reject(field, (words, { expected }) =>
        boundsText(words, field, isWhole(field) ? expected.whole : expected.number),
      );
  }
  return { plan, problems };
}
