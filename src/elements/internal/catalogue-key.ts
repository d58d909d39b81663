import type { Catalogue } from '../../catalogue/types.js';

/**
 * What a device keeps a reader's things of a catalogue under, whose ids mean nothing in another:
 * its address, else what it says of itself.
 */
export const catalogueKey = (catalogue: Catalogue | undefined): string =>
  catalogue?.url ?? JSON.stringify([catalogue?.publisher?.name, catalogue?.title]);
