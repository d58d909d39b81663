/** The server of votes: starts, and stops without losing a request. */
import { once } from 'node:events';
import { createServer, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { Id } from '../catalogue/types.js';
import { voteApp } from './app.js';
import { openDatabase, whileThere } from './database.js';
import type { Log } from './log.js';
import { problemOf, PROBLEM_TYPE } from './problem.js';
import { MINUTE, RateLimit } from './rate-limit.js';
import { VoteStore } from './store.js';
import { UserError } from './user-error.js';

export interface ServeOptions {
  db: string;
  dbToken?: string | undefined;
  origins: ReadonlySet<string> | '*';
  /** Votes of an address in a minute. */
  rate: number;
  trustProxy: boolean;
  models?: ReadonlySet<Id> | undefined;
  host: string;
  port: number;
  log: Log;
}

export interface VoteServer {
  /** Where it listens. */
  url: string;
  /** Takes no more connections, answers what was asked, and closes the database. */
  close: () => Promise<void>;
}

/** Milliseconds that a client has to send a request, and that requests have to end at a shutdown. */
const HEADERS_TIMEOUT = 5_000;
const REQUEST_TIMEOUT = 10_000;
// Containers are killed ten seconds after they are told to stop.
const SHUTDOWN_TIMEOUT = 8_000;
/** How long who was refused has to read why. */
const LINGER = 1_000;

const limits = {
  headersTimeout: HEADERS_TIMEOUT,
  requestTimeout: REQUEST_TIMEOUT,
  connectionsCheckingInterval: 1_000,
  // Longer than proxies keep theirs, which would otherwise send a request down a closing one.
  keepAliveTimeout: 75_000,
  // A request for the counts of a hundred models with long ids.
  maxHeaderSize: 32_768,
  // Refused here, where it is said why.
  requireHostHeader: false,
};

/** Answers what is not HTTP, came too slowly, has too long headers or asks for what there is not. */
function refuse(error: { code?: string | undefined }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const statuses: Record<string, number> = {
    HPE_HEADER_OVERFLOW: 431,
    ERR_HTTP_REQUEST_TIMEOUT: 408,
    EXPECT: 417,
  };
  const status = statuses[error.code ?? ''] ?? 400;
  const body = JSON.stringify(problemOf(status, 'The request is not complete or not HTTP.'));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: ${PROBLEM_TYPE}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
  // Who does not close the other half would hold the connection for ever.
  setTimeout(() => socket.destroy(), LINGER).unref();
}

/** @throws UserError if the database or the port cannot be had */
export async function serveVotes(options: ServeOptions): Promise<VoteServer> {
  const { log, host, port } = options;
  const client = await openDatabase(options.db, options.dbToken);
  const store = new VoteStore(client, whileThere(options.db));
  const limit = new RateLimit(options.rate);
  let closing = false;
  const app = voteApp({
    store,
    origins: options.origins,
    limit,
    trustProxy: options.trustProxy,
    models: options.models,
    log,
    closing: () => closing,
  });
  const listener = getRequestListener(app.fetch, {
    // What the libSQL client uses stays Node's own.
    overrideGlobalObjects: false,
    // For HTTP/1.0, which need not name one, and in which some proxies ask after the health.
    hostname: 'localhost',
    errorHandler: () => {
      log('request', { method: 'other', path: 'other', status: 400 });
      return new Response(
        JSON.stringify(problemOf(400, 'The request is not one that HTTP allows.')),
        {
          status: 400,
          headers: { 'Content-Type': PROBLEM_TYPE },
        },
      );
    },
  });
  let asked = 0;
  const server = createServer(limits, (request, response) => {
    if (request.httpVersion === '1.1' && !request.headers.host) {
      refuse({}, request.socket);
      return;
    }
    asked += 1;
    response.once('close', () => {
      asked -= 1;
      endIfDone();
    });
    void listener(request, response);
  });
  /** Node waits for connections on which nothing, or no whole request, has come. */
  const endIfDone = (): void => {
    if (closing && asked === 0) server.closeAllConnections();
  };
  server.on('clientError', refuse);
  server.on('checkExpectation', ({ socket }) => refuse({ code: 'EXPECT' }, socket));
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    await store.close();
    throw new UserError(`--host ${host} --port ${port}: ${(error as Error).message}`);
  }
  const { address, family, port: actual } = server.address() as AddressInfo;
  const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`;
  log('listening', { url });
  const forgetting = setInterval(() => limit.forget(Date.now()), MINUTE).unref();
  return {
    url,
    close: async () => {
      closing = true;
      const closed = new Promise((resolve) => server.close(resolve));
      const late = setTimeout(() => server.closeAllConnections(), SHUTDOWN_TIMEOUT);
      endIfDone();
      await closed;
      clearTimeout(late);
      clearInterval(forgetting);
      await store.close();
    },
  };
}
