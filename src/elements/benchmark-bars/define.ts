import { defineElement } from '../internal/define-element.js';
import { BenchmarkBarsElement } from './benchmark-bars.js';

defineElement('benchmark-bars', BenchmarkBarsElement);

export { BenchmarkBarsElement };
