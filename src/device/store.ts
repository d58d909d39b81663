/** Ids may be names that every object has. */
export const bare = <T>(...from: unknown[]): Record<string, T> =>
  Object.assign(Object.create(null) as Record<string, T>, ...from);

/** The JSON under one key: an object with what is kept for each owner, a server or a catalogue. */
export class DeviceStore<T> {
  readonly #key: string;
  readonly #take: (value: unknown) => T;
  /** What is there, or was when it could last be read, whether it can be taken or not. */
  #stored = bare<unknown>();
  #text: string | null = null;
  /** What was taken of it. */
  readonly #taken = new Map<string, T>();
  /** What the device did not take, for as long as the page is open. */
  readonly #pending = new Map<string, T>();
  #isBlocked = false;

  /** @param take what can be made of a value, which anybody may have written, or of none */
  constructor(key: string, take: (value: unknown) => T) {
    this.#key = key;
    this.#take = take;
  }

  /** Whether the device keeps all of it; else some lasts as long as the page. */
  get lasting(): boolean {
    return !this.#isBlocked && this.#pending.size === 0;
  }

  of(owner: string): T {
    this.#read();
    let kept = this.#pending.get(owner) ?? this.#taken.get(owner);
    if (kept === undefined) this.#taken.set(owner, (kept = this.#take(this.#stored[owner])));
    return kept;
  }

  /** Keeps this for an owner. What is there for others stays as it is. */
  set(owner: string, value: T): void {
    this.#pending.set(owner, value);
    this.#read();
    const all = bare(this.#stored, Object.fromEntries(this.#pending));
    try {
      localStorage.setItem(this.#key, JSON.stringify(all));
      this.#pending.clear();
    } catch {
      // It is full or closed, now: what is pending holds, and is tried again with the next change.
    }
  }

  /** Reads what is there now, which other tabs may have written. */
  #read(): void {
    try {
      const text = localStorage.getItem(this.#key);
      this.#isBlocked = false;
      if (text === this.#text) return;
      this.#text = text;
    } catch {
      this.#isBlocked = true;
      return;
    }
    this.#taken.clear();
    this.#stored = bare();
    try {
      const stored: unknown = JSON.parse(this.#text ?? 'null');
      if (typeof stored === 'object') this.#stored = bare(stored);
    } catch {
      // What cannot be read is not written over before the reader changes something.
    }
  }
}
