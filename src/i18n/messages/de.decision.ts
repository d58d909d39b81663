import type { DecisionMessages } from './en.decision.js';
import { kinds } from './de.kinds.js';

/** German for the sections that help to decide. Long, because it has every key of the English. */
export const messages: DecisionMessages = {
  sections: {
    summary: 'Zusammenfassung',
    verdict: 'Urteil',
    scorecard: 'Entscheidungsübersicht',
    'trade-offs': 'Abwägung',
    switching: 'Wechsel',
    'deep-dive': 'Im Detail',
    faq: 'Fragen und Antworten',
    related: 'Weitere Vergleiche',
    sources: 'Letzte Überprüfung und Quellen',
  },

  changes: {
    then: (date) => `Gezeigt werden die Angaben mit Stand ${date}.`,
    now: (date) => `Gezeigt werden die neuesten Angaben, Stand ${date}.`,
    showNow: 'Neueste Angaben zeigen',
    showThen: (date) => `Angaben mit Stand ${date} zeigen`,
    none: (date) => `Seit ${date} ist keine Änderung erfasst.`,
    since: (count, date) => `${count} seit ${date}`,
    count: { one: '# Änderung', other: '# Änderungen' },
    on: (date, change) => `${date}: ${change}`,
    released: (date) => `Veröffentlichung erst später: ${date}.`,
    cost: (after, before) => `Kosten dieses Workloads pro Monat: jetzt ${after}, vorher ${before}.`,
    cheapest: (after, before) => `Günstigster Anbieter: jetzt ${after}, vorher ${before}.`,
    price: (what, provider, after, before) =>
      `${what} bei ${provider}: jetzt ${after} pro Million Token, vorher ${before}.`,
    terms: (provider) => `Andere Bedingungen des Angebots von ${provider} haben sich geändert.`,
    begun: (provider, input, output) =>
      `Neues Angebot von ${provider}: Eingabe ${input}, Ausgabe ${output} pro Million Token.`,
    ended: (provider, input, output) =>
      `Beendetes Angebot von ${provider}: Eingabe ${input}, Ausgabe ${output} pro Million Token.`,
    fact: (what, after, before) => `${what}: jetzt ${after}, vorher ${before}.`,
    score: (benchmark, score) => `Neues Ergebnis bei ${benchmark}: ${score}.`,
  },

  scorecard: {
    age: 'Alter',
    providers: {
      one: '# Anbieter für diesen Workload',
      other: '# Anbieter für diesen Workload',
    },
    comparable: { one: '# vergleichbares Ergebnis', other: '# vergleichbare Ergebnisse' },
    noneComparable: 'kein vergleichbares Ergebnis',
    leads: { one: 'vorn bei # Benchmark', other: 'vorn bei # Benchmarks' },
    most: 'die meisten',
    latest: 'am aktuellsten',
    newest: 'am neuesten',
  },

  verdict: {
    signals: {
      scores: 'Benchmark-Ergebnisse',
      price: 'Preis',
      capabilities: 'Fähigkeiten',
      context: 'Kontextfenster',
      availability: 'Verfügbarkeit',
      licence: 'Lizenz',
      speed: 'Geschwindigkeit',
      age: 'Alter',
    },
    leads: (first, second, lead) => `${first} liegt vor ${second}. Der Vorsprung: ${lead} von 100.`,
    untested:
      'Welches Modell besser arbeitet, lässt sich nicht sagen: Es gibt keine vergleichbaren Benchmark-Ergebnisse.',
    untestedAll:
      'Welches Modell am besten arbeitet, lässt sich nicht sagen: Kein Benchmark hat vergleichbare Ergebnisse für alle eingeordneten.',
    byTheRest: (first, second, lead) =>
      `Nach allem anderen, was gewichtet wird, liegt ${first} vor ${second}. Der Vorsprung: ${lead} von 100.`,
    closePair: (names, lead) =>
      `Zu knapp für ein Urteil über ${names}: Der Abstand ist ${lead} von 100.`,
    close: (names, lead) =>
      `Zu knapp für ein Urteil über ${names}: Der Abstand ist höchstens ${lead} von 100.`,
    level: (names) => `Zu knapp für ein Urteil: Gleichauf sind ${names}.`,
    split: (cheap, price, strong, scores) =>
      `Preis und Benchmarks widersprechen sich: Der Preis spricht für ${cheap} (${price}), die Benchmark-Ergebnisse sprechen für ${strong} (${scores}).`,
    restsOnPrice: (name) => `Ohne den Preis läge ${name} nicht vorn.`,
    abstains: (signals) =>
      `Kein Urteil möglich, denn hierzu ist nichts Vergleichbares bekannt: ${signals}.`,
    tooLittle: 'Kein Urteil möglich: Zu wenig Bekanntes lässt sich vergleichen.',
    onlyOne: (signal) =>
      `Kein Urteil möglich: Von allem, was gewichtet wird, lässt sich nur eines vergleichen (${signal}).`,
    noWeight: 'Kein Urteil möglich: Alle Gewichte stehen auf 0.',
    signal: (signal, points) => `${signal} (${points})`,
    speaksFor: (name, signals) => `Für ${name}: ${signals}.`,
    nothingFor: (name) => `Nichts Vergleichbares spricht für ${name}.`,
    sole: (name) => `Nichts einzuordnen: Von diesen Modellen ist nur ${name} nicht eingestellt.`,
    retired: (names) => `Nicht eingeordnet, weil eingestellt: ${names}.`,
    soleReleased: (name) => `Es gibt nichts, womit sich ${name} in eine Rangfolge bringen ließe.`,
    unreleased: (names, date) =>
      `Nicht eingeordnet, weil noch nicht veröffentlicht (Stand ${date}): ${names}.`,
    allUnreleased: (date) =>
      `Keines dieser Modelle war zu diesem Zeitpunkt veröffentlicht (Stand ${date}).`,
    allRetired: 'Alle diese Modelle sind eingestellt.',
    unranked: (names) => `Nicht eingeordnet, weil zu wenig bekannt ist: ${names}.`,
    covered: (share) => `Das Vergleichbare macht ${share} der Gewichte aus.`,
    couldTurn: 'Was sich nicht vergleichen lässt, könnte diesen Vorsprung aufwiegen.',
    cannotTurn: 'Was sich nicht vergleichen lässt, könnte diesen Vorsprung nicht aufwiegen.',

    table: 'Woraus sich das Urteil ergibt',
    total: 'Summe',
    share: (share) => `Anteil ${share}`,
    weightOf: (weight, share) => `Gewicht ${weight} (${share} des Erfassten)`,
    coverage: (share) => `${share} erfasst`,
    notWeighed: 'nicht gewichtet',
    ahead: (name, points) => `Vorsprung von ${name}: ${points}`,
    aheadOf: (name, other, points) => `Vorsprung von ${name} auf ${other}: ${points}`,
    even: 'gleichauf',
    goneWithout: 'Vorsprung entfällt ohne dieses Kriterium',
    goneBelow: (weight) => `Vorsprung entfällt bei Gewicht ${weight} oder weniger`,
    goneAbove: (weight) => `Vorsprung entfällt bei Gewicht ${weight} oder mehr`,
    goneAt: (name, cost) => `Vorsprung entfällt, wenn ${name} ${cost} pro Monat oder mehr kostet`,
    unknown: (names) => `ausgelassen, da unbekannt bei ${names}`,
    outdated: (names) => `ausgelassen, da zuletzt vor über einem Jahr geprüft bei ${names}`,
    incomparable: 'ausgelassen, da nichts Vergleichbares bekannt ist',

    weighYourself: 'Selbst gewichten',
    weights: 'Gewichte',
    ofMost: (weight, most) => `${weight} von ${most}`,
    reset: 'Zurück zu den veröffentlichten Gewichten',
  },

  switching: {
    heading: (from, to) => `Von ${from} zu ${to}`,
    from: (model) => `Von ${model}`,
    to: (model) => `Zu ${model}`,
    table: 'Was der Wechsel vom Modell der Zeile zum Modell der Spalte bedeutet',
    shared: (providers) =>
      `Beide gibt es bei ${providers}. Dort empfiehlt sich ein erster Test, denn der Endpunkt bleibt gleich.`,
    notShared: 'Bei keinem erfassten Anbieter gibt es beide für diesen Workload.',
    labels: {
      monthly: 'Monatliche Kosten des Workloads',
      input: 'Preis der Eingabe pro Million Token',
      output: 'Preis der Ausgabe pro Million Token',
    },
    more: (what, amount) => `${what}: ${amount} mehr.`,
    times: (what, amount, times) => `${what}: ${amount} mehr, ${times} so viel.`,
    less: (what, amount) => `${what}: ${amount} weniger.`,
    cheaper: (what, amount, share) => `${what}: ${amount} weniger, ${share} günstiger.`,
    prices: (offers) =>
      `Alle Preise stammen aus dem jeweils günstigsten Angebot für den Workload: ${offers}.`,
    offer: (model, provider) => `${model} über ${provider}`,
    lost: (what) => `Fällt weg: ${what}.`,
    gained: (what) => `Kommt hinzu: ${what}.`,
    inputs: {
      lost: (what) => `Nicht mehr als Eingabe möglich: ${what}.`,
      gained: (what) => `Neu als Eingabe möglich: ${what}.`,
    },
    outputs: {
      lost: (what) => `Nicht mehr als Ausgabe möglich: ${what}.`,
      gained: (what) => `Neu als Ausgabe möglich: ${what}.`,
    },
    licence: (from, to) => `Die Lizenz ändert sich: bisher ${from}, dann ${to}.`,
    tokenizer: (from, to) =>
      `Der Tokenizer ändert sich: bisher ${from}, dann ${to}. Derselbe Text zählt dann als mehr oder weniger Token, was kein Preis hier berücksichtigt.`,
    kept: (what) => `Unverändert: ${what}.`,
    unknown: (what) =>
      `Nicht vergleichbar, weil Angaben fehlen, veraltet sind oder sich widersprechen: ${what}.`,
    nothing: (from, to) => `Über ${from} und ${to} ist nichts Vergleichbares bekannt.`,
    lessAMonth: (amount) => `${amount} weniger pro Monat`,
    moreAMonth: (amount) => `${amount} mehr pro Monat`,
    sameCost: 'gleiche Kosten pro Monat',
    capabilitiesLost: { one: '# Fähigkeit weniger', other: '# Fähigkeiten weniger' },
    capabilitiesGained: { one: '# Fähigkeit mehr', other: '# Fähigkeiten mehr' },
  },

  faq: {
    whichWindow: (models, two) =>
      `Welches Modell hat das ${two ? 'größere' : 'größte'} Kontextfenster: ${models}?`,
    whichPrice: (models, two) =>
      `Welches Modell ist ${two ? 'günstiger' : 'am günstigsten'}: ${models}?`,
    isOpen: (models) => `Ist ${models} Open Source?`,
    asked: (capability) => capability.replace('Strukturierte', 'strukturierte'),
    whichSupports: (models, capabilities) =>
      `Welches Modell unterstützt ${capabilities}: ${models}?`,
    whichMultimodal: (models) => `Welches Modell ist multimodal: ${models}?`,
    where: (models) => `Wo gibt es ${models}?`,
    whenOver: (model, other) => `Wann ist ${model} die bessere Wahl als ${other}?`,
    when: (models) => `Wann ist ${models} die richtige Wahl?`,

    largest: (model, all, two) =>
      all
        ? `${model} hat das ${two ? 'größere' : 'größte'} Kontextfenster.`
        : `Von den bekannten Kontextfenstern ist das von ${model} das größte.`,
    sameWindow: (models, tokens) => `Das Kontextfenster von ${models} ist gleich groß: ${tokens}.`,
    roughlySame: (models) => `Die Kontextfenster von ${models} sind etwa gleich groß.`,
    unclear: (two) => `Welches das ${two ? 'größere' : 'größte'} ist, lässt sich nicht sagen.`,
    windowUnknown: (models) => `Das Kontextfenster von ${models} ist unbekannt.`,

    cheapest: (model, all, two) =>
      all
        ? `${model} ist ${two ? 'günstiger' : 'am günstigsten'}.`
        : `Von den bekannten Kosten sind die von ${model} die niedrigsten.`,
    sameCost: (models, all) =>
      all
        ? `Die niedrigsten Kosten sind gleich bei ${models}.`
        : `Von den bekannten Kosten sind die niedrigsten gleich bei ${models}.`,
    offer: (model, monthly, provider, prices) =>
      `${model} kostet ${monthly} pro Monat über ${provider}, zu ${prices}.`,
    prices: {
      input: (price) => `${price} pro Million Eingabe-Token`,
      output: (price) => `${price} pro Million Ausgabe-Token`,
      requestFee: (price) => `${price} pro Anfrage`,
      cacheRead: (price) => `${price} pro Million Eingabe-Token aus dem Cache`,
      cacheWrite: (price) => `${price} pro Million in den Cache geschriebener Token`,
      reasoning: (price) => `${price} pro Million Reasoning-Token`,
      images: (price) => `${price} pro Million Bild-Token`,
      image: (price) => `${price} pro Bild`,
      audio: (price) => `${price} pro Million Audio-Token`,
      webSearch: (price) => `${price} pro Websuche`,
      commitment: (price) => `${price} pro Monat`,
    },
    severalPrices: (model) =>
      `Für einen Teil der Anfragen an ${model}, etwa lange, gestapelte oder solche zu Nebenzeiten, gelten andere Preise; die Kosten enthalten jede zu ihrem eigenen.`,
    tier: (model, tokens) => `Die Preise von ${model} sind die für Anfragen über ${tokens}.`,
    listPrices: (workload) => `Dies sind Listenpreise für diesen Workload: ${workload}.`,

    licence: {
      yes: (model, licence) => `Lizenz von ${model}: ${licence}, eine Open-Source-Lizenz.`,
      no: (model, licence) => `Lizenz von ${model}: ${licence}, keine Open-Source-Lizenz.`,
      unknown: (model, licence) =>
        `Lizenz von ${model}: ${licence}; ob das eine Open-Source-Lizenz ist, ist unbekannt.`,
    },
    noLicence: (models) => `Für ${models} ist erfasst, dass es keine Lizenz gibt.`,
    licenceUnknown: (models) => `Die Lizenz von ${models} ist unbekannt.`,
    weights: {
      yes: (models) => `Die Gewichte von ${models} lassen sich herunterladen.`,
      no: (models) => `Die Gewichte von ${models} lassen sich nicht herunterladen.`,
      unknown: (models) =>
        `Ob sich die Gewichte von ${models} herunterladen lassen, ist unbekannt.`,
    },
    weightsAlone: 'Offene Gewichte allein machen ein Modell noch nicht zu Open Source.',

    supported: {
      yes: (models) => `Für ${models} ist dies als unterstützt erfasst.`,
      no: (models) => `Für ${models} ist dies als nicht unterstützt erfasst.`,
      unknown: (models) => `Für ${models} ist dies unbekannt.`,
    },

    providers: (model, providers) => `${model} gibt es bei ${providers}.`,
    notCounted: (model, count) => `Nicht mitgezählte Angebote von ${model}: ${count}.`,
    more: { one: '# weiteren', other: '# weiteren' },
    noProviders: (models) => `Für ${models} ist kein gültiges Angebot erfasst.`,
    ownHardware: (models) =>
      `Die Gewichte von ${models} lassen sich herunterladen und auf eigener Hardware betreiben.`,

    choose: (model, reason) => `${model} passt, wenn ${reason}.`,
    also: (reason) => `Ebenso, wenn ${reason}.`,
  },

  related: {
    pair: (model, other) => `${model} und ${other} im Vergleich`,
    reasons: {
      family: 'dieselbe Modellfamilie',
      maker: 'derselbe Hersteller',
      price: 'ähnlicher Preis',
      score: 'ähnliche Ergebnisse',
      size: 'ähnliche Größe',
    },
    none: 'Es ist keine ähnliche Alternative bekannt.',
    template: 'eine http- oder https-Adresse mit {a} und {b}',
  },

  sources: {
    noReview: 'Es ist kein Datum einer Überprüfung erfasst.',
    reviewOf: (model, date) => `${model}: ${date}`,
    noReviewOf: (model) => `${model}: kein Datum erfasst`,
    citedFor: (model, facts) => `Belegt für ${model}: ${facts}`,
    facts: { one: 'Belegt # Angabe', other: 'Belegt # Angaben' },
    citedForOffers: (model, providers) => `Belegt Angebote von ${model}: ${providers}`,
    other: { bestFor: 'Einsatzgebiete', speed: 'Geschwindigkeit' },
    kinds,
  },

  summary: {
    valueFor: (value, model) => `${value} bei ${model}`,
    disputed: (value) => `${value} (Quellen widersprechen sich)`,
    compared: (models) => `Dieser Vergleich stellt ${models} einander gegenüber.`,
    about: (model, about) => `${model} (${about})`,
    made: (model, maker, year) => `${model} (${maker}, ${year})`,
    contextWindow: (values) => `Das Kontextfenster umfasst ${values}.`,
    contextWindows: (least, most) => `Die Kontextfenster reichen von ${least} bis ${most}.`,
    sameContextWindow: (value) => `Das Kontextfenster jedes Modells umfasst ${value}.`,
    lead: (benchmark, model, gap) =>
      `Der größte klare Vorsprung bei vergleichbaren Ergebnissen liegt bei ${benchmark}. Vorsprung von ${model}: ${gap}.`,
    leadAmongKnown: (benchmark, model, gap) =>
      `Der größte klare Vorsprung bei vergleichbaren Ergebnissen liegt bei ${benchmark}, wo nicht jedes Modell ein Ergebnis hat. Vorsprung von ${model}: ${gap}.`,
    noLead: 'Zwischen vergleichbaren Ergebnissen ist kein klarer Vorsprung erfasst.',
    prices: (models) => `Listenpreise pro Million Token: ${models}.`,
    anyPrices: (models) => `Preise pro Million Token: ${models}.`,
    priced: (model, input, output) => `${model} (Eingabe ${input}, Ausgabe ${output})`,
    workload: (workload) => `Der Workload: ${workload}.`,
    unknown: (models, facts) => `Unbekannt bei ${models}: ${facts}.`,
    unknownOf: {
      organization: 'der Hersteller',
      released: 'das Veröffentlichungsdatum',
      contextWindow: 'das Kontextfenster',
      scores: 'vergleichbare Benchmark-Ergebnisse',
      cost: 'die Kosten',
    },
    nothing:
      'Weder Hersteller noch Veröffentlichungsdaten, Kontextfenster, vergleichbare Ergebnisse und Preise sind bekannt.',
  },

  tradeOffs: {
    choose: (model) => `${model} passt, wenn …`,
    when: {
      cost: (own, others) =>
        `die Kosten entscheiden: ${own} pro Monat bei diesem Workload; zum Vergleich: ${others}`,
      benchmark: (leads) => `die Aufgaben Benchmarks mit klarem Vorsprung ähneln: ${leads}`,
      contextWindow: (own, others) =>
        `Anfragen lang sind: Kontextfenster von ${own}; zum Vergleich: ${others}`,
      capability: (names, others) =>
        `es hierauf ankommt: ${names}; bei ${others} fehlt dies nachweislich`,
      outputPrice: (own, others) =>
        `die Ausgabe den Großteil der Kosten ausmacht: ${own} pro Million Ausgabe-Token; zum Vergleich: ${others}`,
      openSource: (licence, others) =>
        `eine Open-Source-Lizenz nötig ist (${licence}); bei ${others} fehlt sie nachweislich`,
      openWeights: (licence, others) =>
        `die Gewichte herunterladbar sein sollen (${licence}); bei ${others} sind sie es nachweislich nicht`,
      providers: (own, others) =>
        `die Wahl zwischen Anbietern zählt: ${own}; zum Vergleich: ${others}`,
      speed: (own, others) => `Antworten schnell sein müssen: ${own}; zum Vergleich: ${others}`,
      maxOutput: (own, others) =>
        `einzelne Antworten lang sind: bis zu ${own}; zum Vergleich: ${others}`,
      knowledgeCutoff: (own, others) =>
        `aktuelles Wissen zählt: Trainingsdaten bis ${own}; zum Vergleich: ${others}`,
      released: (own, others) =>
        `das neueste Modell gefragt ist: veröffentlicht ${own}; zum Vergleich: ${others}`,
      parametersTotal: (own, others) =>
        `es selbst betrieben wird und Speicher knapp ist: ${own} Parameter; zum Vergleich: ${others}`,
      parametersActive: (own, others) =>
        `es selbst betrieben wird und Rechenleistung knapp ist: ${own} aktive Parameter; zum Vergleich: ${others}`,
      bestFor: (tags) => `die genannten Einsatzgebiete passen: ${tags}`,
    },
    unknownOf: (reason, models) => `${reason}; unbekannt bei ${models}`,
    outdatedOf: (reason, models) => `${reason}; über ein Jahr alter Preis bei ${models}`,
    nearest: (other) => `${other}, dem nächstliegenden Modell`,
    lead: (benchmark, gap) => `${gap} bei ${benchmark}`,
    notAllScored: (reason) => `${reason}; nicht jedes Modell hat dort ein Ergebnis`,
    more: { one: '# weiterer Benchmark', other: '# weitere Benchmarks' },
    providers: { one: '# Anbieter', other: '# Anbieter' },
    speed: { one: '# Token pro Sekunde', other: '# Token pro Sekunde' },
    none: (models) =>
      `Nichts Erfasstes spricht allein für ${models}: Eigene Tests müssten entscheiden.`,
    tooLittle: (models) =>
      `Zu wenig lässt sich vergleichen, um zu sagen, wann die Wahl auf ${models} fallen sollte.`,
    unreleased: (models, date) => `Noch nicht veröffentlicht (Stand ${date}): ${models}.`,
    leaving: {
      deprecated: (models) => `Vor der Einstellung durch den Hersteller: ${models}.`,
      retired: (models) => `Vom Hersteller eingestellt: ${models}.`,
    },
    briefly: {
      cost: 'die niedrigsten Kosten bei diesem Workload',
      benchmark: (names) => `Benchmark-Ergebnisse (${names})`,
      contextWindow: 'das größte Kontextfenster',
      capability: (names) => `Fähigkeiten (${names})`,
      outputPrice: 'der niedrigste Preis der Ausgabe',
      openSource: 'eine Open-Source-Lizenz',
      openWeights: 'offene Gewichte',
      providers: 'die größte Auswahl an Anbietern',
      speed: 'die schnellsten Antworten',
      maxOutput: 'die längsten Antworten',
      knowledgeCutoff: 'der aktuellste Wissensstand',
      released: 'die jüngste Veröffentlichung',
      parametersTotal: 'der geringste Speicherbedarf im eigenen Betrieb',
      parametersActive: 'der geringste Rechenbedarf im eigenen Betrieb',
      bestFor: (tags) => `genannte Einsatzgebiete (${tags})`,
    },
    amongKnown: (reason) => `${reason} unter den bekannten`,
  },

  deepDive: {
    led: (benchmark, scores, model, gap) =>
      `Die Ergebnisse bei ${benchmark}: ${scores}. Vorsprung von ${model}: ${gap}.`,
    ledUncertain: (benchmark, scores, model, gap) =>
      `Die Ergebnisse bei ${benchmark}: ${scores}. Vorsprung von ${model}: ${gap}; wie unsicher diese Ergebnisse sind, ist nicht bekannt.`,
    same: (benchmark, score, models) =>
      `Das Ergebnis bei ${benchmark} ist für ${models} gleich: ${score}.`,
    inseparable: (benchmark, scores) =>
      `Die Ergebnisse bei ${benchmark}: ${scores}. Sie lassen sich innerhalb ihrer Unsicherheit nicht unterscheiden.`,
    ahead: (benchmark, scores, models) =>
      `Die Ergebnisse bei ${benchmark}: ${scores}. Die besten (${models}) lassen sich innerhalb ihrer Unsicherheit nicht unterscheiden.`,
    leftOpen: (benchmark, scores) =>
      `Die Ergebnisse bei ${benchmark}: ${scores}. Weitere Ergebnisse derselben Modelle lassen offen, welches das beste ist.`,
    rows: { one: '# vergleichbaren Benchmark-Zeile', other: '# vergleichbaren Benchmark-Zeilen' },
    leads: (rows, counts) => `Klarer Vorsprung bei insgesamt ${rows}: ${counts}.`,
    noLeads: (rows) => `Bei insgesamt ${rows} hat kein Modell einen klaren Vorsprung.`,
    apart: (benchmarks) =>
      `Nicht vergleichbar, weil nicht oder womöglich nicht gleich gemessen: ${benchmarks}.`,
    vendor: 'Einige dieser Ergebnisse sind Angaben der Hersteller selbst.',
    directional: 'Ein Benchmark zählt so viel, wie seine Aufgaben den eigenen ähneln.',
    untested: 'Welches Modell die bessere Arbeit leistet, können nur eigene Tests zeigen.',

    footprintsDiffer: 'Die Fähigkeiten unterscheiden sich.',
    footprintsClose:
      'Die Fähigkeiten liegen nah beieinander: Alle sind bekannt, keine unterscheidet sich.',
    footprintsOpen:
      'Es ist kein Unterschied bei den Fähigkeiten erfasst, aber auch nicht jede Fähigkeit.',
    noCapabilities:
      'Es ist keine Fähigkeit erfasst; ob es Unterschiede gibt, lässt sich nicht sagen.',
    capabilities: (names, answers) => `${names}: ${answers}.`,
    has: (models) => `ja bei ${models}`,
    lacks: (models) => `nein bei ${models}`,
    disputed: (models) => `strittig bei ${models}`,
    notKnown: (models) => `unbekannt bei ${models}`,
    unrecorded: (names) => `Bei keinem Modell bekannt: ${names}.`,

    listed: (model, input, output, provider) =>
      `${model} kostet laut Liste ${input} pro Million Eingabe-Token und ${output} pro Million Ausgabe-Token über ${provider}.`,
    priced: (model, input, output, provider) =>
      `${model} kostet ${input} pro Million Eingabe-Token und ${output} pro Million Ausgabe-Token über ${provider}.`,
    unpriced: (models, reason) => `Kein verlässlicher Preis für ${models}: ${reason}.`,
    blended: 'Eine Million Token, gemischt',
    blend: (input, output, values) =>
      `Eine Million Token, davon ${input} Eingabe und ${output} Ausgabe, kostet ${values}.`,
    blendGap: (lowest, dearest, gap, share) =>
      `Diese Mischung ist am günstigsten bei ${lowest}: ${gap} unter ${dearest}, also ${share} günstiger.`,
    blendTimes: (lowest, dearest, gap, share, times) =>
      `Diese Mischung ist am günstigsten bei ${lowest}: ${gap} unter ${dearest}, also ${share} günstiger; ${dearest} kostet ${times} so viel.`,
    sameBlend: 'Diese Mischung kostet überall gleich viel.',
    fees: 'Gebühren pro Anfrage sind in der Mischung nicht enthalten.',
    availability: (counts) => `Verlässliche Angebote: ${counts}.`,
    noFallback: (models) =>
      `Bei nur einem Anbieter ist für ${models} keine Ausweichmöglichkeit erfasst.`,

    choose: (model, reasons) => `Für ${model} spricht: ${reasons}.`,
    verify:
      'Vor dem Einsatz empfiehlt sich ein Test mit eigenen Prompts beim vorgesehenen Anbieter, in der vorgesehenen Region und mit den vorgesehenen Werkzeugen.',
  },
};
