import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/index.js';
import type { Model } from '../../src/catalogue/types.js';
import { deepDive } from '../../src/i18n/deep-dive.js';
import { faq } from '../../src/i18n/faq.js';
import { plainText } from '../../src/i18n/prose.js';
import { scorecardRows } from '../../src/i18n/scorecard.js';
import { summary } from '../../src/i18n/summary.js';
import { tradeOffs } from '../../src/i18n/trade-offs.js';
import { contextOf } from '../support/decision.js';
import { EMPTY_HEAD, model, offer } from '../support/models.js';

describe('Of a model that was not released on the day', () => {
  const known = (released: string, better: number): Partial<Model> => ({
    released,
    knowledgeCutoff: released,
    contextWindow: 100_000 * better,
    licence: { name: 'Apache 2.0', openWeights: true, openSource: true },
    offers: [offer(4 / better, 4 / better, { from: '2026-05-01' })],
  });
  const later = model('later', known('2026-06-01', 4));
  const sooner = model('sooner', known('2025-06-01', 1));
  const context = contextOf(compare(EMPTY_HEAD, [later, sooner], { asOf: '2026-05-11' }));
  const NOT_YET = 'Not released on May 11, 2026: LATER.';

  it('the summary says so, and names no price', () => {
    const text = plainText(summary(context, (id) => id));
    expect(text).toContain(NOT_YET);
    expect(text).not.toMatch(/LATER[^.]*\$/);
    expect(text).not.toContain('cheapest');
  });

  it('the trade-offs and the deep dive say that, and nothing else', () => {
    const [own] = tradeOffs(context);
    expect(own?.heading).toBe('LATER');
    expect(own?.reasons).toEqual([]);
    expect(own?.notes.map(plainText)).toEqual([NOT_YET]);
    const last = plainText(deepDive(context).at(-1)!);
    expect(last).toContain(NOT_YET);
    expect(last).not.toContain('Choose LATER');
    expect(last).not.toMatch(/LATER (alone|or)/);
  });

  it('no answer says that it can be had, or leads', () => {
    const answers = faq(context).map(({ answer }) => plainText(answer));
    for (const answer of answers) {
      expect(answer).not.toMatch(/LATER (is (offered|the cheapest|cheaper)|has the larger|costs)/);
      expect(answer).not.toMatch(/weights of [^.]*LATER[^.]* can be downloaded/);
    }
    expect(answers.filter((answer) => answer.includes(NOT_YET))).toHaveLength(3);
    expect(answers.join(' ')).toContain('The weights of SOONER can be downloaded');
  });

  it('the scorecard marks nothing as its lead', () => {
    for (const { leaders } of scorecardRows(context)) expect(leaders.positions).toEqual([]);
    const price = scorecardRows(context).find(({ name }) => name === 'outputPrice');
    expect(price?.cells[0]?.text).toBe('not released on this day');
  });

  it('the same is not said of one whose date is not known', () => {
    const { released: _, ...undated } = known('', 4);
    const other = contextOf(
      compare(EMPTY_HEAD, [model('later', undated), sooner], { asOf: '2026-05-11' }),
    );
    const text = faq(other)
      .map(({ answer }) => plainText(answer))
      .join(' ');
    expect(text).toContain('LATER is cheaper');
    expect(text).not.toContain('Not released');
  });
});
