/** This copy of the script. A page may have another, and `storage` tells only other pages. */
const copy = {};

/** Tells other copies of the script in this page that something was kept under these keys. */
export const tellCopies = (prefix: string): boolean =>
  dispatchEvent(new CustomEvent(prefix, { detail: copy }));

/**
 * Tells when another page of this device, or another copy of the script in this page, may have
 * changed what is kept under keys that begin so, and when this page comes back from the browser's
 * memory, where it was told of nothing.
 *
 * @returns a function that ends it
 */
export function followDevice(prefix: string, listener: () => void): () => void {
  const onEvent = ({
    key,
    persisted = true,
    detail,
  }: Partial<StorageEvent & PageTransitionEvent & CustomEvent>): void => {
    // Without a key, everything may have changed.
    if (detail !== copy && persisted && (key?.startsWith(prefix) ?? true)) listener();
  };
  const types = ['storage', 'pageshow', prefix];
  for (const type of types) addEventListener(type, onEvent);
  return () => {
    for (const type of types) removeEventListener(type, onEvent);
  };
}
