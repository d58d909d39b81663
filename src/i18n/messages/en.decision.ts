import type { PluralForms } from '../format.js';
import { kinds } from './en.kinds.js';

/**
 * English for the sections that help to decide. Functions take formatted text. Long, because a
 * language is fetched, translated and compared as one file.
 */
export const decision = {
  sections: {
    summary: 'Summary',
    verdict: 'Verdict',
    scorecard: 'Decision scorecard',
    'trade-offs': 'Trade-offs',
    switching: 'Switching',
    'deep-dive': 'Deep dive',
    faq: 'Questions and answers',
    related: 'Related comparisons',
    sources: 'Last reviewed and sources',
  },

  // What has changed since the day that is shown. Before stands what held on that day.
  changes: {
    then: (date: string) => `These are the figures of ${date}.`,
    now: (date: string) => `These are the latest figures, of ${date}.`,
    showNow: 'Show the latest figures',
    showThen: (date: string) => `Show the figures of ${date}`,
    none: (date: string) => `No change since ${date} is recorded.`,
    since: (count: string, date: string) => `${count} since ${date}`,
    count: { one: '# change', other: '# changes' } as PluralForms,
    on: (date: string, change: string) => `${date}: ${change}`,
    released: (date: string) => `Not released until ${date}.`,
    cost: (after: string, before: string) =>
      `Cost of this workload a month: ${after} now, ${before} before.`,
    cheapest: (after: string, before: string) =>
      `Cheapest provider: ${after} now, ${before} before.`,
    price: (what: string, provider: string, after: string, before: string) =>
      `${what} at ${provider}: ${after} per million tokens now, ${before} before.`,
    terms: (provider: string) => `Other terms of the offer of ${provider} have changed.`,
    begun: (provider: string, input: string, output: string) =>
      `New offer of ${provider}: input ${input}, output ${output} per million tokens.`,
    ended: (provider: string, input: string, output: string) =>
      `Offer of ${provider} ended: input ${input}, output ${output} per million tokens.`,
    fact: (what: string, after: string, before: string) =>
      `${what}: ${after} now, ${before} before.`,
    score: (benchmark: string, score: string) => `New result on ${benchmark}: ${score}.`,
  },

  scorecard: {
    age: 'Age',
    providers: {
      one: '# provider for this workload',
      other: '# providers for this workload',
    } as PluralForms,
    comparable: { one: '# comparable result', other: '# comparable results' } as PluralForms,
    noneComparable: 'no comparable result',
    leads: { one: 'ahead in # benchmark', other: 'ahead in # benchmarks' } as PluralForms,
    most: 'most',
    latest: 'latest',
    newest: 'newest',
  },

  verdict: {
    // As they stand in a list within a sentence.
    signals: {
      scores: 'benchmark scores',
      price: 'price',
      capabilities: 'capabilities',
      context: 'context window',
      availability: 'availability',
      licence: 'licence',
      speed: 'speed',
      age: 'age',
    },
    // Lead: 5.2 points.
    leads: (first: string, second: string, lead: string) =>
      `${first} comes out ahead of ${second}, by ${lead} of 100.`,
    // No benchmark is comparable between two, or between all of three or more.
    untested: 'Cannot say which works better: no benchmark scores can be compared.',
    untestedAll:
      'Cannot say which works best: no benchmark has comparable scores for all that are ranked.',
    byTheRest: (first: string, second: string, lead: string) =>
      `By everything else that is weighed, ${first} is ahead of ${second} by ${lead} of 100.`,
    // Two, and three or more.
    closePair: (names: string, lead: string) =>
      `Too close to call: ${names} are ${lead} of 100 apart.`,
    close: (names: string, lead: string) =>
      `Too close to call: ${names} are no more than ${lead} of 100 apart.`,
    level: (names: string) => `Too close to call: ${names} come out even.`,
    split: (cheap: string, price: string, strong: string, scores: string) =>
      `Price and benchmarks disagree: price speaks for ${cheap} by ${price}, benchmark scores speak for ${strong} by ${scores}.`,
    restsOnPrice: (name: string) => `Without its price, ${name} would not be ahead.`,
    abstains: (signals: string) => `Cannot say: nothing comparable is known about ${signals}.`,
    tooLittle: 'Cannot say: too little that is known can be compared.',
    onlyOne: (signal: string) =>
      `Cannot say: of all that is weighed, only the ${signal} can be compared.`,
    noWeight: 'Cannot say: every weight is zero.',
    // Price by 39 points.
    signal: (signal: string, points: string) => `${signal} by ${points}`,
    speaksFor: (name: string, signals: string) => `For ${name}: ${signals}.`,
    nothingFor: (name: string) => `Nothing that can be compared speaks for ${name}.`,
    // One that is left, with the others retired; some that are retired; and all.
    sole: (name: string) => `Nothing to rank: of these models, only ${name} is not retired.`,
    retired: (names: string) => `Not ranked, because retired: ${names}.`,
    // One that is left where some were not released, and what was not.
    soleReleased: (name: string) => `There is nothing to rank ${name} against.`,
    unreleased: (names: string, date: string) =>
      `Not ranked, because not released on ${date}: ${names}.`,
    allUnreleased: (date: string) => `None of these models was released on ${date}.`,
    allRetired: 'All of these models are retired.',
    unranked: (names: string) => `Not ranked, because too little is known: ${names}.`,
    covered: (share: string) => `What can be compared makes up ${share} of the weights.`,
    couldTurn: 'What cannot be compared could outweigh this lead.',
    cannotTurn: 'What cannot be compared could not outweigh this lead.',

    // In the table of what drives the verdict, in few words.
    table: 'What the verdict is made of',
    total: 'Total',
    share: (share: string) => `share ${share}`,
    weightOf: (weight: string, share: string) => `weight ${weight}, ${share} of what is covered`,
    coverage: (share: string) => `${share} covered`,
    notWeighed: 'not weighed',
    ahead: (name: string, points: string) => `${name} ahead by ${points}`,
    aheadOf: (name: string, other: string, points: string) =>
      `${name} ahead of ${other} by ${points}`,
    even: 'even',
    goneWithout: 'lead gone without it',
    goneBelow: (weight: string) => `lead gone at weight ${weight} or less`,
    goneAbove: (weight: string) => `lead gone at weight ${weight} or more`,
    goneAt: (name: string, cost: string) => `lead gone if ${name} costs ${cost} a month or more`,
    unknown: (names: string) => `left out: not known of ${names}`,
    outdated: (names: string) => `left out: last checked over a year ago for ${names}`,
    incomparable: 'left out: nothing comparable is known',

    weighYourself: 'Weigh it yourself',
    weights: 'Weights',
    ofMost: (weight: string, most: string) => `${weight} of ${most}`,
    reset: 'Back to the published weights',
  },

  // What changes for those who go from one model to another.
  switching: {
    heading: (from: string, to: string) => `From ${from} to ${to}`,
    from: (model: string) => `From ${model}`,
    to: (model: string) => `To ${model}`,
    // Above the table: each row is a model to leave, each column one to go to.
    table: 'What it means to switch from the model of a row to the model of a column',
    shared: (providers: string) =>
      `Both are offered by ${providers}: test there first, where the endpoint stays the same.`,
    notShared: 'No recorded provider has offers of both for this workload.',
    labels: {
      monthly: 'Monthly cost of the workload',
      input: 'Input price per million tokens',
      output: 'Output price per million tokens',
    },
    // What: one of the labels above, or a limit in tokens.
    more: (what: string, amount: string) => `${what}: ${amount} more.`,
    times: (what: string, amount: string, times: string) =>
      `${what}: ${amount} more, ${times} as much.`,
    less: (what: string, amount: string) => `${what}: ${amount} less.`,
    cheaper: (what: string, amount: string, share: string) =>
      `${what}: ${amount} less, ${share} cheaper.`,
    prices: (offers: string) =>
      `All prices are those of the cheapest offer for the workload: ${offers}.`,
    offer: (model: string, provider: string) => `${model} via ${provider}`,
    lost: (what: string) => `Lost: ${what}.`,
    gained: (what: string) => `Gained: ${what}.`,
    inputs: {
      lost: (what: string) => `No longer taken in: ${what}.`,
      gained: (what: string) => `Newly taken in: ${what}.`,
    },
    outputs: {
      lost: (what: string) => `No longer given back: ${what}.`,
      gained: (what: string) => `Newly given back: ${what}.`,
    },
    licence: (from: string, to: string) => `The licence changes from ${from} to ${to}.`,
    tokenizer: (from: string, to: string) =>
      `The tokenizer changes from ${from} to ${to}. The same text then counts as more or fewer tokens, which no price here takes into account.`,
    kept: (what: string) => `Unchanged: ${what}.`,
    unknown: (what: string) =>
      `Cannot be compared, as facts are missing, outdated or disputed: ${what}.`,
    nothing: (from: string, to: string) => `Nothing comparable is known of ${from} and ${to}.`,
    // Cells of the table.
    lessAMonth: (amount: string) => `${amount} less a month`,
    moreAMonth: (amount: string) => `${amount} more a month`,
    sameCost: 'same cost a month',
    capabilitiesLost: { one: '# capability lost', other: '# capabilities lost' } as PluralForms,
    capabilitiesGained: {
      one: '# capability gained',
      other: '# capabilities gained',
    } as PluralForms,
  },

  // Questions and their answers. Models come as a list: “A or B” in most questions.
  faq: {
    whichWindow: (models: string, two: boolean) =>
      `Which has the ${two ? 'larger' : 'largest'} context window: ${models}?`,
    whichPrice: (models: string, two: boolean) =>
      `Which is ${two ? 'cheaper' : 'cheapest'}: ${models}?`,
    isOpen: (models: string) => `Is ${models} open source?`,
    // A capability as it stands in a question.
    asked: (capability: string) => capability.toLowerCase(),
    whichSupports: (models: string, capabilities: string) =>
      `Which supports ${capabilities}: ${models}?`,
    whichMultimodal: (models: string) => `Which is multimodal: ${models}?`,
    // “A and B”.
    where: (models: string) => `Where can I run ${models}?`,
    whenOver: (model: string, other: string) => `When should I pick ${model} over ${other}?`,
    when: (models: string) => `When should I pick ${models}?`,

    // All: whether it is known of all models; else the sentence may only speak of the known ones.
    largest: (model: string, all: boolean, two: boolean) =>
      all
        ? `${model} has the ${two ? 'larger' : 'largest'} context window.`
        : `Of the context windows that are known, that of ${model} is the largest.`,
    sameWindow: (models: string, tokens: string) =>
      `The context window of ${models} is the same: ${tokens}.`,
    roughlySame: (models: string) => `The context windows of ${models} are about the same.`,
    unclear: (two: boolean) => `It cannot be said which is ${two ? 'larger' : 'the largest'}.`,
    windowUnknown: (models: string) => `The context window of ${models} is not known.`,

    cheapest: (model: string, all: boolean, two: boolean) =>
      all
        ? `${model} is ${two ? 'cheaper' : 'the cheapest'}.`
        : `Of the costs that are known, that of ${model} is the lowest.`,
    sameCost: (models: string, all: boolean) =>
      all
        ? `The lowest cost is the same for ${models}.`
        : `Of the costs that are known, the lowest is the same for ${models}.`,
    offer: (model: string, monthly: string, provider: string, prices: string) =>
      `${model} costs ${monthly} a month via ${provider}, at ${prices}.`,
    prices: {
      input: (price: string) => `${price} per million input tokens`,
      output: (price: string) => `${price} per million output tokens`,
      requestFee: (price: string) => `${price} per request`,
      cacheRead: (price: string) => `${price} per million cached input tokens`,
      cacheWrite: (price: string) => `${price} per million tokens written to the cache`,
      reasoning: (price: string) => `${price} per million reasoning tokens`,
      images: (price: string) => `${price} per million image tokens`,
      image: (price: string) => `${price} per image`,
      audio: (price: string) => `${price} per million audio tokens`,
      webSearch: (price: string) => `${price} per web search`,
      commitment: (price: string) => `${price} a month`,
    },
    severalPrices: (model: string) =>
      `Some requests to ${model}, such as long ones, batches or those at off-peak hours, are billed at other prices; the cost counts each at its own.`,
    tier: (model: string, tokens: string) =>
      `The prices of ${model} are those for requests above ${tokens}.`,
    listPrices: (workload: string) => `These are list prices for ${workload}.`,

    licence: {
      yes: (model: string, licence: string) =>
        `Licence of ${model}: ${licence}, an open-source licence.`,
      no: (model: string, licence: string) =>
        `Licence of ${model}: ${licence}, not an open-source licence.`,
      unknown: (model: string, licence: string) =>
        `Licence of ${model}: ${licence}; whether it is an open-source licence is not known.`,
    },
    noLicence: (models: string) => `It is recorded that there is no licence for ${models}.`,
    licenceUnknown: (models: string) => `The licence of ${models} is not known.`,
    weights: {
      yes: (models: string) => `The weights of ${models} can be downloaded.`,
      no: (models: string) => `The weights of ${models} cannot be downloaded.`,
      unknown: (models: string) =>
        `Whether the weights of ${models} can be downloaded is not known.`,
    },
    weightsAlone: 'Open weights alone do not make a model open source.',

    // A capability.
    supported: {
      yes: (models: string) => `Supported by ${models}.`,
      no: (models: string) => `Not supported by ${models}.`,
      unknown: (models: string) => `Not known for ${models}.`,
    },

    // The last item of the list of providers may be “3 more”.
    providers: (model: string, providers: string) => `${model} is offered by ${providers}.`,
    // Count: a number that opens why.
    notCounted: (model: string, count: string) =>
      `Offers of ${model} that are not counted: ${count}.`,
    more: { one: '# more', other: '# more' } as PluralForms,
    noProviders: (models: string) => `No offer in force is recorded for ${models}.`,
    ownHardware: (models: string) =>
      `The weights of ${models} can be downloaded, to run on your own hardware.`,

    // A reason is one of `when` in the trade-offs.
    choose: (model: string, reason: string) => `Choose ${model} when ${reason}.`,
    also: (reason: string) => `Also when ${reason}.`,
  },

  related: {
    pair: (model: string, other: string) => `${model} vs. ${other}`,
    reasons: {
      family: 'same family',
      maker: 'same maker',
      price: 'similar price',
      score: 'similar scores',
      size: 'similar size',
    },
    none: 'No near alternative is known.',
    template: 'an http or https address with {a} and {b}',
  },

  // The sources, and what each is cited for.
  sources: {
    noReview: 'No date of a review is recorded.',
    reviewOf: (model: string, date: string) => `${model}: ${date}`,
    noReviewOf: (model: string) => `${model}: no date recorded`,
    citedFor: (model: string, facts: string) => `Cited for ${model}: ${facts}`,
    facts: { one: 'Cited for # fact', other: 'Cited for # facts' } as PluralForms,
    citedForOffers: (model: string, providers: string) =>
      `Cited for offers of ${model}: ${providers}`,
    other: { bestFor: 'What it suits', speed: 'Speed' },
    kinds,
  },

  // The comparison in one paragraph. `valueFor` makes the items of lists of values.
  summary: {
    valueFor: (value: string, model: string) => `${value} for ${model}`,
    disputed: (value: string) => `${value} (sources disagree)`,
    compared: (models: string) => `This comparison sets ${models} side by side.`,
    // About: a maker or a year.
    about: (model: string, about: string) => `${model} (${about})`,
    made: (model: string, maker: string, year: string) => `${model} (${maker}, ${year})`,
    contextWindow: (values: string) => `The context window is ${values}.`,
    contextWindows: (least: string, most: string) =>
      `The context windows range from ${least} to ${most}.`,
    sameContextWindow: (value: string) => `Each model has a context window of ${value}.`,
    lead: (benchmark: string, model: string, gap: string) =>
      `On ${benchmark}, ${model} leads by ${gap}, the widest clear lead between scores that can be compared.`,
    leadAmongKnown: (benchmark: string, model: string, gap: string) =>
      `On ${benchmark}, ${model} leads by ${gap}, the widest clear lead between scores that can be compared; not every model has a score there.`,
    noLead: 'No clear lead is on record between scores that can be compared.',
    prices: (models: string) => `List prices per million tokens: ${models}.`,
    // With prices that this site supplies.
    anyPrices: (models: string) => `Prices per million tokens: ${models}.`,
    priced: (model: string, input: string, output: string) =>
      `${model} (${input} in, ${output} out)`,
    workload: (workload: string) => `The workload is ${workload}.`,
    unknown: (models: string, facts: string) => `Not known of ${models}: ${facts}.`,
    unknownOf: {
      organization: 'the maker',
      released: 'the release date',
      contextWindow: 'the context window',
      scores: 'comparable benchmark scores',
      cost: 'the cost',
    },
    nothing:
      'None of their makers, release dates, context windows, comparable scores and prices is known.',
  },

  // When to choose each model.
  tradeOffs: {
    // Above a list of `when`.
    choose: (model: string) => `Choose ${model} when`,
    when: {
      cost: (own: string, others: string) =>
        `cost decides: ${own} a month at this workload, against ${others}`,
      benchmark: (leads: string) => `your tasks resemble benchmarks with a clear lead: ${leads}`,
      contextWindow: (own: string, others: string) =>
        `requests are long: a context window of ${own}, against ${others}`,
      capability: (names: string, others: string) =>
        `you need ${names}: known to be missing from ${others}`,
      outputPrice: (own: string, others: string) =>
        `output dominates the bill: ${own} per million output tokens, against ${others}`,
      openSource: (licence: string, others: string) =>
        `you need an open-source licence (${licence}), which is known to be lacking for ${others}`,
      openWeights: (licence: string, others: string) =>
        `you want to download the weights (${licence}), which is known to be impossible for ${others}`,
      providers: (own: string, others: string) =>
        `you want a choice of providers: ${own}, against ${others}`,
      speed: (own: string, others: string) => `answers must be fast: ${own}, against ${others}`,
      maxOutput: (own: string, others: string) =>
        `single answers are long: up to ${own}, against ${others}`,
      knowledgeCutoff: (own: string, others: string) =>
        `recent knowledge matters: trained on data up to ${own}, against ${others}`,
      released: (own: string, others: string) =>
        `you prefer the newest: released ${own}, against ${others}`,
      parametersTotal: (own: string, others: string) =>
        `you host it yourself and memory is short: ${own} parameters, against ${others}`,
      parametersActive: (own: string, others: string) =>
        `you host it yourself and computing power is short: ${own} active parameters, against ${others}`,
      bestFor: (tags: string) => `its tags fit your use: ${tags}`,
    },
    unknownOf: (reason: string, models: string) => `${reason}; not known for ${models}`,
    outdatedOf: (reason: string, models: string) =>
      `${reason}; the price for ${models} is over a year old`,
    // With more than two others.
    nearest: (other: string) => `${other}, the nearest`,
    lead: (benchmark: string, gap: string) => `${gap} on ${benchmark}`,
    notAllScored: (reason: string) => `${reason}; not every model has a score there`,
    more: { one: '# more benchmark', other: '# more benchmarks' } as PluralForms,
    providers: { one: '# provider', other: '# providers' } as PluralForms,
    speed: { one: '# token per second', other: '# tokens per second' } as PluralForms,
    none: (models: string) =>
      `Nothing on record speaks for ${models} alone: tests of your own would have to decide.`,
    tooLittle: (models: string) => `Too little can be compared to say when to choose ${models}.`,
    // Models that came out after the day.
    unreleased: (models: string, date: string) => `Not released on ${date}: ${models}.`,
    leaving: {
      deprecated: (models: string) => `Being withdrawn by the maker: ${models}.`,
      retired: (models: string) => `Withdrawn by the maker: ${models}.`,
    },
    // What to choose a model for, in few words; items of a list.
    briefly: {
      cost: 'the lowest cost at this workload',
      benchmark: (names: string) => `scores (${names})`,
      contextWindow: 'the largest context window',
      capability: (names: string) => `capabilities (${names})`,
      outputPrice: 'the lowest output price',
      openSource: 'an open-source licence',
      openWeights: 'open weights',
      providers: 'the widest choice of providers',
      speed: 'the fastest answers',
      maxOutput: 'the longest answers',
      knowledgeCutoff: 'the latest knowledge',
      released: 'the newest release',
      parametersTotal: 'the least memory to host it',
      parametersActive: 'the least computing power to host it',
      bestFor: (tags: string) => `tagged uses (${tags})`,
    },
    amongKnown: (reason: string) => `${reason} among those known`,
  },

  // Four paragraphs.
  deepDive: {
    led: (benchmark: string, scores: string, model: string, gap: string) =>
      `On ${benchmark}, the scores are ${scores}: ${model} leads by ${gap}.`,
    ledUncertain: (benchmark: string, scores: string, model: string, gap: string) =>
      `On ${benchmark}, the scores are ${scores}: ${model} is ahead by ${gap}, but how uncertain these scores are is not known.`,
    same: (benchmark: string, score: string, models: string) =>
      `On ${benchmark}, the score is the same for ${models}: ${score}.`,
    inseparable: (benchmark: string, scores: string) =>
      `On ${benchmark}, the scores are ${scores}: they cannot be told apart within their uncertainty.`,
    ahead: (benchmark: string, scores: string, models: string) =>
      `On ${benchmark}, the scores are ${scores}: the best (${models}) cannot be told apart within their uncertainty.`,
    leftOpen: (benchmark: string, scores: string) =>
      `On ${benchmark}, the scores are ${scores}: other results of the same models leave open which is best.`,
    rows: { one: '# benchmark row', other: '# benchmark rows' } as PluralForms,
    leads: (rows: string, counts: string) =>
      `Clear leads over all ${rows} that can be compared: ${counts}.`,
    noLeads: (rows: string) => `Over all ${rows} that can be compared, nobody has a clear lead.`,
    apart: (benchmarks: string) =>
      `Not comparable, as they were not or may not have been measured alike: ${benchmarks}.`,
    vendor: 'Some of these scores are reported by the makers themselves.',
    directional: 'A benchmark counts for as much as its tasks resemble yours.',
    untested: 'Which one does better work can only be told by tests of your own.',

    footprintsDiffer: 'The capability footprints differ.',
    footprintsClose: 'The capability footprint is close: all of it is known, and nothing differs.',
    footprintsOpen: 'No difference in capabilities is on record, but neither is every capability.',
    noCapabilities: 'No capability is on record, so whether the footprints differ cannot be said.',
    capabilities: (names: string, answers: string) => `${names}: ${answers}.`,
    has: (models: string) => `yes for ${models}`,
    lacks: (models: string) => `no for ${models}`,
    disputed: (models: string) => `disputed for ${models}`,
    notKnown: (models: string) => `not known for ${models}`,
    unrecorded: (names: string) => `Not known of any: ${names}.`,

    listed: (model: string, input: string, output: string, provider: string) =>
      `${model} lists ${input} per million input tokens and ${output} per million output tokens via ${provider}.`,
    // A price that this site supplies: not one of a list.
    priced: (model: string, input: string, output: string, provider: string) =>
      `${model} costs ${input} per million input tokens and ${output} per million output tokens via ${provider}.`,
    unpriced: (models: string, reason: string) => `No price to count on for ${models}: ${reason}.`,
    blended: 'A million blended tokens',
    blend: (input: string, output: string, values: string) =>
      `A million tokens, ${input} of them input and ${output} output, cost ${values}.`,
    blendGap: (lowest: string, dearest: string, gap: string, share: string) =>
      `This blend is lowest for ${lowest}: ${gap} below ${dearest}, or ${share} cheaper.`,
    blendTimes: (lowest: string, dearest: string, gap: string, share: string, times: string) =>
      `This blend is lowest for ${lowest}: ${gap} below ${dearest}, or ${share} cheaper; ${dearest} costs ${times} as much.`,
    sameBlend: 'The blends cost the same.',
    fees: 'Fees on each request are not in the blend.',
    availability: (counts: string) => `Offers to count on come from ${counts}.`,
    noFallback: (models: string) =>
      `With one provider there is no fallback on record for ${models}.`,

    choose: (model: string, reasons: string) => `Choose ${model} for ${reasons}.`,
    verify:
      'Before you ship, run your own prompts on the provider, in the region and with the tools that you plan to use.',
  },
};

/** The words of the deciding sections in one language. */
export type DecisionMessages = typeof decision;
