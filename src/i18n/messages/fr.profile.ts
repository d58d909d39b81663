import type { ProfileMessages } from './en.profile.js';
import { messages as history } from './fr.history.js';
import { kinds } from './fr.kinds.js';

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
    bestFor: 'Recommandé pour',
    retires: 'Fin',
    successor: 'Successeur',
    speed: 'Vitesse de sortie',
    result: 'Résultat',
    rank: 'Rang',
  },
  notKnown: 'Non connu',

  made: (name, maker) => `${name} est un modèle d’IA de ${maker}.`,
  named: (name) => `${name} est un modèle d’IA\u00a0; le catalogue ne dit pas de qui.`,
  released: (date) => `Publication\u00a0: ${date}.`,
  unreleased: (date) => `Pas encore publié à cette date\u00a0: ${date}.`,
  family: (family) => `Il appartient à la famille ${family}.`,
  parameters: (total) => `Nombre de paramètres\u00a0: ${total}.`,
  activeParameters: (total, active) =>
    `Nombre de paramètres\u00a0: ${total}, dont ${active} pour chaque token.`,
  allActive: (total) => `Nombre de paramètres\u00a0: ${total}, tous actifs pour chaque token.`,
  modalities: (inputs, outputs) => `En entrée\u00a0: ${inputs}\u00a0; en sortie\u00a0: ${outputs}.`,
  contextWindow: (tokens) => `Une requête et sa réponse tiennent ensemble en ${tokens}.`,
  contextPages: (tokens, pages) =>
    `Une requête et sa réponse tiennent ensemble en ${tokens}, soit environ ${pages} de texte anglais.`,
  pages: { one: '# page', many: '# de pages', other: '# pages' },
  pagesNote:
    'Calculé avec 0,75 mot par token et 500 mots par page. D’autres textes et langues s’en écartent.',
  maxOutput: (tokens) => `Une réponse seule peut atteindre ${tokens}.`,
  knowledgeCutoff: (date) => `Ses données d’entraînement s’arrêtent à cette date\u00a0: ${date}.`,
  openLicence: (licence) => `Ses poids sont téléchargeables\u00a0; licence\u00a0: ${licence}.`,
  closedLicence: (licence) => `Ses poids ne sont pas publiés\u00a0; conditions\u00a0: ${licence}.`,
  licence: (licence) => `Licence\u00a0: ${licence}.`,
  price: (provider, input, output) =>
    `L’offre la moins chère pour cette charge de travail est celle de ${provider}\u00a0: ${input} par million de tokens en entrée et ${output} par million en sortie.`,
  cost: (workload, cost) => `Une charge de travail de ${workload} y coûte ${cost} par mois.`,
  status: (status) => `Statut\u00a0: ${status}.`,
  retires: (date) => `Retrait par l’éditeur\u00a0: ${date}.`,
  retired: (date) => `Retrait effectué par l’éditeur\u00a0: ${date}.`,
  successor: (name) => `Son éditeur recommande ${name} à la place.`,
  disputed: (facts) => `Les sources divergent sur\u00a0: ${facts}.`,
  unknown: (facts) => `Non connu\u00a0: ${facts}.`,

  textOf: (date) =>
    `Le texte des sections date de la publication (${date})\u00a0; les chiffres et résultats sont ceux du jour affiché.`,
  quoted: (by) => `— ${by}`,
  uses: (tags) => `Le catalogue le recommande pour\u00a0: ${tags}.`,
  cannot: (capabilities) => `Absence connue\u00a0: ${capabilities}.`,
  nothingAfter: (date) =>
    `De ce qui s’est passé ensuite (après ${date}), il ne sait que ce que dit la requête.`,
  vendorOnly: (count, all) => `${all}, dont publiés par son éditeur\u00a0: ${count}.`,
  results: {
    one: '# résultat enregistré',
    many: '# de résultats enregistrés',
    other: '# résultats enregistrés',
  },

  rank: (place, count) => `${place} sur ${count}`,
  rankAmong: (place, peers) => `${place} parmi ${peers} ayant ce résultat`,
  places: { one: '#er', other: '#e' },
  sole: 'aucun autre n’a ce résultat',
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
    upTo: (most) => `ne dépassant pas ${most} de paramètres`,
    between: (least, most) => `ayant plus de ${least} et jusqu’à ${most} de paramètres`,
    above: (least) => `ayant plus de ${least} de paramètres`,
  },
  rankedAmong: (peers) =>
    `Chaque résultat est classé parmi les modèles de ce catalogue qui ont un résultat mesurant la même chose (${peers})\u00a0: même benchmark, même version, même variante, même métrique, et aucun réglage dont on sait qu’il diffère.`,
  group: {
    all: 'tous les modèles',
    open: 'modèles à poids ouverts',
    closed: 'modèles à poids fermés',
  },
  sizeClasses: (ends) =>
    `Classes de taille selon tous les paramètres, d’après Artificial Analysis\u00a0: jusqu’à ${ends}, et au-delà.`,
  otherwise: (count) =>
    `Hors classement, car leurs résultats mesurent autre chose\u00a0: ${count}.`,
  unplaced: (count) =>
    `Hors classement, car leurs poids ou leur taille ne sont pas connus\u00a0: ${count} avec un résultat.`,
  without: (count) => `Sans résultat sur ce benchmark\u00a0: ${count}.`,
  exact: (count) =>
    `Résultats dont l’incertitude n’est pas connue, pris comme exacts\u00a0: ${count}.`,
  place: (place, name, score) => `${place}\u00a0: ${name}, ${score}`,
  furtherPlaces: (count) => `et ${count} de plus`,
  bestPlace: (place, benchmark) => `Son meilleur rang\u00a0: ${place} (${benchmark}).`,
  worstPlace: (place, benchmark) => `Son rang le plus bas\u00a0: ${place} (${benchmark}).`,

  thisModel: 'ce modèle',
  outcomes: {
    better: (version) => `Mieux que ${version}`,
    worse: (version) => `Moins bien que ${version}`,
    'better-maybe': (version) => `Mieux que ${version}, mais dans la marge d’incertitude`,
    'worse-maybe': (version) => `Moins bien que ${version}, mais dans la marge d’incertitude`,
    same: (version) => `Comme ${version}`,
  },
  rose: (benchmark, before, after, gap) =>
    `${benchmark}\u00a0: en hausse de ${before} à ${after}, soit ${gap}`,
  fell: (benchmark, before, after, gap) =>
    `${benchmark}\u00a0: en recul de ${before} à ${after}, soit ${gap}`,
  ofBefore: (change, share) => `${change}, c’est-à-dire ${share} de l’ancienne valeur`,
  uncertain:
    'L’incertitude de certains de ces résultats n’est pas connue\u00a0: un petit écart peut être dû au hasard.',
  noneComparable: (version) => `Aucun résultat n’est comparable avec ${version}.`,
  incomparable: {
    one: '# résultat des deux mesure autre chose et n’est pas comparé',
    many: '# de résultats des deux mesurent autre chose et ne sont pas comparés',
    other: '# résultats des deux mesurent autre chose et ne sont pas comparés',
  },

  cite: (number) => `Source nº\u00a0${number}`,
  citedIn: (place) => `Retour à\u00a0: ${place}`,
  text: (heading) => `section «\u00a0${heading}\u00a0»`,
  version: (version) => `la version ${version}`,

  expectedLevel: (least, most) => `un nombre entier de ${least} à ${most}`,

  history,
  kinds,
};
