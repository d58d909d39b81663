import { html, nothing, type TemplateResult } from 'lit';
import { entryOf, valueOf } from '../../analysis/index.js';
import type { CatalogueHead, Model } from '../../catalogue/types.js';
import type { Words } from '../../i18n/words.js';
import type { ComparisonContext } from '../internal/section.js';
import { columnsClass, namesBar } from '../internal/table.js';

/** Maker, date and licence, each said to be unknown where it is. */
function about({ text, format }: Words, head: CatalogueHead, model: Model): string[] {
  const released = valueOf(model.released);
  return [
    model.organization === undefined
      ? `${text.organization}: ${text.unknown}`
      : (entryOf(head.organizations, model.organization)?.name ?? model.organization),
    released === undefined ? text.releasedOn(text.unknown) : text.releasedOn(format.date(released)),
    valueOf(model.licence)?.name ?? `${text.specs.licence}: ${text.unknown}`,
  ];
}

/** The models' names, which stay in view while the page scrolls, and who made them when. */
export function header({ comparison, head, names, words }: ComparisonContext): TemplateResult {
  const { models } = comparison;
  return html`${namesBar(names)}
    <div class="about columns ${columnsClass(models.length)}">
      ${models.map(
        (model) =>
          html`<div>
            <div class="hidden about-name">${model.name}</div>
            ${about(words, head, model).map((line) => html`<div>${line}</div>`)}
            ${lifeNote(words, model)}
          </div>`,
      )}
    </div>`;
}

/** A model that is on its way out says so where it is named. */
function lifeNote({ text, format }: Words, model: Model): TemplateResult | typeof nothing {
  const status = valueOf(model.status);
  if (status !== 'deprecated' && status !== 'retired') return nothing;
  const retires = valueOf(model.retires);
  return html`<div class="mark">
    ${text.statuses[status]}${retires === undefined ? nothing : html`, ${format.date(retires)}`}
  </div>`;
}
