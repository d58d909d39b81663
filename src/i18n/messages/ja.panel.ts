import type { PanelMessages } from './en.panel.js';

export const messages: PanelMessages = {};
