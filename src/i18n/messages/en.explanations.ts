/** English for what stands behind figures and words, loaded when a reader first opens one. */
export const explanations = {
  // Which requests one line of a cost is for.
  classes: {
    standard: 'standard prices',
    tier: (tokens: string) => `requests above ${tokens}`,
    batch: 'in batches',
    offPeak: 'at off-peak hours',
  },
  terms: {
    released: 'The day its maker published the model.',
    knowledgeCutoff: 'The date up to which its training data reaches.',
    contextWindow: 'The most text, prompt and answer together, that one request can hold.',
    maxOutput: 'The longest answer that one request can ask for.',
    parametersTotal:
      'All the numbers the model consists of. The memory it needs follows from them.',
    parametersActive:
      'The parameters used for one token. The computing power it needs follows from them.',
    architecture:
      'How the network is built. A mixture of experts uses only some of its parameters for each token.',
    tokenizer:
      'What cuts text into tokens. Models that do not share it count different tokens for the same text.',
    inputs: 'What the model takes in.',
    outputs: 'What the model gives back.',
    licence: 'The terms on which the model may be used.',
    openWeights: 'Whether the model can be downloaded. That alone does not make it open source.',
    status: 'Whether its maker still offers the model.',
    vision: 'Understands images.',
    multimodal: 'Takes in or gives back more than one kind of content, such as text and images.',
    reasoning: 'Works in steps before it answers.',
    functionCalling: 'Can answer with one call to a function that you describe.',
    toolUse: 'Can go on by itself over several steps, calling tools and reading what they return.',
    structuredOutputs: 'Can be held to a JSON schema that you give.',
    codeExecution: 'Can run code that it wrote, on the provider’s side.',
    webSearch: 'Can search the web by itself.',
    fineTuning: 'Can be trained further on your own data.',
    // How a verdict divides what it weighs between the two models of each pair.
    scoresShare:
      'Of the items that only one of two models would solve, the part that each solves; the average over comparable results. Differences within the uncertainty are even. Three results cover it all.',
    priceShare: 'The other’s monthly cost for this workload, divided by both costs together.',
    capabilitiesShare:
      'What is known of both: all to the one that alone can, half each where they are alike. The average over capabilities.',
    contextShare: 'The context window, divided by both together.',
    availabilityShare:
      'The number of providers whose offers can be used for this workload, divided by that of both together. What its maker itself offers of a retired model does not count.',
    licenceShare:
      'Half each for the same terms; a quarter more for open weights over closed and for open source over open weights.',
    speedShare:
      'Output tokens per second, divided by both together, where one source measured both alike.',
    ageShare: 'Half each for the same day; the newer has more, and all from two years on.',
    token: 'A token is a piece of text, in English about three quarters of a word.',
    offer: 'One provider’s route to the model, at its own prices and limits.',
    cachedInput: 'What input costs that the provider still holds from an earlier request.',
    shots: 'How many worked examples the prompt held before the question.',
    effort: 'How much the model was allowed to reason before it answered.',
    harness:
      'The software that ran the test. Harnesses differ in their prompts and in how they read answers.',
    metric: 'What was counted, as the source names it.',
    accuracy: 'The share of items that were answered correctly.',
    passAtK:
      'The share of tasks that at least one of k answers solves. With pass@1, each task gets one answer.',
    majorityVote: 'The share of items to which the most frequent of k answers is correct.',
    exactMatch: 'The share of answers that are the expected text, word for word.',
    f1: 'How much of the answer was expected and how much of what was expected is in the answer: the harmonic mean of precision and recall.',
    elo: 'A rating from pairwise comparisons. At 100 points more, a model is expected to win 64 of 100.',
    resolved: 'The share of reported software problems that the model fixes, as the tests show.',
    winRate: 'The share of pairwise comparisons in which its answer was preferred.',
    successRate: 'The share of tasks that were completed.',
    instructionsFollowed:
      'The share of prompts or instructions that were followed; “loose” forgives added formatting, “strict” does not.',
    similarity:
      'How similar the answer is to an expected text, from 0 for nothing in common to the full score for the same.',
    tuningFull:
      'All parameters are trained. With Adam in mixed precision each needs 16 bytes: 16 bits for the weight, 16 for its gradient, and 96 for the optimizer (Rajbhandari et al., ZeRO, 2020).',
    tuningLora:
      'The weights stay as they are, at 16 bits; small adapters beside them are trained (Hu et al., LoRA, 2021). Each parameter of an adapter needs 128 bits, as in full fine-tuning.',
    tuningQlora:
      'As LoRA, with the weights at 4 bits, and 0.127 bits for the constants they are restored with (Dettmers et al., QLoRA, 2023).',
    tuningHours:
      'Full fine-tuning takes 6 operations for each active parameter and token: 2 forward and 4 backward (Kaplan et al., Scaling Laws, 2020). With LoRA and QLoRA it is 4: frozen weights need no gradients. GPUs reach a share of their peak, about 40% in well-tuned training of large models.',
    hostingMemory:
      'What must lie in the GPUs’ memory: the weights, the keys and values of all tokens that are under way (KV cache), and what the software itself needs.',
    hostingCopy: 'All GPUs that together hold the model once. More copies carry more requests.',
    hostingSpeed: 'The tokens per second of all requests together, not those of one answer.',
    breakEven:
      'The volume from which on self-hosting costs no more than the offer. What one copy can carry may be less than that.',
    shipVotes: 'A reviewer votes ship who would build on the model, and skip who would not.',
    panelMean:
      'The scores of those who gave one, added and divided by their number. A review without a score counts only as a vote.',
    sharedReviewers:
      'Only those who reviewed every model shown. Means over different reviewers say as much about the reviewers as about the models.',
    wilson:
      'If these reviewers were drawn at random from many like them, the share among all of those would be in such a range 95 times out of 100 (Wilson, 1927). With few votes it is wide.',
    communityVote:
      'The share of readers who would build on the model, of those who voted here. They chose to vote, so other readers may think otherwise; the interval shows only what chance leaves open.',
    signTest:
      'If nobody really preferred either model, each reviewer would be a coin toss. Models are told apart only if chance makes a split this uneven in less than 5% of cases, divided by the number of pairs compared (sign test). This assumes that reviewers judge independently of each other.',
  },
};

/** The words of explanations in one language. */
export type ExplanationMessages = typeof explanations;
