/** Opens the database of votes, a file or a remote libSQL server, and brings its tables up to date. */
import { existsSync, statSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import type { Client, Config, InStatement } from '@libsql/client';
import { migrations } from './migrations.js';
import { reasonOf, UserError } from './user-error.js';

/** Milliseconds that a statement waits for another process's lock on the file. */
const BUSY_TIMEOUT = 3_000;
/** Milliseconds that a remote server has to answer. */
const REMOTE_TIMEOUT = 10_000;

/** Whether a database is named by an address and not by the path of a file. */
export const isRemote = (db: string): boolean => /^(libsql|https?):/i.test(db);

/** A database's name in a message: an address may have a token in its query. */
const plain = (db: string): string => (isRemote(db) ? db.replace(/\?.*/, '') : db);

/**
 * How to open a file. With one connection: settings are a connection's own, and statements on a file
 * run one after the other anyway.
 */
const local = (path: string): Config => ({
  url: pathToFileURL(resolve(path)).href,
  concurrency: 1,
  timeout: BUSY_TIMEOUT,
});

const remote = (url: string, token: string | undefined): Config => ({
  url,
  ...(token && { authToken: token }),
  fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(REMOTE_TIMEOUT) }),
});

async function connect(db: string, config: Config): Promise<Client> {
  let library;
  try {
    library = await import('@libsql/client');
  } catch (error) {
    if (!/MODULE_NOT_FOUND/.test(String((error as { code?: unknown }).code))) throw error;
    throw new UserError(
      'The votes are kept with the package @libsql/client, which is not installed here or has no ' +
        `build for ${process.platform}-${process.arch}. Install it beside model-widgets: ` +
        'npm install @libsql/client',
    );
  }
  try {
    return library.createClient({ ...config, intMode: 'number' });
  } catch (error) {
    const { message } = error as Error;
    // SQLite's code for it is all that the driver gives.
    const why = /^ConnectionFailed.*: 14\b/.test(message)
      ? 'the file cannot be opened or made. Is this account allowed to write it, and in its folder?'
      : message;
    throw new UserError(`--db ${plain(db)}: ${why}`);
  }
}

/**
 * Opens a file anew after a statement on it failed. One that met a lock stays in progress, and beside
 * it nothing can be committed on its connection any more
 * (https://github.com/tursodatabase/libsql-client-ts/issues/352).
 */
export async function reopen(client: Client): Promise<void> {
  if (client.protocol !== 'file') return;
  // Its type does not say that it is asynchronous.
  await (client.reconnect() as void | Promise<void>);
  await durable(client);
}

/** A vote that was acknowledged is on the disk, whatever happens to the machine. */
const durable = (client: Client) => client.execute('PRAGMA synchronous = FULL');

const isBusy = (error: unknown): boolean =>
  String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY');

/** Tries again while another process that starts at the same time holds the file. */
async function patiently<T>(client: Client, attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || tries === 5) throw error;
      await setTimeout(20 * tries);
      await reopen(client);
    }
  }
}

/**
 * Applies the steps that a database has not had, each in a transaction of its own that holds the
 * write lock, so that of several processes that start at once one applies it.
 *
 * @throws UserError if the tables are of a later release than this one
 */
export async function migrate(client: Client, steps = migrations): Promise<void> {
  await patiently(client, () =>
    client.execute(
      'CREATE TABLE IF NOT EXISTS vote_migrations (version INTEGER NOT NULL PRIMARY KEY) STRICT',
    ),
  );
  const step = async (): Promise<boolean> => {
    const transaction = await client.transaction('write');
    try {
      const { rows } = await transaction.execute(
        'SELECT coalesce(max(version), 0) AS version FROM vote_migrations',
      );
      const version = Number(rows[0]?.['version']);
      if (version > steps.length) {
        throw new UserError(
          `--db: its tables are of version ${version}, and this release of model-widgets knows ` +
            `versions up to ${steps.length}. Update model-widgets.`,
        );
      }
      const statements = steps[version];
      if (!statements) return false;
      for (const statement of statements) await transaction.execute(statement);
      await transaction.execute({
        sql: 'INSERT INTO vote_migrations (version) VALUES (?)',
        args: [version + 1],
      });
      await transaction.commit();
      return true;
    } finally {
      // Waits for it, as a remote database holds the lock until it is told.
      if (!transaction.closed) await transaction.rollback();
    }
  };
  while (await patiently(client, step));
}

/** A vote on no model that is taken back at once: what tells whether votes can be written. */
export const PROOF: readonly InStatement[] = [
  "INSERT INTO votes (model, token, vote) VALUES ('', zeroblob(32), 'ship')",
  "DELETE FROM votes WHERE model = ''",
  "DELETE FROM vote_counts WHERE model = ''",
];

/** What tells whether a file is still the one that it is now; always so of a remote database. */
export function whileThere(db: string): () => boolean {
  if (isRemote(db)) return () => true;
  // As it is opened: `votes.db/` would name a folder.
  const file = resolve(db);
  const name = () => {
    try {
      const { dev, ino } = statSync(file, { bigint: true });
      return `${dev} ${ino}`;
    } catch {
      return '';
    }
  };
  const opened = name();
  return () => name() === opened;
}

/**
 * The database, ready for votes.
 *
 * @param db path of a file, which is made if it is not there, or address of a libSQL server
 * @param token what a remote server asks for
 */
export async function openDatabase(db: string, token?: string): Promise<Client> {
  // Of two letters or more: one is a drive of Windows.
  if (!isRemote(db) && /^[a-z][a-z\d+.-]+:/i.test(db)) {
    throw new UserError(
      `--db ${db}: give the path of a file, or the address of a libSQL server (libsql://..., https://...).`,
    );
  }
  const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
  const file = resolve(db);
  const folder = dirname(file);
  if (!isRemote(db) && !isFolder(folder))
    throw new UserError(`--db ${db}: there is no folder ${folder}. Make it first.`);
  if (!isRemote(db) && isFolder(file)) {
    const inside = join(db, 'votes.db');
    throw new UserError(`--db ${db}: it is a folder. Give the path of a file, such as ${inside}`);
  }
  const client = await connect(db, isRemote(db) ? remote(db, token) : local(db));
  try {
    if (client.protocol === 'file') {
      await patiently(client, () => client.execute('PRAGMA journal_mode = WAL'));
      await durable(client);
    }
    await migrate(client);
    await patiently(client, () => client.batch([...PROOF], 'write'));
  } catch (error) {
    client.close();
    if (error instanceof UserError) throw error;
    throw new UserError(`--db ${plain(db)}: ${reasonOf(error)}`);
  }
  return client;
}

/**
 * Writes a copy of a database file, of one moment, while servers go on writing to it. The copy has
 * its name only when all of it is on the disk.
 *
 * @param db path of the database's file
 * @param to path of the copy, which must not be there
 */
export async function backUp(db: string, to: string): Promise<void> {
  if (isRemote(db)) {
    throw new UserError(
      `--db ${plain(db)}: a remote database is backed up where it runs; this command copies files.`,
    );
  }
  if (!existsSync(db)) {
    throw new UserError(`--db ${db}: there is no such file.`);
  }
  if (existsSync(to)) {
    throw new UserError(`--to ${to}: it is there already. Give another name.`);
  }
  const partial = `${resolve(to)}.${process.pid}.partial`;
  const client = await connect(db, local(db));
  try {
    await patiently(client, () => client.execute({ sql: 'VACUUM INTO ?', args: [partial] }));
    const file = await open(partial, 'r+');
    await file.sync();
    await file.close();
    await rename(partial, to);
  } catch (error) {
    throw new UserError(`The backup to ${to} failed: ${(error as Error).message}`);
  } finally {
    client.close();
    await rm(partial, { force: true });
  }
}
