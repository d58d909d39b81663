/** Names as their makers write them, made from slugs so that one model has one name. */

const SPELLING: Readonly<Record<string, string>> = {
  airx: 'AirX',
  autoglm: 'AutoGLM',
  chatgpt: 'ChatGPT',
  codellama: 'Code Llama',
  deepcoder: 'DeepCoder',
  deephermes: 'DeepHermes',
  deepseek: 'DeepSeek',
  dictalm: 'DictaLM',
  dpo: 'DPO',
  ds: 'DS',
  ernie: 'ERNIE',
  eurollm: 'EuroLLM',
  eva: 'EVA',
  flashx: 'FlashX',
  glm: 'GLM',
  gpt: 'GPT',
  incite: 'INCITE',
  intellect: 'INTELLECT',
  internvl3: 'InternVL3',
  kat: 'KAT',
  l3: 'Llama 3',
  'l3.1': 'Llama 3.1',
  'l3.3': 'Llama 3.3',
  learnlm: 'LearnLM',
  lfm: 'LFM',
  lion: 'LION',
  lm: 'LM',
  longcat: 'LongCat',
  mai: 'MAI',
  mimo: 'MiMo',
  minimax: 'MiniMax',
  mn: 'Mistral Nemo',
  moe: 'MoE',
  mythomax: 'MythoMax',
  nexusraven: 'NexusRaven',
  olympiccoder: 'OlympicCoder',
  openchat: 'OpenChat',
  openhands: 'OpenHands',
  openhermes: 'OpenHermes',
  openorca: 'OpenOrca',
  pairrm: 'PairRM',
  palm: 'PaLM',
  pi: 'Pi',
  qwq: 'QwQ',
  r1t: 'R1T',
  r1t2: 'R1T2',
  redpajama: 'RedPajama',
  remm: 'ReMM',
  rp: 'RP',
  rpr: 'RpR',
  sea: 'SEA',
  sft: 'SFT',
  slerp: 'SLERP',
  sorcererlm: 'SorcererLM',
  stripedhyena: 'StripedHyena',
  tars: 'TARS',
  ui: 'UI',
  unslopnemo: 'UnslopNemo',
  vl: 'VL',
  wizardlm: 'WizardLM',
};

/** First words that a version follows with a hyphen: `GPT-4o`, `Phi-4`, `MiniMax-M2`. */
const HYPHENATED = /^(gpt|phi|glm|minimax|intellect|wizardlm|mimo|ui)$/;

/** Makers that write the V of a version large. */
const LARGE_V = /^(deepseek|mimo|coder|prover|moonshot|pro)$/;

const isSize = (text: string): boolean => /^[aer]?[\d.]+[bmtk]$|^\d+x\d+b$/.test(text);

function word(text: string, before = ''): string {
  const spelled = SPELLING[text];
  if (spelled) return spelled;
  if (/^\d+x\d+b$/.test(text)) return text.replace(/b$/, 'B');
  if (isSize(text)) return text.toUpperCase();
  if (/^v\d/.test(text)) return LARGE_V.test(before) ? text.toUpperCase() : text;
  // `GLM-4.5V` sees; the o of `GPT-4o` and the n of `Gemma 3n` are small.
  if (/^\d[\d.]*v$/.test(text)) return text.toUpperCase();
  if (/^\d|^o\d/.test(text)) return text;
  if (/^[a-z]\d[\d.]*$/.test(text)) return text.toUpperCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** OpenAI's o series is called as its ids are. */
const O_SERIES = /^o\d(-|$)/;

/** The name of a model, from its slug. */
export function modelName(id: string): string {
  if (O_SERIES.test(id)) return id;
  // A date keeps its hyphens.
  const date = /-(20\d\d-\d\d-\d\d|\d\d-\d\d|\d\d-20\d\d)$/.exec(id);
  const words = (date ? id.slice(0, date.index) : id).split('-');
  let name = '';
  for (const [index, part] of words.entries()) {
    const before = words[index - 1];
    if (before === undefined) name = word(part);
    else {
      const version = /\d/.test(part) && !isSize(part);
      const joined =
        (index === 1 && HYPHENATED.test(before) && (version || before === 'ui')) ||
        (before === 'flash' && part === 'lite');
      const small = words[0] === 'gpt' && /^(mini|nano|pro)$/.test(part);
      name += (joined ? '-' : ' ') + (small ? part : word(part, before));
    }
  }
  return date ? `${name} ${date[1]}` : name;
}
