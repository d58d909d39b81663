import type { ProfileMessages } from './en.profile.js';
import { messages as history } from './fr.history.js';
import { kinds } from './fr.kinds.js';

/** A day, a month or a year; what stands before it depends on which. A date may be a link. */
const when = (date: string): string =>
  `${/\d\D+\d/.test(date.replace(/\uE000\d+/, '')) ? 'le' : 'en'} ${date}`;

export const messages: ProfileMessages = {
  contents: 'Sommaire',
  facts: 'En bref',
  sections: {
    uses: 'Usages et limites',
    prices: 'Prix',
    versions: 'Historique des versions',
  },
  labels: {
    family: 'Famille',
    category: 'Catégorie',
    bestFor: 'Usages indiqués',
    retires: 'Date de retrait',
    successor: 'Successeur',
    speed: 'Vitesse de sortie',
    result: 'Résultat',
    rank: 'Rang',
  },
  notKnown: 'Non connu',

  made: (name, maker) => `${name} est un modèle d’IA développé par ${maker}.`,
  madeOn: (name, maker, date) =>
    `${name} est un modèle d’IA développé par ${maker} et publié ${when(date)}.`,
  named: (name) => `${name} est un modèle d’IA\u202f; le catalogue ne dit pas de qui.`,
  released: (date) => `Il a été publié ${when(date)}.`,
  unreleased: (date) => `Il n’était pas encore publié ${when(date)}.`,
  parameters: (total) => `Nombre de paramètres\u00a0: ${total}.`,
  activeParameters: (total, active) =>
    `Nombre de paramètres\u00a0: ${total}, dont ${active} actifs pour chaque token.`,
  allActive: (total) => `Nombre de paramètres\u00a0: ${total}, tous actifs pour chaque token.`,
  modalities: (inputs, outputs) => `En entrée\u00a0: ${inputs}\u202f; en sortie\u00a0: ${outputs}.`,
  contextWindow: (tokens) => `Ensemble, une requête et sa réponse peuvent atteindre ${tokens}.`,
  contextPages: (tokens, pages) =>
    `Ensemble, une requête et sa réponse peuvent atteindre ${tokens}, soit environ ${pages} de texte anglais.`,
  pages: { one: '# page', many: '# de pages', other: '# pages' },
  pagesNote:
    'Calculé avec 0,75 mot par token et 500 mots par page. D’autres textes et langues s’en écartent.',
  maxOutput: (tokens) => `À elle seule, une réponse peut atteindre ${tokens}.`,
  knowledgeCutoff: (date) => `Ses données d’entraînement s’arrêtent ${when(date)}.`,
  openLicence: (licence) => `Ses poids sont téléchargeables (licence\u00a0: ${licence}).`,
  closedLicence: (licence) => `Ses poids ne sont pas publiés (licence\u00a0: ${licence}).`,
  licence: (licence) => `Licence\u00a0: ${licence}.`,
  price: (input, output) =>
    `${input} par million de tokens en entrée et ${output} par million en sortie`,
  cost: (workload, provider, cost) =>
    `Pour ${workload}, l’offre la moins chère est proposée par ${provider}\u00a0: ${cost} par mois.`,
  costAt: (workload, provider, price, cost) =>
    `Pour ${workload}, l’offre la moins chère est proposée par ${provider}\u00a0: ${price}, soit ${cost} par mois.`,
  status: (status) => `Statut\u00a0: ${status}.`,
  retires: (date) => `Son éditeur le retire ${when(date)}.`,
  retired: (date) => `Son éditeur l’a retiré ${when(date)}.`,
  successor: (name) => `Son éditeur recommande ${name} à la place.`,
  disputed: (facts) => `Les sources divergent sur\u00a0: ${facts}.`,
  unknown: (facts) => `Non connu\u00a0: ${facts}.`,
  missing: {
    released: 'sa date de publication',
    parametersTotal: 'sa taille',
    contextWindow: 'ce que peut contenir une requête',
    knowledgeCutoff: 'la date limite de ses données d’entraînement',
    licence: 'sa licence',
  },

  textOf: (date) =>
    `Le texte des sections date de la publication (${date})\u202f; les chiffres et résultats sont ceux du jour affiché.`,
  quoted: (by) => `— ${by}`,
  uses: (tags) => `Le catalogue le recommande pour\u00a0: ${tags}.`,
  cannot: (capabilities) => `On sait qu’il ne propose pas\u00a0: ${capabilities}.`,
  nothingAfter: (date) =>
    `Date limite de ses connaissances\u00a0: ${date}. De ce qui s’est passé ensuite, il ne sait que ce que dit la requête.`,
  vendorOnly: (count, all) => `${all}, dont publiés par son éditeur\u00a0: ${count}.`,
  results: {
    one: '# résultat recensé',
    many: '# de résultats recensés',
    other: '# résultats recensés',
  },

  rank: (place, count) => `${place} sur ${count}`,
  rankAmong: (place, peers) => `${place} parmi ${peers} ayant un tel résultat`,
  places: { one: '#er', other: '#e' },
  sole: 'aucun autre résultat à classer avec lui',
  shared: {
    one: 'ex æquo avec # autre',
    many: 'ex æquo avec # d’autres',
    other: 'ex æquo avec # autres',
  },
  between: (first, last) => `avec l’incertitude, du ${first} au ${last}`,
  peers: {
    all: { one: '# modèle', many: '# de modèles', other: '# modèles' },
    open: {
      one: '# modèle à poids ouverts',
      many: '# de modèles à poids ouverts',
      other: '# modèles à poids ouverts',
    },
    closed: {
      one: '# modèle à poids fermés',
      many: '# de modèles à poids fermés',
      other: '# modèles à poids fermés',
    },
  },
  sized: (peers, size) => `${peers} ${size}`,
  sizes: {
    upTo: (most) => `de ${most} de paramètres au plus`,
    between: (least, most) => `de plus de ${least} et jusqu’à ${most} de paramètres`,
    above: (least) => `de plus de ${least} de paramètres`,
  },
  rankedAmong: (peers) =>
    `Chaque résultat est classé parmi les modèles de ce catalogue qui ont un résultat mesurant la même chose (${peers})\u00a0: même benchmark, même version, même variante, même métrique, et aucun réglage dont on sait qu’il diffère.`,
  group: {
    all: 'tous les modèles',
    open: 'modèles à poids ouverts',
    closed: 'modèles à poids fermés',
  },
  sizeClasses: (ends) =>
    `Classes de taille selon le nombre total de paramètres, d’après Artificial Analysis\u00a0: jusqu’à ${ends}, et au-delà.`,
  otherwise: (count) =>
    `Hors classement, car leurs résultats mesurent ou peuvent mesurer autre chose\u00a0: ${count}.`,
  unplaced: (count) =>
    `Hors classement, car leurs poids ou leur taille ne sont pas connus\u00a0: ${count} avec un résultat.`,
  without: (count) => `Sans résultat sur ce benchmark\u00a0: ${count}.`,
  exact: (count) =>
    `Résultats dont l’incertitude n’est pas connue, tenus pour exacts\u00a0: ${count}.`,
  place: (place, name, score) => `${place}\u00a0: ${name}, ${score}`,
  furtherPlaces: (count) => `et ${count} de plus`,
  bestPlace: (place, benchmark) => `Son meilleur rang\u00a0: ${place} (${benchmark}).`,
  worstPlace: (place, benchmark) => `Son rang le plus bas\u00a0: ${place} (${benchmark}).`,
  noRange:
    'Trop peu de modèles ont de tels résultats, ou ceux-ci sont trop proches, pour indiquer un meilleur rang et un rang le plus bas.',

  thisModel: 'ce modèle',
  outcomes: {
    better: (version) => `Mieux que ${version}`,
    worse: (version) => `Moins bien que ${version}`,
    'better-maybe': (version) => `Mieux que ${version}, mais dans la marge d’incertitude`,
    'worse-maybe': (version) => `Moins bien que ${version}, mais dans la marge d’incertitude`,
    same: (version) => `Comme ${version}`,
  },
  rose: (benchmark, before, after, change) =>
    `${benchmark}\u00a0: passe de ${before} à ${after} (${change})`,
  fell: (benchmark, before, after, change) =>
    `${benchmark}\u00a0: passe de ${before} à ${after} (${change})`,
  more: (share) => `${share} de plus`,
  less: (share) => `${share} de moins`,
  uncertain:
    'L’incertitude de certains de ces résultats n’est pas connue\u00a0: un petit écart peut être dû au hasard.',
  noneComparable: (version) => `Aucun résultat n’est comparable avec ${version}.`,
  incomparable: {
    one: '# résultat présent des deux côtés ne mesure pas la même chose et n’est pas comparé',
    many: '# de résultats présents des deux côtés ne mesurent pas la même chose et ne sont pas comparés',
    other:
      '# résultats présents des deux côtés ne mesurent pas la même chose et ne sont pas comparés',
  },

  cite: (number) => `Source nº\u00a0${number}`,
  cited: 'Citée ici\u00a0:',
  citedIn: (place) => `Retour à\u00a0: ${place}`,
  text: (heading) => `section «\u00a0${heading}\u00a0»`,
  version: (version) => `la version ${version}`,

  expectedLevel: (least, most) => `un nombre entier de ${least} à ${most}`,

  history,
  kinds,
};
