/** A URL that answers as a test tells it to, from a real server, in element tests. */

/** One answer. */
export interface Reply {
  /** 200 if absent. */
  status?: number;
  /** The content type; JSON if absent. */
  type?: string;
  /** Text, or what is sent as JSON. */
  body?: unknown;
  /** Milliseconds to wait before answering. */
  delay?: number;
  /** Further headers, which the page may read. */
  headers?: Record<string, string>;
  /** Whether no page of another origin may read it (no CORS). */
  closed?: boolean;
  /** Where the connection breaks: before the answer, or within its body. */
  cut?: 'before' | 'within';
}

/** A request, as it came. */
export interface Logged {
  method: string;
  /** Path and query, behind that of the script. */
  url: string;
  cookie?: string;
  referer?: string;
  body: string;
}

export interface Scripted {
  /** Absolute, of another origin than the page, and of this test alone. */
  url: string;
  /** How many requests it has had since it was last told what to answer. */
  requests(): Promise<number>;
  /** These requests. */
  log(): Promise<Logged[]>;
  /** Gives these answers to one request after the other, and then the last one for ever. */
  rewrite(...replies: Reply[]): Promise<void>;
}

/** A URL that gives these answers to one request after the other, and then the last for ever. */
export async function scripted(...replies: Reply[]): Promise<Scripted> {
  const url = await (await fetch('/scripted', { cache: 'no-store' })).text();
  const rewrite = async (...script: Reply[]): Promise<void> => {
    const json = script.map(({ body = '', ...reply }) => ({
      ...reply,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }));
    await fetch(`${url}/rewrite`, { method: 'POST', body: JSON.stringify(json) });
  };
  await rewrite(...replies);
  return {
    url,
    rewrite,
    log: async () => {
      const all = (await (await fetch(`${url}/log`)).json()) as Logged[];
      const { pathname } = new URL(url);
      return all.map((one) => ({ ...one, url: one.url.slice(pathname.length) }));
    },
    requests: async () => Number(await (await fetch(`${url}/requests`)).text()),
  };
}
