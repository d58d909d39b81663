import { css } from 'lit';

export const modelFactStyles = css``;
