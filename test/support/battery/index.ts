/** What every element promises: the shared half of each element's tests. */
import { accessibility } from './accessibility.js';
import { catalogues } from './catalogues.js';
import { defaults } from './defaults.js';
import { failures } from './failures.js';
import { hostileInput } from './hostile.js';
import { life } from './life.js';
import { reader } from './reader.js';
import type { Sample } from './sample.js';
import { selection } from './selection.js';
import { states } from './states.js';
import { itWasQuiet, watch } from './watch.js';

/** Tests an element by what all of them have in common. Called last in its file. */
export function battery(sample: Sample): void {
  watch();
  describe(`<${sample.tag}>`, () => {
    for (const part of [
      defaults,
      catalogues,
      selection,
      states,
      failures,
      reader,
      hostileInput,
      accessibility,
      life,
    ]) {
      part(sample);
    }
    itWasQuiet();
  });
}
