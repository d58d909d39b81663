import { presetOf, readWorkload, WORKLOAD_PRESETS, type Workload } from './workload.js';

/** No link is longer: what would be, lists of many sizes, is not in a link at all. */
const LONGEST_TEXT = 2_000;

/**
 * A workload as the text of a link: a preset's name, or `requests:1000,inputTokens:800,…` with a
 * list of sizes as `sizes:800*0.9;90000*0.1`. What is zero is left out. Empty where a link cannot
 * hold it.
 */
export function workloadLink(workload: Workload): string {
  const fields = Object.entries(workload) as [string, unknown][];
  const text =
    presetOf(workload) ??
    fields
      .flatMap(([name, value]) => {
        if (Array.isArray(value)) {
          const sizes = value as NonNullable<Workload['sizes']>;
          const items = sizes.map(({ inputTokens, share }) => `${inputTokens}*${share}`);
          return items.length > 0 ? [`${name}:${items.join(';')}`] : [];
        }
        return value || name in WORKLOAD_PRESETS.default ? [`${name}:${String(value)}`] : [];
      })
      .join(',');
  return text.length > LONGEST_TEXT ? '' : text;
}

/** What a link's text says, as `readWorkload` takes it; undefined where it says nothing. */
export function linkedWorkload(link: string): Workload | undefined {
  if (link.length > LONGEST_TEXT) return undefined;
  if (Object.hasOwn(WORKLOAD_PRESETS, link)) return readWorkload(link);
  const fields = [...link.matchAll(/(\w+):([^,]*)/g)].map(([, name = '', value = '']) => [
    name,
    name === 'sizes'
      ? value.split(';').map((item) => {
          const [inputTokens, share] = item.split('*').map(Number);
          return { inputTokens, share };
        })
      : value.trim() === '' || Number.isNaN(Number(value))
        ? value
        : Number(value),
  ]);
  return fields.length > 0 ? readWorkload(Object.fromEntries(fields)) : undefined;
}
