import { html, nothing, type TemplateResult } from 'lit';
import {
  COUNTED_TOKENS,
  fitsHosting,
  HOSTING_LIMITS,
  PRECISIONS,
  rankHardware,
  RENTALS,
  type CountedTokens,
  type HostingEstimate,
  type HostingGap,
  type HostingNumbers,
  type HostingPlan,
  type Rental,
} from '../../analysis/index.js';
import type { HardwareOffer, Id, Model } from '../../catalogue/types.js';
import { figureText } from '../../i18n/facts.js';
import { groupedOptions } from '../internal/grouped-options.js';
import { NumberFields, type FormElement, type NumberFieldView } from '../internal/number-fields.js';
import { offeredBy, type HostingView } from './hosting-table.js';
import { boundsText, isWhole, scaleOf } from './plan-attributes.js';

/** What a reader has changed of a plan. */
export type PlanChange = { [N in keyof HostingPlan]?: HostingPlan[N] | undefined };

type SpeedField = `speed-${number}`;
type Field = keyof HostingNumbers | SpeedField;

const speedOf = (field: string): number | undefined =>
  field.startsWith('speed-') ? Number(field.slice('speed-'.length)) : undefined;

/** Fields that may be left blank. */
const isOptional = (field: Field): boolean =>
  field === 'context' ||
  field === 'cacheBytes' ||
  field === 'hourly' ||
  speedOf(field) !== undefined;

const UNHOSTED: readonly (HostingGap | undefined)[] = ['closed', 'unreleased'];

/** One choice of hardware: none of two offers of one provider but its price sets apart. */
interface Choice {
  id: Id;
  offer?: HardwareOffer;
}

const isSame = (one: HardwareOffer | undefined, other: HardwareOffer | undefined): boolean =>
  one?.provider === other?.provider && !one?.spot === !other?.spot;

/** The inputs: what matters most first, the rest under a summary. */
export class HostingForm {
  readonly #plan: () => HostingPlan;
  readonly #models: () => readonly Model[];
  readonly #change: (change: PlanChange) => void;
  readonly #fields: NumberFields<Field>;

  constructor(
    host: FormElement,
    source: {
      plan: () => HostingPlan;
      models: () => readonly Model[];
      change: (change: PlanChange) => void;
    },
  ) {
    this.#plan = source.plan;
    this.#models = source.models;
    this.#change = source.change;
    this.#fields = new NumberFields<Field>(host, {
      read: (field) => this.#read(field),
      fits: (field, value) =>
        value === undefined
          ? isOptional(field)
          : fitsHosting(
              speedOf(field) === undefined ? (field as keyof HostingNumbers) : 'throughput',
              value / this.#scale(field),
            ),
      write: (field, value) => this.#write(field, value),
    });
  }

  /** Takes back what is wrong. */
  reset(): void {
    this.#fields.reset();
  }

  #scale(field: Field): number {
    return speedOf(field) === undefined ? scaleOf(field as keyof HostingNumbers) : 1;
  }

  #read(field: Field): number | undefined {
    const plan = this.#plan();
    const position = speedOf(field);
    if (position === undefined) {
      const value = plan[field as keyof HostingNumbers];
      // 0.07 × 100 is not quite 7.
      return value === undefined ? undefined : Number((value * this.#scale(field)).toPrecision(12));
    }
    const id = this.#models()[position]?.id ?? '';
    return Object.hasOwn(plan.throughput, id) ? plan.throughput[id] : plan.throughputOfAll;
  }

  #write(field: Field, value: number | undefined): void {
    const position = speedOf(field);
    if (position === undefined) {
      this.#change({ [field]: value === undefined ? undefined : value / this.#scale(field) });
      return;
    }
    // From now on each model has its own, also where one number was given for all.
    const throughput = Object.fromEntries(
      this.#models().flatMap(({ id }, index): [Id, number][] => {
        const speed = index === position ? value : this.#read(`speed-${index}`);
        return speed === undefined ? [] : [[id, speed]];
      }),
    );
    this.#change({ throughput, throughputOfAll: undefined });
  }

  /** What follows what the reader did not choose by hand: lists do not follow their attributes. */
  follow(root: HTMLElement | DocumentFragment): void {
    for (const list of root.querySelectorAll<HTMLSelectElement>('select[data-value]'))
      list.value = list.dataset.value ?? '';
  }

  render(view: HostingView): TemplateResult {
    const { own, plan, estimate } = view;
    const { models } = estimate;
    const field = (name: keyof HostingNumbers): TemplateResult => this.#number(view, name);
    return html`<div class="form" part="form" role="group" aria-label=${own.plan}>
        ${this.#hardware(view)}
        ${choice(
          own.precision,
          String(plan.bits),
          PRECISIONS.map((bits) => [String(bits), view.words.format.unit(bits, 'bit')]),
          (bits) => this.#change({ bits: Number(bits) }),
        )}
        ${this.#models().map((_, position) =>
          // Of what nobody can host no speed is of use.
          UNHOSTED.includes(models[position]?.gap) ? nothing : this.#speed(view, position),
        )}
        ${field('utilisation')}
        ${choice(
          own.rental,
          plan.rental,
          RENTALS.map((rental) => [rental, own.rentals[rental]]),
          (rental) => this.#change({ rental: rental as Rental }),
          true,
        )}
        ${plan.rental === 'scheduled' ? html`${field('hoursPerDay')}${field('daysPerWeek')}` : nothing}
      </div>
      <details class="more">
        <summary>${own.more}</summary>
        <div class="form" role="group" aria-label=${own.more}>
          ${this.#against(view)}
          ${choice(
            own.counts,
            plan.counts,
            COUNTED_TOKENS.map((counts) => [counts, own.counted[counts]]),
            (counts) => this.#change({ counts: counts as CountedTokens }),
          )}
          ${field('context')}${field('concurrent')}${field('overhead')}
          ${
            plan.cacheBytes !== undefined || models.some(({ memory }) => memory?.atLeast)
              ? field('cacheBytes')
              : nothing
          }
          ${field('mostGpus')}${field('hourly')}
        </div>
      </details>`;
  }

  #choices({ head }: HostingView): Choice[] {
    return Object.entries(head.hardware ?? {}).flatMap(([id, entry]): Choice[] => {
      const offers = rankHardware(entry);
      const apart = offers.filter(
        (offer, index) => offers.findIndex((other) => isSame(other, offer)) === index,
      );
      return apart.length > 0 ? apart.map((offer) => ({ id, offer })) : [{ id }];
    });
  }

  #hardware(view: HostingView): TemplateResult {
    const { own, words, head, estimate } = view;
    const { hardware } = estimate;
    const choices = this.#choices(view);
    const chosen = choices.findIndex(
      ({ id, offer }) => id === hardware?.id && isSame(offer, hardware.offer),
    );
    if (choices.length === 0) return html`<p class="note">${own.gaps['no-hardware']}</p>`;
    const texts = choices.map(({ id, offer }) => {
      const name = words.format.isolate(head.hardware?.[id]?.name ?? id);
      if (!offer) return own.unpriced(name);
      const price = figureText(words, {
        value: offer.perHour,
        unit: 'money-per-hour',
        decimals: 4,
        currency: offer.currency ?? head.currency ?? 'USD',
      });
      return (offer.spot ? own.spotOffer : own.offer)(name, offeredBy(view)(offer), price);
    });
    return choice(
      own.hardware,
      chosen < 0 ? '' : String(chosen),
      [
        ...(chosen < 0 ? [['', words.text.unknown] as const] : []),
        ...texts.map(
          (text, index) =>
            [String(index), text, head.hardware?.[choices[index]?.id ?? '']?.name ?? ''] as const,
        ),
      ],
      (value) => {
        const { id, offer } = choices[Number(value)] ?? {};
        if (id === undefined) return;
        this.#change({
          hardware: id,
          provider: offer?.provider,
          spot: offer && !!offer.spot,
        });
      },
      true,
    );
  }

  #against({ own, plan, names, comparison }: HostingView): TemplateResult {
    return choice(
      own.against,
      plan.against !== undefined && comparison.models.some(({ id }) => id === plan.against)
        ? plan.against
        : '',
      [
        ['', own.ownOffer],
        ...comparison.models.flatMap(({ id }, position): [string, string][] =>
          comparison.costs.costs[position]?.monthly ? [[id, names[position] ?? id]] : [],
        ),
      ],
      (id) => this.#change({ against: id || undefined }),
    );
  }

  #number(view: HostingView, field: keyof HostingNumbers): TemplateResult {
    const { own, words } = view;
    const [least, most] = HOSTING_LIMITS[field];
    const hints: Partial<Record<keyof HostingNumbers, string>> = own.hints;
    const scale = scaleOf(field);
    const shown: NumberFieldView = {
      label: own.fields[field],
      least: least * scale,
      most: most * scale,
      whole: isWhole(field) && scale === 1,
      error: boundsText(words, field, isWhole(field) ? own.wholeOutOfRange : own.outOfRange),
    };
    return this.#fields.render(
      field,
      hints[field] === undefined ? shown : { ...shown, hint: hints[field] },
    );
  }

  #speed(view: HostingView, position: number): TemplateResult {
    const { own, words, names } = view;
    const [least, most] = HOSTING_LIMITS.throughput;
    const measured = measuredSpeed(view.estimate, position);
    return this.#fields.render(`speed-${position}`, {
      label: own.speedOf(names[position] ?? ''),
      hint: measured ? own.measuredHint(figureText(words, measured)) : own.speedHint,
      least,
      most,
      error: own.outOfRange(words.format.number(least, 1), words.format.number(most)),
    });
  }
}

/** What counts where the reader's field stays empty. */
function measuredSpeed({ models }: HostingEstimate, position: number) {
  const throughput = models[position]?.throughput;
  return throughput && !throughput.own ? throughput.value : undefined;
}

/** A list to choose one of. */
function choice(
  label: string,
  value: string,
  options: readonly (readonly [value: string, text: string, group?: string])[],
  onChange: (value: string) => void,
  wide = false,
): TemplateResult {
  return html`<div class=${wide ? 'field wide' : 'field'}>
    <label>
      <span>${label}</span>
      <select
        data-value=${value}
        @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
      >
        ${groupedOptions(
          options,
          ([, , group = '']) => group,
          ([name, text]) =>
            html`<option value=${name} ?selected=${name === value}>${text}</option>`,
        )}
      </select>
    </label>
  </div>`;
}
