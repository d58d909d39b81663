import type { VotesMessages } from './en.votes.js';

/** Spanish. */
export const messages: VotesMessages = {
  title: 'Votación de la comunidad',
  ship: 'Adoptar',
  skip: 'Descartar',
  about:
    'Adoptar: construiría sobre el modelo; descartar: no lo haría. Pulse de nuevo para retirar su voto.',
  kept: (server) =>
    `Los votos se envían a ${server} con un número aleatorio, con el que solo este dispositivo puede cambiarlos.`,
  lost: (server) =>
    `Los votos se envían a ${server} con un número aleatorio que este dispositivo no guarda: puede cambiar el suyo hasta que salga de esta página.`,

  loading: 'Cargando los votos…',
  none: 'Aún no hay votos',
  share: (share) => `${share} por adoptarlo`,
  votes: { one: '# voto', many: '# de votos', other: '# votos' },
  tally: (ship, votes) => `${ship} de ${votes}`,
  shareOf: (model) => `Votos por adoptar ${model}`,
  wilson: 'calculado a partir del número de votos (Wilson)',

  ahead: (model, others) =>
    `Los votos ponen a ${model} por delante de ${others}, con más diferencia de la que explica el azar.`,
  untold: (models) => `Los votos no distinguen entre ${models}: sus intervalos se solapan.`,
  tooFew: 'Aún no se pueden distinguir los modelos: menos de dos tienen votos.',

  countsFailed: 'No se han podido cargar los votos.',
  voteFailed: (model) => `Su voto sobre ${model} no se ha confirmado, así que no se muestra.`,
  problems: {
    network: 'No se puede acceder al servidor.',
    timeout: 'El servidor no ha respondido a tiempo.',
    busy: 'El servidor está saturado. Inténtelo más tarde.',
    answer: 'La respuesta del servidor no se puede leer.',
  },
  refused: (status) => `El servidor ha respondido con el error ${status}.`,
  wait: (time) => `El servidor pide esperar ${time}.`,
  address: 'una dirección https completa',
};
