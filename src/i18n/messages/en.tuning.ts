/** English for what `<tuning-estimator>` alone says. Functions take formatted text. */
export const tuning = {
  title: 'Fine-tuning cost',
  plan: 'Training',
  expected: 'JSON such as {"tokens": 10000000, "epochs": 3}',

  // The plan
  method: 'Methods',
  methods: { full: 'Full fine-tuning', lora: 'LoRA', qlora: 'QLoRA' },
  oneMethod: 'Choose at least one method.',
  gpu: 'GPU and its price',
  gpuAt: (gpu: string, provider: string, price: string) => `${gpu}, ${provider}, ${price}`,
  spot: 'spot',
  noPrice: (gpu: string) => `${gpu}, price not known`,
  noHardware: 'The catalogue has no GPUs.',
  more: 'GPUs, speed, evaluation and data',
  fields: {
    tokens: 'Training tokens',
    epochs: 'Epochs',
    runs: 'Runs a year',
    gpus: 'Number of GPUs',
    gpuPrice: 'Your price of a GPU, an hour',
    days: 'Days a run takes',
    throughput: 'Tokens a second, per GPU',
    utilisation: 'Share of peak speed, %',
    adapterShare: 'Adapter parameters, %',
    evaluationHours: 'Evaluation, hours a run',
    preparationHours: 'Preparation, hours a run',
    preparationPrice: 'Preparation, price an hour',
  },
  hints: {
    gpus: 'If empty, the fewest that hold the memory.',
    gpuPrice: 'If empty, the price above.',
    days: 'If empty, computed.',
    throughput: 'If you have measured it.',
    utilisation: 'Used where no speed and no days are given.',
    adapterShare: 'Of the model’s parameters, with LoRA and QLoRA.',
    evaluationHours: 'On the same GPUs.',
    preparationHours: 'Work on the data.',
  },
  outOfRange: (least: string, most: string) => `Enter a number from ${least} to ${most}.`,
  wholeOutOfRange: (least: string, most: string) =>
    `Enter a whole number from ${least} to ${most}.`,

  // Results
  setup: 'Method',
  memory: 'Memory',
  gpus: 'GPUs',
  hours: 'Duration',
  perRun: 'Per run',
  perYear: 'Per year',
  partNames: {
    weights: 'weights',
    gradients: 'gradients',
    optimizer: 'optimizer states',
    constants: 'quantization constants',
    adapters: 'adapters',
    training: 'training',
    evaluation: 'evaluation',
    preparation: 'data preparation',
    runs: 'runs',
    storage: 'storage',
  },
  parameters: (total: string) => `${total} parameters`,
  active: (count: string) => `${count} active`,
  needs: (gpus: string) => `${gpus} needed`,
  fitUnknown: 'whether it fits is not known',
  managed: (provider: string) => `by ${provider}`,
  minimum: 'the least that a job costs',
  missing: {
    unreleased: 'not released on this day',
    closed: 'its weights are not published',
    parameters: 'its parameters are not known',
    active: 'its active parameters are not known; enter days or tokens a second',
    hardware: 'the catalogue has no GPUs',
    memory: 'the memory of the GPU is not known; enter the number of GPUs',
    flops: 'the speed of the GPU is not known; enter days or tokens a second',
    price: 'the price of the GPU is not known; enter yours',
    'too-small': 'does not fit',
    currency: 'bills in another currency',
  },

  // Sentences
  setupOf: (method: string, model: string) => `${model} (${method})`,
  managedOf: (provider: string, model: string) => `${model} (by ${provider})`,
  cheapest: (setup: string, cost: string) => `${setup} costs least: ${cost} a run.`,
  cheapestOn: (setup: string, cost: string, gpus: string, hours: string) =>
    `${setup} costs least: ${cost} a run, ${hours} on ${gpus}.`,
  equal: (setups: string, cost: string) => `${setups} cost the same: ${cost} a run.`,
  sole: (setup: string, cost: string) => `${setup} costs ${cost} a run.`,
  dearest: (setup: string, gap: string, share: string) =>
    `${setup} costs ${gap} more; the lowest cost is ${share} below it.`,
  dearestTimes: (setup: string, gap: string, share: string, times: string) =>
    `${setup} costs ${gap} more, ${times} as much; the lowest cost is ${share} below it.`,
  none: 'No cost can be given: see the reasons in the table.',
  overYear: (runs: string, setups: string) =>
    `A year’s training (${runs}) takes longer than a year with ${setups}.`,
  notAlike: 'Methods and models differ in what they achieve, not only in cost.',
  activations:
    'Activations are not included in the memory: they depend on the batch and on the length of the texts, and may need more GPUs.',
  assumesPeak: (share: string) =>
    `The duration assumes that training reaches ${share} of the GPUs’ peak.`,
  assumesAdapters: (share: string) =>
    `Adapters are taken to have ${share} of the model’s parameters.`,
  managedEvaluation: 'The cost at providers leaves out evaluation.',
  yourPrice: 'The price of the GPU is yours.',
  unconverted: (currency: string, shown: string) =>
    `The catalogue has no exchange rate to ${currency}. Costs are in ${shown}.`,
};

/** What `<tuning-estimator>` alone says in one language. */
export type TuningMessages = typeof tuning;
