/** An Atom feed of what happened to the models of a catalogue. */
import { isBefore } from '../analysis/dates.js';
import { readFact, type Known } from '../analysis/fact.js';
import { datedRoutes, priceNames, type PriceChange } from '../analysis/history.js';
import { openCatalogue } from '../catalogue/open.js';
import type {
  Catalogue,
  CatalogueDocument,
  DateText,
  Fact,
  Id,
  Model,
  Offer,
} from '../catalogue/types.js';
import { sourceText, specText } from '../i18n/facts.js';
import { changeSentence, type HistoryContext, routeText } from '../i18n/history.js';
import { history } from '../i18n/messages/en.history.js';
import { profile as say } from '../i18n/messages/en.profile.js';
import { plainText } from '../i18n/prose.js';
import { wordsFor } from '../i18n/words.js';

/** What the build calls the file, beside the catalogue. */
export const FEED_FILE = 'feed.xml';

/** The most entries: a reader of feeds asks often, and wants what is new. */
const MOST_ENTRIES = 100;

/** What the ids begin with (RFC 4151). They must never change: readers know entries by them. */
const TAG = 'tag:model-widgets,2026:';

const words = wordsFor('en');
const { text, format } = words;

const PRICE_UNIT = 'Token prices are per million tokens.';
const FURTHER_PRICES = 'Prices for larger or other requests changed on that day, too.';

type Kind = 'released' | 'withdrawn' | 'prices';

/** What happened on one day. */
interface Entry {
  id: string;
  day: DateText;
  title: string;
  sentences: Set<string>;
  /** In the order of the sentences. */
  sources: Set<Id>;
}

const isDay = (date: DateText | undefined): date is DateText => date?.length === 10;

/** Part of an id: whatever the text holds, no two have the same. */
const idPart = (id: string): string => encodeURIComponent(JSON.stringify(id).slice(1, -1));

/** The fact with its value, unless it is not known, or known to be none. */
function known<T>(fact: Fact<T> | undefined): (Known<T> & { value: T }) | undefined {
  const read = readFact(fact);
  return read && read.value !== null ? { ...read, value: read.value } : undefined;
}

/**
 * Everything that is known to have happened up to the day of the catalogue, one entry for each id.
 *
 * Only dates of a whole day count: an entry needs a day, and the first of a month would be made up.
 * Withdrawals and prices that are announced for a later day come with the catalogue of that day: it
 * is not recorded when they were announced.
 */
function entriesOf(catalogue: Catalogue, published: DateText): Entry[] {
  const entries = new Map<string, Entry>();
  const providerName = (id: Id): string => catalogue.providers?.[id]?.name ?? id;
  const nameOf = (id: Id): string => catalogue.model(id)?.name ?? id;
  const context: HistoryContext = { words, sources: [], nameOf, history, providerName };

  const makerOf = (id: Id | undefined): string | undefined =>
    id === undefined ? undefined : (catalogue.organizations?.[id]?.name ?? id);

  function add(
    kind: Kind,
    ids: readonly Id[],
    day: DateText | undefined,
    title: string,
    sentences: readonly string[],
    sources: readonly Id[],
  ): void {
    if (!isDay(day) || isBefore(published, day)) return;
    const id = TAG + [kind, ...ids, day].map(idPart).join('/');
    const entry = entries.get(id) ?? { id, day, title, sentences: new Set(), sources: new Set() };
    for (const sentence of sentences) entry.sentences.add(sentence);
    for (const source of sources) entry.sources.add(source);
    entries.set(id, entry);
  }

  function addReleased({ id, name, organization, ...facts }: Model): void {
    const released = known(facts.released);
    if (!released) return;
    const date = format.date(released.value);
    const maker = makerOf(organization);
    const [total, size] = [known(facts.parameters?.total), known(facts.contextWindow)];
    add(
      'released',
      [id],
      released.value,
      `Released: ${name}`,
      [
        ...(maker === undefined
          ? [say.named(name), say.released(date)]
          : [say.madeOn(name, maker, date)]),
        ...(released.disputed.length > 0 ? [say.disputed(say.missing.released)] : []),
        ...(total ? [say.parameters(specText(words, 'parametersTotal', total.value))] : []),
        ...(size ? [say.contextWindow(specText(words, 'contextWindow', size.value))] : []),
      ],
      [released, total, size].flatMap((fact) => fact?.sources ?? []),
    );
  }

  function addWithdrawn({ id, name, organization, ...facts }: Model): void {
    const retires = known(facts.retires);
    if (!retires) return;
    const successor = known(facts.successor);
    const maker = makerOf(organization);
    add(
      'withdrawn',
      [id],
      retires.value,
      `Withdrawn: ${name}`,
      [
        maker === undefined ? say.named(name) : say.made(name, maker),
        say.retired(format.date(retires.value)),
        ...(successor ? [say.successor(nameOf(successor.value))] : []),
        ...(retires.note === undefined ? [] : [text.sentence(retires.note)]),
      ],
      [retires, successor].flatMap((fact) => fact?.sources ?? []),
    );
  }

  function addPrices(model: Model): void {
    for (const route of datedRoutes(catalogue, model)) {
      const names = priceNames(
        route.steps.flatMap(({ rows }) => rows.map(({ ranked }) => ranked.prices)),
      );
      const sourcesOf = (change: PriceChange): Id[] => {
        const offers: (Offer | undefined)[] =
          change.kind === 'price'
            ? [change.before?.ranked.offer, change.after?.ranked.offer]
            : [change.kind === 'stopped' ? route.steps.at(-1)?.offer : change.row.ranked.offer];
        return offers.flatMap((offer) => offer?.sources ?? []);
      };
      const past = route.changes.filter(({ announced }) => !announced);
      for (const day of new Set(past.map(({ date }) => date))) {
        const all = past.filter(({ date }) => date === day);
        const plain = all.filter(
          (change) =>
            change.kind !== 'price' || (change.after ?? change.before)?.terms === 'standard',
        );
        const told = plain.length > 0 ? plain : all;
        add(
          'prices',
          [model.id, route.provider],
          day,
          `Price change: ${model.name} via ${providerName(route.provider)}`,
          [
            ...(route.variant === undefined ? [] : [`${routeText(context, route)}:`]),
            ...told.map((change) => plainText(changeSentence(context, route, change, names))),
            ...(told.length < all.length ? [FURTHER_PRICES] : []),
            PRICE_UNIT,
          ],
          told.flatMap(sourcesOf),
        );
      }
    }
  }

  for (const model of catalogue.models) {
    addReleased(model);
    addWithdrawn(model);
    addPrices(model);
  }
  return [...entries.values()];
}

/** What XML 1.0 cannot hold, escaped or not. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Marks that keep a name from turning the text around it, which plain text does without. */
const ISOLATES = /[\u2066-\u2069]/g;

const escape = (plain: string): string =>
  plain
    .replace(FORBIDDEN, '\uFFFD')
    .replace(ISOLATES, '')
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The first moment of a day. */
const startOf = (day: DateText): string => `${day}T00:00:00Z`;

function entryXml(catalogue: Catalogue, { id, day, title, sentences, sources }: Entry): string {
  const cited = [...sources].map((source) => {
    const { [source]: found } = catalogue.sources ?? {};
    const line = sourceText(words, {
      id: source,
      number: 1,
      citedBy: [],
      ...(found && { source: found }),
    });
    return { title: found?.title ?? source, line, url: found?.url && new URL(found.url).href };
  });
  const lines = cited.map(({ line, url }) => (url === undefined ? line : `${line} (${url})`));
  const label = format.plural(lines.length, text.sourcesLabel);
  const content = text.sentences([
    ...sentences,
    ...(lines.length > 0 ? [text.sentence(text.labelled(label, lines.join('; ')))] : []),
  ]);
  return `  <entry>
    <id>${escape(id)}</id>
    <title>${escape(title)}</title>
    <updated>${startOf(day)}</updated>
    <content type="text">${escape(content)}</content>
${cited
  .flatMap(({ title, url }) =>
    url === undefined
      ? []
      : [`    <link rel="via" href="${escape(url)}" title="${escape(title)}"/>\n`],
  )
  .join('')}  </entry>
`;
}

/**
 * The feed of a catalogue, in Atom 1.0 (RFC 4287) and in English: models released and withdrawn,
 * and prices that changed, newest first. The same catalogue always gives the same feed.
 *
 * @throws Error if the catalogue does not say of which day it is
 */
export function atomFeed(document: CatalogueDocument): string {
  const catalogue = openCatalogue(document);
  const { published, title = 'Catalogue of AI models', publisher, licence } = catalogue;
  if (!isDay(published))
    throw new Error('a feed needs the day of its catalogue: set "published" to one');
  const entries = entriesOf(catalogue, published)
    .sort((a, b) => (a.day < b.day || (a.day === b.day && a.id > b.id) ? 1 : -1))
    .slice(0, MOST_ENTRIES);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${TAG}feed</id>
  <title>${escape(title)}: changes</title>
  <updated>${startOf(published)}</updated>
  <author><name>${escape(publisher?.name ?? title)}</name></author>
  <link rel="self" type="application/atom+xml" href="${FEED_FILE}"/>
${licence ? `  <rights>${escape(licence.name)}</rights>\n` : ''}${entries
    .map((entry) => entryXml(catalogue, entry))
    .join('')}</feed>
`;
}
