import { css } from 'lit';

export const benchmarkBarsStyles = css`
  /* What the axis needs. */
  .axis-room {
    block-size: 2em;
  }

  /* What one group of bars needs: the height is there before the chart is. */
  .room {
    block-size: calc(var(--_models) * 1.5em + 1em);
  }
`;
