/** Where a catalogue may say that its feed is. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../src/catalogue/index.js';
import { catalogueJsonSchema } from '../../src/publish/json-schema.js';

const ajv = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false });
ajv.addKeyword('x-unit');
const validate = ajv.compile(catalogueJsonSchema());

const document = (feed: unknown) => ({ format: 1, feed, models: [] });

describe('the address of a feed', () => {
  test.each([
    'https://press.example/changes.xml',
    'http://press.example/changes.xml',
    'feed.xml',
    '../news/feed.xml',
    '/feed.xml?of=models',
    '//press.example/feed.xml',
    'my changes.xml',
    'änderungen.xml',
    '?feed',
  ])('may be %j, and stays as it is written', (feed) => {
    const catalogue = openCatalogue(document(feed), 'https://press.example/models/catalogue.json');
    expect(catalogue.problems).toEqual([]);
    expect(catalogue.feed).toBe(feed);
    expect(validate(document(feed))).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'mailto:press@press.example',
    'blob:https://press.example/1',
    'file:///etc/passwd',
    '',
    ' ',
    ' javascript:alert(1)',
    'x'.repeat(2001),
    5,
  ])('cannot be %j: the feed is left out, and that is reported', (feed) => {
    const catalogue = openCatalogue(document(feed));
    expect(catalogue.feed).toBe(undefined);
    expect(catalogue.problems.map(({ path }) => path)).toEqual(['$.feed']);
    expect(validate(document(feed))).toBe(false);
  });

  // What only a browser's own reading of addresses finds.
  test.each(['java\nscript:alert(1)', '\u0001javascript:alert(1)', 'https://', '//'])(
    'cannot be %j either',
    (feed) => expect(openCatalogue(document(feed)).feed).toBe(undefined),
  );
});
