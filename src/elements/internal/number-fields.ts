import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** Where the numbers of a form come from and go to. */
export interface NumberSource<K extends string> {
  /** What a field holds; undefined where it is empty. */
  read(name: K): number | undefined;
  /** Whether a field may hold this. */
  fits(name: K, value: number | undefined): boolean;
  /** Called with what the reader has set. */
  write(name: K, value: number | undefined): void;
}

/** How a field is shown. */
export interface NumberFieldView {
  label: unknown;
  /** What a reader must know before they fill it in. */
  hint?: unknown;
  /** What is said where the field holds what it may not. */
  error: string;
  least?: number;
  most?: number;
  /** Whole numbers only. */
  whole?: boolean;
  /** What stands beside it, such as a choice of its unit. */
  beside?: unknown;
}

/** The element that has the fields. */
export interface FormElement extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Fields of numbers. What is no number that a field may hold stays as it was typed, said to be
 * wrong, while what stood there before still counts.
 */
export class NumberFields<K extends string> implements ReactiveController {
  readonly #host: FormElement;
  readonly #source: NumberSource<K>;
  /** An element may have several of these, each with fields of its own. */
  readonly #names = new Set<string>();
  /** Fields that hold what they may not. */
  readonly #invalid = new Set<K>();
  /** What each field held when the reader came to it. */
  readonly #before = new Map<K, number | undefined>();
  /** What the reader typed, and what became of it. */
  readonly #typed = new Map<K, readonly [typed: number, became: number | undefined]>();

  constructor(host: FormElement, source: NumberSource<K>) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** Takes back what is wrong. */
  reset(): void {
    this.#invalid.clear();
    this.#typed.clear();
  }

  /**
   * Fields that the reader has used no longer follow their attributes. What holds the right number
   * stays as it was typed, and what holds none until it is mended.
   */
  hostUpdated(): void {
    for (const input of this.#host.renderRoot.querySelectorAll<HTMLInputElement>(
      'input[data-field]',
    )) {
      const name = input.dataset.field as K;
      if (!this.#names.has(name)) continue;
      const value = this.#source.read(name);
      const [typed, became] = this.#typed.get(name) ?? [];
      if (this.#invalid.has(name) || (typed === input.valueAsNumber && became === value)) continue;
      const shown = value === undefined ? '' : String(value);
      if (input.value !== shown && input.valueAsNumber !== value) input.value = shown;
    }
  }

  render(
    name: K,
    { label, hint, error, least = 0, most, whole, beside }: NumberFieldView,
  ): TemplateResult {
    this.#names.add(name);
    const invalid = this.#invalid.has(name);
    const value = this.#source.read(name);
    const described = [hint ? `${name}-hint` : '', invalid ? `${name}-error` : '']
      .filter(Boolean)
      .join(' ');
    return html`<div class="field">
      <label>
        <span>${label}</span>
        <input
          type="number"
          inputmode=${whole ? 'numeric' : 'decimal'}
          min=${least}
          step=${whole ? '1' : 'any'}
          max=${most ?? nothing}
          data-field=${name}
          value=${value === undefined ? '' : String(value)}
          aria-invalid=${invalid ? 'true' : 'false'}
          aria-describedby=${described || nothing}
          @input=${this.#onInput}
          @focus=${this.#onFocus}
      /></label>
      <div>
        ${beside ?? nothing}${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing}${
          invalid
            ? html`<span class="error" id="${name}-error" role="alert">${error}</span>`
            : nothing
        }
      </div>
    </div>`;
  }

  readonly #onFocus = (event: Event): void => {
    const name = (event.target as HTMLInputElement).dataset.field as K;
    if (!this.#invalid.has(name)) this.#before.set(name, this.#source.read(name));
  };

  readonly #onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const name = input.dataset.field as K;
    // What is no number at all reads as empty, too, but is not.
    const typed = input.value === '' ? undefined : input.valueAsNumber;
    const valid = !input.validity.badInput && this.#source.fits(name, typed);
    this.#invalid[valid ? 'delete' : 'add'](name);
    this.#host.requestUpdate();
    const now = this.#source.read(name);
    const value = valid ? typed : this.#before.has(name) ? this.#before.get(name) : now;
    if (value !== now) this.#source.write(name, value);
    if (valid && typed !== undefined) this.#typed.set(name, [typed, this.#source.read(name)]);
    else this.#typed.delete(name);
  };
}
