/** Whether what stands behind a figure is supplied by the page that shows it. */
import { isSupplied } from '../analysis/cited.js';
import type { Explain, Explainers, Explanation } from './explain.js';

type Teller = {
  [N in keyof Omit<Explainers, 'text'>]: (...handed: Parameters<Explainers[N]>) => Explanation;
};

const NOTHING: Explanation = { title: '', lines: [], others: [], sources: [], sourced: false };

let told = false;
const tell = (supplied: boolean): Explanation => {
  told ||= supplied;
  return NOTHING;
};

const third = (_context: unknown, _title: unknown, fact: Parameters<typeof isSupplied>[0]) =>
  tell(isSupplied(fact));
const never = () => NOTHING;

/** Takes the place of those who write explanations, and tells of what they are handed only that. */
const teller: Teller = {
  known: third,
  licence: third,
  figure: third,
  price: (_context, _title, { offer }) => tell(isSupplied(offer)),
  score: (_context, _title, _row, { score }) => tell(isSupplied(score)),
  lines: (_title, _value, _lines, sources = []) =>
    tell(isSupplied({ sources: sources.map(({ id }) => id) })),
  term: never,
  metric: never,
};

/** Whether an explanation is of what the page supplies, without fetching what would write it. */
export function suppliedBehind(explain: Explain): boolean {
  told = false;
  explain(teller as unknown as Explainers);
  return told;
}
