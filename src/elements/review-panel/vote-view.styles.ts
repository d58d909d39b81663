import { css } from 'lit';

/** The community's vote. Its place is kept for what comes later: counts, and what goes wrong. */
export const voteStyles = css`
  .votes:focus {
    outline: none;
  }

  .ballots {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1em 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .ballots .model-name {
    margin-block: 0 0.4em;
    font-weight: 650;
  }

  .vote-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .vote-buttons .action {
    min-inline-size: 6em;
    min-block-size: 2.4em;
    border-color: color-mix(in srgb, currentColor 45%, transparent);
  }

  .vote-buttons [aria-disabled] {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }

  .vote-buttons [aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  /* The words stand in the middle, whether the mark shows or not. */
  .vote-buttons .action::before,
  .vote-buttons .action::after {
    content: '✓' / '';
    margin-inline-end: 0.35em;
    visibility: hidden;
  }

  .vote-buttons .action::after {
    margin-inline: 0.35em 0;
  }

  .vote-buttons [aria-pressed='true']::before {
    visibility: visible;
  }

  /* A share, its bar, a count and an interval. */
  .tally {
    /* WebKit would let the margin of an empty bar stick out of it. */
    display: flow-root;
    min-block-size: 5.2em;
    margin-block-start: 0.4em;
  }

  .votes .magnitude {
    block-size: 0.6em;
    margin-block: 0.3em;
  }

  .votes .range {
    fill: color-mix(in srgb, var(--_accent) 50%, transparent);
  }

  /* What went wrong stands where else the note does, or what the votes say and the note. */
  .vote-notes {
    display: grid;
    grid-template-rows: auto minmax(3.6em, auto);
    row-gap: 0.5em;
    margin-block-start: 0.75em;
  }

  .vote-notes > * {
    grid-area: 2 / 1;
  }

  .vote-notes > .says {
    grid-row: 1;
    min-block-size: 1.45em;
    font-size: inherit;
  }

  .vote-notes > .unread {
    grid-row: 1;
    block-size: 0;
  }

  .vote-notes.failed > .note {
    visibility: hidden;
  }

  .vote-problem {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: start;
    gap: 0.25em 0.75em;
  }

  .vote-notes p {
    margin-block: 0;
    font-size: 0.875em;
  }

  @container (inline-size < 60em) {
    .vote-notes > .says {
      min-block-size: 2.9em;
    }
  }

  @container (inline-size < 50em) {
    .vote-notes {
      grid-template-rows: auto minmax(4.8em, auto);
    }
  }

  @container (inline-size < 40em) {
    .vote-notes {
      grid-template-rows: auto minmax(6.2em, auto);
    }
  }

  @container (inline-size < 26em) {
    .vote-notes > .says {
      min-block-size: 5.8em;
    }

    .vote-notes {
      grid-template-rows: auto minmax(8em, auto);
    }
  }

  @media print {
    .votes .vote-notes {
      display: block;
    }

    .vote-buttons,
    .vote-notes > :not(.says) {
      display: none;
    }
  }
`;
