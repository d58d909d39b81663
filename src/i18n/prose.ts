/** Sentences whose figures can be opened. */
import type { Explain } from './explain.js';

/** A piece of a sentence; one with `explain` opens what stands behind it. */
export interface Run {
  text: string;
  explain?: Explain;
}

export type Sentence = readonly Run[];

/** Of the private use area, which no message holds and no name may bring in. */
const [OPEN, MIDDLE, CLOSE] = ['\uE000', '\uE001', '\uE002'];
const LINK = new RegExp(`${OPEN}(\\d+)${MIDDLE}([^${CLOSE}]*)${CLOSE}`);
const FULL_STOPS = new RegExp(`([^.])\\.([${CLOSE}\u2069]*)\\.(?!\\.)`, 'g');
const MARKS = new RegExp(`[${OPEN}${MIDDLE}${CLOSE}]`, 'g');

/**
 * Lets messages be plain functions of text in every language: a figure goes into them as text
 * between marks, and what comes out is split at the marks again.
 */
export class Prose {
  readonly #links: Explain[] = [];

  /** Text that opens an explanation, to be handed to a message like any other text. */
  link(text: string, explain: Explain): string {
    return `${OPEN}${this.#links.push(explain) - 1}${MIDDLE}${text.replace(MARKS, '')}${CLOSE}`;
  }

  /** The pieces of a finished text, links among them. */
  runs(text: string): Sentence {
    // A name that ends in a period ends the sentence, too.
    text = text.replace(FULL_STOPS, '$1.$2');
    // Between plain pieces stand a link's number and its text.
    const pieces = text.split(LINK);
    const runs: Run[] = [];
    for (let index = 0; index < pieces.length; index += 3) {
      const plain = pieces[index]?.replace(MARKS, '');
      if (plain) runs.push({ text: plain });
      const explain = this.#links[Number(pieces[index + 1])];
      if (explain) runs.push({ text: pieces[index + 2] ?? '', explain });
    }
    return runs;
  }
}

/** A sentence as plain text. */
export const plainText = (sentence: Sentence): string => sentence.map(({ text }) => text).join('');
