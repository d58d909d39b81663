import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTokens } from '../../src/analysis/index.js';

/**
 * Texts and the tokens that tokenizers make of them: Llama 2 (32,000 entries), cl100k of GPT-4
 * (100,000), Llama 3 (128,000) and o200k of GPT-4o (200,000), counted with the npm packages
 * llama-tokenizer-js 1.2.2, gpt-tokenizer and llama3-tokenizer-js, without marks of beginning and
 * end. The sentences in many languages are the first article of the Universal Declaration of Human
 * Rights.
 */
const COUNTED: Record<string, readonly [text: string, ...tokens: number[]]> = {
  English: [
    'All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.',
    ...[36, 33, 33, 33],
  ],
  German: [
    'Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen einander im Geist der Brüderlichkeit begegnen.',
    ...[44, 44, 44, 38],
  ],
  French: [
    'Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et doivent agir les uns envers les autres dans un esprit de fraternité.',
    ...[52, 50, 50, 41],
  ],
  Turkish: [
    'Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler ve birbirlerine karşı kardeşlik zihniyeti ile hareket etmelidirler.',
    ...[71, 60, 43, 46],
  ],
  Vietnamese: [
    'Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền. Mọi con người đều được tạo hóa ban cho lý trí và lương tâm và cần phải đối xử với nhau trong tình bằng hữu.',
    ...[131, 84, 47, 49],
  ],
  Russian: [
    'Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и должны поступать в отношении друг друга в духе братства.',
    ...[58, 74, 48, 41],
  ],
  Greek: [
    'Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα. Είναι προικισμένοι με λογική και συνείδηση, και οφείλουν να συμπεριφέρονται μεταξύ τους με πνεύμα αδελφοσύνης.',
    ...[193, 172, 74, 71],
  ],
  Arabic: [
    'يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق. وقد وهبوا عقلًا وضميرًا وعليهم أن يعامل بعضهم بعضًا بروح الإخاء.',
    ...[109, 89, 48, 44],
  ],
  Hindi: [
    'सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। उन्हें बुद्धि और अन्तरात्मा की देन प्राप्त है और परस्पर उन्हें भाईचारे के भाव से बर्ताव करना चाहिए।',
    ...[205, 180, 93, 54],
  ],
  Burmese: [
    'လူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့် လည်းကောင်း၊ တူညီလွတ်လပ်သော အခွင့်အရေးများဖြင့် လည်းကောင်း၊ မွေးဖွားလာသူများ ဖြစ်သည်။',
    ...[218, 250, 250, 67],
  ],
  Amharic: [
    'የሰው ልጅ ሁሉ ሲወለድ ነጻና በክብርና በመብትም እኩልነት ያለው ነው። የተፈጥሮ ማስተዋልና ሕሊና ስላለው አንዱ ሌላውን በወንድማማችነት መንፈስ መመልከት ይገባዋል።',
    ...[271, 248, 248, 187],
  ],
  Japanese: [
    'すべての人間は、生れながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを授けられており、互いに同胞の精神をもって行動しなければならない。',
    ...[98, 92, 58, 71],
  ],
  Chinese: [
    '人人生而自由,在尊严和权利上一律平等。他们赋有理性和良心,并应以兄弟关系的精神相对待。',
    61,
    52,
    38,
    37,
  ],
  Korean: [
    '모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 부여받았으며 서로 형제애의 정신으로 행동하여야 한다.',
    ...[137, 85, 52, 51],
  ],
  // The examples of OpenAI's guide to counting tokens.
  'one long word': ['antidisestablishmentarianism', 9, 6, 6, 6],
  'a sum': ['2 + 2 = 4', 7, 7, 7, 7],
  'a wish in Japanese': ['お誕生日おめでとう', 11, 9, 9, 8],
  'a short sentence': ['tiktoken is great!', 6, 6, 5, 6],
  'a shout': ['THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG', 22, 14, 14, 13],
  numbers: [
    '3.14159 2.71828 1.41421 1.73205 0.57721 299792458 6.02214076e23 1000000 2026-11-22 17:04:49',
    ...[91, 53, 53, 53],
  ],
  pictures: ['🎉👍🏽👨‍👩‍👧‍👦🇩🇪🙂😀🚀✅', 52, 42, 39, 25],
  JSON: [
    '{"id":"llama-3.2-1b","offers":[{"provider":"aws","prices":{"input":0.1,"output":0.1},"from":"2024-09-25"}]}',
    ...[53, 43, 43, 44],
  ],
  'a program': [
    'export const sum = (values: readonly number[]): number =>\n  values.reduce((total, value) => total + value, 0);\n\nif (sum([1, 2, 3]) !== 6) {\n    throw new Error(`expected ${6}, got ${sum([1, 2, 3])}`);\n}\n',
    ...[77, 68, 68, 68],
  ],
};

describe('The range of tokens of a text', () => {
  for (const [what, [text, ...tokens]] of Object.entries(COUNTED))
    it(`holds what tokenizers make of ${what}`, () => {
      const { low, high } = estimateTokens(text);
      expect(low).toBeLessThanOrEqual(Math.min(...tokens));
      expect(high).toBeGreaterThanOrEqual(Math.max(...tokens));
    });

  it("holds OpenAI's rule of thumb for English: four characters a token, 100 tokens 75 words", () => {
    const [text] = COUNTED.English!;
    const { low, high } = estimateTokens(text);
    for (const ruled of [text.length / 4, (text.split(' ').length * 100) / 75]) {
      expect(ruled).toBeGreaterThan(low);
      expect(ruled).toBeLessThan(high);
    }
    // A range that says something: not more than two and a half times as much at its end.
    expect(high / low).toBeLessThan(2.5);
  });

  it('is nothing for no text, and at least one token for any', () => {
    expect(estimateTokens('')).toEqual({ low: 0, high: 0 });
    for (const text of ['a', ' ', '\n', '語', '\u0000', '\ud800', '👍']) {
      expect(estimateTokens(text).low).toBe(1);
      expect(estimateTokens(text).high).toBeGreaterThanOrEqual(1);
    }
  });

  const text = fc.string({ unit: 'binary', maxLength: 80 });

  it('begins before it ends, in whole tokens', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { low, high } = estimateTokens(given);
        expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('does not shrink where text is added', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [shorter, longer] = [estimateTokens(before), estimateTokens(before + after)];
        expect(longer.low).toBeGreaterThanOrEqual(shorter.low);
        expect(longer.high).toBeGreaterThanOrEqual(shorter.high);
      }),
    );
  });

  it('is there at once for a book', () => {
    // About 200,000 words.
    const [sentence] = COUNTED.English!;
    const book = `${sentence} `.repeat(7_000);
    const start = performance.now();
    const { low, high } = estimateTokens(book);
    expect(performance.now() - start).toBeLessThan(1_000);
    // Of each sentence 33 tokens: 231,000.
    expect(low).toBeLessThan(231_000);
    expect(high).toBeGreaterThan(231_000);
  });
});
