import type { ExplanationMessages } from './en.explanations.js';

/** French for what stands behind figures and words. */
export const messages: ExplanationMessages = {
  classes: {
    standard: 'prix standard',
    tier: (tokens) => `requêtes de plus de ${tokens}`,
    batch: 'par lots',
    offPeak: 'aux heures creuses',
  },
  terms: {
    released: 'Le jour où son éditeur a publié le modèle.',
    knowledgeCutoff: 'La date jusqu’à laquelle vont ses données d’entraînement.',
    contextWindow:
      'La plus grande quantité de texte, prompt et réponse compris, que peut contenir une requête.',
    maxOutput: 'La réponse la plus longue qu’une requête peut demander.',
    parametersTotal: 'Tous les nombres qui composent le modèle. La mémoire nécessaire en découle.',
    parametersActive:
      'Les paramètres utilisés pour un token. La puissance de calcul nécessaire en découle.',
    architecture:
      'La manière dont le réseau est construit. Un mélange d’experts (mixture of experts) n’utilise qu’une partie de ses paramètres pour chaque token.',
    tokenizer:
      'Ce qui découpe le texte en tokens. Des modèles qui n’ont pas le même tokeniseur comptent un nombre différent de tokens pour le même texte.',
    inputs: 'Ce que le modèle accepte en entrée.',
    outputs: 'Ce que le modèle produit en sortie.',
    licence: 'Les conditions auxquelles le modèle peut être utilisé.',
    openWeights:
      'Indique si le modèle peut être téléchargé. Cela ne suffit pas à en faire un modèle open source.',
    status: 'Indique si son éditeur propose encore le modèle.',
    vision: 'Comprend les images.',
    multimodal: 'Accepte ou produit plus d’un type de contenu, par exemple du texte et des images.',
    reasoning: 'Procède par étapes avant de répondre.',
    functionCalling: 'Peut répondre par un appel à une fonction décrite au préalable.',
    toolUse:
      'Peut enchaîner seul plusieurs étapes, en appelant des outils et en lisant ce qu’ils renvoient.',
    structuredOutputs: 'Peut être tenu de respecter un schéma JSON donné.',
    codeExecution: 'Peut exécuter, chez le fournisseur, du code qu’il a écrit.',
    webSearch: 'Peut faire lui-même des recherches sur le web.',
    fineTuning: 'Peut être entraîné davantage sur les données de l’utilisateur.',
    scoresShare:
      'Parmi les items que seul l’un des deux modèles résoudrait, la part que chacun résout\u202f; moyenne sur les résultats comparables. Les écarts compris dans l’incertitude comptent comme une égalité. Trois résultats suffisent à une couverture complète.',
    priceShare:
      'Le coût mensuel de l’autre modèle pour cette charge de travail, divisé par la somme des deux coûts.',
    capabilitiesShare:
      'Ce qui est connu des deux modèles\u00a0: tout revient à celui qui est seul à avoir la capacité, la moitié à chacun s’ils se valent. Moyenne sur les capacités.',
    contextShare: 'La fenêtre de contexte, divisée par la somme des deux.',
    availabilityShare:
      'Le nombre de fournisseurs dont les offres sont utilisables pour cette charge de travail, divisé par la somme des deux. Les offres de l’éditeur lui-même pour un modèle retiré ne comptent pas.',
    licenceShare:
      'La moitié à chacun pour les mêmes conditions\u202f; un quart de plus pour des poids ouverts face à des poids fermés et pour l’open source face à des poids ouverts.',
    speedShare:
      'Les tokens de sortie par seconde, divisés par la somme des deux, lorsqu’une même source a mesuré les deux de la même manière.',
    ageShare:
      'La moitié à chacun pour une publication le même jour\u202f; le plus récent obtient davantage, et la totalité à partir de deux ans d’écart.',
    token: 'Un token est un fragment de texte, en anglais environ les trois quarts d’un mot.',
    offer: 'L’accès au modèle chez un fournisseur, avec ses propres prix et limites.',
    cachedInput: 'Le coût d’une entrée que le fournisseur a conservée d’une requête antérieure.',
    shots: 'Le nombre d’exemples résolus que contenait le prompt avant la question.',
    effort: 'Jusqu’où le modèle pouvait raisonner avant de répondre.',
    harness:
      'Le logiciel qui a exécuté le test. Ces outils diffèrent par leurs prompts et par leur manière de lire les réponses.',
    metric: 'Ce qui a été compté, selon le nom que lui donne la source.',
    accuracy: 'La part des items qui ont reçu une réponse correcte.',
    passAtK:
      'La part des tâches que résout au moins une réponse sur k. Avec pass@1, chaque tâche reçoit une seule réponse.',
    majorityVote: 'La part des items pour lesquels la plus fréquente de k réponses est correcte.',
    exactMatch: 'La part des réponses qui sont, mot pour mot, le texte attendu.',
    f1: 'La part de la réponse qui était attendue et la part de l’attendu qui figure dans la réponse\u00a0: moyenne harmonique de la précision et du rappel.',
    elo: 'Une cote issue de comparaisons par paires. Avec 100 points de plus, un modèle devrait en gagner 64 sur 100.',
    resolved:
      'La part des problèmes logiciels signalés que le modèle corrige, comme le montrent les tests.',
    winRate: 'La part des comparaisons par paires où sa réponse a été préférée.',
    successRate: 'La part des tâches menées à bien.',
    instructionsFollowed:
      'La part des prompts ou des instructions respectés\u202f; «\u00a0loose\u00a0» tolère une mise en forme ajoutée, «\u00a0strict\u00a0» non.',
    similarity:
      'La ressemblance entre la réponse et un texte attendu, de 0 si rien n’est commun au score maximal si le texte est le même.',
    tuningFull:
      'Tous les paramètres sont entraînés. Avec Adam en précision mixte, chacun demande 16 octets\u00a0: 16 bits pour le poids, 16 pour son gradient et 96 pour l’optimiseur (Rajbhandari et al., ZeRO, 2020).',
    tuningLora:
      'Les poids restent inchangés, sur 16 bits\u202f; de petits adaptateurs sont entraînés à côté (Hu et al., LoRA, 2021). Chaque paramètre d’un adaptateur demande 128 bits, comme pour le fine-tuning complet.',
    tuningQlora:
      'Comme LoRA, avec des poids sur 4 bits, plus 0,127 bit pour les constantes qui servent à les restituer (Dettmers et al., QLoRA, 2023).',
    tuningHours:
      'Le fine-tuning complet demande 6 opérations par paramètre actif et par token\u00a0: 2 pour la propagation avant et 4 pour la rétropropagation (Kaplan et al., Scaling Laws, 2020). Avec LoRA et QLoRA, 4 suffisent\u00a0: les poids gelés se passent de gradients. Les GPU atteignent une part de leur vitesse de pointe, environ 40\u00a0% pour un entraînement bien réglé de grands modèles.',
    hostingMemory:
      'Ce que la mémoire des GPU doit contenir\u00a0: les poids, les clés et valeurs de tous les tokens en cours (cache KV) et ce dont le logiciel a besoin.',
    hostingCopy:
      'Tous les GPU qui contiennent ensemble le modèle une fois. Plus de répliques traitent plus de requêtes.',
    hostingSpeed:
      'Les tokens par seconde de toutes les requêtes ensemble, non ceux d’une seule réponse.',
    breakEven:
      'Le volume à partir duquel l’auto-hébergement ne coûte pas plus que l’offre. Ce qu’une réplique peut traiter peut être inférieur.',
    shipVotes:
      'Vote «\u00a0adopter\u00a0» qui construirait sur ce modèle, «\u00a0passer\u00a0» qui ne le ferait pas.',
    panelMean:
      'Les notes de ceux qui en ont donné une, additionnées puis divisées par leur nombre. Un avis sans note ne compte que comme vote.',
    sharedReviewers:
      'Seulement ceux qui ont évalué tous les modèles affichés. Des moyennes sur des évaluateurs différents en disent autant sur eux que sur les modèles.',
    wilson:
      'Si ces évaluateurs étaient tirés au hasard parmi beaucoup d’autres semblables, la part parmi tous se trouverait dans un tel intervalle 95 fois sur 100 (Wilson, 1927). Avec peu de votes, il est large.',
    communityVote:
      'La part de ceux qui construiraient sur ce modèle parmi ceux qui ont voté ici. Ils ont choisi de voter, d’autres peuvent penser autrement\u202f; l’intervalle ne montre que ce que le hasard laisse ouvert.',
    signTest:
      'Si personne ne préférait vraiment l’un des deux modèles, chaque évaluateur jouerait à pile ou face. Des modèles ne sont distingués que si le hasard produit un partage aussi inégal dans moins de 5\u00a0% des cas, divisés par le nombre de paires comparées (test des signes). Cela suppose que les évaluateurs jugent indépendamment les uns des autres.',
  },
};
