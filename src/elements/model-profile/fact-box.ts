import { html, nothing, type TemplateResult } from 'lit';
import type { Known, SpecName, SpecRow } from '../../analysis/index.js';
import { FACT_GROUPS, isFurther, type FurtherFact } from '../../analysis/profile.js';
import { specRowOf } from '../../analysis/specs.js';
import type { Licence, Speed } from '../../catalogue/types.js';
import type { Explain } from '../../i18n/explain.js';
import { figureText, knownText, reportedText, specText } from '../../i18n/facts.js';
import { furtherText, openFacts } from '../../i18n/profile.js';
import { entryOf } from '../../analysis/index.js';
import { marks, siteMark } from '../internal/table.js';
import type { ProfileView } from './view.js';

const row = (label: unknown, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

/** Every value opens its source. What is not known stands together at the end. */
function specRow(context: ProfileView, spec: SpecRow): TemplateResult | typeof nothing {
  const { words, explanation } = context;
  const [cell] = spec.cells;
  if (!cell) return nothing;
  const label = words.text.specs[spec.name];
  const textOf = (value: typeof cell.value & {}): string => specText(words, spec.name, value);
  const shown = knownText(words, cell, textOf);
  if (shown.trim() === '') return nothing;
  const explain: Explain = (to) =>
    spec.name === 'licence'
      ? to.licence(context, label, cell as Known<Licence>)
      : to.known(context, label, cell, textOf);
  return row(
    explanation.button(label, (to) => to.term(label, spec.name), 'term'),
    html`${explanation.inline(shown, explain)}${context.marks.of(context, cell)}${marks(context, cell, explain)}`,
  );
}

function furtherRow(context: ProfileView, name: FurtherFact): TemplateResult | typeof nothing {
  const { words, say, profile, explanation } = context;
  const known = profile.facts[name] as Known<string> | undefined;
  if (!known) return nothing;
  const textOf = (value: string): string => furtherText(context, name, value);
  const shown = knownText(words, known, textOf);
  if (shown.trim() === '') return nothing;
  const explain: Explain = (to) => to.known(context, say.labels[name], known, textOf);
  return row(
    say.labels[name],
    html`${explanation.inline(shown, explain)}${context.marks.of(context, known)}${marks(context, known, explain)}`,
  );
}

function speedRow(context: ProfileView, speed: Speed): TemplateResult | typeof nothing {
  const { words, say, explanation, sources, providerName } = context;
  const { outputTokensPerSecond: value, provider, hardware } = speed;
  if (value === undefined) return nothing;
  const shown = figureText(words, { value, unit: 'tokens-per-second', decimals: 1 });
  const reported = reportedText(words, { benchmark: '', value, ...speed });
  const notes = [provider && words.text.via(providerName(provider)), hardware, reported].filter(
    (note) => note !== undefined && note !== '',
  ) as string[];
  const explain: Explain = (to) =>
    to.lines(
      say.labels.speed,
      shown,
      notes,
      sources.filter(({ id }) => speed.sources?.includes(id)),
    );
  return row(
    say.labels.speed,
    html`${explanation.button(shown, explain)}${context.marks.of(context, speed)}${
      notes.length > 0 ? html`<span class="aside">${words.text.phrases(notes)}</span>` : nothing
    }${marks(context, speed, explain)}`,
  );
}

/** Yes or no of each capability that is known. */
function capabilityRows(context: ProfileView): (TemplateResult | typeof nothing)[] {
  const { words, profile, explanation } = context;
  const { text } = words;
  const textOf = (able: boolean): string => (able ? text.yes : text.no);
  return profile.capabilities.map(({ name, cells: [cell] }) => {
    if (typeof cell?.value !== 'boolean') return nothing;
    const label = text.capabilities[name];
    const explain: Explain = (to) => to.known(context, label, cell, textOf);
    return row(
      explanation.button(label, (to) => to.term(label, name), 'term'),
      html`<span class=${cell.value ? 'glyph yes' : 'glyph'} aria-hidden="true"
          >${cell.value ? '✓' : '–'}</span
        >
        ${explanation.button(textOf(cell.value), explain)}${context.marks.of(context, cell)}${marks(context, cell, explain)}`,
    );
  });
}

function makerRow({ words, profile, head }: ProfileView): TemplateResult | typeof nothing {
  const { id, organization } = profile.model;
  if (organization === undefined) return nothing;
  const maker = entryOf(head.organizations, organization);
  return row(
    words.text.organization,
    html`${
      maker?.url
        ? html`<a href=${maker.url} rel="noopener">${maker.name}</a>`
        : (maker?.name ?? organization)
    }${siteMark(
      words,
      !!head.suppliedBySite?.('organizations', organization) ||
        !!head.suppliedBySite?.('models', id),
    )}`,
  );
}

/** All that is recorded of the model beside prices and results, and what is not. */
export function factBox(context: ProfileView): TemplateResult {
  const { words, say, profile } = context;
  const { text, format } = words;
  const unknown = [
    ...(profile.model.organization === undefined ? [text.organization] : []),
    ...openFacts(context).unknown,
  ];
  const groups = FACT_GROUPS.map((group) =>
    group.flatMap((name) => {
      if (name === 'speed')
        return (profile.model.speed ?? []).map((speed) => speedRow(context, speed));
      return isFurther(profile.facts, name)
        ? furtherRow(context, name)
        : specRow(context, specRowOf<SpecName>(profile.specs, name));
    }),
  );
  groups[0]?.unshift(makerRow(context));
  groups.at(-1)?.push(...capabilityRows(context));
  if (unknown.length > 0)
    groups.push([row(say.notKnown, html`<span class="unknown">${format.list(unknown)}</span>`)]);
  const filled = groups
    .map((rows) => rows.filter((one) => one !== nothing))
    .filter((rows) => rows.length > 0);
  return html`<aside class="facts" part="facts" aria-label=${say.facts}>
    ${filled.map((rows) => html`<dl>${rows}</dl>`)}
  </aside>`;
}
