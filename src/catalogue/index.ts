/** The published catalogue: what it is, and how to get it. Runs in browsers and in Node. */
export { CatalogueError, type CatalogueErrorDetails, type CatalogueErrorKind } from './errors.js';
export { loadCatalogue, type LoadOptions } from './load.js';
export { applyOverlay, type Overlay, SITE_SOURCE } from './overlay.js';
export { openCatalogue, parseCatalogue } from './open.js';
export {
  type CatalogueEntry,
  type CatalogueListener,
  CatalogueStore,
  catalogueStore,
} from './store.js';
export type * from './types.js';
