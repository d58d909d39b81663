/** English for the sections that help to decide. Functions take formatted text. */
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
  },
};

/** The words of the deciding sections in one language. */
export type DecisionMessages = typeof decision;
