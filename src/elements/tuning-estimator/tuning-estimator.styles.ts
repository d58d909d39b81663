import { css } from 'lit';

export const tuningEstimatorStyles = css`
  fieldset {
    grid-column: 1 / -1;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .checks label {
    flex-direction: row;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2em;
  }

  .checks input {
    inline-size: 1.1em;
    min-block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .checks label > span {
    color: inherit;
    font-size: inherit;
  }

  .lead {
    margin-block: 1.25em;
    max-inline-size: 42em;
  }

  .setups thead th {
    padding-block-start: 0;
    color: var(--_muted);
    font-size: 0.875em;
    overflow-wrap: normal;
  }

  .setups tbody th {
    color: inherit;
  }

  .setups tbody + tbody .of-model > * {
    padding-block-start: 1.25em;
  }

  .setups .memory {
    inline-size: 18%;
    min-inline-size: 8em;
  }

  .model-name {
    font-weight: 650;
  }

  .setups :is(.aside, .mark) {
    display: block;
    white-space: normal;
  }

  .setups thead th:is(:first-child, :last-child) {
    min-inline-size: 7.5em;
  }

  .setups td .aside {
    max-inline-size: 16em;
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.25em;
    margin-block: 0 0.75em;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }

  @container (inline-size < 54em) {
    .setups,
    .setups :is(tbody, tr, th, td) {
      display: block;
      inline-size: auto;
    }

    .setups thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }

    .setups tbody tr {
      padding-block: var(--_gap);
    }

    .setups :is(th, td) {
      padding: 0.1em 0;
    }

    .setups tr:not(.of-model) th {
      font-weight: 650;
    }

    .setups th .aside {
      font-weight: 400;
    }

    .setups .number {
      white-space: normal;
    }

    .setups td[data-label] {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 1em;
    }

    .setups td[data-label]::before {
      content: attr(data-label);
      color: var(--_muted);
    }

    .setups :is(td.none, td:has(.itself)) {
      display: none;
    }
  }
`;
