import { html, nothing, type TemplateResult } from 'lit';
import { entryOf, readFact } from '../../analysis/index.js';
import type { Model } from '../../catalogue/types.js';
import type { ComparisonContext } from '../internal/section.js';
import { columnsClass, marked, siteMark } from '../internal/table.js';

function maker({ head, words }: ComparisonContext, { organization }: Model): string {
  const { text } = words;
  if (organization === undefined) return text.labelled(text.organization, text.unknown);
  return entryOf(head.organizations, organization)?.name ?? organization;
}

function release(context: ComparisonContext, model: Model): unknown {
  const { text, format } = context.words;
  const released = readFact(model.released);
  if (!released || released.value === null) return text.releaseUnknown;
  const shown = text.releasedOn(format.date(released.value));
  return marked(context, shown, released, (to) =>
    to.known(context, text.specs.released, released, (date) => format.date(date)),
  );
}

function licence(context: ComparisonContext, model: Model): unknown {
  const { words } = context;
  const label = words.text.specs.licence;
  const known = readFact(model.licence);
  if (!known) return words.text.labelled(label, words.text.unknown);
  const shown = known.value?.name ?? words.text.labelled(label, words.text.none);
  return marked(context, shown, known, (to) => to.licence(context, label, known));
}

/** A model that is on its way out says so where it is named. */
function life(context: ComparisonContext, model: Model): TemplateResult | typeof nothing {
  const { text, format } = context.words;
  const status = readFact(model.status);
  if (status?.value !== 'deprecated' && status?.value !== 'retired') return nothing;
  const retires = readFact(model.retires);
  const name = text.statuses[status.value];
  const shown = retires?.value ? text.retiresOn(name, format.date(retires.value)) : name;
  const sources = [...new Set([...status.sources, ...(retires?.sources ?? [])])];
  return html`<div class="mark">
    ${marked(context, shown, { ...status, sources }, (to) =>
      to.known(context, text.specs.status, { ...status, sources }, (value) => text.statuses[value]),
    )}
  </div>`;
}

/** The models' names, who made them and when, and on what terms. */
export function header(context: ComparisonContext): TemplateResult {
  const { comparison, head, words } = context;
  const { models } = comparison;
  const supplied = ({ id, organization = '' }: Model): boolean =>
    !!head.suppliedBySite?.('models', id) || !!head.suppliedBySite?.('organizations', organization);
  return html`<div class="about columns ${columnsClass(models.length)}" part="header">
    ${models.map(
      (model) =>
        html`<div>
          <div class="name">${model.name}</div>
          <div>${maker(context, model)} ${siteMark(words, supplied(model))}</div>
          <div>${release(context, model)}</div>
          <div>${licence(context, model)}</div>
          ${life(context, model)}
        </div>`,
    )}
  </div>`;
}
