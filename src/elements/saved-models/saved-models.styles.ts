import { css } from 'lit';

export const savedModelsStyles = css``;
