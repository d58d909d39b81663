import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { readOwnPrice, type OwnPrice } from '../../analysis/index.js';
import type { Id } from '../../catalogue/types.js';

/** What a reader pays for models, by id. */
export type OwnPrices = Readonly<Record<Id, OwnPrice>>;

const KEY = 'model-widgets:own-prices';
/** Ids may be names that every object has. */
const bare = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;
const NONE: OwnPrices = Object.freeze(bare<OwnPrice>());

/** By the key of the catalogue, whose ids mean nothing in another. */
type Kept = Record<string, Record<Id, OwnPrice>>;

/** Where the device keeps nothing, for as long as the page is open. */
let inMemory: Kept | undefined;
const followers = new Set<ReactiveControllerHost>();
const update = (): void => followers.forEach((host) => host.requestUpdate());
const onStorage = ({ key }: StorageEvent): void => {
  if (key === KEY || key === null) update();
};

let parsed: { text: string | null; kept: Kept } | undefined;

/** Anybody can write there: what is no price is not taken. */
function parse(text: string | null): Kept {
  if (parsed?.text === text) return parsed.kept;
  const kept: Kept = bare();
  try {
    for (const [catalogue, models] of Object.entries(JSON.parse(text ?? '{}') as object)) {
      const own = bare<OwnPrice>();
      for (const [id, value] of Object.entries(models as object)) {
        const price = readOwnPrice(value);
        if (price) own[id] = price;
      }
      kept[catalogue] = own;
    }
  } catch {
    // What cannot be read is not written over before the reader sets a price.
  }
  parsed = { text, kept };
  return kept;
}

function read(): Kept {
  if (inMemory) return inMemory;
  try {
    return parse(localStorage.getItem(KEY));
  } catch {
    return (inMemory = bare());
  }
}

/** The prices that a reader has agreed with providers: kept on their device and sent nowhere. */
export class OwnPricesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Whether what a server rendered, which knows no device, has been taken over. */
  #taken: boolean;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#taken = !isServer && !host.shadowRoot;
    host.addController(this);
  }

  hostConnected(): void {
    if (followers.size === 0) addEventListener('storage', onStorage);
    followers.add(this.#host);
  }

  hostDisconnected(): void {
    followers.delete(this.#host);
    if (followers.size === 0) removeEventListener('storage', onStorage);
  }

  hostUpdated(): void {
    if (this.#taken) return;
    this.#taken = true;
    this.#host.requestUpdate();
  }

  /** Whether the device keeps them; else they last as long as the page. */
  get lasting(): boolean {
    return !inMemory;
  }

  /** @param catalogue its `catalogueKey` */
  of(catalogue: string): OwnPrices {
    return this.#taken ? (read()[catalogue] ?? NONE) : NONE;
  }

  /** Sets the price of a model, or takes it back. */
  set(catalogue: string, id: Id, price: OwnPrice | undefined): void {
    const own = bare<OwnPrice>();
    for (const [other, value] of Object.entries(read()[catalogue] ?? {}))
      if (other !== id) own[other] = value;
    if (price) own[id] = price;
    const kept = Object.assign(bare<typeof own>(), read(), { [catalogue]: own });
    if (!inMemory)
      try {
        localStorage.setItem(KEY, JSON.stringify(kept));
      } catch {
        inMemory = kept;
      }
    else inMemory = kept;
    update();
  }
}
