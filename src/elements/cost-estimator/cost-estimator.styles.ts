import { css } from 'lit';

export const costEstimatorStyles = css`
  .form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.75em 1.25em;
    margin-block-end: 1.25em;
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

  .made-of {
    min-inline-size: 12em;
  }

  .model-name {
    font-weight: 650;
  }

  .lead {
    margin-block-start: 1.25em;
    max-inline-size: 42em;
  }

  @container (inline-size < 34em) {
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
