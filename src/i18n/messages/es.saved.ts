import type { SavedMessages } from './en.saved.js';

export const messages: SavedMessages = {
  title: 'Modelos guardados',
  empty:
    'Aún no hay modelos guardados. Pulse «Guardar» donde se muestre un modelo, o importe una lista que haya exportado.',
  onDevice: 'La lista se queda en este dispositivo y no se envía a ninguna parte.',
  savedOn: (date) => `guardado el ${date}`,
  gone: 'ya no está en este catálogo',

  compare: 'Comparar',
  compareModel: (name) => `Comparar ${name}`,
  compareChosen: 'Comparar los modelos elegidos',
  choose: (least, most) => `Elija de ${least} a ${most} modelos para comparar.`,
  expectedUrl: 'una dirección http o https con {models}',

  remove: 'Quitar',
  removeModel: (name) => `Quitar ${name}`,
  removeAll: 'Quitar todos',
  removed: (name) => `Se ha quitado ${name}.`,
  removedCount: {
    one: 'Se ha quitado # modelo.',
    many: 'Se han quitado # de modelos.',
    other: 'Se han quitado # modelos.',
  },
  undo: 'Deshacer',
  restored: {
    one: '# modelo vuelve a estar en la lista.',
    many: '# de modelos vuelven a estar en la lista.',
    other: '# modelos vuelven a estar en la lista.',
  },

  transfer: 'Exportar e importar',
  download: 'Descargar como JSON',
  copyList: 'Copiar como JSON',
  list: 'La lista como JSON',
  file: 'Importar un archivo',
  paste: 'O pegue aquí una lista',
  import: 'Importar esta lista',
  added: {
    one: 'Se ha añadido # modelo.',
    many: 'Se han añadido # de modelos.',
    other: 'Se han añadido # modelos.',
  },
  already: {
    one: '# ya estaba guardado.',
    many: '# ya estaban guardados.',
    other: '# ya estaban guardados.',
  },
  kept: (names) => `No están en este catálogo, pero siguen en la lista: ${names}.`,
  refused: {
    one: '# entrada no es un modelo guardado y se ha omitido.',
    many: '# de entradas no son modelos guardados y se han omitido.',
    other: '# entradas no son modelos guardados y se han omitido.',
  },
  beyond: {
    one: '# modelo ya no cabía en la lista.',
    many: '# de modelos ya no cabían en la lista.',
    other: '# modelos ya no cabían en la lista.',
  },
  notAList: 'Esto no es una lista de modelos guardados. No se ha cambiado nada.',
};
