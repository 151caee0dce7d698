<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About andfacil</source>
        <translation>Über andfacil</translation>
    </message>
    <message>
        <source>A board on which two sides build solutions that give each what it needs. Everything stays on this machine.</source>
        <translation>Eine Tafel, auf der zwei Seiten Lösungen bauen, die jeder geben, was sie braucht. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It uses Qt and PySide6, which are under the GNU Lesser General Public License 3, and other free libraries, fonts and icons. THIRD-PARTY-NOTICES.md, in the same package, has every licence.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0. Sie nutzt Qt und PySide6, die unter der GNU Lesser General Public License 3 stehen, und andere freie Bibliotheken, Schriften und Symbole. In THIRD-PARTY-NOTICES.md, im selben Paket, steht jede Lizenz.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>{action}: select a card for it first.</source>
        <translation>{action}: Wählen Sie zuerst eine Karte dafür.</translation>
    </message>
    <message>
        <source>{action}: select a solution for it first.</source>
        <translation>{action}: Wählen Sie zuerst eine Lösung dafür.</translation>
    </message>
    <message>
        <source>{action}: select a need for it first.</source>
        <translation>{action}: Wählen Sie zuerst ein Bedürfnis dafür.</translation>
    </message>
    <message>
        <source>{action}: select a need or a solution for it first.</source>
        <translation>{action}: Wählen Sie zuerst ein Bedürfnis oder eine Lösung dafür.</translation>
    </message>
    <message>
        <source>{action}: select a position for it first.</source>
        <translation>{action}: Wählen Sie zuerst eine Position dafür.</translation>
    </message>
    <message>
        <source>{action}: select a parked point for it first.</source>
        <translation>{action}: Wählen Sie zuerst einen zurückgestellten Punkt dafür.</translation>
    </message>
    <message>
        <source>Session details…</source>
        <translation>Angaben zur Sitzung…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Vereinbarung…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Mark as signed…</source>
        <translation>Als unterschrieben festhalten…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Send a copy…</source>
        <translation>Kopie weitergeben…</translation>
    </message>
    <message>
        <source>Protect this session with a password…</source>
        <translation>Diese Sitzung mit einem Passwort schützen…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo list…</source>
        <translation>Liste der Schritte…</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>Zurückblättern…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Go to a card by its ref</source>
        <translation>Zu einer Karte über ihr Kürzel</translation>
    </message>
    <message>
        <source>Select the card above as well</source>
        <translation>Die Karte darüber mit auswählen</translation>
    </message>
    <message>
        <source>Select the card below as well</source>
        <translation>Die Karte darunter mit auswählen</translation>
    </message>
    <message>
        <source>Select the whole column</source>
        <translation>Die ganze Spalte auswählen</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>Unverzichtbar</translation>
    </message>
    <message>
        <source>The other side has said it back</source>
        <translation>Die andere Seite hat es wiedergegeben</translation>
    </message>
    <message>
        <source>The same need on both sides</source>
        <translation>Dasselbe Bedürfnis auf beiden Seiten</translation>
    </message>
    <message>
        <source>A clash of two needs</source>
        <translation>Zwei Bedürfnisse widersprechen sich</translation>
    </message>
    <message>
        <source>Start a solution that meets it</source>
        <translation>Eine Lösung beginnen, die es erfüllt</translation>
    </message>
    <message>
        <source>Turn into a need</source>
        <translation>In ein Bedürfnis verwandeln</translation>
    </message>
    <message>
        <source>Link to needs</source>
        <translation>Mit Bedürfnissen verbinden</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Yes, and: build on it</source>
        <translation>Ja, und: darauf aufbauen</translation>
    </message>
    <message>
        <source>Start a commitment for it</source>
        <translation>Eine Zusage dazu beginnen</translation>
    </message>
    <message>
        <source>Start a solution from the AND question</source>
        <translation>Eine Lösung aus der UND-Frage beginnen</translation>
    </message>
    <message>
        <source>Put the AND question into other words</source>
        <translation>Die UND-Frage anders formulieren</translation>
    </message>
    <message>
        <source>What the card said before</source>
        <translation>Was vorher auf der Karte stand</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Merge with the next card</source>
        <translation>Mit der nächsten Karte zusammenlegen</translation>
    </message>
    <message>
        <source>Put aside into the parking lot</source>
        <translation>In den Themenspeicher zurückstellen</translation>
    </message>
    <message>
        <source>Take up as a need of side A</source>
        <translation>Als Bedürfnis von Seite A aufnehmen</translation>
    </message>
    <message>
        <source>Take up as a need of side B</source>
        <translation>Als Bedürfnis von Seite B aufnehmen</translation>
    </message>
    <message>
        <source>Coverage grid…</source>
        <translation>Übersicht der Abdeckung…</translation>
    </message>
    <message>
        <source>Type hidden: cards stay at the desk until revealed</source>
        <translation>Verdeckt tippen: Karten bleiben am Pult, bis sie aufgedeckt werden</translation>
    </message>
    <message>
        <source>Reveal the selected cards</source>
        <translation>Die ausgewählten Karten aufdecken</translation>
    </message>
    <message>
        <source>Reveal the next card of the column</source>
        <translation>Die nächste Karte der Spalte aufdecken</translation>
    </message>
    <message>
        <source>Reveal all cards</source>
        <translation>Alle Karten aufdecken</translation>
    </message>
    <message>
        <source>Hide the selected cards</source>
        <translation>Die ausgewählten Karten verdecken</translation>
    </message>
    <message>
        <source>Both sides&apos; answers…</source>
        <translation>Antworten beider Seiten…</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>Die Antworten aufdecken</translation>
    </message>
    <message>
        <source>Take a condition into the solution</source>
        <translation>Eine Bedingung in die Lösung aufnehmen</translation>
    </message>
    <message>
        <source>Make a condition a need</source>
        <translation>Aus einer Bedingung ein Bedürfnis machen</translation>
    </message>
    <message>
        <source>Willingness…</source>
        <translation>Bereitschaft…</translation>
    </message>
    <message>
        <source>Phases and their times…</source>
        <translation>Phasen und ihre Zeiten…</translation>
    </message>
    <message>
        <source>The clock of the phase runs</source>
        <translation>Die Uhr der Phase läuft</translation>
    </message>
    <message>
        <source>5 minutes more for the phase</source>
        <translation>5 Minuten mehr für die Phase</translation>
    </message>
    <message>
        <source>1 minute more for the phase</source>
        <translation>1 Minute mehr für die Phase</translation>
    </message>
    <message>
        <source>Count the phase down in the room</source>
        <translation>Die Phase im Raum herunterzählen</translation>
    </message>
    <message>
        <source>Opening: yes to looking, and who starts…</source>
        <translation>Eröffnung: Ja zum Suchen, und wer beginnt…</translation>
    </message>
    <message>
        <source>Questions that lead to the need, or test it…</source>
        <translation>Fragen, die zum Bedürfnis führen oder es prüfen…</translation>
    </message>
    <message>
        <source>Listen: the wall is quiet, nothing is written</source>
        <translation>Zuhören: Die Wand ist ruhig, nichts wird geschrieben</translation>
    </message>
    <message>
        <source>The sides talk apart</source>
        <translation>Die Seiten reden getrennt</translation>
    </message>
    <message>
        <source>What matters most, and the other side&apos;s guess…</source>
        <translation>Was am wichtigsten ist, und was die andere Seite vermutet…</translation>
    </message>
    <message>
        <source>Why two needs clash, and the way out…</source>
        <translation>Warum sich zwei Bedürfnisse widersprechen, und der Ausweg…</translation>
    </message>
    <message>
        <source>In private: better than without it?…</source>
        <translation>Unter vier Augen: besser als ohne?…</translation>
    </message>
    <message>
        <source>Show what may be told in the room</source>
        <translation>Im Raum zeigen, was weitergesagt werden darf</translation>
    </message>
    <message>
        <source>One word each…</source>
        <translation>Ein Wort von allen…</translation>
    </message>
    <message>
        <source>When it does not go on…</source>
        <translation>Wenn es nicht weitergeht…</translation>
    </message>
    <message>
        <source>Show the smallest package</source>
        <translation>Das kleinste Paket zeigen</translation>
    </message>
    <message>
        <source>How the session has gone…</source>
        <translation>Wie die Sitzung verlaufen ist…</translation>
    </message>
    <message>
        <source>Ask about wording that defends</source>
        <translation>Bei abwehrender Wortwahl nachfragen</translation>
    </message>
    <message>
        <source>Show room</source>
        <translation>Raum zeigen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Show room over a whole screen</source>
        <translation>Raum über einen ganzen Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Show room in a window</source>
        <translation>Raum in einem Fenster zeigen</translation>
    </message>
    <message>
        <source>Swap the screens of desk and room</source>
        <translation>Die Bildschirme von Pult und Raum tauschen</translation>
    </message>
    <message>
        <source>Next page in the room</source>
        <translation>Nächste Seite im Raum</translation>
    </message>
    <message>
        <source>Previous page in the room</source>
        <translation>Vorige Seite im Raum</translation>
    </message>
    <message>
        <source>Show the whole board on one picture</source>
        <translation>Die ganze Tafel auf einem Bild zeigen</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>Den Raum sperren</translation>
    </message>
    <message>
        <source>Measure the room…</source>
        <translation>Den Raum ausmessen…</translation>
    </message>
    <message>
        <source>Show the commitments in the room</source>
        <translation>Die Zusagen im Raum zeigen</translation>
    </message>
    <message>
        <source>Show the parked points in the room</source>
        <translation>Die zurückgestellten Punkte im Raum zeigen</translation>
    </message>
    <message>
        <source>Read the agreement back in the room</source>
        <translation>Die Vereinbarung im Raum vorlesen</translation>
    </message>
    <message>
        <source>Show the selected card, or two, large</source>
        <translation>Die ausgewählte Karte, oder zwei, groß zeigen</translation>
    </message>
    <message>
        <source>Show the AND question large</source>
        <translation>Die UND-Frage groß zeigen</translation>
    </message>
    <message>
        <source>What is large follows the selection</source>
        <translation>Was groß ist, folgt der Auswahl</translation>
    </message>
    <message>
        <source>Spotlight on the selected cards</source>
        <translation>Scheinwerfer auf die ausgewählten Karten</translation>
    </message>
    <message>
        <source>Spotlight on the column</source>
        <translation>Scheinwerfer auf die Spalte</translation>
    </message>
    <message>
        <source>Spotlight on what is not met yet</source>
        <translation>Scheinwerfer auf das noch nicht Erfüllte</translation>
    </message>
    <message>
        <source>Point with the mouse</source>
        <translation>Mit der Maus zeigen</translation>
    </message>
    <message>
        <source>Show the room what is typed</source>
        <translation>Dem Raum zeigen, was getippt wird</translation>
    </message>
    <message>
        <source>Swap the columns of the sides</source>
        <translation>Die Spalten der Seiten tauschen</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Nächste Phase</translation>
    </message>
    <message>
        <source>Previous phase</source>
        <translation>Vorige Phase</translation>
    </message>
    <message>
        <source>Another AND question</source>
        <translation>Eine andere UND-Frage</translation>
    </message>
    <message>
        <source>The AND question before</source>
        <translation>Die UND-Frage davor</translation>
    </message>
    <message>
        <source>Next position, commitment or parked point</source>
        <translation>Nächste Position, Zusage oder nächster zurückgestellter Punkt</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Der Eintrag davor</translation>
    </message>
    <message>
        <source>To the next part of the desk</source>
        <translation>Zum nächsten Teil des Pults</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>Zum Teil davor</translation>
    </message>
    <message>
        <source>To the capture line</source>
        <translation>Zur Eingabezeile</translation>
    </message>
    <message>
        <source>What the line makes…</source>
        <translation>Was die Zeile macht…</translation>
    </message>
    <message>
        <source>To the card&apos;s fields</source>
        <translation>Zu den Feldern der Karte</translation>
    </message>
    <message>
        <source>Show the card&apos;s fields</source>
        <translation>Die Felder der Karte zeigen</translation>
    </message>
    <message>
        <source>Show the phases and what is open</source>
        <translation>Phasen und Offenes zeigen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Andere Farben</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text as large as the system&apos;s</source>
        <translation>Text so groß wie im System</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Was man tippen kann</translation>
    </message>
    <message>
        <source>About andfacil</source>
        <translation>Über andfacil</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloid</translation>
    </message>
    <message>
        <source>{size} pt, fewer pages</source>
        <translation>{size} pt, weniger Seiten</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>{size} pt, easy to read</source>
        <translation>{size} pt, gut lesbar</translation>
    </message>
    <message>
        <source>{size} pt, large print</source>
        <translation>{size} pt, Großdruck</translation>
    </message>
    <message>
        <source>Preparation sheet for {name}</source>
        <translation>Vorbereitungsblatt für {name}</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Die Vereinbarung</translation>
    </message>
    <message>
        <source>No agreement today</source>
        <translation>Heute keine Vereinbarung</translation>
    </message>
    <message>
        <source>The board, on one sheet or more</source>
        <translation>Die Tafel, auf einem Blatt oder mehreren</translation>
    </message>
    <message>
        <source>The board as a list</source>
        <translation>Die Tafel als Liste</translation>
    </message>
    <message>
        <source>Not an agreement: a signature on it says only that the person was there.</source>
        <translation>Keine Vereinbarung: Eine Unterschrift darauf sagt nur, dass die Person da war.</translation>
    </message>
    <message>
        <source>Shows the board as it is now. It is not for signing.</source>
        <translation>Zeigt die Tafel, wie sie jetzt ist. Nicht zum Unterschreiben.</translation>
    </message>
    <message>
        <source>To prepare with, for one side alone. It is not for signing.</source>
        <translation>Zur Vorbereitung, für eine Seite allein. Nicht zum Unterschreiben.</translation>
    </message>
    <message>
        <source>Draft, not ready to sign. Non-negotiables not met yet: {refs}.</source>
        <translation>Entwurf, noch nicht zum Unterschreiben. Unverzichtbares, das noch nicht erfüllt ist: {refs}.</translation>
    </message>
    <message>
        <source>Also: {lacks}.</source>
        <translation>Außerdem: {lacks}.</translation>
    </message>
    <message>
        <source>Draft, not ready to sign: {lacks}.</source>
        <translation>Entwurf, noch nicht zum Unterschreiben: {lacks}.</translation>
    </message>
    <message>
        <source>no agreement today</source>
        <translation>heute keine Vereinbarung</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>list of the board</source>
        <translation>Liste der Tafel</translation>
    </message>
    <message>
        <source>preparation A</source>
        <translation>Vorbereitung A</translation>
    </message>
    <message>
        <source>preparation B</source>
        <translation>Vorbereitung B</translation>
    </message>
    <message>
        <source>Sending the pages to the printer…</source>
        <translation>Die Seiten gehen an den Drucker…</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Die Datei wird erstellt…</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Die Seiten werden erstellt…</translation>
    </message>
    <message>
        <source>Making the pages anew; these are out of date.</source>
        <translation>Die Seiten werden neu erstellt; diese sind überholt.</translation>
    </message>
</context>
<context>
    <name>AgreementController</name>
    <message>
        <source>{keys} brings the agreement back.</source>
        <translation>{keys} holt die Vereinbarung zurück.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>{name} is already there. Replace it?</source>
        <translation>{name} ist schon da. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>All pages are with the printer.</source>
        <translation>Alle Seiten sind beim Drucker.</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>With a picture of the board</source>
        <translation>Mit einem Bild der Tafel</translation>
    </message>
    <message>
        <source>Could be said more plainly</source>
        <translation>Ließe sich einfacher sagen</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Zu drucken</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>The paper is</source>
        <translation>Das Papier ist</translation>
    </message>
    <message>
        <source>What it says about itself</source>
        <translation>Was es über sich selbst sagt</translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Mark as signed…</source>
        <translation>&amp;Als unterschrieben festhalten…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>{edit}, saved</source>
        <translation>{edit}, gespeichert</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>if …</source>
        <translation>wenn …</translation>
    </message>
</context>
<context>
    <name>AnswersBox</name>
    <message>
        <source>Answers to {solution}</source>
        <translation>Antworten zu {solution}</translation>
    </message>
    <message>
        <source>Yes, if, not yet</source>
        <translation>Ja, wenn, noch nicht</translation>
    </message>
    <message>
        <source>Fist to five</source>
        <translation>Faust bis fünf</translation>
    </message>
    <message>
        <source>Gradients 1 to 8</source>
        <translation>Stufen 1 bis 8</translation>
    </message>
    <message>
        <source>One number a person, all at once: 5 I would lead it, 4 I am for it, 3 I can live with it, 2 I have doubts, 1 I have grave doubts, 0 I stop it. Yes is 3 or more; below, ask what would make it work.</source>
        <translation>Eine Zahl je Person, alle zugleich: 5 ich würde es anführen, 4 ich bin dafür, 3 ich kann damit leben, 2 ich habe Bedenken, 1 ich habe schwere Bedenken, 0 ich halte es auf. Ja heißt 3 oder mehr; darunter fragen Sie, was es möglich machen würde.</translation>
    </message>
    <message>
        <source>One number a person, all at once: 1 wholly for it, 2 with a small remark, 3 with doubts, 4 no opinion, 5 let us talk more, 6 not for it, and not in the way, 7 gravely against it, 8 I stop it. Yes is 3 or less.</source>
        <translation>Eine Zahl je Person, alle zugleich: 1 ganz dafür, 2 mit einer kleinen Anmerkung, 3 mit Bedenken, 4 keine Meinung, 5 mehr Gespräch nötig, 6 nicht dafür und nicht im Weg, 7 entschieden dagegen, 8 ich halte es auf. Ja heißt 3 oder weniger.</translation>
    </message>
    <message>
        <source>Y: yes   I: yes, if…   N: not yet   Del: none   Tab: on</source>
        <translation>Y: ja   I: ja, wenn …   N: noch nicht   Entf: keine   Tab: weiter</translation>
    </message>
    <message>
        <source>Reveal both answers</source>
        <translation>Beide Antworten aufdecken</translation>
    </message>
    <message>
        <source>Everybody sees these answers.</source>
        <translation>Alle sehen diese Antworten.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>{path} is in use.</source>
        <translation>{path} ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Saved. You go on in {path}</source>
        <translation>Gespeichert. Sie arbeiten weiter in {path}</translation>
    </message>
</context>
<context>
    <name>AttentionController</name>
    <message>
        <source>Every need is met.</source>
        <translation>Jedes Bedürfnis ist erfüllt.</translation>
    </message>
    <message>
        <source>The break is over.</source>
        <translation>Die Pause ist vorbei.</translation>
    </message>
    <message>
        <source>The room sees what is typed.</source>
        <translation>Der Raum sieht, was getippt wird.</translation>
    </message>
    <message>
        <source>What is typed stays here.</source>
        <translation>Was getippt wird, bleibt hier.</translation>
    </message>
    <message>
        <source>The room has a break. {key} ends it.</source>
        <translation>Der Raum hat Pause. {key} beendet sie.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>BlockField</name>
    <message>
        <source>Open the whole text…</source>
        <translation>Den ganzen Text öffnen…</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The AND question</source>
        <translation>Die UND-Frage</translation>
    </message>
    <message>
        <source>Enter begins a solution, Tab keeps the words, Escape puts them back.</source>
        <translation>Enter beginnt eine Lösung, Tab behält die Worte, Esc stellt sie zurück.</translation>
    </message>
    <message>
        <source>Click, or press {key}, to put the question into other words</source>
        <translation>Klicken Sie, oder drücken Sie {key}, um die Frage anders zu formulieren</translation>
    </message>
    <message>
        <source>NEXT AND</source>
        <translation>NÄCHSTES UND</translation>
    </message>
    <message>
        <source>CLASH</source>
        <translation>WIDERSPRUCH</translation>
    </message>
    <message>
        <source>{key}: another pair</source>
        <translation>{key}: ein anderes Paar</translation>
    </message>
    <message>
        <source>{key}: take it · Click: reword</source>
        <translation>{key}: aufgreifen · Klick: umformulieren</translation>
    </message>
    <message>
        <source>Enter: take it · Tab: keep · Esc: as made</source>
        <translation>Enter: aufgreifen · Tab: behalten · Esc: wie zuvor</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Type:  + solution &gt; a1 b1</source>
        <translation>Tippen Sie:  + Lösung &gt; a1 b1</translation>
    </message>
    <message>
        <source>Type:  {letter}! non-negotiable
or:  {letter}: need</source>
        <translation>Tippen Sie:  {letter}! Unverzichtbares
oder:  {letter}: Bedürfnis</translation>
    </message>
    <message>
        <source>hidden until revealed</source>
        <translation>verdeckt bis zum Aufdecken</translation>
    </message>
    <message>
        <source>to be confirmed again</source>
        <translation>neu zu bestätigen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>hidden while the screen is mirrored</source>
        <translation>verdeckt, solange der Bildschirm gespiegelt wird</translation>
    </message>
    <message>
        <source>a: need   a! non-negotiable
b: need   b! non-negotiable
+ solution &gt; a1 b2   p: park</source>
        <translation>a: Bedürfnis   a! Unverzichtbares
b: Bedürfnis   b! Unverzichtbares
+ Lösung &gt; a1 b2   p: zurückstellen</translation>
    </message>
</context>
<context>
    <name>BoundedEdit</name>
    <message>
        <source>A text here takes {count} letters at most; what is beyond that was left out.</source>
        <translation>Ein Text fasst hier höchstens {count} Zeichen; was darüber ist, wurde weggelassen.</translation>
    </message>
    <message>
        <source>[Only the beginning: this text has {count} letters, too many to be shown and changed here. The session and its papers have all of it.]</source>
        <translation>[Nur der Anfang: Dieser Text hat {count} Zeichen, zu viele, um hier gezeigt und geändert zu werden. Die Sitzung und ihre Papiere haben ihn ganz.]</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>Typed here before, and not kept yet.</source>
        <translation>Hier schon einmal eingegeben und noch nicht behalten.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sitzungen (*{suffix})</translation>
    </message>
</context>
<context>
    <name>BreakBar</name>
    <message>
        <source>How long is the break</source>
        <translation>Wie lang ist die Pause</translation>
    </message>
    <message>
        <source>10, or 14:35</source>
        <translation>10, oder 14:35</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Type minutes, as 10, or a time, as 14:35.</source>
        <translation>Tippen Sie Minuten, etwa 10, oder eine Uhrzeit, etwa 14:35.</translation>
    </message>
    <message>
        <source>back at {time}</source>
        <translation>weiter um {time}</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>ohne Uhrzeit</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>Capture line</source>
        <translation>Eingabezeile</translation>
    </message>
    <message>
        <source>Target: {target}</source>
        <translation>Ziel: {target}</translation>
    </message>
    <message>
        <source>Amend {card}</source>
        <translation>{card} ändern</translation>
    </message>
    <message>
        <source>your words go before &gt;</source>
        <translation>Ihre Worte kommen vor &gt;</translation>
    </message>
    <message>
        <source>A must</source>
        <translation>A unverz.</translation>
    </message>
    <message>
        <source>A need</source>
        <translation>A Bedürfnis</translation>
    </message>
    <message>
        <source>A position</source>
        <translation>A Position</translation>
    </message>
    <message>
        <source>+ AND</source>
        <translation>+ UND</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>B need</source>
        <translation>B Bedürfnis</translation>
    </message>
    <message>
        <source>B must</source>
        <translation>B unverz.</translation>
    </message>
    <message>
        <source>B position</source>
        <translation>B Position</translation>
    </message>
    <message>
        <source>A non-negotiable</source>
        <translation>A Unverzichtbares</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Point for the parking lot</source>
        <translation>Punkt für den Themenspeicher</translation>
    </message>
    <message>
        <source>B non-negotiable</source>
        <translation>B Unverzichtbares</translation>
    </message>
    <message>
        <source>What side A cannot do without  // why  == met when</source>
        <translation>Worauf Seite A nicht verzichten kann  // warum  == erfüllt, wenn</translation>
    </message>
    <message>
        <source>What will be done  @who  by 31 jan  &gt; and1  == how we will know</source>
        <translation>Was getan wird  @wer  by 31. Jan  &gt; and1  == woran wir es merken</translation>
    </message>
    <message>
        <source>What side B cannot do without  // why  == met when</source>
        <translation>Worauf Seite B nicht verzichten kann  // warum  == erfüllt, wenn</translation>
    </message>
    <message>
        <source>What side A needs  // why  == met when</source>
        <translation>Was Seite A braucht  // warum  == erfüllt, wenn</translation>
    </message>
    <message>
        <source>What side A demands, to be turned into a need</source>
        <translation>Was Seite A fordert, um daraus ein Bedürfnis zu machen</translation>
    </message>
    <message>
        <source>What is put aside for later</source>
        <translation>Was für später zurückgestellt wird</translation>
    </message>
    <message>
        <source>A solution  &gt; a1 b2  == how we will know</source>
        <translation>Eine Lösung  &gt; a1 b2  == woran wir es merken</translation>
    </message>
    <message>
        <source>What side B needs  // why  == met when</source>
        <translation>Was Seite B braucht  // warum  == erfüllt, wenn</translation>
    </message>
    <message>
        <source>What side B demands, to be turned into a need</source>
        <translation>Was Seite B fordert, um daraus ein Bedürfnis zu machen</translation>
    </message>
    <message>
        <source>a1 b2 links {solution}, or: {asked}</source>
        <translation>a1 b2 verbindet {solution}, oder: {asked}</translation>
    </message>
    <message>
        <source>What stood in the line is kept: {key} brings it back.</source>
        <translation>Was in der Zeile stand, ist aufgehoben: {key} holt es zurück.</translation>
    </message>
    <message>
        <source>Finish the line first: Enter does it, Esc empties it.</source>
        <translation>Schließen Sie erst die Zeile ab: Enter führt sie aus, Esc leert sie.</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>What it said before</source>
        <translation>Was vorher da stand</translation>
    </message>
    <message>
        <source>Nothing else so far.</source>
        <translation>Bisher nichts anderes.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>und %n ältere</numerusform>
            <numerusform>und %n ältere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangePasswordBox</name>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>This is not the present password.</source>
        <translation>Das ist nicht das jetzige Passwort.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The session is encrypted anew. Copies and backups made before still open with the password of now.</source>
        <translation>Die Sitzung wird neu verschlüsselt. Frühere Kopien und Sicherungen öffnen sich weiter mit dem jetzigen Passwort.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Jetziges Passwort</translation>
    </message>
</context>
<context>
    <name>ChangedBar</name>
    <message>
        <source>&amp;Go on changing it</source>
        <translation>&amp;Weiter ändern</translation>
    </message>
    <message>
        <source>Version {number} was signed on {date}. This is the first change since.</source>
        <translation>Fassung {number} wurde am {date} unterschrieben. Dies ist die erste Änderung seitdem.</translation>
    </message>
    <message>
        <source>&amp;Back to version {number}</source>
        <translation>&amp;Zurück zu Fassung {number}</translation>
    </message>
</context>
<context>
    <name>Clashing</name>
    <message>
        <source>{ref}: now select the need of side {side} that it clashes with, and press the key again.</source>
        <translation>{ref}: Wählen Sie nun das Bedürfnis von Seite {side}, dem es widerspricht, und drücken Sie die Taste noch einmal.</translation>
    </message>
    <message>
        <source>{a} and {b} clash: the AND column asks about them.</source>
        <translation>{a} und {b} widersprechen sich: Die Spalte UND fragt danach.</translation>
    </message>
    <message>
        <source>{a} and {b}: no clash any more.</source>
        <translation>{a} und {b}: kein Widerspruch mehr.</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Die Uhr anhalten</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>Die Uhr laufen lassen</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>over by {time}</source>
        <translation>{time} darüber</translation>
    </message>
    <message>
        <source>{words}, stopped</source>
        <translation>{words}, angehalten</translation>
    </message>
</context>
<context>
    <name>ClosingWordsBox</name>
    <message>
        <source>One word each</source>
        <translation>Ein Wort von allen</translation>
    </message>
    <message>
        <source>Words of {side}</source>
        <translation>Worte von {side}</translation>
    </message>
    <message>
        <source>Ask everybody in turn: in one word, how do you leave? A comma between two.</source>
        <translation>Fragen Sie alle der Reihe nach: Wie gehen Sie, in einem Wort? Ein Komma zwischen zweien.</translation>
    </message>
    <message>
        <source>Your own record: on no paper and in no copy for others.</source>
        <translation>Ihr eigener Vermerk: auf keinem Papier und in keiner Kopie für andere.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep and show in the &amp;room</source>
        <translation>Behalten und im &amp;Raum zeigen</translation>
    </message>
</context>
<context>
    <name>CloudBox</name>
    <message>
        <source>Why do these two clash?</source>
        <translation>Warum widersprechen sich diese beiden?</translation>
    </message>
    <message>
        <source>not always</source>
        <translation>nicht immer</translation>
    </message>
    <message>
        <source>Therefore {side} wants</source>
        <translation>Deshalb will {side}</translation>
    </message>
    <message>
        <source>Because, {number}</source>
        <translation>Weil, {number}</translation>
    </message>
    <message>
        <source>They exclude each other because … (tick what is not always true)</source>
        <translation>Sie schließen sich aus, weil … (haken Sie an, was nicht immer stimmt)</translation>
    </message>
    <message>
        <source>&amp;Make it a solution</source>
        <translation>Als &amp;Lösung übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep what was said</source>
        <translation>&amp;Gesagtes behalten</translation>
    </message>
    <message>
        <source>Keep it and show it in the &amp;room</source>
        <translation>Behalten und im &amp;Raum zeigen</translation>
    </message>
    <message>
        <source>What both want</source>
        <translation>Was beide wollen</translation>
    </message>
    <message>
        <source>What would meet both, where that is not true?</source>
        <translation>Was erfüllt beides, wo das nicht stimmt?</translation>
    </message>
</context>
<context>
    <name>Clouding</name>
    <message>
        <source>Select one need of each side, or one that is in a clash.</source>
        <translation>Wählen Sie von jeder Seite ein Bedürfnis, oder eines, das sich mit einem anderen widerspricht.</translation>
    </message>
    <message>
        <source>The room sees why the two clash. Esc shows the board.</source>
        <translation>Der Raum sieht, warum sich die beiden widersprechen. Esc zeigt die Tafel.</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>+ Commitment</source>
        <translation>+ Zusage</translation>
    </message>
    <message>
        <source>+ Solution</source>
        <translation>+ Lösung</translation>
    </message>
    <message>
        <source>+ Need</source>
        <translation>+ Bedürfnis</translation>
    </message>
    <message>
        <source>+ Must</source>
        <translation>+ Unverz.</translation>
    </message>
</context>
<context>
    <name>CommonGround</name>
    <message>
        <source>{ref}: now select the same need of side {side}, and press the key again.</source>
        <translation>{ref}: Wählen Sie nun dasselbe Bedürfnis von Seite {side}, und drücken Sie die Taste noch einmal.</translation>
    </message>
    <message>
        <source>{count} of {needs} needs are the same on both sides ({percent}%).</source>
        <translation>{count} von {needs} Bedürfnissen sind auf beiden Seiten gleich ({percent} %).</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Send a copy</source>
        <translation>Kopie weitergeben</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>zum Weitergeben</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sitzungen (*{suffix})</translation>
    </message>
    <message>
        <source>Copy saved: {path}</source>
        <translation>Kopie gespeichert: {path}</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Coverage grid</source>
        <translation>Übersicht der Abdeckung</translation>
    </message>
    <message>
        <source>Needs by solutions</source>
        <translation>Bedürfnisse gegen Lösungen</translation>
    </message>
    <message>
        <source>There are no needs and solutions to compare yet.</source>
        <translation>Noch gibt es keine Bedürfnisse und Lösungen zu vergleichen.</translation>
    </message>
    <message>
        <source>Space or click: meets · X or Delete: breaks · {key}: undo · Esc: done</source>
        <translation>Leertaste oder Klick: erfüllt · X oder Entf: verletzt · {key}: rückgängig · Esc: fertig</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in andfacil</source>
        <translation>In andfacil ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Your session is safe: everything up to the last line is on disc, and the board has been read from there again.</source>
        <translation>Ihre Sitzung ist sicher: Alles bis zur letzten Zeile ist gespeichert, und die Tafel wurde von dort neu gelesen.</translation>
    </message>
    <message>
        <source>The session&apos;s file cannot be read at the moment. What you see is the board as it still is in memory: save a copy before you close it.</source>
        <translation>Die Datei der Sitzung lässt sich gerade nicht lesen. Sie sehen die Tafel, wie sie noch im Speicher ist: Speichern Sie eine Kopie, bevor Sie sie schließen.</translation>
    </message>
    <message>
        <source>This report names places in the program only, no words of your session. It is kept in {path}; nothing is sent.</source>
        <translation>Dieser Bericht nennt nur Stellen im Programm, kein Wort Ihrer Sitzung. Er liegt in {path}; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>2027-01-31, 31 jan, fri, in 2 weeks</source>
        <translation>2027-01-31, 31. Jan, Freitag, in 2 Wochen</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order of day, month and year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>DeskSession</name>
    <message>
        <source>Opened to read only: what is typed here cannot be kept.</source>
        <translation>Nur zum Lesen geöffnet: Was hier getippt wird, kann nicht behalten werden.</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>Die andere öffnen</translation>
    </message>
    <message>
        <source>Protected with a password</source>
        <translation>Mit einem Passwort geschützt</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>With a supplier</source>
        <translation>Mit einem Lieferanten</translation>
    </message>
    <message>
        <source>With an employee</source>
        <translation>Mit jemandem aus der Belegschaft</translation>
    </message>
    <message>
        <source>Between partners</source>
        <translation>Zwischen Partnern</translation>
    </message>
    <message>
        <source>Between peers</source>
        <translation>Unter Gleichgestellten</translation>
    </message>
    <message>
        <source>In a community</source>
        <translation>In einer Gemeinschaft</translation>
    </message>
    <message>
        <source>Between countries</source>
        <translation>Zwischen Ländern</translation>
    </message>
    <message>
        <source>Other talks</source>
        <translation>Andere Gespräche</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Ein Protokoll</translation>
    </message>
    <message>
        <source>Heads of terms</source>
        <translation>Eckpunkte</translation>
    </message>
    <message>
        <source>A binding agreement</source>
        <translation>Eine verbindliche Vereinbarung</translation>
    </message>
    <message>
        <source>{name} ({tag}), fixed words in English</source>
        <translation>{name} ({tag}), feste Worte auf Englisch</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Session details</source>
        <translation>Angaben zur Sitzung</translation>
    </message>
    <message>
        <source>Name of side A</source>
        <translation>Name von Seite A</translation>
    </message>
    <message>
        <source>Name of side B</source>
        <translation>Name von Seite B</translation>
    </message>
    <message>
        <source>Pages of the details</source>
        <translation>Seiten der Angaben</translation>
    </message>
    <message>
        <source>The session needs a title.</source>
        <translation>Die Sitzung braucht einen Titel.</translation>
    </message>
    <message>
        <source>Each side needs a name.</source>
        <translation>Jede Seite braucht einen Namen.</translation>
    </message>
    <message>
        <source>{text} is no date; write it as 2027-01-31 or 31 jan.</source>
        <translation>{text} ist kein Datum; schreiben Sie es wie 2027-01-31 oder 31. Jan.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind of talks</source>
        <translation>Art der Gespräche</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>The paper is</source>
        <translation>Das Papier ist</translation>
    </message>
    <message>
        <source>Language of room and paper</source>
        <translation>Sprache von Raum und Papier</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Rückschau am</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Regel für Entscheidungen</translation>
    </message>
    <message>
        <source>Ground rules, one a line</source>
        <translation>Grundregeln, je Zeile eine</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>2027-01-31, 31 jan, fri</source>
        <translation>2027-01-31, 31. Jan, Freitag</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back: {words}</source>
        <translation>Zurückholen: {words}</translation>
    </message>
</context>
<context>
    <name>EarlierStates</name>
    <message>
        <source>Earlier states of sessions</source>
        <translation>Frühere Stände von Sitzungen</translation>
    </message>
    <message>
        <source>Restore as a copy…</source>
        <translation>Als Kopie wiederherstellen…</translation>
    </message>
    <message>
        <source>andfacil keeps these on this computer when a session is closed, and before a session is changed by a newer version or mended.</source>
        <translation>andfacil bewahrt diese auf diesem Rechner auf, wenn eine Sitzung geschlossen wird und bevor eine neuere Version sie ändert oder sie repariert wird.</translation>
    </message>
    <message>
        <source>There is none yet: one is kept each time a changed session is closed.</source>
        <translation>Noch gibt es keinen: Einer wird jedes Mal aufbewahrt, wenn eine geänderte Sitzung geschlossen wird.</translation>
    </message>
    <message>
        <source>Restore as a copy</source>
        <translation>Als Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sitzungen (*{suffix})</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>beim Schließen</translation>
    </message>
    <message>
        <source>before a newer version changed it</source>
        <translation>bevor eine neuere Version sie änderte</translation>
    </message>
    <message>
        <source>before it was mended</source>
        <translation>bevor sie repariert wurde</translation>
    </message>
    <message>
        <source>{name} · {moment} · {why}</source>
        <translation>{name} · {moment} · {why}</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Clash marked</source>
        <translation>Widerspruch vermerkt</translation>
    </message>
    <message>
        <source>Clash no longer marked</source>
        <translation>Widerspruch nicht mehr vermerkt</translation>
    </message>
    <message>
        <source>Clash: words changed</source>
        <translation>Widerspruch: Worte geändert</translation>
    </message>
    <message>
        <source>Coin tossed</source>
        <translation>Münze geworfen</translation>
    </message>
    <message>
        <source>Columns swapped</source>
        <translation>Spalten getauscht</translation>
    </message>
    <message>
        <source>Commitment added</source>
        <translation>Zusage hinzugefügt</translation>
    </message>
    <message>
        <source>Guesses noted</source>
        <translation>Vermutungen notiert</translation>
    </message>
    <message>
        <source>Line no longer ticked</source>
        <translation>Zeile nicht mehr abgehakt</translation>
    </message>
    <message>
        <source>Line ticked</source>
        <translation>Zeile abgehakt</translation>
    </message>
    <message>
        <source>One word each noted</source>
        <translation>Ein Wort von allen notiert</translation>
    </message>
    <message>
        <source>Phase changed</source>
        <translation>Phase gewechselt</translation>
    </message>
    <message>
        <source>Point parked</source>
        <translation>Punkt zurückgestellt</translation>
    </message>
    <message>
        <source>Position noted</source>
        <translation>Position notiert</translation>
    </message>
    <message>
        <source>Private answers noted</source>
        <translation>Vertrauliche Antworten notiert</translation>
    </message>
    <message>
        <source>Private note changed</source>
        <translation>Private Notiz geändert</translation>
    </message>
    <message>
        <source>Reason for going on noted</source>
        <translation>Grund fürs Weitergehen notiert</translation>
    </message>
    <message>
        <source>Session begun</source>
        <translation>Sitzung begonnen</translation>
    </message>
    <message>
        <source>Session details changed</source>
        <translation>Angaben zur Sitzung geändert</translation>
    </message>
    <message>
        <source>Session imported</source>
        <translation>Sitzung importiert</translation>
    </message>
    <message>
        <source>Signed version kept</source>
        <translation>Unterschriebene Fassung festgehalten</translation>
    </message>
    <message>
        <source>Time of the phase noted</source>
        <translation>Zeit der Phase notiert</translation>
    </message>
    <message>
        <source>Times of the phases changed</source>
        <translation>Zeiten der Phasen geändert</translation>
    </message>
    <message>
        <source>Willingness noted</source>
        <translation>Bereitschaft notiert</translation>
    </message>
    <message>
        <source>Willingness revealed</source>
        <translation>Bereitschaft aufgedeckt</translation>
    </message>
    <message>
        <source>Yes to looking together noted</source>
        <translation>Ja zum gemeinsamen Suchen notiert</translation>
    </message>
    <message>
        <source>add duplicate {ref}</source>
        <translation>Doppel {ref} hinzufügen</translation>
    </message>
    <message>
        <source>add {ref}</source>
        <translation>{ref} hinzufügen</translation>
    </message>
    <message>
        <source>add {ref} for a clash</source>
        <translation>{ref} für einen Widerspruch hinzufügen</translation>
    </message>
    <message>
        <source>add {ref} for both sides</source>
        <translation>{ref} für beide Seiten hinzufügen</translation>
    </message>
    <message>
        <source>answers to {ref}</source>
        <translation>Antworten zu {ref}</translation>
    </message>
    <message>
        <source>begin the session</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>change {ref}</source>
        <translation>{ref} ändern</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>delete {ref}</source>
        <translation>{ref} löschen</translation>
    </message>
    <message>
        <source>delete {ref} and others</source>
        <translation>{ref} und andere löschen</translation>
    </message>
    <message>
        <source>guesses</source>
        <translation>Vermutungen</translation>
    </message>
    <message>
        <source>heard {ref}</source>
        <translation>{ref} gehört</translation>
    </message>
    <message>
        <source>hide {ref}</source>
        <translation>{ref} verdecken</translation>
    </message>
    <message>
        <source>import the session</source>
        <translation>Sitzung importieren</translation>
    </message>
    <message>
        <source>join {ref} with the same need</source>
        <translation>{ref} mit demselben Bedürfnis verbinden</translation>
    </message>
    <message>
        <source>links of {ref}</source>
        <translation>Verbindungen von {ref}</translation>
    </message>
    <message>
        <source>make {ref} a need</source>
        <translation>{ref} zum Bedürfnis machen</translation>
    </message>
    <message>
        <source>make {ref} and others needs</source>
        <translation>{ref} und andere zu Bedürfnissen machen</translation>
    </message>
    <message>
        <source>make {ref} and others non-negotiable</source>
        <translation>{ref} und andere unverzichtbar machen</translation>
    </message>
    <message>
        <source>make {ref} non-negotiable</source>
        <translation>{ref} unverzichtbar machen</translation>
    </message>
    <message>
        <source>mark a clash</source>
        <translation>Widerspruch vermerken</translation>
    </message>
    <message>
        <source>merge into {ref}</source>
        <translation>in {ref} zusammenlegen</translation>
    </message>
    <message>
        <source>move {ref}</source>
        <translation>{ref} verschieben</translation>
    </message>
    <message>
        <source>move {ref} and others</source>
        <translation>{ref} und andere verschieben</translation>
    </message>
    <message>
        <source>one word each</source>
        <translation>ein Wort von allen</translation>
    </message>
    <message>
        <source>park {ref}</source>
        <translation>{ref} zurückstellen</translation>
    </message>
    <message>
        <source>park {ref} and others</source>
        <translation>{ref} und andere zurückstellen</translation>
    </message>
    <message>
        <source>parked point</source>
        <translation>zurückgestellter Punkt</translation>
    </message>
    <message>
        <source>part {ref} from the same need</source>
        <translation>{ref} von demselben Bedürfnis trennen</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>private answers</source>
        <translation>vertrauliche Antworten</translation>
    </message>
    <message>
        <source>private note</source>
        <translation>private Notiz</translation>
    </message>
    <message>
        <source>reason for going on</source>
        <translation>Grund fürs Weitergehen</translation>
    </message>
    <message>
        <source>reveal the answers to {ref}</source>
        <translation>die Antworten zu {ref} aufdecken</translation>
    </message>
    <message>
        <source>reveal willingness</source>
        <translation>Bereitschaft aufdecken</translation>
    </message>
    <message>
        <source>reveal {ref}</source>
        <translation>{ref} aufdecken</translation>
    </message>
    <message>
        <source>reveal {ref} and others</source>
        <translation>{ref} und andere aufdecken</translation>
    </message>
    <message>
        <source>reword {ref}</source>
        <translation>{ref} umformulieren</translation>
    </message>
    <message>
        <source>session details</source>
        <translation>Angaben zur Sitzung</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>unterschreiben</translation>
    </message>
    <message>
        <source>split {ref}</source>
        <translation>{ref} teilen</translation>
    </message>
    <message>
        <source>status of {ref}</source>
        <translation>Stand von {ref}</translation>
    </message>
    <message>
        <source>status of {ref} and others</source>
        <translation>Stand von {ref} und anderen</translation>
    </message>
    <message>
        <source>swap the columns</source>
        <translation>die Spalten tauschen</translation>
    </message>
    <message>
        <source>take back a clash</source>
        <translation>Widerspruch zurücknehmen</translation>
    </message>
    <message>
        <source>take {ref} from the parking lot</source>
        <translation>{ref} aus dem Themenspeicher nehmen</translation>
    </message>
    <message>
        <source>test of {ref}</source>
        <translation>Prüfung von {ref}</translation>
    </message>
    <message>
        <source>tick a line</source>
        <translation>eine Zeile abhaken</translation>
    </message>
    <message>
        <source>time of the phase</source>
        <translation>Zeit der Phase</translation>
    </message>
    <message>
        <source>times of the phases</source>
        <translation>Zeiten der Phasen</translation>
    </message>
    <message>
        <source>toss the coin</source>
        <translation>die Münze werfen</translation>
    </message>
    <message>
        <source>turn a position into {ref}</source>
        <translation>eine Position in {ref} verwandeln</translation>
    </message>
    <message>
        <source>untick a line</source>
        <translation>ein Häkchen zurücknehmen</translation>
    </message>
    <message>
        <source>willingness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>words of a clash</source>
        <translation>Worte eines Widerspruchs</translation>
    </message>
    <message>
        <source>yes to looking together</source>
        <translation>Ja zum gemeinsamen Suchen</translation>
    </message>
    <message>
        <source>{ref} and others: deleted</source>
        <translation>{ref} und andere: gelöscht</translation>
    </message>
    <message>
        <source>{ref} and others: moved</source>
        <translation>{ref} und andere: verschoben</translation>
    </message>
    <message>
        <source>{ref} and others: now needs</source>
        <translation>{ref} und andere: jetzt Bedürfnisse</translation>
    </message>
    <message>
        <source>{ref} and others: now non-negotiables</source>
        <translation>{ref} und andere: jetzt unverzichtbar</translation>
    </message>
    <message>
        <source>{ref} and others: parked</source>
        <translation>{ref} und andere: zurückgestellt</translation>
    </message>
    <message>
        <source>{ref} and others: revealed</source>
        <translation>{ref} und andere: aufgedeckt</translation>
    </message>
    <message>
        <source>{ref} and others: status changed</source>
        <translation>{ref} und andere: Stand geändert</translation>
    </message>
    <message>
        <source>{ref}: agreed</source>
        <translation>{ref}: vereinbart</translation>
    </message>
    <message>
        <source>{ref}: answers changed</source>
        <translation>{ref}: Antworten geändert</translation>
    </message>
    <message>
        <source>{ref}: answers revealed</source>
        <translation>{ref}: Antworten aufgedeckt</translation>
    </message>
    <message>
        <source>{ref}: changed</source>
        <translation>{ref}: geändert</translation>
    </message>
    <message>
        <source>{ref}: deleted</source>
        <translation>{ref}: gelöscht</translation>
    </message>
    <message>
        <source>{ref}: draft</source>
        <translation>{ref}: Entwurf</translation>
    </message>
    <message>
        <source>{ref}: duplicate added</source>
        <translation>{ref}: Doppel hinzugefügt</translation>
    </message>
    <message>
        <source>{ref}: heard</source>
        <translation>{ref}: gehört</translation>
    </message>
    <message>
        <source>{ref}: hidden</source>
        <translation>{ref}: verdeckt</translation>
    </message>
    <message>
        <source>{ref}: links changed</source>
        <translation>{ref}: Verbindungen geändert</translation>
    </message>
    <message>
        <source>{ref}: moved</source>
        <translation>{ref}: verschoben</translation>
    </message>
    <message>
        <source>{ref}: need added</source>
        <translation>{ref}: Bedürfnis hinzugefügt</translation>
    </message>
    <message>
        <source>{ref}: need of both sides added</source>
        <translation>{ref}: Bedürfnis beider Seiten hinzugefügt</translation>
    </message>
    <message>
        <source>{ref}: no longer heard</source>
        <translation>{ref}: nicht mehr gehört</translation>
    </message>
    <message>
        <source>{ref}: no longer the same need</source>
        <translation>{ref}: nicht mehr dasselbe Bedürfnis</translation>
    </message>
    <message>
        <source>{ref}: non-negotiable added</source>
        <translation>{ref}: Unverzichtbares hinzugefügt</translation>
    </message>
    <message>
        <source>{ref}: now a need</source>
        <translation>{ref}: jetzt ein Bedürfnis</translation>
    </message>
    <message>
        <source>{ref}: now a non-negotiable</source>
        <translation>{ref}: jetzt unverzichtbar</translation>
    </message>
    <message>
        <source>{ref}: others merged into it</source>
        <translation>{ref}: andere darin zusammengelegt</translation>
    </message>
    <message>
        <source>{ref}: parked</source>
        <translation>{ref}: zurückgestellt</translation>
    </message>
    <message>
        <source>{ref}: position turned into a need</source>
        <translation>{ref}: Position in ein Bedürfnis verwandelt</translation>
    </message>
    <message>
        <source>{ref}: rejected</source>
        <translation>{ref}: verworfen</translation>
    </message>
    <message>
        <source>{ref}: revealed</source>
        <translation>{ref}: aufgedeckt</translation>
    </message>
    <message>
        <source>{ref}: solution added</source>
        <translation>{ref}: Lösung hinzugefügt</translation>
    </message>
    <message>
        <source>{ref}: solution of a clash added</source>
        <translation>{ref}: Lösung für einen Widerspruch hinzugefügt</translation>
    </message>
    <message>
        <source>{ref}: split in two</source>
        <translation>{ref}: geteilt</translation>
    </message>
    <message>
        <source>{ref}: status changed</source>
        <translation>{ref}: Stand geändert</translation>
    </message>
    <message>
        <source>{ref}: taken from the parking lot</source>
        <translation>{ref}: aus dem Themenspeicher genommen</translation>
    </message>
    <message>
        <source>{ref}: tested</source>
        <translation>{ref}: geprüft</translation>
    </message>
    <message>
        <source>{ref}: text changed</source>
        <translation>{ref}: Text geändert</translation>
    </message>
    <message>
        <source>{ref}: the same need on both sides</source>
        <translation>{ref}: dasselbe Bedürfnis auf beiden Seiten</translation>
    </message>
</context>
<context>
    <name>Energy</name>
    <message>
        <source>positions and needs above the line, shared solutions below</source>
        <translation>Positionen und Bedürfnisse über der Linie, gemeinsame Lösungen darunter</translation>
    </message>
    <message>
        <source>ENERGY</source>
        <translation>ENERGIE</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>a3, b2, and 1</source>
        <translation>a3, b2, und 1</translation>
    </message>
    <message>
        <source>Words on the board or beside it</source>
        <translation>Wörter auf der Tafel oder daneben</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>There is no {ref}</source>
        <translation>{ref} gibt es nicht</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Picture of the whole board</source>
        <translation>Bild der ganzen Tafel</translation>
    </message>
    <message>
        <source>Drawing of the whole board, sharp at any size</source>
        <translation>Zeichnung der ganzen Tafel, in jeder Größe scharf</translation>
    </message>
    <message>
        <source>Commitments and review for a calendar</source>
        <translation>Zusagen und Rückschau für einen Kalender</translation>
    </message>
    <message>
        <source>Paper as text for mail and wikis</source>
        <translation>Papier als Text für Mail und Wiki</translation>
    </message>
    <message>
        <source>Paper to edit in a word processor</source>
        <translation>Papier zum Bearbeiten im Textprogramm</translation>
    </message>
    <message>
        <source>Paper to print and sign</source>
        <translation>Papier zum Drucken und Unterschreiben</translation>
    </message>
    <message>
        <source>Session for other programs</source>
        <translation>Sitzung für andere Programme</translation>
    </message>
    <message>
        <source>Table of all cards and commitments</source>
        <translation>Tabelle aller Karten und Zusagen</translation>
    </message>
    <message>
        <source>Workbook of all cards and commitments</source>
        <translation>Arbeitsmappe aller Karten und Zusagen</translation>
    </message>
</context>
<context>
    <name>GoingOnBar</name>
    <message>
        <source>Why go on all the same? {key} or a click to say it, Enter keeps it</source>
        <translation>Warum trotzdem weiter? {key} oder ein Klick, um es zu sagen, Enter hält es fest</translation>
    </message>
    <message>
        <source>Why the session goes on</source>
        <translation>Warum die Sitzung weitergeht</translation>
    </message>
    <message>
        <source>Still to do in {phase}</source>
        <translation>Noch offen in {phase}</translation>
    </message>
    <message>
        <source>{lines} And {count} more.</source>
        <translation>{lines} Und {count} weitere.</translation>
    </message>
</context>
<context>
    <name>Grammar</name>
    <message>
        <source>+ Shared rota == nobody is asked twice</source>
        <translation>+ Gemeinsamer Dienstplan == niemand wird zweimal gefragt</translation>
    </message>
    <message>
        <source>+ Shared rota &gt; a1 b2 -b3</source>
        <translation>+ Gemeinsamer Dienstplan &gt; a1 b2 -b3</translation>
    </message>
    <message>
        <source>Cards on the board</source>
        <translation>Karten auf der Tafel</translation>
    </message>
    <message>
        <source>Dates, and signs as text</source>
        <translation>Datumsangaben, und Zeichen als Text</translation>
    </message>
    <message>
        <source>Fair weekends</source>
        <translation>Gerechte Wochenenden</translation>
    </message>
    <message>
        <source>More about it, in the same line</source>
        <translation>Mehr dazu, in derselben Zeile</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Neue Karten</translation>
    </message>
    <message>
        <source>\ at the start: the line is plain text</source>
        <translation>\ am Anfang: Die Zeile ist einfacher Text</translation>
    </message>
    <message>
        <source>\ before a sign keeps it as text</source>
        <translation>\ vor einem Zeichen lässt es als Text stehen</translation>
    </message>
    <message>
        <source>\do not shout</source>
        <translation>\p: heißt hier Parkplatz</translation>
    </message>
    <message>
        <source>a1 // we drive home at night</source>
        <translation>a1 // wir fahren nachts nach Hause</translation>
    </message>
    <message>
        <source>a1 == 11 hours off duty</source>
        <translation>a1 == 11 Stunden dienstfrei</translation>
    </message>
    <message>
        <source>a1 heard</source>
        <translation>a1 heard</translation>
    </message>
    <message>
        <source>a2 b4 -b1</source>
        <translation>a2 b4 -b1</translation>
    </message>
    <message>
        <source>a: Noise \&gt; 40 dB</source>
        <translation>a: Lärm \&gt; 40 dB</translation>
    </message>
    <message>
        <source>a: Rest // we drive home at night</source>
        <translation>a: Ruhe // wir fahren nachts nach Hause</translation>
    </message>
    <message>
        <source>a: We plan our evenings</source>
        <translation>a: Wir planen unsere Abende</translation>
    </message>
    <message>
        <source>a? Mondays off</source>
        <translation>a? Montags frei</translation>
    </message>
    <message>
        <source>ab: A rota known in time</source>
        <translation>ab: Ein Dienstplan, der rechtzeitig bekannt ist</translation>
    </message>
    <message>
        <source>also 2027-01-31, 31/1, tomorrow, in 2 weeks, eom</source>
        <translation>auch 2027-01-31, 31.1., morgen, in 2 Wochen</translation>
    </message>
    <message>
        <source>also in the session&apos;s language</source>
        <translation>auch in der Sprache der Sitzung</translation>
    </message>
    <message>
        <source>and3 &gt; a4 -b2 ~a1</source>
        <translation>and3 &gt; a4 -b2 ~a1</translation>
    </message>
    <message>
        <source>and3 &gt; unlink a1 b2</source>
        <translation>and3 &gt; unlink a1 b2</translation>
    </message>
    <message>
        <source>and3 agreed</source>
        <translation>and3 agreed</translation>
    </message>
    <message>
        <source>b! Nobody works alone</source>
        <translation>b! Niemand arbeitet allein</translation>
    </message>
    <message>
        <source>b: Rest == 11 hours off duty</source>
        <translation>b: Ruhe == 11 Stunden dienstfrei</translation>
    </message>
    <message>
        <source>commitment for AND1: who, by when</source>
        <translation>Zusage zu AND1: wer, bis wann</translation>
    </message>
    <message>
        <source>commitment: @who, by when or &gt; for what; one is enough</source>
        <translation>Zusage: @wer, bis wann oder &gt; wozu, eines davon genügt</translation>
    </message>
    <message>
        <source>do Call them @Ana until 1. März</source>
        <translation>do Anrufen @Ana bis 1. März</translation>
    </message>
    <message>
        <source>do Call them by fri</source>
        <translation>do Anrufen by Freitag</translation>
    </message>
    <message>
        <source>do Set it up @Mira by 31 jan &gt; and1</source>
        <translation>do Einrichten @Mira by 31. Jan &gt; and1</translation>
    </message>
    <message>
        <source>do Tell the team &gt; and1</source>
        <translation>do Dem Team sagen &gt; and1</translation>
    </message>
    <message>
        <source>how we will know</source>
        <translation>woran wir es merken</translation>
    </message>
    <message>
        <source>its status: draft, agreed, parked or rejected</source>
        <translation>ihr Stand: draft (Entwurf), agreed (vereinbart), parked (zurückgestellt), rejected (verworfen)</translation>
    </message>
    <message>
        <source>lets go of A1 and B2, on keyboards without ~</source>
        <translation>löst A1 und B2, auf Tastaturen ohne ~</translation>
    </message>
    <message>
        <source>meets A4, breaks B2, and lets go of A1</source>
        <translation>erfüllt A4, verletzt B2 und löst A1</translation>
    </message>
    <message>
        <source>met when</source>
        <translation>erfüllt, wenn</translation>
    </message>
    <message>
        <source>need of side A; b: is for side B</source>
        <translation>Bedürfnis der Seite A; b: ist für Seite B</translation>
    </message>
    <message>
        <source>non-negotiable of side B</source>
        <translation>Unverzichtbares der Seite B</translation>
    </message>
    <message>
        <source>p: Parking spaces</source>
        <translation>p: Parkplätze</translation>
    </message>
    <message>
        <source>point for the parking lot</source>
        <translation>Punkt für den Themenspeicher</translation>
    </message>
    <message>
        <source>position of side A, to be turned into a need</source>
        <translation>Position der Seite A, aus der ein Bedürfnis werden soll</translation>
    </message>
    <message>
        <source>solution that meets A1 and B2 and breaks B3</source>
        <translation>Lösung, die A1 und B2 erfüllt und B3 verletzt</translation>
    </message>
    <message>
        <source>the other side has said it back</source>
        <translation>die andere Seite hat es wiedergegeben</translation>
    </message>
    <message>
        <source>the same need of both sides; ab! is a must</source>
        <translation>dasselbe Bedürfnis beider Seiten; ab! ist unverzichtbar</translation>
    </message>
    <message>
        <source>the selected solution: meets A2 and B4, breaks B1</source>
        <translation>die ausgewählte Lösung: erfüllt A2 und B4, verletzt B1</translation>
    </message>
    <message>
        <source>whatever the chip says</source>
        <translation>was das Feld am Anfang der Zeile sagt</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>warum es wichtig ist</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>does not touch</source>
        <translation>berührt nicht</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>meets, agreed</source>
        <translation>erfüllt, vereinbart</translation>
    </message>
    <message>
        <source>meets, draft</source>
        <translation>erfüllt, Entwurf</translation>
    </message>
    <message>
        <source>breaks, agreed</source>
        <translation>verletzt, vereinbart</translation>
    </message>
    <message>
        <source>breaks, draft</source>
        <translation>verletzt, Entwurf</translation>
    </message>
</context>
<context>
    <name>GuessesBox</name>
    <message>
        <source>What matters most, and what the other side guesses</source>
        <translation>Was am wichtigsten ist, und was die andere Seite vermutet</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>{side} has guessed {number} of {count}: {refs}</source>
        <translation>{side} hat {number} von {count} erraten: {refs}</translation>
    </message>
    <message>
        <source>Ask each side by itself, then read aloud what was guessed right.</source>
        <translation>Fragen Sie jede Seite für sich und lesen Sie dann vor, was richtig vermutet wurde.</translation>
    </message>
    <message>
        <source>At most {most} each, as refs. Kept at the desk alone.</source>
        <translation>Höchstens je {most}, als Kürzel. Bleibt am Pult.</translation>
    </message>
    <message>
        <source>What matters most to {side}, {name}</source>
        <translation>Was {side}, {name}, am wichtigsten ist</translation>
    </message>
    <message>
        <source>What {side}, {name}, guesses</source>
        <translation>Was {side}, {name}, vermutet</translation>
    </message>
</context>
<context>
    <name>HelpBox</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>No page has these words. These have “{words}”.</source>
        <translation>Keine Seite hat diese Wörter. Diese haben „{words}“.</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite hat diese Wörter.</translation>
    </message>
    <message>
        <source>This page is not translated: it is in English.</source>
        <translation>Diese Seite ist nicht übersetzt: Sie ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>HelpSearch</name>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
</context>
<context>
    <name>HiddenCount</name>
    <message>
        <source>{count} hidden until revealed</source>
        <translation>{count} verdeckt bis zum Aufdecken</translation>
    </message>
</context>
<context>
    <name>HidingChip</name>
    <message>
        <source>Typing hidden: {words}</source>
        <translation>Verdeckt getippt: {words}</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>No more hints</source>
        <translation>Keine Hinweise mehr</translation>
    </message>
    <message>
        <source>Try {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Now the next phase: {next_phase}. What to say in it stands at the left.</source>
        <translation>Nun die nächste Phase: {next_phase}. Was darin zu sagen ist, steht links.</translation>
    </message>
    <message>
        <source>Now the next phase: {next_phase}. What is open stands at the left; one can go on all the same.</source>
        <translation>Nun die nächste Phase: {next_phase}. Was offen ist, steht links; weitergehen kann man trotzdem.</translation>
    </message>
    <message>
        <source>Fresh air to breathe</source>
        <translation>Frische Luft zum Atmen</translation>
    </message>
    <message>
        <source>No draught on my neck</source>
        <translation>Keine Zugluft im Nacken</translation>
    </message>
    <message>
        <source>At the left stand the phases, what this one is for, and what to say. {opening}: each side says yes to looking for a result together, and a coin says who starts.</source>
        <translation>Links stehen die Phasen, wozu diese da ist und was zu sagen ist. {opening}: Jede Seite sagt Ja dazu, gemeinsam nach einem Ergebnis zu suchen, und eine Münze sagt, wer beginnt.</translation>
    </message>
    <message>
        <source>Side {first} starts: “{first_position}”. {next_listed} selects that, {turn} takes what it would give them. Type, then Enter:  {first_example}</source>
        <translation>Seite {first} beginnt: „{first_position}“. {next_listed} wählt das aus, {turn} nimmt auf, was es ihr gäbe. Tippen, dann Enter:  {first_example}</translation>
    </message>
    <message>
        <source>The same for side {second}, “{second_position}”: {next_listed}, {turn}. Type, then Enter:  {second_example}</source>
        <translation>Dasselbe für Seite {second}, „{second_position}“: {next_listed}, {turn}. Tippen, dann Enter:  {second_example}</translation>
    </message>
    <message>
        <source>What a side says it needs goes into the line below ({capture}), its letter first. Type, then Enter:  {letter}: Light on my book</source>
        <translation>Was eine Seite zu brauchen sagt, kommt unten in die Zeile ({capture}), ihr Buchstabe voran. Tippen, dann Enter:  {letter}: Licht auf meinem Buch</translation>
    </message>
    <message>
        <source>Could a side not sign without one of its needs? Click that need (or {go_to} and its ref), then {non_negotiable}.</source>
        <translation>Könnte eine Seite ohne eines ihrer Bedürfnisse nicht unterschreiben? Klicken Sie es an (oder {go_to} und sein Kürzel), dann {non_negotiable}.</translation>
    </message>
    <message>
        <source>Side {second} says back what it has heard, and side {first} says that it is right. Type, then Enter:  {need} heard</source>
        <translation>Seite {second} sagt in eigenen Worten, was sie gehört hat, und Seite {first} sagt, dass es stimmt. Tippen, dann Enter:  {need} heard</translation>
    </message>
    <message>
        <source>Now a solution that meets needs of both, by their refs:  + Open a window in the next room &gt; {need_a} {need_b}</source>
        <translation>Nun eine Lösung, die Bedürfnisse beider erfüllt, mit deren Kürzeln:  + Im Nebenraum ein Fenster öffnen &gt; {need_a} {need_b}</translation>
    </message>
    <message>
        <source>Who will do what, by when?  do Open the window @Librarian by fri &gt; {solution}</source>
        <translation>Wer tut was bis wann?  do Fenster öffnen @Bibliothekarin by Freitag &gt; {solution}</translation>
    </message>
    <message>
        <source>{read_back} reads the agreement line by line. Space: the line is right for both sides. Esc ends it.</source>
        <translation>{read_back} liest die Vereinbarung Zeile für Zeile. Leertaste: Die Zeile stimmt für beide Seiten. Esc beendet das.</translation>
    </message>
    <message>
        <source>Do both want the same? Once for both columns:  ab: Quiet while we read</source>
        <translation>Wollen beide dasselbe? Einmal für beide Spalten:  ab: Ruhe beim Lesen</translation>
    </message>
    <message>
        <source>Now the last phase: {next_phase}. A bar will come here in my place, with the agreement line by line. {read_back} gives it the keys: Space when a line is right for both sides, Esc to end.</source>
        <translation>Nun die letzte Phase: {next_phase}. An meiner Stelle kommt eine Leiste mit der Vereinbarung, Zeile für Zeile. {read_back} gibt ihr die Tasten: Leertaste, wenn eine Zeile für beide Seiten stimmt, Esc zum Beenden.</translation>
    </message>
    <message>
        <source>Clarify begins with listening. {listen}: the wall is quiet while each side tells its story, and its minutes are counted. {listen} again shows the board.</source>
        <translation>Klären beginnt mit Zuhören. {listen}: Die Wand ist ruhig, während jede Seite erzählt, und ihre Minuten werden gezählt. Noch einmal {listen} zeigt die Tafel wieder.</translation>
    </message>
    <message>
        <source>Does each side say yes? Click {card} (or {go_to} and its ref), then {answers}. Both answers stay unseen until they are revealed together ({reveal_answers}).</source>
        <translation>Sagt jede Seite ja? Klicken Sie {card} an (oder {go_to} und das Kürzel), dann {answers}. Beide Antworten bleiben ungesehen, bis sie zusammen aufgedeckt werden ({reveal_answers}).</translation>
    </message>
    <message>
        <source>With {card} selected, {agreed} marks it as agreed: the rings of its needs close.</source>
        <translation>{card} ist ausgewählt: {agreed} hält die Lösung als vereinbart fest, und die Ringe ihrer Bedürfnisse schließen sich.</translation>
    </message>
    <message>
        <source>That is the whole way. {agreement} shows the paper, {room} the room; {undo} takes back whatever you try.</source>
        <translation>Das ist der ganze Weg. {agreement} zeigt das Papier, {room} den Raum; {undo} nimmt zurück, was Sie ausprobieren.</translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>Search the sessions</source>
        <translation>Sitzungen suchen</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Letzte Sitzungen</translation>
    </message>
    <message>
        <source>Sessions you open will stand here.</source>
        <translation>Hier stehen die Sitzungen, die Sie öffnen.</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Neue Sitzung…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Practice session</source>
        <translation>Übungssitzung</translation>
    </message>
    <message>
        <source>Earlier states…</source>
        <translation>Frühere Stände…</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Sprache der Fenster</translation>
    </message>
    <message>
        <source>Both sides&apos; needs, and solutions that give each what it needs.</source>
        <translation>Was beide Seiten brauchen, und Lösungen, die es jeder geben.</translation>
    </message>
    <message>
        <source>A session file can also be dropped here.</source>
        <translation>Eine Sitzungsdatei kann auch hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Sessions and agreements (*{suffix} *.pdf)</source>
        <translation>Sitzungen und Vereinbarungen (*{suffix} *.pdf)</translation>
    </message>
    <message>
        <source>Keep the session of this paper as</source>
        <translation>Die Sitzung dieses Papiers speichern als</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sitzungen (*{suffix})</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Non-negotiables met</source>
        <translation>Unverzichtbares erfüllt</translation>
    </message>
    <message>
        <source>Needs met</source>
        <translation>Bedürfnisse erfüllt</translation>
    </message>
    <message>
        <source>Solutions that meet needs of both</source>
        <translation>Lösungen, die Bedürfnisse beider erfüllen</translation>
    </message>
    <message>
        <source>Positions turned into needs</source>
        <translation>Positionen, die zu Bedürfnissen wurden</translation>
    </message>
    <message>
        <source>Commitments with owner and date</source>
        <translation>Zusagen mit Verantwortlichen und Datum</translation>
    </message>
    <message>
        <source>Evenness: cards of the sides</source>
        <translation>Gleichmaß: Karten der Seiten</translation>
    </message>
    <message>
        <source>Evenness: needs said back</source>
        <translation>Gleichmaß: wiedergegebene Bedürfnisse</translation>
    </message>
    <message>
        <source>Evenness: commitments</source>
        <translation>Gleichmaß: Zusagen</translation>
    </message>
    <message>
        <source>Willingness, after against before</source>
        <translation>Bereitschaft, nachher gegen vorher</translation>
    </message>
    <message>
        <source>How strong each yes is</source>
        <translation>Wie stark jedes Ja ist</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>First solution for both sides</source>
        <translation>Erste Lösung für beide Seiten</translation>
    </message>
    <message>
        <source>{side} {shift}, the least willing {least}</source>
        <translation>{side} {shift}, am wenigsten bereit {least}</translation>
    </message>
    <message>
        <source>not asked: {refs}</source>
        <translation>nicht gefragt: {refs}</translation>
    </message>
    <message>
        <source>{count} min after the first card</source>
        <translation>{count} min nach der ersten Karte</translation>
    </message>
</context>
<context>
    <name>InsightBox</name>
    <message>
        <source>How the session has gone</source>
        <translation>Wie die Sitzung verlaufen ist</translation>
    </message>
    <message>
        <source>Show the picture in the &amp;room</source>
        <translation>Das Bild im &amp;Raum zeigen</translation>
    </message>
    <message>
        <source>&amp;Save as a page of mine…</source>
        <translation>Als Seite für mich &amp;speichern…</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>The room sees how the talks have gone. Esc shows the board.</source>
        <translation>Der Raum sieht, wie die Gespräche verlaufen sind. Esc zeigt die Tafel.</translation>
    </message>
    <message>
        <source>Save as a page of mine</source>
        <translation>Als Seite für mich speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Private: never leaves the desk</source>
        <translation>Privat: verlässt nie das Pult</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Woran wir es merken</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Met when</source>
        <translation>Erfüllt, wenn</translation>
    </message>
    <message>
        <source>Side {other} has said it back</source>
        <translation>Seite {other} hat es wiedergegeben</translation>
    </message>
    <message>
        <source>Private: its side lets it be told</source>
        <translation>Privat: Die Seite erlaubt, es weiterzusagen</translation>
    </message>
    <message>
        <source>The note may be told</source>
        <translation>Die Notiz darf weitergesagt werden</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>Unverzichtbar</translation>
    </message>
    <message>
        <source>First said as</source>
        <translation>Zuerst gesagt als</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>{side} says</source>
        <translation>{side} sagt</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>Die Antworten aufdecken</translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation>Vermerk fürs Protokoll</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>If …, then …</source>
        <translation>Wenn …, dann …</translation>
    </message>
    <message>
        <source>The need behind it</source>
        <translation>Das Bedürfnis dahinter</translation>
    </message>
    <message>
        <source>The card&apos;s fields</source>
        <translation>Die Felder der Karte</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedürfnis</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Parked point</source>
        <translation>Zurückgestellter Punkt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Capture line</source>
        <translation>Eingabezeile</translation>
    </message>
    <message>
        <source>Editing a card</source>
        <translation>Eine Karte bearbeiten</translation>
    </message>
    <message>
        <source>Another target</source>
        <translation>Ein anderes Ziel</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Eine andere Karte</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Link the selected solution, or cut its links</source>
        <translation>Die ausgewählte Lösung verbinden, oder Verbindungen lösen</translation>
    </message>
    <message>
        <source>a1 b2 -b3</source>
        <translation>a1 b2 -b3</translation>
    </message>
    <message>
        <source>Empty the line; then only one card again</source>
        <translation>Die Zeile leeren; dann wieder nur eine Karte</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Amend the card touched last</source>
        <translation>Die zuletzt berührte Karte ändern</translation>
    </message>
    <message>
        <source>Lines done before</source>
        <translation>Frühere Zeilen</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Was man tippen kann</translation>
    </message>
    <message>
        <source>? in the empty line</source>
        <translation>? in der leeren Zeile</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>An der Schreibmarke teilen</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Wie es vorher war</translation>
    </message>
</context>
<context>
    <name>LadderBox</name>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Tested: it stays.</source>
        <translation>Geprüft: Es bleibt.</translation>
    </message>
    <message>
        <source>Not tested since it is a non-negotiable again.</source>
        <translation>Nicht geprüft, seit es wieder unverzichtbar ist.</translation>
    </message>
    <message>
        <source>Tested: a want was split off.</source>
        <translation>Geprüft: Ein Wunsch wurde abgetrennt.</translation>
    </message>
    <message>
        <source>Tested: it waits for facts.</source>
        <translation>Geprüft: Es wartet auf Tatsachen.</translation>
    </message>
    <message>
        <source>From the position to the need</source>
        <translation>Von der Position zum Bedürfnis</translation>
    </message>
    <message>
        <source>“What would that give you?”</source>
        <translation>„Was würde Ihnen das geben?“</translation>
    </message>
    <message>
        <source>“What would go wrong without it?”</source>
        <translation>„Was ginge ohne das schief?“</translation>
    </message>
    <message>
        <source>“What are you protecting?”</source>
        <translation>„Was schützen Sie?“</translation>
    </message>
    <message>
        <source>“If you had it, what would be better on Monday morning?”</source>
        <translation>„Wenn Sie es hätten, was wäre am Montagmorgen besser?“</translation>
    </message>
    <message>
        <source>“Is there any other way you could get that?” (Yes: it was a position.)</source>
        <translation>„Gibt es einen anderen Weg, wie Sie das bekommen könnten?“ (Ja: Es war eine Position.)</translation>
    </message>
    <message>
        <source>“What should happen next time?”</source>
        <translation>„Was soll beim nächsten Mal geschehen?“</translation>
    </message>
    <message>
        <source>The need behind it</source>
        <translation>Das Bedürfnis dahinter</translation>
    </message>
    <message>
        <source>A &amp;need</source>
        <translation>Ein &amp;Bedürfnis</translation>
    </message>
    <message>
        <source>A non-ne&amp;gotiable</source>
        <translation>Etwas &amp;Unverzichtbares</translation>
    </message>
    <message>
        <source>Must, or want?</source>
        <translation>Muss, oder Wunsch?</translation>
    </message>
    <message>
        <source>“What does it protect?”</source>
        <translation>„Was schützt es?“</translation>
    </message>
    <message>
        <source>“If everything else were granted and only this was missing, would you still leave?”</source>
        <translation>„Wenn alles andere gewährt wäre und nur dies fehlte, würden Sie trotzdem gehen?“</translation>
    </message>
    <message>
        <source>“What would a third person see when it is met?”</source>
        <translation>„Was würden Dritte sehen, wenn es erfüllt ist?“</translation>
    </message>
    <message>
        <source>“Is it yours, or something the other side must do?”</source>
        <translation>„Ist es Ihres, oder etwas, das die andere Seite tun muss?“</translation>
    </message>
    <message>
        <source>“Is this the need, or one way to it?”</source>
        <translation>„Ist das das Bedürfnis, oder ein Weg dorthin?“</translation>
    </message>
    <message>
        <source>The need (its core, if it is split)</source>
        <translation>Das Bedürfnis (sein Kern, wenn es geteilt wird)</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Met when</source>
        <translation>Erfüllt, wenn</translation>
    </message>
    <message>
        <source>Split off: what is a want, and no must</source>
        <translation>Abgetrennt: was Wunsch ist und kein Muss</translation>
    </message>
    <message>
        <source>Facts that are missing</source>
        <translation>Tatsachen, die fehlen</translation>
    </message>
    <message>
        <source>&amp;Stays</source>
        <translation>&amp;Bleibt</translation>
    </message>
    <message>
        <source>Becomes a &amp;need</source>
        <translation>Wird ein Be&amp;dürfnis</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>Needs &amp;facts</source>
        <translation>Braucht Ta&amp;tsachen</translation>
    </message>
</context>
<context>
    <name>LargeViewController</name>
    <message>
        <source>Select a need or a solution, or two, to show it large.</source>
        <translation>Wählen Sie ein Bedürfnis oder eine Lösung, oder zwei, um sie groß zu zeigen.</translation>
    </message>
    <message>
        <source>At most two cards are shown large; select one or two.</source>
        <translation>Höchstens zwei Karten werden groß gezeigt; wählen Sie eine oder zwei.</translation>
    </message>
    <message>
        <source>There is no AND question: one side has no open need.</source>
        <translation>Es gibt keine UND-Frage: Eine Seite hat kein offenes Bedürfnis.</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>There is no phase yet: the clock begins with the first one.</source>
        <translation>Noch gibt es keine Phase: Die Uhr beginnt mit der ersten.</translation>
    </message>
    <message>
        <source>{count} min more, {total} in all.</source>
        <translation>{count} min mehr, {total} insgesamt.</translation>
    </message>
    <message>
        <source>No time is planned for this phase, or its clock has not run.</source>
        <translation>Für diese Phase ist keine Zeit geplant, oder ihre Uhr lief nicht.</translation>
    </message>
    <message>
        <source>Clarify begins with listening: {key} makes the wall quiet.</source>
        <translation>Klären beginnt mit Zuhören: {key} macht die Wand ruhig.</translation>
    </message>
</context>
<context>
    <name>LinePreview</name>
    <message>
        <source>Enter ↵</source>
        <translation>Enter ↵</translation>
    </message>
    <message>
        <source>? examples</source>
        <translation>? Beispiele</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>What can be typed</source>
        <translation>Was man tippen kann</translation>
    </message>
    <message>
        <source>Find: commitment, date, why…</source>
        <translation>Suchen: Zusage, Datum, warum…</translation>
    </message>
    <message>
        <source>Find among the examples</source>
        <translation>In den Beispielen suchen</translation>
    </message>
    <message>
        <source>No example has these words.</source>
        <translation>Kein Beispiel hat diese Wörter.</translation>
    </message>
    <message>
        <source>another target for plain text: the chip says which</source>
        <translation>ein anderes Ziel für einfachen Text: das Feld am Anfang der Zeile sagt, welches</translation>
    </message>
    <message>
        <source>all targets; a prefix sets it, too</source>
        <translation>alle Ziele; auch ein Kürzel am Anfang wie a: setzt es</translation>
    </message>
    <message>
        <source>amend the card touched last</source>
        <translation>die zuletzt berührte Karte ändern</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Change the links… {keys}</source>
        <translation>Verbindungen ändern… {keys}</translation>
    </message>
    <message>
        <source>meets {refs}</source>
        <translation>erfüllt {refs}</translation>
    </message>
    <message>
        <source>breaks {refs}</source>
        <translation>verletzt {refs}</translation>
    </message>
    <message>
        <source>builds on {refs}</source>
        <translation>baut auf {refs} auf</translation>
    </message>
    <message>
        <source>meets no need yet</source>
        <translation>erfüllt noch kein Bedürfnis</translation>
    </message>
</context>
<context>
    <name>LongTextBox</name>
    <message>
        <source>The whole text</source>
        <translation>Der ganze Text</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>With {count} letters or less it can be changed at its own place again.</source>
        <translation>Mit {count} Zeichen oder weniger lässt er sich wieder an seinem eigenen Ort ändern.</translation>
    </message>
    <message>
        <source>Nothing is left of it: delete the card instead.</source>
        <translation>Nichts ist davon übrig: Löschen Sie stattdessen die Karte.</translation>
    </message>
    <message>
        <source>It was changed. Keep it, or leave it as it was?</source>
        <translation>Er wurde geändert. Behalten, oder lassen, wie er war?</translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation>{count} Zeichen</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Looking back</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>Moment of the session</source>
        <translation>Zeitpunkt der Sitzung</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>Only to look at: Left, Right, Home, End; Esc closes.</source>
        <translation>Nur zum Ansehen: Links, Rechts, Pos1, Ende; Esc schließt.</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>Wie am Pult</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the room</source>
        <translation>Farben des Raums</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Sprache der Fenster</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>There is no AND question: it needs a need of each side that nothing meets yet.</source>
        <translation>Es gibt keine UND-Frage: Sie braucht von jeder Seite ein Bedürfnis, das noch nichts erfüllt.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Readable to {number} image heights</source>
        <translation>Lesbar bis {number} Bildhöhen</translation>
    </message>
    <message>
        <source>Readable to {distance}</source>
        <translation>Lesbar bis {distance}</translation>
    </message>
</context>
<context>
    <name>MeasureBox</name>
    <message>
        <source>Measure the room</source>
        <translation>Den Raum ausmessen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>etwa {example}</translation>
    </message>
    <message>
        <source>So that everybody can read the board, its type is sized for the farthest seat. The measures are kept for this screen.</source>
        <translation>Damit alle die Tafel lesen können, richtet sich ihre Schrift nach dem fernsten Platz. Die Maße werden für diesen Bildschirm behalten.</translation>
    </message>
    <message>
        <source>The screen: {name}</source>
        <translation>Der Bildschirm: {name}</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Höhe des Bildes</translation>
    </message>
    <message>
        <source>From the picture to the farthest seat</source>
        <translation>Vom Bild bis zum fernsten Platz</translation>
    </message>
    <message>
        <source>Two lengths are needed, each written like this: {example}</source>
        <translation>Zwei Längen werden gebraucht, jede so geschrieben: {example}</translation>
    </message>
    <message>
        <source>No board can be read from more than {number} image heights away. Bring the seats nearer, or make the picture larger.</source>
        <translation>Aus mehr als {number} Bildhöhen Entfernung lässt sich keine Tafel lesen. Rücken Sie die Plätze näher, oder machen Sie das Bild größer.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Room on</source>
        <translation>Raum auf</translation>
    </message>
    <message>
        <source>{screen}, {width} × {height}, the desk is on it</source>
        <translation>{screen}, {width} × {height}, darauf ist das Pult</translation>
    </message>
    <message>
        <source>{screen}, {width} × {height}</source>
        <translation>{screen}, {width} × {height}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>MissingBox</name>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>At least {count} letters, so that nobody tries them all.</source>
        <translation>Mindestens {count} Zeichen, damit niemand alle durchprobiert.</translation>
    </message>
    <message>
        <source>Type the same in both fields.</source>
        <translation>Tippen Sie in beide Felder dasselbe.</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <translation>Mit einem Passwort schützen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name of side A</source>
        <translation>Name von Seite A</translation>
    </message>
    <message>
        <source>Name of side B</source>
        <translation>Name von Seite B</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Language of room and paper</source>
        <translation>Sprache von Raum und Papier</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>Ablegen in</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NoticesBox</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>NudgeStrip</name>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>This names one way. To find the need, ask: {question}</source>
        <translation>Das nennt einen bestimmten Weg. Um das Bedürfnis zu finden, fragen Sie: {question}</translation>
    </message>
    <message>
        <source>This is about the other side. To find the need, ask: {question}</source>
        <translation>Das handelt von der anderen Seite. Um das Bedürfnis zu finden, fragen Sie: {question}</translation>
    </message>
    <message>
        <source>Here one side would lose. To find the need, ask: {question}</source>
        <translation>Hier würde eine Seite verlieren. Um das Bedürfnis zu finden, fragen Sie: {question}</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>Numbers of {side}</source>
        <translation>Zahlen von {side}</translation>
    </message>
    <message>
        <source>What would make it work?</source>
        <translation>Was würde es möglich machen?</translation>
    </message>
    <message>
        <source>{side}: on which condition</source>
        <translation>{side}: unter welcher Bedingung</translation>
    </message>
</context>
<context>
    <name>OpenChecks</name>
    <message>
        <source>{refs}: not tested yet ({key}).</source>
        <translation>{refs}: noch nicht geprüft ({key}).</translation>
    </message>
    <message>
        <source>How will we decide? No rule is noted.</source>
        <translation>Wie werden wir entscheiden? Es ist keine Regel notiert.</translation>
    </message>
    <message>
        <source>{side}: nobody who may decide is named.</source>
        <translation>{side}: Niemand ist genannt, der entscheiden darf.</translation>
    </message>
    <message>
        <source>No ground rules are noted.</source>
        <translation>Es sind keine Grundregeln notiert.</translation>
    </message>
    <message>
        <source>{side}: willingness is not noted.</source>
        <translation>{side}: Bereitschaft ist nicht notiert.</translation>
    </message>
    <message>
        <source>{side} has not said yes to looking together.</source>
        <translation>{side} hat zum gemeinsamen Suchen nicht Ja gesagt.</translation>
    </message>
    <message>
        <source>The coin is not tossed: who starts?</source>
        <translation>Die Münze ist nicht geworfen: Wer beginnt?</translation>
    </message>
    <message>
        <source>{side}: {count} of {needs} needs.</source>
        <translation>{side}: {count} von {needs} Bedürfnissen.</translation>
    </message>
    <message>
        <source>{refs}: why does it matter?</source>
        <translation>{refs}: Warum ist es wichtig?</translation>
    </message>
    <message>
        <source>{refs}: met when?</source>
        <translation>{refs}: Wann ist es erfüllt?</translation>
    </message>
    <message>
        <source>{side}: {count} non-negotiables. Which three would you keep?</source>
        <translation>{side}: Unverzichtbar sind {count}. Welche drei würden Sie behalten?</translation>
    </message>
    <message>
        <source>{refs}: not said back yet.</source>
        <translation>{refs}: noch nicht wiedergegeben.</translation>
    </message>
    <message>
        <source>{side}: positions to turn into needs: {count}.</source>
        <translation>{side}: Positionen, aus denen Bedürfnisse werden: {count}.</translation>
    </message>
    <message>
        <source>No shared aim is noted (session details, purpose).</source>
        <translation>Es ist kein gemeinsames Ziel notiert (Angaben zur Sitzung, Ziel).</translation>
    </message>
    <message>
        <source>{refs} clash: what is assumed there?</source>
        <translation>{refs} widersprechen sich: Was wird dabei angenommen?</translation>
    </message>
    <message>
        <source>{side} has not guessed what matters most to the other.</source>
        <translation>{side} hat nicht vermutet, was der anderen Seite am wichtigsten ist.</translation>
    </message>
    <message>
        <source>{count} of {ideas} solutions.</source>
        <translation>{count} von {ideas} Lösungen.</translation>
    </message>
    <message>
        <source>No solution meets needs of both sides.</source>
        <translation>Keine Lösung erfüllt Bedürfnisse beider Seiten.</translation>
    </message>
    <message>
        <source>{refs} clash: {count} of {least} solutions for both.</source>
        <translation>{refs} widersprechen sich: {count} von {least} Lösungen für beide.</translation>
    </message>
    <message>
        <source>No solution builds on another one (yes, and …).</source>
        <translation>Keine Lösung baut auf einer anderen auf (ja, und …).</translation>
    </message>
    <message>
        <source>{refs}: no agreed solution meets it.</source>
        <translation>{refs}: Keine vereinbarte Lösung erfüllt es.</translation>
    </message>
    <message>
        <source>{side} has not said yes to {refs}.</source>
        <translation>{side} hat zu {refs} nicht Ja gesagt.</translation>
    </message>
    <message>
        <source>{refs}: nobody has offered to carry it.</source>
        <translation>{refs}: Niemand hat sich dafür angeboten.</translation>
    </message>
    <message>
        <source>{refs}: who does what by when?</source>
        <translation>{refs}: Wer tut was bis wann?</translation>
    </message>
    <message>
        <source>Parked points without owner or date: {count}.</source>
        <translation>Zurückgestellte Punkte ohne Verantwortliche oder Datum: {count}.</translation>
    </message>
    <message>
        <source>No review date.</source>
        <translation>Kein Datum für die Rückschau.</translation>
    </message>
    <message>
        <source>{side}: willingness after is not noted.</source>
        <translation>{side}: Bereitschaft danach ist nicht notiert.</translation>
    </message>
    <message>
        <source>Lines to read back: {count}.</source>
        <translation>Noch vorzulesende Zeilen: {count}.</translation>
    </message>
    <message>
        <source>{side}: no word at the end is noted.</source>
        <translation>{side}: Kein Wort zum Schluss ist notiert.</translation>
    </message>
    <message>
        <source>No signed version is kept.</source>
        <translation>Keine unterschriebene Fassung ist festgehalten.</translation>
    </message>
    <message>
        <source>{refs} and {count} more</source>
        <translation>{refs} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>In the session&apos;s details</source>
        <translation>In den Angaben zur Sitzung</translation>
    </message>
    <message>
        <source>Non-negotiables not met</source>
        <translation>Unverzichtbares, das nicht erfüllt ist</translation>
    </message>
    <message>
        <source>Agreed, with a condition still open</source>
        <translation>Vereinbart, mit einer offenen Bedingung</translation>
    </message>
    <message>
        <source>Commitments without an owner or a date</source>
        <translation>Zusagen ohne Verantwortliche oder Datum</translation>
    </message>
    <message>
        <source>Agreed, but for the needs of one side only</source>
        <translation>Vereinbart, aber nur für Bedürfnisse einer Seite</translation>
    </message>
    <message>
        <source>Needs not met</source>
        <translation>Bedürfnisse, die nicht erfüllt sind</translation>
    </message>
    <message>
        <source>Not said back by the other side</source>
        <translation>Von der anderen Seite nicht wiedergegeben</translation>
    </message>
    <message>
        <source>Parked points without an owner or a date</source>
        <translation>Zurückgestellte Punkte ohne Verantwortliche oder Datum</translation>
    </message>
    <message>
        <source>Agreed, but nothing says how we will know</source>
        <translation>Vereinbart, aber nichts sagt, woran wir es merken</translation>
    </message>
    <message>
        <source>Nobody is named to sign for {side}</source>
        <translation>Für {side} ist niemand zum Unterschreiben genannt</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Not said what the paper is: a record, terms, or binding</source>
        <translation>Nicht gesagt, was das Papier ist: Protokoll, Eckpunkte oder verbindlich</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand verantwortlich</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Every line is read back by both sides.</source>
        <translation>Jede Zeile ist vorgelesen und von beiden Seiten abgehakt.</translation>
    </message>
    <message>
        <source>Not read back by both sides yet: {left} of {lines} lines</source>
        <translation>Noch nicht von beiden Seiten abgehakt: {left} von {lines} Zeilen</translation>
    </message>
    <message>
        <source>To do before signing: {count}</source>
        <translation>Vor dem Unterschreiben zu tun: {count}</translation>
    </message>
    <message>
        <source>May stay open: {count}</source>
        <translation>Darf offen bleiben: {count}</translation>
    </message>
    <message>
        <source>Nothing is open before signing.</source>
        <translation>Vor dem Unterschreiben ist nichts offen.</translation>
    </message>
    <message>
        <source>Can be signed. Points that may stay open: {count}</source>
        <translation>Kann unterschrieben werden. Punkte, die offen bleiben dürfen: {count}</translation>
    </message>
    <message>
        <source>no need is on the board</source>
        <translation>kein Bedürfnis steht auf der Tafel</translation>
    </message>
    <message>
        <source>no solution is agreed</source>
        <translation>keine Lösung ist vereinbart</translation>
    </message>
    <message>
        <source>not said what the paper is</source>
        <translation>nicht gesagt, was das Papier ist</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open it all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>{problem}

If nobody works on it there any more, it can be opened here.</source>
        <translation>{problem}

Wenn dort niemand mehr daran arbeitet, kann sie hier geöffnet werden.</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
</context>
<context>
    <name>OpeningBox</name>
    <message>
        <source>Opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Both sides say yes</source>
        <translation>Beide Seiten sagen Ja</translation>
    </message>
    <message>
        <source>&amp;Toss the coin</source>
        <translation>&amp;Münze werfen</translation>
    </message>
    <message>
        <source>&amp;Toss it again</source>
        <translation>Noch einmal &amp;werfen</translation>
    </message>
    <message>
        <source>{side} starts: {name}</source>
        <translation>{side} beginnt: {name}</translation>
    </message>
    <message>
        <source>{side}, {name}: yes</source>
        <translation>{side}, {name}: ja</translation>
    </message>
    <message>
        <source>“Can each of you say yes to looking for a result in which both sides get what they need?” It is a yes to looking, not to any result.</source>
        <translation>„Können Sie beide Ja dazu sagen, nach einem Ergebnis zu suchen, in dem beide Seiten bekommen, was sie brauchen?“ Es ist ein Ja zum Suchen, nicht zu irgendeinem Ergebnis.</translation>
    </message>
    <message>
        <source>How we decide</source>
        <translation>Wie wir entscheiden</translation>
    </message>
    <message>
        <source>Who starts? In each phase after Clarify the other side speaks first.</source>
        <translation>Wer beginnt? In jeder Phase nach dem Klären spricht die andere Seite zuerst.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>OtherCopy</name>
    <message>
        <source>This copy of {name} is older than the one of {moment}, in {path}: edits missing here: {edits}. What you type here makes two different sessions of it.</source>
        <translation>Diese Kopie von {name} ist älter als die von {moment}, in {path}: Änderungen, die hier fehlen: {edits}. Was Sie hier tippen, macht zwei verschiedene Sitzungen daraus.</translation>
    </message>
    <message>
        <source>This copy of {name} and the one of {moment}, in {path} were changed apart: edits that only the other one has: {edits}. Neither is overwritten; decide which one counts.</source>
        <translation>Diese Kopie von {name} und die von {moment}, in {path} wurden getrennt geändert: Änderungen, die nur die andere hat: {edits}. Keine wird überschrieben; entscheiden Sie, welche gilt.</translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message>
        <source>The room sees the whole board. {key} or Esc leads back.</source>
        <translation>Der Raum sieht die ganze Tafel. {key} oder Esc führt zurück.</translation>
    </message>
    <message>
        <source>The room sees the board page by page.</source>
        <translation>Der Raum sieht die Tafel Seite für Seite.</translation>
    </message>
</context>
<context>
    <name>PackageBar</name>
    <message>
        <source>&amp;Mark it in the room as well</source>
        <translation>Auch im Raum &amp;markieren</translation>
    </message>
    <message>
        <source>No package yet: nothing meets {needs}.</source>
        <translation>Noch kein Paket: Nichts erfüllt {needs}.</translation>
    </message>
    <message>
        <source>No package yet: nothing meets {needs} without breaking a non-negotiable.</source>
        <translation>Noch kein Paket: Nichts erfüllt {needs}, ohne Unverzichtbares zu verletzen.</translation>
    </message>
    <message>
        <source>No non-negotiable is on the board: a package needs none of the solutions.</source>
        <translation>Nichts Unverzichtbares steht auf der Tafel: Ein Paket braucht keine der Lösungen.</translation>
    </message>
    <message>
        <source>The smallest package that leaves no non-negotiable out: {solutions}</source>
        <translation>Das kleinste Paket, das nichts Unverzichtbares auslässt: {solutions}</translation>
    </message>
    <message>
        <source>Only {solution} meets {needs}.</source>
        <translation>Nur {solution} erfüllt {needs}.</translation>
    </message>
    <message>
        <source>It leaves out {needs}.</source>
        <translation>Es lässt {needs} aus.</translation>
    </message>
    <message>
        <source>It leaves nothing out.</source>
        <translation>Es lässt nichts aus.</translation>
    </message>
    <message>
        <source>{solution} is kept out: it breaks {needs}.</source>
        <translation>{solution} bleibt draußen: verletzt {needs}.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Smaller pages</source>
        <translation>Kleinere Seiten</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Größere Seiten</translation>
    </message>
    <message>
        <source>Fit wi&amp;dth</source>
        <translation>&amp;Ganze Breite</translation>
    </message>
    <message>
        <source>Whole pa&amp;ge</source>
        <translation>Ganze &amp;Seite</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PaperTexts</name>
    <message>
        <source>Your own words for what the paper is</source>
        <translation>Eigene Worte dafür, was das Papier ist</translation>
    </message>
    <message>
        <source>Review: who calls it, and with what</source>
        <translation>Rückschau: wer dazu einlädt, und womit</translation>
    </message>
    <message>
        <source>If we disagree about this</source>
        <translation>Wenn wir uns darüber uneins sind</translation>
    </message>
    <message>
        <source>What may be said outside</source>
        <translation>Was nach außen gesagt werden darf</translation>
    </message>
    <message>
        <source>How this paper is changed</source>
        <translation>Wie dieses Papier geändert wird</translation>
    </message>
    <message>
        <source>When it starts and ends, and how one leaves</source>
        <translation>Wann es beginnt und endet, und wie man aussteigt</translation>
    </message>
    <message>
        <source>Which language version counts</source>
        <translation>Welche Sprachfassung gilt</translation>
    </message>
</context>
<context>
    <name>PartyEditor</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>People at the table</source>
        <translation>Menschen am Tisch</translation>
    </message>
</context>
<context>
    <name>PasswordBox</name>
    <message>
        <source>Password for the PDF</source>
        <translation>Passwort für das PDF</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Kein Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is longer than a PDF can take: choose a shorter one.</source>
        <translation>Das ist länger, als ein PDF fassen kann: Wählen Sie ein kürzeres.</translation>
    </message>
    <message>
        <source>The two are the same. Note it down: nobody can open the file without it.</source>
        <translation>Beide sind gleich. Notieren Sie es: Ohne das Passwort kann niemand die Datei öffnen.</translation>
    </message>
    <message>
        <source>Whoever opens the PDF is asked for this password. andfacil does not keep it. Give it to both sides by another way than the file. A locked PDF is not for archives (no PDF/A), and andfacil itself cannot compare or import it.</source>
        <translation>Wer das PDF öffnet, wird nach diesem Passwort gefragt. andfacil bewahrt es nicht auf. Geben Sie es beiden Seiten auf anderem Weg als die Datei. Ein gesperrtes PDF ist nichts für Archive (kein PDF/A), und andfacil selbst kann es nicht vergleichen oder importieren.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Made at once are {most} lines; the rest waits here.</source>
        <translation>Auf einmal entstehen {most} Zeilen; der Rest wartet hier.</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Several lines</source>
        <translation>Mehrere Zeilen</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
        <source>What each line will do</source>
        <translation>Was jede Zeile bewirkt</translation>
    </message>
    <message>
        <source>Enter makes them, {key} begins a new line</source>
        <translation>Enter führt sie aus, {key} beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Lines to make: {count}</source>
        <translation>Auszuführende Zeilen: {count}</translation>
    </message>
    <message>
        <source>to be mended: {count}</source>
        <translation>zu verbessern: {count}</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>May decide about …</source>
        <translation>Darf entscheiden über …</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>unterschreibt</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Diese Person entfernen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
</context>
<context>
    <name>PhaseList</name>
    <message>
        <source>Phases of the session</source>
        <translation>Phasen der Sitzung</translation>
    </message>
    <message>
        <source>{spent} of {plan} min</source>
        <translation>{spent} von {plan} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Wiederholt: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Wiederholen: {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Rückgängig gemacht: {edit}</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>The room is shown on {screen}.</source>
        <translation>Der Raum ist auf {screen} zu sehen.</translation>
    </message>
    <message>
        <source>{screen} is back, and the room on it.</source>
        <translation>{screen} ist wieder da, und der Raum darauf.</translation>
    </message>
    <message>
        <source>The room fills the only screen. Esc leads back to the desk.</source>
        <translation>Der Raum füllt den einzigen Bildschirm. Esc führt zurück zum Pult.</translation>
    </message>
    <message>
        <source>The room is shown in a window.</source>
        <translation>Der Raum ist in einem Fenster zu sehen.</translation>
    </message>
    <message>
        <source>There is no second screen: the room is shown in a window.</source>
        <translation>Es gibt keinen zweiten Bildschirm: Der Raum ist in einem Fenster zu sehen.</translation>
    </message>
    <message>
        <source>{screen} is not there any more. The room comes back with it.</source>
        <translation>{screen} ist nicht mehr da. Der Raum kommt mit ihm zurück.</translation>
    </message>
    <message>
        <source>The room has no screen to itself now. It comes back when there is one.</source>
        <translation>Der Raum hat jetzt keinen Bildschirm für sich. Er kommt zurück, sobald es einen gibt.</translation>
    </message>
    <message>
        <source>The projector repeats this screen: what is private is hidden. Extend the screens in the system&apos;s settings to have the room beside the desk.</source>
        <translation>Der Projektor wiederholt diesen Bildschirm: Privates ist verdeckt. Erweitern Sie die Bildschirme in den Einstellungen des Systems, um den Raum neben dem Pult zu haben.</translation>
    </message>
    <message>
        <source>The desk stands on the room&apos;s screen: what is private is hidden.</source>
        <translation>Das Pult steht auf dem Bildschirm des Raums: Privates ist verdeckt.</translation>
    </message>
    <message>
        <source>The desk has its screen to itself again: what is private is back.</source>
        <translation>Das Pult hat seinen Bildschirm wieder für sich: Privates ist zurück.</translation>
    </message>
    <message>
        <source>There is no second screen to swap with.</source>
        <translation>Es gibt keinen zweiten Bildschirm zum Tauschen.</translation>
    </message>
    <message>
        <source>The room is locked: its pages stay until {key} unlocks it.</source>
        <translation>Der Raum ist gesperrt: Seine Seiten bleiben, bis {key} ihn freigibt.</translation>
    </message>
</context>
<context>
    <name>PlainLanguage</name>
    <message>
        <source>A sentence with {said} words is hard to read aloud.</source>
        <translation>Ein Satz mit {said} Wörtern ist schwer vorzulesen.</translation>
    </message>
    <message>
        <source>Give a number, a place or a sign that a third person could see.</source>
        <translation>Nennen Sie eine Zahl, einen Ort oder ein Zeichen, das Dritte sehen könnten.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>Es hat kein Datum.</translation>
    </message>
    <message>
        <source>Make two or three sentences of it: one promise each.</source>
        <translation>Machen Sie zwei oder drei Sätze daraus: jeder ein Versprechen.</translation>
    </message>
    <message>
        <source>Mark who signs for that side in the session&apos;s details.</source>
        <translation>Kennzeichnen Sie in den Angaben zur Sitzung, wer für diese Seite unterschreibt.</translation>
    </message>
    <message>
        <source>Name all of it, or end the list.</source>
        <translation>Nennen Sie alles, oder beenden Sie die Aufzählung.</translation>
    </message>
    <message>
        <source>Name one person or one role.</source>
        <translation>Nennen Sie eine Person oder eine Rolle.</translation>
    </message>
    <message>
        <source>Name the day by which it is done.</source>
        <translation>Nennen Sie den Tag, bis zu dem es getan ist.</translation>
    </message>
    <message>
        <source>Name the day.</source>
        <translation>Nennen Sie den Tag.</translation>
    </message>
    <message>
        <source>Nobody is named who does it.</source>
        <translation>Es ist niemand genannt, der es tut.</translation>
    </message>
    <message>
        <source>Nobody of {said} is marked to sign.</source>
        <translation>Niemand von {said} ist zum Unterschreiben gekennzeichnet.</translation>
    </message>
    <message>
        <source>Nothing says when it is met.</source>
        <translation>Nichts sagt, wann es erfüllt ist.</translation>
    </message>
    <message>
        <source>Say what a third person would see: a number, a place, a date.</source>
        <translation>Sagen Sie, was Dritte sehen würden: eine Zahl, einen Ort, ein Datum.</translation>
    </message>
    <message>
        <source>Say what will be done.</source>
        <translation>Sagen Sie, was getan wird.</translation>
    </message>
    <message>
        <source>Say “and”, or say “or”.</source>
        <translation>Sagen Sie „und“, oder sagen Sie „oder“.</translation>
    </message>
    <message>
        <source>Say “every two weeks”, or “twice a week”.</source>
        <translation>Sagen Sie „alle zwei Wochen“ oder „zweimal in der Woche“.</translation>
    </message>
    <message>
        <source>Say “will” or “must”.</source>
        <translation>Sagen Sie „wird“ oder „muss“.</translation>
    </message>
    <message>
        <source>The paper leaves them out: read the line on it once more.</source>
        <translation>Das Papier lässt sie weg: Lesen Sie die Zeile darauf noch einmal.</translation>
    </message>
    <message>
        <source>The text has signs nobody sees that turn the direction of writing ({said}).</source>
        <translation>Der Text hat unsichtbare Zeichen, die die Schreibrichtung drehen ({said}).</translation>
    </message>
    <message>
        <source>Use the name or role that stands under the sides, or add the person there.</source>
        <translation>Nehmen Sie den Namen oder die Rolle, die unter den Seiten steht, oder fügen Sie die Person dort hinzu.</translation>
    </message>
    <message>
        <source>{said} is not among the people of either side.</source>
        <translation>{said} gehört zu keiner der beiden Seiten.</translation>
    </message>
    <message>
        <source>“{said}” can be read in two ways.</source>
        <translation>„{said}“ lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>“{said}” is a lawyer&apos;s word.</source>
        <translation>„{said}“ ist Juristendeutsch.</translation>
    </message>
    <message>
        <source>“{said}” is no date.</source>
        <translation>„{said}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{said}” leaves it open.</source>
        <translation>„{said}“ lässt es offen.</translation>
    </message>
    <message>
        <source>“{said}” leaves open what else.</source>
        <translation>„{said}“ lässt offen, was noch.</translation>
    </message>
    <message>
        <source>“{said}” means twice in it to some and every second one to others.</source>
        <translation>„{said}“ heißt für manche zweimal darin und für andere jedes zweite Mal.</translation>
    </message>
    <message>
        <source>“{said}” promises to begin, not to arrive.</source>
        <translation>„{said}“ verspricht anzufangen, nicht anzukommen.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Practise with a small session: two readers and one library window. Hints lead you from their needs to a solution for both, in about ten minutes.</source>
        <translation>Üben Sie mit einer kleinen Sitzung: zwei Leser und ein Fenster in der Bibliothek. Hinweise führen von ihren Bedürfnissen zu einer Lösung für beide, in etwa zehn Minuten.</translation>
    </message>
    <message>
        <source>Practise   {keys}</source>
        <translation>Üben   {keys}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>FIRST TIME HERE?</source>
        <translation>ZUM ERSTEN MAL HIER?</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>new non-negotiable</source>
        <translation>neu: Unverzichtbares</translation>
    </message>
    <message>
        <source>new need</source>
        <translation>neues Bedürfnis</translation>
    </message>
    <message>
        <source>the same non-negotiable of both sides</source>
        <translation>dasselbe Unverzichtbare beider Seiten</translation>
    </message>
    <message>
        <source>the same need of both sides</source>
        <translation>dasselbe Bedürfnis beider Seiten</translation>
    </message>
    <message>
        <source>new solution</source>
        <translation>neue Lösung</translation>
    </message>
    <message>
        <source>position of side {side}</source>
        <translation>Position von Seite {side}</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>save {card}</source>
        <translation>{card} speichern</translation>
    </message>
    <message>
        <source>still without owner and date</source>
        <translation>noch ohne Verantwortliche und Datum</translation>
    </message>
    <message>
        <source>still without owner</source>
        <translation>noch ohne Verantwortliche</translation>
    </message>
    <message>
        <source>still without date</source>
        <translation>noch ohne Datum</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehört</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>how we will know</source>
        <translation>woran wir es merken</translation>
    </message>
    <message>
        <source>met when</source>
        <translation>erfüllt, wenn</translation>
    </message>
    <message>
        <source>meets {refs}</source>
        <translation>erfüllt {refs}</translation>
    </message>
    <message>
        <source>breaks {refs}</source>
        <translation>verletzt {refs}</translation>
    </message>
    <message>
        <source>no longer linked to {refs}</source>
        <translation>nicht mehr verbunden mit {refs}</translation>
    </message>
    <message>
        <source>yes, and: builds on {solution}</source>
        <translation>ja, und: baut auf {solution} auf</translation>
    </message>
    <message>
        <source>no font for {letters}: not for the paper</source>
        <translation>keine Schrift für {letters}: nicht fürs Papier</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Several hidden lines have to wait: everybody sees this screen while it is mirrored.</source>
        <translation>Mehrere verdeckte Zeilen müssen warten: Solange gespiegelt wird, sehen alle diesen Bildschirm.</translation>
    </message>
    <message>
        <source>A commitment says here who does it (@OWNER), by when (by DATE) or for which solution (&gt; and1). To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>Eine Zusage sagt hier, wer es tut (@WER), bis wann (by DATUM) oder für welche Lösung (&gt; and1). Soll die Zeile Text einer Karte bleiben, schreiben Sie \ davor.</translation>
    </message>
    <message>
        <source>A phase takes from 0 to {most} minutes, and there is one number for each.</source>
        <translation>Eine Phase dauert 0 bis {most} Minuten, und für jede gibt es eine Zahl.</translation>
    </message>
    <message>
        <source>A signed version stays as it was signed.</source>
        <translation>Eine unterschriebene Fassung bleibt, wie sie unterschrieben wurde.</translation>
    </message>
    <message>
        <source>A solution of the clash needs words.</source>
        <translation>Eine Lösung des Widerspruchs braucht Worte.</translation>
    </message>
    <message>
        <source>A tick is for the words of one line, by one side at least.</source>
        <translation>Ein Häkchen gilt den Worten einer Zeile und ist von mindestens einer Seite.</translation>
    </message>
    <message>
        <source>After {sign} it is open whether that day itself counts. Write by and the last day. To keep it as text, write \ before {sign}</source>
        <translation>Nach {sign} ist offen, ob dieser Tag selbst zählt. Schreiben Sie by und den letzten Tag. Damit es Text bleibt, schreiben Sie \ vor {sign}</translation>
    </message>
    <message>
        <source>At most {most} needs matter most; please leave some out.</source>
        <translation>Höchstens {most} Bedürfnisse sind die wichtigsten; bitte lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>Beside {name} lies {other}, which andfacil does not write; move {other} to another folder, then open {name} again.</source>
        <translation>Neben {name} liegt {other}, das andfacil nicht schreibt; legen Sie {other} in einen anderen Ordner und öffnen Sie dann {name} noch einmal.</translation>
    </message>
    <message>
        <source>Beside {name} lies {other}, which names other files to be deleted; move {other} to another folder and show it to somebody who knows about security, then open {name} again.</source>
        <translation>Neben {name} liegt {other}, worin andere Dateien zum Löschen genannt sind; legen Sie {other} in einen anderen Ordner, zeigen Sie es jemandem, der sich mit Sicherheit auskennt, und öffnen Sie dann {name} noch einmal.</translation>
    </message>
    <message>
        <source>Both parts of {ref} need words.</source>
        <translation>Beide Teile von {ref} brauchen Worte.</translation>
    </message>
    <message>
        <source>Both sides must have scores before they are revealed.</source>
        <translation>Beide Seiten brauchen Zahlen, bevor sie aufgedeckt werden.</translation>
    </message>
    <message>
        <source>Choose at least one card.</source>
        <translation>Wählen Sie mindestens eine Karte.</translation>
    </message>
    <message>
        <source>Choose at least two cards to merge.</source>
        <translation>Wählen Sie mindestens zwei Karten zum Zusammenlegen.</translation>
    </message>
    <message>
        <source>Each side needs a name.</source>
        <translation>Jede Seite braucht einen Namen.</translation>
    </message>
    <message>
        <source>Everybody sees the parking lot: reveal the card before it is put aside.</source>
        <translation>Den Themenspeicher sehen alle: Decken Sie die Karte auf, bevor sie zurückgestellt wird.</translation>
    </message>
    <message>
        <source>In the line {typed} is {meant}. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>In der Zeile heißt {typed} {meant}. Soll die Zeile der Text einer Karte bleiben, schreiben Sie \ davor.</translation>
    </message>
    <message>
        <source>In {name}, nothing is left of the history of these; look whether they are as they were: {about}</source>
        <translation>In {name} ist vom Verlauf zu diesen nichts übrig; sehen Sie nach, ob sie sind, wie sie waren: {about}</translation>
    </message>
    <message>
        <source>In {name}, nothing is left of the times of the phases; they begin anew.</source>
        <translation>In {name} ist von den Zeiten der Phasen nichts übrig; sie beginnen neu.</translation>
    </message>
    <message>
        <source>In {name}, nothing is left of these; if they were there, they are left out: {about}</source>
        <translation>In {name} ist von diesen nichts übrig; falls sie da waren, fehlen sie: {about}</translation>
    </message>
    <message>
        <source>In {name}, other bytes stand before or after the session; they are left out.</source>
        <translation>In {name} stehen andere Bytes vor oder hinter der Sitzung; sie werden weggelassen.</translation>
    </message>
    <message>
        <source>In {name}, parts of these tables cannot be read; cards in them may be left out: {about}</source>
        <translation>In {name} sind Teile dieser Tabellen nicht lesbar; Karten darin können fehlen: {about}</translation>
    </message>
    <message>
        <source>In {name}, the end of the history cannot be read; later cards may be left out, from these on: {about}</source>
        <translation>In {name} ist das Ende des Verlaufs nicht lesbar; spätere Karten können fehlen, ab diesen: {about}</translation>
    </message>
    <message>
        <source>In {name}, the history does not hold together; cards may not be as they were.</source>
        <translation>In {name} hängt der Verlauf nicht zusammen; Karten sind vielleicht nicht, wie sie waren.</translation>
    </message>
    <message>
        <source>In {name}, the history knows nothing of these; they are left out: {about}</source>
        <translation>In {name} weiß der Verlauf nichts von diesen; sie werden weggelassen: {about}</translation>
    </message>
    <message>
        <source>In {name}, the session&apos;s names cannot be read; they are put in anew.</source>
        <translation>In {name} sind die Namen der Sitzung nicht lesbar; sie werden neu eingesetzt.</translation>
    </message>
    <message>
        <source>In {name}, these are not as what is left of the history says; look at them again: {about}</source>
        <translation>In {name} sind diese nicht so, wie der Rest des Verlaufs sagt; sehen Sie sie noch einmal an: {about}</translation>
    </message>
    <message>
        <source>In {name}, these cannot be read; they are left out: {about}</source>
        <translation>In {name} sind diese nicht lesbar; sie werden weggelassen: {about}</translation>
    </message>
    <message>
        <source>In {name}, these cannot be read; they are taken from the history instead: {about}</source>
        <translation>In {name} sind diese nicht lesbar; sie werden stattdessen aus dem Verlauf genommen: {about}</translation>
    </message>
    <message>
        <source>In {name}, these point at cards that are left out; those links are cut: {about}</source>
        <translation>In {name} zeigen diese auf Karten, die fehlen; die Verbindungen sind gelöst: {about}</translation>
    </message>
    <message>
        <source>In {name}, what was noted in private for both sides, or ticked while the agreement was read back, may be left out.</source>
        <translation>In {name} kann fehlen, was für beide Seiten vertraulich notiert oder beim Vorlesen der Vereinbarung abgehakt wurde.</translation>
    </message>
    <message>
        <source>In {name}, {about} entries of the history cannot be read; cards may be left out, or be as they were before.</source>
        <translation>In {name} sind {about} Einträge des Verlaufs nicht lesbar; Karten können fehlen oder sein, wie sie vorher waren.</translation>
    </message>
    <message>
        <source>It could not be confirmed that {name} was saved; save a copy on another disc, then open {name} again.</source>
        <translation>Ob {name} gespeichert wurde, ließ sich nicht bestätigen; speichern Sie eine Kopie auf einem anderen Datenträger und öffnen Sie dann {name} noch einmal.</translation>
    </message>
    <message>
        <source>Name at least one person who signs.</source>
        <translation>Nennen Sie mindestens eine Person, die unterschreibt.</translation>
    </message>
    <message>
        <source>No answers to {ref} are hidden.</source>
        <translation>Zu {ref} sind keine Antworten verdeckt.</translation>
    </message>
    <message>
        <source>No calendar has this day. Dates look like 2027-01-31, fri or 31 jan.</source>
        <translation>Kein Kalender hat diesen Tag. Daten sehen so aus: 2027-01-31, Freitag oder 31. Jan.</translation>
    </message>
    <message>
        <source>No card is hidden in this column.</source>
        <translation>In dieser Spalte ist keine Karte verdeckt.</translation>
    </message>
    <message>
        <source>No card is hidden.</source>
        <translation>Keine Karte ist verdeckt.</translation>
    </message>
    <message>
        <source>No scores are hidden.</source>
        <translation>Keine Zahlen sind verdeckt.</translation>
    </message>
    <message>
        <source>Of the history of {name} nothing can be read: look whether all cards are as they were.</source>
        <translation>Vom Verlauf von {name} ist nichts lesbar: Sehen Sie nach, ob alle Karten sind, wie sie waren.</translation>
    </message>
    <message>
        <source>One day stands here, such as 2027-01-31, fri or 31 jan. To keep it as text, write \ before {sign}</source>
        <translation>Hier steht ein Tag, etwa 2027-01-31, Freitag oder 31. Jan. Damit es Text bleibt, schreiben Sie \ vor {sign}</translation>
    </message>
    <message>
        <source>Only a PDF that records the session has an annex with a picture.</source>
        <translation>Nur ein PDF, das die Sitzung festhält, hat einen Anhang mit einem Bild.</translation>
    </message>
    <message>
        <source>Only a need can be made a non-negotiable.</source>
        <translation>Nur ein Bedürfnis kann unverzichtbar werden.</translation>
    </message>
    <message>
        <source>Only a need or a solution can be duplicated.</source>
        <translation>Nur ein Bedürfnis oder eine Lösung lässt sich verdoppeln.</translation>
    </message>
    <message>
        <source>Only a need or a solution can be split.</source>
        <translation>Nur ein Bedürfnis oder eine Lösung lässt sich teilen.</translation>
    </message>
    <message>
        <source>Only a need, a position, a solution or a commitment can be parked.</source>
        <translation>Nur ein Bedürfnis, eine Position, eine Lösung oder eine Zusage lässt sich zurückstellen.</translation>
    </message>
    <message>
        <source>Only cards of one column can be moved together, needs and non-negotiables each for themselves.</source>
        <translation>Nur Karten einer Spalte lassen sich gemeinsam verschieben, Bedürfnisse und Unverzichtbares je für sich.</translation>
    </message>
    <message>
        <source>Only needs of one side can be moved together.</source>
        <translation>Nur Bedürfnisse einer Seite lassen sich gemeinsam verschieben.</translation>
    </message>
    <message>
        <source>Only needs of one side, or solutions, can be merged.</source>
        <translation>Nur Bedürfnisse einer Seite, oder Lösungen, lassen sich zusammenlegen.</translation>
    </message>
    <message>
        <source>Only the board is printed on large paper: choose {papers} for this.</source>
        <translation>Nur die Tafel wird auf großes Papier gedruckt: Wählen Sie dafür {papers}.</translation>
    </message>
    <message>
        <source>Passwords for sessions such as {name} need the library sqlcipher3, which is not in this bundle of andfacil: ask where you got it for one that has it.</source>
        <translation>Passwörter für Sitzungen wie {name} brauchen die Bibliothek sqlcipher3, die in diesem Paket von andfacil fehlt: Fragen Sie dort, wo Sie es her haben, nach einem mit ihr.</translation>
    </message>
    <message>
        <source>Passwords for sessions such as {name} need the library sqlcipher3, which is not installed beside andfacil: python -m pip install &quot;sqlcipher3&gt;=0.6.4,&lt;0.7&quot; &quot;keyring&gt;=25,&lt;26&quot; in the same environment, then start andfacil again.</source>
        <translation>Passwörter für Sitzungen wie {name} brauchen die Bibliothek sqlcipher3, die neben andfacil nicht installiert ist: python -m pip install &quot;sqlcipher3&gt;=0.6.4,&lt;0.7&quot; &quot;keyring&gt;=25,&lt;26&quot; in derselben Umgebung, dann andfacil neu starten.</translation>
    </message>
    <message>
        <source>Reading this PDF takes longer than {seconds} seconds, which no agreement does; it was stopped.</source>
        <translation>Dieses PDF zu lesen dauert länger als {seconds} Sekunden, wie bei keiner Vereinbarung; es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Refs of needs stand here: a1 is met, -b2 is broken, ~b2 is neither any more (unlink b2 says the same).</source>
        <translation>Hier stehen Kürzel von Bedürfnissen: a1 wird erfüllt, -b2 verletzt, ~b2 keines mehr von beiden (unlink b2 sagt dasselbe).</translation>
    </message>
    <message>
        <source>Reveal the hidden cards before they are merged with others.</source>
        <translation>Decken Sie die verdeckten Karten auf, bevor sie mit anderen zusammengelegt werden.</translation>
    </message>
    <message>
        <source>Seals and passwords need the library pyHanko, which is not in this bundle of andfacil: ask where you got it for one that has it.</source>
        <translation>Siegel und Passwörter brauchen die Bibliothek pyHanko, die in diesem Paket von andfacil fehlt: Fragen Sie dort, wo Sie es her haben, nach einem mit ihr.</translation>
    </message>
    <message>
        <source>Seals and passwords need the library pyHanko, which is not installed beside andfacil: python -m pip install &quot;pyhanko&gt;=0.30,&lt;1&quot; in the same environment, then start andfacil again.</source>
        <translation>Siegel und Passwörter brauchen die Bibliothek pyHanko, die neben andfacil nicht installiert ist: python -m pip install &quot;pyhanko&gt;=0.30,&lt;1&quot; in derselben Umgebung, dann andfacil neu starten.</translation>
    </message>
    <message>
        <source>Select one need of each side that are the same.</source>
        <translation>Wählen Sie von jeder Seite ein Bedürfnis, die beide dasselbe sind.</translation>
    </message>
    <message>
        <source>Select one need of each side that seem to exclude each other.</source>
        <translation>Wählen Sie von jeder Seite ein Bedürfnis, die sich auszuschließen scheinen.</translation>
    </message>
    <message>
        <source>Start the line with a: a! a? b: b! b? + or p: or with a ref such as a1, or give a commitment: do TEXT @OWNER by DATE.</source>
        <translation>Beginnen Sie die Zeile mit a: a! a? b: b! b? + oder p: oder mit einem Kürzel wie a1, oder geben Sie eine Zusage ein: do TEXT @WER by DATUM.</translation>
    </message>
    <message>
        <source>That day is another day of the week. Keep the date or the day of the week.</source>
        <translation>Dieser Tag ist ein anderer Wochentag. Behalten Sie das Datum oder den Wochentag.</translation>
    </message>
    <message>
        <source>The assumption that is doubted has to be one of those under the clash.</source>
        <translation>Die bezweifelte Annahme muss eine von denen unter dem Widerspruch sein.</translation>
    </message>
    <message>
        <source>The disc is full, so {name} was not written: free some space and try again.</source>
        <translation>Der Datenträger ist voll, {name} wurde nicht geschrieben: Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disc that holds {name} is full; make room on it, or save a copy on another disc.</source>
        <translation>Der Datenträger mit {name} ist voll; schaffen Sie Platz, oder speichern Sie eine Kopie auf einem anderen.</translation>
    </message>
    <message>
        <source>The disc that holds {name} reports an error; save a copy on another disc.</source>
        <translation>Der Datenträger mit {name} meldet einen Fehler; speichern Sie eine Kopie auf einem anderen.</translation>
    </message>
    <message>
        <source>The file {name} is missing from this installation of andfacil: install it again.</source>
        <translation>Die Datei {name} fehlt in dieser Installation von andfacil: Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The folder for {name} is not there; choose another folder.</source>
        <translation>Der Ordner für {name} ist nicht da; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder of {name} is not a folder: choose another.</source>
        <translation>Der Ordner von {name} ist kein Ordner: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder of {name} is not there: make it first, or choose another.</source>
        <translation>Der Ordner von {name} ist nicht da: Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be made; choose another folder.</source>
        <translation>Der Ordner {name} lässt sich nicht anlegen; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The fonts of this installation are missing; please install it again.</source>
        <translation>Die Schriften dieser Installation fehlen; bitte installieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The format {suffix} is not known here; use one of {known}.</source>
        <translation>Das Format {suffix} ist hier nicht bekannt; nehmen Sie eines von {known}.</translation>
    </message>
    <message>
        <source>The key {key!r} stands twice in one place.</source>
        <translation>Der Schlüssel {key!r} steht an einer Stelle zweimal.</translation>
    </message>
    <message>
        <source>The last save of {name} was interrupted and cannot be finished here; copy it together with its -journal file to a folder of yours, then open that.</source>
        <translation>Das letzte Speichern von {name} wurde unterbrochen und lässt sich hier nicht beenden; kopieren Sie die Datei samt ihrer -journal-Datei in einen eigenen Ordner und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>The line no longer begins as this card&apos;s does. Begin it with {prefix} again.</source>
        <translation>Die Zeile beginnt nicht mehr wie die dieser Karte. Beginnen Sie sie wieder mit {prefix}.</translation>
    </message>
    <message>
        <source>The name {name} is too long for this disc: choose a shorter one.</source>
        <translation>Der Name {name} ist zu lang für diesen Datenträger: Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The name {name} is too long; choose a shorter one.</source>
        <translation>Der Name {name} ist zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The pages could not be made, because their process ended: try it again.</source>
        <translation>Die Seiten konnten nicht erstellt werden, weil ihr Prozess endete: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The pages that were made cannot be read again: try another size or paper.</source>
        <translation>Die erstellten Seiten lassen sich nicht wieder lesen: Versuchen Sie eine andere Größe oder ein anderes Papier.</translation>
    </message>
    <message>
        <source>The passphrase does not open this certificate: type it again, or choose another file.</source>
        <translation>Das Passwort öffnet dieses Zertifikat nicht: Tippen Sie es noch einmal, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The picture for the annex cannot be read: export it as PNG, and try again.</source>
        <translation>Das Bild für den Anhang ist nicht lesbar: Exportieren Sie es als PNG, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The printer does not take the pages: see that it is there and switched on, try again.</source>
        <translation>Der Drucker nimmt die Seiten nicht: Sehen Sie nach, ob er da und eingeschaltet ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The ref of one solution stands here, such as and1.</source>
        <translation>Hier steht das Kürzel einer Lösung, etwa and1.</translation>
    </message>
    <message>
        <source>The ref {ref} is used twice.</source>
        <translation>Das Kürzel {ref} kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The seal of this PDF cannot be read: the file is locked or damaged, so ask for another copy.</source>
        <translation>Das Siegel dieses PDFs ist nicht lesbar: Die Datei ist gesperrt oder beschädigt; bitten Sie um eine andere Kopie.</translation>
    </message>
    <message>
        <source>The session inside this PDF cannot be read: the file is damaged.</source>
        <translation>Die Sitzung in diesem PDF ist nicht lesbar: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The session inside this PDF is larger than any ({most} MB); it is not read.</source>
        <translation>Die Sitzung in diesem PDF ist größer als jede ({most} MB); sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The session needs a title.</source>
        <translation>Die Sitzung braucht einen Titel.</translation>
    </message>
    <message>
        <source>The session&apos;s own details cannot be deleted.</source>
        <translation>Die Angaben der Sitzung selbst lassen sich nicht löschen.</translation>
    </message>
    <message>
        <source>The time of the phases is one number for each of them.</source>
        <translation>Die Zeit der Phasen ist eine Zahl für jede von ihnen.</translation>
    </message>
    <message>
        <source>There is no card {ref} on the board.</source>
        <translation>Auf der Tafel ist keine Karte {ref}.</translation>
    </message>
    <message>
        <source>There is no file {name}; check the name and the folder.</source>
        <translation>Es gibt keine Datei {name}; prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>There is no private note yet; write it first.</source>
        <translation>Es gibt noch keine private Notiz; schreiben Sie sie zuerst.</translation>
    </message>
    <message>
        <source>There is no session inside this PDF: it was not made by andfacil, or another program has saved it without.</source>
        <translation>In diesem PDF ist keine Sitzung: andfacil hat es nicht gemacht, oder ein anderes Programm hat es ohne sie gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing for a calendar yet: no commitment has a date, nor has the review.</source>
        <translation>Für einen Kalender ist noch nichts da: Weder eine Zusage noch die Rückschau hat ein Datum.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is one card of private answers, and somebody has given one.</source>
        <translation>Es gibt eine Karte mit vertraulichen Antworten, und jemand hat eine gegeben.</translation>
    </message>
    <message>
        <source>There is one card of words at the end, and somebody has said one.</source>
        <translation>Es gibt eine Karte mit Worten zum Schluss, und jemand hat eines gesagt.</translation>
    </message>
    <message>
        <source>There is one clock, and it runs for a phase.</source>
        <translation>Es gibt eine Uhr, und sie läuft für eine Phase.</translation>
    </message>
    <message>
        <source>There is one list of guesses.</source>
        <translation>Es gibt eine Liste von Vermutungen.</translation>
    </message>
    <message>
        <source>There is too little memory for this paper: close other programs, then try it.</source>
        <translation>Der Arbeitsspeicher reicht für dieses Papier nicht: Schließen Sie andere Programme, dann versuchen Sie es.</translation>
    </message>
    <message>
        <source>This JSON is nested or numbered beyond any session.</source>
        <translation>Dieses JSON ist tiefer verschachtelt oder hat größere Zahlen als jede Sitzung.</translation>
    </message>
    <message>
        <source>This PDF ended the program that read it: it is damaged, or made to do harm.</source>
        <translation>Dieses PDF hat das Programm beendet, das es las: Es ist beschädigt, oder es soll Schaden anrichten.</translation>
    </message>
    <message>
        <source>This PDF has no seal: nothing in it tells whether it was changed.</source>
        <translation>Dieses PDF hat kein Siegel: Nichts darin zeigt, ob es geändert wurde.</translation>
    </message>
    <message>
        <source>This PDF has {count} attachments; no paper of andfacil has so many.</source>
        <translation>Dieses PDF hat {count} Anhänge; kein Papier von andfacil hat so viele.</translation>
    </message>
    <message>
        <source>This PDF holds {count} sessions, and nothing says which one it is about.</source>
        <translation>Dieses PDF enthält {count} Sitzungen, und nichts sagt, um welche es geht.</translation>
    </message>
    <message>
        <source>This PDF is larger than any agreement: it was not read.</source>
        <translation>Dieses PDF ist größer als jede Vereinbarung: Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password: give one that anybody can open.</source>
        <translation>Dieses PDF ist mit einem Passwort gesperrt: Geben Sie eines, das alle öffnen können.</translation>
    </message>
    <message>
        <source>This file cannot be read as a PDF: it is damaged or something else.</source>
        <translation>Diese Datei ist nicht als PDF lesbar: Sie ist beschädigt oder etwas anderes.</translation>
    </message>
    <message>
        <source>This password does not open the PDF: type it again.</source>
        <translation>Dieses Passwort öffnet das PDF nicht: Tippen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Type the text before {sign}</source>
        <translation>Schreiben Sie den Text vor {sign}</translation>
    </message>
    <message>
        <source>What matters most are three needs of a side at most, each once.</source>
        <translation>Am wichtigsten sind höchstens drei Bedürfnisse einer Seite, jedes einmal.</translation>
    </message>
    <message>
        <source>{character} in {place} is in none of the fonts for the paper{more}: install a font that has it, such as {example}, write it another way, or export to json or md, which keep every character.</source>
        <translation>{character} in {place} ist in keiner der Schriften für das Papier{more}: Installieren Sie eine Schrift, die es hat, etwa {example}, schreiben Sie es anders, oder exportieren Sie nach json oder md, die jedes Zeichen behalten.</translation>
    </message>
    <message>
        <source>{character} in {place} is only in {font}{more}, which cannot be put into a PDF: its maker forbids that, or its outlines are not TrueType&apos;s. Install another font that has it, write it another way, or export to json or md, which keep every character.</source>
        <translation>{character} in {place} gibt es nur in {font}{more}, und diese Schrift darf oder kann nicht in ein PDF: Ihr Hersteller verbietet es, oder ihre Umrisse sind nicht die von TrueType. Installieren Sie eine andere Schrift, die es hat, schreiben Sie es anders, oder exportieren Sie nach json oder md, die jedes Zeichen behalten.</translation>
    </message>
    <message>
        <source>{name} has lost its beginning; open what is readable as a copy.</source>
        <translation>{name} hat den Anfang verloren; öffnen Sie das Lesbare als Kopie.</translation>
    </message>
    <message>
        <source>{ref} and {other} are the same need; they cannot clash.</source>
        <translation>{ref} und {other} sind dasselbe Bedürfnis; sie können sich nicht widersprechen.</translation>
    </message>
    <message>
        <source>{ref} and {other} cannot be the same need: it takes one of each side.</source>
        <translation>{ref} und {other} können nicht dasselbe Bedürfnis sein: Es braucht eines von jeder Seite.</translation>
    </message>
    <message>
        <source>{ref} and {other}: reveal both before they are joined.</source>
        <translation>{ref} und {other}: Decken Sie beide auf, bevor sie verbunden werden.</translation>
    </message>
    <message>
        <source>{ref} has an answer that its numbers do not give.</source>
        <translation>{ref} hat eine Antwort, die sich aus den Zahlen nicht ergibt.</translation>
    </message>
    <message>
        <source>{ref} is no need of side {side} that everybody can see.</source>
        <translation>{ref} ist kein Bedürfnis von Seite {side}, das alle sehen können.</translation>
    </message>
    <message>
        <source>{ref}: no side has named a condition that is still open.</source>
        <translation>{ref}: Keine Seite hat eine Bedingung genannt, die noch offen ist.</translation>
    </message>
    <message>
        <source>{ref}: reveal the answers first; a condition is for everybody then.</source>
        <translation>{ref}: Decken Sie zuerst die Antworten auf; eine Bedingung ist dann für alle da.</translation>
    </message>
    <message>
        <source>{ref}: say what stays and what is split off.</source>
        <translation>{ref}: Sagen Sie, was bleibt und was abgetrennt wird.</translation>
    </message>
    <message>
        <source>{ref}: say which facts are missing.</source>
        <translation>{ref}: Sagen Sie, welche Tatsachen fehlen.</translation>
    </message>
    <message>
        <source>{sign} counts at the beginning of a line alone: delete what stands before it. To keep the line as a card&apos;s text, write \ before the line.</source>
        <translation>{sign} zählt nur am Anfang einer Zeile: Löschen Sie, was davor steht. Soll die Zeile der Text einer Karte bleiben, schreiben Sie \ vor die Zeile.</translation>
    </message>
    <message>
        <source>{sign} may be the day, or part of the name. For the day, write by and the day, such as by fri. To keep it in the name, write \ before {sign}</source>
        <translation>{sign} kann der Tag sein oder zum Namen gehören. Für den Tag schreiben Sie by und den Tag, etwa by Freitag. Damit es im Namen bleibt, schreiben Sie \ vor {sign}</translation>
    </message>
    <message>
        <source>{sign} stands once in a line. To keep it as text, write \{sign}</source>
        <translation>{sign} steht einmal in einer Zeile. Damit es Text bleibt, schreiben Sie \{sign}</translation>
    </message>
    <message>
        <source>{typed} is no sign: a line for one side begins with {letter}: {letter}! or {letter}? To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>{typed} ist kein Zeichen: Eine Zeile für eine Seite beginnt mit {letter}: {letter}! oder {letter}? Soll die Zeile Text einer Karte bleiben, schreiben Sie \ davor.</translation>
    </message>
    <message>
        <source>{typed} only looks like {meant}: it is another letter. Type {meant} on a Latin keyboard. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>{typed} sieht nur aus wie {meant}: Es ist ein anderer Buchstabe. Tippen Sie {meant} auf einer lateinischen Tastatur. Soll die Zeile Text einer Karte bleiben, schreiben Sie \ davor.</translation>
    </message>
    <message>
        <source>{where}: 64 hexadecimal digits are expected here.</source>
        <translation>{where}: Hier werden 64 hexadezimale Ziffern erwartet.</translation>
    </message>
    <message>
        <source>{where}: a date like 2027-01-31 or null is expected here.</source>
        <translation>{where}: Hier wird ein Datum wie 2027-01-31 oder null erwartet.</translation>
    </message>
    <message>
        <source>{where}: a number of so many digits is no ref that can be said aloud.</source>
        <translation>{where}: Eine Nummer mit so vielen Ziffern ist kein Kürzel, das man vorlesen kann.</translation>
    </message>
    <message>
        <source>{where}: a person needs a name or a role.</source>
        <translation>{where}: Eine Person braucht einen Namen oder eine Rolle.</translation>
    </message>
    <message>
        <source>{where}: a ref like A1 or AND3 is expected here.</source>
        <translation>{where}: Hier wird ein Kürzel wie A1 oder AND3 erwartet.</translation>
    </message>
    <message>
        <source>{where}: a text is expected here.</source>
        <translation>{where}: Hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>{where}: a whole number from 0 to 10 is expected here.</source>
        <translation>{where}: Hier wird eine ganze Zahl von 0 bis 10 erwartet.</translation>
    </message>
    <message>
        <source>{where}: a whole number from 1 on is expected here.</source>
        <translation>{where}: Hier wird eine ganze Zahl ab 1 erwartet.</translation>
    </message>
    <message>
        <source>{where}: an array is expected here.</source>
        <translation>{where}: Hier wird eine Liste (array) erwartet.</translation>
    </message>
    <message>
        <source>{where}: an object is expected here.</source>
        <translation>{where}: Hier wird ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>{where}: at least one phase is expected here.</source>
        <translation>{where}: Hier wird mindestens eine Phase erwartet.</translation>
    </message>
    <message>
        <source>{where}: at least one side is expected here.</source>
        <translation>{where}: Hier wird mindestens eine Seite erwartet.</translation>
    </message>
    <message>
        <source>{where}: one of {words} is expected here.</source>
        <translation>{where}: Hier wird eines von {words} erwartet.</translation>
    </message>
    <message>
        <source>{where}: only a side that has said yes stands here, with true.</source>
        <translation>{where}: Hier steht nur eine Seite, die Ja gesagt hat, mit true.</translation>
    </message>
    <message>
        <source>{where}: only version 1 of the format is known here.</source>
        <translation>{where}: Hier ist nur Version 1 des Formats bekannt.</translation>
    </message>
    <message>
        <source>{where}: the key {key!r} is missing.</source>
        <translation>{where}: Der Schlüssel {key!r} fehlt.</translation>
    </message>
    <message>
        <source>{where}: the key {key!r} is not known.</source>
        <translation>{where}: Der Schlüssel {key!r} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{where}: the ref {ref} is not one of side {side}.</source>
        <translation>{where}: Das Kürzel {ref} gehört nicht zu Seite {side}.</translation>
    </message>
    <message>
        <source>{where}: the same ref stands here twice.</source>
        <translation>{where}: Dasselbe Kürzel steht hier zweimal.</translation>
    </message>
    <message>
        <source>{where}: the text holds half a character (a lone surrogate).</source>
        <translation>{where}: Der Text enthält ein halbes Zeichen (ein einzelnes Surrogat).</translation>
    </message>
    <message>
        <source>{where}: the text is empty.</source>
        <translation>{where}: Der Text ist leer.</translation>
    </message>
    <message>
        <source>{where}: this is not an andfacil session: its format is another.</source>
        <translation>{where}: Das ist keine andfacil-Sitzung: Ihr Format ist ein anderes.</translation>
    </message>
    <message>
        <source>{where}: true or false is expected here.</source>
        <translation>{where}: Hier wird true oder false erwartet.</translation>
    </message>
    <message>
        <source>{where}: what at least one side wants is expected here.</source>
        <translation>{where}: Hier wird erwartet, was mindestens eine Seite will.</translation>
    </message>
    <message>
        <source>This cannot be hidden: stop typing hidden first.</source>
        <translation>Das kann nicht verdeckt werden: Beenden Sie zuerst das verdeckte Tippen.</translation>
    </message>
    <message>
        <source>A clash is between one need of each side.</source>
        <translation>Ein Widerspruch besteht zwischen einem Bedürfnis jeder Seite.</translation>
    </message>
    <message>
        <source>After {ref} stands agreed, draft, parked or rejected, &gt; and refs of needs, or == and how you will know: for example {ref} agreed. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>Nach {ref} steht agreed, draft, parked oder rejected, &gt; und Kürzel von Bedürfnissen, oder == und woran wir es merken: zum Beispiel {ref} agreed. Soll die Zeile Text einer Karte bleiben, schreiben Sie \ davor.</translation>
    </message>
    <message>
        <source>After {ref} stands heard, // and why it matters, or == and when it is met: for example {ref} heard. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>Nach {ref} steht heard, // und warum es wichtig ist, oder == und wann es erfüllt ist: zum Beispiel {ref} heard. Soll die Zeile Text einer Karte bleiben, schreiben Sie \ davor.</translation>
    </message>
    <message>
        <source>This certificate cannot be used for seals: choose one with an RSA or an elliptic curve key.</source>
        <translation>Dieses Zertifikat taugt nicht für Siegel: Wählen Sie eines mit einem RSA-Schlüssel oder einem Schlüssel auf elliptischen Kurven.</translation>
    </message>
    <message>
        <source>This file holds a certificate without its key, so nothing can be sealed with it: export it again together with the key.</source>
        <translation>Diese Datei enthält ein Zertifikat ohne seinen Schlüssel, damit lässt sich nichts siegeln: Exportieren Sie es noch einmal samt Schlüssel.</translation>
    </message>
    <message>
        <source>This file is no certificate with its key (PKCS#12): choose the .p12 or .pfx file that you were given.</source>
        <translation>Diese Datei ist kein Zertifikat mit Schlüssel (PKCS#12): Wählen Sie die Datei .p12 oder .pfx, die Sie bekommen haben.</translation>
    </message>
    <message>
        <source>This is not JSON in UTF-8: byte {place} cannot be read.</source>
        <translation>Das ist kein JSON in UTF-8: Byte {place} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column} cannot be read.</source>
        <translation>Das ist kein JSON: Zeile {line}, Spalte {column} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This password does not open {name}; type it again, and look at capital letters and at the keyboard&apos;s language.</source>
        <translation>Dieses Passwort öffnet {name} nicht; tippen Sie es noch einmal, und achten Sie auf Großbuchstaben und auf die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>This password has letters that a PDF cannot take: choose another.</source>
        <translation>Dieses Passwort hat Zeichen, die ein PDF nicht fassen kann: Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped: try a smaller paper or format.</source>
        <translation>Das dauerte länger als {seconds} Sekunden und wurde abgebrochen: Versuchen Sie ein kleineres Papier oder Format.</translation>
    </message>
    <message>
        <source>Type a need, a solution or a commitment.</source>
        <translation>Tippen Sie ein Bedürfnis, eine Lösung oder eine Zusage.</translation>
    </message>
    <message>
        <source>Type after // why it matters.</source>
        <translation>Tippen Sie nach //, warum es wichtig ist.</translation>
    </message>
    <message>
        <source>Type after == the sign by which you will know.</source>
        <translation>Tippen Sie nach ==, woran Sie es merken.</translation>
    </message>
    <message>
        <source>Type after unlink the refs that are neither met nor broken any more.</source>
        <translation>Tippen Sie nach unlink die Kürzel, die nicht mehr erfüllt oder verletzt werden.</translation>
    </message>
    <message>
        <source>Type the ref of one solution after &gt;, such as and1.</source>
        <translation>Tippen Sie nach &gt; das Kürzel einer Lösung, etwa and1.</translation>
    </message>
    <message>
        <source>Type the refs of needs after &gt;, such as a1 b2 -b3.</source>
        <translation>Tippen Sie nach &gt; die Kürzel von Bedürfnissen, etwa a1 b2 -b3.</translation>
    </message>
    <message>
        <source>Willingness is a number from 0 to 10.</source>
        <translation>Bereitschaft ist eine Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>Your share of the disc is full, so {name} was not written: free some space.</source>
        <translation>Ihr Anteil am Datenträger ist voll, {name} wurde nicht geschrieben: Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>andfacil may not write {name} there: choose a folder of your own.</source>
        <translation>andfacil darf {name} dort nicht schreiben: Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>andfacil may not write {name} there; choose a folder of your own.</source>
        <translation>andfacil darf {name} dort nicht schreiben; wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>{character} in {place} is in none of the fonts for the paper{more}: install a font that has it, write it another way, or export to json or md, which keep every character.</source>
        <translation>{character} in {place} ist in keiner der Schriften für das Papier{more}: Installieren Sie eine Schrift, die es hat, schreiben Sie es anders, oder exportieren Sie nach json oder md, die jedes Zeichen behalten.</translation>
    </message>
    <message>
        <source>{name} can be read but not changed here; save a copy in a folder of yours.</source>
        <translation>{name} kann hier gelesen, aber nicht geändert werden; speichern Sie eine Kopie in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>{name} cannot be read: choose another file.</source>
        <translation>{name} ist nicht lesbar: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}): choose another file.</source>
        <translation>{name} konnte nicht gelesen werden ({reason}): Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}): choose another place and try again.</source>
        <translation>{name} konnte nicht geschrieben werden ({reason}): Wählen Sie einen anderen Ort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} has been changed by another program since it was opened; save a copy under another name, then open {name} again.</source>
        <translation>{name} wurde seit dem Öffnen von einem anderen Programm geändert; speichern Sie eine Kopie unter anderem Namen und öffnen Sie dann {name} noch einmal.</translation>
    </message>
    <message>
        <source>{name} has been moved or replaced since it was opened; save a copy under another name, then compare the two.</source>
        <translation>{name} wurde seit dem Öffnen verschoben oder ersetzt; speichern Sie eine Kopie unter anderem Namen und vergleichen Sie dann beide.</translation>
    </message>
    <message>
        <source>{name} has no suffix: end it in one of {known}.</source>
        <translation>{name} hat keine Endung: Lassen Sie den Namen auf eine von {known} enden.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, no file: give the file another name.</source>
        <translation>{name} ist ein Gerät oder eine Pipe, keine Datei: Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is a folder or a device, not a session; choose a file.</source>
        <translation>{name} ist ein Ordner oder ein Gerät, keine Sitzung; wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>{name} is a folder: give the file another name.</source>
        <translation>{name} ist ein Ordner: Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: give the file another name.</source>
        <translation>{name} ist eine Verknüpfung, die zu sich selbst zurückführt: Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself; name the file itself.</source>
        <translation>{name} ist eine Verknüpfung, die zu sich selbst zurückführt; nennen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>{name} is a session, which would be lost: give the file another name.</source>
        <translation>{name} ist eine Sitzung, die verloren ginge: Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is already there; choose another name.</source>
        <translation>{name} ist schon da; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is damaged, and nothing in it can be read; look for a copy that was made earlier.</source>
        <translation>{name} ist beschädigt, und nichts darin ist lesbar; suchen Sie nach einer früher gemachten Kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged: another program has changed its way of saving; open what is readable as a copy.</source>
        <translation>{name} ist beschädigt: Ein anderes Programm hat die Art des Speicherns geändert; öffnen Sie das Lesbare als Kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged: card {ref} cannot be understood; open what is readable as a copy.</source>
        <translation>{name} ist beschädigt: Karte {ref} ist nicht zu verstehen; öffnen Sie das Lesbare als Kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged: card {ref} is not as its history says; open what is readable as a copy.</source>
        <translation>{name} ist beschädigt: Karte {ref} ist nicht so, wie ihr Verlauf sagt; öffnen Sie das Lesbare als Kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged: entry {entry} of its history cannot be understood; open what is readable as a copy.</source>
        <translation>{name} ist beschädigt: Eintrag {entry} des Verlaufs ist nicht zu verstehen; öffnen Sie das Lesbare als Kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged: entry {entry} of its history has been altered; open what is readable as a copy.</source>
        <translation>{name} ist beschädigt: Eintrag {entry} des Verlaufs wurde verändert; öffnen Sie das Lesbare als Kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged: its beginning cannot be read, though the password is right; look for a copy that was made earlier.</source>
        <translation>{name} ist beschädigt: Der Anfang ist nicht lesbar, obwohl das Passwort stimmt; suchen Sie nach einer früher gemachten Kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged: its cards do not fit together; open what is readable as a copy.</source>
        <translation>{name} ist beschädigt: Die Karten passen nicht zusammen; öffnen Sie das Lesbare als Kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged: its own description is missing; open what is readable as a copy.</source>
        <translation>{name} ist beschädigt: Die Beschreibung der Datei fehlt; öffnen Sie das Lesbare als Kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged: its tables are not those of a session; open what is readable as a copy.</source>
        <translation>{name} ist beschädigt: Die Tabellen sind nicht die einer Sitzung; öffnen Sie das Lesbare als Kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged: neither as it is, nor without its last, interrupted save is it whole; open what is readable as a copy.</source>
        <translation>{name} ist beschädigt: Weder so, wie die Datei ist, noch ohne das letzte, unterbrochene Speichern ist sie heil; öffnen Sie das Lesbare als Kopie.</translation>
    </message>
    <message>
        <source>{name} is damaged: part of it cannot be read; open what is readable as a copy.</source>
        <translation>{name} ist beschädigt: Ein Teil ist nicht lesbar; öffnen Sie das Lesbare als Kopie.</translation>
    </message>
    <message>
        <source>{name} is larger than any session; choose another file.</source>
        <translation>{name} ist größer als jede Sitzung; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is larger than files may be there, so it was not written.</source>
        <translation>{name} ist größer, als Dateien dort sein dürfen, und wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>{name} is not a number that JSON knows.</source>
        <translation>{name} ist keine Zahl, die JSON kennt.</translation>
    </message>
    <message>
        <source>{name} is not an andfacil session; choose another file.</source>
        <translation>{name} ist keine andfacil-Sitzung; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is protected with a password; give the password to open it.</source>
        <translation>{name} ist mit einem Passwort geschützt; geben Sie das Passwort ein, um die Sitzung zu öffnen.</translation>
    </message>
    <message>
        <source>{name} lies on a disc that cannot be written: choose another.</source>
        <translation>{name} liegt auf einem Datenträger, der sich nicht beschreiben lässt: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{name} takes far too long to read and may be damaged; open what is readable as a copy.</source>
        <translation>{name} braucht zum Lesen viel zu lang und ist vielleicht beschädigt; öffnen Sie das Lesbare als Kopie.</translation>
    </message>
    <message>
        <source>{name} was cut short: {about} of its pages are missing at the end.</source>
        <translation>{name} wurde abgeschnitten: {about} der Seiten fehlen am Ende.</translation>
    </message>
    <message>
        <source>{name} was made by a newer andfacil; open it with that version or a later one.</source>
        <translation>{name} stammt von einem neueren andfacil; öffnen Sie die Datei mit dieser Version oder einer späteren.</translation>
    </message>
    <message>
        <source>{name} would be larger than a session can be; make several of it.</source>
        <translation>{name} würde größer, als eine Sitzung sein kann; machen Sie mehrere daraus.</translation>
    </message>
    <message>
        <source>{other} still points at {ref}.</source>
        <translation>{other} zeigt noch auf {ref}.</translation>
    </message>
    <message>
        <source>{ref} already stands like that.</source>
        <translation>{ref} steht schon so da.</translation>
    </message>
    <message>
        <source>{ref} cannot be a need of side {side}.</source>
        <translation>{ref} kann kein Bedürfnis von Seite {side} sein.</translation>
    </message>
    <message>
        <source>{ref} cannot be a solution.</source>
        <translation>{ref} kann keine Lösung sein.</translation>
    </message>
    <message>
        <source>{ref} has a text of more than {most} characters; please shorten it.</source>
        <translation>{ref} hat einen Text von mehr als {most} Zeichen; bitte kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>{ref} has been used before; refs are never given again.</source>
        <translation>{ref} war schon vergeben; Kürzel werden nie neu vergeben.</translation>
    </message>
    <message>
        <source>{ref} has changed in the meantime; please do it again.</source>
        <translation>{ref} hat sich inzwischen geändert; bitte tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{ref} has no text to change.</source>
        <translation>{ref} hat keinen Text zum Ändern.</translation>
    </message>
    <message>
        <source>{ref} has no text; delete the card instead.</source>
        <translation>{ref} hat keinen Text; löschen Sie stattdessen die Karte.</translation>
    </message>
    <message>
        <source>{ref} is a solution. Refs of needs stand here, such as a1 or -b2.</source>
        <translation>{ref} ist eine Lösung. Hier stehen Kürzel von Bedürfnissen, etwa a1 oder -b2.</translation>
    </message>
    <message>
        <source>{ref} stands after unlink: write -{ref} before it, or leave the - out.</source>
        <translation>{ref} steht hinter unlink: Schreiben Sie -{ref} davor, oder lassen Sie das - weg.</translation>
    </message>
    <message>
        <source>{ref} stands here in two ways. Keep one of them.</source>
        <translation>{ref} steht hier auf zwei Arten. Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>{tag} is no language that andfacil knows. Give a tag such as en, pt-BR or zh-Hant; room and paper have words in {known}, and stay in English for any other language.</source>
        <translation>{tag} ist keine Sprache, die andfacil kennt. Geben Sie ein Kennzeichen wie en, pt-BR oder zh-Hant an; Raum und Papier haben Worte in {known}, und bleiben bei jeder anderen Sprache englisch.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProtectBox</name>
    <message>
        <source>Protect this session with a password</source>
        <translation>Diese Sitzung mit einem Passwort schützen</translation>
    </message>
    <message>
        <source>Make a protected copy…</source>
        <translation>Geschützte Kopie anlegen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Whoever finds the file cannot read a word of it without the password. A protected copy is made, and you go on in that; then you are asked whether the clear file is to be removed. Its bytes may remain on the disc for a while, and copies that were sent or backed up stay readable.</source>
        <translation>Wer die Datei findet, kann ohne das Passwort kein Wort darin lesen. Eine geschützte Kopie entsteht, und Sie arbeiten darin weiter; dann werden Sie gefragt, ob die ungeschützte Datei entfernt werden soll. Ihre Bytes können noch eine Weile auf dem Datenträger bleiben, und verschickte oder gesicherte Kopien bleiben lesbar.</translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>Keep the protected copy as</source>
        <translation>Die geschützte Kopie speichern als</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sitzungen (*{suffix})</translation>
    </message>
    <message>
        <source>The password is changed. Copies made before still open with the old one.</source>
        <translation>Das Passwort ist geändert. Frühere Kopien öffnen sich weiter mit dem alten.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>A forgotten password is final: nobody can open the session without it, not even its maker. Its file&apos;s name can be read by everybody, so it should tell nothing.</source>
        <translation>Ein vergessenes Passwort ist endgültig: Niemand kann die Sitzung ohne es öffnen, auch wer sie gemacht hat nicht. Den Dateinamen können alle lesen, er sollte also nichts verraten.</translation>
    </message>
    <message>
        <source>This is too long: choose a shorter one.</source>
        <translation>Das ist zu lang: Wählen Sie ein kürzeres.</translation>
    </message>
    <message>
        <source>The two are the same. Note the password down, in a safe place.</source>
        <translation>Beide sind gleich. Notieren Sie das Passwort an einem sicheren Ort.</translation>
    </message>
    <message>
        <source>Protected session</source>
        <translation>Geschützte Sitzung</translation>
    </message>
    <message>
        <source>{protected} is protected now, and open.

Remove the clear session {clear}, and the backups that andfacil has made of it? Nobody can open them any more then, but their bytes may remain on the disc until they are overwritten, on sticks and SSDs for an unknown time. Copies that were sent or kept elsewhere stay as they are.</source>
        <translation>{protected} ist jetzt geschützt und offen.

Die ungeschützte Sitzung {clear} entfernen, und die Sicherungen, die andfacil davon gemacht hat? Niemand kann sie dann mehr öffnen, doch ihre Bytes können auf dem Datenträger bleiben, bis sie überschrieben sind, auf Sticks und SSDs auf unbestimmte Zeit. Verschickte oder anderswo aufbewahrte Kopien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove the clear session</source>
        <translation>Die ungeschützte Sitzung entfernen</translation>
    </message>
</context>
<context>
    <name>ProtectionController</name>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>Zertifikate (*.p12 *.pfx)</translation>
    </message>
</context>
<context>
    <name>ProtectionPart</name>
    <message>
        <source>&amp;Seal…</source>
        <translation>S&amp;iegel…</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>&amp;Passwort…</translation>
    </message>
    <message>
        <source>Protect the exported PDF</source>
        <translation>Das exportierte PDF schützen</translation>
    </message>
    <message>
        <source>Sealed as {name}.</source>
        <translation>Gesiegelt als {name}.</translation>
    </message>
    <message>
        <source>Opens with the password only. A locked PDF is not for archives (no PDF/A).</source>
        <translation>Öffnet sich nur mit dem Passwort. Ein gesperrtes PDF ist nichts für Archive (kein PDF/A).</translation>
    </message>
    <message>
        <source>Forgotten when this window closes.</source>
        <translation>Wird vergessen, sobald dieses Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Before the meeting: the right people, first needs.</source>
        <translation>Vor dem Treffen: die richtigen Menschen, erste Bedürfnisse.</translation>
    </message>
    <message>
        <source>Arrive, agree how to work, say yes to looking for it.</source>
        <translation>Ankommen, die Arbeitsweise vereinbaren, Ja sagen zum Suchen.</translation>
    </message>
    <message>
        <source>The needs and non-negotiables of both sides.</source>
        <translation>Bedürfnisse und Unverzichtbares beider Seiten.</translation>
    </message>
    <message>
        <source>The shared aim, and where needs seem to clash.</source>
        <translation>Das gemeinsame Ziel, und wo Bedürfnisse sich zu widersprechen scheinen.</translation>
    </message>
    <message>
        <source>Many solutions, none of them judged.</source>
        <translation>Viele Lösungen, keine davon bewertet.</translation>
    </message>
    <message>
        <source>Every non-negotiable of both sides is met.</source>
        <translation>Alles Unverzichtbare beider Seiten ist erfüllt.</translation>
    </message>
    <message>
        <source>Who does what by when, and how we will know.</source>
        <translation>Wer was bis wann tut, und woran wir es merken.</translation>
    </message>
    <message>
        <source>One text, read line by line, and a willing yes.</source>
        <translation>Ein Text, Zeile für Zeile gelesen, und ein gern gesagtes Ja.</translation>
    </message>
    <message>
        <source>On the review date: what was kept, what to change.</source>
        <translation>Am Tag der Rückschau: was gehalten wurde, was zu ändern ist.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Show the board again</source>
        <translation>Die Tafel wieder zeigen</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>The sides talk apart</source>
        <translation>Die Seiten reden getrennt</translation>
    </message>
    <message>
        <source>The time of side {side}: {time}</source>
        <translation>Die Zeit von Seite {side}: {time}</translation>
    </message>
    <message>
        <source>both have had the same</source>
        <translation>beide hatten gleich viel</translation>
    </message>
    <message>
        <source>{side} has had {time} more</source>
        <translation>{side} hatte {time} mehr</translation>
    </message>
</context>
<context>
    <name>Quieting</name>
    <message>
        <source>The wall is quiet. {key} shows the board again.</source>
        <translation>Die Wand ist ruhig. {key} zeigt die Tafel wieder.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Where the session stands</source>
        <translation>Wo die Sitzung steht</translation>
    </message>
    <message>
        <source>BEFORE GOING ON</source>
        <translation>VOR DEM WEITERGEHEN</translation>
    </message>
    <message>
        <source>STILL UNMET</source>
        <translation>NOCH NICHT ERFÜLLT</translation>
    </message>
    <message>
        <source>POSITIONS TO TURN</source>
        <translation>POSITIONEN ZUM VERWANDELN</translation>
    </message>
    <message>
        <source>COMMITMENTS</source>
        <translation>ZUSAGEN</translation>
    </message>
    <message>
        <source>PARKING LOT</source>
        <translation>THEMENSPEICHER</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>SITZUNG</translation>
    </message>
    <message>
        <source>SAY</source>
        <translation>SAGEN SIE</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>ReadBackBar</name>
    <message>
        <source>Both, next line</source>
        <translation>Beide, nächste Zeile</translation>
    </message>
    <message>
        <source>Not right …</source>
        <translation>Stimmt nicht …</translation>
    </message>
    <message>
        <source>Keys: {key}</source>
        <translation>Tasten: {key}</translation>
    </message>
    <message>
        <source>The line before</source>
        <translation>Die Zeile davor</translation>
    </message>
    <message>
        <source>The next line</source>
        <translation>Die nächste Zeile</translation>
    </message>
    <message>
        <source>Line {number} of {count}</source>
        <translation>Zeile {number} von {count}</translation>
    </message>
    <message>
        <source>Side {side}: this line is right</source>
        <translation>Seite {side}: Diese Zeile stimmt</translation>
    </message>
    <message>
        <source>A, B: that side&apos;s tick. Space: both, and the next line. N: not right.</source>
        <translation>A, B: Häkchen dieser Seite. Leertaste: beide, und die nächste Zeile. N: stimmt nicht.</translation>
    </message>
    <message>
        <source>Every line is read back by both sides.</source>
        <translation>Jede Zeile ist vorgelesen und von beiden Seiten abgehakt.</translation>
    </message>
    <message>
        <source>To read back: {count}</source>
        <translation>Noch vorzulesen: {count}</translation>
    </message>
</context>
<context>
    <name>ReadingBack</name>
    <message>
        <source>There is nothing to read back yet.</source>
        <translation>Noch gibt es nichts vorzulesen.</translation>
    </message>
    <message>
        <source>Every line is read back by both sides.</source>
        <translation>Jede Zeile ist vorgelesen und von beiden Seiten abgehakt.</translation>
    </message>
    <message>
        <source>This line is made by the paper: what it tells of is on the board.</source>
        <translation>Diese Zeile macht das Papier selbst: Wovon sie spricht, ist auf der Tafel.</translation>
    </message>
</context>
<context>
    <name>RefCompletion</name>
    <message>
        <source>Refs that fit</source>
        <translation>Passende Kürzel</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Save a copy and go on there…</source>
        <translation>Kopie speichern und dort weiterarbeiten…</translation>
    </message>
    <message>
        <source>Save a copy and go on there</source>
        <translation>Kopie speichern und dort weiterarbeiten</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sitzungen (*{suffix})</translation>
    </message>
    <message>
        <source>{problem}

What you see may be nowhere but on this screen. Close it without a copy?</source>
        <translation>{problem}

Was Sie sehen, gibt es vielleicht nur auf diesem Bildschirm. Ohne Kopie schließen?</translation>
    </message>
    <message>
        <source>Close without a copy</source>
        <translation>Ohne Kopie schließen</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
</context>
<context>
    <name>RevealBox</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>RevealBoxes</name>
    <message>
        <source>The room sees one word each. Esc shows the board.</source>
        <translation>Der Raum sieht ein Wort von allen. Esc zeigt die Tafel.</translation>
    </message>
    <message>
        <source>The room sees what may be told. Esc shows the board.</source>
        <translation>Der Raum sieht, was weitergesagt werden darf. Esc zeigt die Tafel.</translation>
    </message>
    <message>
        <source>No private note is ticked as one that may be told.</source>
        <translation>Keine private Notiz hat den Haken, dass sie weitergesagt werden darf.</translation>
    </message>
</context>
<context>
    <name>RoomMeasuring</name>
    <message>
        <source>Is the board large enough for the last row? {key} measures the room.</source>
        <translation>Ist die Tafel groß genug für die letzte Reihe? {key} misst den Raum aus.</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>What the room sees</source>
        <translation>Was der Raum sieht</translation>
    </message>
</context>
<context>
    <name>RoomPreview</name>
    <message>
        <source>ROOM SEES</source>
        <translation>DER RAUM SIEHT</translation>
    </message>
</context>
<context>
    <name>RoomSigns</name>
    <message>
        <source>Spotlight</source>
        <translation>Scheinwerfer</translation>
    </message>
    <message>
        <source>Shown large</source>
        <translation>Groß gezeigt</translation>
    </message>
    <message>
        <source>Whole board</source>
        <translation>Ganze Tafel</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Parked points</source>
        <translation>Zurückgestellte Punkte</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Sees what is typed</source>
        <translation>Sieht, was getippt wird</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The room: {what}. {keys} or a click ends it.</source>
        <translation>Der Raum: {what}. {keys} oder ein Klick beendet es.</translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message>
        <source>Open what is readable as a copy</source>
        <translation>Lesbares als Kopie öffnen</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>gerettet</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sitzungen (*{suffix})</translation>
    </message>
    <message>
        <source>All cards could be read. You go on in the copy.</source>
        <translation>Alle Karten waren lesbar. Sie arbeiten in der Kopie weiter.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… und {count} weitere.</translation>
    </message>
    <message>
        <source>Read all of it…</source>
        <translation>Alles lesen…</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>“Tell us how it is for you. We listen to the end; nothing is written now.”</source>
        <translation>„Erzählen Sie, wie es für Sie ist. Wir hören bis zum Ende zu; jetzt wird nichts aufgeschrieben.“</translation>
    </message>
    <message>
        <source>“{text}”: what would that give you?</source>
        <translation>„{text}“: Was würde Ihnen das geben?</translation>
    </message>
    <message>
        <source>“How can we make this work: {one} ({a}) AND {other} ({b})?”</source>
        <translation>„Wie können wir das möglich machen: {one} ({a}) UND {other} ({b})?“</translation>
    </message>
    <message>
        <source>“{count} of {needs} needs are the same on both sides ({percent}%). What do both lists want?”</source>
        <translation>„{count} von {needs} Bedürfnissen sind auf beiden Seiten gleich ({percent} %). Was wollen beide Listen?“</translation>
    </message>
    <message>
        <source>“Write what you need and why. Leave out how. Mark at most three you could not sign without.”</source>
        <translation>„Schreiben Sie, was Sie brauchen und warum. Lassen Sie das Wie weg. Kennzeichnen Sie höchstens drei, ohne die Sie nicht unterschreiben könnten.“</translation>
    </message>
    <message>
        <source>“We are here to build a result in which both sides get what they need. Can each of you say yes to looking?”</source>
        <translation>„Wir sind hier, um ein Ergebnis zu bauen, in dem beide Seiten bekommen, was sie brauchen. Können Sie beide Ja sagen zum Suchen?“</translation>
    </message>
    <message>
        <source>“Write in silence. One need per card. Then say back what you heard. Is that right?”</source>
        <translation>„Schreiben Sie still. Ein Bedürfnis je Karte. Dann geben Sie wieder, was Sie gehört haben. Stimmt das?“</translation>
    </message>
    <message>
        <source>“What do both lists want? Which three of their needs matter most to them?”</source>
        <translation>„Was wollen beide Listen? Welche drei Bedürfnisse der anderen Seite sind ihr am wichtigsten?“</translation>
    </message>
    <message>
        <source>“Yes: how can we make this work? Start with: Yes, and …”</source>
        <translation>„Ja: Wie können wir das möglich machen? Beginnen Sie mit: Ja, und …“</translation>
    </message>
    <message>
        <source>“What would make this work for you? Is there a version better for both?”</source>
        <translation>„Womit ginge es für Sie? Gibt es eine Fassung, die für beide besser ist?“</translation>
    </message>
    <message>
        <source>“Who will do what, by when, and how will we know?”</source>
        <translation>„Wer tut was bis wann, und woran merken wir es?“</translation>
    </message>
    <message>
        <source>“I will read every line. Stop me where it is not right. Do you say yes willingly?”</source>
        <translation>„Ich lese jede Zeile vor. Halten Sie mich an, wo es nicht stimmt. Sagen Sie gern Ja?“</translation>
    </message>
    <message>
        <source>“What was kept? What was not, and what got in the way? What do we change?”</source>
        <translation>„Was wurde gehalten? Was nicht, und was kam dazwischen? Was ändern wir?“</translation>
    </message>
    <message>
        <source>Side {side} speaks first.</source>
        <translation>Seite {side} spricht zuerst.</translation>
    </message>
    <message>
        <source>Ask {owner} first, who carries most: {count} of {all}.</source>
        <translation>Fragen Sie zuerst {owner}, die oder der am meisten trägt: {count} von {all}.</translation>
    </message>
</context>
<context>
    <name>ScoresBox</name>
    <message>
        <source>Willingness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Everybody sees the spread in Open, Sign and Review.</source>
        <translation>Alle sehen die Spanne beim Eröffnen, Unterschreiben und Zurückschauen.</translation>
    </message>
    <message>
        <source>0 to 10 each</source>
        <translation>je 0 bis 10</translation>
    </message>
    <message>
        <source>Scores of {side}</source>
        <translation>Zahlen von {side}</translation>
    </message>
    <message>
        <source>How willing are you to look for a result for both sides, from 0 to 10? One number a person.</source>
        <translation>Wie bereit sind Sie, nach einem Ergebnis für beide Seiten zu suchen, von 0 bis 10? Eine Zahl je Person.</translation>
    </message>
    <message>
        <source>Reveal the spread</source>
        <translation>Die Spanne aufdecken</translation>
    </message>
    <message>
        <source>{least} to {most}, median {middle}</source>
        <translation>{least} bis {most}, Median {middle}</translation>
    </message>
</context>
<context>
    <name>SealBox</name>
    <message>
        <source>Seal the PDF</source>
        <translation>Das PDF siegeln</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegeln</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Kein Siegel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The seal shows who made the file, and that not a letter was changed since. It takes a certificate with its key, a file that ends in .p12 or .pfx. It is made here, without a network, and does not replace the signatures on the paper.</source>
        <translation>Das Siegel zeigt, wer die Datei gemacht hat, und dass seitdem kein Buchstabe geändert wurde. Es braucht ein Zertifikat mit Schlüssel, eine Datei, die auf .p12 oder .pfx endet. Es entsteht hier, ohne Netz, und ersetzt nicht die Unterschriften auf dem Papier.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Sein Passwort</translation>
    </message>
</context>
<context>
    <name>SendCopy</name>
    <message>
        <source>Cards: {count}</source>
        <translation>Karten: {count}</translation>
    </message>
    <message>
        <source>Hidden cards: {count}</source>
        <translation>Verdeckte Karten: {count}</translation>
    </message>
    <message>
        <source>Private notes: {count}</source>
        <translation>Private Notizen: {count}</translation>
    </message>
    <message>
        <source>Solutions with hidden answers: {count}</source>
        <translation>Lösungen mit verdeckten Antworten: {count}</translation>
    </message>
    <message>
        <source>Hidden scores: {count}</source>
        <translation>Verdeckte Zahlen: {count}</translation>
    </message>
    <message>
        <source>Private: {words}</source>
        <translation>Privat: {words}</translation>
    </message>
    <message>
        <source>Private: nothing</source>
        <translation>Privat: nichts</translation>
    </message>
    <message>
        <source>The history, with earlier and deleted words</source>
        <translation>Der Verlauf, mit früheren und gelöschten Worten</translation>
    </message>
    <message>
        <source>Steps of the history, with earlier and deleted words: {count}</source>
        <translation>Schritte des Verlaufs, mit früheren und gelöschten Worten: {count}</translation>
    </message>
    <message>
        <source>The history that everybody could see, with earlier and deleted words</source>
        <translation>Der Verlauf, den alle sehen konnten, mit früheren und gelöschten Worten</translation>
    </message>
    <message>
        <source>History: none; no earlier or deleted word</source>
        <translation>Verlauf: keiner; kein früheres oder gelöschtes Wort</translation>
    </message>
    <message>
        <source>Signed versions, with their words: {count}</source>
        <translation>Unterschriebene Fassungen, mit ihren Worten: {count}</translation>
    </message>
    <message>
        <source>Signed versions left out, for the board has changed since: {count}</source>
        <translation>Unterschriebene Fassungen, die wegbleiben, weil die Tafel sich seitdem geändert hat: {count}</translation>
    </message>
    <message>
        <source>Lists of what matters most: {count}</source>
        <translation>Listen, was am wichtigsten ist: {count}</translation>
    </message>
    <message>
        <source>Private answers before signing: {count}</source>
        <translation>Vertrauliche Antworten vor dem Unterschreiben: {count}</translation>
    </message>
    <message>
        <source>Words at the end: {count}</source>
        <translation>Worte zum Schluss: {count}</translation>
    </message>
    <message>
        <source>Reasons for going on: {count}</source>
        <translation>Gründe fürs Weitergehen: {count}</translation>
    </message>
</context>
<context>
    <name>SendCopyBox</name>
    <message>
        <source>Send a copy</source>
        <translation>Kopie weitergeben</translation>
    </message>
    <message>
        <source>With what is private</source>
        <translation>Mit dem, was privat ist</translation>
    </message>
    <message>
        <source>With the history</source>
        <translation>Mit dem Verlauf</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A session of its own, to be given to somebody. It will hold:</source>
        <translation>Eine Sitzung für sich, um sie jemandem zu geben. Sie wird enthalten:</translation>
    </message>
    <message>
        <source>It opens with the password of this session.</source>
        <translation>Sie öffnet sich mit dem Passwort dieser Sitzung.</translation>
    </message>
</context>
<context>
    <name>SeparatorMenu</name>
    <message>
        <source>Between the cells of a .csv</source>
        <translation>Zwischen den Zellen einer .csv</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
</context>
<context>
    <name>SessionOpening</name>
    <message>
        <source>Open what is readable as a copy…</source>
        <translation type="unfinished">Lesbares als Kopie öffnen…</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Select a card to see what stands behind it.</source>
        <translation>Wählen Sie eine Karte, um zu sehen, was dahinter steht.</translation>
    </message>
    <message>
        <source>Session details…</source>
        <translation>Angaben zur Sitzung…</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Wann und wo</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Regel für Entscheidungen</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Grundregeln</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Rückschau am</translation>
    </message>
    <message>
        <source>Signed: version {number}</source>
        <translation>Unterschrieben: Fassung {number}</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>Unverzichtbar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Zu einer zusammenlegen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{count} cards selected</source>
        <translation>{count} Karten ausgewählt</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>{up}, {down}: more or fewer
Esc: only one again</source>
        <translation>{up}, {down}: mehr oder weniger
Esc: wieder nur eine</translation>
    </message>
</context>
<context>
    <name>SideAnswer</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>if …</source>
        <translation>wenn …</translation>
    </message>
    <message>
        <source>{side}: on which condition</source>
        <translation>{side}: unter welcher Bedingung</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Mark as signed</source>
        <translation>Als unterschrieben festhalten</translation>
    </message>
    <message>
        <source>&amp;Sign all the same: everybody who signs knows what is open</source>
        <translation>&amp;Trotzdem unterschreiben: Alle, die unterschreiben, wissen, was offen ist</translation>
    </message>
    <message>
        <source>Keep as signed</source>
        <translation>Als unterschrieben festhalten</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Who signs, one name a line</source>
        <translation>Wer unterschreibt, je Zeile ein Name</translation>
    </message>
</context>
<context>
    <name>SlideController</name>
    <message>
        <source>The room sees: {what}. Esc shows the board.</source>
        <translation>Der Raum sieht: {what}. Esc zeigt die Tafel.</translation>
    </message>
    <message>
        <source>The room sees the board.</source>
        <translation>Der Raum sieht die Tafel.</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>parked points</source>
        <translation>zurückgestellte Punkte</translation>
    </message>
    <message>
        <source>how the talks have gone</source>
        <translation>wie die Gespräche verlaufen sind</translation>
    </message>
    <message>
        <source>why two needs clash</source>
        <translation>warum sich zwei Bedürfnisse widersprechen</translation>
    </message>
    <message>
        <source>one word each</source>
        <translation>ein Wort von allen</translation>
    </message>
    <message>
        <source>what may be told</source>
        <translation>was weitergesagt werden darf</translation>
    </message>
    <message>
        <source>the agreement, line {number} of {count}</source>
        <translation>die Vereinbarung, Zeile {number} von {count}</translation>
    </message>
</context>
<context>
    <name>SolutionField</name>
    <message>
        <source>no solution</source>
        <translation>keine Lösung</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>An empty board</source>
        <translation>Eine leere Tafel</translation>
    </message>
    <message>
        <source>With a supplier</source>
        <translation>Mit einem Lieferanten</translation>
    </message>
    <message>
        <source>With an employee</source>
        <translation>Mit jemandem aus der Belegschaft</translation>
    </message>
    <message>
        <source>Between partners</source>
        <translation>Zwischen Partnern</translation>
    </message>
    <message>
        <source>Between peers</source>
        <translation>Unter Gleichgestellten</translation>
    </message>
    <message>
        <source>In a community</source>
        <translation>In einer Gemeinschaft</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Open the whole text…</source>
        <translation>Den ganzen Text öffnen…</translation>
    </message>
</context>
<context>
    <name>TimesBox</name>
    <message>
        <source>Phases and their times</source>
        <translation>Phasen und ihre Zeiten</translation>
    </message>
    <message>
        <source>Express, 45 min</source>
        <translation>Express, 45 min</translation>
    </message>
    <message>
        <source>Standard, 120</source>
        <translation>Standard, 120</translation>
    </message>
    <message>
        <source>Half day, 210</source>
        <translation>Halber Tag, 210</translation>
    </message>
    <message>
        <source>{count} min, {total} with breaks</source>
        <translation>{count} min, {total} mit Pausen</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Minutes for {phase}</source>
        <translation>Minuten für {phase}</translation>
    </message>
    <message>
        <source>Gone on all the same: {reason}</source>
        <translation>Trotzdem weitergegangen: {reason}</translation>
    </message>
    <message>
        <source>{count} min taken</source>
        <translation>{count} min gebraucht</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>saved {time}</source>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <source>read only: nothing is kept</source>
        <translation>nur zum Lesen: nichts wird behalten</translation>
    </message>
</context>
<context>
    <name>TurnField</name>
    <message>
        <source>What would that give you?</source>
        <translation>Was würde Ihnen das geben?</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>Unverzichtbar</translation>
    </message>
    <message>
        <source>Turn into a need</source>
        <translation>In ein Bedürfnis verwandeln</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>Undo list</source>
        <translation>Liste der Schritte</translation>
    </message>
    <message>
        <source>Steps, the newest on top</source>
        <translation>Schritte, der neueste oben</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>Vor allen diesen</translation>
    </message>
    <message>
        <source>Enter goes to the step; Esc leaves all as it is.</source>
        <translation>Enter geht zum Schritt; Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>{step}  ·  now</source>
        <translation>{step}  ·  jetzt</translation>
    </message>
    <message>
        <source>{step}  ·  undone</source>
        <translation>{step}  ·  rückgängig</translation>
    </message>
    <message>
        <source>Stopped after {went} of {asked} steps.</source>
        <translation>Nach {went} von {asked} Schritten angehalten.</translation>
    </message>
</context>
<context>
    <name>UnlockBox</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Remember it in this computer&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Rechners merken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>This password does not open it. Look at capital letters and the keyboard&apos;s language.</source>
        <translation>Dieses Passwort öffnet sie nicht. Achten Sie auf Großbuchstaben und auf die Sprache der Tastatur.</translation>
    </message>
</context>
<context>
    <name>WalkAway</name>
    <message>
        <source>{side} is not sure: what would make it better?</source>
        <translation>{side} ist nicht sicher: Was würde es besser machen?</translation>
    </message>
    <message>
        <source>{side} says no: talk apart, or end well without an agreement today.</source>
        <translation>{side} sagt nein: einzeln sprechen, oder heute gut ohne Vereinbarung enden.</translation>
    </message>
    <message>
        <source>For both it is better than what they would do without it.</source>
        <translation>Für beide ist es besser als das, was sie ohne es täten.</translation>
    </message>
</context>
<context>
    <name>WalkAwayBox</name>
    <message>
        <source>In private, before signing</source>
        <translation>Unter vier Augen, vor dem Unterschreiben</translation>
    </message>
    <message>
        <source>Ask each side by itself: “Is this better for you than what you would do without it?”</source>
        <translation>Fragen Sie jede Seite für sich: „Ist das besser für Sie als das, was Sie ohne es tun würden?“</translation>
    </message>
    <message>
        <source>Kept at the desk alone: no paper, no copy for others and no screen has it.</source>
        <translation>Bleibt allein am Pult: kein Papier, keine Kopie für andere und kein Bildschirm hat es.</translation>
    </message>
    <message>
        <source>Y: yes   S: not sure   N: no   Del: not asked   Tab: on</source>
        <translation>Y: ja   S: nicht sicher   N: nein   Entf: nicht gefragt   Tab: weiter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>When it does not go on</source>
        <translation>Wenn es nicht weitergeht</translation>
    </message>
    <message>
        <source>Being stuck is allowed; pressing is not your work. Try in this order:</source>
        <translation>Feststecken ist erlaubt; zu drängen ist nicht Ihre Aufgabe. Versuchen Sie der Reihe nach:</translation>
    </message>
    <message>
        <source>Name it without blame: “We are stuck. What would you like to do next?”</source>
        <translation>Nennen Sie es ohne Vorwurf: „Wir stecken fest. Was möchten Sie als Nächstes tun?“</translation>
    </message>
    <message>
        <source>Read aloud what is agreed already.</source>
        <translation>Lesen Sie vor, was schon vereinbart ist.</translation>
    </message>
    <message>
        <source>Put the point aside (p: in the line) and take an easier one.</source>
        <translation>Stellen Sie den Punkt zurück (p: in der Zeile) und nehmen Sie einen leichteren.</translation>
    </message>
    <message>
        <source>Take a break: {key}.</source>
        <translation>Machen Sie eine Pause: {key}.</translation>
    </message>
    <message>
        <source>Go back to the need under the objection: “Which need have we not heard yet?”</source>
        <translation>Gehen Sie zurück zum Bedürfnis unter dem Einwand: „Welches Bedürfnis haben wir noch nicht gehört?“</translation>
    </message>
    <message>
        <source>Ask what is only assumed: “What must be true for these two to clash?”</source>
        <translation>Fragen Sie, was nur angenommen wird: „Was muss wahr sein, damit sich diese beiden widersprechen?“</translation>
    </message>
    <message>
        <source>Make it smaller, or shorter: a trial with a day for looking again.</source>
        <translation>Machen Sie es kleiner oder kürzer: ein Versuch, auf den Sie an einem festen Tag zurückschauen.</translation>
    </message>
    <message>
        <source>Split it: by time, place, people or amount.</source>
        <translation>Teilen Sie es: nach Zeit, Ort, Menschen oder Menge.</translation>
    </message>
    <message>
        <source>Let a standard or an expert decide whom both sides choose.</source>
        <translation>Lassen Sie einen Maßstab oder Sachkundige entscheiden, die beide Seiten wählen.</translation>
    </message>
    <message>
        <source>Talk with each side alone, the same time for both: {key}.</source>
        <translation>Reden Sie mit jeder Seite allein, mit beiden gleich lang: {key}.</translation>
    </message>
    <message>
        <source>Ask in private: “What happens if we do not agree?”</source>
        <translation>Fragen Sie vertraulich: „Was geschieht, wenn wir uns nicht einigen?“</translation>
    </message>
    <message>
        <source>Write one text and let both sides mend it until nobody can make it better.</source>
        <translation>Schreiben Sie einen Text und lassen Sie beide Seiten daran bessern, bis niemand ihn mehr besser machen kann.</translation>
    </message>
    <message>
        <source>End well: say what is understood and open, and when you meet again.</source>
        <translation>Enden Sie gut: Sagen Sie, was verstanden und was offen ist, und wann Sie sich wieder treffen.</translation>
    </message>
</context>
</TS>
