import { html, nothing, type TemplateResult } from 'lit';
import { entryOf, type Citation, type CitedSource } from '../../analysis/index.js';
import { sourceLink } from '../internal/explanation.js';
import { creditLines } from '../internal/credits.js';
import type { SectionContext } from './sections.js';

/** Facts beyond this many are folded behind a line that says how many there are. */
const FOLDED_FACTS = 4;

/** The facts that cite a source, each once, by model. */
function citedFor(context: SectionContext, { citedBy }: CitedSource): unknown {
  const { words, names, head, providerName } = context;
  const { text, format } = words;
  const say = words.decision.sources;
  const label = (citation: Citation): string => {
    switch (citation.kind) {
      case 'spec':
        return text.specs[citation.name];
      case 'capability':
        return text.capabilities[citation.name];
      case 'offer':
        return providerName(citation.provider);
      case 'score':
        return entryOf(head.benchmarks, citation.benchmark)?.name ?? citation.benchmark;
      case 'other':
        return say.other[citation.name];
    }
  };
  let count = 0;
  const lines = names.flatMap((name, model) =>
    ([say.citedFor, say.citedForOffers] as const).map((write) => {
      const offers = write === say.citedForOffers;
      const labels = new Set(
        citedBy
          .filter((citation) => citation.model === model && (citation.kind === 'offer') === offers)
          .map(label),
      );
      count += labels.size;
      return labels.size > 0 ? html`<div>${write(name, format.list([...labels]))}</div>` : nothing;
    }),
  );
  return count > FOLDED_FACTS
    ? html`<details>
        <summary>${format.plural(count, say.facts)}</summary>
        ${lines}
      </details>`
    : lines;
}

/** When a person last checked the records, and each of them where they differ. */
function review({ comparison, words }: SectionContext): TemplateResult {
  const { text, format, decision } = words;
  const say = decision.sources;
  const { models, reviewed } = comparison;
  const differ = models.some((model) => model.reviewed !== reviewed);
  return html`<p class="lead">
    <strong
      >${reviewed === undefined ? say.noReview : text.lastReviewed(format.date(reviewed))}</strong
    >
    ${
      differ
        ? models.map(
            (model) =>
              html`<span class="aside"
                >${
                  model.reviewed === undefined
                    ? say.noReviewOf(model.name)
                    : say.reviewOf(model.name, format.date(model.reviewed))
                }</span
              >`,
          )
        : nothing
    }
  </p>`;
}

/**
 * When the records were last reviewed, the numbered sources with the passage relied on and the
 * facts that cite them, and whose data this is.
 */
export function sourceList(context: SectionContext): TemplateResult {
  const { comparison, head, words } = context;
  const { text, decision } = words;
  const lang = head.language ?? 'en';
  const { sources } = comparison;
  const lines = creditLines(words, head, comparison);
  return html`${review(context)}${
    sources.length > 0
      ? html`<ol class="sources">
          ${sources.map((cite) => {
            const { kind, passage } = cite.source ?? {};
            return html`<li>
              ${sourceLink(words, cite)}
              <div class="note">
                ${kind ? decision.sources.kinds[kind] : nothing}
                ${passage === undefined ? nothing : html`<blockquote lang=${lang} dir="auto">${passage}</blockquote>`}
                ${citedFor(context, cite)}
              </div>
            </li>`;
          })}
        </ol>`
      : html`<p class="note">${text.noSource}</p>`
  }${lines.length > 0 ? html`<p class="note">${text.sentences(lines.map(text.sentence))}</p>` : nothing}`;
}
