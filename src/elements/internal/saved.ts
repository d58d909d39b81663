import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { isRealDate } from '../../catalogue/rules.js';
import type { Id, Model } from '../../catalogue/types.js';
import { followDevice, tellCopies } from '../../device/follow.js';

/** A model that the reader has saved. */
export interface SavedModel {
  id: Id;
  /** Its name when it was saved, for when the catalogue no longer has it. */
  name: string;
  /** When it was saved, in ISO 8601; absent where nobody knows. */
  saved?: string;
}

/** The most models of one catalogue that can be saved. */
export const MOST_SAVED = 500;

/** The longest id or name that is taken from outside, in characters. */
const LONGEST = 300;

/** With the version of the format. Each model has a key of its own behind it. */
const PREFIX = 'model-widgets:saved:1:';

const NONE: readonly SavedModel[] = Object.freeze([]);

/** What the device holds under keys of ours, or did when it could last be read. */
let stored: ReadonlyMap<string, string> = new Map();
/** What the device did not take, for as long as the page is open; null is what is removed. */
const pending = new Map<string, string | null>();
let isBlocked = false;
/** The models by the key of their catalogue, until something changes. */
let lists: Map<string, SavedModel[]> | undefined;

const followers = new Set<() => void>();
const update = (): void => {
  lists = undefined;
  followers.forEach((follow) => follow());
};
let unfollow: (() => void) | undefined;

const storageKey = (catalogue: string, id: Id): string => PREFIX + JSON.stringify([catalogue, id]);

/** A name, id or date from outside that can be taken. */
export const textGiven = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= LONGEST ? value.trim() || undefined : undefined;

/** A moment from outside, in ISO 8601. */
export const momentGiven = (value: unknown): string | undefined => {
  const text = textGiven(value);
  return text && /^\d{4}-\d\d-\d\d(T|$)/.test(text) && isRealDate(text.slice(0, 10))
    ? text.slice(0, 30)
    : undefined;
};

/** What a key and its value say: the key alone says what is saved, whatever became of the value. */
function entryOf(key: string, value: string): [catalogue: string, SavedModel] | undefined {
  let names: unknown;
  try {
    names = JSON.parse(key.slice(PREFIX.length));
  } catch {
    return undefined;
  }
  if (!Array.isArray(names) || names.length !== 2 || typeof names[0] !== 'string') return undefined;
  const [catalogue, id] = names as [string, string];
  // An id may begin with a space.
  if (!textGiven(id) || storageKey(catalogue, id) !== key) return undefined;
  const known: { name?: unknown; saved?: unknown } = {};
  try {
    Object.assign(known, JSON.parse(value));
  } catch {
    // Somebody else wrote there. It stays as it is.
  }
  const saved = momentGiven(known.saved);
  return [catalogue, { id, name: textGiven(known.name) ?? id, ...(saved && { saved }) }];
}

/** Reads what is there now, which other tabs may have written. */
function read(): Map<string, string> {
  try {
    const storage = localStorage;
    stored = new Map(
      Object.keys(storage)
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => [key, storage.getItem(key) ?? '']),
    );
    isBlocked = false;
  } catch {
    isBlocked = true;
  }
  const all = new Map(stored);
  for (const [key, value] of pending)
    if (value === null) all.delete(key);
    else all.set(key, value);
  return all;
}

/**
 * Gives the device what it has not yet. A key for each model: two tabs that save different ones
 * never write over each other, and what cannot be read is never written over.
 */
function write(): void {
  for (const [key, value] of pending) {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
      pending.delete(key);
    } catch {
      // It is full or closed, now: what is pending is shown, and tried again with the next change.
    }
  }
  update();
  tellCopies(PREFIX);
}

function listsNow(): Map<string, SavedModel[]> {
  if (lists) return lists;
  lists = new Map();
  for (const [key, value] of read()) {
    const [catalogue, model] = entryOf(key, value) ?? [];
    if (catalogue === undefined || !model) continue;
    const list = lists.get(catalogue);
    if (list) list.push(model);
    else lists.set(catalogue, [model]);
  }
  // The newest first.
  const rank = ({ saved = '', id }: SavedModel): string => `${saved} ${id}`;
  for (const list of lists.values()) list.sort((a, b) => (rank(a) < rank(b) ? 1 : -1));
  return lists;
}

/** What the reader saved of a model, by its id or one that it had before. */
export const savedOf = (
  list: readonly SavedModel[],
  { id, aliases = [] }: Pick<Model, 'id' | 'aliases'>,
): SavedModel | undefined => list.find((saved) => saved.id === id || aliases.includes(saved.id));

/** The models that a reader has saved: kept on their device and sent nowhere. */
export class SavedController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Whether what a server rendered, which knows no device, has been taken over. */
  #taken: boolean;
  /** Whether the host shows any of this. */
  #asked = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#taken = !isServer && !host.shadowRoot;
    host.addController(this);
  }

  readonly #follow = (): void => {
    if (this.#asked) this.#host.requestUpdate();
  };

  hostConnected(): void {
    if (followers.size === 0) {
      // Nobody was told of what changed before.
      lists = undefined;
      unfollow = followDevice(PREFIX, update);
    }
    followers.add(this.#follow);
  }

  hostDisconnected(): void {
    followers.delete(this.#follow);
    if (followers.size === 0) unfollow?.();
  }

  hostUpdated(): void {
    if (this.#taken) return;
    this.#taken = true;
    this.#follow();
  }

  /** Whether the device was looked at. A server, and what takes its page over, has not. */
  get isRead(): boolean {
    this.#asked = true;
    return this.#taken;
  }

  /** Whether the device keeps them; else some of it lasts as long as the page. */
  get lasting(): boolean {
    return !isBlocked && pending.size === 0;
  }

  /** How many are saved, of whichever catalogue. */
  get count(): number {
    return this.isRead ? [...listsNow().values()].flat().length : 0;
  }

  /**
   * The models saved of a catalogue, the newest first.
   *
   * @param catalogue its `catalogueKey`
   */
  of(catalogue: string): readonly SavedModel[] {
    return (this.isRead && listsNow().get(catalogue)?.slice(0, MOST_SAVED)) || NONE;
  }

  /**
   * Saves models. What is saved already stays as it is.
   *
   * @returns those that were added: none beyond `MOST_SAVED`
   */
  add(catalogue: string, models: readonly SavedModel[]): SavedModel[] {
    const known = new Set(read().keys());
    lists = undefined;
    let room = MOST_SAVED - (listsNow().get(catalogue)?.length ?? 0);
    const added = models.filter(({ id, name, saved }) => {
      const key = storageKey(catalogue, id);
      if (known.has(key) || room <= 0) return false;
      room -= 1;
      known.add(key);
      pending.set(key, JSON.stringify({ name, saved }));
      return true;
    });
    write();
    return added;
  }

  remove(catalogue: string, ids: readonly Id[]): void {
    for (const id of ids) pending.set(storageKey(catalogue, id), null);
    write();
  }
}
