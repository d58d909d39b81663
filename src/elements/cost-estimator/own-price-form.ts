import { html, type TemplateResult } from 'lit';
import { readOwnPrice, type OwnPrice } from '../../analysis/index.js';
import type { Id, Model } from '../../catalogue/types.js';
import type { EstimateMessages } from '../../i18n/messages/en.estimate.js';
import type { Words } from '../../i18n/words.js';
import { NumberFields, type FormElement } from '../internal/number-fields.js';
import type { OwnPrices } from '../internal/own-prices.js';

type PriceField = keyof EstimateMessages['ownPrices'];

const FIELDS: readonly PriceField[] = ['input', 'output', 'cacheRead', 'perMonth'];

/** What the forms need of their element. */
interface PriceHost {
  /** The models, in the order of the forms. */
  models(): readonly Model[];
  prices(): OwnPrices;
  change(id: Id, price: OwnPrice | undefined): void;
}

/** The forms in which a reader enters what they pay for a model. */
export class OwnPriceForm {
  readonly #host: PriceHost;
  readonly #fields: NumberFields<string>;

  constructor(element: FormElement, host: PriceHost) {
    this.#host = host;
    this.#fields = new NumberFields<string>(element, {
      read: (name) => {
        const [id, field] = this.#meant(name);
        return this.#host.prices()[id]?.[field];
      },
      fits: (name, value) => value === undefined || this.#with(name, value) !== undefined,
      write: (name, value) => this.#host.change(this.#meant(name)[0], this.#with(name, value)),
    });
  }

  /** The name of a field, which is also an id in the page: a model's own id may hold anything. */
  readonly #name = (position: number, field: PriceField): string => `own-${position}-${field}`;

  #meant(name: string): [id: Id, field: PriceField] {
    const [, position, field] = name.split('-');
    return [this.#host.models()[Number(position)]?.id ?? '', field as PriceField];
  }

  /** A model's price with this in the field; undefined where nothing is left or it is no price. */
  #with(name: string, value: number | undefined): OwnPrice | undefined {
    const [id, field] = this.#meant(name);
    const { [field]: _, ...others } = this.#host.prices()[id] ?? {};
    const price = readOwnPrice(value === undefined ? others : { ...others, [field]: value });
    return value !== undefined && price?.[field] === undefined ? undefined : price;
  }

  /** @param currency of the document, whatever costs are shown in */
  render(
    { text, format }: Words,
    own: EstimateMessages,
    position: number,
    name: string,
    currency: string,
    lasting: boolean,
  ): TemplateResult {
    const id = this.#host.models()[position]?.id ?? '';
    const title = text.phrases([own.ownPrice(name), currency]);
    return html`<div role="group" aria-label=${title}>
      <p class="subtitle">${title}</p>
      <div class="form">
        ${FIELDS.map((field) =>
          this.#fields.render(this.#name(position, field), {
            label: own.ownPrices[field],
            error: own.outOfRange(format.number(0), format.number(1e9)),
          }),
        )}
      </div>
      <p class="hint">${lasting ? own.ownPriceNote : own.ownPriceLost}</p>
      ${
        this.#host.prices()[id]
          ? html`<button
              type="button"
              class="action"
              @click=${() => {
                this.#fields.reset();
                this.#host.change(id, undefined);
              }}
            >
              ${own.removeOwnPrice}
            </button>`
          : ''
      }
    </div>`;
  }
}
