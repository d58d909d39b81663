import { css } from 'lit';

export const hostingEstimatorStyles = css`
  .lead p {
    margin-block: 0 0.5em;
    max-inline-size: 46em;
  }

  .lead {
    margin-block: 1.25em;
  }

  .chart-form {
    max-inline-size: 20em;
    margin-block-end: 0.75em;
  }

  .warning {
    color: light-dark(#b3261e, #ff9a92);
  }
`;
