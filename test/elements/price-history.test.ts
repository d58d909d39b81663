import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../src/elements/price-history/define.js';
import { fixtureDocument } from '../fixtures/catalogue.js';
import { battery } from '../support/battery/index.js';
import {
  all,
  explain,
  figures,
  one,
  parsed,
  rowTexts,
  show,
  shownText,
  textOf,
  until,
  type AnyElement,
  type ElementOf,
} from '../support/elements.js';
import { expectToHold } from '../support/working.js';

type History = ElementOf<'price-history'>;

/** One model with a history, one whose price is announced to change, and one without dates. */
const THREE = 'alder-1b, cedar-vision-11b, birch-22b';

const history = (properties: Parameters<typeof show>[1] = {}, parent?: Element): Promise<History> =>
  show('price-history', properties, parent);

const canvasOf = (element: History): HTMLCanvasElement => one(element, 'img', /^Chart of/);

/** The engine's own list of what it has drawn. */
const charts = async () => (await import('chart.js')).Chart;

/** A history whose chart is drawn, and what it is drawn from. */
async function drawn(properties: Parameters<typeof show>[1] = {}, parent?: Element) {
  const element = await history(properties, parent);
  const Chart = await charts();
  await until(() => Chart.getChart(canvasOf(element)), 'the chart is not drawn');
  return { element, chart: Chart.getChart(canvasOf(element))! };
}

const namesOf = (element: AnyElement): string[] =>
  [...element.renderRoot.querySelectorAll('.model-name')].map(textOf);

const changesOf = (element: History): string[] =>
  [...element.renderRoot.querySelectorAll('[part~=changes] li')].map(textOf);

/** Once the browser has told everybody whether an element is in view. */
const viewKnown = (element: Element): Promise<unknown> =>
  new Promise((resolve) => new IntersectionObserver(resolve).observe(element));

// First in its file, because a page fetches the engine only once.
describe('The engine of <price-history>', () => {
  it('is fetched when the element comes into view, and the place of the chart is there before', async () => {
    const engines = (): string[] =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /charts\/engine\.|chart\.js/.test(name));
    const page = await fixture('<div><div style="block-size: 5000px"></div></div>');
    const element = await history({}, page);
    await viewKnown(element);
    await nextFrame();
    expect(engines()).to.eql([]);
    const height = element.offsetHeight;
    expect(canvasOf(element).offsetHeight).to.be.greaterThan(200);

    element.scrollIntoView();
    const Chart = await charts();
    await until(() => Chart.getChart(canvasOf(element)), 'the chart is not drawn');
    expect(element.offsetHeight).to.equal(height);
  });
});

describe('<price-history> shows', () => {
  it('what changed and when, in words', async () => {
    // 1 − 0.2 ÷ 0.3 = 33.3 %; 1 − 0.27 ÷ 0.4 = 32.5 %
    expect(changesOf(await history({ models: 'alder-1b' }))).to.eql([
      'On Mar 13, 2026, input fell 33.3%, from $0.30 to $0.20.',
      'On Mar 13, 2026, output fell 32.5%, from $0.40 to $0.27.',
      'On Mar 13, 2026, cached input was first recorded, at $0.02.',
      'On Mar 13, 2026, cache write was first recorded, at $0.25.',
      'On Mar 13, 2026, prices for batches were first recorded (input: $0.10, output: $0.135).',
    ]);
  });

  it('a rise to twice as much and more as a multiple', async () => {
    const catalogue = structuredClone(fixtureDocument);
    catalogue.models[0]!.offers![0]!.prices = { input: 0.05, output: 0.18 };
    // 0.2 ÷ 0.05 = 4; (0.27 − 0.18) ÷ 0.18 = 50 %
    expect(changesOf(await history({ catalogue, models: 'alder-1b' })).slice(0, 2)).to.eql([
      'On Mar 13, 2026, input rose to 4×, from $0.05 to $0.20.',
      'On Mar 13, 2026, output rose 50%, from $0.18 to $0.27.',
    ]);
  });

  it('a change that is announced as such', async () => {
    const element = await history({ models: 'cedar-vision-11b' });
    // 1 − 0.12 ÷ 0.16 = 25 %
    expect(changesOf(element).slice(0, 2)).to.eql([
      'Announced for Jan 1, 2027: input falls 25%, from $0.16 to $0.12.',
      'Announced for Jan 1, 2027: output falls 25%, from $0.16 to $0.12.',
    ]);
    expect(shownText(element)).to.match(/from Jan 1, 2027 announced/);
  });

  it('a table of every price, newest first, with tiers, batches and dates', async () => {
    const element = await history({ models: 'alder-1b' });
    expect(all(element, 'columnheader').map(textOf)).to.eql([
      'Period',
      'Input',
      'Output',
      'Cached input',
      'Cache write',
    ]);
    expect(all(element, 'rowheader').map(textOf)).to.eql([
      'from Mar 13, 2026 in force on Nov 1, 2026, checked Oct 30, 2026',
      'for batches',
      'Jan 15, 2025 until Mar 13, 2026',
    ]);
    expect(rowTexts(element, 'Jan 15')).to.eql(['$0.30', '$0.40', 'not known', 'not known']);
    expect(rowTexts(element, 'for batches')).to.eql(['$0.10', '$0.135', 'not known', 'not known']);
  });

  it('no history that is not recorded, but what the price is', async () => {
    const element = await history({ models: 'birch-22b' });
    expect(shownText(element)).to.include(
      'No dated prices are recorded for Birch 22B. Its price on Nov 1, 2026 via Harbor Cloud, per million tokens: input: $0.50, output: $1.50.',
    );
    expect(all(element, 'img')).to.eql([]);
    element.models = 'fir';
    await element.updateComplete;
    expect(shownText(element)).to.include('No offer is recorded for Fir.');
  });

  it('an unknown beginning as unknown', async () => {
    const catalogue = structuredClone(fixtureDocument);
    delete catalogue.models[0]!.offers![0]!.from;
    const { element, chart } = await drawn({ catalogue, models: 'alder-1b' });
    expect(shownText(element)).to.match(/before Mar 13, 2026 beginning not recorded/);
    const [first] = chart.data.datasets[0]!.data as unknown as { hint?: boolean; y: number }[];
    expect([first?.hint, first?.y]).to.eql([true, 0.3]);
  });

  it('where a price and a percentage are from', async () => {
    const element = await history({ models: 'alder-1b' });
    for (const figure of figures(element)) {
      const text = textOf(await explain(element, figure));
      expect(text, textOf(figure)).to.include('Harbor Cloud pricing');
    }
    const fall = figures(element).find((figure) => textOf(figure) === '33.3%')!;
    const popover = await explain(element, fall);
    const working = [...popover.querySelectorAll('.working li')].map(textOf);
    expect(working.filter((line) => line.includes(' = '))).to.have.length(1);
    working.filter((line) => line.includes(' = ')).forEach(expectToHold);
  });

  it('the provider that is asked for, or that it has none', async () => {
    const element = await history({ models: 'alder-1b', provider: 'mole' });
    expect(shownText(element)).to.include('via Môle Œuvre GmbH');
    expect(shownText(element)).to.include('€0.05');
    expect(shownText(element)).to.include(
      'Dated prices of Alder 1B are also recorded via Harbor Cloud.',
    );
    element.provider = 'quay-2';
    await element.updateComplete;
    expect(shownText(element)).to.include('No offer of quay-2 is recorded for Alder 1B.');
  });
});

describe('The chart of <price-history>', () => {
  const linesOf = async (element: History) =>
    (await charts())
      .getChart(canvasOf(element))!
      .data.datasets.map(({ label }) => label)
      .filter(Boolean);

  it('has a line for each model and price, told apart by more than colour', async () => {
    const { element, chart } = await drawn({ models: THREE });
    expect(await linesOf(element)).to.eql([
      'Alder 1B, input',
      'Alder 1B, output',
      'Cedar Vision 11B, input',
      'Cedar Vision 11B, output',
      'Birch 22B, input',
      'Birch 22B, output',
    ]);
    const marks = chart.data.datasets
      .slice(0, 6)
      .map((set) =>
        JSON.stringify([Reflect.get(set, 'pointStyle'), Reflect.get(set, 'borderDash')]),
      );
    expect(new Set(marks).size).to.equal(6);
    const legend = [...element.renderRoot.querySelectorAll('.legend li')].map(textOf);
    expect(legend).to.eql(await linesOf(element));
  });

  it('holds each price until it changes', async () => {
    const { chart } = await drawn({ models: 'alder-1b' });
    const day = (date: string): number => Date.parse(date) / 86_400_000;
    const [input] = chart.data.datasets;
    expect(Reflect.get(input!, 'stepped')).to.be.true;
    expect(input!.data).to.eql([
      { x: day('2025-01-15'), y: 0.3 },
      { x: day('2026-03-13'), y: 0.3 },
      { x: day('2026-03-13'), y: 0.2 },
      { x: day('2026-10-30'), y: 0.2 },
      { x: day('2026-11-01'), y: 0.2, hint: true },
    ]);
  });

  it('writes days and prices as the page does', async () => {
    const { element, chart } = await drawn({ models: 'alder-1b' });
    const labels = (name: string) => chart.scales[name]!.ticks.map(({ label }) => label);
    expect(labels('x')).to.include('Jan 2026');
    expect(labels('y')).to.include('$0.10');
    element.lang = 'en-DE';
    const Chart = await charts();
    await until(() => Chart.getChart(canvasOf(element)) !== chart, 'it is not drawn again');
  });

  it('draws the prices that are asked for, and says so where there are none such', async () => {
    const { element } = await drawn({ models: 'alder-1b', price: 'output, cacheRead' });
    expect(await linesOf(element)).to.eql(['Alder 1B, output', 'Alder 1B, cached input']);
    element.price = 'outptu';
    await element.updateComplete;
    expect(shownText(element)).to.include('The attribute “price” cannot be “outptu”.');
    expect(shownText(element)).to.include('Alder 1B, input');
  });

  it('marks the day that is pinned', async () => {
    const { element } = await drawn({ models: 'alder-1b', asOf: '2025-06-01' });
    expect(all(element, 'rowheader').map(textOf)).to.include(
      'Jan 15, 2025 until Mar 13, 2026 in force on Jun 1, 2025',
    );
    const canvas = canvasOf(element);
    const before = canvas.toDataURL();
    element.asOf = '2025-12-01';
    await until(() => canvas.toDataURL() !== before, 'the mark does not move');
    element.asOf = '1 June';
    await element.updateComplete;
    expect(shownText(element)).to.include('The attribute “as-of” cannot be “1 June”.');
  });

  it('runs from left to right in every language, with its prices on the right in Arabic', async () => {
    const { element, chart } = await drawn({ models: 'alder-1b' });
    expect([chart.options.scales?.x?.reverse, chart.scales.y!.position]).to.eql([false, 'left']);
    const Chart = await charts();
    element.lang = 'ar';
    await until(
      () =>
        Chart.getChart(element.renderRoot.querySelector('canvas')!)?.scales.y?.position === 'right',
      'the prices stay on the left',
    );
    const turned = Chart.getChart(element.renderRoot.querySelector('canvas')!)!;
    expect(turned.scales.x!.getPixelForValue(20_000)).to.be.lessThan(
      turned.scales.x!.getPixelForValue(20_100),
    );
    await expect(element).to.be.accessible();
  });

  it('stays within a narrow place', async () => {
    const column = await fixture<HTMLElement>('<div style="inline-size: 280px"></div>');
    const { element } = await drawn({ models: THREE }, column);
    expect(element.scrollWidth).to.be.at.most(280);
    expect(rowTexts(element, 'Jan 15')).to.include('$0.30');
    await expect(element).to.be.accessible();
  });
});

describe('The attributes of <price-history>', () => {
  it('say the same as its properties', async () => {
    const json = JSON.stringify(fixtureDocument).replaceAll('<', '\\u003c');
    const element = await parsed(
      'price-history',
      `<price-history models="alder-1b" provider="harbor" as-of="2025-06-01" price="output">
        <script type="application/json">${json}</script></price-history>`,
    );
    expect([element.provider, element.asOf, element.price]).to.eql([
      'harbor',
      '2025-06-01',
      'output',
    ]);
    expect(shownText(element)).to.include('in force on Jun 1, 2025');
  });
});

battery({ tag: 'price-history', namesOf, english: '$0.20' });
