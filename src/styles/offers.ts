import { css } from 'lit';

/** Tables of the offers of one model. */
export const offerStyles = css`
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
    min-inline-size: 9em;
    color: inherit;
  }

  .offer-table :is(th, td):not(:first-child) {
    inline-size: 6em;
    /* In every direction of script: digits run from left to right. */
    text-align: right;
  }

  .offer-table :is(th, td):last-child {
    padding-inline-end: 0;
  }

  .offer-table .excluded {
    color: var(--_muted);
  }

  /* Each offer under its provider's name. */
  @container (inline-size < 40em) {
    .offer-table,
    .offer-table :is(tbody, th, caption) {
      display: block;
    }

    .offer-table thead {
      display: none;
    }

    .offer-table tbody tr {
      display: grid;
      /* Two where three amounts would not fit. */
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 6em), 1fr));
      column-gap: 0.75em;
      padding-block: var(--_gap);
    }

    .offer-table tbody th {
      min-inline-size: 0;
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
      white-space: normal;
    }

    .offer-table td::before {
      content: attr(data-label);
      display: block;
      color: var(--_muted);
      font-size: 0.8125em;
    }
  }
`;
