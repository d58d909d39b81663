import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  type Comparison,
  type Exchange,
  type Switch,
  type SwitchChangeName,
} from '../../src/analysis/index.js';
import type { Model } from '../../src/catalogue/types.js';
import * as arbitrary from '../support/arbitraries.js';
import { EMPTY_HEAD, model, offer, priced, shownUnits } from '../support/models.js';

fc.configureGlobal({ numRuns: 50 });

const switchesOf = (...models: Model[]): readonly Switch[] => compare(EMPTY_HEAD, models).switches;

/** What changes for those who go from the first to the second. */
function move(from: Omit<Partial<Model>, 'id'>, to: Omit<Partial<Model>, 'id'>): Switch {
  const [first] = switchesOf(model('from', from), model('to', to));
  if (!first) throw new Error('two models can be switched');
  return first;
}

const NOTHING: Exchange<never> = { lost: [], gained: [], kept: [], unknown: [] };

const valueOf = ({ changes }: Switch, name: SwitchChangeName): number | undefined =>
  changes[name]?.difference.value;

describe('Golden figures: from Llama 3.2 11B Vision to Magistral Small 2509 and back', () => {
  // A million requests of 800 tokens in and 250 out, at $0.20/$0.27 and $0.50/$1.50:
  // 800 × 0.20 + 250 × 0.27 = 227.50 and 800 × 0.50 + 250 × 1.50 = 775.00
  const bedrock = { provider: 'bedrock' };
  const vision = model('vision', {
    offers: [offer(0.2, 0.27, bedrock)],
    capabilities: { vision: true, structuredOutputs: true },
  });
  const magistral = model('magistral', {
    offers: [offer(0.5, 1.5, bedrock)],
    capabilities: { vision: false, structuredOutputs: false },
  });
  const [there, back] = switchesOf(vision, magistral) as [Switch, Switch];

  it('costs $547.50 more a month, 3.4 times as much', () => {
    // 775.00 − 227.50 = 547.50; 775.00 ÷ 227.50 = 3.4065…
    expect(valueOf(there, 'monthly')).toBe(547.5);
    expect(there.changes.monthly?.multiple?.value).toBe(3.4);
    expect(there.changes.monthly).not.toHaveProperty('cheaper');
  });

  it('costs $547.50 less on the way back, which is 70.6 % cheaper and not 150 %', () => {
    // 1 − 227.50 ÷ 775.00 = 0.70645…
    expect(valueOf(back, 'monthly')).toBe(-547.5);
    expect(back.changes.monthly?.cheaper?.value).toBe(0.706);
    expect(back.changes.monthly).not.toHaveProperty('multiple');
  });

  it('costs $1.23 more per million tokens out, and $0.30 more per million in', () => {
    // 1.50 − 0.27 = 1.23; 0.50 − 0.20 = 0.30; 1.50 ÷ 0.27 = 5.56; 0.50 ÷ 0.20 = 2.5
    expect(valueOf(there, 'output')).toBe(1.23);
    expect(valueOf(there, 'input')).toBe(0.3);
    expect(there.changes.output?.multiple?.value).toBe(5.6);
    expect(there.changes.input?.multiple?.value).toBe(2.5);
    expect(valueOf(back, 'output')).toBe(-1.23);
    // 1 − 0.27 ÷ 1.50 = 0.82; 1 − 0.20 ÷ 0.50 = 0.60
    expect(back.changes.output?.cheaper?.value).toBe(0.82);
    expect(back.changes.input?.cheaper?.value).toBe(0.6);
  });

  it('loses vision and structured outputs; what else it takes in is not known', () => {
    expect(there.capabilities.lost).toEqual(['vision', 'structuredOutputs']);
    expect(back.capabilities.gained).toEqual(['vision', 'structuredOutputs']);
    expect(there.capabilities.unknown).toEqual(['multimodal']);
  });

  it('can be tested where both are offered', () => {
    expect(there.providers).toEqual(['bedrock']);
    expect(back.providers).toEqual(['bedrock']);
  });
});

describe('Route-true: prices of a switch', () => {
  it('come from the offer of each model that is cheapest for the workload', () => {
    // 800 × 1 + 250 × 1 = 1,050 is dearer than 800 × 0.10 + 250 × 2 = 580.
    const two = { offers: [offer(1, 1), offer(0.1, 2)] };
    const switched = move({ offers: [offer(1, 1)] }, two);
    expect(valueOf(switched, 'input')).toBe(-0.9);
    expect(valueOf(switched, 'output')).toBe(1);
    expect(valueOf(switched, 'monthly')).toBe(580 - 1050);
  });

  it('share only providers whose offers are counted on', () => {
    const from = { offers: [offer(1, 1, { provider: 'harbor' })] };
    const trial = offer(1, 1, { provider: 'harbor', trial: true });
    const quay = offer(1, 1, { provider: 'quay' });
    expect(move(from, { offers: [trial, quay] }).providers).toEqual([]);
    expect(move(from, { offers: [offer(2, 2), quay] }).providers).toEqual(['harbor']);
  });

  it('says nothing of providers where one model has no offer to count on', () => {
    const from = { offers: [offer(1, 1)] };
    expect(move(from, {})).not.toHaveProperty('providers');
    expect(move(from, { offers: [offer(1, 1, { trial: true })] })).not.toHaveProperty('providers');
  });
});

describe('Unknown is unknown: a switch', () => {
  it('neither loses nor gains a capability that is not known of one model', () => {
    const { capabilities } = move(
      { capabilities: { reasoning: true, toolUse: false } },
      { capabilities: { webSearch: true } },
    );
    expect(capabilities).toEqual({
      ...NOTHING,
      unknown: ['reasoning', 'toolUse', 'webSearch'],
    });
  });

  it('says nothing of what is not known of either', () => {
    expect(move({}, {})).toEqual({
      from: 0,
      to: 1,
      changes: {},
      unknown: [],
      ...Object.fromEntries(
        ['capabilities', 'terms', 'inputs', 'outputs'].map((name) => [name, NOTHING]),
      ),
      named: { changed: [], kept: [], unknown: [] },
    });
  });

  it('keeps what both have, and does not mention what neither has', () => {
    const both = { capabilities: { reasoning: true, toolUse: false } };
    expect(move(both, both).capabilities).toEqual({ ...NOTHING, kept: ['reasoning'] });
  });

  it('neither gains nor loses what sources disagree about', () => {
    const disputed = {
      capabilities: { toolUse: { value: false, disputed: [{ value: true, sources: [] }] } },
    };
    const { capabilities } = move({ capabilities: { toolUse: true } }, disputed);
    expect(capabilities).toEqual({ ...NOTHING, unknown: ['toolUse'] });
  });

  it('does not compare a limit that is known of one model only', () => {
    const { changes, unknown } = move({ contextWindow: 128_000 }, { maxOutput: 8192 });
    expect(changes).toEqual({});
    expect(unknown).toEqual(['contextWindow', 'maxOutput']);
  });

  it('has no price change where one model has no price', () => {
    const { changes, unknown } = move({ offers: [offer(1, 1)] }, { offers: [offer(1, undefined)] });
    expect(changes).toEqual({});
    expect(unknown).toEqual(['monthly', 'input', 'output']);
  });

  it('does not say which context is larger where a source says otherwise', () => {
    const claimed = {
      contextWindow: { value: 128_000, disputed: [{ value: 131_072, sources: [] }] },
    };
    expect(move(claimed, { contextWindow: 130_000 }).unknown).toEqual(['contextWindow']);
    // Whichever is right, a million is more: 1,000,000 − 128,000 = 872,000
    expect(valueOf(move(claimed, { contextWindow: 1_000_000 }), 'contextWindow')).toBe(872_000);
  });
});

describe('What a switch changes', () => {
  it('context and longest answer, in tokens', () => {
    // 128,000 − 131,072 = −3,072; 16,384 − 8,192 = 8,192
    const switched = move(
      { contextWindow: 131_072, maxOutput: 8192 },
      { contextWindow: 128_000, maxOutput: 16_384 },
    );
    expect(valueOf(switched, 'contextWindow')).toBe(-3072);
    expect(valueOf(switched, 'maxOutput')).toBe(8192);
    // A larger window is not dearer.
    expect(Object.keys(switched.changes.maxOutput ?? {})).toEqual(['difference']);
  });

  const community = { name: 'Community', openWeights: true, openSource: false };
  const apache = { name: 'Apache 2.0', openWeights: true, openSource: true };

  it('the licence, and with it what is open', () => {
    const { named, terms } = move({ licence: community }, { licence: apache });
    expect(named.changed).toEqual(['licence']);
    expect(terms).toEqual({ ...NOTHING, gained: ['openSource'], kept: ['openWeights'] });
  });

  it('whose terms one source is silent on is compared by what the others say', () => {
    const silent = { value: apache, disputed: [{ value: { name: 'Apache' }, sources: ['post'] }] };
    const { terms } = move({ licence: community }, { licence: silent });
    expect(terms).toEqual({ ...NOTHING, gained: ['openSource'], kept: ['openWeights'] });
    // Silent itself, and said by another: it cannot be told.
    const unsaid = { value: { name: 'Apache' }, disputed: [{ value: apache, sources: ['post'] }] };
    expect(move({ licence: community }, { licence: unsaid }).terms).toEqual({
      ...NOTHING,
      unknown: ['openWeights', 'openSource'],
    });
  });

  it('does not say that weights are no longer open where the licence leaves it out', () => {
    const { terms } = move(
      { licence: { name: 'Community', openWeights: true } },
      { licence: { name: 'Terms' } },
    );
    expect(terms).toEqual({ ...NOTHING, unknown: ['openWeights'] });
  });

  it('the tokenizer, only where both are known', () => {
    const named = (from: string, to?: string) =>
      move({ tokenizer: from }, to === undefined ? {} : { tokenizer: to }).named;
    expect(named('Tekken', 'Qwen').changed).toEqual(['tokenizer']);
    expect(named('Tekken', 'Tekken').kept).toEqual(['tokenizer']);
    expect(named('Tekken').unknown).toEqual(['tokenizer']);
  });

  it('a name only where no source claims one for both', () => {
    const disputed = (value: string, ...others: string[]) => ({
      tokenizer: { value, disputed: others.map((other) => ({ value: other, sources: [] })) },
    });
    expect(move(disputed('A', 'B'), disputed('C', 'D')).named.changed).toEqual(['tokenizer']);
    expect(move(disputed('A', 'B'), disputed('C', 'B')).named.unknown).toEqual(['tokenizer']);
    expect(move(disputed('A', 'B'), disputed('A')).named.unknown).toEqual(['tokenizer']);
  });

  it('what goes in and what comes out', () => {
    const { inputs, outputs } = move(
      { inputs: ['text', 'image'], outputs: ['text'] },
      { inputs: ['text', 'audio'] },
    );
    expect(inputs).toEqual({ ...NOTHING, lost: ['image'], gained: ['audio'], kept: ['text'] });
    expect(outputs).toEqual({ ...NOTHING, unknown: ['text'] });
  });

  it('is told from every model to every other, in their order', () => {
    const all = switchesOf(priced('a', 1, 1), priced('b', 2, 2), priced('c', 3, 3));
    expect(all.map(({ from, to }) => `${from}${to}`)).toEqual([
      ...['01', '02'],
      ...['10', '12'],
      ...['20', '21'],
    ]);
    expect(switchesOf(priced('a', 1, 1))).toEqual([]);
  });
});

describe('Whatever is compared, a switch', () => {
  const answer = ({ head, models, ...options }: arbitrary.Question): Comparison =>
    compare(head, models, options);

  const EXCHANGES = ['capabilities', 'terms', 'inputs', 'outputs'] as const;

  it('there and back are mirror images', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        const { switches } = answer(asked);
        for (const there of switches) {
          const back = switches.find(({ from, to }) => from === there.to && to === there.from);
          if (!back) throw new Error('there is a way back');
          expect(new Set(back.providers)).toEqual(new Set(there.providers));
          expect(back.unknown).toEqual(there.unknown);
          expect(back.named).toEqual(there.named);
          expect(Object.keys(back.changes)).toEqual(Object.keys(there.changes));
          for (const name of Object.keys(there.changes) as SwitchChangeName[])
            // 0 − x, as −0 is not 0.
            expect(valueOf(back, name)).toBe(0 - (valueOf(there, name) ?? NaN));
          for (const name of EXCHANGES) {
            const sets = ({ lost, gained, kept, unknown }: Exchange<string>) =>
              [lost, gained, kept, unknown].map((things) => new Set(things));
            const { lost, gained, ...rest } = there[name] as Exchange<string>;
            expect(sets(back[name])).toEqual(sets({ ...rest, lost: gained, gained: lost }));
          }
        }
      }),
    );
  });

  it('changes prices by exactly what lies between the prices that are shown', () => {
    fc.assert(
      fc.property(arbitrary.pricedModels, (models) => {
        const { costs, switches } = compare(EMPTY_HEAD, models);
        for (const { from, to, changes } of switches) {
          const [old, next] = [costs.costs[from], costs.costs[to]];
          for (const name of ['input', 'output'] as const) {
            const units = (value: number | undefined) => shownUnits({ value: value ?? NaN }, 12);
            expect(units(changes[name]?.difference.value)).toBe(
              units(next?.cheapest?.prices[name]) - units(old?.cheapest?.prices[name]),
            );
          }
          const { decimals } = next!.monthly!;
          expect(shownUnits(changes.monthly!.difference, decimals)).toBe(
            shownUnits(next!.monthly!, decimals) - shownUnits(old!.monthly!, decimals),
          );
        }
      }),
    );
  });

  it('claims nothing that is not known of both', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        const { switches, capabilities, costs, specs } = answer(asked);
        for (const move of switches) {
          const positions = [move.from, move.to];
          for (const part of ['lost', 'gained', 'kept'] as const)
            for (const name of move.capabilities[part]) {
              const { cells } = capabilities.find((row) => row.name === name)!;
              for (const position of positions) expect(cells[position]).toBeDefined();
            }
          if (move.changes.monthly)
            for (const position of positions) expect(costs.costs[position]?.monthly).toBeDefined();
          for (const name of ['contextWindow', 'maxOutput'] as const)
            if (move.changes[name])
              for (const position of positions)
                expect(specs.find((row) => row.name === name)?.cells[position]?.value).toEqual(
                  expect.any(Number),
                );
          for (const name of [...move.named.changed, ...move.named.kept])
            for (const position of positions)
              expect(specs.find((row) => row.name === name)?.cells[position]).toBeDefined();
          for (const name of ['inputs', 'outputs'] as const)
            if (move[name].lost.length + move[name].gained.length + move[name].kept.length > 0)
              for (const position of positions)
                expect(specs.find((row) => row.name === name)?.cells[position]).toBeDefined();
        }
      }),
    );
  });

  it('never gets more than 100 % cheaper, and never is both cheaper and a multiple', () => {
    fc.assert(
      fc.property(arbitrary.question, (asked) => {
        for (const { changes } of answer(asked).switches)
          for (const { difference, cheaper, multiple } of Object.values(changes)) {
            if (cheaper) expect(cheaper.value).toBeLessThanOrEqual(1);
            if (cheaper) expect(difference.value).toBeLessThan(0);
            if (multiple) expect(difference.value).toBeGreaterThan(0);
            if (multiple) expect(multiple.value).toBeGreaterThanOrEqual(2);
          }
      }),
    );
  });
});
