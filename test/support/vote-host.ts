/** An element that shows nothing but the votes on its models, and what tests do with it. */
import { fixture } from '@open-wc/testing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ExplanationController } from '../../src/elements/internal/explanation.js';
import { VotesController } from '../../src/elements/internal/votes.js';
import { voteNotes, voteSection } from '../../src/elements/review-panel/vote-view.js';
import { voteStyles } from '../../src/elements/review-panel/vote-view.styles.js';
import { votes as say } from '../../src/i18n/messages/en.votes.js';
import { wordsFor } from '../../src/i18n/words.js';
import { comparisonStyles } from '../../src/styles/comparison.js';
import { sharedStyles } from '../../src/styles/shared.js';
import type { Vote } from '../../src/votes/protocol.js';
import { all, one, textOf, until, type AnyElement } from './elements.js';

/** Where a device keeps its reader's votes. */
export const STORE = 'model-widgets:votes';

const words = wordsFor('en');
const nameOf = (id: string): string => id.toUpperCase();

export class VoteHost extends LitElement {
  static override styles = [sharedStyles, comparisonStyles, voteStyles];
  static override properties = { votes: {}, models: {} };

  votes?: string;
  models: readonly string[] = ['a', 'b'];
  readonly explanation = new ExplanationController(this, () => words);
  readonly community = new VotesController(this, () => ({
    address: this.votes,
    models: this.models,
  }));

  protected override render(): TemplateResult {
    const { explanation, community: votes } = this;
    const notes = voteNotes(words, say, this.votes);
    return html`<div class="frame" part="frame">
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
      ${voteSection({ words, say, explanation, votes, nameOf, sources: [] })}
      ${this.isConnected ? explanation.popover(words) : nothing}
    </div>`;
  }
}

customElements.define('vote-host', VoteHost);

/** The helpers of tests take elements of the library. */
export const asElement = (host: VoteHost): AnyElement => host as unknown as AnyElement;

/** An element with votes of this server. */
export async function host(
  votes: string | undefined,
  models: readonly string[] = ['a', 'b'],
  parent?: Element,
): Promise<VoteHost> {
  const element = document.createElement('vote-host') as VoteHost;
  Object.assign(element, { votes, models });
  (parent ?? (await fixture('<div></div>'))).append(element);
  await element.updateComplete;
  return element;
}

/** The same once the server has answered, or has not. */
export async function counted(...given: Parameters<typeof host>): Promise<VoteHost> {
  const element = await host(...given);
  await settled(element);
  return element;
}

const list = (element: VoteHost): Element | null => element.renderRoot.querySelector('[aria-busy]');

/** Waits until the counts are there, or cannot be had. */
export const settled = (element: VoteHost): Promise<void> =>
  until(() => list(element)?.getAttribute('aria-busy') === 'false', 'the votes are still loading');

export const button = (element: VoteHost, model: string, vote: Vote): HTMLButtonElement =>
  one(asElement(element), 'button', `${say[vote]}: ${nameOf(model)}`);

/** Presses a button, and returns once the page shows it. */
export async function press(element: VoteHost, model: string, vote: Vote): Promise<void> {
  button(element, model, vote).click();
  await element.updateComplete;
}

/** The votes that are pressed. */
export const pressed = (element: VoteHost): string[] =>
  all(asElement(element), 'button')
    .filter((one) => one.getAttribute('aria-pressed') === 'true')
    .map((one) => one.getAttribute('aria-label') ?? '');

/** What each model's votes say. */
export const results = (element: VoteHost): string[] =>
  [...element.renderRoot.querySelectorAll('.tally')].map(textOf);

/** What has gone wrong, as it is read out. */
export const problem = (element: VoteHost): string =>
  textOf(element.renderRoot.querySelector('[role=status]'));

/** Waits until something is said to have gone wrong. */
export const wrong = async (element: VoteHost): Promise<string> => {
  await until(() => problem(element), 'nothing is said to be wrong');
  return problem(element);
};

/** The counts of models as a server answers them. */
export const counts = (votes: Record<string, readonly [ship: number, skip: number]>) => ({
  body: {
    votes: Object.fromEntries(
      Object.entries(votes).map(([id, [ship, skip]]) => [id, { ship, skip }]),
    ),
  },
});

/** A receipt as a server answers it. */
export const receipt = (vote: Vote | null, ship: number, skip: number) => ({
  body: { vote, ship, skip },
});

/** The next `vote` of an element. */
export const nextVote = (target: EventTarget): Promise<unknown> =>
  new Promise((resolve) =>
    target.addEventListener('vote', (event) => resolve((event as CustomEvent).detail), {
      once: true,
    }),
  );
