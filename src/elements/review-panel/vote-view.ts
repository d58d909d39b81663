import { html, nothing, svg, type TemplateResult } from 'lit';
import { mostShipped, shipShare, type ShipShare } from '../../analysis/index.js';
import type { CitedSource } from '../../analysis/index.js';
import type { Id } from '../../catalogue/types.js';
import { figureText, intervalText } from '../../i18n/facts.js';
import type { VotesMessages } from '../../i18n/messages/en.votes.js';
import { problemText, votesText } from '../../i18n/votes.js';
import type { Words } from '../../i18n/words.js';
import { voteServer } from '../../votes/client.js';
import type { ModelVotes } from '../../votes/poll.js';
import { countsAddress, type Vote } from '../../votes/protocol.js';
import { section, type ViewContext } from '../internal/section.js';
import type { VotesController } from '../internal/votes.js';

/** What the view of votes is rendered from. */
export interface VoteView extends Pick<
  ViewContext,
  'words' | 'explanation' | 'nameOf' | 'sources'
> {
  votes: VotesController;
  say: VotesMessages;
}

const VOTES: readonly Vote[] = ['ship', 'skip'];

const percent = (part: number): string => `${(100 * part).toFixed(1)}%`;

/** The interval from nothing to all, and a mark where the share is. */
const marks = ({ share, interval: { low, high } }: ShipShare): TemplateResult =>
  svg`<rect class="range" x=${percent(low)} width=${percent(high - low)} height="100%"></rect>
    <rect
      class="fill"
      x=${percent(share.value)}
      width="6"
      height="100%"
      transform="translate(-3)"
    ></rect>`;

/** A bar from nothing to all; empty where nobody has voted. */
const bar = (shares?: ShipShare): TemplateResult =>
  html`<svg class="magnitude" part="magnitude" aria-hidden="true" focusable="false">
    <rect class="track" width="100%" height="100%"></rect>
    ${shares ? marks(shares) : nothing}
  </svg>`;

/** What a model's votes say, or that there are none. */
function result(
  view: VoteView,
  server: string,
  id: Id,
  { count, error, asOf }: ModelVotes,
  shares: ShipShare | undefined,
): unknown {
  const { words, say, explanation, nameOf } = view;
  const { text, format } = words;
  if (!count) return html`<span class="aside">${error ? text.unknown : say.loading}</span>`;
  if (!shares) return html`<span class="aside">${say.none}</span>${bar()}`;
  const { share, interval } = shares;
  const shown = intervalText(
    words,
    { unit: 'percent' },
    { low: 100 * interval.low, high: 100 * interval.high, basis: 'wilson' },
  );
  const cited: CitedSource = {
    number: 0,
    id: server,
    citedBy: [],
    source: {
      title: new URL(server).host,
      url: countsAddress(server, [id]),
      ...(asOf !== undefined && { retrieved: asOf }),
    },
  };
  const title = say.shareOf(nameOf(id));
  return html`${explanation.button(say.share(figureText(words, share)), (to) =>
      to.figure({ ...view, sources: [cited] }, title, share, [
        text.phrases([shown, say.wilson]),
        ...to.term(title, 'communityVote').lines,
      ]),
    )}${bar(shares)}<span class="aside"
      >${say.tally(format.number(count.ship), format.plural(count.ship + count.skip, say.votes))}</span
    ><span class="aside">${shown}</span>`;
}

/** The section of the community's vote; nothing where the page names no server for it. */
export function voteSection(view: VoteView): TemplateResult | typeof nothing {
  const { words, say, votes, nameOf } = view;
  const { text, format } = words;
  const { server, models } = votes;
  if (server === undefined || models.length === 0) return nothing;
  const states = models.map((id) => votes.of(id));
  const shares = states.map(
    ({ count, asOf }) => count && shipShare(count, { sources: [server], asOf }),
  );
  const names = models.map(nameOf);
  const isLoading = states.some(({ count, error }) => !count && !error);
  const known = states.every(({ count }) => count);
  const says = known && votesText(words, say, names, shares, mostShipped(shares));
  const unread = states.find(({ count, error }) => !count && error)?.error;
  const problems = [
    ...(unread ? [say.countsFailed, problemText(words, say, unread)] : []),
    ...states.flatMap(({ count, error }, position) =>
      count && error ? [say.voteFailed(names[position] ?? ''), problemText(words, say, error)] : [],
    ),
  ];
  const host = format.isolate(new URL(server).host);
  const card = (id: Id, position: number): TemplateResult => {
    const state = states[position] as ModelVotes;
    const name = names[position] ?? '';
    return html`<li part="vote">
      <p class="model-name">${name}</p>
      <div class="vote-buttons">
        ${VOTES.map(
          (vote) =>
            html`<button
              type="button"
              class="action"
              part="vote-button"
              aria-label=${text.labelled(say[vote], name)}
              aria-pressed=${state.mine === vote ? 'true' : 'false'}
              aria-disabled=${state.count ? nothing : 'true'}
              @click=${({ detail }: MouseEvent) => detail > 1 || votes.press(id, vote)}
            >
              ${say[vote]}
            </button>`,
        )}
      </div>
      <div class="tally">${result(view, server, id, state, shares[position])}</div>
    </li>`;
  };
  return section(
    'votes',
    say.title,
    html`<div class="votes" role="group" aria-label=${say.title} tabindex="-1">
      <ul class="ballots" aria-busy=${isLoading ? 'true' : 'false'}>
        ${models.map(card)}
      </ul>
      <div class="vote-notes ${problems.length > 0 ? 'failed' : ''}">
        ${models.length > 1 ? html`<p class="says">${says || nothing}</p>` : nothing}
        <p class="note" part="note">
          ${text.sentences([say.about, (votes.lasting ? say.kept : say.lost)(host)])}
        </p>
        <div class="vote-problem ${says ? '' : 'unread'}">
          <p role="status">${problems.length > 0 ? text.sentences(problems) : nothing}</p>
          ${
            problems.length > 0
              ? html`<button type="button" class="action vote-retry" @click=${votes.retry}>
                  ${text.retry}
                </button>`
              : nothing
          }
        </div>
      </div>
    </div>`,
  );
}

/** What is wrong with the attribute `votes`, in words. */
export const voteNotes = ({ text }: Words, say: VotesMessages, given: unknown): string[] =>
  given === undefined || given === null || given === '' || voteServer(given) !== undefined
    ? []
    : [text.badAttribute('votes', String(given), say.address)];
