import { css } from 'lit';

export const costEstimatorStyles = css`
  .form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.75em 1.25em;
    margin-block-end: 1.25em;
  }

  .hint {
    display: block;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .field select + .hint,
  .field label + :is(select, .hint) {
    margin-block-start: 0.3em;
  }

  .more {
    margin-block: 0.75em;
  }

  .more[open] > summary {
    margin-block-end: 0.75em;
  }

  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.35em 0.6em;
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: 0.35em;
    background: transparent;
    color: inherit;
    font: inherit;
    resize: vertical;
  }

  .subtitle {
    margin-block: 1em 0.5em;
    font-weight: 650;
  }

  .part {
    white-space: nowrap;
  }

  .ahead[aria-busy='true'] {
    opacity: 0.6;
  }

  .choice {
    max-inline-size: 14em;
    margin-block-end: 0.75em;
  }

  label {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
  }

  label > span:first-child {
    color: var(--_muted);
    font-size: 0.875em;
  }

  input,
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.4em;
    padding: 0.35em 0.6em;
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: 0.35em;
    background: transparent;
    font-variant-numeric: tabular-nums;
  }

  option {
    background: var(--_paper);
    color: var(--_ink);
  }

  input[aria-invalid='true'] {
    border-color: light-dark(#b3261e, #ff9a92);
    border-width: 2px;
  }

  .error {
    color: light-dark(#b3261e, #ff9a92);
    font-size: 0.875em;
  }

  .estimate thead th {
    padding-block-start: 0;
    color: var(--_muted);
    font-size: 0.875em;
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
    min-inline-size: 12em;
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

  @container (inline-size < 34em) {
    .part,
    .number .aside {
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
  }
`;
