import '../../src/elements/benchmark-bars/define.js';
import { battery } from '../support/battery/index.js';
import { all, textOf } from '../support/elements.js';

battery({
  tag: 'benchmark-bars',
  namesOf: (element) =>
    all(all(element, 'table')[0] ?? element, 'columnheader')
      .slice(1)
      .map(textOf),
  english: '28.1%',
  german: '28,1 %',
});
