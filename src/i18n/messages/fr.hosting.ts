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

  hardware: 'Matériel et prix',
  offer: (hardware, provider, price) => `${hardware}, ${provider}, ${price}`,
  spotOffer: (hardware, provider, price) => `${hardware}, ${provider}, ${price}, spot`,
  unpriced: (hardware) => `${hardware}, prix inconnu`,
  precision: 'Bits d’un poids',
  rental: 'Facturation',
  rentals: {
    always: 'chaque heure du mois',
    scheduled: 'heures planifiées',
    'per-second': 'seulement les secondes de travail',
  },
  counts: 'Tokens comptés',
  counted: { output: 'tokens de sortie', all: 'tokens d’entrée et de sortie' },
  against: 'Offre d’API à comparer',
  ownOffer: 'la moins chère du même modèle',
  more: 'Contexte, requêtes simultanées, mémoire et prix personnels',
  speedOf: (model) => `Tokens par seconde, ${model}`,
  speedHint: 'D’une réplique, toutes requêtes confondues\u202f; par exemple 1000.',
  measuredHint: (speed) => `Si vide, la valeur mesurée\u00a0: ${speed}.`,
  fields: {
    utilisation: 'Taux d’utilisation, %',
    hoursPerDay: 'Heures par jour',
    daysPerWeek: 'Jours par semaine',
    context: 'Contexte de chaque requête, tokens',
    concurrent: 'Requêtes simultanées',
    overhead: 'Mémoire supplémentaire, % des poids',
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
  partNames: { weights: 'poids', keyValueCache: 'cache KV', overhead: 'mémoire supplémentaire' },
  copies: { one: '# réplique', many: '# de répliques', other: '# répliques' },
  atLeast: (amount) => `au moins ${amount}`,
  cacheUnknown: 'cache KV inconnu',
  doesNotFit: (gpus, most) => `ne tient pas\u00a0: il faut ${gpus}, ${most} au plus`,
  yourNumber: 'votre valeur',
  measured: 'mesuré',
  measuredWith: (requests) => `mesuré avec ${requests} à la fois`,
  bound: (speed, requests) =>
    `avec ${requests} à la fois, la bande passante mémoire permet au plus ${speed} en sortie`,
  exceeds: 'plus que ne permet la bande passante mémoire',
  atCapacity: (price) => `${price} à pleine capacité`,
  atWorkload: (price) => `${price} à cette charge`,
  offerOf: (provider, model) => `${model} chez ${provider}`,
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
    'no-price': 'le prix du matériel n’est pas connu\u202f; saisissez le vôtre',
    currency: 'le matériel est facturé dans une autre devise',
    throughput: 'débit inconnu sur ce matériel\u202f; saisissez le vôtre',
  },
  tooLong: 'les requêtes dépassent ce contexte',
  beyondContext: 'plus de contexte que n’en a le modèle',

  hosts: (model, gpus, cost) => `${model} tourne sur ${gpus} pour ${cost} par mois.`,
  hostsBySecond: (model, gpus, cost) =>
    `${model} tourne sur ${gpus}\u202f; cette charge coûte ${cost} par mois.`,
  hostsCopies: (model, gpus, copies, cost) =>
    `${model} tourne sur ${gpus} par réplique\u202f; cette charge demande ${copies}, pour ${cost} par mois.`,
  hostsIn: (model, gpus) => `${model} tourne sur ${gpus}.`,
  cannot: (model, reason) =>
    `Aucun coût ne peut être donné pour le modèle ${model}\u00a0: ${reason}.`,
  offerCosts: (offer, cost) => `${offer} coûte ${cost}.`,
  breaksEven: (volume) =>
    `L’auto-hébergement ne coûte pas plus cher que l’offre à partir de ${volume} par mois.`,
  breaksEvenSteadily: (volume, steady) =>
    `L’auto-hébergement ne coûte pas plus cher que l’offre à partir de ${volume} par mois, mais une réplique de plus peut le rendre à nouveau plus cher\u202f; à partir de ${steady}, ce n’est plus le cas.`,
  neverBreaksEven: (volume, capacity, speed) =>
    `À ce débit, l’auto-hébergement n’est jamais rentable\u00a0: il faudrait ${volume} par mois, et une réplique traite ${capacity}. Pour qu’il le soit, il faut ${speed} ou plus.`,
  neverBySecond: (speed) =>
    `À ce débit, l’auto-hébergement n’est jamais rentable. Pour qu’il le soit, il faut ${speed} ou plus.`,
  alwaysCheaper: 'L’auto-hébergement est moins cher dès la première requête.',
  wouldBreakEven: (speed) => `L’auto-hébergement est rentable à ${speed} ou plus.`,
  faster: (first, share, second) =>
    `Une réplique du modèle ${first} traite ${share} de tokens par seconde de plus qu’une réplique du modèle ${second}.`,
  timesFaster: (first, times, second) =>
    `Une réplique du modèle ${first} traite ${times} autant de tokens par seconde qu’une réplique du modèle ${second}.`,
  aboveBound: (model, requests, speed) =>
    `Vérifiez le débit du modèle ${model}\u00a0: avec ${requests} à la fois, la bande passante mémoire des GPU permet au plus ${speed} en sortie.`,
  neededAboveBound: (requests, speed) =>
    `C’est hors de portée avec ${requests} à la fois\u00a0: la bande passante mémoire des GPU permet au plus ${speed} en sortie.`,

  forWorkload: (workload) => `Charge de travail\u00a0: ${workload}.`,
  countsOutput:
    'Débit et coûts comptent les tokens de sortie\u202f; le même matériel lit l’entrée des requêtes.',
  countsAll: 'Débit et coûts comptent les tokens lus et les tokens écrits.',
  assumes: (requests, context, share, measured) =>
    `La mémoire est prévue pour ${requests} à la fois, ${context} chacune, avec 16 bits par valeur du cache KV. La mémoire supplémentaire est estimée à ${share} des poids\u202f; EleutherAI (Transformer Math 101) a trouvé jusqu’à ${measured}.`,
  lowerBounds: (models) =>
    `Le cache KV n’est pas connu pour ${models}\u00a0: les besoins et les coûts sont au moins ceux indiqués.`,
  onlyRent: 'Seule la location des GPU est comptée\u00a0: ni travail, ni réseau, ni stockage.',
  spotNote: 'Le matériel spot peut être repris à tout moment.',
  outdated: (date) =>
    `La dernière vérification du prix du matériel remonte à plus d’un an\u00a0: ${date}.`,
  unconverted: (currency, shown) =>
    `Le catalogue n’a pas de taux de change pour ${currency}. Les coûts sont en ${shown}.`,

  chart: 'Coût selon le volume',
  chartModel: 'Modèle du graphique',
  chartOf: (model) =>
    `Coût mensuel de l’hébergement du modèle ${model} et de l’offre d’API selon les requêtes par mois. Le tableau ci-dessous contient les mêmes chiffres.`,
  chartTable: 'Chiffres du graphique',
  hosted: (model) => `${model}, auto-hébergement`,
  requests: 'Requêtes par mois',
  costAxis: 'Coût par mois',
  crossing: 'Seuil de rentabilité',
  today: 'Cette charge',

  formulas: {
    memory:
      'Poids\u00a0: paramètres × bits ÷ 8. Cache KV\u00a0: clés et valeurs × têtes × taille × couches × bits ÷ 8 × tokens × requêtes. Mémoire supplémentaire\u00a0: une part des poids.',
    gpus: 'Mémoire ÷ mémoire d’un GPU, arrondi à l’entier supérieur.',
    gpusMeasured: 'Autant que lors de la mesure du débit.',
    bound:
      'Requêtes simultanées × GPU × bande passante mémoire ÷ ce qui est lu pour chaque token\u00a0: poids actifs et cache KV.',
    rent: 'Prix d’une heure × GPU × heures du mois, utilisées ou non. En continu\u00a0: 24 × 365 ÷ 12 heures. Heures planifiées\u00a0: heures par jour × jours par semaine × 365 ÷ 7 ÷ 12.',
    capacity: 'Débit × taux d’utilisation × secondes d’une heure × heures du mois.',
    copies: 'Tokens de la charge ÷ capacité d’une réplique, arrondi à l’entier supérieur.',
    busy: 'Tokens de la charge ÷ débit ÷ secondes d’une heure.',
    bill: 'Coût d’une réplique × répliques.',
    billBySecond: 'Prix d’une heure × GPU × heures de travail.',
    perMillion: 'Coût × 1\u202f000\u202f000 ÷ tokens.',
    volume: 'Coût d’une réplique ÷ ce que l’offre facture pour une requête × tokens d’une requête.',
    requests: 'Coût d’une réplique ÷ ce que l’offre facture pour une requête.',
    steady:
      'Répliques à partir desquelles aucune de plus ne rend l’auto-hébergement de nouveau plus cher × seuil de rentabilité.',
    needed:
      'Seuil de rentabilité ÷ taux d’utilisation ÷ secondes d’une heure ÷ heures du mois, arrondi à l’entier supérieur.',
    neededBySecond:
      'Prix d’une heure ÷ secondes d’une heure × tokens d’une requête ÷ ce que l’offre facture pour elle, arrondi à l’entier supérieur.',
    faster: 'Différence des débits ÷ le plus faible.',
  },
};
