import { css } from 'lit';

export const modelCompareStyles = css`
  .about {
    font-size: 0.875em;
  }

  .about > div {
    padding-inline-end: 1em;
  }

  .about > div > :not(.name, .mark) {
    color: var(--_muted);
  }

  .about .aside {
    color: inherit;
  }

  section[tabindex] {
    outline: none;
    scroll-margin-block-start: var(--model-widgets-sticky-top, 0px);
  }

  .name {
    padding-block-end: 0.2em;
    font-size: 1.35em;
    font-weight: 650;
    line-height: 1.25;
  }

  .lead {
    max-inline-size: 42em;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 1.25em 2em;
  }

  .offers {
    margin-block-start: 1.75em;
  }

  caption,
  h4 {
    margin: 0;
    padding-block-end: 0.35em;
    font-weight: 650;
    text-align: inherit;
  }

  caption.hidden {
    padding: 0;
  }

  .offer-table thead th {
    padding-block: 0.2em 0.35em;
    color: var(--_muted);
    font-size: 0.875em;
    vertical-align: bottom;
  }

  .offer-table tbody th {
    color: inherit;
  }

  .offer-table :is(th, td):not(:first-child) {
    inline-size: 7.5em;
    /* In every direction of script: digits run from left to right. */
    text-align: right;
  }

  .offer-table :is(th, td):last-child {
    padding-inline-end: 0;
  }

  .offer-table .excluded {
    color: var(--_muted);
  }

  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .related .blank {
    --_rows: 1.2;
  }

  /* Two columns stay side by side, more become lists: as measured. */
  .pair .blank {
    --_rows: 1;
  }

  @container (inline-size < 60em) {
    .many .blank {
      --_rows: 2;
    }
  }

  @container (inline-size < 30em) {
    .pair .blank {
      --_rows: 1.35;
    }
  }

  @container (inline-size < 22em) {
    .pair .blank {
      --_rows: 1.7;
    }
  }

  .related {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 0.75em 2em;
    padding: 0;
    list-style: none;
  }

  :is(ul, p) + h4 {
    margin-block-start: 1em;
  }

  h4 + p {
    margin-block-start: 0;
  }

  .sources {
    margin: 0;
    padding-inline-start: 1.75em;
  }

  .sources li {
    padding-block: 0.2em;
  }

  blockquote {
    margin: 0.2em 0;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }

  table + details {
    margin-block-start: 0.75em;
  }

  .weights {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: 0.5em 2em;
    min-inline-size: 0;
    margin: 0.75em 0 0;
    padding: 0;
    border: 0;
  }

  .weights label {
    display: grid;
    grid-template-columns: 9.5em minmax(3em, 1fr) 1.75em;
    align-items: center;
    gap: 0.75em;
  }

  .weights input {
    inline-size: 100%;
    min-block-size: 1.75em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .weights .action {
    justify-self: start;
  }

  /* Each offer under its provider's name. */
  @container (inline-size < 34em) {
    .offer-table,
    .offer-table :is(tbody, th, caption) {
      display: block;
    }

    .offer-table thead {
      display: none;
    }

    .offer-table tbody tr {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      padding-block: var(--_gap);
    }

    .offer-table tbody th {
      grid-column: 1 / -1;
    }

    .offer-table .wide {
      display: none;
    }

    .offer-table :is(th, td),
    .offer-table td:not(:first-child) {
      inline-size: auto;
      padding: 0.1em 0;
      text-align: inherit;
    }

    .offer-table td::before {
      content: attr(data-label);
      display: block;
      color: var(--_muted);
      font-size: 0.8125em;
    }
  }
`;
