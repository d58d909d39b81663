import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { CatalogueDocument } from '../../src/catalogue/types.js';
import { path } from './package.js';
import { TAGS } from './visit.js';

/** What is asked of a server. */
export interface RenderRequest {
  catalogue: CatalogueDocument;
  models: string;
  lang?: string;
  linkTemplate?: string;
  votes?: string;
  savable?: boolean;
}

/** The HTML of each element by its tag, as plain Node renders it from the built npm modules. */
export async function renderOnServer(request: RenderRequest): Promise<Record<string, string>> {
  const node = spawn(process.execPath, [path('test/support/render-on-server.mjs')]);
  node.stdin.end(JSON.stringify({ tags: TAGS, ...request }));
  const [output, errors] = await Promise.all([
    text(node.stdout),
    text(node.stderr),
    once(node, 'close'),
  ]);
  if (errors !== '') throw new Error(errors);
  return JSON.parse(output) as Record<string, string>;
}

/** JSON that an element finds inside itself. */
export const inlineJson = (catalogue: CatalogueDocument): string =>
  `<script type="application/json">${JSON.stringify(catalogue).replaceAll('<', '\\u003c')}</script>`;

/** Puts children into each element of the HTML. */
export const withChildren = (html: string, children: string): string =>
  html.replace(new RegExp(`</(${TAGS.join('|')})>`, 'g'), (end) => children + end);
