import { css } from 'lit';

/** How prices of a route changed: the list of changes and the table of prices. */
export const routeStyles = css`
  .route {
    margin-block: 1.5em;
  }

  .route h3 .aside {
    display: inline;
    font-weight: 400;
  }

  .changes {
    margin-block: 0.5em;
    padding-inline-start: 1.25em;
    max-inline-size: 46em;
  }

  .changes li + li {
    margin-block-start: 0.25em;
  }

  .prices {
    inline-size: auto;
    min-inline-size: min(100%, 34em);
  }

  .prices thead th {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .prices thead th::first-letter {
    text-transform: uppercase;
  }

  .prices .number {
    text-align: right;
    direction: ltr;
    padding-inline: 1.25em 0;
  }

  .prices thead .number {
    white-space: normal;
  }

  .prices tbody th {
    min-inline-size: 10em;
    color: inherit;
  }

  .prices .force:not(.part) th {
    font-weight: 650;
  }

  .prices .force .aside {
    font-weight: 400;
  }

  /* Prices for some requests belong to the standard ones above them. */
  .prices .part {
    border-block-start: 0;
  }

  .prices .part > * {
    padding-block-start: 0;
  }

  .prices .part th {
    padding-inline-start: 1em;
    font-size: 0.875em;
  }

  @container (inline-size >= 36em) {
    .prices thead th {
      overflow-wrap: normal;
    }
  }

  @container (inline-size < 36em) {
    .prices,
    .prices :is(tbody, tr, th, td) {
      display: block;
    }

    .prices thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }

    .prices tbody tr {
      padding-block: var(--_gap);
    }

    .prices :is(th, td) {
      padding: 0.1em 0;
    }

    .prices td {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 1em;
      direction: inherit;
    }

    .prices .number {
      padding-inline: 0;
      text-align: inherit;
    }

    .prices td::before {
      content: attr(data-label);
      color: var(--_muted);
      white-space: normal;
    }
  }
`;
