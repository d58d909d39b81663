import { css, type CSSResult } from 'lit';

/** Below this width (in em) each reviewer's row is a card, with as many models abreast as fit. */
const cardsBelow = (size: CSSResult, width: number): CSSResult => css`
  @container (inline-size < ${width}em) {
    .reviews .comparison${size}, .reviews .comparison${size} :is(tbody, th, td) {
      display: block;
      inline-size: auto;
    }

    /* Still there for those who do not see the names beside the reviews. */
    .reviews .comparison${size} thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .reviews .comparison${size} tbody tr {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
      gap: 0.75em 1.5em;
      margin-block-end: 0.75em;
      padding: 0.75em 1em;
      border: 1px solid var(--_line);
      border-radius: 0.5em;
    }

    .reviews .comparison${size} :is(th, td) {
      padding: 0;
    }

    .reviews .comparison${size} tbody th {
      grid-column: 1 / -1;
      font-size: 1em;
      font-weight: inherit;
    }

    .reviews .comparison${size} td::before {
      content: attr(data-model);
      display: block;
      color: var(--_muted);
      font-size: 0.875em;
    }
  }
`;

export const reviewPanelStyles = css`
  .section:first-child {
    margin-block-start: 0;
  }

  .lead {
    max-inline-size: 42em;
  }

  td p {
    margin-block: 0.35em 0;
  }

  .price {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }

  .price > :first-child {
    color: var(--_muted);
  }

  .reviews tbody th {
    color: inherit;
  }

  .reviews .comparison th .aside {
    color: var(--_muted);
  }

  .reviewer {
    font-weight: 650;
  }

  .said {
    font-weight: 650;
  }

  .opinion {
    max-inline-size: 34em;
    text-wrap: pretty;
  }

  details {
    margin-block-start: 0.35em;
  }

  ${cardsBelow(css`.pair`, 40)}
  ${cardsBelow(css`.few`, 60)}
  ${cardsBelow(css`.many`, 90)}

  @media print {
    .reviews tr {
      break-inside: avoid;
    }
  }
`;
