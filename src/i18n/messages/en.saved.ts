import type { PluralForms } from '../format.js';

/** What only `<saved-models>` says. */
export const saved = {
  title: 'Saved models',
  empty:
    'No models are saved yet. Press “Save” where a model is shown, or import a list that you have exported.',
  onDevice: 'The list is kept on this device only, and sent nowhere.',
  savedOn: (date: string) => `saved ${date}`,
  gone: 'no longer in this catalogue',

  compare: 'Compare',
  compareModel: (name: string) => `Compare ${name}`,
  compareChosen: 'Compare the chosen models',
  choose: (least: string, most: string) => `Choose from ${least} to ${most} models to compare.`,
  expectedUrl: 'an http or https address with {models}',

  remove: 'Remove',
  removeModel: (name: string) => `Remove ${name}`,
  removeAll: 'Remove all',
  removed: (name: string) => `${name} was removed.`,
  removedCount: { one: '# model was removed.', other: '# models were removed.' } as PluralForms,
  undo: 'Undo',
  restored: {
    one: '# model is in the list again.',
    other: '# models are in the list again.',
  } as PluralForms,

  transfer: 'Export and import',
  download: 'Download as JSON',
  copyList: 'Copy as JSON',
  list: 'The list as JSON',
  file: 'Import a file',
  paste: 'Or paste a list here',
  import: 'Import this list',
  added: { one: '# model was added.', other: '# models were added.' } as PluralForms,
  already: { one: '# was saved already.', other: '# were saved already.' } as PluralForms,
  kept: (names: string) => `Not in this catalogue, but kept in the list: ${names}.`,
  refused: {
    one: '# entry is not a saved model and was left out.',
    other: '# entries are not saved models and were left out.',
  } as PluralForms,
  beyond: {
    one: '# model did not fit into the list.',
    other: '# models did not fit into the list.',
  } as PluralForms,
  notAList: 'This is not a list of saved models. Nothing was changed.',
};

export type SavedMessages = typeof saved;
