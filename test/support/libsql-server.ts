import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { listen } from '../../scripts/serve.mjs';

type Value =
  | { type: 'null' }
  | { type: 'integer'; value: string }
  | { type: 'float'; value: number }
  | { type: 'text'; value: string }
  | { type: 'blob'; base64: string };
interface Statement {
  sql?: string;
  sql_id?: number;
  args?: Value[];
}
type Condition =
  | { type: 'ok'; step: number }
  | { type: 'error'; step: number }
  | { type: 'not'; cond: Condition }
  | { type: 'and' | 'or'; conds: Condition[] };
type Request =
  | { type: 'close' }
  | { type: 'execute'; stmt: Statement }
  | { type: 'batch'; batch: { steps: { condition?: Condition; stmt: Statement }[] } }
  | { type: 'store_sql'; sql_id: number; sql: string }
  | { type: 'close_sql'; sql_id: number };

interface Prepared {
  raw: () => void;
  columns: () => { name: string }[];
  all: (args: unknown[]) => unknown[][];
  run: (args: unknown[]) => { changes: number };
  safeIntegers: (on: boolean) => void;
}
interface Database {
  prepare: (sql: string) => Prepared;
  close: () => void;
}
// What the client itself opens files with.
const driver = createRequire(import.meta.resolve('@libsql/client'))('libsql') as new (
  path: string,
) => Database;

function fromWire(value: Value): unknown {
  if (value.type === 'null') return null;
  if (value.type === 'integer') return BigInt(value.value);
  return value.type === 'blob' ? Buffer.from(value.base64, 'base64') : value.value;
}

function toWire(value: unknown): Value {
  if (typeof value === 'bigint') return { type: 'integer', value: `${value}` };
  if (typeof value === 'number') return { type: 'float', value };
  if (typeof value === 'string') return { type: 'text', value };
  if (value instanceof Uint8Array)
    return { type: 'blob', base64: Buffer.from(value).toString('base64') };
  return { type: 'null' };
}

const wrong = (error: unknown) => {
  const { message, code } = error as { message: string; code?: string };
  return { message, code: code ?? 'UNKNOWN' };
};

/** What a client sends until it closes: a connection of its own. */
class Stream {
  readonly #database: Database;
  readonly #texts = new Map<number, string>();

  constructor(path: string) {
    this.#database = new driver(path);
  }

  #execute({ sql, sql_id: id, args = [] }: Statement) {
    const statement = this.#database.prepare(sql ?? this.#texts.get(id ?? NaN) ?? '');
    statement.safeIntegers(true);
    const values = args.map(fromWire);
    try {
      statement.raw();
    } catch {
      // It gives no rows.
      const { changes } = statement.run(values);
      return { cols: [], rows: [], affected_row_count: Number(changes), last_insert_rowid: null };
    }
    const rows = statement.all(values).map((row) => row.map(toWire));
    const cols = statement.columns().map(({ name }) => ({ name }));
    return { cols, rows, affected_row_count: 0, last_insert_rowid: null };
  }

  #batch(steps: { condition?: Condition; stmt: Statement }[]) {
    const results: unknown[] = [];
    const errors: unknown[] = [];
    const holds = (condition: Condition): boolean => {
      if (condition.type === 'ok') return !!results[condition.step];
      if (condition.type === 'error') return !!errors[condition.step];
      if (condition.type === 'not') return !holds(condition.cond);
      return condition.type === 'and' ? condition.conds.every(holds) : condition.conds.some(holds);
    };
    for (const { condition, stmt } of steps) {
      let [result, error]: unknown[] = [null, null];
      try {
        if (!condition || holds(condition)) result = this.#execute(stmt);
      } catch (thrown) {
        error = wrong(thrown);
      }
      results.push(result);
      errors.push(error);
    }
    return { step_results: results, step_errors: errors };
  }

  answer(request: Request) {
    if (request.type === 'execute') return { type: 'execute', result: this.#execute(request.stmt) };
    if (request.type === 'batch')
      return { type: 'batch', result: this.#batch(request.batch.steps) };
    if (request.type === 'store_sql') this.#texts.set(request.sql_id, request.sql);
    if (request.type === 'close') this.#database.close();
    return { type: request.type };
  }
}

/**
 * A libSQL server, as far as the votes need one: a file, over version 2 of Hrana over HTTP.
 *
 * @param path of the file
 * @param token that clients must have
 */
export async function serveLibsql(path: string, token: string) {
  const streams = new Map<string, Stream>();
  return listen((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.headers.authorization !== `Bearer ${token}`) {
        response.writeHead(401).end('who are you?');
        return;
      }
      if (request.url !== '/v2/pipeline') {
        response.writeHead(request.url === '/v2' ? 200 : 404).end();
        return;
      }
      const { baton, requests } = JSON.parse(Buffer.concat(chunks).toString()) as {
        baton?: string;
        requests: Request[];
      };
      const key = baton ?? randomUUID();
      const stream = streams.get(key) ?? new Stream(path);
      streams.set(key, stream);
      const results = requests.map((one) => {
        if (one.type === 'close') streams.delete(key);
        try {
          return { type: 'ok', response: stream.answer(one) };
        } catch (error) {
          return { type: 'error', error: wrong(error) };
        }
      });
      response
        .writeHead(200, { 'Content-Type': 'application/json' })
        .end(JSON.stringify({ baton: streams.has(key) ? key : null, base_url: null, results }));
    });
  });
}
