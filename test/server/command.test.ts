import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.js';
import { manifest } from '../support/package.js';
import { cli, newToken, putBallot, startVoteServer } from '../support/vote-server.mjs';

const file = temporaryFolder();

interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

const command = (args: string[], script = cli): Promise<Result> =>
  promisify(execFile)(process.execPath, [script, ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Result) => error,
  );

test('the package names its command', () => {
  expect(manifest.bin).toEqual({ 'model-widgets': './dist/cli.js' });
});

test('--help says every option, and --version which release it is', async () => {
  for (const args of [['--help'], ['votes', '--help'], ['-h']]) {
    const { code, stdout } = await command(args);
    expect(code).toBe(0);
    const options = [...stdout.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, option]) => option);
    expect(options).toEqual([
      '--db',
      '--origin',
      '--port',
      '--host',
      '--rate',
      '--trust-proxy',
      '--catalogue',
      '--help',
    ]);
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThan(101);
  }
  expect((await command(['--version'])).stdout).toBe(`${manifest.version}\n`);
});

test('what is wrong is said in a line that names the option, and what to do', async () => {
  const db = ['--db', file('votes.db')];
  const all = [...db, '--origin', 'https://example.org', '--port', '0'];
  writeFileSync(file('text.txt'), 'not a database, but long enough to be taken for one'.repeat(99));
  symlinkSync(file('nowhere/votes.db'), file('astray.db'));
  writeFileSync(file('list.json'), '[{"id":"a"}]');
  const wrong: [RegExp, string[]][] = [
    [/no command "vote"/, ['vote']],
    [/Usage/, []],
    [/--db is missing/, ['votes']],
    [/--origin is missing.*https:\/\/example\.org/, ['votes', ...db]],
    [/--origin example\.org: .*such as/, ['votes', ...db, '--origin', 'example.org']],
    [/such as https:\/\/a\.org$/m, ['votes', ...db, '--origin', 'https://a.org/page']],
    [/https:\/\/example\.org$/m, ['votes', ...db, '--origin', 'https://a.org,https://b.org']],
    [/--origin null: .*such as https/, ['votes', ...db, '--origin', 'null']],
    [/--origin .*\*/, ['votes', ...db, '--origin', 'https://*.example.org']],
    [/--origin ftp:.*such as https/, ['votes', ...db, '--origin', 'ftp://example.org']],
    [/--port http: .*0 to 65535/, ['votes', ...all, '--port', 'http']],
    [/--port 65536/, ['votes', ...all, '--port', '65536']],
    [/--rate 0: .*from 1/, ['votes', ...all, '--rate', '0']],
    [/--host 192\.0\.2\.1/, ['votes', ...all, '--host', '192.0.2.1']],
    [/--bogus/, ['votes', ...all, '--bogus']],
    [/--to is an option of votes backup/, ['votes', ...all, '--to', 'a']],
    [/no folder .*nowhere/, ['votes', ...all, '--db', file('nowhere/votes.db')]],
    [/no folder .*text\.txt/, ['votes', ...all, '--db', file('text.txt/folder/votes.db')]],
    [/--db .*text\.txt\/: .*not a database/, ['votes', ...all, '--db', `${file('text.txt')}/`]],
    // With what was the matter.
    [/--db http:\S+: fetch failed \(.+\)/, ['votes', ...all, '--db', 'http://127.0.0.1:9']],
    [/--db file:a\.db: give the path/, ['votes', ...all, '--db', 'file:a.db']],
    [/--db wss:.*libsql:/, ['votes', ...all, '--db', 'wss://a.example']],
    [/--db .*text\.txt/, ['votes', ...all, '--db', file('text.txt')]],
    [/^model-widgets: --db libsql:\/\/a: .*query/, ['votes', ...all, '--db', 'libsql://a?key=1']],
    [/--db .*: the file cannot be opened or made/, ['votes', ...all, '--db', file('astray.db')]],
    [/--db .*: it is a folder.*votes\.db/, ['votes', ...all, '--db', file('.')]],
    [/--catalogue .*none\.json/, ['votes', ...all, '--catalogue', file('none.json')]],
    [/--catalogue .*text\.txt/, ['votes', ...all, '--catalogue', file('text.txt')]],
    [/no list "models"/, ['votes', ...all, '--catalogue', file('list.json')]],
    [/fetch failed \(.+\)/, ['votes', ...all, '--catalogue', 'http://127.0.0.1:9/catalogue.json']],
    [/--to is missing/, ['votes', 'backup', ...db]],
    [
      /--port is not an option of votes backup/,
      ['votes', 'backup', ...db, '--to', 'a', '--port', '1'],
    ],
    [/backed up where it runs/, ['votes', 'backup', '--db', 'libsql://a.example', '--to', 'a']],
  ];
  for (const [expected, args] of wrong) {
    const { code, stdout, stderr } = await command(args);
    expect(stderr, args.join(' ')).toMatch(expected);
    expect(stderr).toMatch(/^model-widgets: /);
    expect(stderr).not.toMatch(/^ +at /m);
    expect([code, stdout]).toEqual([1, '']);
  }
});

test('a port that is taken is said to be', async () => {
  const server = await startVoteServer(file('taken.db'));
  const { port } = new URL(server.url);
  const args = ['--db', file('other.db'), '--origin', '*', '--port', port];
  const { code, stderr } = await command(['votes', ...args]);
  await server.stop();
  expect(stderr).toMatch(new RegExp(`--port ${port}: .*EADDRINUSE`));
  expect(code).toBe(1);
});

test('a host that is empty is this machine only, not every address', async () => {
  const server = await startVoteServer(file('host.db'), ['--host', '']);
  await server.stop();
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
});

test('without the package that keeps votes, it is said which to install', async () => {
  mkdirSync(file('alone/dist'), { recursive: true });
  copyFileSync(cli, file('alone/dist/cli.js'));
  writeFileSync(file('alone/package.json'), '{"type":"module","version":"0.0.0"}');
  const args = ['votes', '--db', file('votes.db'), '--origin', '*'];
  const { code, stderr } = await command(args, file('alone/dist/cli.js'));
  expect(stderr).toMatch(/npm install @libsql\/client/);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(code).toBe(1);
});

test('with a catalogue, votes are taken on its models only', async () => {
  const catalogue = file('catalogue.json');
  writeFileSync(catalogue, JSON.stringify({ format: 1, models: [{ id: 'a', name: 'A' }] }));
  const server = await startVoteServer(file('models.db'), ['--catalogue', catalogue]);
  const ballot = { token: newToken(), vote: 'ship' };
  expect((await putBallot(server.url, 'a', ballot)).status).toBe(200);
  for (const id of ['b', 'constructor', 'A'])
    expect((await putBallot(server.url, id, ballot)).status, id).toBe(422);
  const missing = ['--catalogue', `${server.url}/catalogue.json`];
  const { stderr } = await command(['votes', '--db', file('b.db'), '--origin', '*', ...missing]);
  await server.stop();
  expect(stderr).toMatch(/catalogue\.json cannot be read: .*404/);
});
