import { expect } from '@open-wc/testing';

/** The number that a text such as `$1,234.50`, `70.6%` or `-800 tokens` begins with. */
export function numberIn(text: string): number {
  const [digits] = /\d[\d,]*(\.\d+)?/.exec(text) ?? [];
  if (digits === undefined) throw new Error(`there is no number in "${text}"`);
  const sign = /^[-−][^\d\s]?\d/.test(text) ? -1 : 1;
  return (sign * Number(digits.replaceAll(',', ''))) / (text.includes('%') ? 100 : 1);
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
  const percent = result.includes('%') ? 100 : 1;
  const decimals = /\.(\d+)/.exec(result)?.[1]?.length ?? 0;
  const unit = 10 ** -decimals / percent;
  expect(valueOf(left), line).to.be.closeTo(numberIn(result), unit * 0.500001);
}
