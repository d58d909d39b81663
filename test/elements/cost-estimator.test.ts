import '../../src/elements/cost-estimator/define.js';
import { battery } from '../support/battery/index.js';
import { all, textOf } from '../support/elements.js';

battery({
  tag: 'cost-estimator',
  namesOf: (element) =>
    all(element, 'rowheader').map((header) => textOf(header).replace(/ via .*/, '')),
  english: '$227.50',
  german: '227,50 $',
});
