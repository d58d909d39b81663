import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkOf, RateLimit } from '../../src/server/rate-limit.js';

const NOON = Date.UTC(2026, 10, 22, 12);

describe('the rate limit', () => {
  test('lets an address vote so often in a minute, and says when it may again', () => {
    const limit = new RateLimit(3);
    const at = (seconds: number) => limit.take('192.0.2.1', NOON + seconds * 1000);
    expect([at(0), at(1), at(2)]).toEqual([0, 0, 0]);
    expect([at(20), at(59), at(59.999)]).toEqual([40, 1, 1]);
    expect([at(60), at(60), at(60), at(60)]).toEqual([0, 0, 0, 60]);
  });

  test('counts each address for itself', () => {
    const limit = new RateLimit(1);
    expect(limit.take('192.0.2.1', NOON)).toBe(0);
    expect(limit.take('192.0.2.2', NOON)).toBe(0);
    expect(limit.take('192.0.2.1', NOON)).toBe(60);
  });

  test('takes the addresses of one IPv6 network, and both ways to write an IPv4 one, for one', () => {
    expect(networkOf('2001:db8:0:1::1')).toBe(networkOf('2001:DB8:0000:0001:ffff:ffff:ffff:ffff'));
    expect(networkOf('2001:db8::1')).not.toBe(networkOf('2001:db8:0:1::1'));
    expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1');
    expect(networkOf('fe80::1%eth0')).toBe(networkOf('fe80::2'));
    expect(networkOf('::')).toBe('0:0:0:0');
  });

  test('never lets an address vote more often, whatever the hour', () => {
    const times = fc.array(fc.integer({ min: 0, max: 3 * 86_400_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 5 }), (later, most) => {
        const limit = new RateLimit(most);
        const votes = new Map<number, number>();
        for (const time of later.sort((a, b) => a - b)) {
          const minute = Math.floor(time / 60_000);
          const wait = limit.take('192.0.2.1', time);
          if (wait === 0) votes.set(minute, (votes.get(minute) ?? 0) + 1);
          else expect(Math.floor((time + wait * 1000) / 60_000)).toBe(minute + 1);
        }
        expect(Math.max(0, ...votes.values())).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('holds no more addresses than it can, and refuses those beyond', () => {
    const limit = new RateLimit(2);
    const from = (n: number, now = NOON) =>
      limit.take(`10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`, now);
    for (let n = 0; n < 100_000; n += 1) expect(from(n)).toBe(0);
    expect(from(100_000)).toBe(60);
    expect(from(1)).toBe(0);
    expect(from(100_000, NOON + 60_000)).toBe(0);
  });

  test('forgets addresses though nobody votes any more', () => {
    const held: Map<string, number>[] = [];
    class Spied extends Map<string, number> {
      constructor() {
        super();
        held.push(this);
      }
    }
    const original = globalThis.Map;
    globalThis.Map = Spied as MapConstructor;
    const limit = new RateLimit(10);
    globalThis.Map = original;
    limit.take('192.0.2.1', NOON);
    limit.forget(NOON + 59_999);
    expect(held.map(({ size }) => size)).toEqual([1]);
    limit.forget(NOON + 60_000);
    expect(held.map(({ size }) => size)).toEqual([0]);
  });

  test('forgets addresses, and knows one by another hash each day', () => {
    // What it holds is looked at here through its map, which it clears each minute.
    const kept: string[] = [];
    class Spied extends Map<string, number> {
      override set(key: string, value: number): this {
        kept.push(key);
        return super.set(key, value);
      }
    }
    const original = globalThis.Map;
    globalThis.Map = Spied as MapConstructor;
    const limit = new RateLimit(10);
    globalThis.Map = original;
    for (const hours of [0, 1, 24, 48]) limit.take('192.0.2.1', NOON + hours * 3_600_000);
    expect(kept).toHaveLength(4);
    expect(kept[0]).toBe(kept[1]);
    expect(new Set(kept).size).toBe(3);
    expect(inspect(kept) + inspect(limit, { showHidden: true, depth: 9 })).not.toContain('192.0.2');
  });
});
