import { describe, expect, test } from 'vitest';
import { shortenMarkup } from '../../scripts/markup.mjs';

describe('shortening templates', () => {
  test.each([
    [
      'const a = html`<p>\n    one\n    two  three</p>`;',
      'const a = html`<p> one two  three</p>`;',
    ],
    [
      'const a = html`<p>\n  ${b ? svg`<g>\n  </g>` : `x\n  y`}\n</p>`;',
      'const a = html`<p> ${b ? svg`<g> </g>` : `x\n  y`} </p>`;',
    ],
    // As the compiler writes it: the npm modules must render the very templates of the script.
    ['const a = html `<p>\n  b</p>`;', 'const a = html `<p> b</p>`;'],
    ['const a = css`b {\n  c: d\n}`; // html`', 'const a = css`b {\n  c: d\n}`; // html`'],
  ])('%j', (code, short) => {
    expect(shortenMarkup(code)).toBe(short);
  });
});
