import { css } from 'lit';

export const costEstimatorStyles = css`
  .subtitle {
    margin-block: 1em 0.5em;
    font-weight: 650;
  }

  .part {
    display: inline-block;
  }

  .ahead[aria-busy='true'] {
    opacity: 0.6;
  }

  .choice {
    max-inline-size: 14em;
    margin-block-end: 0.75em;
  }

  .estimate thead th {
    padding-block-start: 0;
    color: var(--_muted);
    font-size: 0.875em;
    overflow-wrap: normal;
  }

  .estimate tbody th {
    color: inherit;
  }

  .estimate .number {
    text-align: right;
  }

  .number .mark {
    display: block;
  }

  .estimate .aside {
    white-space: normal;
  }

  .estimate tbody th {
    inline-size: 20%;
    min-inline-size: 8em;
  }

  .estimate td:last-child {
    inline-size: 16%;
    min-inline-size: 7em;
  }

  .made-of {
    inline-size: 34%;
    min-inline-size: 9em;
  }

  .model-name {
    font-weight: 650;
  }

  .lead {
    margin-block-start: 1.25em;
    max-inline-size: 42em;
  }

  .offers {
    margin-block-start: 0.75em;
  }

  @container (inline-size < 46em) {
    .estimate .number {
      white-space: normal;
    }

    .estimate :is(tbody th, td, td:last-child) {
      inline-size: auto;
      min-inline-size: 0;
    }

    .estimate,
    .estimate :is(tbody, tr, th, td) {
      display: block;
    }

    .estimate thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }

    .estimate tbody tr {
      padding-block: var(--_gap);
    }

    .estimate :is(th, td) {
      padding: 0.1em 0;
    }

    .estimate td[data-label] {
      text-align: inherit;
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 1em;
    }

    .estimate td[data-label]::before {
      content: attr(data-label);
      color: var(--_muted);
    }

    .estimate td:has(.itself) {
      display: none;
    }
  }
`;
