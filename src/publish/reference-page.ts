import { exampleDocument } from './example-document.js';
import type { JsonSchema } from './json-schema.js';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A comment's text, its backquoted words as code. */
const prose = (text = ''): string => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');

const code = (value: unknown): string => `<code>${escape(JSON.stringify(value))}</code>`;

const thousands = (value: number): string => value.toLocaleString('en');

const linkTo = (name: string, text = name): string =>
  `<a href="#${escape(name)}">${escape(text)}</a>`;

const nameOf = (reference: string): string => reference.replace('#/$defs/', '');

/** The lowest and highest number, in words; nothing if any number will do. */
function range({ minimum = -Infinity, maximum = Infinity }: JsonSchema): string {
  if (maximum <= 100) return ` from ${minimum} to ${maximum}`;
  return minimum === 0 ? ', 0 or more' : '';
}

/** The type of a value, in words with links. */
function typeOf(schema: JsonSchema, defs: Record<string, JsonSchema>): string {
  if (schema.$ref) {
    const name = nameOf(schema.$ref);
    const [value] = defs[name]?.anyOf ?? [];
    if (!value) return linkTo(name);
    return `${linkTo('Fact')} of ${typeOf(value, defs)}`;
  }
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(' or ');
  if (schema.properties) return linkTo('DisputedValue');
  if (schema.items) return `list of ${schema.minItems ?? ''} ${typeOf(schema.items, defs)}`;
  if (schema.additionalProperties)
    return `${typeOf(schema.additionalProperties, defs)} by ${linkTo('Id')}`;
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'number') return `number${range(schema)}`;
  const { maxLength, pattern = '' } = schema;
  return maxLength
    ? `text, up to ${thousands(maxLength)} characters`
    : `text that matches <code>${escape(pattern)}</code>`;
}

/** One field of a type. */
function field(
  owner: string,
  name: string,
  schema: JsonSchema,
  required: boolean,
  type: string,
): string {
  const [example] = schema.examples ?? [];
  return `
      <dt id="${owner}.${name}"><a href="#${owner}.${name}"><code>${name}</code></a>
        ${required ? '<strong>required</strong> ' : ''}<span>${type}</span></dt>
      <dd>${prose(schema.description)}${
        schema['x-unit'] ? `<br><b>Unit</b> ${escape(schema['x-unit'])}` : ''
      }${example === undefined ? '' : `<br><b>Example</b> ${code(example)}`}</dd>`;
}

/** One type: its fields if it is an object, else what its values are. */
function section(
  name: string,
  schema: JsonSchema,
  defs: Record<string, JsonSchema>,
  typeOfValue?: string,
): string {
  const { properties, required = [] } = schema;
  const fields = Object.entries(properties ?? {}).map(([key, property]) =>
    field(
      name,
      key,
      property,
      required.includes(key),
      (key === 'value' && typeOfValue) || typeOf(property, defs),
    ),
  );
  const content = properties
    ? `<dl>${fields.join('')}
    </dl>`
    : `<p>${typeOf(schema, defs)}</p>`;
  return `
  <section id="${name}">
    <h2><a href="#${name}">${name}</a></h2>
    <p>${prose(schema.description)}</p>
    ${content}
  </section>`;
}

const style = `
  :root { color-scheme: light dark; background: Canvas; color: CanvasText; --line: #d9d9d9; --quiet: #5f5f5f; --accent: #0b57a4; }
  @media (prefers-color-scheme: dark) {
    :root { --line: #3d3d3d; --quiet: #a8a8a8; --accent: #8cc2ff; }
  }
  body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem;
    font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
  h1 { font-size: 1.9rem; line-height: 1.2; }
  h2 { margin: 0 0 0.25rem; font-size: 1.3rem; }
  a { color: var(--accent); text-underline-offset: 0.15em; }
  h2 a, dt > a { color: inherit; text-decoration: none; }
  h2 a:hover, dt > a:hover { text-decoration: underline; }
  code, pre { font: 0.9em/1.5 ui-monospace, monospace; }
  nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
  section { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
  section > p { margin-top: 0; }
  dl { display: grid; margin: 0; }
  dt, dd { padding: 0.5rem 0 0; }
  dt > a { font-weight: 600; }
  dt span { color: var(--quiet); font-size: 0.9em; }
  dt strong { font-size: 0.85em; }
  dd { margin: 0; padding: 0 0 0.5rem; border-bottom: 1px solid var(--line); }
  dd b { color: var(--quiet); font-weight: normal; }
  :target { background: color-mix(in srgb, var(--accent) 12%, transparent); }
  pre { padding: 1rem; border: 1px solid var(--line); overflow-x: auto; }
  @media (min-width: 45rem) {
    dt span { display: block; }
    dl { grid-template-columns: 20rem 1fr; }
    dt, dd { padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--line); }
  }`;

/**
 * The page that explains the format: every type and field with unit and example, and a whole
 * example document. Complete HTML without scripts.
 *
 * @param schema - what `catalogueJsonSchema()` gives
 */
export function referencePage(schema: JsonSchema): string {
  const { $defs = {} } = schema;
  const sourced = $defs.FactOfNumber?.anyOf?.find(({ properties }) => properties) ?? {};
  const disputed = sourced.properties?.disputed?.items ?? {};
  const types = Object.entries($defs).filter(([name]) => !name.startsWith('FactOf'));
  const objects = types.filter(([, { properties }]) => properties);
  const values = types.filter(([, { properties }]) => !properties);
  const names = [
    'Document',
    'Fact',
    'DisputedValue',
    ...[...objects, ...values].map(([name]) => name),
  ];
  const mostEntries = schema.properties?.models?.maxItems ?? Infinity;
  const mostNumber = $defs.Score?.properties?.value?.maximum ?? Infinity;
  const anyValue = 'the type that the fact is of, or null';

  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>The catalogue format · model-widgets</title>
  <link rel="icon" href="data:,">
  <style>${style}
  </style>
</head>
<body>
<main>
  <h1>The catalogue format</h1>
  <p>A catalogue is one JSON file on any static host. It says what is known of AI models, and
    where each fact comes from. This page lists every field of format 1; the same as a
    <a href="https://json-schema.org">JSON Schema</a> is published with the library as
    <code>catalogue.schema.json</code>.</p>
  <ul>
    <li>Only what is marked <strong>required</strong> has to be there. A field that is absent
      means that the fact is not known: never no, none or zero. A fact that is
      <code>null</code> is known to be none.</li>
    <li>Token prices are per million tokens. The price history of a route is several offers with
      dates.</li>
    <li>Fields that this page does not list are ignored. Lists hold at most
      ${thousands(mostEntries)} entries, numbers are at most ${thousands(mostNumber)}
      where their field says nothing else.</li>
    <li>What breaks the format is left out, and reported with its place and reason; the rest is
      used. A bad offer, score or other record in a list goes alone and as a whole; of a model and
      of an entry of <code>sources</code>, <code>organizations</code>, <code>providers</code>,
      <code>hardware</code> or <code>reviewers</code> only the bad field goes, unless it is
      required; a bad address always goes alone.</li>
  </ul>
  <nav aria-label="Types">
    <ul>
      ${names.map((name) => `<li>${linkTo(name)}</li>`).join('\n      ')}
      <li>${linkTo('Example', 'A whole example')}</li>
    </ul>
  </nav>
${section('Document', schema, $defs)}
${section('Fact', { ...sourced, description: `${$defs.FactOfNumber?.description} The value alone will do; with its sources it is an object:` }, $defs, anyValue)}
${section('DisputedValue', disputed, $defs, anyValue)}
${[...objects, ...values].map(([name, type]) => section(name, type, $defs)).join('\n')}

  <section id="Example">
    <h2><a href="#Example">A whole example</a></h2>
    <p>Its names and figures are invented.</p>
    <pre tabindex="0"><code>${escape(JSON.stringify(exampleDocument, null, 2))}</code></pre>
  </section>
</main>
</body>
</html>
`;
}
