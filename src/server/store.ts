/** Where votes are written down and counted. */
import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Client, InStatement, ResultSet } from '@libsql/client';
import type { Id } from '../catalogue/types.js';
import type { Ballot, Vote, VoteCount } from '../votes/protocol.js';
import { PROOF, reopen } from './database.js';

/** Votes that are committed together at most. */
const GROUP = 500;
/**
 * Milliseconds that a commit waits for more votes, and how often while more come. A commit holds up
 * the process until the disk has it, and Node accepts one connection between two such stops: some of
 * a crowd that comes at once would wait until all the others have voted.
 */
const [GATHER, TURNS] = [5, 10];
/** Votes that may wait for a commit; more than that are refused, for they would wait too long. */
const MOST_WAITING = 5_000;

const GONE = 'The file of the votes was deleted or put aside. Start the server again.';

/** The database did not do it: the same may be asked again. */
export class StoreUnavailable extends Error {}

interface Waiting {
  model: Id;
  statements: readonly InStatement[];
  resolve: (count: VoteCount) => void;
  reject: (error: Error) => void;
}

/**
 * What is kept of a token. It is hashed together with the model: who reads the database can neither
 * vote with it nor see which votes on several models are one reader's.
 */
const hash = (token: string, model: Id): Uint8Array =>
  createHash('sha256').update(`${token}\n${model}`).digest();

const write = (model: Id, token: Uint8Array, vote: Vote | null): InStatement =>
  vote === null
    ? { sql: 'DELETE FROM votes WHERE model = ? AND token = ?', args: [model, token] }
    : {
        sql: `INSERT INTO votes (model, token, vote) VALUES (?, ?, ?)
          ON CONFLICT (model, token) DO UPDATE SET vote = excluded.vote WHERE vote <> excluded.vote`,
        args: [model, token, vote],
      };

const read = (models: readonly Id[]): InStatement => ({
  sql: `SELECT model, ship, skip FROM vote_counts WHERE model IN (${models.map(() => '?').join()})`,
  args: [...models],
});

function countsOf(models: readonly Id[], { rows }: ResultSet): Map<Id, VoteCount> {
  const counts = new Map<Id, VoteCount>(models.map((model) => [model, { ship: 0, skip: 0 }]));
  for (const { model, ship, skip } of rows) {
    counts.set(String(model), { ship: Number(ship), skip: Number(skip) });
  }
  return counts;
}

export class VoteStore {
  readonly #client: Client;
  readonly #waiting: Waiting[] = [];
  readonly #isThere: () => boolean;
  #writing: Promise<void> | undefined;
  /** Whether what was last to be written could not be. */
  #failed = false;

  /**
   * @param client of a database whose tables are up to date
   * @param isThere whether what is written to it can be found again
   */
  constructor(client: Client, isThere = () => true) {
    this.#client = client;
    this.#isThere = isThere;
  }

  /**
   * Casts, changes or takes back a vote. Resolves with the model's counts when it is committed.
   *
   * @throws StoreUnavailable if it may not have been written
   */
  cast(model: Id, { token, vote }: Ballot): Promise<VoteCount> {
    return this.#write(model, [write(model, hash(token, model), vote)]);
  }

  #write(model: Id, statements: readonly InStatement[]): Promise<VoteCount> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length >= MOST_WAITING) {
        reject(new StoreUnavailable('too many votes wait to be written'));
        return;
      }
      this.#waiting.push({ model, statements, resolve, reject });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Commits what waits, in groups: writing to the disk takes as long for many votes as for one. */
  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      for (let turn = 0, before = 0; turn < TURNS && this.#waiting.length > before; turn += 1) {
        before = this.#waiting.length;
        await setTimeout(GATHER);
      }
      const group = this.#waiting.splice(0, GROUP);
      const models = [...new Set(group.map(({ model }) => model))];
      try {
        const statements = group.flatMap((one) => one.statements);
        const results = await this.#client.batch([...statements, read(models)], 'write');
        if (!this.#isThere()) throw new Error(GONE);
        this.#failed = false;
        const counts = countsOf(models, results.at(-1) as ResultSet);
        for (const { model, resolve } of group) resolve(counts.get(model) as VoteCount);
      } catch (error) {
        const unavailable = new StoreUnavailable((error as Error).message);
        for (const { reject } of group) reject(unavailable);
        this.#failed = true;
        // If it cannot be, the next votes are told. Where the file is gone, that would make a new one.
        if (this.#isThere()) await reopen(this.#client).catch(() => {});
      }
    }
    this.#writing = undefined;
  }

  /**
   * The counts of models, in the order that they are asked for.
   *
   * @throws StoreUnavailable
   */
  async counts(models: readonly Id[]): Promise<Map<Id, VoteCount>> {
    try {
      return countsOf(models, await this.#client.execute(read(models)));
    } catch (error) {
      throw new StoreUnavailable((error as Error).message);
    }
  }

  /** @throws StoreUnavailable if the database does not answer, or takes no votes */
  async check(): Promise<void> {
    await this.counts(['']);
    // A disk that is full can be read. Tried only then, as anybody may ask, and writing takes long.
    if (this.#failed || !this.#isThere()) await this.#write('', PROOF);
  }

  /** Writes what waits and closes the database. */
  async close(): Promise<void> {
    await this.#writing;
    this.#client.close();
  }
}
