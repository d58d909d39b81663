/** `<cost-estimator>` as a reader meets it, on models with prices for everything. */
import type { Workload } from '../../src/analysis/index.js';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import { all, one, row, show, textOf, until, type ElementOf, type Properties } from './elements.js';
import { model, offer } from './models.js';

export type Estimator = ElementOf<'cost-estimator'>;

export const CACHE = { cacheRead: 0.2, cacheWrite: 2.5, cacheWrite1h: 4 };

/** A model whose offer has prices for everything, with others beside it, and one with the usual. */
export const money: CatalogueDocument = {
  format: 1,
  providers: { harbor: { name: 'Harbor Cloud' }, quay: { name: 'Quay' } },
  sources: { bank: { title: 'Reference rates' } },
  exchangeRates: [{ from: 'EUR', to: 'USD', rate: 1.25, asOf: '2026-10-30', sources: ['bank'] }],
  models: [
    model('full', {
      offers: [
        offer(2, 8, {
          prices: CACHE,
          batch: { input: 1, output: 4 },
          offPeak: { from: '00:00', until: '06:00', prices: { input: 1, output: 2 } },
        }),
        offer(3, 9, { provider: 'quay' }),
        ...Array.from({ length: 6 }, (_, index) =>
          offer(4 + index, 9, { provider: 'quay', variant: `region ${index + 1}` }),
        ),
      ],
    }),
    model('bare', { offers: [offer(1, 20)] }),
  ],
};

export type More = Properties & { share?: boolean; currency?: string };

export const estimate = (properties: More = {}): Promise<Estimator> =>
  show('cost-estimator', { catalogue: money, models: 'full, bare', ...properties });

export const field = (scope: Estimator | HTMLElement, name: string): HTMLInputElement =>
  one(scope, 'spinbutton', new RegExp(`^${name}`));

export const updated = async (element: Estimator): Promise<void> =>
  void (await element.updateComplete);

/** Puts a text into a field as if it were typed at one stroke. */
export async function enter(element: Estimator, name: string, text: string): Promise<void> {
  const input = field(element, name);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await updated(element);
}

export async function select(element: Estimator, name: string, value: string): Promise<void> {
  const list = one<HTMLSelectElement>(element, 'combobox', name);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await updated(element);
}

/** Opens what is folded under this heading. */
export async function unfold(element: Estimator, heading: RegExp): Promise<HTMLElement> {
  const summary = [...element.renderRoot.querySelectorAll('summary')].find((candidate) =>
    heading.test(textOf(candidate)),
  );
  const details = summary?.parentElement as HTMLDetailsElement;
  if (!details.open) {
    const opened = new Promise((resolve) => details.addEventListener('toggle', resolve));
    summary!.click();
    await opened;
  }
  await updated(element);
  return details;
}
export const MORE = /^Caching, batch/;
export const COUNTER = /^Estimate tokens/;
export const OFFERS = /^FULL: .* at this workload$/;

/** Everything that is folded, open. */
export async function unfoldAll(element: Estimator): Promise<void> {
  for (const summary of element.renderRoot.querySelectorAll('summary')) {
    const details = summary.parentElement as HTMLDetailsElement;
    if (!details.open) summary.click();
  }
  await until(() => all(element, 'group', /^Your price for/).length === 2, 'not all is open');
  await updated(element);
}

/** A cell of the estimate by its model and column. */
export function cell(element: Estimator, name: string, column: string): HTMLElement {
  const columns = all(element, 'columnheader').map(textOf);
  return row(element, name)[columns.indexOf(column) - 1]!;
}
export const month = (element: Estimator, name = 'FULL'): string =>
  textOf(cell(element, name, 'Per month')).split(' ')[0]!;
/** What stands under a model's name. */
export const header = (element: Estimator, name = 'FULL'): string =>
  textOf(all(element, 'rowheader', new RegExp(`^${name}`))[0]);

/** The workload, as the page is told of it. */
export function heard(element: Estimator): Workload[] {
  const workloads: Workload[] = [];
  element.addEventListener('workload-change', (event) => {
    workloads.push((event as CustomEvent<{ workload: Workload }>).detail.workload);
  });
  return workloads;
}

export const STORE = 'model-widgets:own-prices';

/** Tells the page what another one of the device has kept. */
export function keepElsewhere(text: string): void {
  localStorage.setItem(STORE, text);
  dispatchEvent(new StorageEvent('storage', { key: STORE }));
}
