import { openCatalogue } from '../../src/catalogue/index.js';
import { fixtureDocument } from '../fixtures/catalogue.js';

/** The fixture as it comes from JSON, changed in one place. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests break it at will
export function changed(change: (document: any) => void): unknown {
  const document: unknown = JSON.parse(JSON.stringify(fixtureDocument));
  change(document);
  return document;
}

/** The catalogue of such a document. */
export const openChanged = (change: Parameters<typeof changed>[0] = () => undefined) =>
  openCatalogue(changed(change));
