import type { PanelMessages } from './en.panel.js';
import { kinds } from './es.kinds.js';
import { messages as votes } from './es.votes.js';

export const messages: PanelMessages = {
  title: (names) => `Panel de reseñas: ${names}`,
  sections: { verdict: 'Veredicto del panel', facts: 'De un vistazo', reviews: 'Reseñas' },

  shipVotes: 'Votos por adoptarlo',
  meanScore: 'Puntuación media',
  sharedVotes: 'Votos por adoptarlo del panel común',
  sharedMean: 'Puntuación media del panel común',
  sharedBy: (names) => `Panel común, que reseñó todos los modelos mostrados: ${names}.`,
  noShared: 'Nadie reseñó todos los modelos mostrados, así que no hay media del panel común.',
  outOf: (part, whole) => `${part} de ${whole}`,
  share: (count, share) => `${count} (${share})`,
  reviewers: { one: '# persona', many: '# de personas', other: '# personas' },
  reviewCount: { one: '# reseña', many: '# de reseñas', other: '# reseñas' },
  noVotes: 'no consta ninguna reseña',
  noScores: 'sin puntuación',
  noReviews: (names) => `No consta ninguna reseña de ${names}.`,
  later: (count, date) => `Se omite lo escrito después del ${date}: ${count}.`,

  both: (first, second, count) => `Reseñaron tanto ${first} como ${second}: ${count}.`,
  rated: (first, forFirst, second, forSecond, neither) =>
    `Mejor valorado: ${first} por ${forFirst}, ${second} por ${forSecond}, ninguno de los dos por ${neither}.`,
  unshared: (first, second) =>
    `Nadie reseñó tanto ${first} como ${second}, así que no se puede decir cuál valora mejor el panel.`,
  tooFew: (needed) =>
    `No se pueden distinguir: muy pocas personas reseñaron ambos. Tendrían que coincidir al menos ${needed}.`,
  alike: (chance) =>
    `No se pueden distinguir: el azar por sí solo produce un reparto así en el ${chance} de los casos.`,
  apart: (model, chance) =>
    `Se pueden distinguir, y ${model} está mejor valorado: el azar por sí solo produce un reparto así en el ${chance} de los casos.`,
  many: {
    pair: (first, second) => `${first} y ${second}`,
    allPairs: 'cualquier par de estos modelos',
    apart: (higher, lower, chance) =>
      `${higher} está mejor valorado que ${lower}: el azar por sí solo produce un reparto así en el ${chance} de los casos.`,
    alike: (pairs) => `No se distinguen según quienes reseñaron ambos: ${pairs}.`,
    tooFew: (pairs, needed) =>
      `No se distinguen, porque menos de ${needed} personas reseñaron ambos: ${pairs}.`,
    unshared: (pairs) => `No se pueden comparar, porque nadie reseñó ambos: ${pairs}.`,
  },
  chance: 'Reparto por puro azar',

  bestFor: 'Usos adecuados',
  category: 'Categoría',
  price: 'Precio',
  weightsFree: 'Los pesos se pueden descargar gratis.',
  freeRoutes: (providers) =>
    `No se toman como precio los accesos gratuitos o de prueba a través de ${providers}.`,
  priceBasis: (workload) =>
    `Los precios son los de la oferta de pago más barata para ${workload}. Las pruebas gratuitas y las ofertas sin costo no cuentan.`,

  verdicts: { ship: 'adoptar', skip: 'descartar' },
  notReviewed: 'No reseñó este modelo',
  undated: 'sin fecha',
  earlier: 'Antes, de la misma persona',
  readOpinion: 'Leer la opinión',

  kinds,
  votes,
};
