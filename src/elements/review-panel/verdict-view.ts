import { html, nothing, type TemplateResult } from 'lit';
import type { PanelVerdict, PanelVote } from '../../analysis/index.js';
import type { Id } from '../../catalogue/types.js';
import {
  explainMean,
  explainShare,
  intervalOf,
  meanText,
  panelSentences,
  shipsText,
  type PanelContext,
} from '../../i18n/panel.js';
import type { OfferContext } from '../internal/offer-table.js';
import { sentence } from '../internal/section.js';
import { comparisonTable, magnitudes, marked, type ComparisonRow } from '../internal/table.js';

/** What views of a panel are rendered from. */
export interface PanelView extends PanelContext, OfferContext {}

/** A row of what some reviewers together say of each model. */
type VoteRow = (
  context: PanelView,
  label: string,
  term: 'shipVotes' | 'panelMean' | 'sharedReviewers',
  votes: readonly (PanelVote | undefined)[],
) => ComparisonRow;

/** More shared reviewers than this are counted, not named. */
const MOST_NAMES = 12;

const unknown = (text: string): TemplateResult => html`<span class="unknown">${text}</span>`;

const shareRow: VoteRow = (context, label, term, votes) => {
  const { explanation, say, names, words } = context;
  const bars = magnitudes(
    votes.map((vote) => vote?.share.value),
    1,
  );
  return {
    label: explanation.button(label, (to) => to.term(label, term), 'term'),
    cells: votes.map((vote, position) => {
      if (!vote) return unknown(say.noVotes);
      const title = words.text.phrases([label, names[position] ?? '']);
      const interval = intervalOf(context, title, vote);
      return html`${marked(context, shipsText(context, vote), vote.share, explainShare(context, title, vote))}
        ${bars[position]}<span class="aside"
          >${explanation.button(interval.text, interval.explain)}</span
        >`;
    }),
  };
};

const meanRow: VoteRow = (context, label, term, votes) => {
  const { explanation, say, names, words } = context;
  const bars = magnitudes(
    votes.map((vote) => vote?.mean?.value),
    100,
  );
  return {
    label: explanation.button(label, (to) => to.term(label, term), 'term'),
    cells: votes.map((vote, position) => {
      if (!vote?.mean) return unknown(vote ? say.noScores : say.noVotes);
      const title = words.text.phrases([label, names[position] ?? '']);
      return html`${marked(context, meanText(context, vote.mean.value), vote.mean, explainMean(context, title, vote))}
        ${bars[position]}<span class="aside"
          >${words.format.plural(vote.scored.length, say.reviewers)}</span
        >`;
    }),
  };
};

/** The panel's votes and means for each model, and whether the models can be told apart. */
export function verdictView(context: PanelView): TemplateResult {
  const { panel, words, say, names, reviewerName } = context;
  const { verdicts, later, prices } = panel;
  const { format, text } = words;
  const own = verdicts.map((verdict) => verdict.own);
  const shared = verdicts.map((verdict) => verdict.shared);
  const [first] = shared;
  // The figures open all their names.
  const sharedText = (ids: readonly Id[]): string =>
    ids.length > MOST_NAMES
      ? format.plural(ids.length, say.reviewers)
      : format.list(ids.map(reviewerName));
  const notes = [
    ...(first
      ? [say.sharedBy(sharedText([...first.ship, ...first.skip]))]
      : names.length > 2 && own.some(Boolean)
        ? [say.noShared]
        : []),
    ...(own.some(Boolean) ? [] : [say.noReviews(format.list(names))]),
    ...(later > 0 && prices.asOf !== undefined
      ? [say.later(format.plural(later, say.reviewCount), format.date(prices.asOf))]
      : []),
  ];
  const has = (of: (verdict: PanelVerdict) => unknown): boolean => verdicts.some(of);
  const rows = [
    shareRow(context, say.shipVotes, 'shipVotes', own),
    meanRow(context, say.meanScore, 'panelMean', own),
    ...(first ? [shareRow(context, say.sharedVotes, 'sharedReviewers', shared)] : []),
    ...(has(({ shared: vote }) => vote?.mean)
      ? [meanRow(context, say.sharedMean, 'sharedReviewers', shared)]
      : []),
  ];
  return html`${
    own.some(Boolean)
      ? html`${panelSentences(context).map(
          (runs) => html`<p class="lead">${sentence(context, runs)}</p>`,
        )}${comparisonTable(words, say.sections.verdict, names, rows)}`
      : nothing
  }${notes.length > 0 ? html`<p class="note" part="note">${text.sentences(notes)}</p>` : nothing}`;
}
