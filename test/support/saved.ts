/** What a reader has saved on this device, as other tabs keep it. */
import type { CatalogueDocument } from '../../src/catalogue/types.js';

export const PREFIX = 'model-widgets:saved:1:';

/** What a catalogue without an address is known by. */
export const keyOf = ({ publisher, title }: CatalogueDocument): string =>
  JSON.stringify([publisher?.name, title]);

/** The key under which a model is saved. */
export const storageKey = (catalogue: CatalogueDocument | string, id: string): string =>
  PREFIX + JSON.stringify([typeof catalogue === 'string' ? catalogue : keyOf(catalogue), id]);

/** The ids of the models that the device has of a catalogue. */
export const savedIds = (catalogue: CatalogueDocument): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => {
      const [known, id] = JSON.parse(key.slice(PREFIX.length)) as [string, string];
      return known === keyOf(catalogue) ? id : [];
    })
    .sort();

/** Saves models as an earlier visit did, each a day before the next. */
export function keep(catalogue: CatalogueDocument | string, ...ids: string[]): void {
  ids.forEach((id, index) => {
    const saved = new Date(Date.UTC(2026, 10, 1 + index)).toISOString();
    localStorage.setItem(
      storageKey(catalogue, id),
      JSON.stringify({ name: `${id}, as it was called`, saved }),
    );
  });
  // Elements of this page hear of what others write.
  dispatchEvent(new StorageEvent('storage', { key: PREFIX }));
}

/** Forgets what is saved of a catalogue. */
export function forget(catalogue: CatalogueDocument): void {
  for (const id of savedIds(catalogue)) localStorage.removeItem(storageKey(catalogue, id));
  dispatchEvent(new StorageEvent('storage', { key: PREFIX }));
}

/** Another tab of the same site, in which scripts of the library may run. */
export async function otherTab(html = ''): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><title>Another tab</title>${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}
