import { css } from 'lit';

/** Forms of estimates: fields side by side as many as fit, those that few need under a summary. */
export const formStyles = css`
  .form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.2em 1.25em;
    margin-block-end: 0.5em;
  }

  .form > * {
    margin-block-end: 0.6em;
  }

  label {
    display: flex;
    flex-direction: column;
    gap: 0.2em;
  }

  /* Inputs side by side stand on one line, however long their labels are. */
  .form > .field {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
  }

  /* What is chosen here is long. */
  @container (inline-size >= 24em) {
    .form > .wide {
      grid-column: span 2;
    }
  }

  .form > .field > label {
    display: contents;
  }

  .form > .field > label > span {
    align-self: end;
  }

  label > span:first-child,
  legend {
    color: var(--_muted);
    font-size: 0.875em;
  }

  input,
  select,
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.4em;
    padding: 0.35em 0.6em;
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: 0.35em;
    background: transparent;
    font-variant-numeric: tabular-nums;
  }

  /* WebKit counts the text of a long choice as wide as it is, also where it is cut off. */
  select {
    contain: paint;
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

  textarea {
    color: inherit;
    font: inherit;
    resize: vertical;
  }

  .hint {
    display: block;
    margin-block-start: 0.1em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .more {
    margin-block: 0.75em 1.25em;
  }

  .more[open] > summary {
    margin-block-end: 0.75em;
  }
`;
