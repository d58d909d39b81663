import { expect, it } from 'vitest';
import { comparePrices } from '../../src/analysis/index.js';
import { ESTIMATE_WORDS } from '../../src/i18n/estimate-words.js';
import { countedNotes, estimateNotes } from '../../src/i18n/estimate.js';
import { loadExplainers } from '../../src/i18n/explainers.js';
import { plainText } from '../../src/i18n/prose.js';
import { wordsFor } from '../../src/i18n/words.js';
import { EMPTY_HEAD, model, offer, workload } from '../support/models.js';

const words = wordsFor('en');
const own = ESTIMATE_WORDS.beside(words);

it('caching that costs more says by how much, and opens what it is with and without', async () => {
  const cached = model('a', {
    offers: [offer(2, 8, { prices: { cacheRead: 0.2, cacheWrite: 2.5 } })],
  });
  const comparison = comparePrices(EMPTY_HEAD, [cached], {
    workload: { ...workload(1_000_000, 0), cacheWriteShare: 0.9 },
  });
  const [first] = estimateNotes({ words, own, comparison, sources: [], nameOf: () => 'A' });
  // Written 0.9 M at 2.50, plain 0.1 M at 2: 2.45 against 2.00 without.
  expect(plainText(first!)).toBe(
    'For A, caching as set costs $0.45 a month more than none: too little of what is written is read back.',
  );
  const to = await loadExplainers('en');
  const [explain] = first!.flatMap((run) => run.explain ?? []);
  expect(to.text(words, explain!(to))).toMatch(
    /^With and without caching, A: \$0\.45\n\$2\.45 − \$2\.00 = \$0\.45/,
  );
});

it('says of what is counted otherwise than asked for that it is', () => {
  const { offers } = comparePrices(EMPTY_HEAD, [model('a', { offers: [offer(2, 8)] })], {
    workload: { ...workload(1_000, 100), cachedShare: 0.5, cacheWriteShare: 0.2, batchShare: 1 },
  });
  expect(countedNotes({ words, own }, offers[0]![0]!)).toEqual([
    'without a known price of its own, counted in full: batches, writing to the cache, and cached input',
  ]);
});
