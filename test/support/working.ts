import { expect } from '@open-wc/testing';

/** What large numbers are counted in. */
const SCALES: Partial<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, T: 1e12, GB: 1e9 };

/** In what the number of a text such as `1.23B`, `80 GB` or `40%` is counted. */
const scaleOf = (text: string): number =>
  text.includes('%') ? 0.01 : (SCALES[/\d ?(GB|[KMBT])\b/.exec(text)?.[1] ?? ''] ?? 1);

/** The number that a text such as `$1,234.50`, `70.6%`, `1.23B` or `-800 tokens` begins with. */
export function numberIn(text: string): number {
  const [digits] = /\d[\d,]*(\.\d+)?/.exec(text) ?? [];
  if (digits === undefined) throw new Error(`there is no number in "${text}"`);
  const sign = /^[-−][^\d\s]?\d/.test(text) ? -1 : 1;
  return sign * Number(digits.replaceAll(',', '')) * scaleOf(text);
}

/** The value of an expression of sums of products: `$0.20 × 800 tokens ÷ 2 + 1`. */
function valueOf(expression: string): number {
  const operators = expression.match(/ [+−×÷] /g)?.map((operator) => operator.trim()) ?? [];
  const [first = 0, ...others] = expression.split(/ [+−×÷] /).map(numberIn);
  const terms = [first];
  others.forEach((number, index) => {
    const last = terms.pop() ?? 0;
    if (operators[index] === '×') terms.push(last * number);
    else if (operators[index] === '÷') terms.push(last / number);
    else terms.push(last, operators[index] === '−' ? -number : number);
  });
  return terms.reduce((total, term) => total + term, 0);
}

/** Expects a line of working, `label: terms = result`, to be right to the last digit shown. */
export function expectToHold(line: string): void {
  const [left = '', result = ''] = line.replace(/^[\p{L} ]+: /u, '').split(' = ');
  const decimals = /\.(\d+)/.exec(result)?.[1]?.length ?? 0;
  const unit = 10 ** -decimals * scaleOf(result);
  expect(valueOf(left), line).to.be.closeTo(numberIn(result), unit * 0.500001);
}
