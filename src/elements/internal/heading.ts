import { html, nothing, type TemplateResult } from 'lit';

/** The least heading that HTML has. */
const LEAST = 6;

type Write = (content: unknown, id: unknown, level: unknown) => TemplateResult;

const HEADINGS: readonly Write[] = [
  (content, id) => html`<h1 part="heading" id=${id} tabindex="-1">${content}</h1>`,
  (content, id) => html`<h2 part="heading" id=${id} tabindex="-1">${content}</h2>`,
  (content, id) => html`<h3 part="heading" id=${id} tabindex="-1">${content}</h3>`,
  (content, id) => html`<h4 part="heading" id=${id} tabindex="-1">${content}</h4>`,
  (content, id) => html`<h5 part="heading" id=${id} tabindex="-1">${content}</h5>`,
  (content, id, level) =>
    html`<h6 part="heading" id=${id} tabindex="-1" aria-level=${level}>${content}</h6>`,
];

/**
 * A heading of a level of the page that it is on, from 1. Below the sixth, which is HTML's last,
 * the level is said to those who have it read out.
 *
 * @param id where links lead to it
 */
export function heading(level: number, content: unknown, id?: string): TemplateResult {
  const write = HEADINGS[Math.min(level, LEAST) - 1] as Write;
  return write(content, id ?? nothing, level > LEAST ? level : nothing);
}

/** The heading level that an attribute names, 2 where it names none. */
export function headingLevel(given: unknown): number {
  const level = Number(given);
  return Number.isInteger(level) && level >= 1 && level <= LEAST ? level : 2;
}
