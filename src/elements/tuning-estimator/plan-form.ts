import { html, nothing, type TemplateResult } from 'lit';
import {
  fitsTuning,
  TUNING_METHODS,
  TUNING_RANGES,
  type GpuChoice,
  type TuningComparison,
  type TuningField,
  type TuningPlan,
} from '../../analysis/index.js';
import { figureText } from '../../i18n/facts.js';
import type { TuningMessages } from '../../i18n/messages/en.tuning.js';
import type { Words } from '../../i18n/words.js';
import { groupedOptions } from '../internal/grouped-options.js';
import { NumberFields, type FormElement } from '../internal/number-fields.js';

/** What is asked for at once; the rest stands under a summary. */
const FIRST: readonly TuningField[] = ['tokens', 'epochs', 'runs'];
const FURTHER = (Object.keys(TUNING_RANGES) as TuningField[]).filter(
  (field) => !FIRST.includes(field),
);

/** Readers write shares in percent; the noise of the conversion is left behind. */
const scaled = (field: TuningField, value: number, by: number): number =>
  TUNING_RANGES[field].percent ? Number((value * by).toPrecision(12)) : value;
const toReader = (field: TuningField, value: number): number => scaled(field, value, 100);
const fromReader = (field: TuningField, value: number): number => scaled(field, value, 0.01);

/** The form in which a reader says what is to be trained, on what, and how often. */
export class PlanForm {
  readonly #element: FormElement;
  readonly #plan: () => TuningPlan;
  readonly #change: (plan: TuningPlan) => void;
  readonly #fields: NumberFields<TuningField>;
  #choices: readonly GpuChoice[] = [];
  /** Whether the reader has just tried to do without any method. */
  #noMethod = false;

  constructor(element: FormElement, plan: () => TuningPlan, change: (plan: TuningPlan) => void) {
    this.#element = element;
    this.#plan = plan;
    this.#change = change;
    this.#fields = new NumberFields<TuningField>(element, {
      read: (field) => {
        const value = this.#plan()[field];
        return value === undefined ? undefined : toReader(field, value);
      },
      fits: (field, value) =>
        value === undefined
          ? !!TUNING_RANGES[field].optional
          : fitsTuning(field, fromReader(field, value)),
      write: (field, value) => {
        const { [field]: _, ...others } = this.#plan();
        const own = value === undefined ? {} : { [field]: fromReader(field, value) };
        this.#change({ ...others, ...own } as TuningPlan);
      },
    });
  }

  /** Forgets what was typed, where the embedder gives another plan. */
  reset(): void {
    this.#noMethod = false;
    this.#fields.reset();
  }

  /** What readers have used no longer follows its attributes. */
  follow(root: ParentNode, { choices, chosen }: TuningComparison): void {
    const list = root.querySelector<HTMLSelectElement>('select.gpu');
    if (list && chosen) list.value = String(choices.indexOf(chosen));
    for (const box of root.querySelectorAll<HTMLInputElement>('input[data-method]'))
      box.checked = this.#plan().methods.some((method) => method === box.dataset.method);
  }

  /** @param providerName a provider's name by its id */
  render(
    words: Words,
    own: TuningMessages,
    comparison: TuningComparison,
    providerName: (id: string) => string,
  ): TemplateResult {
    const { methods } = this.#plan();
    this.#choices = comparison.choices;
    return html`<div class="form" part="form" role="group" aria-label=${own.plan}>
        <fieldset>
          <legend>${own.method}</legend>
          <div class="checks">
            ${TUNING_METHODS.map(
              (method) =>
                html`<label
                  ><input
                    type="checkbox"
                    data-method=${method}
                    ?checked=${methods.includes(method)}
                    @change=${this.#onMethod}
                  /><span>${own.methods[method]}</span></label
                >`,
            )}
          </div>
          ${this.#noMethod ? html`<span class="error" role="alert">${own.oneMethod}</span>` : nothing}
        </fieldset>
        ${FIRST.map((field) => this.#renderField(words, own, field))}
        <div class="field wide">
          <label>
            <span>${own.gpu}</span>
            <select class="gpu" @change=${this.#onGpu}>
              ${
                this.#choices.length === 0
                  ? html`<option>${own.noHardware}</option>`
                  : groupedOptions(
                      this.#choices,
                      ({ name }) => name,
                      (choice, index) =>
                        html`<option value=${index} ?selected=${choice === comparison.chosen}>
                          ${choiceText(words, own, choice, providerName)}
                        </option>`,
                    )
              }
            </select></label
          >
        </div>
      </div>
      <details class="more">
        <summary>${own.more}</summary>
        <div class="form" role="group" aria-label=${own.more}>
          ${FURTHER.map((field) => this.#renderField(words, own, field))}
        </div>
      </details>`;
  }

  #renderField({ text, format }: Words, own: TuningMessages, field: TuningField): TemplateResult {
    const { whole } = TUNING_RANGES[field];
    const [least, most] = [TUNING_RANGES[field].least, TUNING_RANGES[field].most].map((bound) =>
      toReader(field, bound),
    ) as [number, number];
    const range = [format.number(least, 5), format.number(most)] as const;
    return this.#fields.render(field, {
      label: own.fields[field],
      hint:
        field === 'tokens'
          ? // So many digits are hard to read.
            format.plural(this.#plan().tokens, text.tokens)
          : (own.hints as Partial<Record<TuningField, string>>)[field],
      error: whole ? own.wholeOutOfRange(...range) : own.outOfRange(...range),
      least,
      most,
      ...(whole && { whole }),
    });
  }

  readonly #onMethod = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    const plan = this.#plan();
    const methods = TUNING_METHODS.filter((method) =>
      method === box.dataset.method ? box.checked : plan.methods.includes(method),
    );
    this.#noMethod = methods.length === 0;
    // Nothing is left to compute without one: it stays.
    if (this.#noMethod) box.checked = true;
    else this.#change({ ...plan, methods });
    this.#element.requestUpdate();
  };

  readonly #onGpu = (event: Event): void => {
    const choice = this.#choices[Number((event.target as HTMLSelectElement).value)];
    if (!choice) return;
    const { hardware: _, provider: __, spot: ___, ...others } = this.#plan();
    this.#change({
      ...others,
      hardware: choice.hardware,
      ...(choice.offer && { provider: choice.offer.provider, spot: !!choice.offer.spot }),
    });
  };
}

/** A GPU at its price: NVIDIA H100 80 GB, RunPod, $2.69 an hour. */
function choiceText(
  words: Words,
  own: TuningMessages,
  { name, offer, rate }: GpuChoice,
  providerName: (id: string) => string,
): string {
  const gpu = words.format.isolate(name);
  if (!offer) return own.noPrice(gpu);
  // Without a rate it bills in a currency of its own.
  const currency = rate?.from ?? offer.currency;
  const price = figureText(words, {
    value: offer.perHour,
    unit: 'money-per-hour',
    decimals: 8,
    ...(currency !== undefined && { currency }),
  });
  const text = own.gpuAt(gpu, providerName(offer.provider), price);
  return offer.spot ? words.text.phrases([text, own.spot]) : text;
}
