import type { TemplateResult } from 'lit';

/** What pages with server-rendered elements bring along, and others do not load. */
export const takeover: {
  rendersSame?: (template: TemplateResult, root: ParentNode) => boolean;
} = {};
