/**
 * Which model an id of a feed means. Providers spell one model in many ways:
 * `meta.llama3-2-1b-instruct-v1:0`, `accounts/fireworks/models/llama-v3p2-1b-instruct`,
 * `meta-llama/llama-3.2-1b-instruct:free`. The rules below bring them to one slug, `llama-3.2-1b`,
 * and keep what they take away as fields. What rules cannot know, such as that `qwen3-coder` is
 * the 480B one, stands in the hand-kept `catalogue/aliases.json`.
 */

/** An id, taken apart. */
export interface CanonicalId {
  /** The model's slug. */
  id: string;
  /** The maker's name where the id begins with one: `meta-llama/…`, `anthropic.…`. */
  vendor?: string;
  /** The date in the id: `2024-05-13`, `2024-08`. */
  snapshot?: string;
  /** What kind of route it is: region, precision, speed, mode. */
  variant?: string;
  /** Whether the id says that the route costs nothing. */
  free: boolean;
}

/** Bedrock's regions, kept as variants where they have their own prices. */
const REGION = /^(us|eu|apac|jp|au|global|regional)\./;

/** Makers that Bedrock writes before a dot. */
const DOTTED_VENDOR =
  /^(ai21|amazon|anthropic|cohere|deepseek|google|meta|minimax|mistral|moonshotai|moonshot|nvidia|openai|qwen|writer|xai|zai)\.(?=[a-z])/;

/** Makers and hosts before the name of a model that is clear without them. */
const NEEDLESS_PREFIX =
  /^(meta|nvidia|openai|mistralai|zai|z-ai|anthropic|microsoft|google|ai21|cohere|deepseek-ai)-(?=llama|nemotron|gpt|mistral|mixtral|glm|claude|phi|gemma|gemini|jamba|command|deepseek)/;

/** Suffixes that name how a route is served, in the words used for them. */
const SERVING: ReadonlyMap<string, string> = new Map([
  ['fp8', 'fp8'],
  ['fp16', 'fp16'],
  ['bf16', 'bf16'],
  ['fp4', 'fp4'],
  ['nvfp4', 'nvfp4'],
  ['int4', 'int4'],
  ['int8', 'int8'],
  ['awq', 'awq'],
  ['gptq', 'gptq'],
  ['highspeed', 'highspeed'],
  ['fast', 'fast'],
  ['specdec', 'speculative decoding'],
  ['us', 'us'],
  ['lora', 'lora'],
]);

/** Suffixes that say nothing about the model. */
const EMPTY = new Set(['hf', 'gguf', 'maas', 'tee', 'versatile', 'pt']);

/** Words for a chat-tuned model: the one meant, wherever a model has several forms. */
const TUNED = new Set(['instruct', 'it', 'chat']);

/** Models whose names end in a word that elsewhere says how a route is served. */
const NAMED_FAST = /^(grok-4(\.\d+)?|grok-code|morph-v\d)$/;

/** Models for which the word for chat tuning names another model. */
const NAMED_TUNED = /^(gpt-|open|gemini-)/;

/** Reads an id of any feed. */
export function canonicalId(raw: string): CanonicalId {
  const path = raw.normalize('NFKC').trim().toLowerCase().replace(/^~/, '').split('/');
  let id = path.pop() ?? '';
  let vendor = path.pop();
  let snapshot: string | undefined;
  let free = false;
  const variants: string[] = [];

  // How a route is marked: `:free`, `:thinking`, `@20250514`, `us.`, `-v1:0`.
  const region = REGION.exec(id)?.[1];
  if (region) {
    id = id.slice(region.length + 1);
    variants.push(region);
  }
  const dotted = DOTTED_VENDOR.exec(id)?.[1];
  if (dotted) {
    vendor = dotted;
    id = id.slice(dotted.length + 1);
    // `-v2:0` counts Bedrock's own releases, but for NVIDIA it is part of the name, and
    // `-v0:2` is Mistral's v0.2.
    id = id
      .replace(/-v0:(\d)$/, '-v0.$1')
      .replace(dotted === 'nvidia' ? /:\d+$/ : /-v?\d+:\d+$/, '');
  }
  const mark = /:([a-z][a-z0-9-]*)$/.exec(id)?.[1];
  if (mark) {
    id = id.slice(0, -mark.length - 1);
    if (mark === 'free') free = true;
    else variants.push(mark);
  }
  id = id.replace(/@(\d{4})(\d\d)(\d\d)$/, '-$1-$2-$3').replace(/@.*$/, '');
  if (id.endsWith('-free')) {
    id = id.slice(0, -'-free'.length);
    free = true;
  }

  // One way to write words and versions.
  id = id
    .replace(/(\d)[_p](\d)/g, '$1.$2')
    .replace(/[\s_:()]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(NEEDLESS_PREFIX, '')
    .replace(/^meta-(?=llama)/, '')
    .replace(/\bllama-?v?(?=\d)/g, 'llama-')
    .replace(/\b(gemma|phi|glm|ernie|claude|grok)(?=\d)/g, '$1-')
    .replace(/^qwen-(?=\d)/, 'qwen')
    .replace(/\bgpt-35\b/, 'gpt-3.5')
    .replace(/^((?:nova|titan)-.*)-v\d$/, '$1');

  // Dates. A preview is named by its date, so there it stays.
  if (!/preview|exp/.test(id)) {
    id = id
      .replace(/-(20\d\d)-?([01]\d)-?([0-3]\d)(?=-|$)/, (_, year, month, day) => {
        snapshot = `${year}-${month}-${day}`;
        return '';
      })
      .replace(/-([01]\d)-(20\d\d)(?=-|$)/, (_, month, year) => {
        snapshot = `${year}-${month}`;
        return '';
      })
      .replace(/-([01]\d-[0-3]\d)$/, (_, day) => {
        snapshot = day;
        return '';
      });
  }
  id = id.replace(/^((?:claude|grok|codex|pixtral|gpt-\d.*-chat)\b.*)-latest$/, '$1');
  id = id.replace(/^(gemini-.*)-00\d$/, '$1');

  id = dotVersions(id);
  id = claudeOrder(id);
  id = id.replace(/^(llama-4-(?:scout|maverick))(-17b)?(-\d+e)?/, '$1');

  const words = id.split('-');
  const kept: string[] = [];
  for (const [index, word] of words.entries()) {
    const before = kept.join('-');
    const rest = words.slice(index + 1);
    if (index === 0) kept.push(word);
    else if (word === 'fast' && NAMED_FAST.test(before)) kept.push(word);
    else if (SERVING.has(word) && rest.every((next) => SERVING.has(next) || TUNED.has(next)))
      variants.push(SERVING.get(word) ?? word);
    else if (EMPTY.has(word) && rest.every((next) => SERVING.has(next))) continue;
    else if (TUNED.has(word) && !NAMED_TUNED.test(before)) {
      // Together and others sell a cheaper or faster form under a further word.
      const form = rest.length === 1 && /^(turbo|lite|basic)$/.exec(rest[0] ?? '')?.[0];
      if (form) {
        variants.push(form);
        break;
      }
    } else if (/^(non|reasoning)$/.test(word) && /-fast$/.test(before)) {
      variants.push(words.slice(index).join('-'));
      break;
    } else kept.push(word);
  }
  id = kept.join('-');

  return {
    id,
    free,
    ...(vendor && { vendor }),
    ...(snapshot && { snapshot }),
    ...(variants.length > 0 && { variant: variants.join(' ') }),
  };
}

/** `llama-3-2-1b` to `llama-3.2-1b`: two neighbouring numbers are one version. */
function dotVersions(id: string): string {
  return id
    .replace(/(?<=[a-z]-v?|-v|\b[a-z])([1-9]\d?|0)-(\d|[1-9]\d)(?=-|$)/g, '$1.$2')
    .replace(/\b(qwen\d|[kmv]\d)-(\d)(?=-|$)/g, '$1.$2');
}

/** `claude-sonnet-3.7` and `claude-4-opus` as their maker writes them since. */
function claudeOrder(id: string): string {
  return id
    .replace(/^claude-(\d+)\.0\b/, 'claude-$1')
    .replace(/^(claude-(?:opus|sonnet|haiku|fable)-\d+)\.0\b/, '$1')
    .replace(/^claude-(opus|sonnet|haiku)-(3(?:\.\d)?)(?=-|$)/, 'claude-$2-$1')
    .replace(/^claude-([4-9](?:\.\d)?)-(opus|sonnet|haiku)(?=-|$)/, 'claude-$2-$1');
}
