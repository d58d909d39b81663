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

  .link {
    padding: 0.2em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  h4[tabindex] {
    outline: none;
    scroll-margin-block-start: calc(var(--model-widgets-sticky-top, 0px) + 3em);
  }

  table + h4 {
    margin-block-start: 1em;
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
`;
