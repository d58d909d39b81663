import { expect, test } from 'vitest';
import { dateOf, dayOf, monthTicks } from '../../src/charts/lines.js';

test('a day is a number and back; of a month or a year it is the first', () => {
  expect(dayOf('1970-01-02')).toBe(1);
  expect(dateOf(dayOf('2026-03-13'))).toBe('2026-03-13');
  expect(dateOf(dayOf('2026-03'))).toBe('2026-03-01');
  expect(dateOf(dayOf('2026'))).toBe('2026-01-01');
  expect(dayOf('2024-03-01') - dayOf('2024-02-28')).toBe(2);
});

test.each([
  ['2026-08-17', '2026-11-22', ['2026-09-01', '2026-10-01', '2026-11-01']],
  ['2025-11-20', '2026-02-02', ['2025-12-01', '2026-01-01', '2026-02-01']],
  ['2024-05-01', '2026-05-01', ['2024-07-01', '2025-01-01', '2025-07-01', '2026-01-01']],
])('the labels from %s to %s are first days of months, evenly apart', (from, to, labels) => {
  const ticks = monthTicks(dayOf(from), dayOf(to)).map(dateOf);
  expect(ticks.every((date) => date.endsWith('-01'))).toBe(true);
  expect(ticks).toEqual(expect.arrayContaining(labels));
});

test('there are never more labels than fit, however long the time', () => {
  for (const to of [
    '2020-02-01',
    '2021-01-01',
    '2030-01-01',
    '2100-01-01',
    '2219-12-31',
    '9999-12-31',
  ]) {
    const ticks = monthTicks(dayOf('2020-01-01'), dayOf(to));
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThanOrEqual(8);
  }
});
