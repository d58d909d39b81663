import { describe, expect, test } from 'vitest';
import { shortenCss, shortenStyles } from '../../scripts/css.mjs';

describe('shortening a style sheet', () => {
  test.each([
    ['a {\n  color: red;\n  margin: 0 1px;\n}\n', 'a{color:red;margin:0 1px}'],
    ['/* one; */ a /* two */ b , c { }', 'a b,c{}'],
    ['a :hover > b + c { width: calc(1px + 2px); }', 'a :hover > b + c{width:calc(1px + 2px)}'],
    [`a::after { content: "  /* ; } */ '  " ; }`, `a::after{content:"  /* ; } */ '  "}`],
    [String.raw`a { content: 'it\'s ; '; }`, String.raw`a{content:'it\'s ; '}`],
    ['/* it\'s */ a { content: "b" }', 'a{content:"b"}'],
    ['.of-${n} :is(a, b) { width: ${w}em; }', '.of-${n} :is(a,b){width:${w}em}'],
  ])('%j', (css, short) => {
    expect(shortenCss(css)).toBe(short);
  });

  test('touches nothing but css templates', () => {
    const code = 'const a = css`b { }`; const c = html`<p>  d ; </p>`; // css';
    expect(shortenStyles(code)).toBe('const a = css`b{}`; const c = html`<p>  d ; </p>`; // css');
    const nested = 'css`a { ${b ? css`c { }` : d} }`';
    expect(shortenStyles(nested)).toContain('${b ? css`c{}` : d}');
  });
});
