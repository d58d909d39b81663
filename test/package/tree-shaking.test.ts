import { describe, expect, test } from 'vitest';
import { bundleAsConsumer } from '../../scripts/consumer.mjs';
import { manifest } from '../support/package.js';

const tags = Object.keys(manifest.exports)
  .filter((entry) => entry.endsWith('/define') && entry !== './define')
  .map((entry) => entry.split('/')[1]!);

/** The elements that the code names. */
const named = (code: string): string[] =>
  tags.filter((tag) => new RegExp(`[\`'"]${tag}[\`'"]`).test(code));

const lit = /litElementVersions|reactiveElementVersions|litHtmlVersions|customElements/;

async function bundle(source: string): Promise<{ code: string; files: string[] }> {
  const { chunks } = await bundleAsConsumer(source);
  return { code: Object.values(chunks).join('\n'), files: Object.keys(chunks).sort() };
}

describe("in a consumer's bundle", () => {
  test.each(tags)('<%s> imported alone ships no other element', async (tag) => {
    const { code } = await bundle(`import 'model-widgets/${tag}/define';`);
    expect(named(code)).toEqual([tag]);
    expect(code.includes('customElements.define(')).toBe(true);
  });

  test('a class imported from the root ships no other element, and defines none', async () => {
    const { code } = await bundle(
      "import { ModelCompareElement } from 'model-widgets'; globalThis.x = ModelCompareElement;",
    );
    expect(named(code).filter((tag) => tag !== 'model-compare')).toEqual([]);
    expect(code.includes('customElements.define(')).toBe(false);
  });

  test('the define entry defines every element', async () => {
    const { code } = await bundle("import 'model-widgets/define';");
    expect(named(code)).toEqual(tags);
  });

  test('the chart engine is a chunk that is fetched when it is needed', async () => {
    const { chunks } = await bundleAsConsumer("import 'model-widgets/benchmark-bars/define';");
    const engine = chunks['engine.js']!;
    const main = chunks['main.js']!;
    expect(engine.includes('generateTickLabels')).toBe(true);
    expect(main.includes('generateTickLabels')).toBe(false);
    expect(/\bimport\([`'"]\.\/engine\.js[`'"]\)/.test(main)).toBe(true);
  });

  test('the default catalogue comes along as a file of its own', async () => {
    const { assets } = await bundleAsConsumer("import 'model-widgets/model-compare/define';");
    expect(assets).toEqual(['catalogue.json']);
  });

  test('the analysis brings neither Lit nor a catalogue', async () => {
    const { chunks, assets } = await bundleAsConsumer("export * from 'model-widgets/analysis';");
    expect(Object.keys(chunks)).toEqual(['main.js']);
    expect(assets).toEqual([]);
    expect(lit.exec(chunks['main.js']!)).toBe(null);
  });

  test('the catalogue brings no Lit', async () => {
    const { code } = await bundle("export * from 'model-widgets/catalogue';");
    expect(lit.exec(code)).toBe(null);
  });

  test('what is imported and not used leaves nothing behind', async () => {
    const { code } = await bundle(
      "import 'model-widgets'; import 'model-widgets/analysis'; import 'model-widgets/catalogue';",
    );
    expect(code.trim()).toBe('');
  });
});
