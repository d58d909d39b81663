import type { Catalogue } from '../../src/catalogue/types.js';

/** What is told to be wrong with an overlay where these models are shown. */
export const overlayProblems = (catalogue: Catalogue, ...names: string[]): string[] =>
  [
    ...(catalogue.overlayProblems ?? []),
    ...names.flatMap((name) => catalogue.problemsOf(name)),
  ].map(({ path, message }) => `${path}: ${message}`);
