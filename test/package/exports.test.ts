import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, test } from 'vitest';
import { manifest, path, read } from '../support/package.js';

const run = promisify(execFile);
const tags = readdirSync(path('src/elements')).filter((tag) =>
  existsSync(path(`src/elements/${tag}/define.ts`)),
);

describe('what package.json exports', () => {
  test.each(Object.entries(manifest.exports))('%s is there, with its types', (entry, target) => {
    if (entry === './package.json') return;
    expect(target).toEqual({ types: expect.any(String), default: expect.any(String) });
    for (const file of Object.values(target)) expect(existsSync(path(file)), file).toBe(true);
  });

  test('every element can be imported, defined or not', () => {
    expect(tags).not.toEqual([]);
    for (const tag of tags) {
      expect(Object.keys(manifest.exports)).toContain(`./${tag}`);
      expect(Object.keys(manifest.exports)).toContain(`./${tag}/define`);
    }
  });

  test('publint finds nothing', async () => {
    const { messages, pkg } = await publint({ pkgDir: path('.'), strict: true });
    expect(messages.map((message) => formatMessage(message, pkg as never))).toEqual([]);
  });

  test('every entry has the types that it has at run time', async () => {
    const attw = path('node_modules/@arethetypeswrong/cli/dist/index.js');
    // It takes JSON modules for CommonJS, and so their declared default export for a mistake.
    const entries = ['catalogue.json', 'catalogue.schema.json', 'votes.openapi.json'];
    const json = ['--exclude-entrypoints', ...entries];
    const args = ['--pack', '.', '--profile', 'esm-only', '--no-color', ...json];
    await run(process.execPath, [attw, ...args], { cwd: path('.') }).catch(
      (error: { stdout: string }) => {
        throw new Error(error.stdout);
      },
    );
  });

  test('nothing that is published imports a package that is not installed with it', () => {
    const scripts = readdirSync(path('dist'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.(js|d\.ts)$/.test(name) && !/^(cdn|demo)\b/.test(name),
    );
    expect(scripts).toContain(join('catalogue', 'rules.generated.js'));
    const imported = scripts.flatMap((name) =>
      [
        ...read(join('dist', name)).matchAll(
          /(?<!['"])\b(?:from|import)\s*(?:\(?\s*['"]|\(`)([^'"`.\s][^'"`\s]*)['"`]/g,
        ),
      ].map(([, specifier = '']) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0]),
    );
    const packages = imported.filter((name) => !name?.startsWith('node:'));
    const { dependencies, optionalDependencies } = manifest;
    expect([...new Set(packages)].sort()).toEqual(
      Object.keys({ ...dependencies, ...optionalDependencies }).sort(),
    );
  });

  test('nothing but the built package, its licence and its readme is published', async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: path('.'),
      shell: process.platform === 'win32',
      maxBuffer: 2 ** 26,
    });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    const names = files.map((file) => file.path);
    expect(
      names.filter((name) => !/^(dist\/|package\.json$|README|LICEN[CS]E)/.test(name)),
    ).toEqual([]);
    expect(names.filter((name) => name.startsWith('dist/demo/'))).toEqual([]);
  });
});
