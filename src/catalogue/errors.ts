/** What can go wrong with a whole catalogue. */
export type CatalogueErrorKind =
  /** It could not be fetched: no connection, no such host, cut short, or refused by CORS. */
  | 'network'
  /** The server took too long. */
  | 'timeout'
  /** The server answered with an error status. */
  | 'status'
  /** The answer is larger than allowed. */
  | 'too-large'
  /** The answer is not JSON. */
  | 'not-json'
  /** The JSON is not a catalogue. */
  | 'format'
  /** The catalogue is of a later format than this version reads. */
  | 'version';

/** What an error knows, for whoever words it in another language. */
export interface CatalogueErrorDetails {
  /** The address asked for. */
  url?: string | undefined;
  /** The HTTP status, of kind `status`. */
  status?: number;
  /** Where in the document, as a JSON path, of kinds `format`, `version` and `too-large`. */
  path?: string;
  /** What was found there, in English: `"abc"`, `a list of 3`, `HTML`. */
  found?: string;
  /** The limit that was passed: milliseconds, bytes or, with a `path`, entries. */
  limit?: number;
  /** Whether the same request may well succeed later. */
  retryable?: boolean;
}

/** A catalogue that cannot be used at all. Bad records in a good one are in its `problems`. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly kind: CatalogueErrorKind;
  readonly url?: string;
  readonly status?: number;
  readonly path?: string;
  readonly found?: string;
  readonly limit?: number;
  readonly retryable: boolean = false;

  /** The message says in English what was wrong, where, and what to do. */
  constructor(kind: CatalogueErrorKind, message: string, details: CatalogueErrorDetails = {}) {
    super(message);
    this.kind = kind;
    Object.assign(this, details);
  }
}
