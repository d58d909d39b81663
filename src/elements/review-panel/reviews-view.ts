import { html, nothing, type TemplateResult } from 'lit';
import { entryOf, type PanelReview, type ReviewerRow } from '../../analysis/index.js';
import { reviewText } from '../../i18n/panel.js';
import { comparisonTable, marked, siteMark, type ComparisonRow } from '../internal/table.js';
import type { PanelView } from './verdict-view.js';

/** An opinion longer than this many characters is folded. */
const FOLDED_OPINION = 400;

/** Reviewers beyond this many are folded behind a button that says how many there are. */
const FOLDED_REVIEWERS = 20;

/** What `showAll` knows them by; no id is blank. */
const REVIEWERS = '';

/** A reviewer's name, page and stake. */
function reviewerLabel(context: PanelView, { id }: ReviewerRow): TemplateResult {
  const { words, head, reviewerName } = context;
  const { url, disclosure } = entryOf(head.reviewers, id) ?? {};
  const name = reviewerName(id);
  return html`<span class="reviewer"
      >${url === undefined ? name : html`<a href=${url} rel="noopener">${name}</a>`}</span
    >${
      disclosure === undefined
        ? nothing
        : html`<span class="aside" lang=${head.language ?? 'en'} dir="auto">${disclosure}</span>`
    }${siteMark(words, !!head.suppliedBySite?.('reviewers', id))}`;
}

/** One review: its score and vote, which open where they are from, the date and the opinion. */
function reviewCell(
  context: PanelView,
  title: string,
  said: PanelReview | undefined,
): TemplateResult {
  const { words, head, say, sources } = context;
  if (!said) return html`<span class="unknown">${say.notReviewed}</span>`;
  const { text, format } = words;
  const { review, earlier } = said;
  const { date, opinion, sources: ids = [] } = review;
  const shown = reviewText(context, review);
  const day = date === undefined ? say.undated : format.date(date);
  const cited = (cites: readonly string[]) => sources.filter(({ id }) => cites.includes(id));
  const body = html`<p class="opinion" lang=${head.language ?? 'en'} dir="auto">${opinion}</p>`;
  return html`<span class="said"
      >${marked(context, shown, review, (to) => ({
        ...to.lines(title, shown, [day], cited(ids)),
        others: earlier.map((old) => ({
          text: text.phrases([
            reviewText(context, old),
            ...(old.date === undefined ? [] : [format.date(old.date)]),
          ]),
          sources: cited(old.sources ?? []),
        })),
        othersTitle: say.earlier,
      }))}</span
    ><span class="aside">${day}</span>${
      opinion === undefined
        ? nothing
        : opinion.length > FOLDED_OPINION
          ? html`<details>
              <summary>${say.readOpinion}</summary>
              ${body}
            </details>`
          : body
    }`;
}

/**
 * Who said what of which model: a row, or in a narrow place a card, for each reviewer. Models that
 * nobody reviewed are named below.
 */
export function reviewsView(context: PanelView): TemplateResult {
  const { panel, words, say, names, reviewerName, showAll, onShowAll } = context;
  const { text, format } = words;
  const isOpen = showAll.has(REVIEWERS);
  const { length } = panel.reviewers;
  const nameAt = (position: number): string => names[position] ?? '';
  const isReviewed = (position: number): boolean => !!panel.verdicts[position]?.own;
  const all = [...names.keys()];
  const reviewed = all.filter(isReviewed);
  const others = all.filter((position) => !isReviewed(position));
  const shown = isOpen ? panel.reviewers : panel.reviewers.slice(0, FOLDED_REVIEWERS);
  const rows = shown.map((row): ComparisonRow => ({
    label: reviewerLabel(context, row),
    cells: reviewed.map((position) =>
      reviewCell(
        context,
        text.phrases([reviewerName(row.id), nameAt(position)]),
        row.reviews[position],
      ),
    ),
  }));
  return html`<div class="reviews">
      ${comparisonTable(words, say.sections.reviews, reviewed.map(nameAt), rows)}
      ${
        length > FOLDED_REVIEWERS && onShowAll
          ? html`<button
              type="button"
              class="action"
              aria-expanded=${isOpen ? 'true' : 'false'}
              @click=${() => onShowAll(REVIEWERS)}
            >
              ${isOpen ? text.showLess : text.showAll(format.plural(length, say.reviewers))}
            </button>`
          : nothing
      }
    </div>
    ${
      others.length > 0
        ? html`<p class="note" part="note">${say.noReviews(format.list(others.map(nameAt)))}</p>`
        : nothing
    }`;
}
