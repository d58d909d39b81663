import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{analysis,catalogue,i18n,charts,publish,votes}/**/*.test.ts'],
          // Property tests take their time on slow machines.
          testTimeout: 30_000,
        },
      },
      {
        // Of the built package.
        test: {
          name: 'package',
          include: ['test/{package,server}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        // Of the built files in real browsers, one after the other.
        test: {
          name: 'page',
          include: ['test/page/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
