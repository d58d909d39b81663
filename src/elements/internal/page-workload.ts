import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readWorkload, WORKLOAD_PRESETS, type Workload } from '../../analysis/index.js';

/** The workload that the elements of a page share until one is told otherwise. */
let shared: Workload = WORKLOAD_PRESETS.default;
const followers = new Set<ReactiveControllerHost>();

/** Makes this the workload of every element on the page that has none of its own. */
export function shareWorkload(workload: Workload): void {
  if (workload === shared) return;
  shared = workload;
  for (const host of followers) host.requestUpdate();
}

/** Gives an element its workload: its own where it has one, else the page's. */
export class PageWorkload implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this.#host);
  }

  hostDisconnected(): void {
    followers.delete(this.#host);
  }

  /** @param own the element's own workload, in any form that `readWorkload` takes */
  resolve(own: unknown): Workload {
    return own === undefined || own === null || own === '' ? shared : readWorkload(own);
  }
}
