import { css } from 'lit';

/** Where a chart is drawn: its room is there before it is. */
export const chartStyles = css`
  .chart {
    margin-block-end: 1.25em;
  }

  .drawing {
    position: relative;
    /* What was drawn for a wider place is drawn anew only a moment after that is narrower. */
    overflow: clip;
  }

  .drawing.lines {
    block-size: clamp(15em, 50cqi, 22em);
  }

  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  @media print {
    /* It may be narrower than the window that it was drawn for. */
    canvas {
      inline-size: 100% !important;
      block-size: 100% !important;
      object-fit: contain;
    }

    /* Nobody saw it, so nothing is drawn there; its table has what it shows. */
    .chart:has(canvas:not([style])) {
      display: none;
    }
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0 0 0.75em;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }

  .legend svg {
    inline-size: 2.2em;
    block-size: 0.8em;
    margin-inline-end: 0.35em;
    fill: currentColor;
    stroke: currentColor;
    overflow: visible;
  }

  .legend .square {
    inline-size: 0.8em;
  }

  .swatches {
    position: absolute;
    visibility: hidden;
  }

  .line {
    color: var(--_line);
  }

  /* The engine reads its colours from these. They differ in lightness as well as in hue. */
  [class*='series-'] {
    /* Else forced colours make all series one. */
    forced-color-adjust: none;
  }

  /* A bar of parts end to end. */
  .stacked {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    margin-block: 0.3em;
    border-radius: 2px;
    overflow: hidden;
  }

  .frame:dir(rtl) .stacked {
    transform: scaleX(-1);
  }

  .stacked rect {
    fill: currentColor;
  }

  .stacked .track {
    fill: var(--_line);
  }

  /* What a part of a bar is drawn in, before its name. */
  .key {
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.35em;
    border-radius: 2px;
    background: currentColor;
  }

  .series-1 {
    color: var(--model-widgets-series-1, light-dark(#0b4fae, #6ea8ff));
  }
  .series-2 {
    color: var(--model-widgets-series-2, light-dark(#e07b00, #ffb454));
  }
  .series-3 {
    color: var(--model-widgets-series-3, light-dark(#00755e, #4fd1b5));
  }
  .series-4 {
    color: var(--model-widgets-series-4, light-dark(#b0307a, #ff8fc7));
  }
  .series-5 {
    color: var(--model-widgets-series-5, light-dark(#6a7a00, #cddc5a));
  }
  .series-6 {
    color: var(--model-widgets-series-6, light-dark(#5b3fb5, #b9a2ff));
  }
`;
