import type { ExplanationMessages } from './en.explanations.js';

/** German for what stands behind figures and words. */
export const messages: ExplanationMessages = {
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
  },
};
