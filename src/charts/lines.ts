/** What a chart of lines shows: pure data, ready for any engine. */

/** One point of a line. */
export interface LinePoint {
  x: number;
  /** Null where the line breaks. */
  y: number | null;
  /** Says that the line only hints at this point: it has no mark, and is dotted up to it and on. */
  hint?: true;
}

/** One line. */
export interface LineSeries {
  label: string;
  /** By rising `x`. */
  points: readonly LinePoint[];
  /** Whether a value holds until the next, as a price does. */
  stepped?: boolean;
  /** Tells lines of one group apart. */
  dashed?: boolean;
  /** Lines of one group share colour and mark; each line is one of its own if absent. */
  group?: number;
}

/** How an axis runs. */
export interface ChartAxis {
  title?: string;
  /** A logarithmic axis shows values above zero only. Linear axes of values start at zero. */
  scale?: 'linear' | 'log';
  min?: number;
  max?: number;
  /** Where labels stand; the engine chooses where absent. */
  ticks?: readonly number[];
}

/** A line across the plot at one value of an axis. */
export interface Marker {
  axis: 'x' | 'y';
  at: number;
  label: string;
}

/** A point that stands out, such as where two lines cross. */
export interface MarkedPoint {
  x: number;
  y: number;
  label: string;
}

/** A chart of lines, curves or steps. */
export interface LineChartSpec {
  x: ChartAxis;
  y: ChartAxis;
  series: readonly LineSeries[];
  markers?: readonly Marker[];
  points?: readonly MarkedPoint[];
}

/** Months between the labels of an axis of days, from the closest. */
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24_000];

/** More labels than this do not fit side by side. */
const MOST_TICKS = 8;

const MS_A_DAY = 86_400_000;

/** The day of a date as a number: days since 1970. Of a month or a year, its first day. */
export function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / MS_A_DAY;
}

/** The date of a day. */
export const dateOf = (day: number): string =>
  new Date(Math.round(day) * MS_A_DAY).toISOString().slice(0, 10);

/** The first days of months, evenly apart, between two days: the labels of an axis of days. */
export function monthTicks(first: number, last: number): number[] {
  const start = new Date(first * MS_A_DAY);
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  for (const step of MONTH_STEPS) {
    const ticks: number[] = [];
    for (let index = Math.floor(month / step) * step; ticks.length <= MOST_TICKS; index += step) {
      const day = Date.UTC(year, index) / MS_A_DAY;
      if (day > last) return ticks;
      if (day >= first) ticks.push(day);
    }
  }
  return [];
}
