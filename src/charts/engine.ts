/** The one file that imports chart.js. It is itself loaded on demand. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import type { BarChartSpec } from './bars.js';
import type { ChartTheme } from './theme.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip, Legend);

/** A chart that is on the page. */
export interface DrawnChart {
  destroy(): void;
}

function configuration(
  { categories, series, max }: BarChartSpec,
  theme: ChartTheme,
  format: (value: number) => string,
): ChartConfiguration<'bar', (number | null)[]> {
  const font = { family: theme.font, size: theme.fontSize };
  return {
    type: 'bar',
    data: {
      labels: categories.map((lines) => [...lines]),
      datasets: series.map(({ label, values }, index) => ({
        label,
        data: [...values],
        backgroundColor: theme.series[index % theme.series.length] ?? theme.text,
        borderRadius: 2,
        categoryPercentage: 0.75,
        barPercentage: 0.9,
        maxBarThickness: 22,
      })),
    },
    options: {
      indexAxis: 'y',
      responsive: true,
      maintainAspectRatio: false,
      // Bars that grow into place say nothing more, and hold the reader up.
      animation: false,
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
            callback: (value) => format(Number(value)),
          },
        },
        y: {
          position: theme.rightToLeft ? 'right' : 'left',
          grid: { display: false },
          border: { color: theme.line },
          ticks: { color: theme.text, font, autoSkip: false },
        },
      },
      plugins: {
        legend: {
          position: 'top',
          align: 'start',
          rtl: theme.rightToLeft,
          labels: { color: theme.text, font, boxWidth: 12, boxHeight: 12 },
        },
        tooltip: {
          rtl: theme.rightToLeft,
          titleFont: font,
          bodyFont: font,
          callbacks: {
            label: ({ dataset, parsed }) => `${dataset.label ?? ''}: ${format(parsed.x ?? 0)}`,
          },
        },
      },
    },
  };
}

/**
 * Draws a bar chart. The canvas must be on the page and have a sized parent.
 *
 * @throws if the browser has no memory left for the canvas
 */
export function drawBars(
  canvas: HTMLCanvasElement,
  spec: BarChartSpec,
  theme: ChartTheme,
  format: (value: number) => string,
): DrawnChart {
  // Chart.js itself would leave it blank, and only tell the console.
  if (!canvas.getContext('2d')) throw new Error('The canvas has no context.');
  return new Chart(canvas, configuration(spec, theme, format));
}
