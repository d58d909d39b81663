import type { Id } from '../catalogue/types.js';

/** The dictionary entries that a set of records cites. */
export interface CitedIds {
  organizations: Set<Id>;
  providers: Set<Id>;
  benchmarks: Set<Id>;
  sources: Set<Id>;
  reviewers: Set<Id>;
}

const DICTIONARY: Readonly<Record<string, keyof CitedIds>> = {
  organization: 'organizations',
  provider: 'providers',
  benchmark: 'benchmarks',
  sources: 'sources',
  reviewer: 'reviewers',
};

/** Collects every id that the records cite, wherever it stands in them. */
export function citedIds(...records: unknown[]): CitedIds {
  const cited: CitedIds = {
    organizations: new Set(),
    providers: new Set(),
    benchmarks: new Set(),
    sources: new Set(),
    reviewers: new Set(),
  };
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part) as [string, unknown][]) {
      const dictionary = DICTIONARY[key];
      if (dictionary && (typeof value === 'string' || Array.isArray(value)))
        for (const id of [value].flat() as Id[]) cited[dictionary].add(id);
      else visit(value);
    }
  };
  records.forEach(visit);
  return cited;
}
