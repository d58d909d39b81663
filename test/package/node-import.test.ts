import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { moduleEntries, path } from '../support/package.js';

const run = promisify(execFile);

/** What Lit itself adds. */
const known = /^(lit\w+|reactiveElement\w+|HTMLElement|Element|customElements)$/;

/** Imports an entry in a Node of its own and says what that did to the world. */
async function importInNode(entry: string): Promise<{ globals: string[]; defined: boolean }> {
  const script = `
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    globalThis.fetch = () => { throw new Error('importing fetches'); };
    await import(${JSON.stringify(entry)});
    console.log(JSON.stringify({
      globals: Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name)),
      defined: Boolean(globalThis.customElements?.get('benchmark-bars')),
    }));`;
  const { stdout, stderr } = await run(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: path('.'), timeout: 20_000 },
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout) as { globals: string[]; defined: boolean };
}

describe('importing in plain Node', () => {
  const quiet = moduleEntries.filter((entry) => !entry.endsWith('/define'));

  test.each(quiet)('%s does nothing', async (entry) => {
    const { globals, defined } = await importInNode(entry);
    expect(globals.filter((name) => !known.test(name))).toEqual([]);
    expect(defined).toBe(false);
  });

  test('the analysis loads no package', async () => {
    expect((await importInNode('model-widgets/analysis')).globals).toEqual([]);
  });

  test.each(moduleEntries.filter((entry) => entry.endsWith('/define')))(
    '%s defines elements for rendering on a server, and does nothing else',
    async (entry) => {
      const { globals, defined } = await importInNode(entry);
      expect(globals.filter((name) => !known.test(name))).toEqual([]);
      const tag = /model-widgets\/(.+)\/define/.exec(entry)?.[1];
      expect(defined).toBe(tag === undefined || tag === 'benchmark-bars');
    },
  );
});
