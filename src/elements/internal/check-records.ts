import { isServer } from 'lit';
import type { Catalogue } from '../../catalogue/types.js';

/** Records that are checked at a time: some milliseconds on a slow phone. */
const SLICE = 50;

const checks = new WeakMap<Catalogue, Promise<void>>();
const checked = new WeakSet<Catalogue>();

/** A page that is never idle must not wait for ever. */
const LONGEST_WAIT = { timeout: 100 };

const idle = (): Promise<unknown> =>
  new Promise((resolve) =>
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(resolve, LONGEST_WAIT)
      : setTimeout(resolve),
  );

async function checkAll(catalogue: Catalogue): Promise<void> {
  for (const [index, id] of catalogue.ids.entries()) {
    if (index > 0 && index % SLICE === 0) await idle();
    catalogue.model(id);
  }
  checked.add(catalogue);
}

/**
 * Checks every record of a catalogue. Of a large one that takes longer than a page may stand
 * still, so it is done while the page has nothing else to do. Undefined where there is nothing to
 * wait for: it is done, or a server renders, which sends nothing before all is there.
 */
export function checkRecords(catalogue: Catalogue): Promise<void> | undefined {
  if (isServer) return undefined;
  let check = checks.get(catalogue);
  if (!check) checks.set(catalogue, (check = checkAll(catalogue)));
  return checked.has(catalogue) ? undefined : check;
}
