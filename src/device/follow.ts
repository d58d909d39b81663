/**
 * Tells when another page of this device may have changed what is kept under keys that begin so,
 * and when this page comes back from the browser's memory, where it was told of nothing.
 *
 * @returns a function that ends it
 */
export function followDevice(prefix: string, listener: () => void): () => void {
  const onEvent = ({
    key,
    persisted = true,
  }: Partial<StorageEvent & PageTransitionEvent>): void => {
    // Without a key, everything may have changed.
    if (persisted && (key?.startsWith(prefix) ?? true)) listener();
  };
  addEventListener('storage', onEvent);
  addEventListener('pageshow', onEvent);
  return () => {
    removeEventListener('storage', onEvent);
    removeEventListener('pageshow', onEvent);
  };
}
