import type { EstimateMessages } from './en.estimate.js';

/** French for what `<cost-estimator>` alone says. */
export const messages: EstimateMessages = {
  presetHints: {
    default: 'Usage varié d’une API\u00a0: une demi-page en entrée, un paragraphe en sortie.',
    chat: 'Tours d’une conversation qui reprennent ce qui a été dit auparavant.',
    rag: 'Questions dont la réponse vient de passages joints.',
    agent: 'Longues tâches en de nombreuses étapes, avec beaucoup de contexte et un peu de sortie.',
    classification: 'Textes courts qui reçoivent une étiquette.',
    batch: 'Documents traités sans que personne attende.',
    custom: 'Vos propres chiffres.',
  },
  volume: 'Volume',
  volumeUnits: {
    'requests-month': 'requêtes par mois',
    'requests-day': 'requêtes par jour',
    'tokens-month': 'tokens par mois',
  },
  volumeIn: 'Unité du volume',
  more: 'Cache, lots, raisonnement et autres réglages',
  fields: {
    cachedShare: 'Entrée lue en cache, %',
    cacheWriteShare: 'Entrée écrite en cache, %',
    batchShare: 'Requêtes par lots, %',
    offPeakShare: 'Requêtes aux heures creuses, %',
    reasoningTokens: 'Tokens de raisonnement par requête',
    images: 'Images par requête',
    imageTokens: 'Tokens d’une image',
    audioMinutes: 'Minutes d’audio par requête',
    webSearches: 'Recherches web par requête',
    spread: 'Dispersion des tailles, ×',
    growth: 'Croissance par mois, %',
    users: 'Utilisateurs',
  },
  hints: {
    cachedShare: 'Sans effet si le fournisseur n’a pas de prix pour cela.',
    batchShare: 'Sans effet si le fournisseur n’a pas de prix par lots.',
    offPeakShare: 'Sans effet si le fournisseur n’a pas de prix pour les heures creuses.',
    reasoningTokens: 'Facturés comme la sortie, ou à leur propre tarif.',
    imageTokens: 'Utilisés si le fournisseur n’a pas de prix par image.',
    spread:
      'Deux tiers des requêtes se situent entre la moyenne divisée et la moyenne multipliée par ce nombre.',
    growth: 'Pour le coût d’une année.',
  },
  cacheLifetime: 'Durée de conservation en cache',
  cacheLifetimes: { '5m': '5 minutes', '1h': '1 heure' },
  outOfRange: (least, most) => `Saisissez un nombre de ${least} à ${most}.`,
  sharesExceed: 'Lecture et écriture ne peuvent pas dépasser ensemble 100\u00a0%.',

  countText: 'Estimer les tokens d’un texte',
  pasteText: 'Texte',
  textStays: 'Le texte reste dans cette page\u00a0: rien n’est envoyé.',
  tokenRange: (low, high) =>
    `De ${low} à ${high} environ. C’est une estimation\u00a0: chaque modèle compte autrement.`,
  useAsInput: 'Prendre la moyenne comme entrée',
  useAsOutput: 'Prendre la moyenne comme sortie',

  yearly: 'Par an',
  perUser: 'Par utilisateur et par mois',
  breakdown: (model) => `Composition du coût pour ${model}`,
  caching: 'Avec et sans mise en cache',
  cachingCosts: (model, amount) =>
    `Pour ${model}, la mise en cache ainsi réglée augmente le coût de ${amount} par mois\u00a0: trop peu de ce qui est écrit est relu.`,
  offersOf: (model, count) => `${model}\u00a0: ${count} pour cette charge de travail`,
  countedInFull: (parts) => `faute de prix propre connu, compté au plein tarif\u00a0: ${parts}`,
  notes: {
    'cache-unknown': 'entrée en cache',
    'cache-write-unknown': 'écriture en cache',
    'batch-unknown': 'lots',
    'batch-tier': 'longues requêtes par lots',
    'off-peak-unknown': 'heures creuses',
    'off-peak-tier': 'longues requêtes aux heures creuses',
  },
  unfit: (share) => `${share} des requêtes dépassent la fenêtre de contexte`,
  unconverted: (currency, shown) =>
    `Le catalogue n’a pas de taux de change pour ${currency}. Les coûts sont en ${shown}.`,

  ownPrice: (model) => `Votre prix pour ${model}`,
  ownPriceMark: 'Votre prix',
  ownPriceNote: 'Conservé sur cet appareil uniquement.',
  ownPriceLost:
    'Cet appareil ne conserve rien pour cette page\u00a0: votre prix sera perdu quand vous la quitterez.',
  ownPrices: {
    input: 'Entrée par million de tokens',
    output: 'Sortie par million de tokens',
    cacheRead: 'Entrée en cache par million de tokens',
    perMonth: 'Montant fixe par mois',
  },
  removeOwnPrice: 'Revenir aux tarifs publics',

  curve: {
    title: { requests: 'Coût selon le volume', outputShare: 'Coût selon la part de sortie' },
    against: 'Coût selon',
    options: { requests: 'le volume', outputShare: 'la part de sortie' },
    axis: { requests: 'Requêtes par mois', outputShare: 'Part de sortie dans les tokens' },
    cost: 'Coût par mois',
    chartOf: (names) =>
      `Graphique en courbes du coût mensuel\u00a0: ${names}. Le tableau en dessous contient les mêmes chiffres.`,
    table: 'Chiffres du graphique',
    crossing: (first, second) => `${first} et ${second} coûtent le même prix`,
    today: 'Votre charge',
  },

  // Où le classement change
  flips: {
    title: 'Où le classement change',
    quantities: {
      outputShare: 'part de la sortie',
      requests: 'nombre de requêtes',
      inputTokens: 'entrée par requête',
      outputTokens: 'sortie par requête',
      cachedShare: 'part de l’entrée lue en cache',
      batchShare: 'part des requêtes traitées par lots',
      reasoningTokens: 'raisonnement par requête',
    },
    where: {
      outputShare: {
        above: (share) => `quand la sortie dépasse ${share} des tokens`,
        below: (share) => `quand la sortie est inférieure à ${share} des tokens`,
      },
      requests: {
        above: (amount) => `au-delà de ${amount} par mois`,
        below: (amount) => `en deçà de ${amount} par mois`,
      },
      inputTokens: {
        above: (tokens) => `au-delà de ${tokens} en entrée par requête`,
        below: (tokens) => `en deçà de ${tokens} en entrée par requête`,
      },
      outputTokens: {
        above: (tokens) => `au-delà de ${tokens} en sortie par requête`,
        below: (tokens) => `en deçà de ${tokens} en sortie par requête`,
      },
      cachedShare: {
        above: (share) => `quand plus de ${share} de l’entrée est lue en cache`,
        below: (share) => `quand moins de ${share} de l’entrée est lue en cache`,
      },
      batchShare: {
        above: (share) => `avec plus de ${share} des requêtes traitées par lots`,
        below: (share) => `avec moins de ${share} des requêtes traitées par lots`,
      },
      reasoningTokens: {
        above: (tokens) => `au-delà de ${tokens} de raisonnement par requête`,
        below: (tokens) => `en deçà de ${tokens} de raisonnement par requête`,
      },
    },
    requestsADay: {
      above: (requests) => `au-delà de ${requests} par jour`,
      below: (requests) => `en deçà de ${requests} par jour`,
    },
    causes: {
      equal: (to, from, where) => `${to} coûte moins cher que le modèle ${from} ${where}.`,
      tier: (to, from, where) =>
        `${to} coûte moins cher que le modèle ${from} ${where}, là où un palier de prix commence ou finit.`,
      limit: (to, from, where) =>
        `${to} devient le modèle le moins cher ${where}\u00a0: l’offre la moins chère pour ${from} ne va pas jusque-là.`,
      opens: (to, from, where) =>
        `${to} coûte moins cher que le modèle ${from} ${where}\u00a0: son offre n’est utilisable que là.`,
    },
    limitUnknown: (to) => `On ne sait pas si l’offre pour ${to} va jusque-là.`,
    steady: (quantities) =>
      `Aucune de ces grandeurs ne suffit à faire d’un autre modèle le moins cher\u00a0: ${quantities}.`,
    notes: {
      equal:
        'À cette valeur, les deux coûtent le même prix par mois, le reste de la charge de travail étant inchangé.',
      tier: 'À cette valeur, un prix change d’un coup. Juste au-delà, un mois coûte\u00a0:',
      limit:
        'Au-delà de cette valeur, l’offre jusque-là la moins chère n’est plus utilisable. Un mois y coûte\u00a0:',
      opens:
        'Au-delà de cette valeur, une offre moins chère devient utilisable. Un mois y coûte\u00a0:',
    },
    solved:
      'Entre les seuils de prix, les coûts sont des droites. Elles se croisent à la différence des coûts divisée par la différence des pentes.',
    halved:
      'Comme les tailles des requêtes varient, les coûts sont ici des courbes. La valeur a été trouvée par dichotomie.',
  },
};
