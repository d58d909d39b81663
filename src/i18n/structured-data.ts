/**
 * What search engines read of a comparison: JSON-LD in the vocabulary of schema.org.
 *
 * Loaded by elements that are asked for it. It is handed what it needs of the rest: a chunk that
 * imported the entry would load it again where that has a query behind its name.
 */
import type { Comparison, RankedOffer } from '../analysis/index.js';
import type { CatalogueHead, DateText, Id, Model, Prices } from '../catalogue/types.js';

/** A comparison with the words that stand on the page. */
export interface StructuredDataInput {
  head: Pick<CatalogueHead, 'organizations' | 'providers'>;
  comparison: Pick<Comparison, 'models' | 'specs' | 'offers' | 'documentCurrency'>;
  /** The language of the texts, a BCP 47 tag. */
  lang: string;
  /** Those that the page shows. */
  questions: readonly { question: string; answer: string }[];
  /** The prices to be told, by name and by what one of them pays for. */
  prices: readonly { key: keyof Prices; name: string; unit: string }[];
}

type Node = Readonly<Record<string, unknown>>;

function organization(
  entries: Readonly<Record<Id, { name: string; url?: string }>> | undefined,
  id: Id,
): Node {
  const entry = entries && Object.hasOwn(entries, id) ? entries[id] : undefined;
  return { '@type': 'Organization', name: entry?.name ?? id, url: entry?.url };
}

/** The last day before the date: ours is the first on which a price no longer holds. */
const dayBefore = (date: DateText): DateText =>
  new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

/**
 * Nothing for trials and for routes without a charge, which are promotions and no prices, and
 * nothing of what a reader has negotiated.
 */
function offerNodes(
  { head, comparison, prices }: StructuredDataInput,
  { offer }: RankedOffer,
): Node[] {
  const known = prices.filter(({ key }) => offer.prices[key] !== undefined);
  // The reader's own price has a blank for a provider, which no catalogue can name.
  const isPublic = !offer.trial && offer.provider.trim() !== '';
  if (!isPublic || !known.some(({ key }) => offer.prices[key])) return [];
  return [
    {
      '@type': 'Offer',
      seller: organization(head.providers, offer.provider),
      priceSpecification: known.map(({ key, name, unit }) => ({
        '@type': 'UnitPriceSpecification',
        name,
        price: offer.prices[key],
        priceCurrency: offer.currency ?? comparison.documentCurrency,
        unitText: unit,
      })),
      validFrom: offer.from,
      priceValidUntil: offer.until === undefined ? undefined : dayBefore(offer.until),
    },
  ];
}

function application(input: StructuredDataInput, model: Model, position: number): Node {
  const { specs, offers } = input.comparison;
  const spec = (name: string): unknown =>
    specs.find((row) => row.name === name)?.cells[position]?.value ?? undefined;
  const licence = spec('licence') as { url?: string } | undefined;
  const nodes = (offers[position] ?? []).flatMap((ranked) => offerNodes(input, ranked));
  return {
    '@type': 'SoftwareApplication',
    applicationCategory: 'DeveloperApplication',
    name: model.name,
    author:
      model.organization === undefined
        ? undefined
        : organization(input.head.organizations, model.organization),
    datePublished: spec('released'),
    license: licence?.url,
    offers: nodes.length > 0 ? nodes : undefined,
  };
}

/**
 * The questions as a `FAQPage` and each model as a `SoftwareApplication` with its offers in force,
 * as JSON that cannot end the script element it stands in. What is not known is left out.
 */
export function structuredData(input: StructuredDataInput): string {
  const { comparison, lang, questions } = input;
  const faq: Node = {
    '@type': 'FAQPage',
    inLanguage: lang,
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
  const graph = [
    ...(questions.length > 0 ? [faq] : []),
    ...comparison.models.map((model, position) => application(input, model, position)),
  ];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
    '<',
    '\\u003c',
  );
}
