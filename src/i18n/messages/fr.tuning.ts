import type { TuningMessages } from './en.tuning.js';

/** French for what `<tuning-estimator>` alone says. */
export const messages: TuningMessages = {
  title: 'Coût du fine-tuning',
  plan: 'Entraînement',
  expected: 'du JSON comme {"tokens": 10000000, "epochs": 3}',

  method: 'Méthodes',
  methods: { full: 'Fine-tuning complet', lora: 'LoRA', qlora: 'QLoRA' },
  oneMethod: 'Choisissez au moins une méthode.',
  gpu: 'GPU et prix',
  gpuAt: (gpu, provider, price) => `${gpu}, ${provider}, ${price}`,
  spot: 'spot',
  noPrice: (gpu) => `${gpu}, prix inconnu`,
  noHardware: 'Le catalogue ne contient aucun GPU.',
  more: 'GPU, vitesse, évaluation et données',
  fields: {
    tokens: 'Tokens d’entraînement',
    epochs: 'Époques',
    runs: 'Entraînements par an',
    gpus: 'Nombre de GPU',
    gpuPrice: 'Votre prix d’un GPU, par heure',
    days: 'Durée d’un entraînement, en jours',
    throughput: 'Tokens par seconde et par GPU',
    utilisation: 'Part de la vitesse de pointe, %',
    adapterShare: 'Paramètres des adaptateurs, %',
    evaluationHours: 'Évaluation, heures par entraînement',
    preparationHours: 'Préparation des données, heures par entraînement',
    preparationPrice: 'Préparation des données, prix par heure',
  },
  hints: {
    gpus: 'Vide\u00a0: le minimum que demande la mémoire.',
    gpuPrice: 'Vide\u00a0: le prix ci-dessus.',
    days: 'Vide\u00a0: durée calculée.',
    throughput: 'Si vous l’avez mesurée.',
    utilisation: 'Sert si ni vitesse ni jours ne sont indiqués.',
    adapterShare: 'Par rapport aux paramètres du modèle, avec LoRA et QLoRA.',
    evaluationHours: 'Sur les mêmes GPU.',
    preparationHours: 'Travail sur les données.',
  },
  outOfRange: (least, most) => `Saisissez un nombre de ${least} à ${most}.`,
  wholeOutOfRange: (least, most) => `Saisissez un nombre entier de ${least} à ${most}.`,

  setup: 'Méthode',
  memory: 'Mémoire',
  gpus: 'GPU',
  hours: 'Durée',
  perRun: 'Par entraînement',
  perYear: 'Par an',
  partNames: {
    weights: 'poids',
    gradients: 'gradients',
    optimizer: 'états de l’optimiseur',
    constants: 'constantes de quantification',
    adapters: 'adaptateurs',
    training: 'entraînement',
    evaluation: 'évaluation',
    preparation: 'préparation des données',
    runs: 'entraînements',
    storage: 'stockage',
  },
  parameters: (total) => `Paramètres\u00a0: ${total}`,
  active: (count) => `dont actifs\u00a0: ${count}`,
  needs: (gpus) => `il faut ${gpus}`,
  fitUnknown: 'mémoire suffisante ou non\u00a0: inconnu',
  managed: (provider) => `par ${provider}`,
  minimum: 'prix minimal d’une tâche',
  missing: {
    unreleased: 'pas encore publié à cette date',
    closed: 'poids non publiés',
    parameters: 'nombre de paramètres inconnu',
    active:
      'nombre de paramètres actifs inconnu\u202f; indiquez des jours ou des tokens par seconde',
    hardware: 'aucun GPU dans le catalogue',
    memory: 'mémoire du GPU inconnue\u202f; indiquez le nombre de GPU',
    flops: 'vitesse du GPU inconnue\u202f; indiquez des jours ou des tokens par seconde',
    price: 'prix du GPU inconnu\u202f; indiquez le vôtre',
    'too-small': 'mémoire insuffisante',
    currency: 'facturé dans une autre devise',
  },

  setupOf: (method, model) => `${model} (${method})`,
  managedOf: (provider, model) => `${model} (par ${provider})`,
  cheapest: (setup, cost) => `${setup} coûte le moins\u00a0: ${cost} par entraînement.`,
  cheapestOn: (setup, cost, gpus, hours) =>
    `${setup} coûte le moins\u00a0: ${cost} par entraînement (${gpus}, ${hours}).`,
  equal: (setups, cost) => `${setups} coûtent le même prix\u00a0: ${cost} par entraînement.`,
  sole: (setup, cost) => `${setup} coûte ${cost} par entraînement.`,
  dearest: (setup, gap, share) =>
    `${setup} coûte ${gap} de plus\u202f; le coût le plus bas est inférieur de ${share}.`,
  dearestTimes: (setup, gap, share, times) =>
    `${setup} coûte ${gap} de plus, soit ${times} autant\u202f; le coût le plus bas est inférieur de ${share}.`,
  none: 'Aucun coût ne peut être donné\u00a0: les raisons figurent dans le tableau.',
  overYear: (runs, setups) =>
    `Le programme d’une année (${runs}) dure plus d’un an\u00a0: ${setups}.`,
  notAlike:
    'Les méthodes et les modèles diffèrent par leurs résultats, pas seulement par leur coût.',
  activations:
    'Les activations ne sont pas comprises dans la mémoire\u00a0: elles dépendent du lot et de la longueur des textes, et peuvent demander plus de GPU.',
  assumesPeak: (share) =>
    `La durée suppose que l’entraînement atteint ${share} de la vitesse de pointe des GPU.`,
  assumesAdapters: (share) =>
    `Les adaptateurs sont supposés avoir ${share} des paramètres du modèle.`,
  managedEvaluation: 'Le coût chez les fournisseurs ne comprend pas l’évaluation.',
  yourPrice: 'Le prix du GPU est le vôtre.',
  unconverted: (currency, shown) =>
    `Le catalogue n’a pas de taux de change pour ${currency}. Les coûts sont en ${shown}.`,
};
