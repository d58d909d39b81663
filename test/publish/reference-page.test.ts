import { describe, expect, test } from 'vitest';
import { exampleDocument } from '../../src/publish/example-document.js';
import { catalogueJsonSchema } from '../../src/publish/json-schema.js';
import { referencePage } from '../../src/publish/reference-page.js';

const schema = catalogueJsonSchema();
const page = referencePage(schema);

const unescape = (html: string): string =>
  html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** What a reader sees of a part of the page. */
const textOf = (html: string): string =>
  unescape(html.replace(/<\/?code>/g, '').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** The entry of one field: from its anchor to the next. */
const entryOf = (anchor: string): string => {
  const [, rest = ''] = page.split(`<dt id="${anchor}">`);
  return rest.split(/<dt |<\/dl>/)[0] ?? '';
};

const types = Object.entries({ Document: schema, ...schema.$defs }).filter(
  ([name, { properties }]) => properties && !name.startsWith('FactOf'),
);

describe('the reference page', () => {
  test.each(types)('lists every field of %s with its meaning, unit and example', (name, type) => {
    expect(page).toContain(`<section id="${name}">`);
    for (const [key, property] of Object.entries(type.properties ?? {})) {
      const entry = textOf(entryOf(`${name}.${key}`));
      expect(entry).toContain(property.description?.replace(/`/g, '') ?? 'a description');
      if (property['x-unit']) expect(entry).toContain(`Unit ${property['x-unit']}`);
      for (const example of property.examples ?? [])
        expect(entry).toContain(`Example ${JSON.stringify(example)}`);
      expect(entry.includes(' required ')).toBe(type.required?.includes(key) ?? false);
    }
  });

  test('lists what a fact with its sources holds', () => {
    for (const key of ['value', 'sources', 'asOf', 'note', 'disputed'])
      expect(entryOf(`Fact.${key}`)).not.toBe('');
    for (const key of ['value', 'sources', 'asOf'])
      expect(entryOf(`DisputedValue.${key}`)).not.toBe('');
    expect(textOf(entryOf('Model.contextWindow'))).toContain('Fact of number, 0 or more');
    expect(textOf(entryOf('Model.inputs'))).toContain('Fact of list of Modality');
  });

  test('lists the values of each enumeration', () => {
    for (const [name, { enum: values = [] }] of Object.entries(schema.$defs ?? {}))
      for (const value of values) {
        const [, rest = ''] = page.split(`<section id="${name}">`);
        expect(textOf(rest.split('</section>')[0] ?? '')).toContain(JSON.stringify(value));
      }
  });

  test('has a target for each of its links, and no two of one name', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(ids.length);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    for (const [name] of types) expect(page).toContain(`<li><a href="#${name}">${name}</a></li>`);
  });

  test('shows a whole example that can be copied', () => {
    const [, rest = ''] = page.split('<pre tabindex="0"><code>');
    const [json = ''] = rest.split('</code></pre>');
    expect(JSON.parse(unescape(json))).toEqual(exampleDocument);
  });

  test('needs no script, and shows markup in a comment as text', () => {
    expect(page).not.toMatch(/<script|<link(?! rel="icon" href="data:)|<img| style=| on\w+=/i);
    const hostile = referencePage({
      properties: { x: { type: 'string', maxLength: 5, description: '<img src=x> & `<b>`' } },
    });
    expect(hostile).not.toContain('<img src=x>');
    expect(hostile).toContain('&#60;img src=x&#62; &#38; <code>&#60;b&#62;</code>');
  });

  test('is whole HTML: every element that is opened is closed', () => {
    expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    const open: string[] = [];
    for (const [, close, name] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
      if (['meta', 'link', 'br'].includes(name ?? '')) continue;
      if (close) expect(open.pop()).toBe(name);
      else if (name) open.push(name);
    }
    expect(open).toEqual([]);
  });
});
