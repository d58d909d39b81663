import { isServer } from 'lit';

/** An address, absolute or of the page, if it is one of http or https. */
export function httpUrl(url: string): string | undefined {
  try {
    const base = isServer ? 'https://host.invalid' : document.baseURI;
    return /^https?:$/.test(new URL(url, base).protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
