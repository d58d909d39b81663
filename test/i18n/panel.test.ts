import { expect, it } from 'vitest';
import { intervalOf, type PanelContext } from '../../src/i18n/panel.js';
import { speech } from '../support/say.js';

it('a formula stands in its own direction among words that run against it', async () => {
  const formula = async (lang: string): Promise<string | undefined> => {
    const { words, to } = await speech(lang);
    const context = { words, sources: [] } as unknown as PanelContext;
    const { explain } = intervalOf(context, 'Ship votes', {
      ship: ['a', 'b', 'c'],
      skip: ['d'],
      share: {
        value: 0.75,
        exact: 0.75,
        unit: 'share',
        decimals: 1,
        formula: 'sum',
        inputs: [],
        sources: [],
      },
      interval: { low: 0.3, high: 0.95 },
      scored: [],
    });
    return explain(to).lines.find((line) => line.includes('√'));
  };
  expect(await formula('en')).toMatch(/^\(p .* n\)$/);
  expect(await formula('ar')).toMatch(/^\u2068\(p .* n\)\u2069$/);
});
