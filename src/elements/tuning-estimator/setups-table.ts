import { html, nothing, type TemplateResult } from 'lit';
import { isSupplied } from '../../analysis/cited.js';
import {
  readFact,
  type Figure,
  type FurtherPart,
  type Known,
  type TuningMethodName,
  type TuningSetup,
} from '../../analysis/index.js';
import { figureText } from '../../i18n/facts.js';
import {
  hoursTerm,
  setupName,
  tuningExplain,
  type TuningContext,
  type TuningTerm,
} from '../../i18n/tuning.js';
import type { ViewContext } from '../internal/section.js';
import { stackedBar } from '../internal/stacked-bar.js';
import { leadable, marked, siteMark } from '../internal/table.js';

/** What setups are rendered from. */
export type SetupsContext = TuningContext & ViewContext;

const TERMS: Readonly<Record<TuningMethodName, TuningTerm>> = {
  full: 'tuningFull',
  lora: 'tuningLora',
  qlora: 'tuningQlora',
};

/** What the parts of memory are drawn in, in the order in which they are named. */
const SERIES: Partial<Record<FurtherPart, number>> = {
  weights: 1,
  gradients: 2,
  optimizer: 3,
  adapters: 4,
  constants: 5,
};

/** A figure that opens its working, with what a word of the field says of it. */
function figureButton(
  context: SetupsContext,
  title: string,
  figure: Figure,
  {
    shown = figureText(context.words, figure),
    term,
  }: { shown?: string; term?: TuningTerm | undefined } = {},
): TemplateResult {
  const explain = tuningExplain(context, title, figure, term);
  return html`${context.explanation.button(shown, explain)}${siteMark(context.words, isSupplied(figure))}`;
}

/** What the colours of the bars mean. */
export function memoryLegend({ own, comparison }: SetupsContext): TemplateResult | typeof nothing {
  const used = new Set(
    comparison.setups.flatMap(({ memory }) => memory?.parts?.map((part) => part.furtherPart) ?? []),
  );
  const parts = (Object.keys(SERIES) as (keyof typeof own.partNames)[]).filter((part) =>
    used.has(part),
  );
  if (parts.length === 0) return nothing;
  return html`<ul class="parts" aria-hidden="true">
    <li>${own.memory}</li>
    ${parts.map((part) => html`<li><i class="key series-${SERIES[part] ?? 1}"></i>${own.partNames[part]}</li>`)}
  </ul>`;
}

/** The parameters of a model, each with its sources. */
function parameterTexts(context: SetupsContext, position: number): unknown {
  const { words, own, comparison } = context;
  const { total, active } = comparison.models[position]?.parameters ?? {};
  const textOf = (value: number): string => words.format.compact(value);
  const shown = (
    known: Known<number> | undefined,
    label: string,
    say: (count: string) => string,
  ): unknown =>
    known?.value
      ? marked(context, say(textOf(known.value)), known, (to) =>
          to.known(context, label, known, textOf),
        )
      : undefined;
  const parts = [
    shown(readFact(total), words.text.specs.parametersTotal, own.parameters),
    shown(readFact(active), words.text.specs.parametersActive, own.active),
  ].filter((part) => part !== undefined);
  return parts.map((part, index) => html`${index > 0 ? ' · ' : ''}${part}`);
}

/** What must be held in memory, and how it is made up. */
function memoryCell(context: SetupsContext, title: string, setup: TuningSetup, end: number) {
  const { memory, method, offer } = setup;
  if (!memory) return absent(context, offer);
  const parts = (memory.parts ?? []).map(({ value, furtherPart }) => ({
    value,
    series: (furtherPart && SERIES[furtherPart]) ?? 1,
  }));
  return html`${figureButton(context, title, memory, method && { term: TERMS[method] })}${stackedBar(parts, end)}`;
}

function gpuCell(context: SetupsContext, title: string, { gpus, needed, offer }: TuningSetup) {
  const { words, own } = context;
  if (gpus === undefined && !needed) return absent(context, offer);
  if (needed && needed.value === gpus) return figureButton(context, title, needed);
  return html`${gpus === undefined ? nothing : words.format.plural(gpus, words.text.counts.gpus)}${
    needed
      ? html`<span class="aside"
          >${figureButton(context, title, needed, { shown: own.needs(figureText(words, needed)) })}</span
        >`
      : html`<span class="aside">${own.fitUnknown}</span>`
  }`;
}

/** What providers do not say, and what is not known of GPUs of one's own. */
const absent = ({ words }: SetupsContext, offer: unknown): TemplateResult =>
  html`<span class="unknown">${offer ? '–' : words.text.unknown}</span>`;

function against(context: SetupsContext, title: string, setup: TuningSetup): TemplateResult {
  const { words } = context;
  const { text } = words;
  const { gap, multiple, cheaper } = setup;
  if (!gap) return html`<span class="unknown itself">–</span>`;
  const button = (figure: Figure, say: (figure: string) => string) =>
    figureButton(context, title, figure, { shown: say(figureText(words, figure)) });
  return html`${button(gap, text.more)}${
    multiple ? html`<span class="aside">${button(multiple, text.timesAsMuch)}</span>` : nothing
  }${cheaper ? html`<span class="aside">${button(cheaper, text.cheaperBy)}</span>` : nothing}`;
}

/** How a model is tuned: the method, or the provider that does it. */
function setupCell(context: SetupsContext, { method, offer }: TuningSetup): TemplateResult {
  const { words, own, explanation, providerName } = context;
  const name = method && own.methods[method];
  const term =
    method && name
      ? explanation.button(name, (to) => to.term(name, TERMS[method]), 'term')
      : html``;
  if (!offer) return term;
  return html`${own.managed(providerName(offer.provider))}
  ${name ? html`<span class="aside">${term}</span>` : nothing}${
    offer.note === undefined ? nothing : html`<span class="aside">${offer.note}</span>`
  }${siteMark(words, isSupplied(offer))}`;
}

/** Of what nothing can be told, whichever the method. */
const isUntold = ({ offer, memory, gpus, missing }: TuningSetup): boolean =>
  !offer && !memory && gpus === undefined && missing !== undefined;

/** Why nothing can be told of a model on GPUs of one's own, in one row for all methods. */
function untold(context: SetupsContext, model: number): TemplateResult | typeof nothing {
  const { own, comparison } = context;
  const setups = comparison.setups.filter((setup) => setup.model === model && isUntold(setup));
  const reason = setups[0]?.missing;
  if (!reason) return nothing;
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      ${setups.map((setup) => html`<div>${setupCell(context, setup)}</div>`)}
    </th>
    <td role="cell" colspan="6"><span class="unknown">${own.missing[reason]}</span></td>
  </tr>`;
}

/** The methods of each model and the providers that tune it, with what a run costs. */
export function setupsTable(context: SetupsContext): TemplateResult {
  const { words, own, comparison, names } = context;
  const { text, format } = words;
  const { setups, leaders } = comparison;
  const end = Math.max(0, ...setups.map(({ memory }) => memory?.value ?? 0));
  const checked = ({ offer, outdated }: TuningSetup): string | undefined => {
    const date = (offer ?? comparison.chosen?.offer)?.asOf;
    return outdated && date !== undefined ? text.checkedLongAgo(format.date(date)) : undefined;
  };
  const row = (setup: TuningSetup, position: number): TemplateResult => {
    const { hours, perRun, perYear, missing, offer, minimum } = setup;
    const title = (label: string): string => text.phrases([label, setupName(context, setup)]);
    const cell = (label: string, content: unknown, extra = ''): TemplateResult =>
      html`<td role="cell" class=${extra || nothing} data-label=${label}>
        <div>${content}</div>
      </td>`;
    const ofOwn = offer ? 'none' : '';
    const notes = [minimum && own.minimum, checked(setup)].filter((note) => !!note);
    return html`<tr role="row">
      <th scope="row" role="rowheader">${setupCell(context, setup)}</th>
      ${cell(own.memory, memoryCell(context, title(own.memory), setup, end), ofOwn)}
      ${cell(own.gpus, gpuCell(context, title(own.gpus), setup), `number ${ofOwn}`)}
      ${cell(
        own.hours,
        hours
          ? figureButton(context, title(own.hours), hours, { term: hoursTerm(comparison) })
          : html`<span class="unknown">–</span>`,
        hours ? 'number' : 'none',
      )}
      ${
        perRun && perYear
          ? html`${cell(
              own.perRun,
              html`${leadable(words, figureButton(context, title(own.perRun), perRun), leaders, position, text.lowest)}
              ${notes.map((note) => html`<span class="aside">${note}</span>`)}`,
              'number',
            )}
            ${cell(own.perYear, figureButton(context, title(own.perYear), perYear), 'number')}
            ${cell(text.comparedToCheapest, against(context, title(text.comparedToCheapest), setup))}`
          : html`<td role="cell" colspan="3">
              <span class="unknown">${missing ? own.missing[missing] : text.unknown}</span>
            </td>`
      }
    </tr>`;
  };
  return html`<table class="setups" part="table" role="table">
    <caption class="hidden">
      ${own.title}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${own.setup}</th>
        <th scope="col" role="columnheader" class="memory">${own.memory}</th>
        ${[own.gpus, own.hours, own.perRun, own.perYear, text.comparedToCheapest].map(
          (label) => html`<th scope="col" role="columnheader">${label}</th>`,
        )}
      </tr>
    </thead>
    ${names.map(
      (name, model) =>
        html`<tbody role="rowgroup">
          <tr role="row" class="of-model">
            <th scope="rowgroup" role="rowheader" colspan="7">
              <span class="model-name">${name}</span>
              <span class="aside">${parameterTexts(context, model)}</span>
            </th>
          </tr>
          ${untold(context, model)}
          ${setups.map((setup, position) =>
            setup.model === model && !isUntold(setup) ? row(setup, position) : nothing,
          )}
        </tbody>`,
    )}
  </table>`;
}
