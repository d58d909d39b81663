/** English for what stands behind figures and words, loaded when a reader first opens one. */
export const explanations = {
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
    token: 'A token is a piece of text, in English about three quarters of a word.',
    offer: 'One provider’s route to the model, at its own prices and limits.',
    cachedInput: 'What input costs that the provider still holds from an earlier request.',
  },
};

/** The words of explanations in one language. */
export type ExplanationMessages = typeof explanations;
