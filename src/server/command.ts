/** The command line: `model-widgets votes` and `model-widgets votes backup`. */
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { backUp, isRemote } from './database.js';
import { logToStdout } from './log.js';
import { serveVotes } from './serve.js';
import { reasonOf, UserError } from './user-error.js';

const HELP = `Usage:
  model-widgets votes --db <file or address> --origin <origin> [options]
      Serves the community vote of <review-panel votes="...">.
  model-widgets votes backup --db <file> --to <file>
      Copies the votes of one moment to a new file, while the server runs.

Options of votes:
  --db <file or address>   where the votes are kept: a file (made if it is not there), or a libSQL
                           server (libsql://..., https://...), whose token is taken from the
                           environment variable MODEL_WIDGETS_DB_TOKEN
  --origin <origin>        a site whose pages may vote, such as https://example.org; once for each
                           site, or '*' for all
  --port <number>          to listen on (8787; 0 for any that is free)
  --host <address>         to listen on (127.0.0.1, this machine only; 0.0.0.0 for all)
  --rate <number>          votes that an address may cast in a minute (60)
  --trust-proxy            take a reader's address from the last entry of X-Forwarded-For; only
                           behind a proxy that writes it
  --catalogue <file or address>
                           take votes on the models of this catalogue only
  --help, --version

The server speaks HTTP: put it behind a proxy with TLS. It stops on SIGTERM or SIGINT after it has
answered what was asked; a second signal stops it at once.
`;

const options = {
  db: { type: 'string' },
  to: { type: 'string' },
  origin: { type: 'string', multiple: true },
  port: { type: 'string' },
  host: { type: 'string' },
  rate: { type: 'string' },
  'trust-proxy': { type: 'boolean' },
  catalogue: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UserError(`${(error as Error).message}. See model-widgets --help`);
  }
}

/** The value of an option that there must be. */
function needed(values: Values, name: 'db' | 'to', what: string): string {
  const value = values[name];
  if (!value) throw new UserError(`--${name} is missing: ${what}`);
  return value;
}

function whole(
  values: Values,
  name: 'port' | 'rate',
  fallback: number,
  least: number,
  most: number,
) {
  const text = values[name] ?? `${fallback}`;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UserError(`--${name} ${text}: give a whole number from ${least} to ${most}.`);
}

function originsOf({ origin: given = [] }: Values): ReadonlySet<string> | '*' {
  if (given.length === 0) {
    throw new UserError(
      "--origin is missing: the site whose pages may vote, such as https://example.org, or '*' for all",
    );
  }
  if (given.includes('*')) return '*';
  for (const text of given) {
    const isOne = /^https?:[^*,]+$/.test(text) && URL.canParse(text);
    const origin = isOne ? new URL(text).origin : 'https://example.org';
    if (origin === text) continue;
    throw new UserError(
      `--origin ${text}: an origin is a scheme, a host and perhaps a port, such as ${origin}`,
    );
  }
  return new Set(given);
}

/** The ids of a catalogue's models. */
async function modelsOf(catalogue: string): Promise<ReadonlySet<string>> {
  try {
    const text = /^https?:/i.test(catalogue)
      ? await textAt(catalogue)
      : await readFile(catalogue, 'utf8');
    const { models } = (JSON.parse(text) ?? {}) as { models?: unknown };
    if (!Array.isArray(models)) throw new Error('it has no list "models".');
    return new Set((models as ({ id?: unknown } | null)[]).map((model) => String(model?.id)));
  } catch (error) {
    throw new UserError(`--catalogue ${catalogue} cannot be read: ${reasonOf(error)}`);
  }
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
  if (!response.ok) throw new Error(`the answer is ${response.status} ${response.statusText}.`);
  return response.text();
}

/** Ends the process when it is told to, with 0 if nothing was lost. */
function closeOnSignal(close: () => Promise<void>): void {
  let told = false;
  const stop = (signal: string): void => {
    if (told) process.exit(1);
    told = true;
    logToStdout('closing', { signal });
    close().then(
      () => {
        logToStdout('closed');
        process.exitCode = 0;
      },
      (error: unknown) => {
        logToStdout('error', { level: 'error', message: (error as Error).message });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}

async function votes(values: Values): Promise<void> {
  const db = needed(values, 'db', 'the file of the votes, such as votes.db, or a libSQL address');
  const origins = originsOf(values);
  if (values.to !== undefined) throw new UserError('--to is an option of votes backup.');
  const { close } = await serveVotes({
    db,
    dbToken: isRemote(db) ? process.env['MODEL_WIDGETS_DB_TOKEN'] : undefined,
    origins,
    rate: whole(values, 'rate', 60, 1, 1_000_000_000),
    trustProxy: values['trust-proxy'] ?? false,
    models: values.catalogue === undefined ? undefined : await modelsOf(values.catalogue),
    // An empty one would be every address of the machine.
    host: values.host || '127.0.0.1',
    port: whole(values, 'port', 8787, 0, 65_535),
    log: logToStdout,
  });
  closeOnSignal(close);
}

async function backup(values: Values): Promise<void> {
  const db = needed(values, 'db', 'the file of the votes to copy');
  const to = needed(values, 'to', 'the file to write the copy to');
  const other = Object.keys(values).find((name) => name !== 'db' && name !== 'to');
  if (other) throw new UserError(`--${other} is not an option of votes backup.`);
  await backUp(db, to);
  process.stdout.write(`${db} is copied to ${to}\n`);
}

/**
 * Runs the command, and sets the exit code: 0 if it did what it was asked to, 1 if it could not.
 *
 * @param args what follows the command's name
 * @param version of the package
 */
export async function run(args: string[], version: string): Promise<void> {
  // Whoever read the output may go; the server goes on.
  process.stdout.on('error', () => {});
  try {
    const { values, positionals } = parse(args);
    if (values.version) process.stdout.write(`${version}\n`);
    else if (values.help) process.stdout.write(HELP);
    else if (positionals.join(' ') === 'votes') await votes(values);
    else if (positionals.join(' ') === 'votes backup') await backup(values);
    else if (positionals.length === 0) throw new UserError(`what shall it do?\n\n${HELP}`);
    else throw new UserError(`no command "${positionals.join(' ')}". See model-widgets --help`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`model-widgets: ${error.message}\n`);
    process.exitCode = 1;
  }
}
