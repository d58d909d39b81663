import { Ajv2020 } from 'ajv/dist/2020.js';
import { createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { read } from '../support/package.js';
import { newToken, ORIGIN, startVoteServer, type VoteServer } from '../support/vote-server.mjs';

interface Described {
  headers?: Record<string, object>;
  content?: Record<string, { schema: { $ref: string } }>;
}
interface Operation {
  parameters?: { name: string; schema: object }[];
  requestBody?: Described;
  responses: Record<string, Described>;
}

const document = JSON.parse(read('dist/votes.openapi.json')) as {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
};
const ajv = new Ajv2020({ strict: false });
ajv.addSchema(document, 'votes');

const file = temporaryFolder();
const db = file('votes.db');
let server: VoteServer;
let limited: VoteServer;
let broken: VoteServer;
beforeAll(async () => {
  server = await startVoteServer(db);
  limited = await startVoteServer(db, ['--rate', '1']);
  broken = await startVoteServer(file('broken.db'));
  const client = createClient({ url: `file:${file('broken.db')}` });
  await client.execute('ALTER TABLE vote_counts RENAME TO gone');
  client.close();
});
afterAll(() => Promise.all([server, limited, broken].map((one) => one.stop())));

const ballot = () => ({ token: newToken(), vote: 'ship' });
const headers = { Origin: ORIGIN, 'Content-Type': 'application/json' };
const votes = '/v1/votes?model=a';
const put = (body: string, more: Record<string, string> = {}, path = votes, to = server) =>
  fetch(to.url + path, { method: 'PUT', headers: { ...headers, ...more }, body });
const get = (path: string, more: Record<string, string> = {}, to = server) =>
  fetch(to.url + path, { headers: more });
const options = (path: string, Origin: string) =>
  fetch(server.url + path, { method: 'OPTIONS', headers: { Origin } });
const good = () => JSON.stringify(ballot());

/** How to get each answer that is described: by path, method and status. */
const answers: Record<string, () => Promise<Response>> = {
  'get /v1/votes 200': () => get(votes),
  'get /v1/votes 304': () => get(votes, { 'If-None-Match': '*' }),
  'get /v1/votes 422': () => get('/v1/votes'),
  'get /v1/votes 503': () => get(votes, {}, broken),
  'get /v1/votes default': () => get('/v1/vote'),
  'put /v1/votes 200': () => put(good()),
  'put /v1/votes 400': () => put('{'),
  'put /v1/votes 403': () => put(good(), { Origin: 'https://evil.example' }),
  'put /v1/votes 413': () => put(`${good()}${' '.repeat(1024)}`),
  'put /v1/votes 415': () => put(good(), { 'Content-Type': 'text/plain' }),
  'put /v1/votes 422': () => put('{}'),
  'put /v1/votes 429': async () => {
    let response = await put(good(), {}, votes, limited);
    // The second within a minute; the third, if a minute ended between.
    for (let n = 0; n < 2 && response.ok; n += 1) response = await put(good(), {}, votes, limited);
    return response;
  },
  'put /v1/votes 503': () => put(good(), {}, votes, broken),
  'put /v1/votes default': () => fetch(server.url + votes, { method: 'DELETE' }),
  'options /v1/votes 204': () => options(votes, ORIGIN),
  'options /v1/votes 403': () => options(votes, 'https://evil.example'),
  'options /v1/votes default': () => options('/nothing', ORIGIN),
  'get /health 200': () => get('/health'),
  'get /health 503': () => get('/health', {}, broken),
  'get /health default': () => fetch(`${server.url}/health`, { method: 'POST' }),
  'options /health 204': () => options('/health', ORIGIN),
  'options /health 403': () => options('/health', 'https://evil.example'),
  'options /health default': () => options('/nothing', ORIGIN),
};

const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, { responses }]) =>
    Object.entries(responses).map(([status, response]) => ({
      name: `${method} ${path} ${status}`,
      status,
      response,
    })),
  ),
);

describe('the OpenAPI document', () => {
  test('is of version 3.1, and has schemas that are ones', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const names = Object.keys(document.components.schemas);
    expect(names).toContain('Ballot');
    for (const name of names)
      expect(ajv.getSchema(`votes#/components/schemas/${name}`), name).toBeDefined();
    const inUse = new Set(JSON.stringify(document).match(/#\/components\/schemas\/\w+/g));
    expect([...inUse].sort()).toEqual(names.map((name) => `#/components/schemas/${name}`).sort());
  });

  test('describes the answers that are tested here, and no others', () => {
    expect(described.map(({ name }) => name).sort()).toEqual(Object.keys(answers).sort());
  });

  test.each(described)(
    'describes what the server says: $name',
    async ({ name, status, response }) => {
      const answer = await answers[name]!();
      if (status === 'default') expect(answer.status).toBeGreaterThanOrEqual(400);
      else expect(`${answer.status}`).toBe(status);
      for (const header of Object.keys(response.headers ?? {}))
        if (status !== 'default') expect(answer.headers.has(header), header).toBe(true);
      if (!response.content) {
        expect(await answer.text()).toBe('');
        return;
      }
      const [[type, { schema }]] = Object.entries(response.content) as [
        [string, { schema: { $ref: string } }],
      ];
      expect(answer.headers.get('Content-Type')).toBe(type);
      const validate = ajv.getSchema(`votes${schema.$ref}`)!;
      expect(validate(await answer.json()), JSON.stringify(validate.errors)).toBe(true);
    },
  );

  test('describes ballots and models as the server checks them', async () => {
    const isBallot = ajv.getSchema('votes#/components/schemas/Ballot')!;
    const token = newToken();
    const ballots = [
      { token, vote: 'ship' },
      { token, vote: null },
      { token, vote: 'other' },
      { token: 'short', vote: 'ship' },
      { token },
      null,
    ];
    for (const one of ballots) {
      const { ok } = await put(JSON.stringify(one));
      expect(isBallot(one), JSON.stringify(one)).toBe(ok);
    }
    const parameter = document.paths['/v1/votes']?.['get']?.parameters?.[0];
    expect(parameter?.name).toBe('model');
    const isQuestion = ajv.compile(parameter!.schema);
    const ids = ['a', '', ' ', '__proto__', '..', 'x'.repeat(200), 'x'.repeat(201), '\0', 'ü'];
    for (const id of ids) {
      const { ok } = await get(`/v1/votes?${new URLSearchParams({ model: id })}`);
      expect(isQuestion([id]), JSON.stringify(id)).toBe(ok);
    }
    expect(isQuestion([])).toBe(false);
  });
});
