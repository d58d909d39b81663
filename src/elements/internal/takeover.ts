/** What pages with server-rendered elements bring along, and others do not load. */
export const takeover: { rendersSame?: typeof import('./hydration.js').rendersSame } = {};
