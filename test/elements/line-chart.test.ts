import { expect, fixture } from '@open-wc/testing';
import { Chart } from 'chart.js';
import type { LineChartSpec } from '../../src/charts/lines.js';
import type { ChartTheme } from '../../src/charts/theme.js';

const THEME: ChartTheme = {
  text: 'rgb(10, 20, 30)',
  line: 'rgb(220, 220, 220)',
  font: 'sans-serif',
  fontSize: 12,
  series: ['rgb(200, 0, 0)', 'rgb(0, 0, 200)'],
  rightToLeft: false,
};

/** A curve of cost against volume. */
const curve = (fixed: number, rate: number, count = 50) =>
  Array.from({ length: count }, (_, index) => {
    const x = 10 ** (2 + (4 * index) / (count - 1));
    return { x, y: fixed + rate * x };
  });

const SPEC: LineChartSpec = {
  x: { title: 'Requests a month', scale: 'log' },
  y: { title: 'Cost a month', scale: 'log' },
  series: [
    { label: 'A', points: curve(0, 0.002) },
    { label: 'B', points: curve(10, 0.001) },
  ],
  points: [{ x: 10_000, y: 20, label: 'B becomes cheaper' }],
  markers: [{ axis: 'x', at: 50_000, label: 'Your workload' }],
};

/** A chart, drawn on a page of its own. */
async function draw(spec: LineChartSpec, theme = THEME, width = 600): Promise<Chart> {
  const { drawLines } = await import('../../src/charts/engine.js');
  const parent = await fixture<HTMLElement>(
    `<div style="position: relative; inline-size: ${width}px; block-size: 300px"><canvas></canvas></div>`,
  );
  const canvas = parent.querySelector('canvas')!;
  drawLines(
    canvas,
    spec,
    theme,
    (value, tick) => `$${value}${tick ? '' : ' a month'}`,
    (value, tick) => `${value}${tick ? '' : ' requests'}`,
  );
  return Chart.getChart(canvas)!;
}

const labels = (chart: Chart, axis: string): unknown[] =>
  chart.scales[axis]!.ticks.map(({ label }) => label);

/** What is read beside a point. */
function tip(chart: Chart, datasetIndex: number, index: number): string[] {
  const { x = 0, y = 0 } = chart.getDatasetMeta(datasetIndex).data[index] ?? {};
  chart.tooltip!.setActiveElements([{ datasetIndex, index }], { x, y });
  chart.update();
  return [...chart.tooltip!.title, ...chart.tooltip!.body.flatMap(({ lines }) => lines)];
}

/** Whether a colour is painted somewhere between two heights at one place across. */
function isPainted(
  chart: Chart,
  colour: number[],
  x: number,
  top: number,
  bottom: number,
): boolean {
  const ratio = chart.currentDevicePixelRatio;
  const { data } = chart.ctx.getImageData(
    Math.round((x - 1) * ratio),
    Math.round(top * ratio),
    Math.ceil(3 * ratio),
    Math.round((bottom - top) * ratio),
  );
  for (let at = 0; at < data.length; at += 4)
    if (
      data[at + 3]! > 60 &&
      colour.every((part, index) => Math.abs(data[at + index]! - part) < 60)
    )
      return true;
  return false;
}

describe('A chart of lines', () => {
  it('labels logarithmic axes with powers of ten, or twice and five times each where these are few', async () => {
    const chart = await draw(SPEC);
    expect(labels(chart, 'x')).to.eql(['100', '1000', '10000', '100000', '1000000']);
    const few = await draw({
      ...SPEC,
      x: { scale: 'log', min: 100, max: 2000 },
      markers: [],
    });
    expect(labels(few, 'x')).to.eql(['100', '200', '500', '1000', '2000']);
  });

  it('starts at nothing where it is linear', async () => {
    const chart = await draw({ ...SPEC, x: {}, y: {} });
    expect([chart.scales.y!.min, labels(chart, 'y')[0]]).to.eql([0, '$0']);
  });

  it('tells lines apart by their marks, of which a curve has a few', async () => {
    const { data } = await draw(SPEC);
    const [first, second] = data.datasets as unknown as {
      pointStyle: string;
      pointRadius: number[];
    }[];
    expect(first!.pointStyle).not.to.equal(second!.pointStyle);
    const marked = first!.pointRadius.filter((radius) => radius > 0).length;
    expect(marked).to.be.within(3, 8);
  });

  it('says what a point is, as a sentence of numbers', async () => {
    const chart = await draw(SPEC);
    expect(tip(chart, 0, 0)).to.eql(['100 requests', 'A: $0.2 a month']);
    expect(tip(chart, 2, 0)).to.eql(['10000 requests', 'B becomes cheaper']);
  });

  it('says nothing of a point that is only a hint, and dots the line to it', async () => {
    const chart = await draw({
      x: {},
      y: {},
      series: [
        {
          label: 'A',
          stepped: true,
          points: [
            { x: 1, y: 1, hint: true },
            { x: 2, y: 1 },
            { x: 3, y: 2 },
          ],
        },
      ],
    });
    expect(tip(chart, 0, 0)).to.eql([]);
    expect(tip(chart, 0, 1)).to.eql(['2 requests', 'A: $1 a month']);
    expect(Reflect.get(chart.data.datasets[0]!, 'pointRadius')[0]).to.equal(0);
  });

  it('marks a value of an axis across the plot, with its label above', async () => {
    const chart = await draw(SPEC);
    const { top, bottom } = chart.chartArea;
    const x = chart.scales.x!.getPixelForValue(50_000);
    // The label needs a line above the plot.
    expect(top).to.be.greaterThan(12);
    expect(isPainted(chart, [10, 20, 30], x, top + 5, bottom - 5)).to.be.true;
    expect(isPainted(chart, [10, 20, 30], x + 12, top + 5, top + 25)).to.be.false;
    const plain = await draw({ ...SPEC, markers: [] });
    expect(plain.chartArea.top).to.be.lessThan(top);
  });

  it('leaves a gap where a line breaks', async () => {
    const chart = await draw({
      x: {},
      y: { max: 2 },
      series: [
        {
          label: 'A',
          stepped: true,
          points: [
            { x: 0, y: 1 },
            { x: 1, y: null },
            { x: 2, y: 1 },
            { x: 3, y: 1 },
          ],
        },
      ],
    });
    const at = (value: number): number => chart.scales.x!.getPixelForValue(value);
    const { top, bottom } = chart.chartArea;
    expect(isPainted(chart, [200, 0, 0], at(2.5), top, bottom)).to.be.true;
    expect(isPainted(chart, [200, 0, 0], at(1.5), top, bottom)).to.be.false;
  });

  it('runs from left to right where writing does not, with its values on the right', async () => {
    const chart = await draw(SPEC, { ...THEME, rightToLeft: true });
    const { x, y } = chart.scales;
    expect(x!.getPixelForValue(100)).to.be.lessThan(x!.getPixelForValue(1000));
    expect(y!.left).to.be.greaterThan(x!.left);
  });

  it('is as narrow as its place', async () => {
    const chart = await draw(SPEC, THEME, 260);
    expect(chart.width).to.equal(260);
    expect(labels(chart, 'x').length).to.be.lessThan(5);
  });
});
