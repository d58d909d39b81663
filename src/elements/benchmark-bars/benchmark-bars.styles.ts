import { css } from 'lit';

export const benchmarkBarsStyles = css`
  .chart {
    position: relative;
    margin-block-end: 1.25em;
  }

  /* What legend and axis need. */
  .legend-room {
    block-size: 5em;
  }

  /* What one group of bars needs: the height is there before the chart is. */
  .room {
    block-size: calc(var(--_models) * 1.5em + 1em);
  }

  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }

  /* The engine reads its colours from these. They differ in lightness as well as in hue. */
  .swatches {
    position: absolute;
    visibility: hidden;
    /* Else forced colours make all series one. */
    forced-color-adjust: none;
  }

  .line {
    color: var(--_line);
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
