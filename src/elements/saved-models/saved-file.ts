/** A list of saved models as JSON, to take it to another device. */
import { splitIds } from '../../catalogue/select.js';
import type { CatalogueHead } from '../../catalogue/types.js';
import { MOST_SAVED, momentGiven, textGiven, type SavedModel } from '../internal/saved.js';

/** What a list begins with. */
const FORMAT = 'model-widgets/saved-models';

/** The longest text that is taken for a list, in characters. */
export const MOST_TEXT = 1_000_000;

/** The list of a catalogue as a text that `readList` takes. */
export const writeList = (models: readonly SavedModel[], { title }: CatalogueHead): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, ...(title && { catalogue: title }), models }, null, 2)}\n`;

/** What a text says of saved models. */
export interface ReadList {
  models: SavedModel[];
  /** How many entries are no saved models, or beyond those that are taken. */
  refused: number;
}

/**
 * Reads a list: what `writeList` has written, or a JSON list of ids or of such entries, or ids
 * separated by commas. Undefined where it is none of these.
 */
export function readList(text: string): ReadList | undefined {
  if (text.length > MOST_TEXT) return undefined;
  const entries = entriesIn(text);
  if (!entries?.length) return undefined;
  const models = new Map<string, SavedModel>();
  let refused = 0;
  for (const entry of entries) {
    // As it is: an id may begin with a space.
    const { id, name, saved } = (
      typeof entry === 'object' && entry !== null ? entry : { id: entry }
    ) as Record<keyof SavedModel, unknown>;
    const [key, day] = [textGiven(id) && (id as string), momentGiven(saved)];
    if (key === undefined || models.size >= 2 * MOST_SAVED) refused += 1;
    else if (!models.has(key))
      models.set(key, { id: key, name: textGiven(name) ?? key, ...(day && { saved: day }) });
  }
  return models.size > 0 ? { models: [...models.values()], refused } : undefined;
}

function entriesIn(text: string): readonly unknown[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const ids = splitIds(text);
    return ids.every((id) => /^[\w.:/@-]+$/.test(id)) ? ids : undefined;
  }
  const list = Array.isArray(json) ? json : (json as { models?: unknown } | null)?.models;
  return Array.isArray(list) ? (list as unknown[]) : undefined;
}
