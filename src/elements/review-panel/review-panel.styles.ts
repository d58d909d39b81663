import { css } from 'lit';

export const reviewPanelStyles = css``;
