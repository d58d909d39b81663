import { css } from 'lit';

export const modelProfileStyles = css``;
