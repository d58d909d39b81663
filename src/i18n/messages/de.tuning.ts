import type { TuningMessages } from './en.tuning.js';

/** German for what `<tuning-estimator>` alone says. */
export const messages: TuningMessages = {
  title: 'Kosten des Fine-Tunings',
  plan: 'Training',
  expected: 'JSON wie {"tokens": 10000000, "epochs": 3}',

  method: 'Verfahren',
  methods: { full: 'Volles Fine-Tuning', lora: 'LoRA', qlora: 'QLoRA' },
  oneMethod: 'Wählen Sie mindestens ein Verfahren.',
  gpu: 'GPU und Preis',
  gpuAt: (gpu, provider, price) => `${gpu}, ${provider}, ${price}`,
  spot: 'Spot',
  noPrice: (gpu) => `${gpu}, Preis nicht bekannt`,
  noHardware: 'Der Katalog enthält keine GPUs.',
  more: 'GPUs, Geschwindigkeit, Evaluierung und Daten',
  fields: {
    tokens: 'Trainingstoken',
    epochs: 'Epochen',
    runs: 'Durchläufe pro Jahr',
    gpus: 'Anzahl der GPUs',
    gpuPrice: 'Ihr Preis einer GPU pro Stunde',
    days: 'Dauer eines Durchlaufs in Tagen',
    throughput: 'Token pro Sekunde und GPU',
    utilisation: 'Anteil der Spitzenleistung, %',
    adapterShare: 'Parameter der Adapter, %',
    evaluationHours: 'Evaluierung, Stunden pro Durchlauf',
    preparationHours: 'Datenaufbereitung, Stunden pro Durchlauf',
    preparationPrice: 'Datenaufbereitung, Preis pro Stunde',
  },
  hints: {
    gpus: 'Leer: so wenige, wie der Speicher verlangt.',
    gpuPrice: 'Leer: der Preis oben.',
    days: 'Leer: wird berechnet.',
    throughput: 'Falls Sie es gemessen haben.',
    utilisation: 'Gilt, wo weder Geschwindigkeit noch Tage angegeben sind.',
    adapterShare: 'Anteil an den Parametern des Modells, bei LoRA und QLoRA.',
    evaluationHours: 'Auf denselben GPUs.',
    preparationHours: 'Arbeit an den Daten.',
  },
  outOfRange: (least, most) => `Bitte eine Zahl von ${least} bis ${most} eingeben.`,
  wholeOutOfRange: (least, most) => `Bitte eine ganze Zahl von ${least} bis ${most} eingeben.`,

  setup: 'Verfahren',
  memory: 'Speicher',
  gpus: 'GPUs',
  hours: 'Dauer',
  perRun: 'Pro Durchlauf',
  perYear: 'Pro Jahr',
  partNames: {
    weights: 'Gewichte',
    gradients: 'Gradienten',
    optimizer: 'Optimierer-Zustände',
    constants: 'Quantisierungskonstanten',
    adapters: 'Adapter',
    training: 'Training',
    evaluation: 'Evaluierung',
    preparation: 'Datenaufbereitung',
    runs: 'Durchläufe',
    storage: 'Speicherung',
  },
  parameters: (total) => `${total} Parameter`,
  active: (count) => `${count} aktiv`,
  needs: (gpus) => `${gpus} nötig`,
  fitUnknown: 'ob es passt, ist nicht bekannt',
  managed: (provider) => `durch ${provider}`,
  minimum: 'Mindestpreis eines Auftrags',
  missing: {
    unreleased: 'an diesem Tag noch nicht veröffentlicht',
    closed: 'die Gewichte sind nicht veröffentlicht',
    parameters: 'die Anzahl der Parameter ist nicht bekannt',
    active:
      'die Anzahl der aktiven Parameter ist nicht bekannt; geben Sie Tage oder Token pro Sekunde ein',
    hardware: 'der Katalog enthält keine GPUs',
    memory: 'der Speicher der GPU ist nicht bekannt; geben Sie die Anzahl der GPUs ein',
    flops: 'die Leistung der GPU ist nicht bekannt; geben Sie Tage oder Token pro Sekunde ein',
    price: 'der Preis der GPU ist nicht bekannt; geben Sie Ihren ein',
    'too-small': 'passt nicht hinein',
    currency: 'rechnet in anderer Währung ab',
  },

  setupOf: (method, model) => `${model} (${method})`,
  managedOf: (provider, model) => `${model} (durch ${provider})`,
  cheapest: (setup, cost) => `Am wenigsten kostet ${setup}: ${cost} pro Durchlauf.`,
  cheapestOn: (setup, cost, gpus, hours) =>
    `Am wenigsten kostet ${setup}: ${cost} pro Durchlauf (${gpus}, ${hours}).`,
  equal: (setups, cost) => `${setups} kosten gleich viel: ${cost} pro Durchlauf.`,
  sole: (setup, cost) => `${setup} kostet ${cost} pro Durchlauf.`,
  dearest: (setup, gap, share) =>
    `${setup} kostet ${gap} mehr; die niedrigsten Kosten liegen ${share} darunter.`,
  dearestTimes: (setup, gap, share, times) =>
    `${setup} kostet ${gap} mehr, ${times} so viel; die niedrigsten Kosten liegen ${share} darunter.`,
  none: 'Es lassen sich keine Kosten angeben; die Gründe stehen in der Tabelle.',
  overYear: (runs, setups) =>
    `Das Training eines Jahres (${runs}) dauert länger als ein Jahr: ${setups}.`,
  notAlike: 'Verfahren und Modelle unterscheiden sich im Ergebnis, nicht nur in den Kosten.',
  activations:
    'Aktivierungen sind im Speicher nicht enthalten: Sie hängen von Batch und Textlänge ab und können mehr GPUs erfordern.',
  assumesPeak: (share) =>
    `Für die Dauer ist angenommen, dass das Training ${share} der Spitzenleistung der GPUs erreicht.`,
  assumesAdapters: (share) =>
    `Für Adapter ist ein Anteil von ${share} an den Parametern des Modells angenommen.`,
  managedEvaluation: 'Die Kosten bei Anbietern enthalten keine Evaluierung.',
  yourPrice: 'Der Preis der GPU stammt von Ihnen.',
  unconverted: (currency, shown) =>
    `Der Katalog enthält keinen Wechselkurs für ${currency}. Die Kosten sind in ${shown} angegeben.`,
};
