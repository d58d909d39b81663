import { expect } from '@open-wc/testing';
import { WORKLOAD_PRESETS } from '../../../src/analysis/index.js';
import { shareWorkload } from '../../../src/elements/internal/page-workload.js';

const complaints: string[] = [];

/** Notes what the console is told while a test runs, and gives the page its first workload back. */
export function watch(): void {
  const { warn, error } = console;

  beforeEach(function () {
    const title = this.currentTest?.fullTitle() ?? '';
    const note = (...told: unknown[]): void => {
      complaints.push(`${title}: ${told.map(String).join(' ')}`);
    };
    Object.assign(console, { warn: note, error: note });
  });

  afterEach(() => {
    Object.assign(console, { warn, error });
    shareWorkload(WORKLOAD_PRESETS.default);
  });
}

/** The last test of a file. */
export function itWasQuiet(): void {
  describe('all the while', () =>
    it('made neither the console nor Lit complain', () => {
      const warnings = (globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ?? [];
      expect(complaints).to.deep.equal([]);
      expect([...warnings].filter((warning) => !warning.startsWith('Lit is in dev mode'))).to.be
        .empty;
    }));
}
