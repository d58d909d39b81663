import { html, nothing, type TemplateResult } from 'lit';
import { isSupplied } from '../../analysis/cited.js';
import { isOwn } from '../../analysis/own-price.js';
import type {
  Figure,
  FurtherPart,
  HostingCurve,
  HostingGap,
  ModelHosting,
} from '../../analysis/index.js';
import {
  atOnceText,
  copiesText,
  explainHosting,
  offerText,
  type HostingContext,
} from '../../i18n/hosting.js';
import type { Explainers } from '../../i18n/explain.js';
import { figureText } from '../../i18n/facts.js';
import type { HostingMessages } from '../../i18n/messages/en.hosting.js';
import { providerName, type PricedContext } from '../internal/section.js';
import { stackedBar } from '../internal/stacked-bar.js';
import { comparisonTable, siteMark, type ComparisonRow } from '../internal/table.js';

/** What hosting is rendered from. */
export type HostingView = HostingContext & PricedContext;

/** What rows are named after that not everybody knows. */
const TERMS: Partial<Record<Row, Parameters<Explainers['term']>[1]>> = {
  memory: 'hostingMemory',
  gpus: 'hostingCopy',
  speed: 'hostingSpeed',
  breakEven: 'breakEven',
};

const PRICE_GAPS: readonly HostingGap[] = ['no-price', 'currency'];

type Row = keyof HostingMessages['rows'];
type FormulaName = keyof HostingMessages['formulas'];

/** Whose an offer is: a provider's, or the reader's own agreement. */
export const offeredBy =
  ({ head, words }: Pick<HostingView, 'head' | 'words'>) =>
  ({ provider }: { provider: string }): string =>
    words.format.isolate(isOwn({ provider }) ? words.text.ownPrice : providerName(head, provider));

/** The series colours of the parts of the memory. */
const SERIES: Partial<Record<FurtherPart, number>> = { weights: 1, keyValueCache: 2, overhead: 3 };

const aside = (content: unknown): TemplateResult => html`<span class="aside">${content}</span>`;

/** The table of everything, a column for each model. */
export function hostingTable(view: HostingView): TemplateResult {
  const { words, own, estimate, names, comparison, plan } = view;
  const { text, format } = words;
  const end = Math.max(0, ...estimate.models.map(({ memory }) => memory?.total.value ?? 0));

  const button = (
    row: Row,
    position: number,
    figure: Figure,
    formula: FormulaName | undefined,
    shown = figureText(words, figure),
  ): TemplateResult => {
    const title = text.phrases([own.rows[row], names[position] ?? '']);
    return html`${view.explanation.button(shown, explainHosting(view, title, figure, formula))}${siteMark(words, isSupplied(figure))}`;
  };
  /** That something is not known; in the row that it concerns, why. */
  const unknown = ({ gap }: ModelHosting, ...reasons: HostingGap[]): TemplateResult =>
    html`<span class="unknown"
      >${gap && reasons.includes(gap) ? own.gaps[gap] : text.unknown}</span
    >`;
  const atLeast = (model: ModelHosting, shown: string): string =>
    model.atLeast ? own.atLeast(shown) : shown;

  const memory = (model: ModelHosting, position: number): unknown => {
    const total = model.memory?.total;
    if (!model.memory || !total) return unknown(model, 'parameters', 'closed', 'unreleased');
    const parts = total.parts ?? [];
    const seriesOf = ({ furtherPart }: Figure): number => SERIES[furtherPart ?? 'weights'] ?? 1;
    const names = [...new Set(parts.map(({ furtherPart }) => furtherPart))];
    return html`${button('memory', position, total, 'memory', model.memory.atLeast ? own.atLeast(figureText(words, total)) : figureText(words, total))}
    ${stackedBar(
      parts.map((part) => ({ value: part.value, series: seriesOf(part) })),
      end,
    )}
    ${names.map((name) => {
      const same = parts.filter(({ furtherPart }) => furtherPart === name);
      const [first] = same;
      if (!first) return nothing;
      const value = same.reduce((all, part) => all + part.value, 0);
      const label = name ? (own.partNames as Partial<Record<FurtherPart, string>>)[name] : '';
      return aside(
        html`<i class="key series-${seriesOf(first)}"></i
          >${text.labelled(label ?? '', figureText(words, { ...first, value }))}`,
      );
    })}
    ${model.memory.atLeast ? aside(own.cacheUnknown) : nothing}
    ${model.tooLong ? aside(html`<span class="warning">${own.tooLong}</span>`) : nothing}
    ${model.beyondContext ? aside(html`<span class="warning">${own.beyondContext}</span>`) : nothing}`;
  };
  const gpus = (model: ModelHosting, position: number): unknown => {
    const { gpus: needed, gap } = model;
    if (!needed) return unknown(model, 'no-hardware', 'hardware-memory');
    if (gap === 'does-not-fit')
      return button(
        'gpus',
        position,
        needed,
        'gpus',
        own.doesNotFit(figureText(words, needed), format.plural(plan.mostGpus, text.counts.gpus)),
      );
    return button('gpus', position, needed, 'gpus', atLeast(model, figureText(words, needed)));
  };
  const speed = (model: ModelHosting, position: number): unknown => {
    const { throughput, limit, exceeds } = model;
    if (!model.gpus || model.gap === 'does-not-fit') return unknown(model);
    const basis = throughput
      ? throughput.own
        ? own.yourNumber
        : throughput.concurrent === undefined
          ? own.measured
          : own.measuredWith(format.plural(throughput.concurrent, text.requestsUnit))
      : undefined;
    return html`${throughput ? button('speed', position, throughput.value, undefined) : html`<span class="unknown">${own.gaps.throughput}</span>`}
    ${basis === undefined ? nothing : aside(basis)}
    ${throughput?.note === undefined ? nothing : aside(throughput.note)}
    ${exceeds ? aside(html`<strong class="warning">${own.exceeds}</strong>`) : nothing}
    ${
      limit
        ? aside(
            button(
              'speed',
              position,
              limit.bound,
              'bound',
              own.bound(figureText(words, limit.bound), atOnceText(view, model)),
            ),
          )
        : nothing
    }`;
  };
  /** A figure, or why there is none. */
  const plain =
    (
      row: Row,
      of: (model: ModelHosting) => Figure | undefined,
      formula: FormulaName,
      textOf: (figure: Figure) => string = (figure) => figureText(words, figure),
      bounded = false,
    ) =>
    (model: ModelHosting, position: number): unknown => {
      const figure = of(model);
      if (!figure) return unknown(model, ...(row === 'rent' || row === 'busy' ? PRICE_GAPS : []));
      const shown = textOf(figure);
      return button(row, position, figure, formula, bounded ? atLeast(model, shown) : shown);
    };
  const perMillion = (model: ModelHosting, position: number): unknown => {
    const { atCapacity, atWorkload } = model;
    if (!atCapacity) return plain('perMillion', () => undefined, 'perMillion')(model, position);
    const one = (figure: Figure, say: (price: string) => string): TemplateResult =>
      button(
        'perMillion',
        position,
        figure,
        'perMillion',
        say(atLeast(model, figureText(words, figure))),
      );
    return html`${one(atCapacity, own.atCapacity)}
    ${atWorkload ? aside(one(atWorkload, own.atWorkload)) : nothing}
    ${model.counts ? aside(own.counted[model.counts]) : nothing}`;
  };
  const api = ({ api: offer }: ModelHosting, position: number): unknown => {
    if (!offer) {
      const missing = comparison.costs.costs[position]?.missing;
      return html`<span class="unknown">${text.noUsableOffer[missing ?? 'no-offer']}</span>`;
    }
    return html`${button('api', position, offer.monthly, undefined, own.aMonth(figureText(words, offer.monthly)))}
    ${
      offer.perMillion
        ? aside(
            button(
              'api',
              position,
              offer.perMillion,
              'perMillion',
              text.labelled(own.rows.perMillion, figureText(words, offer.perMillion)),
            ),
          )
        : nothing
    }
    ${aside(offerText(view, offer))}`;
  };
  const breakEven = (model: ModelHosting, position: number): unknown => {
    const { breakEven: even, rent } = model;
    if (!even)
      return model.gap || model.api
        ? unknown(model)
        : html`<span class="unknown">${own.even.noOffer}</span>`;
    const { outcome, volume, requests, steady, needed } = even;
    const one = (
      figure: Figure | undefined,
      formula: FormulaName,
      say: (shown: string) => string,
    ): unknown =>
      figure
        ? button(
            'breakEven',
            position,
            figure,
            formula,
            say(atLeast(model, figureText(words, figure))),
          )
        : nothing;
    const takes = needed
      ? button(
          'breakEven',
          position,
          needed,
          rent ? 'needed' : 'neededBySecond',
          own.even.takes(figureText(words, needed)),
        )
      : nothing;
    if (outcome === 'from')
      return html`<strong>${one(volume, 'volume', own.even.from)}</strong>
        ${aside(one(requests, 'requests', own.even.requests))}
        ${steady ? aside(one(steady, 'steady', own.even.steady)) : nothing}`;
    if (outcome === 'any') return html`<strong>${own.even.any}</strong>`;
    return html`<strong>${own.even[outcome]}</strong> ${aside(takes)}
      ${
        volume
          ? aside(one(volume, 'volume', outcome === 'never' ? own.even.tooMuch : own.even.would))
          : nothing
      }`;
  };

  const rows: [Row, (model: ModelHosting, position: number) => unknown][] = [
    ['memory', memory],
    ['gpus', gpus],
    ['speed', speed],
    ...(plan.rental === 'per-second'
      ? []
      : ([['rent', plain('rent', (model) => model.rent, 'rent', undefined, true)]] as [
          Row,
          (model: ModelHosting, position: number) => unknown,
        ][])),
    ['capacity', plain('capacity', (model) => model.capacity, 'capacity')],
    plan.rental === 'per-second'
      ? ['busy', plain('busy', (model) => model.busy, 'busy')]
      : [
          'copies',
          plain(
            'copies',
            (model) => model.copies,
            'copies',
            (figure) => copiesText(view, figure),
          ),
        ],
    [
      'bill',
      plain(
        'bill',
        (model) => model.bill,
        plan.rental === 'per-second' ? 'billBySecond' : 'bill',
        undefined,
        true,
      ),
    ],
    ['perMillion', perMillion],
    ['api', api],
    ['breakEven', breakEven],
  ];
  const term = (row: Row): unknown => {
    const name = TERMS[row];
    const label = own.rows[row];
    return name ? view.explanation.button(label, (to) => to.term(label, name), 'term') : label;
  };
  return comparisonTable(
    words,
    own.title,
    names,
    rows.map(([row, cell]): ComparisonRow => ({
      label: term(row),
      cells: estimate.models.map(cell),
    })),
  );
}

/** The figures of a chart, at round volumes. */
export function curveTable(
  view: HostingView,
  curve: HostingCurve,
  name: string,
  api: string | undefined,
  open: boolean,
  onToggle: (event: Event) => void,
): TemplateResult {
  const { words, own, comparison } = view;
  const { text, format } = words;
  const money = (value: number): string => format.money(value, comparison.currency);
  return html`<details class="more" ?open=${open} @toggle=${onToggle}>
    <summary>${own.chartTable}</summary>
    ${open ? table() : nothing}
  </details>`;

  function table(): TemplateResult {
    return comparisonTable(
      words,
      own.chartOf(name),
      [own.hosted(name), ...(api === undefined ? [] : [api])],
      curve.rows.map(({ requests, copies, hosted, api: offer }): ComparisonRow => ({
        label: own.even.requests(format.plural(requests, text.requestsUnit)),
        cells: [
          html`${money(hosted)}
          ${copies === undefined ? nothing : aside(format.plural(copies, own.copies))}`,
          ...(api === undefined || offer === undefined ? [] : [money(offer)]),
        ],
      })),
    );
  }
}
