import '../../src/elements/model-compare/define.js';
import { battery } from '../support/battery/index.js';
import { all, textOf } from '../support/elements.js';

battery({
  tag: 'model-compare',
  namesOf: (element) =>
    all(all(element, 'table')[0] ?? element, 'columnheader')
      .slice(1)
      .map(textOf),
  english: '$227.50',
  german: '227,50 $',
});
