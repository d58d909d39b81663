import { css } from 'lit';

export const savedModelsStyles = css`
  .model-name {
    font-weight: 650;
  }

  .saved [type='checkbox'] {
    inline-size: 1.4em;
    min-block-size: 1.4em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .offer-table :is(.pick, .gone):not(:first-child) {
    text-align: center;
  }

  a.action {
    color: inherit;
    text-decoration: none;
  }

  .action:disabled {
    cursor: default;
    opacity: 0.6;
  }

  .done {
    padding: 0.5em 0.75em;
    background: color-mix(in srgb, currentColor 4%, transparent);
  }

  .done .action {
    margin-inline-start: 0.5em;
  }

  .saved .action {
    white-space: nowrap;
  }

  .saved .mark {
    overflow-wrap: break-word;
    white-space: normal;
  }

  .done:focus {
    outline: none;
  }

  .more {
    margin-block-end: 0;
  }

  .form {
    margin-block: 1em 0;
  }

  .form > div {
    grid-column: 1 / -1;
  }

  /* As a list of offers, but sooner: there are more columns. */
  @container (inline-size < 60em) {
    .saved,
    .saved :is(tbody, th) {
      display: block;
    }

    .saved thead {
      display: none;
    }

    .saved tbody tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 7em), 1fr));
      gap: 0.3em 0.75em;
      padding-block: var(--_gap);
    }

    .saved tbody th {
      grid-column: 1 / -1;
      min-inline-size: 0;
    }

    .offer-table.saved :is(th, td),
    .offer-table.saved td:not(:first-child) {
      inline-size: auto;
      padding: 0.1em 0;
      text-align: inherit;
      white-space: normal;
    }

    .saved td::before {
      content: attr(data-label);
      display: block;
      color: var(--_muted);
      font-size: 0.8125em;
    }

    .saved :is(.gone, [colspan='3']) {
      grid-column: span 2;
    }

    .saved td:last-child {
      align-self: end;
    }

    /* Of several columns, the last begins the row. */
    @container (inline-size >= 26em) {
      .saved tbody th {
        grid-column-end: -2;
      }

      .saved td:last-child {
        grid-area: 1 / -2;
        align-self: start;
        justify-self: end;
      }
    }

    /* As measured, here and below. */
    .blank {
      --_rows: 1.6;
    }
  }

  @container (inline-size < 22em) {
    .blank {
      --_rows: 2.3;
    }
  }

  /* Nothing is pressed on paper. */
  @media print {
    .saved :is(.pick, td:last-child, th:last-child),
    .actions,
    .done,
    .more {
      display: none;
    }
  }
`;
