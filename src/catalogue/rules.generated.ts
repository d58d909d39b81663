/**
 * The rules of catalogue format 1. Made of `schema.ts` by `node scripts/compile-schema.mjs`: do
 * not edit.
 */
import { isRealDate, isLink, isWebLink, isInterval, type Rule } from './rules.js';

export const id: Rule = {
  words: 'an id of 1 to 200 characters',
  most: 200,
  pattern: /^(?!__proto__$).*\S/,
};
const text: Rule = { words: 'text of at most 10,000 characters', most: 10000 };
const label: Rule = { words: 'text of 1 to 500 characters', most: 500, pattern: /\S/ };
const url: Rule = { words: 'an http, https or mailto address', most: 2000, check: isLink };
const publisher: Rule = { fields: { name: label, url: url }, required: ['name'], loose: true };
const date: Rule = {
  words: 'a date such as 2024, 2024-09 or 2024-09-25',
  pattern: /^\d{4}(-\d\d(-\d\d)?)?$/,
  check: isRealDate,
};
const currency: Rule = { words: 'an ISO 4217 code such as "USD"', pattern: /^[A-Z]{3}$/ };
const count: Rule = { words: 'a number above 0', least: 1e-9, most: 1000000000000000 };
const ids: Rule = { list: id };
export const head: Rule = {
  fields: {
    format: { options: [1] },
    title: text,
    publisher: publisher,
    licence: publisher,
    published: date,
    currency: currency,
    language: {
      words: 'a BCP 47 tag such as "en"',
      pattern: /^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8}){0,3}$/,
    },
    feed: { words: 'an http or https address', most: 2000, check: isWebLink },
    credits: {
      list: {
        fields: { name: label, url: url, licence: text, copyright: text },
        required: ['name', 'licence'],
      },
    },
    exchangeRates: {
      list: {
        fields: { from: currency, to: currency, rate: count, asOf: date, sources: ids },
        required: ['from', 'to', 'rate'],
      },
    },
  },
  required: ['format'],
  loose: true,
};
const flag: Rule = { options: [true, false] };
const amount: Rule = { words: 'a number of 0 or more', least: 0, most: 1000000000000000 };
const texts: Rule = { list: text };
export const dictionaries: Record<string, Rule> = {
  organizations: publisher,
  providers: {
    fields: { name: label, url: url, pricingUrl: url },
    required: ['name'],
    loose: true,
  },
  benchmarks: {
    fields: {
      name: label,
      description: text,
      unit: { options: ['percent', 'fraction', 'points', 'elo', 'seconds', 'minutes'] },
      higherIsBetter: flag,
      items: amount,
      versions: texts,
      variants: texts,
      url: url,
    },
    required: ['name'],
  },
  sources: {
    fields: {
      title: label,
      url: url,
      publisher: text,
      kind: {
        options: [
          'model-card',
          'documentation',
          'pricing-page',
          'paper',
          'announcement',
          'leaderboard',
          'dataset',
          'article',
          'issue',
          'other',
        ],
      },
      published: date,
      retrieved: date,
      passage: text,
    },
    required: ['title'],
    loose: true,
  },
  hardware: {
    fields: {
      name: label,
      memoryBytes: amount,
      memoryBandwidth: amount,
      flops: { words: 'a number of 0 or more', least: 0, most: 1000000000000000000 },
      sources: ids,
      offers: {
        list: {
          fields: {
            provider: id,
            perHour: amount,
            currency: currency,
            spot: flag,
            asOf: date,
            sources: ids,
          },
          required: ['provider', 'perHour'],
        },
      },
    },
    required: ['name'],
    loose: true,
  },
  reviewers: {
    fields: { name: label, disclosure: text, url: url },
    required: ['name'],
    loose: true,
  },
};
const fact = (value: Rule): Rule => ({
  fact: value,
  sourced: {
    fields: {
      value: { nullable: value },
      sources: ids,
      asOf: date,
      note: text,
      disputed: {
        list: {
          fields: { value: { nullable: value }, sources: ids, asOf: date },
          required: ['value', 'sources'],
        },
      },
    },
    required: ['value'],
  },
});
const textFact: Rule = fact(text);
const dateFact: Rule = fact(date);
const amountFact: Rule = fact(amount);
const inputsFact: Rule = fact({
  list: { options: ['text', 'image', 'audio', 'video', 'pdf', 'embedding'] },
});
const flagFact: Rule = fact(flag);
const prices: Rule = {
  fields: {
    input: amount,
    output: amount,
    cacheRead: amount,
    cacheWrite: amount,
    cacheWrite1h: amount,
    reasoning: amount,
    inputAudio: amount,
    outputAudio: amount,
    cacheReadAudio: amount,
    inputImage: amount,
    outputImage: amount,
    cacheReadImage: amount,
    inputVideo: amount,
    outputVideo: amount,
    outputCitation: amount,
    perRequest: amount,
    perImage: amount,
    perWebSearch: amount,
  },
};
const time: Rule = { words: 'a time such as "16:30"', pattern: /^([01]\d|2[0-3]):[0-5]\d$/ };
const number: Rule = { words: 'a number', least: -1000000000000000, most: 1000000000000000 };
const reportedBy: Rule = { options: ['vendor', 'independent'] };
const scores: Rule = {
  list: {
    fields: {
      benchmark: id,
      value: number,
      metric: text,
      variant: text,
      version: text,
      shots: amount,
      effort: text,
      harness: text,
      items: amount,
      interval: {
        words: 'two numbers, the lower one first',
        items: number,
        most: 2,
        check: isInterval,
      },
      date: date,
      reportedBy: reportedBy,
      note: text,
      sources: ids,
    },
    required: ['benchmark', 'value'],
  },
};
const paragraph: Rule = { list: { fields: { text: text, sources: ids }, required: ['text'] } };
export const model: Rule = {
  fields: {
    id: id,
    name: label,
    aliases: ids,
    organization: id,
    family: textFact,
    status: fact({ options: ['active', 'preview', 'deprecated', 'retired'] }),
    retires: dateFact,
    successor: fact(id),
    released: dateFact,
    knowledgeCutoff: dateFact,
    contextWindow: amountFact,
    maxOutput: amountFact,
    parameters: { fields: { total: amountFact, active: amountFact }, loose: true },
    architecture: textFact,
    attention: fact({
      fields: {
        layers: count,
        keyValueHeads: amount,
        headSize: amount,
        latentSize: amount,
        windowedLayers: amount,
        window: amount,
      },
      required: ['layers'],
    }),
    tokenizer: textFact,
    licence: fact({
      fields: {
        name: label,
        spdx: text,
        url: url,
        openWeights: flag,
        openSource: flag,
        commercialUse: { options: [true, false, 'conditional'] },
      },
      required: ['name'],
    }),
    inputs: inputsFact,
    outputs: inputsFact,
    capabilities: {
      fields: {
        vision: flagFact,
        reasoning: flagFact,
        functionCalling: flagFact,
        toolUse: flagFact,
        structuredOutputs: flagFact,
        codeExecution: flagFact,
        webSearch: flagFact,
        fineTuning: flagFact,
      },
      loose: true,
    },
    bestFor: fact(texts),
    category: textFact,
    offers: {
      list: {
        fields: {
          provider: id,
          modelId: text,
          prices: prices,
          batch: prices,
          tiers: {
            list: {
              fields: { aboveInputTokens: amount, prices: prices },
              required: ['aboveInputTokens', 'prices'],
            },
          },
          offPeak: {
            fields: { from: time, until: time, prices: prices },
            required: ['from', 'until', 'prices'],
          },
          contextWindow: amountFact,
          maxOutput: amountFact,
          currency: currency,
          trial: flag,
          variant: text,
          note: text,
          from: date,
          until: date,
          asOf: date,
          sources: ids,
          disputed: {
            list: {
              fields: { prices: prices, sources: ids, asOf: date },
              required: ['prices', 'sources'],
            },
          },
        },
        required: ['provider', 'prices'],
      },
    },
    scores: scores,
    speed: {
      list: {
        fields: {
          provider: id,
          outputTokensPerSecond: amount,
          timeToFirstToken: amount,
          hardware: text,
          date: date,
          reportedBy: reportedBy,
          sources: ids,
        },
      },
    },
    throughput: {
      list: {
        fields: {
          hardware: id,
          units: count,
          bits: amount,
          outputTokensPerSecond: amount,
          concurrent: amount,
          note: text,
          date: date,
          reportedBy: reportedBy,
          sources: ids,
        },
        required: ['hardware', 'units', 'outputTokensPerSecond'],
      },
    },
    tuning: {
      list: {
        fields: {
          provider: id,
          method: { options: ['full', 'lora'] },
          perMillionTokens: amount,
          minimum: amount,
          storagePerMonth: amount,
          prices: prices,
          note: text,
          currency: currency,
          from: date,
          until: date,
          asOf: date,
          sources: ids,
        },
        required: ['provider', 'perMillionTokens'],
      },
    },
    profile: {
      list: {
        fields: {
          heading: text,
          content: {
            list: {
              fields: {
                paragraph: paragraph,
                list: { list: paragraph },
                quote: {
                  fields: { text: text, by: text, sources: ids },
                  required: ['text', 'sources'],
                },
                subheading: text,
              },
              loose: true,
            },
          },
        },
        required: ['heading', 'content'],
      },
    },
    versions: {
      list: {
        fields: {
          version: text,
          date: date,
          model: id,
          changes: texts,
          scores: scores,
          sources: ids,
        },
        required: ['version'],
      },
    },
    reviews: {
      list: {
        fields: {
          reviewer: id,
          score: { words: 'a number from 0 to 100', least: 0, most: 100 },
          verdict: { options: ['ship', 'skip'] },
          opinion: text,
          date: date,
          sources: ids,
        },
        required: ['reviewer', 'verdict'],
      },
    },
    reviewed: date,
  },
  required: ['id', 'name'],
  loose: true,
};
