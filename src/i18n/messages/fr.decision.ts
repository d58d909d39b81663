import type { DecisionMessages } from './en.decision.js';
import { kinds } from './fr.kinds.js';

/** Capabilities with their articles, as they stand in a question. */
const CAPABILITIES: Readonly<Record<string, string>> = {
  Vision: 'la vision',
  Raisonnement: 'le raisonnement',
  'Appel de fonctions': 'l’appel de fonctions',
  'Utilisation d’outils': 'l’utilisation d’outils',
  'Sorties structurées': 'les sorties structurées',
  'Exécution de code': 'l’exécution de code',
  'Recherche web': 'la recherche web',
  'Fine-tuning': 'le fine-tuning',
};

/** French for the sections that help to decide. Long, because it has every key of the English. */
export const messages: DecisionMessages = {
  sections: {
    summary: 'Résumé',
    verdict: 'Verdict',
    scorecard: 'Grille de décision',
    'trade-offs': 'Arbitrages',
    switching: 'Changement de modèle',
    'deep-dive': 'Analyse détaillée',
    faq: 'Questions et réponses',
    related: 'Autres comparaisons',
    sources: 'Dernière révision et sources',
  },

  changes: {
    then: (date) => `Date des chiffres affichés\u00a0: ${date}.`,
    now: (date) => `Les chiffres affichés sont les plus récents (${date}).`,
    showNow: 'Afficher les chiffres les plus récents',
    showThen: (date) => `Revenir aux chiffres antérieurs (${date})`,
    none: (date) => `Aucun changement n’est recensé depuis cette date (${date}).`,
    since: (count, date) => `${count} depuis cette date (${date})`,
    count: { one: '# changement', many: '# de changements', other: '# changements' },
    on: (date, change) => `${date}\u00a0: ${change}`,
    released: (date) => `Modèle publié plus tard seulement\u00a0: ${date}.`,
    cost: (after, before) =>
      `Coût mensuel de cette charge de travail\u00a0: ${after} désormais, ${before} auparavant.`,
    cheapest: (after, before) =>
      `Fournisseur le moins cher\u00a0: ${after} désormais, ${before} auparavant.`,
    price: (what, provider, after, before) =>
      `${what} par million de tokens chez ${provider}\u00a0: ${after} désormais, ${before} auparavant.`,
    terms: (provider) => `D’autres conditions de l’offre ont changé chez ${provider}.`,
    begun: (provider, input, output) =>
      `Nouvelle offre chez ${provider}\u00a0: ${input} en entrée, ${output} en sortie par million de tokens.`,
    ended: (provider, input, output) =>
      `Fin d’une offre chez ${provider}\u00a0: ${input} en entrée, ${output} en sortie par million de tokens.`,
    fact: (what, after, before) => `${what}\u00a0: ${after} désormais, ${before} auparavant.`,
    score: (benchmark, score) => `Nouveau résultat sur ${benchmark}\u00a0: ${score}.`,
  },

  scorecard: {
    age: 'Âge',
    providers: {
      one: '# fournisseur pour cette charge de travail',
      many: '# de fournisseurs pour cette charge de travail',
      other: '# fournisseurs pour cette charge de travail',
    },
    comparable: {
      one: '# résultat comparable',
      many: '# de résultats comparables',
      other: '# résultats comparables',
    },
    noneComparable: 'aucun résultat comparable',
    leads: {
      one: 'en tête sur # benchmark',
      many: 'en tête sur # de benchmarks',
      other: 'en tête sur # benchmarks',
    },
    most: 'le plus grand nombre',
    latest: 'la plus récente',
    newest: 'le plus récent',
  },

  verdict: {
    signals: {
      scores: 'scores aux benchmarks',
      price: 'prix',
      capabilities: 'capacités',
      context: 'fenêtre de contexte',
      availability: 'disponibilité',
      licence: 'licence',
      speed: 'vitesse',
      age: 'âge',
    },
    leads: (first, second, lead) => `${first} devance ${second} de ${lead} sur 100.`,
    untested:
      'Impossible de dire quel modèle fonctionne le mieux\u00a0: aucun score aux benchmarks n’est comparable.',
    untestedAll:
      'Impossible de dire quel modèle fonctionne le mieux\u00a0: aucun benchmark n’a de scores comparables pour tous les modèles classés.',
    byTheRest: (first, second, lead) =>
      `D’après tous les autres critères pondérés, ${first} devance ${second} de ${lead} sur 100.`,
    closePair: (names, lead) =>
      `Trop serré pour trancher\u00a0: l’écart entre ${names} est de ${lead} sur 100.`,
    close: (names, lead) =>
      `Trop serré pour trancher\u00a0: l’écart entre ${names} ne dépasse pas ${lead} sur 100.`,
    level: (names) => `Trop serré pour trancher\u00a0: ${names} sont à égalité.`,
    split: (cheap, price, strong, scores) =>
      `Prix et benchmarks se contredisent\u00a0: le prix plaide pour ${cheap} (${price}), les scores aux benchmarks plaident pour ${strong} (${scores}).`,
    restsOnPrice: (name) => `Sans son prix, ${name} ne serait pas en tête.`,
    abstains: (signals) =>
      `Impossible de se prononcer, car rien de comparable n’est connu à ce sujet\u00a0: ${signals}.`,
    tooLittle: 'Impossible de se prononcer\u00a0: trop peu de données connues sont comparables.',
    onlyOne: (signal) =>
      `Impossible de se prononcer\u00a0: de tous les critères pondérés, un seul est comparable (${signal}).`,
    noWeight: 'Impossible de se prononcer\u00a0: toutes les pondérations sont à zéro.',
    signal: (signal, points) => `${signal} (${points})`,
    speaksFor: (name, signals) => `Pour ${name}\u00a0: ${signals}.`,
    nothingFor: (name) => `Aucun élément comparable ne plaide pour ${name}.`,
    sole: (name) =>
      `Rien à classer\u00a0: de ces modèles, seul le modèle ${name} n’a pas été retiré.`,
    retired: (names) => `Hors classement, pour cause de retrait\u00a0: ${names}.`,
    soleReleased: (name) => `Aucun autre modèle à classer avec ${name}.`,
    unreleased: (names, date) =>
      `Hors classement, car pas encore publié à cette date (${date})\u00a0: ${names}.`,
    allUnreleased: (date) => `Aucun de ces modèles n’était publié à cette date (${date}).`,
    allRetired: 'Tous ces modèles ont été retirés.',
    unranked: (names) => `Hors classement, car trop peu de données sont connues\u00a0: ${names}.`,
    covered: (share) => `Les éléments comparables représentent ${share} des pondérations.`,
    couldTurn: 'Les éléments non comparables pourraient l’emporter sur cette avance.',
    cannotTurn: 'Les éléments non comparables ne pourraient pas l’emporter sur cette avance.',

    table: 'Composition du verdict',
    total: 'Total',
    share: (share) => `part\u00a0: ${share}`,
    weightOf: (weight, share) =>
      `pondération\u00a0: ${weight}, soit ${share} de la partie couverte`,
    coverage: (share) => `couverture\u00a0: ${share}`,
    notWeighed: 'sans pondération',
    ahead: (name, points) => `${name}\u00a0: ${points} d’avance`,
    aheadOf: (name, other, points) => `${name} devant ${other}\u00a0: ${points} d’avance`,
    even: 'à égalité',
    goneWithout: 'avance perdue sans ce critère',
    goneBelow: (weight) => `avance perdue si la pondération est de ${weight} ou moins`,
    goneAbove: (weight) => `avance perdue si la pondération est de ${weight} ou plus`,
    goneAt: (name, cost) => `avance perdue si ${name} coûte ${cost} par mois ou plus`,
    unknown: (names) => `hors calcul\u00a0: donnée inconnue pour ${names}`,
    outdated: (names) =>
      `hors calcul\u00a0: dernière vérification il y a plus d’un an pour ${names}`,
    incomparable: 'hors calcul\u00a0: rien de comparable n’est connu',

    weighYourself: 'Choisir ses propres pondérations',
    weights: 'Pondérations',
    ofMost: (weight, most) => `${weight} sur ${most}`,
    reset: 'Rétablir les pondérations publiées',
  },

  switching: {
    heading: (from, to) => `Quitter ${from} pour ${to}`,
    from: (model) => `Quitter ${model}`,
    to: (model) => `Passer à ${model}`,
    table: 'Ce que change le passage du modèle de la ligne à celui de la colonne',
    shared: (providers) =>
      `Les deux modèles sont disponibles chez ${providers}\u00a0: mieux vaut y commencer les tests, car le point de terminaison reste le même.`,
    notShared:
      'Pour cette charge de travail, aucun fournisseur recensé n’a d’offres pour les deux modèles.',
    labels: {
      monthly: 'Coût mensuel de la charge de travail',
      input: 'Prix en entrée par million de tokens',
      output: 'Prix en sortie par million de tokens',
    },
    more: (what, amount) => `${what}\u00a0: ${amount} de plus.`,
    times: (what, amount, times) => `${what}\u00a0: ${amount} de plus, soit ${times} autant.`,
    less: (what, amount) => `${what}\u00a0: ${amount} de moins.`,
    cheaper: (what, amount, share) =>
      `${what}\u00a0: ${amount} de moins, soit une baisse de ${share}.`,
    prices: (offers) =>
      `Tous les prix sont ceux de l’offre la moins chère pour la charge de travail\u00a0: ${offers}.`,
    offer: (model, provider) => `${model} chez ${provider}`,
    lost: (what) => `En moins\u00a0: ${what}.`,
    gained: (what) => `En plus\u00a0: ${what}.`,
    inputs: {
      lost: (what) => `En moins parmi les entrées acceptées\u00a0: ${what}.`,
      gained: (what) => `En plus parmi les entrées acceptées\u00a0: ${what}.`,
    },
    outputs: {
      lost: (what) => `En moins parmi les sorties produites\u00a0: ${what}.`,
      gained: (what) => `En plus parmi les sorties produites\u00a0: ${what}.`,
    },
    licence: (from, to) => `La licence change\u00a0: ${from} avant, ${to} après.`,
    tokenizer: (from, to) =>
      `Le tokeniseur change\u00a0: ${from} avant, ${to} après. Le même texte compte alors plus ou moins de tokens, ce dont aucun prix ne tient compte ici.`,
    kept: (what) => `Sans changement\u00a0: ${what}.`,
    unknown: (what) =>
      `Comparaison impossible, car des données manquent, sont trop anciennes ou divergent selon les sources\u00a0: ${what}.`,
    nothing: (from, to) => `Rien de comparable n’est connu sur ${from} et ${to}.`,
    lessAMonth: (amount) => `${amount} de moins par mois`,
    moreAMonth: (amount) => `${amount} de plus par mois`,
    sameCost: 'même coût par mois',
    capabilitiesLost: {
      one: '# capacité en moins',
      many: '# de capacités en moins',
      other: '# capacités en moins',
    },
    capabilitiesGained: {
      one: '# capacité en plus',
      many: '# de capacités en plus',
      other: '# capacités en plus',
    },
  },

  faq: {
    whichWindow: (models, two) =>
      `${two ? 'Lequel des deux modèles' : 'Quel modèle'} a la plus grande fenêtre de contexte\u00a0: ${models}\u202f?`,
    whichPrice: (models, two) =>
      `${two ? 'Lequel des deux modèles' : 'Quel modèle'} est le moins cher\u00a0: ${models}\u202f?`,
    isOpen: (models) => `L’un de ces modèles est-il open source\u00a0: ${models}\u202f?`,
    asked: (capability) => CAPABILITIES[capability] ?? capability,
    whichSupports: (models, capabilities) =>
      `Quel modèle prend en charge ${capabilities}\u00a0: ${models}\u202f?`,
    whichMultimodal: (models) => `Quel modèle est multimodal\u00a0: ${models}\u202f?`,
    where: (models) => `Où utiliser ${models}\u202f?`,
    whenOver: (model, other) => `Quand préférer ${model} à ${other}\u202f?`,
    when: (models) => `Quand choisir ${models}\u202f?`,

    largest: (model, all, two) =>
      all
        ? `${model} a la plus grande${two ? ' des deux fenêtres' : ' fenêtre'} de contexte.`
        : `Parmi les fenêtres de contexte connues, la plus grande est celle du modèle ${model}.`,
    sameWindow: (models, tokens) =>
      `La fenêtre de contexte est la même pour ${models}\u00a0: ${tokens}.`,
    roughlySame: (models) =>
      `Les fenêtres de contexte sont à peu près de même taille pour ${models}.`,
    unclear: (two) => `Impossible de dire laquelle ${two ? 'des deux ' : ''}est la plus grande.`,
    windowUnknown: (models) => `La fenêtre de contexte est inconnue pour ${models}.`,

    cheapest: (model, all, two) =>
      all
        ? `${model} est le ${two ? 'moins cher des deux modèles' : 'modèle le moins cher'}.`
        : `Parmi les coûts connus, le plus bas est celui du modèle ${model}.`,
    sameCost: (models, all) =>
      all
        ? `Le coût le plus bas est le même pour ${models}.`
        : `Parmi les coûts connus, le plus bas est le même pour ${models}.`,
    offer: (model, monthly, provider, prices) =>
      `${model} coûte ${monthly} par mois chez ${provider}, à raison de ${prices}.`,
    prices: {
      input: (price) => `${price} par million de tokens d’entrée`,
      output: (price) => `${price} par million de tokens de sortie`,
      requestFee: (price) => `${price} par requête`,
      cacheRead: (price) => `${price} par million de tokens d’entrée en cache`,
      cacheWrite: (price) => `${price} par million de tokens écrits en cache`,
      reasoning: (price) => `${price} par million de tokens de raisonnement`,
      images: (price) => `${price} par million de tokens d’image`,
      image: (price) => `${price} par image`,
      audio: (price) => `${price} par million de tokens audio`,
      webSearch: (price) => `${price} par recherche web`,
      commitment: (price) => `${price} par mois`,
    },
    severalPrices: (model) =>
      `Une partie des requêtes à ${model}, par exemple les longues, celles par lots ou aux heures creuses, est facturée à d’autres prix\u202f; le coût compte chacune au sien.`,
    tier: (model, tokens) =>
      `Les prix indiqués pour ${model} sont ceux des requêtes de plus de ${tokens}.`,
    listPrices: (workload) =>
      `Il s’agit de tarifs publics pour cette charge de travail\u00a0: ${workload}.`,

    licence: {
      yes: (model, licence) =>
        `Licence du modèle ${model}\u00a0: ${licence}, une licence open source.`,
      no: (model, licence) =>
        `Licence du modèle ${model}\u00a0: ${licence}, qui n’est pas une licence open source.`,
      unknown: (model, licence) =>
        `Licence du modèle ${model}\u00a0: ${licence}\u202f; on ignore s’il s’agit d’une licence open source.`,
    },
    noLicence: (models) =>
      `D’après les données recensées, il n’existe pas de licence pour ${models}.`,
    licenceUnknown: (models) => `La licence est inconnue pour ${models}.`,
    weights: {
      yes: (models) => `Les poids sont téléchargeables pour ${models}.`,
      no: (models) => `Les poids ne sont pas téléchargeables pour ${models}.`,
      unknown: (models) => `On ignore si les poids sont téléchargeables pour ${models}.`,
    },
    weightsAlone: 'Des poids ouverts ne suffisent pas à rendre un modèle open source.',

    supported: {
      yes: (models) => `Prise en charge recensée pour ${models}.`,
      no: (models) => `Prise en charge recensée comme absente pour ${models}.`,
      unknown: (models) => `Donnée inconnue pour ${models}.`,
    },

    providers: (model, providers) => `Le modèle ${model} est proposé par ${providers}.`,
    notCounted: (model, count) => `Offres non comptées pour ${model}\u00a0: ${count}.`,
    more: { one: '# autre', many: '# d’autres', other: '# autres' },
    noProviders: (models) => `Aucune offre en vigueur n’est recensée pour ${models}.`,
    ownHardware: (models) =>
      `Pour ${models}, les poids sont téléchargeables, en vue d’une exécution sur son propre matériel.`,

    choose: (model, reason) => `Choisir ${model} si ${reason}.`,
    also: (reason) => `Même choix si ${reason}.`,
  },

  related: {
    pair: (model, other) => `${model} face à ${other}`,
    reasons: {
      family: 'même famille',
      maker: 'même éditeur',
      price: 'prix proches',
      score: 'scores proches',
      size: 'tailles proches',
    },
    none: 'Aucune alternative proche n’est connue.',
    template: 'une adresse http ou https contenant {a} et {b}',
  },

  sources: {
    noReview: 'Aucune date de révision n’est recensée.',
    reviewOf: (model, date) => `${model}\u00a0: ${date}`,
    noReviewOf: (model) => `${model}\u00a0: aucune date recensée`,
    citedFor: (model, facts) => `Référence pour ${model}\u00a0: ${facts}`,
    facts: {
      one: 'Référence pour # donnée',
      many: 'Référence pour # de données',
      other: 'Référence pour # données',
    },
    citedForOffers: (model, providers) =>
      `Référence pour les offres du modèle ${model}\u00a0: ${providers}`,
    other: { bestFor: 'Usages indiqués', speed: 'Vitesse' },
    kinds,
  },

  summary: {
    valueFor: (value, model) => `${value} pour ${model}`,
    disputed: (value) => `${value} (sources divergentes)`,
    compared: (models) => `Cette comparaison met en regard ${models}.`,
    about: (model, about) => `${model} (${about})`,
    made: (model, maker, year) => `${model} (${maker}, ${year})`,
    contextWindow: (values) => `Fenêtre de contexte\u00a0: ${values}.`,
    contextWindows: (least, most) => `Les fenêtres de contexte vont de ${least} à ${most}.`,
    sameContextWindow: (value) => `Chaque modèle a une fenêtre de contexte de ${value}.`,
    lead: (benchmark, model, gap) =>
      `Sur ${benchmark}, ${model} a ${gap} d’avance, la plus grande avance nette entre scores comparables.`,
    leadAmongKnown: (benchmark, model, gap) =>
      `Sur ${benchmark}, ${model} a ${gap} d’avance, la plus grande avance nette entre scores comparables\u202f; au moins un modèle n’y a pas de score.`,
    noLead: 'Aucune avance nette n’est recensée entre scores comparables.',
    prices: (models) => `Tarifs publics par million de tokens\u00a0: ${models}.`,
    anyPrices: (models) => `Prix par million de tokens\u00a0: ${models}.`,
    priced: (model, input, output) => `${model} (${input} en entrée, ${output} en sortie)`,
    workload: (workload) => `Charge de travail\u00a0: ${workload}.`,
    unknown: (models, facts) => `Ce qui n’est pas connu pour ${models}\u00a0: ${facts}.`,
    unknownOf: {
      organization: 'l’éditeur',
      released: 'la date de publication',
      contextWindow: 'la fenêtre de contexte',
      scores: 'des scores de benchmark comparables',
      cost: 'le coût',
    },
    nothing:
      'Ni leurs éditeurs, ni leurs dates de publication, ni leurs fenêtres de contexte, ni des scores comparables, ni leurs prix ne sont connus.',
  },

  tradeOffs: {
    choose: (model) => `Choisir ${model} si…`,
    when: {
      cost: (own, others) =>
        `le coût est décisif\u00a0: ${own} par mois pour cette charge de travail, contre ${others}`,
      benchmark: (leads) =>
        `les tâches prévues ressemblent à des benchmarks où l’avance est nette\u00a0: ${leads}`,
      contextWindow: (own, others) =>
        `les requêtes sont longues\u00a0: fenêtre de contexte de ${own}, contre ${others}`,
      capability: (names, others) =>
        `ceci est nécessaire\u00a0: ${names}\u202f; absence avérée pour ${others}`,
      outputPrice: (own, others) =>
        `la sortie domine la facture\u00a0: ${own} par million de tokens de sortie, contre ${others}`,
      openSource: (licence, others) =>
        `une licence open source est nécessaire (${licence})\u202f; absence avérée pour ${others}`,
      openWeights: (licence, others) =>
        `les poids doivent être téléchargeables (${licence})\u202f; impossibilité avérée pour ${others}`,
      providers: (own, others) =>
        `le choix du fournisseur doit rester ouvert\u00a0: ${own}, contre ${others}`,
      speed: (own, others) => `les réponses doivent être rapides\u00a0: ${own}, contre ${others}`,
      maxOutput: (own, others) =>
        `une seule réponse peut être longue\u00a0: jusqu’à ${own}, contre ${others}`,
      knowledgeCutoff: (own, others) =>
        `des connaissances récentes sont importantes (fin des données d’entraînement\u00a0: ${own}, contre ${others})`,
      released: (own, others) =>
        `la préférence va au plus récent (publication\u00a0: ${own}, contre ${others})`,
      parametersTotal: (own, others) =>
        `le modèle est auto-hébergé et la mémoire limitée (paramètres\u00a0: ${own}, contre ${others})`,
      parametersActive: (own, others) =>
        `le modèle est auto-hébergé et la puissance de calcul limitée (paramètres actifs\u00a0: ${own}, contre ${others})`,
      bestFor: (tags) => `les usages indiqués correspondent au besoin\u00a0: ${tags}`,
    },
    unknownOf: (reason, models) => `${reason}\u202f; donnée inconnue pour ${models}`,
    outdatedOf: (reason, models) => `${reason}\u202f; prix datant de plus d’un an pour ${models}`,
    nearest: (other) => `${other}, le modèle le plus proche`,
    lead: (benchmark, gap) => `${gap} sur ${benchmark}`,
    notAllScored: (reason) => `${reason}\u202f; au moins un modèle n’y a pas de score`,
    more: {
      one: '# autre benchmark',
      many: '# d’autres benchmarks',
      other: '# autres benchmarks',
    },
    providers: { one: '# fournisseur', many: '# de fournisseurs', other: '# fournisseurs' },
    speed: {
      one: '# token par seconde',
      many: '# de tokens par seconde',
      other: '# tokens par seconde',
    },
    none: (models) =>
      `Rien de ce qui est recensé ne plaide uniquement pour ${models}\u00a0: il faudrait trancher par des tests sur ses propres tâches.`,
    tooLittle: (models) =>
      `Trop peu d’éléments sont comparables pour dire quand choisir ${models}.`,
    unreleased: (models, date) => `Pas encore publié à cette date (${date})\u00a0: ${models}.`,
    leaving: {
      deprecated: (models) => `Retrait en cours par l’éditeur\u00a0: ${models}.`,
      retired: (models) => `Retrait effectué par l’éditeur\u00a0: ${models}.`,
    },
    briefly: {
      cost: 'le coût le plus bas avec cette charge de travail',
      benchmark: (names) => `les scores (${names})`,
      contextWindow: 'la plus grande fenêtre de contexte',
      capability: (names) => `ses capacités (${names})`,
      outputPrice: 'le prix en sortie le plus bas',
      openSource: 'une licence open source',
      openWeights: 'des poids ouverts',
      providers: 'le plus large choix de fournisseurs',
      speed: 'les réponses les plus rapides',
      maxOutput: 'les réponses les plus longues',
      knowledgeCutoff: 'les connaissances les plus récentes',
      released: 'la publication la plus récente',
      parametersTotal: 'le plus faible besoin de mémoire en auto-hébergement',
      parametersActive: 'le plus faible besoin de calcul en auto-hébergement',
      bestFor: (tags) => `les usages indiqués (${tags})`,
    },
    amongKnown: (reason) => `${reason} parmi les données connues`,
  },

  deepDive: {
    led: (benchmark, scores, model, gap) =>
      `Scores sur ${benchmark}\u00a0: ${scores}\u202f; ${model} a ${gap} d’avance.`,
    ledUncertain: (benchmark, scores, model, gap) =>
      `Scores sur ${benchmark}\u00a0: ${scores}\u202f; ${model} a ${gap} d’avance, mais l’incertitude de ces scores est inconnue.`,
    same: (benchmark, score, models) =>
      `Le score sur ${benchmark} est le même pour ${models}\u00a0: ${score}.`,
    inseparable: (benchmark, scores) =>
      `Scores sur ${benchmark}\u00a0: ${scores}\u202f; ils sont indiscernables dans les limites de leur incertitude.`,
    ahead: (benchmark, scores, models) =>
      `Scores sur ${benchmark}\u00a0: ${scores}\u202f; les meilleurs (${models}) sont indiscernables dans les limites de leur incertitude.`,
    leftOpen: (benchmark, scores) =>
      `Scores sur ${benchmark}\u00a0: ${scores}\u202f; d’autres résultats des mêmes modèles ne permettent pas de dire lequel est le meilleur.`,
    rows: {
      one: '# ligne de benchmark comparable',
      many: '# de lignes de benchmark comparables',
      other: '# lignes de benchmark comparables',
    },
    leads: (rows, counts) => `Avances nettes sur un total de ${rows}\u00a0: ${counts}.`,
    noLeads: (rows) => `Sur un total de ${rows}, aucun modèle n’a d’avance nette.`,
    apart: (benchmarks) =>
      `Comparaison impossible, car les mesures n’ont pas été faites de la même manière ou pourraient ne pas l’avoir été\u00a0: ${benchmarks}.`,
    vendor: 'Certains de ces scores sont déclarés par les éditeurs eux-mêmes.',
    directional:
      'Un benchmark ne compte que dans la mesure où ses tâches ressemblent aux tâches prévues.',
    untested:
      'Seuls des tests sur ses propres tâches permettent de savoir quel modèle fait le meilleur travail.',

    footprintsDiffer: 'Les capacités diffèrent.',
    footprintsClose: 'Les capacités sont proches\u00a0: toutes sont connues et aucune ne diffère.',
    footprintsOpen:
      'Aucune différence de capacités n’est recensée, mais le recensement des capacités n’est pas complet.',
    noCapabilities:
      'Aucune capacité n’est recensée\u00a0: impossible de dire s’il existe des différences.',
    capabilities: (names, answers) => `${names}\u00a0: ${answers}.`,
    has: (models) => `oui (${models})`,
    lacks: (models) => `non (${models})`,
    disputed: (models) => `sources divergentes (${models})`,
    notKnown: (models) => `donnée inconnue (${models})`,
    unrecorded: (names) => `Donnée inconnue pour tous les modèles\u00a0: ${names}.`,

    listed: (model, input, output, provider) =>
      `Tarifs publics pour ${model}\u00a0: ${input} par million de tokens d’entrée et ${output} par million de tokens de sortie chez ${provider}.`,
    priced: (model, input, output, provider) =>
      `Prix pour ${model}\u00a0: ${input} par million de tokens d’entrée et ${output} par million de tokens de sortie chez ${provider}.`,
    unpriced: (models, reason) => `Pas de prix fiable pour ${models}\u00a0: ${reason}.`,
    blended: 'Un million de tokens mixtes',
    blend: (input, output, values) =>
      `Un million de tokens, dont ${input} en entrée et ${output} en sortie, coûte ${values}.`,
    blendGap: (lowest, dearest, gap, share) =>
      `Ce mélange coûte le moins avec ${lowest}\u00a0: ${gap} de moins qu’avec ${dearest}, soit ${share} de moins.`,
    blendTimes: (lowest, dearest, gap, share, times) =>
      `Ce mélange coûte le moins avec ${lowest}\u00a0: ${gap} de moins qu’avec ${dearest}, soit ${share} de moins\u202f; avec ${dearest}, il coûte ${times} autant.`,
    sameBlend: 'Ces mélanges coûtent le même prix.',
    fees: 'Les frais par requête ne sont pas compris dans ce mélange.',
    availability: (counts) => `Offres fiables\u00a0: ${counts}.`,
    noFallback: (models) =>
      `Avec un seul fournisseur, aucune solution de repli n’est recensée pour ${models}.`,

    choose: (model, reasons) => `Choisir ${model} pour ${reasons}.`,
    verify:
      'Avant la mise en production, exécuter ses propres prompts chez le fournisseur, dans la région et avec les outils prévus.',
  },
};
