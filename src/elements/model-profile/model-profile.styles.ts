import { css } from 'lit';

export const modelProfileStyles = css`
  :is(h1, h2, h3, h4, h5, h6) {
    margin: 0 0 0.4em;
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.3;
    scroll-margin-block-start: var(--model-widgets-sticky-top, 0.5em);
  }

  article > :is(h1, h2, h3, h4, h5, h6):first-child {
    font-size: 1.6em;
  }

  section > :is(h1, h2, h3, h4, h5, h6):first-child {
    padding-block-end: 0.2em;
    border-block-end: 1px solid var(--_line);
    font-size: 1.25em;
  }

  section > * ~ :is(h1, h2, h3, h4, h5, h6),
  .prose > * ~ :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1.4em;
  }

  :is(h1, h2, h3, h4, h5, h6) .aside {
    display: inline;
    font-weight: 400;
  }

  :is(h1, h2, h3, h4, h5, h6, li, .cites a):focus {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.2em;
  }

  .lead p {
    margin-block: 0.6em;
  }

  /* What is not known of it. */
  .lead p:nth-child(n + 3) {
    color: var(--_muted);
    font-size: 0.9333em;
  }

  /* A line of some 75 letters. */
  .lead,
  .prose,
  section > p {
    max-inline-size: 38em;
    text-wrap: pretty;
  }

  section > :is(ul, ol):not(.prose) {
    max-inline-size: 46em;
  }

  .prose > :is(h1, h2, h3, h4, h5, h6) + p {
    margin-block-start: 0;
  }

  .prose:dir(ltr) {
    text-align: left;
  }

  .prose:dir(rtl) {
    text-align: right;
  }

  :is(.prose, section) > ul,
  .prose ul {
    margin-block: 0.5em;
    padding-inline-start: 1.4em;
  }

  li + li {
    margin-block-start: 0.25em;
  }

  figure {
    margin: 0.8em 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }

  blockquote {
    margin: 0;
  }

  .group {
    margin-block: 0.8em 0.3em;
    font-weight: 650;
  }

  .cites {
    font-size: 0.8125em;
    font-weight: 400;
    vertical-align: 0.35em;
    line-height: 1;
    white-space: nowrap;
    unicode-bidi: isolate;
  }

  .cites a:not(:hover) {
    text-decoration: none;
  }

  /* In the line of what they prove. */
  th > .aside:has(+ .cites) {
    display: inline;
  }

  th > .aside:has(+ .cites)::before {
    content: '\\a';
    white-space: pre;
  }

  .facts {
    padding: 0.6em 0.9em;
    border: 1px solid var(--_line);
    border-radius: 0.5em;
    margin-block: 1em;
    font-size: 0.9333em;
  }

  dl {
    margin: 0;
  }

  dl ~ dl {
    padding-block-start: 0.3em;
    border-block-start: 2px solid var(--_line);
    margin-block-start: 0.3em;
  }

  dl > div {
    display: grid;
    break-inside: avoid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 0.8em;
    padding-block: 0.3em;
  }

  dl > div + div {
    border-block-start: 1px solid var(--_line);
  }

  dt {
    hyphens: auto;
    color: var(--_muted);
  }

  dd {
    margin: 0;
  }

  .contents p {
    margin-block: 0 0.3em;
    font-weight: 650;
  }

  .contents {
    max-inline-size: 38em;
    margin-block: 1em;
  }

  .contents ol {
    columns: 11em;
    column-gap: 2em;
    margin: 0;
    padding-inline-start: 1.8em;
  }

  .contents li {
    padding-block: 0.1em;
  }

  /* Room for the lines that ranks bring: the best and the lowest. */
  .ranks {
    min-block-size: 6em;
  }

  .references {
    padding-inline-start: 2.2em;
    font-size: 0.9333em;
  }

  .references li {
    padding-block: 0.15em;
  }

  .references blockquote {
    margin-block: 0.15em 0;
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid var(--_line);
    color: var(--_muted);
  }

  /* As large as a finger needs at least. */
  .back a {
    display: inline-block;
    min-inline-size: 24px;
    line-height: 24px;
    text-align: center;
  }

  .back details {
    display: inline;
  }

  .back summary {
    display: inline-block;
    cursor: pointer;
  }

  .back summary:not(:hover) {
    text-decoration: underline dotted;
  }

  @container (inline-size >= 40em) {
    .ranks {
      min-block-size: 3em;
    }
  }

  @container (40em <= inline-size < 56em) {
    .facts {
      columns: 2;
      column-gap: 2em;
      column-rule: 1px solid var(--_line);
    }
  }

  @container (inline-size >= 56em) {
    .top {
      display: grid;
      grid-template: auto 1fr / minmax(0, 38em) minmax(22em, 30em);
      column-gap: 3em;
    }

    .facts {
      grid-area: 1 / 2 / span 2;
      align-self: start;
      margin-block: 0.5em 0;
    }
  }

  @media print {
    .top {
      display: block;
    }

    .back {
      display: none;
    }

    a {
      color: inherit;
      text-decoration: none;
    }

    .source a::after {
      content: ' <' attr(href) '>';
    }

    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }

    :is(li, tr, figure) {
      break-inside: avoid;
    }
  }
`;
