import { css } from 'lit';

/** The numbered sources at the end of an element, with the passages relied on. */
export const sourceStyles = css`
  .sources {
    margin: 0;
    padding-inline-start: 1.75em;
  }

  .sources li {
    padding-block: 0.2em;
  }

  blockquote {
    margin: 0.2em 0;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }

  @media print {
    .sources a::after {
      content: ' <' attr(href) '>';
    }
  }
`;
