import { beforeAll, describe, expect, it } from 'vitest';
import {
  comparePrices,
  estimateHosting,
  HOSTING_DEFAULTS,
  type HostingPlan,
} from '../../src/analysis/index.js';
import type { CatalogueHead, Model } from '../../src/catalogue/types.js';
import type { Explainers } from '../../src/i18n/explain.js';
import { loadExplainers } from '../../src/i18n/explainers.js';
import { HOSTING_WORDS } from '../../src/i18n/hosting-words.js';
import { hostingNotes, hostingSentence, type HostingContext } from '../../src/i18n/hosting.js';
import { plainText } from '../../src/i18n/prose.js';
import { wordsFor } from '../../src/i18n/words.js';
import { LANGUAGES, loadLanguage } from '../../src/words.js';
import { model, offer, workload } from '../support/models.js';

const published: CatalogueHead = {
  format: 1,
  hardware: {
    card: {
      name: 'Card 80 GB',
      memoryBytes: 80e9,
      memoryBandwidth: 3.35e12,
      offers: [{ provider: 'pod', perHour: 2.69 }],
    },
  },
};

/** 8 billion parameters for $2 and $6: at 70/30, $3.20 per million tokens. */
const big: Model = model('big', {
  parameters: { total: 8e9, active: 8e9 },
  attention: { layers: 32, keyValueHeads: 8, headSize: 128 },
  offers: [offer(2, 6)],
});

const GUIDE: Partial<HostingPlan> = { counts: 'all', throughputOfAll: 100 };

function contextIn(
  lang: string,
  plan: Partial<HostingPlan>,
  one = big,
  head: CatalogueHead = published,
  asOf?: string,
): HostingContext {
  const words = wordsFor(lang);
  const full = { ...HOSTING_DEFAULTS, ...GUIDE, ...plan };
  const comparison = comparePrices(head, [one], {
    workload: workload(700, 300, 1_000_000),
    ...(asOf !== undefined && { asOf }),
  });
  return {
    words,
    own: HOSTING_WORDS.beside(words),
    comparison,
    estimate: estimateHosting(head, comparison, full),
    plan: full,
    sources: [],
    nameOf: () => 'Big',
    offeredBy: () => 'Pod',
  };
}

let to: Explainers;
beforeAll(async () => {
  await Promise.all(LANGUAGES.map((lang) => loadLanguage(lang)));
  to = await loadExplainers('en');
});

const said = (plan: Partial<HostingPlan> = {}, one?: Model): string =>
  plainText(hostingSentence(contextIn('en', plan, one), 0));

describe('What is said of hosting', () => {
  it('says that the price of a machine is of a later day than the one shown', () => {
    const checked: CatalogueHead = {
      ...published,
      published: '2026-11-01',
      hardware: {
        card: { name: 'Card 80 GB', offers: [{ provider: 'pod', perHour: 2.69, asOf: '2026-03' }] },
      },
    };
    const notes = (asOf?: string, plan = {}): string =>
      hostingNotes(contextIn('en', plan, big, checked, asOf)).join(' ');
    const note = 'Price of Card 80 GB as of Mar 2026; whether it was the same on the day shown';
    expect(notes('2025-12-31')).toContain(note);
    expect(notes('2026-03-31')).not.toContain('Price of');
    expect(notes()).not.toContain('Price of');
    // The reader's own price is of no day.
    expect(notes('2025-12-31', { hourly: 2 })).not.toContain('Price of');
  });

  it('never pays at the speed of the guide: 614 M tokens against the 210 M that a card carries', () => {
    // $1,963.70 ÷ $3.20 = 613.66 M; 100 × 80 % × 3,600 × 730 = 210.24 M; 613.66 M ÷ 2.1024 M = 291.9
    expect(said()).toBe(
      [
        'Big runs on 1 GPU a copy; this workload takes 5 copies, for $9,818.50 a month.',
        'Big via Pod costs $3,200.00 a month.',
        'Self-hosting never breaks even at this speed: that takes 613,656,250 tokens a month, and one copy carries 210,240,000 tokens.',
        'To break even, it takes 292 tokens per second or more.',
      ].join(' '),
    );
  });

  it('says from where on no further copy makes it dearer, where the first ones do', () => {
    // 350 × 80 % × 3,600 × 730 = 735.84 M tokens: two copies cost $3,927.40 for 735.85 M tokens,
    // for which the offer bills $2,354.72. From 6 × 613.66 M on, the steps stay below.
    expect(said({ throughputOfAll: 350 })).toContain(
      'Self-hosting costs no more from 613,656,250 tokens a month on, but a further copy can make it the dearer one again; from 3,681,937,500 tokens on none does.',
    );
    // 10,000 tokens a second carry 21 G: one further copy is never too much.
    expect(said({ throughputOfAll: 10_000 })).toContain(
      'Self-hosting costs no more from 613,656,250 tokens a month on.',
    );
  });

  it('names the requests at once for which the bandwidth sets a bound', () => {
    // 16 GB of weights and 8 × 850 tokens × 131,072 bytes = 0.89 GB are read for each token:
    // 8 × 3,350 ÷ 16.89 = 1,587 written tokens a second
    expect(said({ counts: 'output', throughputOfAll: 2_000 })).toMatch(
      /Check the throughput of Big: with 8 requests at once, the memory bandwidth of the GPUs allows 1,587 tokens per second of output at most\.$/,
    );
    // With 64 at once 2,000 are well within it.
    expect(said({ counts: 'output', throughputOfAll: 2_000, concurrent: 64 })).not.toMatch(/Check/);
  });

  it('says where no such card can be as fast as it would have to be', () => {
    const cheap = { ...big, offers: [offer(0.02, 0.03)] };
    // $0.000023 a request: $1,963.70 ÷ that × 300 ÷ (80 % × 3,600 × 730) = 12,182.97
    expect(said({ counts: 'output', throughputOfAll: 1_000 }, cheap)).toMatch(
      /To break even, it takes 12,183 tokens per second or more\. That is out of reach with 8 requests at once: the memory bandwidth of the GPUs allows 1,587 tokens per second of output at most\.$/,
    );
    expect(said({}, big)).not.toMatch(/out of reach/);
  });

  it('shows the GPUs of a measurement as what was measured, not as computed from the memory', () => {
    const measured: Model = {
      ...big,
      throughput: [{ hardware: 'card', units: 2, outputTokensPerSecond: 900, sources: [] }],
    };
    const { throughputOfAll: _, ...plan } = GUIDE;
    const context = contextIn('en', plan, measured);
    const without: HostingContext = {
      ...context,
      estimate: estimateHosting(published, context.comparison, HOSTING_DEFAULTS),
    };
    const [first] = hostingSentence(without, 0).flatMap(({ explain }) => explain ?? []);
    const text = to.text(without.words, first!(to));
    expect(text).toMatch(/2 GPUs\nAs many as its throughput was measured on\./);
    expect(text).not.toMatch(/rounded up/);
  });

  it.each(LANGUAGES)('is whole in "%s"', (lang) => {
    const cheap = { ...big, offers: [offer(0.02, 0.03)] };
    for (const one of [big, cheap])
      for (const throughputOfAll of [100, 350, 2_000, 1e6]) {
        const text = plainText(hostingSentence(contextIn(lang, { throughputOfAll }, one), 0));
        expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|[\uE000-\uE002]/);
        expect(text).toMatch(/[.。]$/);
      }
  });
});
