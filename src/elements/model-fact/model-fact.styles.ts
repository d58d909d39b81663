import { css } from 'lit';

/** Nothing of the value but its mark: it is text of the sentence that it stands in. */
export const modelFactStyles = css`
  :host {
    display: inline;
    text-align: inherit;
  }

  :host([theme]) {
    background: none;
    color: inherit;
  }

  .frame {
    all: unset;
  }

  /*
   * In a host's sentence the mark has nothing beside it that says figures open. An address or an id
   * breaks before it runs out of a narrow column.
   */
  .explain {
    text-decoration-color: color-mix(in srgb, currentColor 50%, transparent);
    overflow-wrap: anywhere;
  }

  .explain:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.2em;
  }

  /* Whoever hears the page is told what the mark stands for. */
  .noted::after {
    content: '*';
    content: '*' / '';
    line-height: 0;
  }

  /* It is read by itself, whatever it stands in: a heading, small print, a link. */
  .explanation {
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    font-stretch: normal;
    font-size: 0.9375rem;
    line-height: 1.45;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    hyphens: manual;
    white-space: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-emphasis: none;
    line-break: auto;
    font-feature-settings: normal;
    /* A heading that is filled with a picture has letters without a colour. */
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
    text-shadow: none;
    text-transform: none;
    writing-mode: horizontal-tb;
    cursor: auto;
    visibility: visible;
    pointer-events: auto;
    user-select: text;
  }
`;
