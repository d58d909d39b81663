import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostShipped, shipShare } from '../../src/analysis/index.js';
import { votes as say } from '../../src/i18n/messages/en.votes.js';
import { problemText, votesText } from '../../src/i18n/votes.js';
import { wordsFor } from '../../src/i18n/words.js';

const words = wordsFor('en');

describe('What readers’ votes say, in words:', () => {
  const told = (...votes: [ship: number, skip: number][]): string => {
    const shares = votes.map(([ship, skip]) => shipShare({ ship, skip }));
    return votesText(words, say, ['A', 'B', 'C'], shares, mostShipped(shares));
  };

  it('who is ahead beyond chance, of those with votes', () => {
    expect(told([95, 5], [50, 50])).toBe(
      'The votes put A ahead of B by more than chance explains.',
    );
    expect(told([50, 50], [0, 0], [95, 5])).toBe(
      'The votes put C ahead of A by more than chance explains.',
    );
    expect(told([95, 5], [50, 50], [40, 60])).toBe(
      'The votes put A ahead of B and C by more than chance explains.',
    );
  });

  it('that they do not tell those apart whose intervals overlap', () => {
    expect(told([4, 1], [2, 3])).toBe(
      'The votes do not tell A and B apart: their intervals overlap.',
    );
    expect(told([95, 5], [94, 6], [1, 99])).toBe(
      'The votes do not tell A and B apart: their intervals overlap.',
    );
    expect(told([4, 1], [2, 3], [0, 0])).toBe(
      'The votes do not tell A and B apart: their intervals overlap.',
    );
  });

  it('nothing before two have votes', () => {
    const nothing = 'The models cannot be told apart yet: fewer than two have votes.';
    expect(told([0, 0], [0, 0])).toBe(nothing);
    expect(told([1000, 0], [0, 0])).toBe(nothing);
  });

  it('how long to wait, never less than the server asks for', () => {
    const wait = (retryAfter: number): string =>
      problemText(words, say, { kind: 'busy', status: 429, retryAfter });
    expect(wait(1)).toBe('The server asks you to wait for 1 sec.');
    expect(wait(90)).toBe('The server asks you to wait for 90 sec.');
    expect(wait(91)).toBe('The server asks you to wait for 2 min.');
    expect(wait(5401)).toBe('The server asks you to wait for 2 hours.');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 604_800 }), (seconds) => {
        const [, amount, unit] = /for ([\d,]+) (sec|min|hours?)/.exec(wait(seconds))!;
        const size = { s: 1, m: 60, h: 3600 }[unit![0]!]!;
        const told = Number(amount!.replaceAll(',', '')) * size;
        expect(told).toBeGreaterThanOrEqual(seconds);
        expect(told - seconds).toBeLessThan(size);
      }),
    );
  });
});
