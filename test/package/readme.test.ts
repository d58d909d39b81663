import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { path, read } from '../support/package.js';

const readme = read('README.md');

const sources = readdirSync(path('src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`src/${name}`));

/** What the pattern finds in the sources, each once. */
const publicNames = (pattern: RegExp): string[] => [
  ...new Set(
    sources.flatMap((source) => [...source.matchAll(pattern)].map(([all, name = all]) => name)),
  ),
];

/** A custom property as the README writes it, which joins those of one row. */
const written = (name: string): RegExp => {
  const last = name.replace(/^--model-widgets/, '').replace(/-\d$/, '-(\\d|`)');
  return new RegExp(`\`(--model-widgets)?${last}`);
};

/** Links and pictures of the text that lead into the repository, without the place in the file. */
function relativeTargets(markdown: string): string[] {
  const text = markdown.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '');
  const found = [
    /\]\(\s*<?([^)\s>]+)/g,
    /^\s*\[[^\]]+\]:\s*<?([^\s>]+)/gm,
    /\b(?:src|href|srcset)="([^"\s]+)/g,
  ].flatMap((pattern) => [...text.matchAll(pattern)].map(([, target = '']) => target));
  return found
    .filter((target) => !/^([a-z][a-z\d+.-]*:|\/\/|#)/i.test(target))
    .map((target) => decodeURI(target.replace(/[?#].*$/, '')));
}

describe('the README', () => {
  it.each([
    'model-compare',
    'cost-estimator',
    'benchmark-bars',
    'price-history',
    'hosting-estimator',
    'tuning-estimator',
    'model-profile',
    'model-fact',
    'review-panel',
    'saved-models',
  ])('names every attribute of <%s>', async (tag) => {
    const module = (await import(/* @vite-ignore */ `model-widgets/${tag}`)) as Record<
      string,
      unknown
    >;
    const element = Object.values(module)[0] as { observedAttributes: string[] };
    const attributes = element.observedAttributes.filter((name) => name !== 'defer-hydration');
    expect(attributes.length).toBeGreaterThan(3);
    for (const attribute of attributes) expect(readme).toContain(`\`${attribute}\``);
  });

  it('gives the weights that the verdict has', async () => {
    // Not by a literal name: types are checked before anything is built.
    const name = 'analysis';
    const { DEFAULT_WEIGHTS } = (await import(/* @vite-ignore */ `model-widgets/${name}`)) as {
      DEFAULT_WEIGHTS: Record<string, number>;
    };
    const [head = '', , row = ''] = /(\| scores .*\n)(\|.*\n)(\|.*\n)/.exec(readme)?.slice(1) ?? [];
    const cells = (line: string): string[] =>
      line.split('|').flatMap((cell) => (cell.trim() ? [cell.trim()] : []));
    const values = cells(row);
    const weights = cells(head).map((name, index) => [name, Number(values[index])]);
    expect(Object.fromEntries(weights)).toEqual(DEFAULT_WEIGHTS);
  });

  it('names every section', () => {
    const sections = read('src/elements/model-compare/sections.ts');
    const [, names = ''] = /export type SectionName =([^;]*);/.exec(sections) ?? [];
    const written = [...names.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
    expect(written.length).toBeGreaterThan(10);
    for (const name of written) expect(readme).toMatch(new RegExp(`^\\| \`${name}\``, 'm'));
  });

  it.each([
    ['Workload', 'workload'],
    ['TuningPlan', 'tuning-plan'],
  ])('names every field of a %s', (type, file) => {
    const source = read(`src/analysis/${file}.ts`);
    const [, fields = ''] =
      new RegExp(`export interface ${type} \\{(.*?)\\n\\}`, 's').exec(source) ?? [];
    const names = [...fields.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(readme).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|`, 'm'));
  });

  it('names every custom property', () => {
    const names = publicNames(/--model-widgets-[\w-]+/g);
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) expect(readme).toMatch(written(name));
  });

  it('names every part', () => {
    const names = publicNames(/@csspart ([\w-]+)/g);
    expect(names.length).toBeGreaterThan(10);
    const [written = ''] = /^Parts: [^]*?\.\n/m.exec(readme) ?? [];
    for (const name of names) expect(written).toContain(`\`${name}\``);
  });

  it('links to and shows only files that are there', () => {
    const targets = relativeTargets(readme);
    expect(targets.length).toBeGreaterThan(0);
    const missing = targets.filter(
      (target) => !statSync(path(target), { throwIfNoEntry: false })?.isFile(),
    );
    expect(missing).toEqual([]);
  });

  it('gives the two commands and the shortest embed on its first screen', () => {
    const first = readme.split('\n').slice(0, 25).join('\n');
    expect(first).toContain('npm ci && npm start');
    expect(first).toContain('npm cit');
    expect(first).toContain('<model-compare models="llama-3.2-1b, mixtral-8x22b">');
  });
});
