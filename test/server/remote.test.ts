import { createClient } from '@libsql/client';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { listen } from '../../scripts/serve.mjs';
import { serveLibsql } from '../support/libsql-server.js';
import {
  countVotes,
  getCounts,
  newToken,
  putBallot,
  startVoteServer,
} from '../support/vote-server.mjs';

const file = temporaryFolder();
const env = { MODEL_WIDGETS_DB_TOKEN: 'secret' };

test('servers of several machines count together in a remote database', async () => {
  const remote = await serveLibsql(file('remote.db'), 'secret');
  const first = await startVoteServer(remote.origin, [], env);
  const second = await startVoteServer(remote.origin, [], env);
  const votes = new Map([['a', new Map<string, 'ship' | 'skip'>()]]);
  await Promise.all(
    [...Array(30).keys()].map(async (n) => {
      const token = newToken();
      for (const vote of ['ship', 'skip', 'ship', null, 'skip'].slice(0, 1 + (n % 5))) {
        const { url } = n % 2 ? first : second;
        expect((await putBallot(url, 'a', { token, vote })).status).toBe(200);
        if (vote === 'ship' || vote === 'skip') votes.get('a')!.set(token, vote);
        else votes.get('a')!.delete(token);
      }
    }),
  );
  for (const { url } of [first, second])
    expect(await getCounts(url, ['a', 'b'])).toEqual({
      ...countVotes(votes),
      b: { ship: 0, skip: 0 },
    });
  await Promise.all([first.stop(), second.stop()]);
  await remote.close();

  const client = createClient({ url: `file:${file('remote.db')}` });
  const { rows } = await client.execute('SELECT version FROM vote_migrations');
  client.close();
  expect(rows.map(({ version }) => version)).toEqual([1]);
});

test('a remote database that is away is said to be, and one that refuses stops the start', async () => {
  const remote = await serveLibsql(file('refusing.db'), 'other');
  await expect(startVoteServer(`${remote.origin}?authToken=wrong`)).rejects.toThrow(
    /^model-widgets: --db http:\/\/[\w.:]+: .*401/,
  );
  await remote.close();

  const gone = await serveLibsql(file('gone.db'), 'secret');
  const server = await startVoteServer(gone.origin, [], env);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  await gone.close();
  for (const path of ['/health', '/v1/votes?model=a'])
    expect((await fetch(server.url + path)).status).toBe(503);
  const vote = await putBallot(server.url, 'a', { token: newToken(), vote: 'ship' });
  expect(vote.status).toBe(503);
  expect(JSON.stringify(server.log)).not.toContain('secret');
  await server.stop();
});

test('a remote database that does not answer is not waited for without end', async () => {
  const remote = await serveLibsql(file('silent.db'), 'secret');
  let silent = false;
  const between = await listen((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (silent) return;
      const { method = '', url = '', headers } = request;
      void fetch(remote.origin + url, {
        method,
        headers: { Authorization: headers.authorization ?? '' },
        ...(method === 'POST' && { body: Buffer.concat(chunks) }),
      }).then(async (answer) => response.writeHead(answer.status).end(await answer.text()));
    });
  });
  const server = await startVoteServer(between.origin, [], env);
  const vote = () => putBallot(server.url, 'a', { token: newToken(), vote: 'ship' });
  expect((await vote()).status).toBe(200);
  silent = true;
  const answers = await Promise.all([vote(), fetch(`${server.url}/health`)]);
  expect(answers.map(({ status }) => status)).toEqual([503, 503]);
  silent = false;
  expect((await vote()).status).toBe(200);
  server.child.kill('SIGTERM');
  expect(await server.ended()).toBe(0);
  await between.close();
  await remote.close();
});
