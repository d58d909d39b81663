import type { KindMessages } from './en.kinds.js';

export const kinds: KindMessages = {
  'model-card': 'Ficha del modelo',
  documentation: 'Documentación',
  'pricing-page': 'Lista de precios',
  paper: 'Artículo científico',
  announcement: 'Anuncio',
  leaderboard: 'Tabla de clasificación',
  dataset: 'Conjunto de datos',
  article: 'Artículo',
  issue: 'Informe de incidencia',
  other: 'Otra publicación',
};
