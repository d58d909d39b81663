import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../src/elements/benchmark-bars/define.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { battery } from '../support/battery/index.js';
import {
  all,
  explain,
  one,
  PAIR,
  row,
  rowTexts,
  show,
  shownText,
  textOf,
  until,
  type ElementOf,
} from '../support/elements.js';
import { scripted } from '../support/scripted.js';

type Bars = ElementOf<'benchmark-bars'>;

const bars = (properties: Parameters<typeof show>[1] = {}, parent?: Element): Promise<Bars> =>
  show('benchmark-bars', properties, parent);

const canvasOf = (element: Bars): HTMLCanvasElement => one(element, 'img', /^Bar chart of/);

const isPainted = (canvas: HTMLCanvasElement): boolean => {
  const { width, height } = canvas;
  if (width === 0 || height === 0) return false;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
  return pixels?.some((value, index) => index % 4 === 3 && value > 0) ?? false;
};

/** Bars whose chart is drawn, and its canvas. */
async function drawn(properties: Parameters<typeof show>[1] = {}, parent?: Element) {
  const element = await bars(properties, parent);
  const canvas = canvasOf(element);
  await until(() => isPainted(canvas), 'the chart is not drawn');
  return { element, canvas };
}

/** Waits until a drawn chart looks different. */
async function redrawn(canvas: HTMLCanvasElement, change: () => unknown): Promise<void> {
  const before = canvas.toDataURL();
  change();
  await until(
    () => isPainted(canvas) && canvas.toDataURL() !== before,
    'the chart is not drawn again',
  );
}

/** The engine's own list of what it has drawn. */
const charts = async () => (await import('chart.js')).Chart;

/** Once the browser has told everybody whether an element is in view. */
const viewKnown = (element: Element): Promise<unknown> =>
  new Promise((resolve) => new IntersectionObserver(resolve).observe(element));

// First in its file, because a page fetches the engine only once.
describe('The engine of <benchmark-bars>', () => {
  it('is fetched when the element comes into view, and once', async () => {
    const fetched: string[] = [];
    const observer = new PerformanceObserver((list) => {
      fetched.push(...list.getEntries().map(({ name }) => name));
    });
    observer.observe({ type: 'resource' });
    const engines = (): string[] =>
      fetched.filter((name) => /charts\/engine\.|chart\.js/.test(name));

    const page = await fixture('<div><div style="block-size: 5000px"></div></div>');
    const [first, second] = [await bars({}, page), await bars({}, page)];
    await viewKnown(second);
    await nextFrame();
    expect(rowTexts(first, 'CodeQuiz pass@1 ')).to.have.length(2);
    expect(engines()).to.eql([]);
    expect(isPainted(canvasOf(first))).to.be.false;

    first.scrollIntoView();
    await until(() => isPainted(canvasOf(first)), 'the chart is not drawn');
    second.scrollIntoView();
    await until(() => isPainted(canvasOf(second)), 'the second chart is not drawn');
    const [engine] = engines();
    expect(engine).to.match(/charts\/engine\./);
    expect(engines().length).to.equal(new Set(engines()).size);
    observer.disconnect();
  });
});

describe('<benchmark-bars> shows', () => {
  it('a table with every result, chart or not', async () => {
    const element = await bars();
    // Wilson, 95 %, of 164 items
    expect(rowTexts(element, /^CodeQuiz pass@1\b(?!0)/)).to.eql([
      '28.1% 95% interval 21.8% to 35.4% vendor-reported, Sep 25, 2024',
      '45.1% best 95% interval 37.7% to 52.7% vendor-reported, Apr 17, 2024',
    ]);
    expect(rowTexts(element, 'LagTest')).to.eql(['12.5 sec best independent', '31 sec']);
    expect(rowTexts(element, 'Duel Arena')).to.eql([
      'not known',
      '1,148 95% interval 1,143 to 1,152',
    ]);
    expect(shownText(element)).to.include('Birch 22B leads by 28.5 points');
  });

  it('a chart that says what it is, for those who do not see it', async () => {
    const { canvas } = await drawn();
    expect(canvas.getAttribute('aria-label')).to.equal(
      'Bar chart of benchmark scores of Alder 1B and Birch 22B. The table below has the same figures.',
    );
  });

  it('the shared results in percent as bars, each model in its own colour', async () => {
    const { element, canvas } = await drawn();
    const { data } = (await charts()).getChart(canvas)!;
    expect(data.labels).to.eql([
      ['CodeQuiz', 'pass@1', '0-shot'],
      ['FactQuiz', 'macro average', '5-shot'],
    ]);
    expect(data.datasets.map(({ label, data: values }) => [label, values])).to.eql([
      ['Alder 1B', [28.1, 49.3]],
      ['Birch 22B', [45.1, 77.8]],
    ]);
    const [first, second] = data.datasets.map(({ backgroundColor }) => String(backgroundColor));
    expect(first)
      .to.match(/^(rgb|color)/)
      .and.not.to.equal(second);
    expect(shownText(element)).to.match(
      /The chart shows [\w ]* results in percent; the table has all\./,
    );
  });

  it('no chart where no results can be set side by side', async () => {
    const element = await bars({ models: 'birch-22b, fir' });
    expect(all(element, 'img').length).to.equal(0);
    expect(rowTexts(element, 'Duel Arena')).to.eql([
      '1,148 95% interval 1,143 to 1,152',
      'not known',
    ]);
    expect(shownText(element)).to.include('No benchmark has comparable results');
    element.models = 'fir';
    await element.updateComplete;
    expect(shownText(element)).to.include('No benchmark result is recorded for these models.');
  });

  it('where a result is from, how it was measured, and within which bounds', async () => {
    const element = await bars();
    const [cell] = row(element, 'FactQuiz macro average');
    const text = textOf(await explain(element, all(cell!, 'button')[0]!));
    expect(text).to.include('49.3%');
    expect(text).to.match(/95 ?% interval 48\.5% to 50\.1%, as published/);
    expect(text).to.include('5-shot');
    expect(text).to.include('harness: quiz-harness 0.4');
    expect(text).to.include('independent');
    expect(text).to.include('Open results table');
  });
});

describe('The chart of <benchmark-bars>', () => {
  it('is drawn again when other models are named', async () => {
    const { element, canvas } = await drawn();
    const Chart = await charts();
    const labels = () => Chart.getChart(canvas)?.data.datasets.map(({ label }) => label);
    expect(labels()).to.eql(['Alder 1B', 'Birch 22B']);
    element.models = 'birch-22b, cedar-vision-11b';
    await until(() => labels()?.includes('Cedar Vision 11B'), 'the chart is not drawn again');
    expect(labels()).to.eql(['Birch 22B', 'Cedar Vision 11B']);
  });

  it('is drawn again in another theme, its own or the page’s', async () => {
    const { element, canvas } = await drawn();
    const coloursOf = async () =>
      (await charts()).getChart(canvas)!.data.datasets.map((set) => String(set.backgroundColor));
    const light = await coloursOf();
    await redrawn(canvas, () => (element.theme = 'dark'));
    const dark = await coloursOf();
    expect(dark).not.to.eql(light);
    await redrawn(canvas, () => (element.theme = 'auto'));
    expect(await coloursOf()).to.eql(light);
    const { style } = document.documentElement;
    await redrawn(canvas, () => (style.colorScheme = 'dark'));
    expect(await coloursOf()).to.eql(dark);
    style.colorScheme = '';
  });

  it('is drawn again where numbers are written in another way', async () => {
    const { element, canvas } = await drawn();
    await redrawn(canvas, () => (element.lang = 'en-DE'));
  });

  it('is drawn again at another size', async () => {
    const column = await fixture<HTMLElement>('<div style="inline-size: 600px"></div>');
    const { element, canvas } = await drawn({}, column);
    await redrawn(canvas, () => (column.style.inlineSize = '320px'));
    await until(() => canvas.offsetWidth <= 320, 'it stays wide');
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('is drawn from the right where writing runs from the right', async () => {
    const { element, canvas } = await drawn();
    await redrawn(canvas, () => (element.dir = 'rtl'));
  });

  it('is destroyed with its element, and drawn again when that comes back', async () => {
    const { element, canvas } = await drawn();
    const Chart = await charts();
    const parent = element.parentElement!;
    element.remove();
    expect(Chart.getChart(canvas) === undefined).to.be.true;
    expect(Object.keys(Chart.instances)).to.eql([]);
    parent.append(element);
    await until(() => Chart.getChart(canvasOf(element)), 'the chart does not come back');
    await until(() => isPainted(canvasOf(element)), 'the chart is not drawn');
    await redrawn(canvasOf(element), () => (element.theme = 'dark'));
  });

  it('is destroyed where there is nothing left to draw', async () => {
    const { element } = await drawn();
    const Chart = await charts();
    element.models = 'fir';
    await element.updateComplete;
    await until(() => Object.keys(Chart.instances).length === 0, 'the chart stays');
    element.models = PAIR;
    await element.updateComplete;
    await until(() => isPainted(canvasOf(element)), 'the chart does not come back');
    element.catalogue = 'about:none';
    await until(() => Object.keys(Chart.instances).length === 0, 'the chart stays');
  });

  it('survives fifty comings and goings, some of them quick', async () => {
    const { element } = await drawn();
    const Chart = await charts();
    const parent = element.parentElement!;
    for (let round = 0; round < 50; round++) {
      element.remove();
      expect(Object.keys(Chart.instances)).to.eql([]);
      parent.append(element);
      if (round % 5 === 0) {
        const canvas = canvasOf(element);
        await until(() => Chart.getChart(canvas), 'the chart does not come back');
      } else if (round % 2 === 0) {
        await element.updateComplete;
      }
    }
    await until(() => Object.keys(Chart.instances).length === 1, 'it is not drawn once');
    expect(shownText(element)).not.to.include('could not be drawn');
    element.remove();
    await nextFrame();
    expect(Object.keys(Chart.instances)).to.eql([]);
  });
});

describe('Where the chart of <benchmark-bars> cannot be had', () => {
  const FAILED = 'The chart could not be drawn. The table has the same figures.';

  it('because its engine cannot be fetched, the table stays and says so', async () => {
    const { url } = await scripted({ cut: 'before' });
    const frame = document.createElement('iframe');
    // A page of its own, in which the engine's address leads nowhere.
    frame.srcdoc = `<!doctype html><html lang="en">
      <script type="importmap">
        { "imports": { "/src/charts/engine.ts": "${url}", "/src/charts/engine.js": "${url}" } }
      </script>
      <script type="module" src="/src/elements/benchmark-bars/define.ts"></script>
      <benchmark-bars models="${PAIR}"><script type="application/json">
        ${JSON.stringify(fixtureDocument).replaceAll('<', '\\u003c')}
      </script></benchmark-bars></html>`;
    (await fixture('<div></div>')).append(frame);
    const text = (): string =>
      frame.contentDocument?.querySelector('benchmark-bars')?.shadowRoot?.textContent ?? '';
    await until(() => text().includes(FAILED), 'it does not say so');
    expect(text()).to.include('45.1%');
  });

  it('because the browser has no canvas left, the table stays and says so', async () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      const element = await bars();
      await until(() => shownText(element).includes(FAILED), 'it does not say so');
      expect(rowTexts(element, 'Duel Arena')[1]).to.match(/^1,148\b/);
      await expect(element).to.be.accessible();
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
  });
});

battery({
  tag: 'benchmark-bars',
  namesOf: (element) =>
    all(all(element, 'table')[0] ?? element, 'columnheader')
      .slice(1)
      .map(textOf),
  english: '28.1%',
});
