import { describe, expect, it } from 'vitest';
import { read } from '../support/package.js';

const readme = read('README.md');

/** The public names of the style sheets: custom properties and parts. */
function publicNames(pattern: RegExp): string[] {
  const sources = [
    'src/styles/shared.ts',
    'src/styles/comparison.ts',
    'src/elements/model-compare/model-compare.styles.ts',
    'src/elements/cost-estimator/cost-estimator.styles.ts',
    'src/elements/benchmark-bars/benchmark-bars.styles.ts',
  ].map(read);
  const names = sources.flatMap((source) => [...source.matchAll(pattern)].map(([name]) => name));
  return [...new Set(names)];
}

/** A custom property as the README writes it, which joins those of one row. */
const written = (name: string): RegExp => {
  const last = name.replace(/^--model-widgets/, '').replace(/-\d$/, '-(\\d|`)');
  return new RegExp(`\`(--model-widgets)?${last}`);
};

describe('the README', () => {
  it.each(['model-compare', 'cost-estimator', 'benchmark-bars'])(
    'names every attribute of <%s>',
    async (tag) => {
      const module = (await import(/* @vite-ignore */ `model-widgets/${tag}`)) as Record<
        string,
        unknown
      >;
      const element = Object.values(module)[0] as { observedAttributes: string[] };
      const attributes = element.observedAttributes.filter((name) => name !== 'defer-hydration');
      expect(attributes.length).toBeGreaterThan(4);
      for (const attribute of attributes) expect(readme).toContain(`\`${attribute}\``);
    },
  );

  it('names every custom property', () => {
    const names = publicNames(/--model-widgets-[\w-]+/g);
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) expect(readme).toMatch(written(name));
  });

  it('gives the two commands and the shortest embed on its first screen', () => {
    const first = readme.split('\n').slice(0, 25).join('\n');
    expect(first).toContain('npm ci && npm start');
    expect(first).toContain('npm cit');
    expect(first).toContain('<model-compare models="llama-3.2-1b, mixtral-8x22b">');
  });
});
