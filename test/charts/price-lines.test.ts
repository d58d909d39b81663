import { describe, expect, it } from 'vitest';
import { priceHistory, type HistoryOptions } from '../../src/analysis/history.js';
import type { Model, Offer } from '../../src/catalogue/types.js';
import { dateOf } from '../../src/charts/lines.js';
import { priceLines } from '../../src/charts/price-lines.js';

const offer = (input: number, dates: Partial<Offer> = {}): Offer => ({
  provider: 'maker',
  prices: { input, output: 5 * input },
  ...dates,
});

const model = (id: string, ...offers: Offer[]): Model => ({
  id,
  name: id.toUpperCase(),
  organization: 'maker',
  offers,
});

const draw = (models: Model[], options: HistoryOptions = {}, pinned?: string) =>
  priceLines(
    priceHistory({ format: 1, published: '2026-11-01' }, models, options),
    ['input'],
    (position, name) => `${models[position]?.id} ${name}`,
    pinned,
  );

/** The points of the first line: its date, price, and whether it is only a hint. */
const line = (...models: Model[]) =>
  draw(models)?.series[0]?.points.map(({ x, y, hint }) => [
    hint ? 'hint' : dateOf(x),
    ...(y === null ? ['nothing'] : [y]),
  ]);

describe('the line of a price', () => {
  it('steps on the day of a change, and is solid to the day of the last check', () => {
    expect(
      line(
        model(
          'a',
          offer(3, { from: '2026-01-10', until: '2026-05-10' }),
          offer(2, { from: '2026-05-10', asOf: '2026-09-23' }),
        ),
      ),
    ).toEqual([
      ['2026-01-10', 3],
      ['2026-05-10', 3],
      ['2026-05-10', 2],
      ['2026-09-23', 2],
      // To the catalogue's day nobody has checked it.
      ['hint', 2],
    ]);
  });

  it('only hints at a beginning that is not recorded', () => {
    const points = line(
      model('a', offer(3, { until: '2026-05-10' }), offer(2, { from: '2026-05-10' })),
    );
    expect(points?.slice(0, 3)).toEqual([
      ['hint', 3],
      ['2026-05-10', 3],
      ['2026-05-10', 2],
    ]);
    const [first, second] = draw([
      model('a', offer(3, { until: '2026-05-10' }), offer(2, { from: '2026-05-10' })),
    ])!.series[0]!.points;
    // Not back to the edge of the chart or to the model's release: 8 % of 180 days.
    expect(second!.x - first!.x).toBe(14);
  });

  it('breaks where no price is recorded', () => {
    expect(
      line(
        model(
          'a',
          offer(3, { from: '2026-01-10', until: '2026-03-01' }),
          offer(2, { from: '2026-05-10', until: '2026-06-01' }),
        ),
      ),
    ).toEqual([
      ['2026-01-10', 3],
      ['2026-03-01', 3],
      ['2026-03-01', 'nothing'],
      ['2026-05-10', 2],
      ['2026-06-01', 2],
    ]);
  });

  it('goes on to a change that is announced, and hints at the time after it', () => {
    expect(
      line(
        model(
          'a',
          offer(3, { until: '2027-01-01', asOf: '2026-09-23' }),
          offer(6, { from: '2027-01-01', asOf: '2026-09-23' }),
        ),
      ),
    ).toEqual([
      ['hint', 3],
      ['2026-09-23', 3],
      ['2027-01-01', 3],
      ['2027-01-01', 6],
      ['hint', 6],
    ]);
  });
});

describe('the chart of prices', () => {
  const dated = (id: string, input: number, rest: Partial<Offer> = {}): Model =>
    model(id, offer(input, { from: '2026-03-01', asOf: '2026-09-23', ...rest }));

  it('has a line for each model and price, a model’s in one group', () => {
    const models = [dated('a', 1), dated('b', 2)];
    const spec = priceLines(
      priceHistory({ format: 1 }, models),
      ['input', 'output'],
      (position, name) => `${models[position]?.id} ${name}`,
    );
    expect(spec?.series.map(({ label, group, dashed }) => [label, group, dashed])).toEqual([
      ['a input', 0, false],
      ['a output', 0, true],
      ['b input', 1, false],
      ['b output', 1, true],
    ]);
  });

  it('is not there where no price is dated', () => {
    expect(draw([model('a', offer(1, { asOf: '2026-09-23' }))])).toBeUndefined();
    expect(draw([model('a')])).toBeUndefined();
    expect(draw([])).toBeUndefined();
  });

  it('starts at nothing, unless the highest price would flatten the lowest', () => {
    expect(draw([dated('a', 1), dated('b', 10)])?.y).toEqual({});
    const { y } = draw([dated('a', 1), dated('b', 20)])!;
    expect(y.scale).toBe('log');
    expect(y.min).toBeLessThan(1);
    expect(y.max).toBeGreaterThan(20);
    // A logarithm of nothing is none.
    expect(draw([dated('a', 0), dated('b', 20)])?.y).toEqual({});
  });

  it('never sets prices of two currencies on one axis', () => {
    const spec = draw([dated('a', 1), dated('b', 1, { currency: 'EUR' })]);
    expect(spec?.series.map(({ label }) => label)).toEqual(['a input']);
  });

  it('marks the day that is pinned, if one is', () => {
    const [marker] = draw([dated('a', 1)], { asOf: '2026-05-11' }, 'As of May 11')?.markers ?? [];
    expect([marker?.axis, dateOf(marker?.at ?? 0), marker?.label]).toEqual([
      'x',
      '2026-05-11',
      'As of May 11',
    ]);
    expect(draw([dated('a', 1)])?.markers).toBeUndefined();
  });

  it('shows every point of every line', () => {
    const spec = draw([dated('a', 1), model('b', offer(3, { until: '2024-05-10' }))])!;
    for (const { points } of spec.series)
      for (const { x } of points) {
        expect(x).toBeGreaterThanOrEqual(spec.x.min!);
        expect(x).toBeLessThanOrEqual(spec.x.max!);
      }
  });
});
