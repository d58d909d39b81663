/** The one file that imports chart.js. It is itself loaded on demand. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
  type ChartConfiguration,
  type Plugin,
  type Scale,
} from 'chart.js';
import type { BarChartSpec } from './bars.js';
import type { ChartAxis, LineChartSpec, LinePoint, Marker } from './lines.js';
import type { ChartTheme } from './theme.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
);

/** A chart that is on the page. */
export interface DrawnChart {
  destroy(): void;
}

/** A value of an axis in words, in short for the axis itself. */
export type AxisFormat = (value: number, tick?: boolean) => string;

const fontOf = ({ font, fontSize }: ChartTheme) => ({ family: font, size: fontSize });

const colourOf = ({ series, text }: ChartTheme, index: number): string =>
  series[index % series.length] ?? text;

/** Draws; Chart.js itself would leave a canvas without a context blank, and only tell the console. */
function draw(
  canvas: HTMLCanvasElement,
  theme: ChartTheme,
  config: { options: object },
  tooltip: object,
): DrawnChart {
  if (!canvas.getContext('2d')) throw new Error('The canvas has no context.');
  const font = fontOf(theme);
  Object.assign(config.options, {
    responsive: true,
    maintainAspectRatio: false,
    // What grows into place says nothing more, and holds the reader up.
    animation: false,
    plugins: {
      tooltip: {
        rtl: theme.rightToLeft,
        textDirection: theme.rightToLeft ? 'rtl' : 'ltr',
        titleFont: font,
        bodyFont: font,
        ...tooltip,
      },
    },
  });
  return new Chart(canvas, config as ChartConfiguration);
}

/**
 * Draws a bar chart. The canvas must be on the page and have a sized parent.
 *
 * @throws if the browser has no memory left for the canvas
 */
export function drawBars(
  canvas: HTMLCanvasElement,
  { categories, series, max }: BarChartSpec,
  theme: ChartTheme,
  format: AxisFormat,
): DrawnChart {
  const font = fontOf(theme);
  const config = {
    type: 'bar',
    data: {
      labels: categories.map((lines) => [...lines]),
      datasets: series.map(({ label, values }, index) => ({
        label,
        data: [...values],
        backgroundColor: colourOf(theme, index),
        borderRadius: 2,
        categoryPercentage: 0.75,
        barPercentage: 0.9,
        maxBarThickness: 22,
      })),
    },
    options: {
      indexAxis: 'y',
      scales: {
        x: {
          beginAtZero: true,
          reverse: theme.rightToLeft,
          ...(max !== undefined && { max }),
          grid: { color: theme.line },
          border: { display: false },
          ticks: {
            color: theme.text,
            font,
            maxTicksLimit: 6,
            callback: (value: number) => format(value, true),
          },
        },
        y: {
          position: theme.rightToLeft ? 'right' : 'left',
          grid: { display: false },
          border: { color: theme.line },
          ticks: { color: theme.text, font, autoSkip: false },
        },
      },
    },
  };
  return draw(canvas, theme, config, {
    callbacks: {
      label: ({ dataset, parsed }: { dataset: { label?: string }; parsed: { x: number | null } }) =>
        `${dataset.label ?? ''}: ${format(parsed.x ?? 0)}`,
    },
  });
}

/** Labels of a logarithmic axis: powers of ten, with twice and five times each where few. */
function logTicks(min: number, max: number): number[] {
  const [first, last] = [Math.floor(Math.log10(min)), Math.ceil(Math.log10(max))];
  const ticks: number[] = [];
  for (let power = first; power <= last; power++) {
    for (const digit of last - first > 3 ? [1] : [1, 2, 5]) {
      const value = Number(`${digit}e${power}`);
      if (value >= min && value <= max) ticks.push(value);
    }
  }
  return ticks;
}

/** The marks of groups, in the order of their colours: what colour says, form says too. */
const POINT_STYLES = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot', 'star'] as const;

/** Of a line with more points than these, only some are marked. */
const FEW_POINTS = 16;

/** How far the labels of markers stand apart, in sizes of their letters. */
const LINE_HEIGHT = 1.4;

/** Lines across the plot with labels. Those of the horizontal axis stand above the plot. */
const markersPlugin = (markers: readonly Marker[], theme: ChartTheme): Plugin<'line'> => ({
  id: 'markers',
  beforeDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, scales, width }) {
    const size = theme.fontSize * LINE_HEIGHT;
    ctx.save();
    ctx.strokeStyle = ctx.fillStyle = theme.text;
    ctx.lineWidth = 1;
    ctx.font = `${theme.fontSize}px ${theme.font}`;
    ctx.setLineDash([2, 3]);
    let line = 0;
    for (const { axis, at, label } of markers) {
      const place = scales[axis]?.getPixelForValue(at) ?? NaN;
      const isX = axis === 'x';
      if (!(isX ? place >= left && place <= right : place >= top && place <= bottom)) continue;
      const above = isX ? size * ++line : 0;
      ctx.beginPath();
      ctx.moveTo(isX ? place : left, isX ? above : place);
      ctx.lineTo(isX ? place : right, isX ? bottom : place);
      ctx.stroke();
      ctx.textAlign = isX ? 'center' : 'left';
      const half = ctx.measureText(label).width / 2;
      ctx.fillText(
        label,
        isX ? Math.max(half, Math.min(width - half, place)) : left + 4,
        isX ? above - size / 4 : place - size / 4,
      );
    }
    ctx.restore();
  },
});

/**
 * Draws lines, curves or steps. The canvas must be on the page and have a sized parent.
 *
 * Quantities and time run from left to right in every language, as they do in Arabic business
 * papers and in formulas; where writing runs from the right, the values stand on the right.
 *
 * @throws if the browser has no memory left for the canvas
 */
export function drawLines(
  canvas: HTMLCanvasElement,
  { x, y, series, markers = [], points = [] }: LineChartSpec,
  theme: ChartTheme,
  formatY: AxisFormat,
  formatX: AxisFormat,
): DrawnChart {
  const font = fontOf(theme);
  const axis = ({ title, scale = 'linear', min, max, ticks }: ChartAxis, format: AxisFormat) => ({
    type: scale === 'log' ? 'logarithmic' : scale,
    min,
    max,
    title: { display: title !== undefined, text: title, color: theme.text, font },
    grid: { color: theme.line },
    border: { display: false },
    ticks: {
      color: theme.text,
      font,
      maxRotation: 0,
      autoSkipPadding: 14,
      callback: (value: number) => format(value, true),
    },
    afterBuildTicks: (built: Scale) => {
      const values = ticks ?? (scale === 'log' ? logTicks(built.min, built.max) : undefined);
      if (values) built.ticks = values.map((value) => ({ value }));
    },
  });
  const lines = series.map(({ label, points: data, stepped, dashed, group }, index) => {
    const place = group ?? index;
    const colour = colourOf(theme, place);
    const apart = data.length > FEW_POINTS ? Math.ceil(data.length / 5) : 1;
    const isHint = (at: number): boolean => data[at]?.hint === true;
    return {
      label,
      data,
      borderColor: colour,
      backgroundColor: colour,
      borderWidth: 2,
      stepped: !!stepped,
      borderDash: dashed ? [7, 4] : [],
      pointStyle: POINT_STYLES[place % POINT_STYLES.length],
      pointRadius: data.map((_, at) => (isHint(at) || (at + place) % apart > 0 ? 0 : 4)),
      segment: {
        borderDash: (piece: { p0DataIndex: number; p1DataIndex: number }) =>
          isHint(piece.p0DataIndex) || isHint(piece.p1DataIndex) ? [1, 3] : undefined,
      },
    };
  });
  const standingOut = {
    data: points,
    showLine: false,
    order: -1,
    borderColor: theme.text,
    backgroundColor: 'transparent',
    borderWidth: 2,
    pointRadius: 7,
  };
  const labels = markers.filter((marker) => marker.axis === 'x').length;
  const config = {
    type: 'line',
    data: { datasets: [...lines, standingOut] },
    options: {
      parsing: false,
      layout: { padding: { top: labels * theme.fontSize * LINE_HEIGHT } },
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: {
        x: axis(x, formatX),
        y: {
          ...axis(y, formatY),
          position: theme.rightToLeft ? 'right' : 'left',
          ...(y.scale !== 'log' && { beginAtZero: true, grace: '5%' }),
        },
      },
    },
    plugins: [markersPlugin(markers, theme)],
  };
  interface Item {
    dataset: { label?: string };
    raw: LinePoint & { label?: string };
  }
  return draw(canvas, theme, config, {
    usePointStyle: true,
    filter: ({ raw }: Item) => !raw.hint,
    callbacks: {
      title: ([item]: Item[]) => (item ? formatX(item.raw.x) : ''),
      label: ({ dataset, raw }: Item) =>
        raw.label ?? `${dataset.label ?? ''}: ${formatY(raw.y ?? 0)}`,
    },
  });
}
