/**
 * Renders elements as a server does, in plain Node, from the built npm modules: reads the
 * tags, the catalogue and the attributes as JSON from standard input, and writes the HTML of each element
 * as JSON to standard output.
 */
import process from 'node:process';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { nothing } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';

// A name that only the built package has.
const entry = 'model-widgets/define';
await import(entry);

let input = '';
for await (const part of process.stdin.setEncoding('utf8')) input += part;
const { tags, catalogue, models, lang, linkTemplate, votes, savable } = JSON.parse(input);

const words = 'model-widgets/words';
if (lang) await (await import(words)).loadLanguage(lang);

/** @type {Record<string, string>} */
const output = {};
for (const name of tags) {
  const tag = unsafeStatic(name);
  const template = html`<${tag}
    models=${models}
    lang=${lang ?? nothing}
    link-template=${linkTemplate ?? nothing}
    votes=${votes ?? nothing}
    ?savable=${savable}
    .catalogue=${catalogue}
  ></${tag}>`;
  output[name] = await collectResult(render(template));
}
process.stdout.write(JSON.stringify(output));
