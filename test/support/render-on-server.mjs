/**
 * Renders elements as a server does, in plain Node, from the built npm modules: reads the
 * catalogue and the attributes as JSON from standard input, and writes the HTML of each element
 * as JSON to standard output.
 */
import process from 'node:process';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';

// A name that only the built package has.
const entry = 'model-widgets/define';
await import(entry);

let input = '';
for await (const part of process.stdin.setEncoding('utf8')) input += part;
const { catalogue, models, lang, linkTemplate } = JSON.parse(input);

const words = 'model-widgets/words';
if (lang) await (await import(words)).loadLanguage(lang);

const rendered = {
  'model-compare': html`<model-compare
    models=${models}
    lang=${lang ?? nothing}
    link-template=${linkTemplate ?? nothing}
    .catalogue=${catalogue}
  ></model-compare>`,
  'cost-estimator': html`<cost-estimator
    models=${models}
    lang=${lang ?? nothing}
    .catalogue=${catalogue}
  ></cost-estimator>`,
  'benchmark-bars': html`<benchmark-bars
    models=${models}
    lang=${lang ?? nothing}
    .catalogue=${catalogue}
  ></benchmark-bars>`,
  'price-history': html`<price-history
    models=${models}
    lang=${lang ?? nothing}
    .catalogue=${catalogue}
  ></price-history>`,
};
/** @type {Record<string, string>} */
const output = {};
for (const [tag, template] of Object.entries(rendered)) {
  output[tag] = await collectResult(render(template));
}
process.stdout.write(JSON.stringify(output));
