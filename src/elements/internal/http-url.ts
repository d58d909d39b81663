import { isServer } from 'lit';

/** An address, absolute or of the page, if it is one of http or https. */
export const httpUrl = (url: string): string | undefined => inFull(url) && url;

/** The full address, if it is one of http or https. `base` may itself be of the page. */
export function inFull(url: string, base?: string): string | undefined {
  try {
    const page = isServer ? 'https://host.invalid' : document.baseURI;
    const { protocol, href } = new URL(url, base === undefined ? page : new URL(base, page));
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
