import type { HostingMessages } from './en.hosting.js';

/** French for what `<hosting-estimator>` alone says. */
export const messages: HostingMessages = {
  title: 'Auto-hébergement face aux prix des API',
  plan: 'Hébergement',
  expected: {
    number: (least, most) => `un nombre de ${least} à ${most}`,
    whole: (least, most) => `un nombre entier de ${least} à ${most}`,
    throughput:
      'tokens par seconde, pour tous les modèles ou sous la forme «\u00a0modèle: nombre, modèle: nombre\u00a0»',
  },

  hardware: 'Matériel et son prix',
  offer: (hardware, provider, price) => `${hardware}, ${provider}, ${price}`,
  spotOffer: (hardware, provider, price) => `${hardware}, ${provider}, ${price}, spot`,
  unpriced: (hardware) => `${hardware}, prix non connu`,
  precision: 'Bits d’un poids',
  rental: 'Facturation',
  rentals: {
    always: 'toutes les heures du mois',
    scheduled: 'heures d’un calendrier',
    'per-second': 'seulement les secondes de travail',
  },
  counts: 'Tokens comptés',
  counted: { output: 'tokens de sortie', all: 'tokens d’entrée et de sortie' },
  against: 'Offre d’API à comparer',
  ownOffer: 'la moins chère du même modèle',
  more: 'Contexte, requêtes simultanées, mémoire et prix personnels',
  speedOf: (model) => `Tokens par seconde, ${model}`,
  speedHint: 'D’une réplique, toutes requêtes ensemble\u00a0; par exemple 1000.',
  measuredHint: (speed) => `Si vide, la mesure\u00a0: ${speed}.`,
  fields: {
    utilisation: 'Taux d’utilisation, %',
    hoursPerDay: 'Heures par jour',
    daysPerWeek: 'Jours par semaine',
    context: 'Contexte de chaque requête, tokens',
    concurrent: 'Requêtes simultanées',
    overhead: 'Surcoût mémoire, % des poids',
    mostGpus: 'GPU d’une machine',
    cacheBytes: 'Cache d’un token, octets',
    hourly: 'Votre prix d’un GPU par heure',
  },
  hints: {
    utilisation: 'Part du débit utilisée en moyenne.',
    context: 'Si vide, ce que demande la charge de travail.',
    cacheBytes: 'Pour les modèles dont il n’est pas connu.',
    hourly: 'Si vide, le prix ci-dessus.',
  },
  outOfRange: (least, most) => `Saisissez un nombre de ${least} à ${most}.`,
  wholeOutOfRange: (least, most) => `Saisissez un nombre entier de ${least} à ${most}.`,

  rows: {
    memory: 'Mémoire',
    gpus: 'GPU d’une réplique',
    speed: 'Débit d’une réplique',
    rent: 'Location d’une réplique',
    capacity: 'Capacité d’une réplique',
    copies: 'Répliques pour cette charge',
    busy: 'Heures de travail',
    bill: 'Facture mensuelle',
    perMillion: 'Par million de tokens',
    api: 'Offre d’API',
    breakEven: 'Seuil de rentabilité',
  },
  partNames: { weights: 'poids', keyValueCache: 'cache KV', overhead: 'surcoût' },
  copies: { one: '# réplique', many: '# de répliques', other: '# répliques' },
  atLeast: (amount) => `au moins ${amount}`,
  cacheUnknown: 'cache KV non connu',
  doesNotFit: (gpus, most) => `ne tient pas\u00a0: ${gpus} au besoin, ${most} au plus`,
  yourNumber: 'votre valeur',
  measured: 'mesuré',
  measuredWith: (requests) => `mesuré avec ${requests} à la fois`,
  bound: (speed, requests) =>
    `avec ${requests} à la fois, la bande passante mémoire permet au plus ${speed} en sortie`,
  exceeds: 'plus que ne permet la bande passante mémoire',
  atCapacity: (price) => `${price} à pleine capacité`,
  atWorkload: (price) => `${price} à cette charge`,
  offerOf: (provider, model) => `${model} via ${provider}`,
  aMonth: (price) => `${price} par mois`,
  even: {
    from: (volume) => `à partir de ${volume} par mois`,
    requests: (requests) => `${requests} par mois`,
    steady: (volume) => `toujours moins cher à partir de ${volume} par mois`,
    never: 'jamais à ce débit',
    tooMuch: (volume) =>
      `serait rentable à partir de ${volume} par mois, plus que n’en traite une réplique`,
    would: (volume) => `une réplique serait rentable à partir de ${volume} par mois`,
    any: 'dès la première requête',
    open: 'dépend du débit',
    takes: (speed) => `il faut ${speed} ou plus`,
    noOffer: 'aucune offre à comparer',
  },
  gaps: {
    unreleased: 'pas encore publié à cette date',
    closed: 'les poids ne sont pas publiés',
    'no-hardware': 'le catalogue ne décrit pas ce matériel',
    parameters: 'le nombre de paramètres n’est pas connu',
    'hardware-memory': 'la mémoire du matériel n’est pas connue',
    'does-not-fit': 'ne tient pas dans une machine',
    'no-price': 'le prix du matériel n’est pas connu\u00a0; saisissez le vôtre',
    currency: 'le matériel est facturé dans une autre devise',
    throughput: 'débit sur ce matériel non connu\u00a0; saisissez le vôtre',
  },
  tooLong: 'les requêtes dépassent ce contexte',
  beyondContext: 'plus de contexte que n’en a le modèle',

  hosts: (model, gpus, cost) => `${model} tourne sur ${gpus} pour ${cost} par mois.`,
  hostsBySecond: (model, gpus, cost) =>
    `${model} tourne sur ${gpus}\u00a0; cette charge coûte ${cost} par mois.`,
  hostsCopies: (model, gpus, copies, cost) =>
    `${model} tourne sur ${gpus} par réplique\u00a0; cette charge demande ${copies}, pour ${cost} par mois.`,
  hostsIn: (model, gpus) => `${model} tourne sur ${gpus}.`,
  cannot: (model, reason) =>
    `Aucun coût ne peut être donné pour le modèle ${model}\u00a0: ${reason}.`,
  offerCosts: (offer, cost) => `${offer} coûte ${cost}.`,
  breaksEven: (volume) =>
    `L’auto-hébergement ne coûte pas plus cher à partir de ${volume} par mois.`,
  breaksEvenSteadily: (volume, steady) =>
    `L’auto-hébergement ne coûte pas plus cher à partir de ${volume} par mois, mais une réplique de plus peut le rendre à nouveau plus cher\u00a0; à partir de ${steady}, ce n’est plus le cas.`,
  neverBreaksEven: (volume, capacity, speed) =>
    `À ce débit, l’auto-hébergement n’est jamais rentable\u00a0: il faudrait ${volume} par mois, et une réplique traite ${capacity}. Il faut ${speed} ou plus.`,
  neverBySecond: (speed) =>
    `À ce débit, l’auto-hébergement n’est jamais rentable. Il faut ${speed} ou plus.`,
  alwaysCheaper: 'L’auto-hébergement est moins cher dès la première requête.',
  wouldBreakEven: (speed) => `L’auto-hébergement est rentable à ${speed} ou plus.`,
  faster: (first, share, second) =>
    `Une réplique de ${first} traite ${share} de tokens par seconde de plus qu’une de ${second}.`,
  timesFaster: (first, times, second) =>
    `Une réplique de ${first} traite ${times} le nombre de tokens par seconde d’une de ${second}.`,
  aboveBound: (model, requests, speed) =>
    `Vérifiez le débit de ${model}\u00a0: avec ${requests} à la fois, la bande passante mémoire des GPU permet au plus ${speed} en sortie.`,
  neededAboveBound: (requests, speed) =>
    `C’est hors de portée avec ${requests} à la fois\u00a0: la bande passante mémoire des GPU permet au plus ${speed} en sortie.`,

  forWorkload: (workload) => `Charge de travail\u00a0: ${workload}.`,
  countsOutput:
    'Débit et coûts comptent les tokens de sortie\u00a0; le même matériel lit l’entrée des requêtes.',
  countsAll: 'Débit et coûts comptent les tokens lus et les tokens écrits.',
  assumes: (requests, context, share, measured) =>
    `La mémoire est prévue pour ${requests} à la fois, ${context} chacune, avec 16 bits par valeur du cache KV. Le surcoût est pris à ${share} des poids\u00a0; EleutherAI (Transformer Math 101) a trouvé jusqu’à ${measured}.`,
  lowerBounds: (models) =>
    `Le cache KV de ${models} n’est pas connu\u00a0: les besoins et les coûts sont au moins ceux indiqués.`,
  onlyRent: 'Seule la location des GPU est comptée\u00a0: ni travail, ni réseau, ni stockage.',
  spotNote: 'Le matériel spot peut être repris à tout moment.',
  outdated: (date) =>
    `Le prix du matériel a été vérifié pour la dernière fois le ${date}, il y a plus d’un an.`,
  unconverted: (currency, shown) =>
    `Le catalogue n’a pas de taux de change pour ${currency}. Les coûts sont en ${shown}.`,

  chart: 'Coût selon le volume',
  chartModel: 'Modèle du graphique',
  chartOf: (model) =>
    `Coût mensuel de l’hébergement de ${model} et de l’offre d’API selon les requêtes par mois. Le tableau ci-dessous contient les mêmes chiffres.`,
  chartTable: 'Chiffres du graphique',
  hosted: (model) => `${model}, auto-hébergement`,
  requests: 'Requêtes par mois',
  costAxis: 'Coût par mois',
  crossing: 'Seuil de rentabilité',
  today: 'Cette charge',

  formulas: {
    memory:
      'Poids\u00a0: paramètres × bits ÷ 8. Cache KV\u00a0: clés et valeurs × têtes × taille × couches × bits ÷ 8 × tokens × requêtes. Surcoût\u00a0: une part des poids.',
    gpus: 'Mémoire ÷ mémoire d’un GPU, arrondi à l’entier supérieur.',
    gpusMeasured: 'Autant que lors de la mesure du débit.',
    bound:
      'Requêtes simultanées × GPU × bande passante mémoire ÷ ce qui est lu pour chaque token\u00a0: poids actifs et cache KV.',
    rent: 'Prix d’une heure × GPU × heures du mois, utilisées ou non. En continu\u00a0: 24 × 365 ÷ 12 heures. Selon un calendrier\u00a0: heures par jour × jours par semaine × 365 ÷ 7 ÷ 12.',
    capacity: 'Débit × taux d’utilisation × secondes d’une heure × heures du mois.',
    copies: 'Tokens de la charge ÷ capacité d’une réplique, arrondi à l’entier supérieur.',
    busy: 'Tokens de la charge ÷ débit ÷ secondes d’une heure.',
    bill: 'Coût d’une réplique × répliques.',
    billBySecond: 'Prix d’une heure × GPU × heures de travail.',
    perMillion: 'Coût × 1\u202f000\u202f000 ÷ tokens.',
    volume: 'Coût d’une réplique ÷ ce que l’offre facture pour une requête × tokens d’une requête.',
    requests: 'Coût d’une réplique ÷ ce que l’offre facture pour une requête.',
    steady:
      'Répliques à partir desquelles aucune de plus ne rend l’auto-hébergement plus cher × seuil de rentabilité.',
    needed:
      'Seuil de rentabilité ÷ taux d’utilisation ÷ secondes d’une heure ÷ heures du mois, arrondi à l’entier supérieur.',
    neededBySecond:
      'Prix d’une heure ÷ secondes d’une heure × tokens d’une requête ÷ ce que l’offre facture pour elle, arrondi à l’entier supérieur.',
    faster: 'Différence des débits ÷ le plus faible.',
  },
};
