import type { SavedMessages } from './en.saved.js';

export const messages: SavedMessages = {
  title: 'Modèles enregistrés',
  empty:
    'Aucun modèle n’est encore enregistré. Appuyez sur «\u00a0Enregistrer\u00a0» là où un modèle est affiché, ou importez une liste que vous avez exportée.',
  onDevice: 'La liste reste sur cet appareil et n’est envoyée nulle part.',
  savedOn: (date) => `enregistré le ${date}`,
  gone: 'n’est plus dans ce catalogue',

  compare: 'Comparer',
  compareModel: (name) => `Comparer ${name}`,
  compareChosen: 'Comparer les modèles choisis',
  choose: (least, most) => `Choisissez de ${least} à ${most} modèles à comparer.`,
  expectedUrl: 'une adresse http ou https avec {models}',

  remove: 'Retirer',
  removeModel: (name) => `Retirer ${name}`,
  removeAll: 'Tout retirer',
  removed: (name) => `${name} a été retiré de la liste.`,
  removedCount: {
    one: '# modèle a été retiré.',
    many: '# de modèles ont été retirés.',
    other: '# modèles ont été retirés.',
  },
  undo: 'Annuler',
  restored: {
    one: '# modèle est de nouveau dans la liste.',
    many: '# de modèles sont de nouveau dans la liste.',
    other: '# modèles sont de nouveau dans la liste.',
  },

  transfer: 'Exporter et importer',
  download: 'Télécharger en JSON',
  copyList: 'Copier en JSON',
  list: 'La liste en JSON',
  file: 'Importer un fichier',
  paste: 'Ou collez une liste ici',
  import: 'Importer cette liste',
  added: {
    one: '# modèle a été ajouté.',
    many: '# de modèles ont été ajoutés.',
    other: '# modèles ont été ajoutés.',
  },
  already: {
    one: '# était déjà enregistré.',
    many: '# étaient déjà enregistrés.',
    other: '# étaient déjà enregistrés.',
  },
  kept: (names) => `Absents de ce catalogue, mais gardés dans la liste\u00a0: ${names}.`,
  refused: {
    one: '# entrée n’est pas un modèle enregistré et a été ignorée.',
    many: '# d’entrées ne sont pas des modèles enregistrés et ont été ignorées.',
    other: '# entrées ne sont pas des modèles enregistrés et ont été ignorées.',
  },
  beyond: {
    one: '# modèle ne tenait plus dans la liste.',
    many: '# de modèles ne tenaient plus dans la liste.',
    other: '# modèles ne tenaient plus dans la liste.',
  },
  notAList: 'Ceci n’est pas une liste de modèles enregistrés. Rien n’a été modifié.',
};
