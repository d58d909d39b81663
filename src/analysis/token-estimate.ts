/** How many tokens a text may be: a range, since every tokenizer cuts differently. */
export interface TokenRange {
  low: number;
  high: number;
}

/**
 * Characters of one token by script, the most and the fewest. OpenAI's help pages give four
 * characters, or three quarters of a word, as the rule of thumb for English; other languages and
 * older tokenizers cut finer (Petrov et al. 2023, "Language Model Tokenizers Introduce Unfairness
 * Between Languages", found up to 15 times as many tokens for the same text). The ranges are wide
 * on purpose: they hold for text on tokenizers of 32,000 to 256,000 entries (set against Llama 2,
 * Llama 3, cl100k and o200k), not for one of them, and not for keys and other random characters.
 */
const CHARACTERS_PER_TOKEN: readonly (readonly [script: RegExp, most: number, fewest: number])[] = [
  // White space mostly goes into the token of the word behind it.
  [/[a-z ]/, 5.5, 2.6],
  [/[A-Z]/, 5.5, 1.5],
  // Letters with marks: Vietnamese has many.
  [/\p{Script=Latin}/u, 5.5, 0.5],
  [/\p{Script=Han}/u, 2, 0.4],
  [/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 2.5, 0.4],
  [/[\p{Script=Cyrillic}\p{Script=Greek}]/u, 5, 0.8],
  // Of a script that a tokenizer does not know, each of three bytes can be a token.
  [/[\p{L}\p{M}]/u, 4.5, 0.3],
  // Some take each digit for itself, and a blank before it too.
  [/\p{N}/u, 3.5, 0.8],
  [/\s/u, 8, 1],
  // Punctuation and signs stand alone, or a few together in code; a picture can take several.
  [/[\p{P}\p{Sm}\p{Sc}\p{Sk}]/u, 4, 0.9],
  [/[^]/u, 1.5, 0.2],
];

/**
 * An estimate of the tokens of a text, from its characters by script. Tokenizers differ: this is
 * no count.
 */
export function estimateTokens(text: string): TokenRange {
  const counts = CHARACTERS_PER_TOKEN.map(() => 0);
  const scripts = new Map<string, number>();
  for (const character of text) {
    let index = scripts.get(character);
    if (index === undefined) {
      index = CHARACTERS_PER_TOKEN.findIndex(([script]) => script.test(character));
      scripts.set(character, index);
    }
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const tokens = (column: 1 | 2): number =>
    CHARACTERS_PER_TOKEN.reduce((all, row, index) => all + (counts[index] ?? 0) / row[column], 0);
  return { low: Math.max(text ? 1 : 0, Math.floor(tokens(1))), high: Math.ceil(tokens(2)) };
}
