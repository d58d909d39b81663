import type { ExplanationMessages } from './en.explanations.js';

/** German for what stands behind figures and words. */
export const messages: ExplanationMessages = {
  classes: {
    standard: 'Standardpreise',
    tier: (tokens) => `Anfragen über ${tokens}`,
    batch: 'im Stapel',
    offPeak: 'zu Nebenzeiten',
  },
  terms: {
    released: 'Der Tag, an dem der Hersteller das Modell veröffentlicht hat.',
    knowledgeCutoff: 'Der Zeitpunkt, bis zu dem die Trainingsdaten reichen.',
    contextWindow: 'So viel Text, Prompt und Antwort zusammen, fasst eine Anfrage höchstens.',
    maxOutput: 'Die längste Antwort, die eine Anfrage verlangen kann.',
    parametersTotal:
      'Alle Zahlen, aus denen das Modell besteht. Aus ihnen folgt der Speicherbedarf.',
    parametersActive:
      'Die Parameter, die für ein Token benutzt werden. Aus ihnen folgt der Rechenbedarf.',
    architecture:
      'Der Aufbau des Netzes. Ein Mixture-of-Experts-Modell nutzt für jedes Token nur einen Teil seiner Parameter.',
    tokenizer:
      'Zerlegt Text in Token. Modelle mit verschiedenen Tokenizern zählen für denselben Text verschieden viele Token.',
    inputs: 'Was das Modell aufnimmt.',
    outputs: 'Was das Modell ausgibt.',
    licence: 'Die Bedingungen, unter denen das Modell genutzt werden darf.',
    openWeights:
      'Ob sich das Modell herunterladen lässt. Das allein macht es noch nicht zu Open Source.',
    status: 'Ob der Hersteller das Modell noch anbietet.',
    vision: 'Versteht Bilder.',
    multimodal:
      'Nimmt mehr als eine Art von Inhalt auf oder gibt sie aus, zum Beispiel Text und Bilder.',
    reasoning: 'Arbeitet in Schritten, bevor es antwortet.',
    functionCalling: 'Kann mit dem Aufruf einer beschriebenen Funktion antworten.',
    toolUse:
      'Kann selbstständig über mehrere Schritte Werkzeuge aufrufen und deren Ergebnisse auswerten.',
    structuredOutputs: 'Lässt sich auf ein vorgegebenes JSON-Schema festlegen.',
    codeExecution: 'Kann selbst geschriebenen Code beim Anbieter ausführen.',
    webSearch: 'Kann selbst im Web suchen.',
    fineTuning: 'Lässt sich mit eigenen Daten weiter trainieren.',
    scoresShare:
      'Von den Aufgaben, die nur eines von zwei Modellen löst, der Anteil jedes Modells; der Durchschnitt über vergleichbare Ergebnisse. Unterschiede innerhalb der Unsicherheit zählen als gleich. Drei Ergebnisse reichen für volle Abdeckung.',
    priceShare:
      'Die monatlichen Kosten des anderen Modells für diesen Workload, geteilt durch die Summe beider Kosten.',
    capabilitiesShare:
      'Was von beiden bekannt ist: alles für das Modell, das es allein kann, je die Hälfte bei Gleichstand. Der Durchschnitt über alle Fähigkeiten.',
    contextShare: 'Das Kontextfenster, geteilt durch die Summe beider.',
    availabilityShare:
      'Die Zahl der Anbieter mit nutzbaren Angeboten für diesen Workload, geteilt durch die Summe beider. Angebote des Herstellers selbst für ein eingestelltes Modell zählen nicht.',
    licenceShare:
      'Je die Hälfte bei gleichen Bedingungen; ein Viertel mehr für offene Gewichte gegenüber geschlossenen und für Open Source gegenüber offenen Gewichten.',
    speedShare:
      'Ausgabe-Token pro Sekunde, geteilt durch die Summe beider, sofern eine Quelle beide auf gleiche Weise gemessen hat.',
    ageShare:
      'Je die Hälfte beim selben Tag; das neuere Modell erhält mehr, ab zwei Jahren Abstand alles.',
    token: 'Ein Token ist ein Stück Text, im Englischen etwa drei Viertel eines Wortes.',
    offer: 'Der Zugang zum Modell bei einem Anbieter, mit eigenen Preisen und Grenzen.',
    cachedInput: 'Was Eingaben kosten, die der Anbieter noch von einer früheren Anfrage vorhält.',
    shots: 'Wie viele gelöste Beispiele der Prompt vor der Frage enthielt.',
    effort: 'Wie ausführlich das Modell vor der Antwort überlegen durfte.',
    harness:
      'Die Software, mit der getestet wurde. Testumgebungen unterscheiden sich in ihren Prompts und darin, wie sie Antworten auswerten.',
    metric: 'Was gezählt wurde, so wie die Quelle es nennt.',
    accuracy: 'Der Anteil der richtig beantworteten Aufgaben.',
    passAtK:
      'Der Anteil der Aufgaben, die mindestens eine von k Antworten löst. Bei pass@1 erhält jede Aufgabe eine Antwort.',
    majorityVote: 'Der Anteil der Aufgaben, bei denen die häufigste von k Antworten richtig ist.',
    exactMatch: 'Der Anteil der Antworten, die Wort für Wort dem erwarteten Text entsprechen.',
    f1: 'Wie viel von der Antwort erwartet war und wie viel vom Erwarteten in der Antwort steht: das harmonische Mittel aus Genauigkeit (Precision) und Trefferquote (Recall).',
    elo: 'Eine Wertung aus paarweisen Vergleichen. Bei 100 Punkten Vorsprung sind 64 von 100 Siegen zu erwarten.',
    resolved:
      'Der Anteil der gemeldeten Softwarefehler, die das Modell behebt, wie die Tests zeigen.',
    winRate: 'Der Anteil der paarweisen Vergleiche, in denen die Antwort bevorzugt wurde.',
    successRate: 'Der Anteil der erledigten Aufgaben.',
    instructionsFollowed:
      'Der Anteil der befolgten Prompts oder Anweisungen; „loose“ sieht über zusätzliche Formatierung hinweg, „strict“ nicht.',
    similarity:
      'Wie ähnlich die Antwort einem erwarteten Text ist, von 0 für keine Übereinstimmung bis zur vollen Punktzahl für denselben Text.',
    tuningFull:
      'Alle Parameter werden trainiert. Mit Adam in gemischter Genauigkeit braucht jeder 16 Byte: 16 Bit für das Gewicht, 16 für seinen Gradienten und 96 für den Optimierer (Rajbhandari et al., ZeRO, 2020).',
    tuningLora:
      'Die Gewichte bleiben mit 16 Bit, wie sie sind; trainiert werden kleine Adapter daneben (Hu et al., LoRA, 2021). Jeder Parameter eines Adapters braucht 128 Bit, wie beim vollen Fine-Tuning.',
    tuningQlora:
      'Wie LoRA, aber mit Gewichten von 4 Bit und 0,127 Bit für die Konstanten, mit denen sie wiederhergestellt werden (Dettmers et al., QLoRA, 2023).',
    tuningHours:
      'Volles Fine-Tuning braucht 6 Operationen je aktivem Parameter und Token: 2 vorwärts und 4 rückwärts (Kaplan et al., Scaling Laws, 2020). Mit LoRA und QLoRA sind es 4: Eingefrorene Gewichte brauchen keine Gradienten. GPUs erreichen einen Teil ihrer Spitzenleistung, bei gut abgestimmtem Training großer Modelle rund 40\u00a0%.',
    hostingMemory:
      'Was im Speicher der GPUs liegen muss: die Gewichte, die Schlüssel und Werte aller laufenden Token (KV-Cache) und was die Software selbst braucht.',
    hostingCopy:
      'Alle GPUs, die zusammen das Modell einmal halten. Mehr Replikate bewältigen mehr Anfragen.',
    hostingSpeed:
      'Die Token pro Sekunde aller Anfragen zusammen, nicht die einer einzelnen Antwort.',
    breakEven:
      'Die Menge, ab der Selbsthosting nicht mehr kostet als das Angebot. Was ein Replikat bewältigt, kann weniger sein.',
    shipVotes:
      'Für „einsetzen“ stimmt, wer auf das Modell bauen würde, für „auslassen“, wer es nicht würde.',
    panelMean:
      'Die Punkte derer, die welche vergeben haben, zusammengezählt und durch ihre Anzahl geteilt. Eine Bewertung ohne Punkte zählt nur als Stimme.',
    sharedReviewers:
      'Nur wer jedes der gezeigten Modelle bewertet hat. Mittelwerte verschiedener Gruppen sagen über die Gruppen so viel wie über die Modelle.',
    wilson:
      'Wären diese Stimmen zufällig aus vielen ähnlichen gezogen, läge der Anteil unter allen in 95 von 100 Fällen in einem solchen Bereich (Wilson, 1927). Bei wenigen Stimmen ist er breit.',
    communityVote:
      'Der Anteil derer, die auf das Modell bauen würden, an allen, die hier abgestimmt haben. Sie haben sich selbst dazu entschieden, andere können anders denken; das Intervall zeigt nur, was der Zufall offenlässt.',
    signTest:
      'Zöge in Wahrheit niemand eines der beiden Modelle vor, wäre jedes Urteil ein Münzwurf. Als verschieden gelten Modelle nur, wenn der Zufall ein so ungleiches Ergebnis in weniger als 5\u00a0% der Fälle hervorbringt, geteilt durch die Zahl der verglichenen Paare (Vorzeichentest). Das setzt voraus, dass die Urteile voneinander unabhängig sind.',
  },
};
