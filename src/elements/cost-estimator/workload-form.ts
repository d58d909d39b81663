import { html, nothing, type TemplateResult } from 'lit';
import {
  estimateTokens,
  fitsWorkload,
  presetOf,
  requestsOf,
  volumeOf,
  WORKLOAD_LEAST,
  WORKLOAD_LIMITS,
  WORKLOAD_PRESETS,
  type TokenRange,
  type VolumeUnit,
  type Workload,
  type WorkloadPreset,
} from '../../analysis/index.js';
import type { EstimateMessages } from '../../i18n/messages/en.estimate.js';
import type { Words } from '../../i18n/words.js';
import { NumberFields, type FormElement } from '../internal/number-fields.js';

type Optional = keyof EstimateMessages['fields'];
type Field = 'volume' | 'inputTokens' | 'outputTokens' | Optional;

const PRESETS = Object.keys(WORKLOAD_PRESETS) as WorkloadPreset[];
const UNITS: readonly VolumeUnit[] = ['requests-month', 'requests-day', 'tokens-month'];
const LIFETIMES = ['5m', '1h'] as const;

/** Fields that hold a share, which readers write in percent. */
const PERCENT: ReadonlySet<string> = new Set<Optional>([
  'cachedShare',
  'cacheWriteShare',
  'batchShare',
  'offPeakShare',
  'growth',
]);

/** The form in which a reader sets the workload. */
export class WorkloadForm {
  readonly #element: FormElement;
  readonly #workload: () => Workload;
  readonly #change: (workload: Workload) => void;
  readonly #fields: NumberFields<Field>;
  #unit: VolumeUnit = 'requests-month';
  #range: TokenRange | undefined;

  constructor(
    element: FormElement,
    workload: () => Workload,
    change: (workload: Workload) => void,
  ) {
    this.#element = element;
    this.#workload = workload;
    this.#change = change;
    this.#fields = new NumberFields<Field>(element, {
      read: this.#read,
      fits: this.#fits,
      write: this.#write,
    });
  }

  /** In what the reader counts how much is sent. */
  get unit(): VolumeUnit {
    return this.#unit;
  }

  /** Forgets what was typed, where the embedder gives another workload. */
  reset(): void {
    this.#fields.reset();
  }

  readonly #read = (name: Field): number | undefined => {
    const workload = this.#workload();
    if (name === 'volume') return volumeOf(workload, this.#unit);
    const value = workload[name];
    return value !== undefined && PERCENT.has(name) ? Number((value * 100).toPrecision(12)) : value;
  };

  /** What a number in a field is in the workload; undefined where it may not stand there. */
  #toWorkload(name: Field, value: number | undefined): Workload | undefined {
    const workload = this.#workload();
    if (name === 'volume') {
      const requests = value === undefined ? undefined : requestsOf(value, this.#unit, workload);
      return requests === undefined ? undefined : { ...workload, requests };
    }
    const { [name]: _, ...others } = workload;
    // An empty field says nothing, which of what is optional is none.
    if (value === undefined)
      return name in WORKLOAD_PRESETS.default ? undefined : (others as Workload);
    const own = PERCENT.has(name) ? Number((value / 100).toPrecision(12)) : value;
    const { sizes, ...plain } = workload;
    // A list of sizes says how large requests are until the reader says it otherwise.
    const keepsSizes = sizes && name !== 'inputTokens' && name !== 'spread';
    const changed: Workload = { ...plain, ...(keepsSizes && { sizes }), [name]: own };
    const { cachedShare = 0, cacheWriteShare = 0 } = changed;
    return fitsWorkload(name, own) && cachedShare + cacheWriteShare <= 1 ? changed : undefined;
  }

  readonly #fits = (name: Field, value: number | undefined): boolean =>
    this.#toWorkload(name, value) !== undefined;

  readonly #write = (name: Field, value: number | undefined): void => {
    const workload = this.#toWorkload(name, value);
    if (workload) this.#change(workload);
  };

  /** The lists follow the workload, too, once a reader has used them. */
  follow(root: ParentNode): void {
    const list = root.querySelector<HTMLSelectElement>('select.preset');
    if (list) list.value = presetOf(this.#workload()) ?? '';
  }

  render(words: Words, own: EstimateMessages): TemplateResult {
    const { text } = words;
    const chosen = presetOf(this.#workload());
    return html`<div class="form" part="form" role="group" aria-label=${text.workload}>
        <div class="field">
          <label>
            <span>${text.preset}</span>
            <select class="preset" aria-describedby="preset-hint" @change=${this.#onPreset}>
              ${PRESETS.map(
                (name) =>
                  html`<option value=${name} ?selected=${name === chosen}>
                    ${text.presets[name]}
                  </option>`,
              )}
              <option value="" disabled ?selected=${!chosen}>${text.presets.custom}</option>
            </select>
          </label>
          <span class="hint" id="preset-hint">${own.presetHints[chosen ?? 'custom']}</span>
        </div>
        ${this.#renderVolume(words, own)} ${this.#renderTokens(words, 'inputTokens')}
        ${this.#renderTokens(words, 'outputTokens')}
      </div>
      <details class="more">
        <summary>${own.more}</summary>
        <div class="form" role="group" aria-label=${own.more}>
          ${(Object.keys(own.fields) as Optional[]).map(
            (name) =>
              html`${this.#renderOptional(words, own, name)}${
                name === 'cacheWriteShare' ? this.#renderLifetime(own) : nothing
              }`,
          )}
        </div>
      </details>
      ${this.#renderCounter(words, own)}`;
  }

  #renderVolume(words: Words, own: EstimateMessages): TemplateResult {
    const { text, format } = words;
    const most = Math.floor(
      volumeOf({ ...this.#workload(), requests: WORKLOAD_LIMITS.requests }, this.#unit),
    );
    return this.#fields.render('volume', {
      label: this.#unit === 'requests-month' ? text.requests : own.volume,
      error: text.wholeNumber(format.number(most)),
      most,
      whole: this.#unit === 'requests-month',
      beside: html`<select aria-label=${own.volumeIn} @change=${this.#onUnit}>
        ${UNITS.map(
          (unit) =>
            html`<option value=${unit} ?selected=${unit === this.#unit}>
              ${own.volumeUnits[unit]}
            </option>`,
        )}
      </select>`,
    });
  }

  #renderTokens({ text, format }: Words, name: 'inputTokens' | 'outputTokens'): TemplateResult {
    return this.#fields.render(name, {
      label: text[name],
      error: text.wholeNumber(format.number(WORKLOAD_LIMITS[name])),
      most: WORKLOAD_LIMITS[name],
      whole: true,
    });
  }

  #renderOptional({ format }: Words, own: EstimateMessages, name: Optional): TemplateResult {
    const shown = (bound = 0): number => bound * (PERCENT.has(name) ? 100 : 1);
    const [least, most] = [shown(WORKLOAD_LEAST[name]), shown(WORKLOAD_LIMITS[name])];
    const isCache = name === 'cachedShare' || name === 'cacheWriteShare';
    const range = own.outOfRange(format.number(least), format.number(most));
    return this.#fields.render(name, {
      label: own.fields[name],
      hint: (own.hints as Partial<Record<Optional, string>>)[name],
      error: isCache ? `${range} ${own.sharesExceed}` : range,
      least,
      most,
    });
  }

  #renderLifetime(own: EstimateMessages): TemplateResult {
    const { cacheLifetime = '5m' } = this.#workload();
    return html`<div class="field">
      <label>
        <span>${own.cacheLifetime}</span>
        <select @change=${this.#onLifetime}>
          ${LIFETIMES.map(
            (lifetime) =>
              html`<option value=${lifetime} ?selected=${lifetime === cacheLifetime}>
                ${own.cacheLifetimes[lifetime]}
              </option>`,
          )}
        </select>
      </label>
    </div>`;
  }

  #renderCounter({ format }: Words, own: EstimateMessages): TemplateResult {
    const range = this.#range;
    const middle = range && Math.round((range.low + range.high) / 2);
    const use = (name: 'inputTokens' | 'outputTokens'): void => {
      if (middle === undefined || !this.#fits(name, middle)) return;
      this.#fields.reset();
      this.#write(name, middle);
    };
    return html`<details class="more">
      <summary>${own.countText}</summary>
      <label class="field">
        <span>${own.pasteText}</span>
        <textarea rows="4" aria-describedby="stays" @input=${this.#onText}></textarea>
      </label>
      <p class="hint" id="stays">${own.textStays}</p>
      <div role="status">
        ${
          range?.high
            ? html`<p>${own.tokenRange(format.number(range.low), format.number(range.high))}</p>
                <div class="actions">
                  <button type="button" class="action" @click=${() => use('inputTokens')}>
                    ${own.useAsInput}
                  </button>
                  <button type="button" class="action" @click=${() => use('outputTokens')}>
                    ${own.useAsOutput}
                  </button>
                </div>`
            : nothing
        }
      </div>
    </details>`;
  }

  readonly #onPreset = (event: Event): void => {
    const name = (event.target as HTMLSelectElement).value as WorkloadPreset;
    this.#fields.reset();
    this.#change(WORKLOAD_PRESETS[name]);
  };

  readonly #onUnit = (event: Event): void => {
    this.#unit = (event.target as HTMLSelectElement).value as VolumeUnit;
    this.#fields.reset();
    this.#element.requestUpdate();
  };

  readonly #onLifetime = (event: Event): void => {
    const { cacheLifetime: _, ...others } = this.#workload();
    const lifetime = (event.target as HTMLSelectElement).value;
    this.#change(lifetime === '1h' ? { ...others, cacheLifetime: lifetime } : others);
  };

  readonly #onText = (event: Event): void => {
    this.#range = estimateTokens((event.target as HTMLTextAreaElement).value);
    this.#element.requestUpdate();
  };
}
