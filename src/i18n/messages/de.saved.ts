import type { SavedMessages } from './en.saved.js';

export const messages: SavedMessages = {
  title: 'Gemerkte Modelle',
  empty:
    'Noch sind keine Modelle gemerkt. Drücken Sie „merken“, wo ein Modell gezeigt wird, oder importieren Sie eine Liste, die Sie exportiert haben.',
  onDevice: 'Die Liste bleibt auf diesem Gerät und wird nirgendwohin gesendet.',
  savedOn: (date) => `gemerkt am ${date}`,
  gone: 'nicht mehr in diesem Katalog',

  compare: 'Vergleichen',
  compareModel: (name) => `${name} vergleichen`,
  compareChosen: 'Ausgewählte Modelle vergleichen',
  choose: (least, most) => `Wählen Sie ${least} bis ${most} Modelle zum Vergleich.`,
  expectedUrl: 'eine http- oder https-Adresse mit {models}',

  remove: 'Entfernen',
  removeModel: (name) => `${name} entfernen`,
  removeAll: 'Alle entfernen',
  removed: (name) => `${name} wurde entfernt.`,
  removedCount: { one: '# Modell wurde entfernt.', other: '# Modelle wurden entfernt.' },
  undo: 'Rückgängig',
  restored: {
    one: '# Modell steht wieder in der Liste.',
    other: '# Modelle stehen wieder in der Liste.',
  },

  transfer: 'Export und Import',
  download: 'Als JSON herunterladen',
  copyList: 'Als JSON kopieren',
  list: 'Die Liste als JSON',
  file: 'Eine Datei importieren',
  paste: 'Oder hier eine Liste einfügen',
  import: 'Diese Liste importieren',
  added: { one: '# Modell wurde hinzugefügt.', other: '# Modelle wurden hinzugefügt.' },
  already: { one: '# war schon gemerkt.', other: '# waren schon gemerkt.' },
  kept: (names) => `Nicht in diesem Katalog, aber in der Liste behalten: ${names}.`,
  refused: {
    one: '# Eintrag ist kein gemerktes Modell und wurde ausgelassen.',
    other: '# Einträge sind keine gemerkten Modelle und wurden ausgelassen.',
  },
  beyond: {
    one: '# Modell passte nicht mehr in die Liste.',
    other: '# Modelle passten nicht mehr in die Liste.',
  },
  notAList: 'Das ist keine Liste gemerkter Modelle. Nichts wurde geändert.',
};
