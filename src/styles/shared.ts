import { css } from 'lit';

/**
 * What every element looks like: the public custom properties, the frame, text, buttons, notes
 * and the popover. Colours derive from the text colour of the page, so that an element sits well
 * on any background; sizes are in `em` of the page's own text.
 */
export const sharedStyles = css`
  :host {
    display: block;
    font: inherit;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) {
    color-scheme: light;
    background: var(--model-widgets-paper, #fff);
    color: var(--model-widgets-ink, #1d1d1f);
  }

  :host([theme='dark']) {
    color-scheme: dark;
    background: var(--model-widgets-paper, #1c1c1f);
    color: var(--model-widgets-ink, #ececf0);
  }

  .frame {
    /* Links, marks and bars. */
    --_accent: var(
      --model-widgets-accent,
      color-mix(in oklab, currentColor 30%, light-dark(#0a55c4, #7db4ff))
    );
    /* Text of second rank: labels, notes, dates. */
    --_muted: var(--model-widgets-muted, color-mix(in srgb, currentColor 72%, transparent));
    /* Hairlines between rows. */
    --_line: var(--model-widgets-line, color-mix(in srgb, currentColor 16%, transparent));
    /* The paper of what covers other text: the popover and the bar of names. */
    --_paper: var(--model-widgets-paper, light-dark(#fff, #1c1c1f));
    /* The ink on that paper. */
    --_ink: var(--model-widgets-ink, light-dark(#1d1d1f, #ececf0));
    /* Space between rows. */
    --_gap: var(--model-widgets-gap, 0.55em);

    container-type: inline-size;
    font-size: var(--model-widgets-font-size, 0.9375em);
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    text-align: left;
    /* What the text around may be given, and a table cannot bear. */
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
  }

  .frame:dir(rtl) {
    text-align: right;
  }

  /* Text may run against the page's direction, as English words on an Arabic page do. */
  :is(.explain, .aside, .note, .lead, .unknown, .mark, .about div, td > div, p, li, blockquote),
  td::before {
    unicode-bidi: plaintext;
  }

  /* What is in a language that runs from the right does so whatever it begins with. */
  .frame[dir] :not(.explain, input, .working li, blockquote) {
    unicode-bidi: isolate;
  }

  .number {
    white-space: nowrap;
  }

  /* Columns of amounts, with the spaces that align them on the right, in every language. */
  .offer-table td.number,
  .estimate .number > div {
    direction: ltr;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  p {
    margin-block: 0.5em;
  }

  h3 {
    margin: 0 0 0.4em;
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.3;
  }

  .note,
  .aside,
  .unknown {
    color: var(--_muted);
  }

  .note,
  .aside,
  .mark {
    font-size: 0.875em;
  }

  .aside {
    display: block;
  }

  /* Muted text inside muted text is not muted twice. */
  :is(.comparison th, .excluded) .aside,
  .excluded .unknown {
    color: inherit;
  }

  .mark {
    color: var(--_accent);
  }

  sup {
    line-height: 0;
  }

  .leader {
    font-weight: 650;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }

  .explain {
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    font-variant-numeric: inherit;
    cursor: pointer;
    text-decoration: underline dotted var(--_line) 1px;
    text-underline-offset: 0.25em;
    -webkit-user-select: text;
    user-select: text;
  }

  span.number > .explain {
    white-space: normal;
  }

  /* Stacked lines of small text leave room for a finger. */
  :is(.about div, .aside) > .explain {
    padding-block: 0.2em;
  }

  .explain:hover {
    text-decoration-color: currentColor;
  }

  .action {
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 0.35em;
    background: none;
    font-size: 0.875em;
    cursor: pointer;
  }

  .action:hover {
    border-color: currentColor;
  }

  :is(button, a, summary, input, select):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.2em;
  }

  .notice {
    padding: 0.75em 1em;
    border-inline-start: 3px solid var(--_accent);
    background: color-mix(in srgb, currentColor 4%, transparent);
  }

  summary {
    cursor: pointer;
  }

  .notice p {
    margin-block: 0 0.5em;
  }

  /* Words that come later stand in the last of the blank lines. */
  .skeleton + .note {
    block-size: 0;
    margin-block: -2.2em 2.2em;
  }

  .blank {
    block-size: calc(var(--_rows, 1) * (1.45em + 2 * var(--_gap)));
    border-block-end: 1px solid var(--_line);
  }

  /* What stands side by side elsewhere stands one below the other here. */
  @container (inline-size < 40em) {
    .blank {
      --_rows: 2;
    }
  }

  @container (inline-size < 22em) {
    .blank {
      --_rows: 3;
    }
  }

  /* A sheet in the half of the window that its opener is not in. */
  .explanation {
    box-sizing: border-box;
    inset: auto 0 0;
    inline-size: auto;
    max-block-size: calc(50vh - 3em);
    margin: 0;
    padding: 0.9em 1.1em;
    overflow: auto;
    border: 1px solid color-mix(in srgb, var(--_ink) 18%, transparent);
    border-radius: 0.5em;
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 0.5em 2em rgb(0 0 0 / 18%);
    font-size: 0.9375em;
    overflow-wrap: break-word;
  }

  .explanation:where(.above) {
    inset: 0 0 auto;
  }

  .explanation:focus {
    outline: none;
  }

  @media (width >= 34em) {
    .explanation {
      inline-size: max-content;
      min-inline-size: min(20em, 100vw - 2em);
      max-inline-size: min(26em, 100vw - 2em);
      margin-inline: auto;
    }
  }

  /* Where there is room beside it: there. */
  @media (width >= 34em) and (height >= 28em) {
    @supports (position-area: block-end) {
      .explanation {
        inset: auto;
        margin: 0.35em 0;
        position-area: block-end span-inline-end;
        position-try-fallbacks: flip-inline;
        /* It fits. WebKit, which forgets how far the page is scrolled, would move it. */
        align-self: unsafe start;
      }

      .explanation:where(.above) {
        position-area: block-start span-inline-end;
        align-self: unsafe end;
      }
    }
  }

  .explanation .title {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin-block: 0 0.5em;
  }

  .explanation ul {
    margin: 0.5em 0;
    padding: 0;
    list-style: none;
  }

  .explanation li + li {
    margin-block-start: 0.25em;
  }

  .explanation .cited {
    padding-block-start: 0.5em;
    border-block-start: 1px solid color-mix(in srgb, var(--_ink) 16%, transparent);
    font-size: 0.9em;
  }

  .actions {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 1em;
  }

  :is(.bar, .actions) .save ~ .note {
    flex-basis: 100%;
  }

  .save ~ .note:empty {
    position: absolute;
  }

  .room {
    visibility: hidden;
  }

  .save[aria-pressed='true'] {
    border-color: currentColor;
  }

  [name='sign-up']::slotted(*) {
    margin-block-start: 1em;
  }

  @media (pointer: coarse) {
    .action {
      padding-block: 0.85em;
    }
  }

  @media (forced-colors: active) {
    .explain {
      text-decoration-color: currentColor;
    }
  }

  @media print {
    :host([theme]) {
      color-scheme: light;
      background: none;
      color: #000;
    }

    .explanation,
    .bar {
      display: none;
    }

    /* What they say, that there is more, stands on paper too. */
    .action {
      padding: 0;
      border: 0;
    }

    .explain {
      text-decoration: none;
    }
  }
`;
