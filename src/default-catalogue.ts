/**
 * The default catalogue lies beside the script: beside this module in the npm package, beside the
 * one file for script tags. The literal form lets bundlers find the asset. It stands in the root
 * of the sources because only there is the path the same for both.
 */
export const DEFAULT_CATALOGUE_URL = new URL('./catalogue.json', import.meta.url).href;
