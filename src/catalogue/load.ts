import { CatalogueError } from './errors.js';
import { parseCatalogue } from './open.js';
import type { Catalogue } from './types.js';

export interface LoadOptions {
  /** Aborts the request; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
  /** How long one attempt may take, headers and body, in milliseconds; 15,000 if absent. */
  timeoutMs?: number;
  /** The most bytes that an uncompressed document may have; 32 MiB if absent. */
  maxBytes?: number;
  /** How often to try again after a passing failure; 2 if absent. */
  retries?: number;
  /** The wait before the first retry, in milliseconds, doubled for each next; 500 if absent. */
  backoffMs?: number;
}

/** A server that asks for a longer wait than this, in milliseconds, is not asked again. */
const LONGEST_WAIT = 10_000;

/** A failure that may pass, and how long its server asks to wait, in milliseconds. */
interface Passing {
  error: CatalogueError;
  wait: number;
}

/**
 * Fetches and opens a catalogue. Failures of the network, 5xx and 429 are tried again with
 * growing waits; a time-out is not, for it has taken long enough.
 *
 * @param url - an absolute http or https address; any other is refused with kind `network`
 * @throws CatalogueError of any kind, or the signal's reason
 */
export async function loadCatalogue(url: string, options: LoadOptions = {}): Promise<Catalogue> {
  const { signal, retries = 2, backoffMs = 500 } = options;
  if (!isWebAddress(url))
    throw new CatalogueError(
      'network',
      `"${url}" is not an absolute http or https address without a password. Check the catalogue's address.`,
      { url },
    );
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    const result = await fetchText(url, options);
    if (typeof result === 'string') return parseCatalogue(result, url);
    // Half of the wait is random, so that the pages of a site do not all come back at once.
    const backoff = backoffMs * 2 ** attempt * (0.5 + Math.random() / 2);
    if (attempt >= retries || result.wait > LONGEST_WAIT) throw result.error;
    await pause(Math.max(backoff, result.wait), signal);
  }
}

const isWebAddress = (url: string): boolean => {
  try {
    const { protocol, username, password } = new URL(url);
    return /^https?:$/.test(protocol) && !username && !password;
  } catch {
    return false;
  }
};

/** Waits, but no longer than the signal allows. */
function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      if (signal?.aborted) reject(signal.reason as Error);
      else resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
}

/** One attempt: the text, a failure that may pass, or a thrown error that will not. */
async function fetchText(url: string, options: LoadOptions): Promise<string | Passing> {
  const { signal, timeoutMs = 15_000, maxBytes = 32 * 1024 * 1024 } = options;
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, timeoutMs);
  signal?.addEventListener('abort', abort);
  try {
    const response = await fetch(url, { credentials: 'omit', signal: controller.signal });
    if (!response.ok) return refused(url, response);
    return await readText(url, response, maxBytes);
  } catch (error) {
    if (error instanceof CatalogueError) throw error;
    signal?.throwIfAborted();
    if (controller.signal.aborted)
      throw new CatalogueError(
        'timeout',
        `${url} did not answer in full within ${timeoutMs / 1000} s. Try again later.`,
        { url, limit: timeoutMs, retryable: true },
      );
    const message = `${url} could not be fetched: no connection, no such server, an answer cut short, or not allowed to other sites (CORS). Check the address and the connection.`;
    return { error: new CatalogueError('network', message, { url, retryable: true }), wait: 0 };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    // Ends a connection of which the rest is not wanted; does nothing to one that has ended.
    controller.abort();
  }
}

/** What an error status means: thrown if final, returned if it may pass. */
function refused(url: string, { status, headers }: Response): Passing {
  const retryable = status >= 500 || status === 429;
  const message = `${url} answered ${status}. ${retryable ? 'Try again later.' : "Check the catalogue's address."}`;
  const error = new CatalogueError('status', message, { url, status, retryable });
  if (!retryable) throw error;
  const after = headers.get('retry-after') ?? '';
  const wait = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  return { error, wait: wait > 0 ? wait : 0 };
}

/** The body as text, never holding more than `maxBytes` of it. */
async function readText(url: string, { body, headers }: Response, maxBytes: number) {
  const check = (bytes: number) => {
    if (bytes > maxBytes)
      throw new CatalogueError(
        'too-large',
        `${url} has more than ${maxBytes} bytes. Check the catalogue's address or publish less.`,
        { url, limit: maxBytes },
      );
  };
  check(Number(headers.get('content-length')));
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return text + decoder.decode();
    check((bytes += value.byteLength));
    text += decoder.decode(value, { stream: true });
  }
}
