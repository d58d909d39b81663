import { html, nothing, type TemplateResult } from 'lit';
import { entryOf, isBeyond } from '../../analysis/index.js';
import { isSupplied } from '../../analysis/cited.js';
import type { ProfileBlock, Quote, TextRun } from '../../catalogue/types.js';
import { lead, resultSentence, usesAndLimits } from '../../i18n/profile.js';
import {
  explainRank,
  peersText,
  rankNotes,
  rankRange,
  rankText,
} from '../../i18n/profile-ranks.js';
import type { Outcome, VersionChange } from '../../analysis/versions.js';
import { benchmarkTitle, rowLabel, scoreCell } from '../internal/benchmark-table.js';
import { heading } from '../internal/heading.js';
import { offerTable } from '../internal/offer-table.js';
import { routeAside, routeView } from '../internal/route-view.js';
import { sentence } from '../internal/section.js';
import { comparisonTable, siteMark } from '../internal/table.js';
import { sourceList } from './citations.js';
import { factBox } from './fact-box.js';
import type { ProfileView } from './view.js';

/** A section of the article: what it is called, and what stands in it. */
interface Section {
  part: string;
  /** Without one it goes on from the section before. */
  title?: unknown;
  content: unknown;
}

/** What the page supplies is marked within the text. */
const supplied = (
  { words, explanation }: ProfileView,
  of: { sources?: readonly string[] },
): TemplateResult | typeof nothing => (isSupplied(of) ? explanation.siteMark(words) : nothing);

/** A per cent sign stays with its number. */
const unbroken = (text: string): string => text.replace(/(\d) %/g, '$1\u00a0%');

const run = (context: ProfileView, of: TextRun): TemplateResult =>
  html`${unbroken(of.text)}${context.marks.of(context, of)}${supplied(context, of)}`;

function quotation(context: ProfileView, quote: Quote): TemplateResult {
  const [id = ''] = quote.sources;
  const by = quote.by ?? entryOf(context.head.sources, id)?.publisher;
  return html`<figure>
    <blockquote>${quote.text}</blockquote>
    <figcaption class="note">
      ${by === undefined ? nothing : context.say.quoted(by)}${context.marks.of(context, quote)}${supplied(context, quote)}
    </figcaption>
  </figure>`;
}

function block(
  context: ProfileView,
  { paragraph, list, quote, subheading }: ProfileBlock,
): unknown {
  if (paragraph) return html`<p>${paragraph.map((one) => run(context, one))}</p>`;
  if (list)
    return html`<ul>
      ${list.map((item) => html`<li>${item.map((one) => run(context, one))}</li>`)}
    </ul>`;
  if (quote) return quotation(context, quote);
  return subheading === undefined ? nothing : heading(context.level + 2, subheading);
}

const saysAny = (texts: readonly string[]): boolean => texts.some((text) => text.trim() !== '');

const isFilled = ({ paragraph, list, quote, subheading = '' }: ProfileBlock): boolean =>
  saysAny([
    ...[...(paragraph ?? []), ...(list?.flat() ?? [])].map(({ text }) => text),
    quote?.text ?? '',
    subheading,
  ]);

/** What the catalogue itself tells of the model. */
const told = (context: ProfileView): Section[] =>
  (context.profile.model.profile ?? []).flatMap(({ heading: title, content }) => {
    const filled = content.filter(isFilled);
    if (filled.length === 0) return [];
    return [
      {
        part: 'text',
        ...(saysAny([title]) && {
          title: html`<span lang=${context.textLang} dir="auto">${title}</span>`,
        }),
        content: html`<div class="prose" lang=${context.textLang} dir="auto">
          ${filled.map((one) => block(context, one))}
        </div>`,
      },
    ];
  });

function uses(context: ProfileView): Section[] {
  const sentences = usesAndLimits(context);
  if (sentences.length === 0) return [];
  return [
    {
      part: 'uses',
      title: context.say.sections.uses,
      content: html`<ul>
        ${sentences.map((runs) => html`<li>${sentence(context, runs)}</li>`)}
      </ul>`,
    },
  ];
}

/** Every result, and where it stands among those that measure the same. */
function benchmarks(context: ProfileView): Section[] {
  const { words, say, profile, explanation } = context;
  if (profile.benchmarks.length === 0) return [];
  const rows = profile.benchmarks.map((row, index) => {
    const standing = profile.standings?.[index];
    const title = benchmarkTitle(context, row);
    return {
      label: rowLabel(context, row),
      cells: [
        scoreCell(context, row, 0, context.marks.of(context, row)),
        standing
          ? html`${explanation.button(rankText(context, standing), explainRank(context, title, row, standing))}${rankNotes(context, standing).map((note) => html`<span class="aside">${note}</span>`)}${siteMark(
              words,
              standing.ranked.some(({ score }) => isSupplied(score)),
            )}`
          : nothing,
      ],
    };
  });
  return [
    {
      part: 'benchmarks',
      title: words.text.sections.benchmarks,
      content: html`<p>${say.rankedAmong(peersText(context))}</p>
        ${
          profile.benchmarks.length > 1
            ? html`<p class="ranks">${sentence(context, rankRange(context))}</p>`
            : nothing
        }
        ${comparisonTable(words, words.text.sections.benchmarks, [say.labels.result, say.labels.rank], rows)}`,
    },
  ];
}

function prices(context: ProfileView): Section[] {
  const { words, say, profile, level } = context;
  const { text } = words;
  const [offers = []] = profile.offers;
  const [history] = profile.history.models;
  const route = history?.route;
  const notes = [
    text.pricesNote,
    ...(offers.some(({ excluded }) => excluded === 'trial' || excluded === 'zero-price')
      ? [text.freeLeftOut]
      : []),
    ...(offers.some(({ outdated }) => outdated) ? [text.outdatedLast] : []),
  ];
  const past = history && route?.dated && { history, route };
  if (offers.length === 0 && !past) return [];
  const view = { ...context, history: say.history, asOf: profile.asOf };
  return [
    {
      part: 'prices',
      title: say.sections.prices,
      content: html`${offers.length > 0 ? offerTable(context, profile.model, offers) : nothing}
        <p class="note">${text.sentences(notes)}</p>
        ${
          past
            ? html`${heading(level + 2, html`${say.history.priceHistory} ${routeAside({ ...view, prices: [] }, past.route)}`)}
              ${routeView({ ...view, prices: ['input', 'output'] }, past.history)}`
            : nothing
        }`,
    },
  ];
}

/** What got worse is told as plainly as what got better. */
const GROUPS: readonly Outcome[] = ['better', 'worse', 'better-maybe', 'worse-maybe', 'same'];

/** What improved since the version before, and what regressed. */
function since(context: ProfileView, { since: older }: VersionChange): unknown {
  const { say, words } = context;
  if (!older) return nothing;
  const name = words.format.isolate(older.version.version);
  const { changes, incomparable } = older;
  return html`${GROUPS.map((group) => {
    const some = changes.filter(({ outcome }) => outcome === group);
    return some.length > 0
      ? html`<p class="group">${say.outcomes[group](name)}</p>
          <ul>
            ${some.map(
              (change) =>
                html`<li>
                  ${sentence(context, resultSentence(context, change))}${context.marks.of(context, change)}
                </li>`,
            )}
          </ul>`
      : nothing;
  })}
  ${changes.length === 0 ? html`<p class="note">${say.noneComparable(name)}</p>` : nothing}
  ${
    changes.some(({ isCertain, outcome }) => !isCertain && outcome !== 'same')
      ? html`<p class="note">${say.uncertain}</p>`
      : nothing
  }
  ${
    changes.length > 0 && incomparable > 0
      ? html`<p class="note">
          ${words.text.sentence(words.format.plural(incomparable, say.incomparable))}
        </p>`
      : nothing
  }`;
}

function versions(context: ProfileView): Section[] {
  const { say, words, profile, level } = context;
  const { format } = words;
  if (profile.versions.length === 0) return [];
  return [
    {
      part: 'versions',
      title: say.sections.versions,
      content: profile.versions.map((one) => {
        const { version, date } = one.version;
        const changes = (one.version.changes ?? []).filter((change) => saysAny([change]));
        const notes = [
          ...(date === undefined ? [] : [format.date(date)]),
          ...(one.model
            ? [one.model.id === profile.model.id ? say.thisModel : format.isolate(one.model.name)]
            : []),
        ];
        return html`${heading(
          level + 2,
          html`${version.trim() || words.text.unknown}${context.marks.of(context, one.version)}${supplied(context, one.version)}
          ${notes.length > 0 ? html`<span class="aside">${words.text.phrases(notes)}</span>` : nothing}`,
        )}
        ${
          changes.length > 0
            ? html`<ul class="prose" lang=${context.textLang} dir="auto">
                ${changes.map((change) => html`<li>${unbroken(change)}</li>`)}
              </ul>`
            : nothing
        }
        ${since(context, one)}`;
      }),
    },
  ];
}

/** The sections in their order. None is empty. */
const sectionsOf = (context: ProfileView): Section[] => [
  ...told(context),
  ...uses(context),
  ...benchmarks(context),
  ...prices(context),
  ...versions(context),
  {
    part: 'sources',
    title: context.words.text.sections.sources,
    content: sourceList(context),
  },
];

const sectionId = (index: number): string => `section-${index}`;

const contents = ({ say, follow }: ProfileView, sections: readonly Section[]): TemplateResult =>
  html`<nav class="contents" part="contents" aria-label=${say.contents}>
    <p aria-hidden="true">${say.contents}</p>
    <ol>
      ${sections.map(({ title }, index) =>
        title === undefined
          ? nothing
          : html`<li><a href="#${sectionId(index)}" @click=${follow}>${title}</a></li>`,
      )}
    </ol>
  </nav>`;

const sectionView =
  (context: ProfileView, first: number) =>
  ({ part, title, content }: Section, index: number): TemplateResult =>
    html`<section class="section" part="section ${part}">
      ${title === undefined ? nothing : heading(context.level + 1, title, sectionId(first + index))}
      ${content}
    </section>`;

/** Sections fewer than these need no list of them. */
const LEAST_LISTED = 3;

/** The whole article. */
export function article(context: ProfileView): TemplateResult {
  const { words, say, profile, head, level } = context;
  const { text, format } = words;
  const { model, asOf } = profile;
  const sections = sectionsOf(context);
  // Prose stands beside the facts where there is room, and tables below them.
  const beside = sections.filter(({ part }) => part === 'text' || part === 'uses').length;
  const maker =
    model.organization === undefined
      ? undefined
      : format.isolate(entryOf(head.organizations, model.organization)?.name ?? model.organization);
  const dates = [
    ...(asOf === undefined || isBeyond(head, asOf) ? [] : [text.asOf(format.date(asOf))]),
    ...(model.reviewed === undefined ? [] : [text.lastReviewed(format.date(model.reviewed))]),
    ...(profile.isPast && head.published !== undefined && model.profile?.length
      ? [say.textOf(format.date(head.published))]
      : []),
  ];
  return html`<article aria-labelledby="name">
    ${heading(level, model.name, 'name')}
    ${
      dates.length > 0
        ? html`<p class="note" part="note">${text.sentences(dates.map(text.sentence))}</p>`
        : nothing
    }
    <div class="top">
      <div class="lead" part="lead">
        ${lead(context, maker).map((runs) => html`<p>${sentence(context, runs)}</p>`)}
      </div>
      ${factBox(context)}
      <div>
        ${sections.length < LEAST_LISTED ? nothing : contents(context, sections)}
        ${sections.slice(0, beside).map(sectionView(context, 0))}
      </div>
    </div>
    ${sections.slice(beside).map(sectionView(context, beside))}
  </article>`;
}
