import { css, type CSSResult } from 'lit';

/** Below this width (in em) a table of this class becomes a list for each row. */
const listBelow = (size: CSSResult, width: number): CSSResult => css`
  @container (inline-size < ${width}em) {
    .comparison${size}, .comparison${size} :is(tbody, tr, th, td) {
      display: block;
      inline-size: auto;
    }

    /* Still there for those who do not see the names beside the values. */
    .comparison${size} thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .comparison${size} tbody tr {
      padding-block: var(--_gap);
    }

    .comparison${size} :is(th, td) {
      padding: 0.1em 0;
    }

    .comparison${size} td {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 1em;
    }

    /* What a model has against itself is only a gap in a table. */
    .comparison${size} td:has(.itself) {
      display: none;
    }

    .comparison${size} td::before {
      content: attr(data-model);
      color: var(--_muted);
    }

    .comparison${size} th[scope='row'] {
      font-weight: 650;
    }

    .comparison${size} .aside {
      font-weight: 400;
    }

    .columns${size} {
      display: block;
      padding-inline-start: 0;
    }

    .about${size} > div {
      padding-block: 0.3em;
    }
  }
`;

/**
 * Tables with a column for each model. As many columns as fit; where two do not fit beside their
 * label, the label moves above them; where more do not fit, each row becomes a list that names
 * its models.
 */
export const comparisonStyles = css`
  .section {
    margin-block-start: 2em;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    border-spacing: 0;
  }

  th {
    font-weight: inherit;
    text-align: inherit;
  }

  td,
  th {
    padding-block: var(--_gap);
    padding-inline: 0 1em;
    /* A label of two lines would push its cells down by its baseline. */
    vertical-align: top;
  }

  tbody tr {
    border-block-start: 1px solid var(--_line);
  }

  tbody th {
    color: var(--_muted);
  }

  .comparison {
    table-layout: fixed;
  }

  .label {
    inline-size: 26%;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(var(--_models), minmax(0, 1fr));
    padding-inline-start: 26%;
  }

  .of-1 {
    --_models: 1;
  }
  .of-2 {
    --_models: 2;
  }
  .of-3 {
    --_models: 3;
  }
  .of-4 {
    --_models: 4;
  }
  .of-5 {
    --_models: 5;
  }
  .of-6 {
    --_models: 6;
  }

  /* The models' names stay in view while the page scrolls over a long table. */
  .comparison thead th {
    position: sticky;
    inset-block-start: var(--model-widgets-sticky-top, 0px);
    z-index: 1;
    padding-block: 0.35em;
    background: var(--_paper);
    box-shadow: inset 0 -1px var(--_line);
    color: var(--_ink);
    font-weight: 650;
  }

  .comparison tbody tr:first-child {
    border-block-start: 0;
  }

  .magnitude {
    display: block;
    inline-size: min(100%, 14em);
    block-size: 4px;
    margin-block: 0.35em 0.1em;
    border-radius: 2px;
    overflow: hidden;
  }

  .frame:dir(rtl) .magnitude {
    transform: scaleX(-1);
  }

  .track {
    fill: var(--_line);
  }

  .fill {
    fill: var(--_accent);
  }

  .glyph {
    display: inline-block;
    inline-size: 1.1em;
    color: var(--_muted);
  }

  .glyph.yes {
    color: var(--_accent);
  }

  /* The label above its cells. */
  @container (inline-size < 30em) {
    .comparison.pair,
    .comparison.pair tbody {
      display: block;
    }

    .comparison.pair thead {
      position: sticky;
      inset-block-start: var(--model-widgets-sticky-top, 0px);
      z-index: 1;
      display: block;
    }

    .comparison.pair thead tr {
      display: grid;
      grid-template-columns: repeat(var(--_models), minmax(0, 1fr));
    }

    .comparison.pair thead th {
      position: static;
    }

    .comparison.pair thead th:first-child {
      position: absolute;
      clip-path: inset(50%);
    }

    .comparison.pair tbody tr {
      display: grid;
      grid-template-columns: repeat(var(--_models), minmax(0, 1fr));
      padding-block: var(--_gap);
    }

    .comparison.pair th[scope='row'] {
      grid-column: 1 / -1;
      inline-size: auto;
      padding: 0;
      font-size: 0.875em;
    }

    .comparison.pair td {
      padding-block: 0.15em 0;
    }

    .columns {
      padding-inline-start: 0;
    }
  }

  ${listBelow(css`.few`, 44)}
  ${listBelow(css`.many`, 60)}
`;
