/** How often an address may vote. */
import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

export const MINUTE = 60_000;
const DAY = 86_400_000;
/** Addresses that are counted in a minute: a few dozen megabytes of them. */
const MOST_ADDRESSES = 100_000;

/** What one reader has of addresses: with IPv6, a network of 64 bits. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) {
    const rest = tail === '' ? [] : tail.split(':');
    while (groups.length + rest.length < 8) groups.push('0');
    groups.push(...rest);
  }
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/**
 * Counts votes by address and minute. An address is kept only as a hash with a salt that is made at
 * random each day and never leaves memory, and only until the minute is over: nobody, with
 * the database and with the process, can tell whether two days' votes are of one address.
 */
export class RateLimit {
  readonly #perMinute: number;
  #day = NaN;
  #salt = randomBytes(32);
  #minute = NaN;
  readonly #votes = new Map<string, number>();

  /** @param perMinute votes of an address */
  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /**
   * Counts a vote of an address.
   *
   * @param now milliseconds since 1970
   * @returns the seconds until it may vote again; 0 if it may now
   */
  take(address: string, now: number): number {
    this.forget(now);
    const key = createHmac('sha256', this.#salt).update(networkOf(address)).digest('base64');
    const votes = this.#votes.get(key) ?? 0;
    if (votes >= this.#perMinute || (votes === 0 && this.#votes.size >= MOST_ADDRESSES))
      return Math.ceil(((this.#minute + 1) * MINUTE - now) / 1000);
    this.#votes.set(key, votes + 1);
    return 0;
  }

  /** Forgets addresses of earlier minutes, and the salt of an earlier day. */
  forget(now: number): void {
    const day = Math.floor(now / DAY);
    const minute = Math.floor(now / MINUTE);
    if (day !== this.#day) {
      this.#day = day;
      this.#salt = randomBytes(32);
    }
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#votes.clear();
    }
  }
}
