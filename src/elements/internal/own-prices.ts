import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { readOwnPrice, type OwnPrice } from '../../analysis/index.js';
import type { Id } from '../../catalogue/types.js';
import { followDevice } from '../../device/follow.js';
import { bare, DeviceStore } from '../../device/store.js';

/** What a reader pays for models, by id. */
export type OwnPrices = Readonly<Record<Id, OwnPrice>>;

const KEY = 'model-widgets:own-prices';

/** By the key of the catalogue, whose ids mean nothing in another. */
const store = /* @__PURE__ */ new DeviceStore<OwnPrices>(KEY, (value) => {
  const own = bare<OwnPrice>();
  for (const [id, given] of Object.entries(bare<unknown>(value))) {
    const price = readOwnPrice(given);
    if (price) own[id] = price;
  }
  return own;
});
const NONE: OwnPrices = Object.freeze(bare<OwnPrice>());

const followers = new Set<ReactiveControllerHost>();
const update = (): void => followers.forEach((host) => host.requestUpdate());
let unfollow: (() => void) | undefined;

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
    if (followers.size === 0) unfollow = followDevice(KEY, update);
    followers.add(this.#host);
  }

  hostDisconnected(): void {
    followers.delete(this.#host);
    if (followers.size === 0) unfollow?.();
  }

  hostUpdated(): void {
    if (this.#taken) return;
    this.#taken = true;
    this.#host.requestUpdate();
  }

  /** Whether the device keeps them; else they last as long as the page. */
  get lasting(): boolean {
    return store.lasting;
  }

  /** @param catalogue its `catalogueKey` */
  of(catalogue: string): OwnPrices {
    return this.#taken ? store.of(catalogue) : NONE;
  }

  /** Sets the price of a model, or takes it back. */
  set(catalogue: string, id: Id, price: OwnPrice | undefined): void {
    const others = Object.entries(store.of(catalogue)).filter(([other]) => other !== id);
    store.set(catalogue, bare(Object.fromEntries(others), price && { [id]: price }));
    update();
  }
}
