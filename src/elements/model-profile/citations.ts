import { html, nothing, type TemplateResult } from 'lit';
import { backLetter } from '../../analysis/article.js';
import type { ArticlePlace, Profile } from '../../analysis/profile.js';
import type { Id } from '../../catalogue/types.js';
import { placeLabel } from '../../i18n/profile.js';
import { creditLines } from '../internal/credits.js';
import { sourceLink } from '../internal/explanation.js';
import type { ProfileView } from './view.js';

/** Where in the page a source is cited, and where it is listed. */
const markId = (place: number, source: number): string => `cite-${place}-${source}`;
const sourceId = (source: number): string => `source-${source}`;

/** The marks of each thing that cites: [1] [3], each linked to its source. */
export class Marks {
  readonly #places = new Map<object, number>();
  readonly #numbers: ReadonlyMap<Id, number>;
  readonly #profile: Profile;

  constructor(profile: Profile) {
    this.#profile = profile;
    profile.places.forEach(({ of }, index) => this.#places.set(of, index));
    this.#numbers = new Map(profile.citations.map(({ id, number }) => [id, number]));
  }

  /** Where a place stands in the article. */
  indexOf(place: ArticlePlace): number {
    return this.#places.get(place.of) ?? -1;
  }

  /** @param of what the place is of that cites */
  of(
    { say, follow }: Pick<ProfileView, 'say' | 'follow'>,
    of: object | undefined,
  ): TemplateResult | typeof nothing {
    const index = of && this.#places.get(of);
    const sources = index === undefined ? [] : (this.#profile.places[index]?.sources ?? []);
    const numbers = [...new Set(sources.flatMap((id) => this.#numbers.get(id) ?? []))];
    if (index === undefined || numbers.length === 0) return nothing;
    return html`<span class="cites"
      >${numbers
        .sort((a, b) => a - b)
        .map(
          (number) =>
            html` <a
              id=${markId(index, number)}
              href="#${sourceId(number)}"
              aria-label=${say.cite(String(number))}
              @click=${follow}
              >[${number}]</a
            >`,
        )}</span
    >`;
  }
}

/** Links back beyond this many are folded. */
const MOST_BACK = 12;

/** Links back to where a source is cited: a b c … */
function backLinks(
  context: ProfileView,
  { number, places }: Profile['citations'][number],
): TemplateResult {
  const { words, say, marks, follow } = context;
  const { text, format } = words;
  const links = places.map((place, index) => {
    const label = say.citedIn(placeLabel(context, place));
    const letter = backLetter(index);
    return html` <a
      href="#${markId(marks.indexOf(place), number)}"
      aria-label=${text.phrases([letter, label])}
      title=${label}
      @click=${follow}
      >${letter}</a
    >`;
  });
  const more = links.length - MOST_BACK;
  return html`<div class="back note">
    ${say.cited}${links.slice(0, MOST_BACK)}
    ${
      more > 0
        ? html`<details>
            <summary>${say.furtherPlaces(format.number(more))}</summary>
            ${links.slice(MOST_BACK)}
          </details>`
        : nothing
    }
  </div>`;
}

/** The sources by their numbers, each with links back to where it is cited. */
export function sourceList(context: ProfileView): TemplateResult {
  const { words, say, head, profile, textLang } = context;
  const { text } = words;
  const lines = creditLines(words, head, profile);
  return html`${
    profile.citations.length > 0
      ? html`<ol class="references">
          ${profile.citations.map(
            (citation) =>
              html`<li id=${sourceId(citation.number)} tabindex="-1">
                ${citation.records.map((cite) => {
                  const { kind, passage } = cite.source ?? {};
                  return html`<span class="source">${sourceLink(words, cite)}</span>
                    ${kind ? html`<span class="note">${say.kinds[kind]}</span>` : nothing}
                    ${passage === undefined ? nothing : html`<blockquote lang=${textLang} dir="auto">${passage}</blockquote>`}`;
                })}
                ${backLinks(context, citation)}
              </li>`,
          )}
        </ol>`
      : html`<p class="note">${text.noSource}</p>`
  }${lines.length > 0 ? html`<p class="note">${text.sentences(lines.map(text.sentence))}</p>` : nothing}`;
}
