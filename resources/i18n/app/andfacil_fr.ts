<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About andfacil</source>
        <translation>À propos d’andfacil</translation>
    </message>
    <message>
        <source>A board on which two sides build solutions that give each what it needs. Everything stays on this machine.</source>
        <translation>Un tableau sur lequel deux parties construisent des solutions qui donnent à chacune ce dont elle a besoin. Tout reste sur cette machine.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It uses Qt and PySide6, which are under the GNU Lesser General Public License 3, and other free libraries, fonts and icons. THIRD-PARTY-NOTICES.md, in the same package, has every licence.</source>
        <translation>Logiciel libre sous licence Apache 2.0. Il utilise Qt et PySide6, qui sont sous la GNU Lesser General Public License 3, et d’autres bibliothèques, polices et icônes libres. THIRD-PARTY-NOTICES.md, dans le même paquet, contient chaque licence.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>{action}: select a card for it first.</source>
        <translation>{action}&#xa0;: choisissez d’abord une carte.</translation>
    </message>
    <message>
        <source>{action}: select a solution for it first.</source>
        <translation>{action}&#xa0;: choisissez d’abord une solution.</translation>
    </message>
    <message>
        <source>{action}: select a need for it first.</source>
        <translation>{action}&#xa0;: choisissez d’abord un besoin.</translation>
    </message>
    <message>
        <source>{action}: select a need or a solution for it first.</source>
        <translation>{action}&#xa0;: choisissez d’abord un besoin ou une solution.</translation>
    </message>
    <message>
        <source>{action}: select a position for it first.</source>
        <translation>{action}&#xa0;: choisissez d’abord une position.</translation>
    </message>
    <message>
        <source>{action}: select a parked point for it first.</source>
        <translation>{action}&#xa0;: choisissez d’abord un point mis de côté.</translation>
    </message>
    <message>
        <source>Session details…</source>
        <translation>Détails de la séance…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Accord…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Mark as signed…</source>
        <translation>Marquer comme signé…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Send a copy…</source>
        <translation>Transmettre une copie…</translation>
    </message>
    <message>
        <source>Protect this session with a password…</source>
        <translation>Protéger cette séance par un mot de passe…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo list…</source>
        <translation>Liste des étapes…</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>Regarder en arrière…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Go to a card by its ref</source>
        <translation>Aller à une carte par sa référence</translation>
    </message>
    <message>
        <source>Select the card above as well</source>
        <translation>Choisir aussi la carte au-dessus</translation>
    </message>
    <message>
        <source>Select the card below as well</source>
        <translation>Choisir aussi la carte au-dessous</translation>
    </message>
    <message>
        <source>Select the whole column</source>
        <translation>Choisir toute la colonne</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>Non négociable</translation>
    </message>
    <message>
        <source>The other side has said it back</source>
        <translation>L’autre partie l’a redit</translation>
    </message>
    <message>
        <source>The same need on both sides</source>
        <translation>Le même besoin des deux parties</translation>
    </message>
    <message>
        <source>A clash of two needs</source>
        <translation>Deux besoins en conflit</translation>
    </message>
    <message>
        <source>Start a solution that meets it</source>
        <translation>Commencer une solution qui y répond</translation>
    </message>
    <message>
        <source>Turn into a need</source>
        <translation>Transformer en besoin</translation>
    </message>
    <message>
        <source>Link to needs</source>
        <translation>Relier à des besoins</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Yes, and: build on it</source>
        <translation>Oui, et&#xa0;: construire dessus</translation>
    </message>
    <message>
        <source>Start a commitment for it</source>
        <translation>Commencer un engagement pour cela</translation>
    </message>
    <message>
        <source>Start a solution from the AND question</source>
        <translation>Commencer une solution à partir de la question ET</translation>
    </message>
    <message>
        <source>Put the AND question into other words</source>
        <translation>Formuler autrement la question ET</translation>
    </message>
    <message>
        <source>What the card said before</source>
        <translation>Ce que la carte disait avant</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Merge with the next card</source>
        <translation>Fusionner avec la carte suivante</translation>
    </message>
    <message>
        <source>Put aside into the parking lot</source>
        <translation>Mettre de côté au parking</translation>
    </message>
    <message>
        <source>Take up as a need of side A</source>
        <translation>Reprendre comme besoin de la partie A</translation>
    </message>
    <message>
        <source>Take up as a need of side B</source>
        <translation>Reprendre comme besoin de la partie B</translation>
    </message>
    <message>
        <source>Coverage grid…</source>
        <translation>Grille de couverture…</translation>
    </message>
    <message>
        <source>Type hidden: cards stay at the desk until revealed</source>
        <translation>Écrire à couvert&#xa0;: les cartes restent au pupitre jusqu’à ce qu’on les dévoile</translation>
    </message>
    <message>
        <source>Reveal the selected cards</source>
        <translation>Dévoiler les cartes choisies</translation>
    </message>
    <message>
        <source>Reveal the next card of the column</source>
        <translation>Dévoiler la carte suivante de la colonne</translation>
    </message>
    <message>
        <source>Reveal all cards</source>
        <translation>Dévoiler toutes les cartes</translation>
    </message>
    <message>
        <source>Hide the selected cards</source>
        <translation>Cacher les cartes choisies</translation>
    </message>
    <message>
        <source>Both sides&apos; answers…</source>
        <translation>Réponses des deux parties…</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>Dévoiler les réponses</translation>
    </message>
    <message>
        <source>Take a condition into the solution</source>
        <translation>Intégrer une condition dans la solution</translation>
    </message>
    <message>
        <source>Make a condition a need</source>
        <translation>Faire d’une condition un besoin</translation>
    </message>
    <message>
        <source>Willingness…</source>
        <translation>Volonté…</translation>
    </message>
    <message>
        <source>Phases and their times…</source>
        <translation>Les phases et leurs durées…</translation>
    </message>
    <message>
        <source>The clock of the phase runs</source>
        <translation>L’horloge de la phase tourne</translation>
    </message>
    <message>
        <source>5 minutes more for the phase</source>
        <translation>5 minutes de plus pour la phase</translation>
    </message>
    <message>
        <source>1 minute more for the phase</source>
        <translation>1 minute de plus pour la phase</translation>
    </message>
    <message>
        <source>Count the phase down in the room</source>
        <translation>Décompter la phase dans la salle</translation>
    </message>
    <message>
        <source>Opening: yes to looking, and who starts…</source>
        <translation>Ouverture&#xa0;: oui à la recherche, et qui commence…</translation>
    </message>
    <message>
        <source>Questions that lead to the need, or test it…</source>
        <translation>Questions qui mènent au besoin, ou l’examinent…</translation>
    </message>
    <message>
        <source>Listen: the wall is quiet, nothing is written</source>
        <translation>Écouter&#xa0;: le mur est calme, rien ne s’écrit</translation>
    </message>
    <message>
        <source>The sides talk apart</source>
        <translation>Les parties parlent à part</translation>
    </message>
    <message>
        <source>What matters most, and the other side&apos;s guess…</source>
        <translation>Ce qui compte le plus, et ce que l’autre partie en devine…</translation>
    </message>
    <message>
        <source>Why two needs clash, and the way out…</source>
        <translation>Pourquoi deux besoins sont en conflit, et l’issue…</translation>
    </message>
    <message>
        <source>In private: better than without it?…</source>
        <translation>En privé&#xa0;: mieux que sans ?…</translation>
    </message>
    <message>
        <source>Show what may be told in the room</source>
        <translation>Montrer dans la salle ce qui peut être dit</translation>
    </message>
    <message>
        <source>One word each…</source>
        <translation>Un mot chacun…</translation>
    </message>
    <message>
        <source>When it does not go on…</source>
        <translation>Quand on n’avance plus…</translation>
    </message>
    <message>
        <source>Show the smallest package</source>
        <translation>Montrer le plus petit ensemble</translation>
    </message>
    <message>
        <source>How the session has gone…</source>
        <translation>Comment la séance s’est passée…</translation>
    </message>
    <message>
        <source>Ask about wording that defends</source>
        <translation>Questionner les mots qui défendent</translation>
    </message>
    <message>
        <source>Show room</source>
        <translation>Montrer la salle</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Show room over a whole screen</source>
        <translation>Montrer la salle sur tout un écran</translation>
    </message>
    <message>
        <source>Show room in a window</source>
        <translation>Montrer la salle dans une fenêtre</translation>
    </message>
    <message>
        <source>Swap the screens of desk and room</source>
        <translation>Échanger les écrans du pupitre et de la salle</translation>
    </message>
    <message>
        <source>Next page in the room</source>
        <translation>Page suivante dans la salle</translation>
    </message>
    <message>
        <source>Previous page in the room</source>
        <translation>Page précédente dans la salle</translation>
    </message>
    <message>
        <source>Show the whole board on one picture</source>
        <translation>Montrer tout le tableau sur une image</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>Verrouiller la salle</translation>
    </message>
    <message>
        <source>Measure the room…</source>
        <translation>Mesurer la salle…</translation>
    </message>
    <message>
        <source>Show the commitments in the room</source>
        <translation>Montrer les engagements dans la salle</translation>
    </message>
    <message>
        <source>Show the parked points in the room</source>
        <translation>Montrer les points mis de côté dans la salle</translation>
    </message>
    <message>
        <source>Read the agreement back in the room</source>
        <translation>Relire l’accord dans la salle</translation>
    </message>
    <message>
        <source>Show the selected card, or two, large</source>
        <translation>Montrer en grand la carte choisie, ou deux</translation>
    </message>
    <message>
        <source>Show the AND question large</source>
        <translation>Montrer en grand la question ET</translation>
    </message>
    <message>
        <source>What is large follows the selection</source>
        <translation>Ce qui est en grand suit le choix</translation>
    </message>
    <message>
        <source>Spotlight on the selected cards</source>
        <translation>Éclairer les cartes choisies</translation>
    </message>
    <message>
        <source>Spotlight on the column</source>
        <translation>Éclairer la colonne</translation>
    </message>
    <message>
        <source>Spotlight on what is not met yet</source>
        <translation>Éclairer ce qui n’est pas encore satisfait</translation>
    </message>
    <message>
        <source>Point with the mouse</source>
        <translation>Montrer avec la souris</translation>
    </message>
    <message>
        <source>Show the room what is typed</source>
        <translation>Montrer à la salle ce qui s’écrit</translation>
    </message>
    <message>
        <source>Swap the columns of the sides</source>
        <translation>Échanger les colonnes des parties</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Phase suivante</translation>
    </message>
    <message>
        <source>Previous phase</source>
        <translation>Phase précédente</translation>
    </message>
    <message>
        <source>Another AND question</source>
        <translation>Une autre question ET</translation>
    </message>
    <message>
        <source>The AND question before</source>
        <translation>La question ET d’avant</translation>
    </message>
    <message>
        <source>Next position, commitment or parked point</source>
        <translation>Position, engagement ou point mis de côté suivant</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Le précédent</translation>
    </message>
    <message>
        <source>To the next part of the desk</source>
        <translation>À la partie suivante du pupitre</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>À la partie précédente</translation>
    </message>
    <message>
        <source>To the capture line</source>
        <translation>À la ligne de saisie</translation>
    </message>
    <message>
        <source>What the line makes…</source>
        <translation>Ce que fait la ligne…</translation>
    </message>
    <message>
        <source>To the card&apos;s fields</source>
        <translation>Aux champs de la carte</translation>
    </message>
    <message>
        <source>Show the card&apos;s fields</source>
        <translation>Montrer les champs de la carte</translation>
    </message>
    <message>
        <source>Show the phases and what is open</source>
        <translation>Montrer les phases et ce qui est ouvert</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Autres couleurs</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text as large as the system&apos;s</source>
        <translation>Texte aussi grand que celui du système</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Ce qu’on peut écrire</translation>
    </message>
    <message>
        <source>About andfacil</source>
        <translation>À propos d’andfacil</translation>
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
        <translation>Tabloïd</translation>
    </message>
    <message>
        <source>{size} pt, fewer pages</source>
        <translation>{size} pt, moins de pages</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>{size} pt, easy to read</source>
        <translation>{size} pt, facile à lire</translation>
    </message>
    <message>
        <source>{size} pt, large print</source>
        <translation>{size} pt, gros caractères</translation>
    </message>
    <message>
        <source>Preparation sheet for {name}</source>
        <translation>Feuille de préparation pour {name}</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>L’accord</translation>
    </message>
    <message>
        <source>No agreement today</source>
        <translation>Pas d’accord aujourd’hui</translation>
    </message>
    <message>
        <source>The board, on one sheet or more</source>
        <translation>Le tableau, sur une feuille ou plusieurs</translation>
    </message>
    <message>
        <source>The board as a list</source>
        <translation>Le tableau comme liste</translation>
    </message>
    <message>
        <source>Not an agreement: a signature on it says only that the person was there.</source>
        <translation>Ce n’est pas un accord&#xa0;: une signature y dit seulement que la personne était là.</translation>
    </message>
    <message>
        <source>Shows the board as it is now. It is not for signing.</source>
        <translation>Montre le tableau tel qu’il est. Ce n’est pas à signer.</translation>
    </message>
    <message>
        <source>To prepare with, for one side alone. It is not for signing.</source>
        <translation>Pour se préparer, pour une seule partie. Ce n’est pas à signer.</translation>
    </message>
    <message>
        <source>Draft, not ready to sign. Non-negotiables not met yet: {refs}.</source>
        <translation>Projet, pas prêt à signer. Non négociables pas encore satisfaits&#xa0;: {refs}.</translation>
    </message>
    <message>
        <source>Also: {lacks}.</source>
        <translation>En outre&#xa0;: {lacks}.</translation>
    </message>
    <message>
        <source>Draft, not ready to sign: {lacks}.</source>
        <translation>Projet, pas prêt à signer&#xa0;: {lacks}.</translation>
    </message>
    <message>
        <source>no agreement today</source>
        <translation>pas d’accord aujourd’hui</translation>
    </message>
    <message>
        <source>board</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>list of the board</source>
        <translation>liste du tableau</translation>
    </message>
    <message>
        <source>preparation A</source>
        <translation>préparation A</translation>
    </message>
    <message>
        <source>preparation B</source>
        <translation>préparation B</translation>
    </message>
    <message>
        <source>Sending the pages to the printer…</source>
        <translation>Envoi des pages à l’imprimante…</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Création du fichier…</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Création des pages…</translation>
    </message>
    <message>
        <source>Making the pages anew; these are out of date.</source>
        <translation>Les pages se refont&#xa0;; celles-ci ne sont plus à jour.</translation>
    </message>
</context>
<context>
    <name>AgreementController</name>
    <message>
        <source>{keys} brings the agreement back.</source>
        <translation>{keys} ramène l’accord.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>{name} is already there. Replace it?</source>
        <translation>{name} est déjà là. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit&#xa0;: {path}</translation>
    </message>
    <message>
        <source>All pages are with the printer.</source>
        <translation>Toutes les pages sont à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>With a picture of the board</source>
        <translation>Avec une image du tableau</translation>
    </message>
    <message>
        <source>Could be said more plainly</source>
        <translation>Pourrait se dire plus simplement</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>À imprimer</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>The paper is</source>
        <translation>Le document est</translation>
    </message>
    <message>
        <source>What it says about itself</source>
        <translation>Ce qu’il dit de lui-même</translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Mark as signed…</source>
        <translation>&amp;Marquer comme signé…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>{edit}, saved</source>
        <translation>{edit}, enregistré</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>if …</source>
        <translation>si …</translation>
    </message>
</context>
<context>
    <name>AnswersBox</name>
    <message>
        <source>Answers to {solution}</source>
        <translation>Réponses à {solution}</translation>
    </message>
    <message>
        <source>Yes, if, not yet</source>
        <translation>Oui, si, pas encore</translation>
    </message>
    <message>
        <source>Fist to five</source>
        <translation>Du poing aux cinq doigts</translation>
    </message>
    <message>
        <source>Gradients 1 to 8</source>
        <translation>Degrés 1 à 8</translation>
    </message>
    <message>
        <source>One number a person, all at once: 5 I would lead it, 4 I am for it, 3 I can live with it, 2 I have doubts, 1 I have grave doubts, 0 I stop it. Yes is 3 or more; below, ask what would make it work.</source>
        <translation>Un chiffre par personne, tous en même temps&#xa0;: 5 je le porterais, 4 je suis pour, 3 je peux vivre avec, 2 j’ai des doutes, 1 j’ai de graves doutes, 0 je l’arrête. Oui à partir de 3&#xa0;; en dessous, demandez ce qui le rendrait possible.</translation>
    </message>
    <message>
        <source>One number a person, all at once: 1 wholly for it, 2 with a small remark, 3 with doubts, 4 no opinion, 5 let us talk more, 6 not for it, and not in the way, 7 gravely against it, 8 I stop it. Yes is 3 or less.</source>
        <translation>Un chiffre par personne, tous en même temps&#xa0;: 1 tout à fait pour, 2 avec une petite remarque, 3 avec des doutes, 4 sans avis, 5 parlons-en encore, 6 pas pour, mais sans faire obstacle, 7 gravement contre, 8 je l’arrête. Oui jusqu’à 3.</translation>
    </message>
    <message>
        <source>Y: yes   I: yes, if…   N: not yet   Del: none   Tab: on</source>
        <translation>Y&#xa0;: oui   I&#xa0;: oui, si…   N&#xa0;: pas encore   Suppr&#xa0;: aucune   Tab&#xa0;: suite</translation>
    </message>
    <message>
        <source>Reveal both answers</source>
        <translation>Dévoiler les deux réponses</translation>
    </message>
    <message>
        <source>Everybody sees these answers.</source>
        <translation>Tout le monde voit ces réponses.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>{path} is in use.</source>
        <translation>{path} est utilisé ailleurs.</translation>
    </message>
    <message>
        <source>Saved. You go on in {path}</source>
        <translation>Enregistré. Vous continuez dans {path}</translation>
    </message>
</context>
<context>
    <name>AttentionController</name>
    <message>
        <source>Every need is met.</source>
        <translation>Chaque besoin est satisfait.</translation>
    </message>
    <message>
        <source>The break is over.</source>
        <translation>La pause est finie.</translation>
    </message>
    <message>
        <source>The room sees what is typed.</source>
        <translation>La salle voit ce qui s’écrit.</translation>
    </message>
    <message>
        <source>What is typed stays here.</source>
        <translation>Ce qui s’écrit reste ici.</translation>
    </message>
    <message>
        <source>The room has a break. {key} ends it.</source>
        <translation>La salle est en pause. {key} y met fin.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>BlockField</name>
    <message>
        <source>Open the whole text…</source>
        <translation>Ouvrir tout le texte…</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The AND question</source>
        <translation>La question ET</translation>
    </message>
    <message>
        <source>Enter begins a solution, Tab keeps the words, Escape puts them back.</source>
        <translation>Entrée commence une solution, Tab garde les mots, Échap les remet.</translation>
    </message>
    <message>
        <source>Click, or press {key}, to put the question into other words</source>
        <translation>Cliquez, ou appuyez sur {key}, pour formuler autrement la question</translation>
    </message>
    <message>
        <source>NEXT AND</source>
        <translation>ET SUIVANT</translation>
    </message>
    <message>
        <source>CLASH</source>
        <translation>CONFLIT</translation>
    </message>
    <message>
        <source>{key}: another pair</source>
        <translation>{key}&#xa0;: une autre paire</translation>
    </message>
    <message>
        <source>{key}: take it · Click: reword</source>
        <translation>{key}&#xa0;: la prendre · Clic&#xa0;: reformuler</translation>
    </message>
    <message>
        <source>Enter: take it · Tab: keep · Esc: as made</source>
        <translation>Entrée&#xa0;: la prendre · Tab&#xa0;: garder · Échap&#xa0;: comme avant</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Type:  + solution &gt; a1 b1</source>
        <translation>Écrivez&#xa0;:  + solution &gt; a1 b1</translation>
    </message>
    <message>
        <source>Type:  {letter}! non-negotiable
or:  {letter}: need</source>
        <translation>Écrivez&#xa0;:  {letter}! non négociable
ou&#xa0;:  {letter}: besoin</translation>
    </message>
    <message>
        <source>hidden until revealed</source>
        <translation>caché jusqu’au dévoilement</translation>
    </message>
    <message>
        <source>to be confirmed again</source>
        <translation>à confirmer de nouveau</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>hidden while the screen is mirrored</source>
        <translation>caché tant que l’écran est recopié</translation>
    </message>
    <message>
        <source>a: need   a! non-negotiable
b: need   b! non-negotiable
+ solution &gt; a1 b2   p: park</source>
        <translation>a: besoin   a! non négociable
b: besoin   b! non négociable
+ solution &gt; a1 b2   p: mettre de côté</translation>
    </message>
</context>
<context>
    <name>BoundedEdit</name>
    <message>
        <source>A text here takes {count} letters at most; what is beyond that was left out.</source>
        <translation>Un texte prend ici {count} caractères au plus&#xa0;; ce qui dépasse a été laissé.</translation>
    </message>
    <message>
        <source>[Only the beginning: this text has {count} letters, too many to be shown and changed here. The session and its papers have all of it.]</source>
        <translation>[Le début seulement&#xa0;: ce texte a {count} caractères, trop pour être montré et modifié ici. La séance et ses documents l’ont en entier.]</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>Typed here before, and not kept yet.</source>
        <translation>Déjà saisi ici, et pas encore gardé.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jeter</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Séances (*{suffix})</translation>
    </message>
</context>
<context>
    <name>BreakBar</name>
    <message>
        <source>How long is the break</source>
        <translation>Combien dure la pause</translation>
    </message>
    <message>
        <source>10, or 14:35</source>
        <translation>10, ou 14:35</translation>
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
        <translation>Écrivez des minutes, comme 10, ou une heure, comme 14:35.</translation>
    </message>
    <message>
        <source>back at {time}</source>
        <translation>reprise à {time}</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>sans heure</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Ligne de saisie</translation>
    </message>
    <message>
        <source>Target: {target}</source>
        <translation>Cible&#xa0;: {target}</translation>
    </message>
    <message>
        <source>Amend {card}</source>
        <translation>Modifier {card}</translation>
    </message>
    <message>
        <source>your words go before &gt;</source>
        <translation>vos mots viennent avant &gt;</translation>
    </message>
    <message>
        <source>A must</source>
        <translation>A non nég.</translation>
    </message>
    <message>
        <source>A need</source>
        <translation>A besoin</translation>
    </message>
    <message>
        <source>A position</source>
        <translation>A position</translation>
    </message>
    <message>
        <source>+ AND</source>
        <translation>+ ET</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parking</translation>
    </message>
    <message>
        <source>B need</source>
        <translation>B besoin</translation>
    </message>
    <message>
        <source>B must</source>
        <translation>B non nég.</translation>
    </message>
    <message>
        <source>B position</source>
        <translation>B position</translation>
    </message>
    <message>
        <source>A non-negotiable</source>
        <translation>A non négociable</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Point for the parking lot</source>
        <translation>Point pour le parking</translation>
    </message>
    <message>
        <source>B non-negotiable</source>
        <translation>B non négociable</translation>
    </message>
    <message>
        <source>What side A cannot do without  // why  == met when</source>
        <translation>Ce dont la partie A ne peut se passer  // pourquoi  == satisfait quand</translation>
    </message>
    <message>
        <source>What will be done  @who  by 31 jan  &gt; and1  == how we will know</source>
        <translation>Ce qui sera fait  @qui  by 31 janv  &gt; and1  == comment nous le saurons</translation>
    </message>
    <message>
        <source>What side B cannot do without  // why  == met when</source>
        <translation>Ce dont la partie B ne peut se passer  // pourquoi  == satisfait quand</translation>
    </message>
    <message>
        <source>What side A needs  // why  == met when</source>
        <translation>Ce dont la partie A a besoin  // pourquoi  == satisfait quand</translation>
    </message>
    <message>
        <source>What side A demands, to be turned into a need</source>
        <translation>Ce que la partie A exige, à transformer en besoin</translation>
    </message>
    <message>
        <source>What is put aside for later</source>
        <translation>Ce qui est mis de côté pour plus tard</translation>
    </message>
    <message>
        <source>A solution  &gt; a1 b2  == how we will know</source>
        <translation>Une solution  &gt; a1 b2  == comment nous le saurons</translation>
    </message>
    <message>
        <source>What side B needs  // why  == met when</source>
        <translation>Ce dont la partie B a besoin  // pourquoi  == satisfait quand</translation>
    </message>
    <message>
        <source>What side B demands, to be turned into a need</source>
        <translation>Ce que la partie B exige, à transformer en besoin</translation>
    </message>
    <message>
        <source>a1 b2 links {solution}, or: {asked}</source>
        <translation>a1 b2 relie {solution}, ou&#xa0;: {asked}</translation>
    </message>
    <message>
        <source>What stood in the line is kept: {key} brings it back.</source>
        <translation>Ce qui était dans la ligne est gardé&#xa0;: {key} le ramène.</translation>
    </message>
    <message>
        <source>Finish the line first: Enter does it, Esc empties it.</source>
        <translation>Finissez d’abord la ligne&#xa0;: Entrée l’exécute, Échap la vide.</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>What it said before</source>
        <translation>Ce qu’elle disait avant</translation>
    </message>
    <message>
        <source>Nothing else so far.</source>
        <translation>Rien d’autre jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>et %n plus ancienne</numerusform>
            <numerusform>et %n plus anciennes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangePasswordBox</name>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>This is not the present password.</source>
        <translation>Ce n’est pas le mot de passe actuel.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le changer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The session is encrypted anew. Copies and backups made before still open with the password of now.</source>
        <translation>La séance est chiffrée à nouveau. Les copies et sauvegardes faites avant s’ouvrent toujours avec le mot de passe actuel.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
</context>
<context>
    <name>ChangedBar</name>
    <message>
        <source>&amp;Go on changing it</source>
        <translation>&amp;Continuer à modifier</translation>
    </message>
    <message>
        <source>Version {number} was signed on {date}. This is the first change since.</source>
        <translation>La version {number} a été signée le {date}. C’est le premier changement depuis.</translation>
    </message>
    <message>
        <source>&amp;Back to version {number}</source>
        <translation>&amp;Revenir à la version {number}</translation>
    </message>
</context>
<context>
    <name>Clashing</name>
    <message>
        <source>{ref}: now select the need of side {side} that it clashes with, and press the key again.</source>
        <translation>{ref}&#xa0;: choisissez maintenant le besoin de la partie {side} avec lequel il est en conflit, et appuyez de nouveau sur la touche.</translation>
    </message>
    <message>
        <source>{a} and {b} clash: the AND column asks about them.</source>
        <translation>{a} et {b} sont en conflit&#xa0;: la colonne ET pose la question.</translation>
    </message>
    <message>
        <source>{a} and {b}: no clash any more.</source>
        <translation>{a} et {b}&#xa0;: plus de conflit.</translation>
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
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Arrêter l’horloge</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>Laisser l’horloge tourner</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>over by {time}</source>
        <translation>{time} de trop</translation>
    </message>
    <message>
        <source>{words}, stopped</source>
        <translation>{words}, arrêté</translation>
    </message>
</context>
<context>
    <name>ClosingWordsBox</name>
    <message>
        <source>One word each</source>
        <translation>Un mot chacun</translation>
    </message>
    <message>
        <source>Words of {side}</source>
        <translation>Mots de {side}</translation>
    </message>
    <message>
        <source>Ask everybody in turn: in one word, how do you leave? A comma between two.</source>
        <translation>Demandez à chacun, à son tour&#xa0;: en un mot, comment repartez-vous&#xa0;? Une virgule entre deux.</translation>
    </message>
    <message>
        <source>Your own record: on no paper and in no copy for others.</source>
        <translation>Votre propre note&#xa0;: sur aucun document et dans aucune copie pour d’autres.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep and show in the &amp;room</source>
        <translation>Garder et montrer dans la &amp;salle</translation>
    </message>
</context>
<context>
    <name>CloudBox</name>
    <message>
        <source>Why do these two clash?</source>
        <translation>Pourquoi ces deux besoins sont-ils en conflit&#xa0;?</translation>
    </message>
    <message>
        <source>not always</source>
        <translation>pas toujours</translation>
    </message>
    <message>
        <source>Therefore {side} wants</source>
        <translation>C’est pourquoi {side} veut</translation>
    </message>
    <message>
        <source>Because, {number}</source>
        <translation>Parce que, {number}</translation>
    </message>
    <message>
        <source>They exclude each other because … (tick what is not always true)</source>
        <translation>Ils s’excluent parce que… (cochez ce qui n’est pas toujours vrai)</translation>
    </message>
    <message>
        <source>&amp;Make it a solution</source>
        <translation>En faire une &amp;solution</translation>
    </message>
    <message>
        <source>&amp;Keep what was said</source>
        <translation>&amp;Garder ce qui a été dit</translation>
    </message>
    <message>
        <source>Keep it and show it in the &amp;room</source>
        <translation>Garder et montrer dans la s&amp;alle</translation>
    </message>
    <message>
        <source>What both want</source>
        <translation>Ce que les deux veulent</translation>
    </message>
    <message>
        <source>What would meet both, where that is not true?</source>
        <translation>Qu’est-ce qui satisferait les deux, là où ce n’est pas vrai&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Clouding</name>
    <message>
        <source>Select one need of each side, or one that is in a clash.</source>
        <translation>Choisissez un besoin de chaque partie, ou un qui est en conflit.</translation>
    </message>
    <message>
        <source>The room sees why the two clash. Esc shows the board.</source>
        <translation>La salle voit pourquoi les deux besoins sont en conflit. Échap montre le tableau.</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>+ Commitment</source>
        <translation>+ Engagement</translation>
    </message>
    <message>
        <source>+ Solution</source>
        <translation>+ Solution</translation>
    </message>
    <message>
        <source>+ Need</source>
        <translation>+ Besoin</translation>
    </message>
    <message>
        <source>+ Must</source>
        <translation>+ Non nég.</translation>
    </message>
</context>
<context>
    <name>CommonGround</name>
    <message>
        <source>{ref}: now select the same need of side {side}, and press the key again.</source>
        <translation>{ref}&#xa0;: choisissez maintenant le même besoin de la partie {side}, et appuyez de nouveau sur la touche.</translation>
    </message>
    <message>
        <source>{count} of {needs} needs are the same on both sides ({percent}%).</source>
        <translation>{count} besoins sur {needs} sont communs aux deux parties ({percent} %).</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Send a copy</source>
        <translation>Transmettre une copie</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>à transmettre</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Séances (*{suffix})</translation>
    </message>
    <message>
        <source>Copy saved: {path}</source>
        <translation>Copie enregistrée&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Coverage grid</source>
        <translation>Grille de couverture</translation>
    </message>
    <message>
        <source>Needs by solutions</source>
        <translation>Besoins face aux solutions</translation>
    </message>
    <message>
        <source>There are no needs and solutions to compare yet.</source>
        <translation>Il n’y a pas encore de besoins et de solutions à comparer.</translation>
    </message>
    <message>
        <source>Space or click: meets · X or Delete: breaks · {key}: undo · Esc: done</source>
        <translation>Espace ou clic&#xa0;: répond · X ou Suppr&#xa0;: va contre · {key}&#xa0;: annuler · Échap&#xa0;: fini</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in andfacil</source>
        <translation>Quelque chose s’est mal passé dans andfacil</translation>
    </message>
    <message>
        <source>Your session is safe: everything up to the last line is on disc, and the board has been read from there again.</source>
        <translation>Votre séance est en sûreté&#xa0;: tout est sur le disque jusqu’à la dernière ligne, et le tableau y a été relu.</translation>
    </message>
    <message>
        <source>The session&apos;s file cannot be read at the moment. What you see is the board as it still is in memory: save a copy before you close it.</source>
        <translation>Le fichier de la séance n’est pas lisible en ce moment. Vous voyez le tableau tel qu’il est encore en mémoire&#xa0;: enregistrez une copie avant de fermer.</translation>
    </message>
    <message>
        <source>This report names places in the program only, no words of your session. It is kept in {path}; nothing is sent.</source>
        <translation>Ce rapport ne nomme que des endroits du programme, aucun mot de votre séance. Il est gardé dans {path}&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>2027-01-31, 31 jan, fri, in 2 weeks</source>
        <translation>2027-01-31, 31 janv, vendredi, dans 2 semaines</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>the order of day, month and year</comment>
        <translation>d MMM yyyy</translation>
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
        <translation>Ouvert en lecture seule&#xa0;: ce qui s’écrit ici ne peut pas être gardé.</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>Ouvrir l’autre</translation>
    </message>
    <message>
        <source>Protected with a password</source>
        <translation>Protégée par un mot de passe</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>With a supplier</source>
        <translation>Avec un fournisseur</translation>
    </message>
    <message>
        <source>With an employee</source>
        <translation>Avec un membre du personnel</translation>
    </message>
    <message>
        <source>Between partners</source>
        <translation>Entre partenaires</translation>
    </message>
    <message>
        <source>Between peers</source>
        <translation>Entre pairs</translation>
    </message>
    <message>
        <source>In a community</source>
        <translation>Dans une communauté</translation>
    </message>
    <message>
        <source>Between countries</source>
        <translation>Entre pays</translation>
    </message>
    <message>
        <source>Other talks</source>
        <translation>Autres discussions</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Un relevé d’entente</translation>
    </message>
    <message>
        <source>Heads of terms</source>
        <translation>Un protocole préalable</translation>
    </message>
    <message>
        <source>A binding agreement</source>
        <translation>Un accord qui engage</translation>
    </message>
    <message>
        <source>{name} ({tag}), fixed words in English</source>
        <translation>{name} ({tag}), mots fixes en anglais</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Session details</source>
        <translation>Détails de la séance</translation>
    </message>
    <message>
        <source>Name of side A</source>
        <translation>Nom de la partie A</translation>
    </message>
    <message>
        <source>Name of side B</source>
        <translation>Nom de la partie B</translation>
    </message>
    <message>
        <source>Pages of the details</source>
        <translation>Pages des détails</translation>
    </message>
    <message>
        <source>The session needs a title.</source>
        <translation>La séance a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Each side needs a name.</source>
        <translation>Chaque partie a besoin d’un nom.</translation>
    </message>
    <message>
        <source>{text} is no date; write it as 2027-01-31 or 31 jan.</source>
        <translation>{text} n’est pas une date&#xa0;; écrivez-la comme 2027-01-31 ou 31 janv.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind of talks</source>
        <translation>Genre de discussions</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitation</translation>
    </message>
    <message>
        <source>The paper is</source>
        <translation>Le document est</translation>
    </message>
    <message>
        <source>Language of room and paper</source>
        <translation>Langue de la salle et du document</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Bilan le</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Règle de décision</translation>
    </message>
    <message>
        <source>Ground rules, one a line</source>
        <translation>Règles de base, une par ligne</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>2027-01-31, 31 jan, fri</source>
        <translation>2027-01-31, 31 janv, vendredi</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Bring back: {words}</source>
        <translation>Ramener&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>EarlierStates</name>
    <message>
        <source>Earlier states of sessions</source>
        <translation>États antérieurs des séances</translation>
    </message>
    <message>
        <source>Restore as a copy…</source>
        <translation>Restaurer comme copie…</translation>
    </message>
    <message>
        <source>andfacil keeps these on this computer when a session is closed, and before a session is changed by a newer version or mended.</source>
        <translation>andfacil garde ceux-ci sur cet ordinateur quand une séance est fermée, et avant qu’une version plus récente la modifie ou qu’elle soit réparée.</translation>
    </message>
    <message>
        <source>There is none yet: one is kept each time a changed session is closed.</source>
        <translation>Il n’y en a pas encore&#xa0;: un état est gardé chaque fois qu’une séance modifiée est fermée.</translation>
    </message>
    <message>
        <source>Restore as a copy</source>
        <translation>Restaurer comme copie</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antérieur</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Séances (*{suffix})</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>à la fermeture</translation>
    </message>
    <message>
        <source>before a newer version changed it</source>
        <translation>avant qu’une version plus récente la modifie</translation>
    </message>
    <message>
        <source>before it was mended</source>
        <translation>avant sa réparation</translation>
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
        <translation>Conflit marqué</translation>
    </message>
    <message>
        <source>Clash no longer marked</source>
        <translation>Conflit plus marqué</translation>
    </message>
    <message>
        <source>Clash: words changed</source>
        <translation>Conflit&#xa0;: mots modifiés</translation>
    </message>
    <message>
        <source>Coin tossed</source>
        <translation>Pièce lancée</translation>
    </message>
    <message>
        <source>Columns swapped</source>
        <translation>Colonnes échangées</translation>
    </message>
    <message>
        <source>Commitment added</source>
        <translation>Engagement ajouté</translation>
    </message>
    <message>
        <source>Guesses noted</source>
        <translation>Suppositions notées</translation>
    </message>
    <message>
        <source>Line no longer ticked</source>
        <translation>La ligne n’est plus cochée</translation>
    </message>
    <message>
        <source>Line ticked</source>
        <translation>Ligne cochée</translation>
    </message>
    <message>
        <source>One word each noted</source>
        <translation>Un mot chacun noté</translation>
    </message>
    <message>
        <source>Phase changed</source>
        <translation>Phase changée</translation>
    </message>
    <message>
        <source>Point parked</source>
        <translation>Point mis de côté</translation>
    </message>
    <message>
        <source>Position noted</source>
        <translation>Position notée</translation>
    </message>
    <message>
        <source>Private answers noted</source>
        <translation>Réponses confidentielles notées</translation>
    </message>
    <message>
        <source>Private note changed</source>
        <translation>Note privée modifiée</translation>
    </message>
    <message>
        <source>Reason for going on noted</source>
        <translation>Raison d’avancer notée</translation>
    </message>
    <message>
        <source>Session begun</source>
        <translation>Séance commencée</translation>
    </message>
    <message>
        <source>Session details changed</source>
        <translation>Détails de la séance modifiés</translation>
    </message>
    <message>
        <source>Session imported</source>
        <translation>Séance importée</translation>
    </message>
    <message>
        <source>Signed version kept</source>
        <translation>Version signée gardée</translation>
    </message>
    <message>
        <source>Time of the phase noted</source>
        <translation>Durée de la phase notée</translation>
    </message>
    <message>
        <source>Times of the phases changed</source>
        <translation>Durées des phases modifiées</translation>
    </message>
    <message>
        <source>Willingness noted</source>
        <translation>Volonté notée</translation>
    </message>
    <message>
        <source>Willingness revealed</source>
        <translation>Volonté dévoilée</translation>
    </message>
    <message>
        <source>Yes to looking together noted</source>
        <translation>Oui à la recherche commune noté</translation>
    </message>
    <message>
        <source>add duplicate {ref}</source>
        <translation>ajouter le double {ref}</translation>
    </message>
    <message>
        <source>add {ref}</source>
        <translation>ajouter {ref}</translation>
    </message>
    <message>
        <source>add {ref} for a clash</source>
        <translation>ajouter {ref} pour un conflit</translation>
    </message>
    <message>
        <source>add {ref} for both sides</source>
        <translation>ajouter {ref} pour les deux parties</translation>
    </message>
    <message>
        <source>answers to {ref}</source>
        <translation>réponses à {ref}</translation>
    </message>
    <message>
        <source>begin the session</source>
        <translation>commencer la séance</translation>
    </message>
    <message>
        <source>change {ref}</source>
        <translation>modifier {ref}</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>delete {ref}</source>
        <translation>supprimer {ref}</translation>
    </message>
    <message>
        <source>delete {ref} and others</source>
        <translation>supprimer {ref} et d’autres</translation>
    </message>
    <message>
        <source>guesses</source>
        <translation>suppositions</translation>
    </message>
    <message>
        <source>heard {ref}</source>
        <translation>{ref} entendu</translation>
    </message>
    <message>
        <source>hide {ref}</source>
        <translation>cacher {ref}</translation>
    </message>
    <message>
        <source>import the session</source>
        <translation>importer la séance</translation>
    </message>
    <message>
        <source>join {ref} with the same need</source>
        <translation>joindre {ref} au même besoin</translation>
    </message>
    <message>
        <source>links of {ref}</source>
        <translation>liens de {ref}</translation>
    </message>
    <message>
        <source>make {ref} a need</source>
        <translation>faire de {ref} un besoin</translation>
    </message>
    <message>
        <source>make {ref} and others needs</source>
        <translation>faire de {ref} et d’autres des besoins</translation>
    </message>
    <message>
        <source>make {ref} and others non-negotiable</source>
        <translation>rendre {ref} et d’autres non négociables</translation>
    </message>
    <message>
        <source>make {ref} non-negotiable</source>
        <translation>rendre {ref} non négociable</translation>
    </message>
    <message>
        <source>mark a clash</source>
        <translation>marquer un conflit</translation>
    </message>
    <message>
        <source>merge into {ref}</source>
        <translation>fusionner dans {ref}</translation>
    </message>
    <message>
        <source>move {ref}</source>
        <translation>déplacer {ref}</translation>
    </message>
    <message>
        <source>move {ref} and others</source>
        <translation>déplacer {ref} et d’autres</translation>
    </message>
    <message>
        <source>one word each</source>
        <translation>un mot chacun</translation>
    </message>
    <message>
        <source>park {ref}</source>
        <translation>mettre {ref} de côté</translation>
    </message>
    <message>
        <source>park {ref} and others</source>
        <translation>mettre {ref} et d’autres de côté</translation>
    </message>
    <message>
        <source>parked point</source>
        <translation>point mis de côté</translation>
    </message>
    <message>
        <source>part {ref} from the same need</source>
        <translation>séparer {ref} du même besoin</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>private answers</source>
        <translation>réponses confidentielles</translation>
    </message>
    <message>
        <source>private note</source>
        <translation>note privée</translation>
    </message>
    <message>
        <source>reason for going on</source>
        <translation>raison d’avancer</translation>
    </message>
    <message>
        <source>reveal the answers to {ref}</source>
        <translation>dévoiler les réponses à {ref}</translation>
    </message>
    <message>
        <source>reveal willingness</source>
        <translation>dévoiler la volonté</translation>
    </message>
    <message>
        <source>reveal {ref}</source>
        <translation>dévoiler {ref}</translation>
    </message>
    <message>
        <source>reveal {ref} and others</source>
        <translation>dévoiler {ref} et d’autres</translation>
    </message>
    <message>
        <source>reword {ref}</source>
        <translation>reformuler {ref}</translation>
    </message>
    <message>
        <source>session details</source>
        <translation>détails de la séance</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>split {ref}</source>
        <translation>diviser {ref}</translation>
    </message>
    <message>
        <source>status of {ref}</source>
        <translation>état de {ref}</translation>
    </message>
    <message>
        <source>status of {ref} and others</source>
        <translation>état de {ref} et d’autres</translation>
    </message>
    <message>
        <source>swap the columns</source>
        <translation>échanger les colonnes</translation>
    </message>
    <message>
        <source>take back a clash</source>
        <translation>retirer un conflit</translation>
    </message>
    <message>
        <source>take {ref} from the parking lot</source>
        <translation>reprendre {ref} du parking</translation>
    </message>
    <message>
        <source>test of {ref}</source>
        <translation>examen de {ref}</translation>
    </message>
    <message>
        <source>tick a line</source>
        <translation>cocher une ligne</translation>
    </message>
    <message>
        <source>time of the phase</source>
        <translation>durée de la phase</translation>
    </message>
    <message>
        <source>times of the phases</source>
        <translation>durées des phases</translation>
    </message>
    <message>
        <source>toss the coin</source>
        <translation>lancer la pièce</translation>
    </message>
    <message>
        <source>turn a position into {ref}</source>
        <translation>transformer une position en {ref}</translation>
    </message>
    <message>
        <source>untick a line</source>
        <translation>décocher une ligne</translation>
    </message>
    <message>
        <source>willingness</source>
        <translation>disposition</translation>
    </message>
    <message>
        <source>words of a clash</source>
        <translation>mots d’un conflit</translation>
    </message>
    <message>
        <source>yes to looking together</source>
        <translation>oui à la recherche commune</translation>
    </message>
    <message>
        <source>{ref} and others: deleted</source>
        <translation>{ref} et d’autres&#xa0;: supprimés</translation>
    </message>
    <message>
        <source>{ref} and others: moved</source>
        <translation>{ref} et d’autres&#xa0;: déplacés</translation>
    </message>
    <message>
        <source>{ref} and others: now needs</source>
        <translation>{ref} et d’autres&#xa0;: désormais des besoins</translation>
    </message>
    <message>
        <source>{ref} and others: now non-negotiables</source>
        <translation>{ref} et d’autres&#xa0;: désormais non négociables</translation>
    </message>
    <message>
        <source>{ref} and others: parked</source>
        <translation>{ref} et d’autres&#xa0;: mis de côté</translation>
    </message>
    <message>
        <source>{ref} and others: revealed</source>
        <translation>{ref} et d’autres&#xa0;: dévoilés</translation>
    </message>
    <message>
        <source>{ref} and others: status changed</source>
        <translation>{ref} et d’autres&#xa0;: état changé</translation>
    </message>
    <message>
        <source>{ref}: agreed</source>
        <translation>{ref}&#xa0;: convenu</translation>
    </message>
    <message>
        <source>{ref}: answers changed</source>
        <translation>{ref}&#xa0;: réponses modifiées</translation>
    </message>
    <message>
        <source>{ref}: answers revealed</source>
        <translation>{ref}&#xa0;: réponses dévoilées</translation>
    </message>
    <message>
        <source>{ref}: changed</source>
        <translation>{ref}&#xa0;: modifié</translation>
    </message>
    <message>
        <source>{ref}: deleted</source>
        <translation>{ref}&#xa0;: supprimé</translation>
    </message>
    <message>
        <source>{ref}: draft</source>
        <translation>{ref}&#xa0;: ébauche</translation>
    </message>
    <message>
        <source>{ref}: duplicate added</source>
        <translation>{ref}&#xa0;: double ajouté</translation>
    </message>
    <message>
        <source>{ref}: heard</source>
        <translation>{ref}&#xa0;: entendu</translation>
    </message>
    <message>
        <source>{ref}: hidden</source>
        <translation>{ref}&#xa0;: caché</translation>
    </message>
    <message>
        <source>{ref}: links changed</source>
        <translation>{ref}&#xa0;: liens modifiés</translation>
    </message>
    <message>
        <source>{ref}: moved</source>
        <translation>{ref}&#xa0;: déplacé</translation>
    </message>
    <message>
        <source>{ref}: need added</source>
        <translation>{ref}&#xa0;: besoin ajouté</translation>
    </message>
    <message>
        <source>{ref}: need of both sides added</source>
        <translation>{ref}&#xa0;: besoin des deux parties ajouté</translation>
    </message>
    <message>
        <source>{ref}: no longer heard</source>
        <translation>{ref}&#xa0;: plus entendu</translation>
    </message>
    <message>
        <source>{ref}: no longer the same need</source>
        <translation>{ref}&#xa0;: n’est plus le même besoin</translation>
    </message>
    <message>
        <source>{ref}: non-negotiable added</source>
        <translation>{ref}&#xa0;: non négociable ajouté</translation>
    </message>
    <message>
        <source>{ref}: now a need</source>
        <translation>{ref}&#xa0;: désormais un besoin</translation>
    </message>
    <message>
        <source>{ref}: now a non-negotiable</source>
        <translation>{ref}&#xa0;: désormais non négociable</translation>
    </message>
    <message>
        <source>{ref}: others merged into it</source>
        <translation>{ref}&#xa0;: d’autres y sont fusionnés</translation>
    </message>
    <message>
        <source>{ref}: parked</source>
        <translation>{ref}&#xa0;: mis de côté</translation>
    </message>
    <message>
        <source>{ref}: position turned into a need</source>
        <translation>{ref}&#xa0;: position transformée en besoin</translation>
    </message>
    <message>
        <source>{ref}: rejected</source>
        <translation>{ref}&#xa0;: écarté</translation>
    </message>
    <message>
        <source>{ref}: revealed</source>
        <translation>{ref}&#xa0;: dévoilé</translation>
    </message>
    <message>
        <source>{ref}: solution added</source>
        <translation>{ref}&#xa0;: solution ajoutée</translation>
    </message>
    <message>
        <source>{ref}: solution of a clash added</source>
        <translation>{ref}&#xa0;: solution d’un conflit ajoutée</translation>
    </message>
    <message>
        <source>{ref}: split in two</source>
        <translation>{ref}&#xa0;: divisé en deux</translation>
    </message>
    <message>
        <source>{ref}: status changed</source>
        <translation>{ref}&#xa0;: état changé</translation>
    </message>
    <message>
        <source>{ref}: taken from the parking lot</source>
        <translation>{ref}&#xa0;: repris du parking</translation>
    </message>
    <message>
        <source>{ref}: tested</source>
        <translation>{ref}&#xa0;: examiné</translation>
    </message>
    <message>
        <source>{ref}: text changed</source>
        <translation>{ref}&#xa0;: texte modifié</translation>
    </message>
    <message>
        <source>{ref}: the same need on both sides</source>
        <translation>{ref}&#xa0;: le même besoin des deux parties</translation>
    </message>
</context>
<context>
    <name>Energy</name>
    <message>
        <source>positions and needs above the line, shared solutions below</source>
        <translation>positions et besoins au-dessus de la ligne, solutions communes au-dessous</translation>
    </message>
    <message>
        <source>ENERGY</source>
        <translation>ÉNERGIE</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>a3, b2, and 1</source>
        <translation>a3, b2, et 1</translation>
    </message>
    <message>
        <source>Words on the board or beside it</source>
        <translation>Mots sur le tableau ou à côté</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} trouvés</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>There is no {ref}</source>
        <translation>Il n’y a pas de {ref}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Picture of the whole board</source>
        <translation>Image de tout le tableau</translation>
    </message>
    <message>
        <source>Drawing of the whole board, sharp at any size</source>
        <translation>Dessin de tout le tableau, net à toute taille</translation>
    </message>
    <message>
        <source>Commitments and review for a calendar</source>
        <translation>Engagements et bilan pour un calendrier</translation>
    </message>
    <message>
        <source>Paper as text for mail and wikis</source>
        <translation>Document en texte pour courriels et wikis</translation>
    </message>
    <message>
        <source>Paper to edit in a word processor</source>
        <translation>Document à modifier dans un traitement de texte</translation>
    </message>
    <message>
        <source>Paper to print and sign</source>
        <translation>Document à imprimer et à signer</translation>
    </message>
    <message>
        <source>Session for other programs</source>
        <translation>Séance pour d’autres programmes</translation>
    </message>
    <message>
        <source>Table of all cards and commitments</source>
        <translation>Table de toutes les cartes et de tous les engagements</translation>
    </message>
    <message>
        <source>Workbook of all cards and commitments</source>
        <translation>Classeur de toutes les cartes et de tous les engagements</translation>
    </message>
</context>
<context>
    <name>GoingOnBar</name>
    <message>
        <source>Why go on all the same? {key} or a click to say it, Enter keeps it</source>
        <translation>Pourquoi avancer quand même&#xa0;? {key} ou un clic pour le dire, Entrée le garde</translation>
    </message>
    <message>
        <source>Why the session goes on</source>
        <translation>Pourquoi la séance avance</translation>
    </message>
    <message>
        <source>Still to do in {phase}</source>
        <translation>Encore ouvert dans {phase}</translation>
    </message>
    <message>
        <source>{lines} And {count} more.</source>
        <translation>{lines} Et {count} de plus.</translation>
    </message>
</context>
<context>
    <name>Grammar</name>
    <message>
        <source>+ Shared rota == nobody is asked twice</source>
        <translation>+ Planning commun == personne n’est sollicité deux fois</translation>
    </message>
    <message>
        <source>+ Shared rota &gt; a1 b2 -b3</source>
        <translation>+ Planning commun &gt; a1 b2 -b3</translation>
    </message>
    <message>
        <source>Cards on the board</source>
        <translation>Cartes du tableau</translation>
    </message>
    <message>
        <source>Dates, and signs as text</source>
        <translation>Dates, et signes comme texte</translation>
    </message>
    <message>
        <source>Fair weekends</source>
        <translation>Des week-ends équitables</translation>
    </message>
    <message>
        <source>More about it, in the same line</source>
        <translation>Davantage, sur la même ligne</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Nouvelles cartes</translation>
    </message>
    <message>
        <source>\ at the start: the line is plain text</source>
        <translation>\ au début&#xa0;: la ligne est du texte simple</translation>
    </message>
    <message>
        <source>\ before a sign keeps it as text</source>
        <translation>\ devant un signe le garde comme texte</translation>
    </message>
    <message>
        <source>\do not shout</source>
        <translation>\p: veut dire parking ici</translation>
    </message>
    <message>
        <source>a1 // we drive home at night</source>
        <translation>a1 // nous rentrons de nuit en voiture</translation>
    </message>
    <message>
        <source>a1 == 11 hours off duty</source>
        <translation>a1 == 11 heures de repos</translation>
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
        <translation>a: Bruit \&gt; 40 dB</translation>
    </message>
    <message>
        <source>a: Rest // we drive home at night</source>
        <translation>a: Du repos // nous rentrons de nuit en voiture</translation>
    </message>
    <message>
        <source>a: We plan our evenings</source>
        <translation>a: Nous organisons nos soirées</translation>
    </message>
    <message>
        <source>a? Mondays off</source>
        <translation>a? Le lundi libre</translation>
    </message>
    <message>
        <source>ab: A rota known in time</source>
        <translation>ab: Un planning connu à temps</translation>
    </message>
    <message>
        <source>also 2027-01-31, 31/1, tomorrow, in 2 weeks, eom</source>
        <translation>aussi 2027-01-31, 31/1, demain, dans 2 semaines</translation>
    </message>
    <message>
        <source>also in the session&apos;s language</source>
        <translation>aussi dans la langue de la séance</translation>
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
        <translation>b! Personne ne travaille seul</translation>
    </message>
    <message>
        <source>b: Rest == 11 hours off duty</source>
        <translation>b: Du repos == 11 heures hors service</translation>
    </message>
    <message>
        <source>commitment for AND1: who, by when</source>
        <translation>engagement pour AND1&#xa0;: qui, pour quand</translation>
    </message>
    <message>
        <source>commitment: @who, by when or &gt; for what; one is enough</source>
        <translation>engagement&#xa0;: @qui, pour quand ou &gt; pour quoi, un seul suffit</translation>
    </message>
    <message>
        <source>do Call them @Ana until 1. März</source>
        <translation>do Les appeler @Ana jusqu’au 1er mars</translation>
    </message>
    <message>
        <source>do Call them by fri</source>
        <translation>do Les appeler by vendredi</translation>
    </message>
    <message>
        <source>do Set it up @Mira by 31 jan &gt; and1</source>
        <translation>do Le mettre en place @Mira by 31 janv &gt; and1</translation>
    </message>
    <message>
        <source>do Tell the team &gt; and1</source>
        <translation>do Le dire à l’équipe &gt; and1</translation>
    </message>
    <message>
        <source>how we will know</source>
        <translation>comment nous le saurons</translation>
    </message>
    <message>
        <source>its status: draft, agreed, parked or rejected</source>
        <translation>son état&#xa0;: draft (ébauche), agreed (convenu), parked (mis de côté), rejected (écarté)</translation>
    </message>
    <message>
        <source>lets go of A1 and B2, on keyboards without ~</source>
        <translation>détache A1 et B2, sur les claviers sans ~</translation>
    </message>
    <message>
        <source>meets A4, breaks B2, and lets go of A1</source>
        <translation>répond à A4, va contre B2 et détache A1</translation>
    </message>
    <message>
        <source>met when</source>
        <translation>satisfait quand</translation>
    </message>
    <message>
        <source>need of side A; b: is for side B</source>
        <translation>besoin de la partie A&#xa0;; b: est pour la partie B</translation>
    </message>
    <message>
        <source>non-negotiable of side B</source>
        <translation>point non négociable de la partie B</translation>
    </message>
    <message>
        <source>p: Parking spaces</source>
        <translation>p: Places de parking</translation>
    </message>
    <message>
        <source>point for the parking lot</source>
        <translation>point à mettre de côté</translation>
    </message>
    <message>
        <source>position of side A, to be turned into a need</source>
        <translation>position de la partie A, à transformer en besoin</translation>
    </message>
    <message>
        <source>solution that meets A1 and B2 and breaks B3</source>
        <translation>solution qui répond à A1 et B2 et va contre B3</translation>
    </message>
    <message>
        <source>the other side has said it back</source>
        <translation>l’autre partie l’a redit</translation>
    </message>
    <message>
        <source>the same need of both sides; ab! is a must</source>
        <translation>le même besoin des deux parties&#xa0;; ab! est non négociable</translation>
    </message>
    <message>
        <source>the selected solution: meets A2 and B4, breaks B1</source>
        <translation>la solution choisie&#xa0;: répond à A2 et B4, va contre B1</translation>
    </message>
    <message>
        <source>whatever the chip says</source>
        <translation>ce que dit l’étiquette au début de la ligne</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>pourquoi c’est important</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>does not touch</source>
        <translation>ne touche pas</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>va contre</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>meets, agreed</source>
        <translation>répond, convenu</translation>
    </message>
    <message>
        <source>meets, draft</source>
        <translation>répond, ébauche</translation>
    </message>
    <message>
        <source>breaks, agreed</source>
        <translation>va contre, convenu</translation>
    </message>
    <message>
        <source>breaks, draft</source>
        <translation>va contre, ébauche</translation>
    </message>
</context>
<context>
    <name>GuessesBox</name>
    <message>
        <source>What matters most, and what the other side guesses</source>
        <translation>Ce qui compte le plus, et ce que l&apos;autre partie en devine</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>{side} has guessed {number} of {count}: {refs}</source>
        <translation>{side} a deviné {number} sur {count}&#xa0;: {refs}</translation>
    </message>
    <message>
        <source>Ask each side by itself, then read aloud what was guessed right.</source>
        <translation>Interrogez chaque partie à part, puis lisez à voix haute ce qui a été bien deviné.</translation>
    </message>
    <message>
        <source>At most {most} each, as refs. Kept at the desk alone.</source>
        <translation>Au plus {most} chacun, par leurs références. Reste au pupitre.</translation>
    </message>
    <message>
        <source>What matters most to {side}, {name}</source>
        <translation>Ce qui compte le plus pour {side}, {name}</translation>
    </message>
    <message>
        <source>What {side}, {name}, guesses</source>
        <translation>Ce que {side}, {name}, en devine</translation>
    </message>
</context>
<context>
    <name>HelpBox</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>No page has these words. These have “{words}”.</source>
        <translation>Aucune page n’a ces mots. Celles-ci ont « {words} ».</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page n’a ces mots.</translation>
    </message>
    <message>
        <source>This page is not translated: it is in English.</source>
        <translation>Cette page n’est pas traduite&#xa0;: elle est en anglais.</translation>
    </message>
</context>
<context>
    <name>HelpSearch</name>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
</context>
<context>
    <name>HiddenCount</name>
    <message>
        <source>{count} hidden until revealed</source>
        <translation>{count} cachés jusqu’au dévoilement</translation>
    </message>
</context>
<context>
    <name>HidingChip</name>
    <message>
        <source>Typing hidden: {words}</source>
        <translation>Écrit à couvert&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>No more hints</source>
        <translation>Plus de conseils</translation>
    </message>
    <message>
        <source>Try {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Now the next phase: {next_phase}. What to say in it stands at the left.</source>
        <translation>Et maintenant la phase suivante&#xa0;: {next_phase}. Ce qu’il faut y dire se trouve à gauche.</translation>
    </message>
    <message>
        <source>Now the next phase: {next_phase}. What is open stands at the left; one can go on all the same.</source>
        <translation>Et maintenant la phase suivante&#xa0;: {next_phase}. Ce qui est ouvert se trouve à gauche&#xa0;; on peut continuer quand même.</translation>
    </message>
    <message>
        <source>Fresh air to breathe</source>
        <translation>De l’air frais pour respirer</translation>
    </message>
    <message>
        <source>No draught on my neck</source>
        <translation>Pas de courant d’air dans la nuque</translation>
    </message>
    <message>
        <source>At the left stand the phases, what this one is for, and what to say. {opening}: each side says yes to looking for a result together, and a coin says who starts.</source>
        <translation>À gauche se trouvent les phases, ce à quoi sert celle-ci, et ce qu’il faut dire. {opening}&#xa0;: chaque partie dit oui à la recherche commune d’un résultat, et une pièce dit qui commence.</translation>
    </message>
    <message>
        <source>Side {first} starts: “{first_position}”. {next_listed} selects that, {turn} takes what it would give them. Type, then Enter:  {first_example}</source>
        <translation>La partie {first} commence&#xa0;: «&#xa0;{first_position} ». {next_listed} le choisit, {turn} reçoit ce que cela lui donnerait. Écrivez, puis Entrée&#xa0;:  {first_example}</translation>
    </message>
    <message>
        <source>The same for side {second}, “{second_position}”: {next_listed}, {turn}. Type, then Enter:  {second_example}</source>
        <translation>De même pour la partie {second}, «&#xa0;{second_position}&#xa0;»&#xa0;: {next_listed}, {turn}. Écrivez, puis Entrée&#xa0;:  {second_example}</translation>
    </message>
    <message>
        <source>What a side says it needs goes into the line below ({capture}), its letter first. Type, then Enter:  {letter}: Light on my book</source>
        <translation>Ce dont une partie dit avoir besoin va dans la ligne en bas ({capture}), sa lettre d’abord. Écrivez, puis Entrée&#xa0;:  {letter}: De la lumière sur mon livre</translation>
    </message>
    <message>
        <source>Could a side not sign without one of its needs? Click that need (or {go_to} and its ref), then {non_negotiable}.</source>
        <translation>Une partie ne pourrait-elle pas signer sans l’un de ses besoins&#xa0;? Cliquez sur ce besoin (ou {go_to} et sa référence), puis {non_negotiable}.</translation>
    </message>
    <message>
        <source>Side {second} says back what it has heard, and side {first} says that it is right. Type, then Enter:  {need} heard</source>
        <translation>La partie {second} redit ce qu’elle a entendu, et la partie {first} dit que c’est juste. Écrivez, puis Entrée&#xa0;:  {need} heard</translation>
    </message>
    <message>
        <source>Now a solution that meets needs of both, by their refs:  + Open a window in the next room &gt; {need_a} {need_b}</source>
        <translation>Maintenant une solution qui répond aux besoins des deux, par leurs références&#xa0;:  + Ouvrir une fenêtre dans la pièce voisine &gt; {need_a} {need_b}</translation>
    </message>
    <message>
        <source>Who will do what, by when?  do Open the window @Librarian by fri &gt; {solution}</source>
        <translation>Qui fera quoi, pour quand&#xa0;?  do Ouvrir la fenêtre @Bibliothécaire by vendredi &gt; {solution}</translation>
    </message>
    <message>
        <source>{read_back} reads the agreement line by line. Space: the line is right for both sides. Esc ends it.</source>
        <translation>{read_back} lit l’accord ligne par ligne. Espace&#xa0;: la ligne est juste pour les deux parties. Échap y met fin.</translation>
    </message>
    <message>
        <source>Do both want the same? Once for both columns:  ab: Quiet while we read</source>
        <translation>Les deux veulent-elles la même chose&#xa0;? Une fois pour les deux colonnes&#xa0;:  ab: Du calme pour lire</translation>
    </message>
    <message>
        <source>Now the last phase: {next_phase}. A bar will come here in my place, with the agreement line by line. {read_back} gives it the keys: Space when a line is right for both sides, Esc to end.</source>
        <translation>Et maintenant la dernière phase&#xa0;: {next_phase}. Une barre viendra à ma place, avec l’accord ligne par ligne. {read_back} lui donne le clavier&#xa0;: Espace quand une ligne est juste pour les deux parties, Échap pour finir.</translation>
    </message>
    <message>
        <source>Clarify begins with listening. {listen}: the wall is quiet while each side tells its story, and its minutes are counted. {listen} again shows the board.</source>
        <translation>Clarifier commence par écouter. {listen}&#xa0;: le mur est calme pendant que chaque partie raconte, et ses minutes sont comptées. {listen} encore une fois montre de nouveau le tableau.</translation>
    </message>
    <message>
        <source>Does each side say yes? Click {card} (or {go_to} and its ref), then {answers}. Both answers stay unseen until they are revealed together ({reveal_answers}).</source>
        <translation>Chaque partie dit-elle oui&#xa0;? Cliquez sur {card} (ou {go_to} et sa référence), puis {answers}. Les deux réponses restent cachées jusqu’à ce qu’on les dévoile ensemble ({reveal_answers}).</translation>
    </message>
    <message>
        <source>With {card} selected, {agreed} marks it as agreed: the rings of its needs close.</source>
        <translation>{card} choisie, {agreed} la marque comme convenue&#xa0;: les anneaux de ses besoins se ferment.</translation>
    </message>
    <message>
        <source>That is the whole way. {agreement} shows the paper, {room} the room; {undo} takes back whatever you try.</source>
        <translation>Voilà tout le chemin. {agreement} montre le document, {room} la salle&#xa0;; {undo} reprend tout ce que vous essayez.</translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>Search the sessions</source>
        <translation>Chercher dans les séances</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Séances récentes</translation>
    </message>
    <message>
        <source>Sessions you open will stand here.</source>
        <translation>Les séances que vous ouvrez seront ici.</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nouvelle séance…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Practice session</source>
        <translation>Séance d’exercice</translation>
    </message>
    <message>
        <source>Earlier states…</source>
        <translation>États antérieurs…</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Langue des fenêtres</translation>
    </message>
    <message>
        <source>Both sides&apos; needs, and solutions that give each what it needs.</source>
        <translation>Les besoins des deux parties, et des solutions qui donnent à chacune ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>A session file can also be dropped here.</source>
        <translation>On peut aussi déposer ici un fichier de séance.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Ouvrir une séance</translation>
    </message>
    <message>
        <source>Sessions and agreements (*{suffix} *.pdf)</source>
        <translation>Séances et accords (*{suffix} *.pdf)</translation>
    </message>
    <message>
        <source>Keep the session of this paper as</source>
        <translation>Garder la séance de ce document sous</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Séances (*{suffix})</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Non-negotiables met</source>
        <translation>Non négociables satisfaits</translation>
    </message>
    <message>
        <source>Needs met</source>
        <translation>Besoins satisfaits</translation>
    </message>
    <message>
        <source>Solutions that meet needs of both</source>
        <translation>Solutions qui répondent aux besoins des deux</translation>
    </message>
    <message>
        <source>Positions turned into needs</source>
        <translation>Positions transformées en besoins</translation>
    </message>
    <message>
        <source>Commitments with owner and date</source>
        <translation>Engagements avec responsable et date</translation>
    </message>
    <message>
        <source>Evenness: cards of the sides</source>
        <translation>Équilibre&#xa0;: cartes des parties</translation>
    </message>
    <message>
        <source>Evenness: needs said back</source>
        <translation>Équilibre&#xa0;: besoins redits</translation>
    </message>
    <message>
        <source>Evenness: commitments</source>
        <translation>Équilibre&#xa0;: engagements</translation>
    </message>
    <message>
        <source>Willingness, after against before</source>
        <translation>Volonté, après face à avant</translation>
    </message>
    <message>
        <source>How strong each yes is</source>
        <translation>Force de chaque oui</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>First solution for both sides</source>
        <translation>Première solution pour les deux parties</translation>
    </message>
    <message>
        <source>{side} {shift}, the least willing {least}</source>
        <translation>{side} {shift}, le moins disposé {least}</translation>
    </message>
    <message>
        <source>not asked: {refs}</source>
        <translation>pas demandé&#xa0;: {refs}</translation>
    </message>
    <message>
        <source>{count} min after the first card</source>
        <translation>{count} min après la première carte</translation>
    </message>
</context>
<context>
    <name>InsightBox</name>
    <message>
        <source>How the session has gone</source>
        <translation>Comment la séance s’est passée</translation>
    </message>
    <message>
        <source>Show the picture in the &amp;room</source>
        <translation>Montrer l’image dans la &amp;salle</translation>
    </message>
    <message>
        <source>&amp;Save as a page of mine…</source>
        <translation>&amp;Enregistrer comme page à moi…</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>The room sees how the talks have gone. Esc shows the board.</source>
        <translation>La salle voit comment les discussions se sont passées. Échap montre le tableau.</translation>
    </message>
    <message>
        <source>Save as a page of mine</source>
        <translation>Enregistrer comme page à moi</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>bilan</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Private: never leaves the desk</source>
        <translation>Privé&#xa0;: ne quitte jamais le pupitre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Comment nous le saurons</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Met when</source>
        <translation>Satisfait quand</translation>
    </message>
    <message>
        <source>Side {other} has said it back</source>
        <translation>La partie {other} l’a redit</translation>
    </message>
    <message>
        <source>Private: its side lets it be told</source>
        <translation>Privé&#xa0;: sa partie permet de le dire</translation>
    </message>
    <message>
        <source>The note may be told</source>
        <translation>La note peut être dite</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>Non négociable</translation>
    </message>
    <message>
        <source>First said as</source>
        <translation>D’abord dit ainsi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>{side} says</source>
        <translation>{side} dit</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>Dévoiler les réponses</translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation>Note pour le relevé</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>If …, then …</source>
        <translation>Si …, alors …</translation>
    </message>
    <message>
        <source>The need behind it</source>
        <translation>Le besoin qui est derrière</translation>
    </message>
    <message>
        <source>The card&apos;s fields</source>
        <translation>Les champs de la carte</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Dévoiler</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Parked point</source>
        <translation>Point mis de côté</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Capture line</source>
        <translation>Ligne de saisie</translation>
    </message>
    <message>
        <source>Editing a card</source>
        <translation>Modifier une carte</translation>
    </message>
    <message>
        <source>Another target</source>
        <translation>Une autre cible</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Une autre carte</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Link the selected solution, or cut its links</source>
        <translation>Relier la solution choisie, ou couper ses liens</translation>
    </message>
    <message>
        <source>a1 b2 -b3</source>
        <translation>a1 b2 -b3</translation>
    </message>
    <message>
        <source>Empty the line; then only one card again</source>
        <translation>Vider la ligne&#xa0;; puis de nouveau une seule carte</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Amend the card touched last</source>
        <translation>Modifier la dernière carte touchée</translation>
    </message>
    <message>
        <source>Lines done before</source>
        <translation>Lignes faites avant</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Ce qu’on peut écrire</translation>
    </message>
    <message>
        <source>? in the empty line</source>
        <translation>? dans la ligne vide</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Diviser au curseur</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Comme c’était avant</translation>
    </message>
</context>
<context>
    <name>LadderBox</name>
    <message>
        <source>Not tested yet.</source>
        <translation>Pas encore examiné.</translation>
    </message>
    <message>
        <source>Tested: it stays.</source>
        <translation>Examiné&#xa0;: il reste.</translation>
    </message>
    <message>
        <source>Not tested since it is a non-negotiable again.</source>
        <translation>Pas examiné depuis qu’il est de nouveau non négociable.</translation>
    </message>
    <message>
        <source>Tested: a want was split off.</source>
        <translation>Examiné&#xa0;: un souhait en a été séparé.</translation>
    </message>
    <message>
        <source>Tested: it waits for facts.</source>
        <translation>Examiné&#xa0;: il attend des faits.</translation>
    </message>
    <message>
        <source>From the position to the need</source>
        <translation>De la position au besoin</translation>
    </message>
    <message>
        <source>“What would that give you?”</source>
        <translation>«&#xa0;Qu’est-ce que cela vous donnerait&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“What would go wrong without it?”</source>
        <translation>«&#xa0;Qu’est-ce qui irait mal sans cela&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“What are you protecting?”</source>
        <translation>«&#xa0;Que protégez-vous&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“If you had it, what would be better on Monday morning?”</source>
        <translation>«&#xa0;Si vous l’aviez, qu’est-ce qui irait mieux lundi matin&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“Is there any other way you could get that?” (Yes: it was a position.)</source>
        <translation>«&#xa0;Y a-t-il un autre moyen de l’obtenir&#xa0;?&#xa0;» (Oui&#xa0;: c’était une position.)</translation>
    </message>
    <message>
        <source>“What should happen next time?”</source>
        <translation>«&#xa0;Que devrait-il se passer la prochaine fois&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>The need behind it</source>
        <translation>Le besoin qui est derrière</translation>
    </message>
    <message>
        <source>A &amp;need</source>
        <translation>Un &amp;besoin</translation>
    </message>
    <message>
        <source>A non-ne&amp;gotiable</source>
        <translation>Un &amp;non négociable</translation>
    </message>
    <message>
        <source>Must, or want?</source>
        <translation>Indispensable, ou souhait&#xa0;?</translation>
    </message>
    <message>
        <source>“What does it protect?”</source>
        <translation>«&#xa0;Que protège-t-il&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“If everything else were granted and only this was missing, would you still leave?”</source>
        <translation>«&#xa0;Si tout le reste était accordé et que cela seul manquait, partiriez-vous quand même&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“What would a third person see when it is met?”</source>
        <translation>«&#xa0;Que verrait un tiers quand c’est satisfait&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“Is it yours, or something the other side must do?”</source>
        <translation>«&#xa0;Est-ce à vous, ou est-ce une chose que l’autre partie doit faire&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“Is this the need, or one way to it?”</source>
        <translation>«&#xa0;Est-ce le besoin, ou un chemin vers lui&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>The need (its core, if it is split)</source>
        <translation>Le besoin (son noyau, s’il est divisé)</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Met when</source>
        <translation>Satisfait quand</translation>
    </message>
    <message>
        <source>Split off: what is a want, and no must</source>
        <translation>Détaché&#xa0;: ce qui est souhait, et non indispensable</translation>
    </message>
    <message>
        <source>Facts that are missing</source>
        <translation>Faits qui manquent</translation>
    </message>
    <message>
        <source>&amp;Stays</source>
        <translation>&amp;Reste</translation>
    </message>
    <message>
        <source>Becomes a &amp;need</source>
        <translation>Devient un &amp;besoin</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Diviser</translation>
    </message>
    <message>
        <source>Needs &amp;facts</source>
        <translation>Il faut des &amp;faits</translation>
    </message>
</context>
<context>
    <name>LargeViewController</name>
    <message>
        <source>Select a need or a solution, or two, to show it large.</source>
        <translation>Choisissez un besoin ou une solution, ou deux, pour les montrer en grand.</translation>
    </message>
    <message>
        <source>At most two cards are shown large; select one or two.</source>
        <translation>Deux cartes au plus se montrent en grand&#xa0;; choisissez-en une ou deux.</translation>
    </message>
    <message>
        <source>There is no AND question: one side has no open need.</source>
        <translation>Il n’y a pas de question ET&#xa0;: une partie n’a plus de besoin ouvert.</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>There is no phase yet: the clock begins with the first one.</source>
        <translation>Il n’y a pas encore de phase&#xa0;: l’horloge commence avec la première.</translation>
    </message>
    <message>
        <source>{count} min more, {total} in all.</source>
        <translation>{count} min de plus, {total} en tout.</translation>
    </message>
    <message>
        <source>No time is planned for this phase, or its clock has not run.</source>
        <translation>Aucune durée n’est prévue pour cette phase, ou son horloge n’a pas tourné.</translation>
    </message>
    <message>
        <source>Clarify begins with listening: {key} makes the wall quiet.</source>
        <translation>Clarifier commence par écouter&#xa0;: {key} rend le mur calme.</translation>
    </message>
</context>
<context>
    <name>LinePreview</name>
    <message>
        <source>Enter ↵</source>
        <translation>Entrée ↵</translation>
    </message>
    <message>
        <source>? examples</source>
        <translation>? exemples</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>What can be typed</source>
        <translation>Ce qu’on peut écrire</translation>
    </message>
    <message>
        <source>Find: commitment, date, why…</source>
        <translation>Chercher&#xa0;: engagement, date, pourquoi…</translation>
    </message>
    <message>
        <source>Find among the examples</source>
        <translation>Chercher dans les exemples</translation>
    </message>
    <message>
        <source>No example has these words.</source>
        <translation>Aucun exemple n’a ces mots.</translation>
    </message>
    <message>
        <source>another target for plain text: the chip says which</source>
        <translation>une autre cible pour du texte simple&#xa0;: l’étiquette dit laquelle</translation>
    </message>
    <message>
        <source>all targets; a prefix sets it, too</source>
        <translation>toutes les cibles&#xa0;; un préfixe la fixe aussi</translation>
    </message>
    <message>
        <source>amend the card touched last</source>
        <translation>modifier la dernière carte touchée</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Change the links… {keys}</source>
        <translation>Modifier les liens… {keys}</translation>
    </message>
    <message>
        <source>meets {refs}</source>
        <translation>répond à {refs}</translation>
    </message>
    <message>
        <source>breaks {refs}</source>
        <translation>va contre {refs}</translation>
    </message>
    <message>
        <source>builds on {refs}</source>
        <translation>construit sur {refs}</translation>
    </message>
    <message>
        <source>meets no need yet</source>
        <translation>ne répond encore à aucun besoin</translation>
    </message>
</context>
<context>
    <name>LongTextBox</name>
    <message>
        <source>The whole text</source>
        <translation>Tout le texte</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Le laisser comme il était</translation>
    </message>
    <message>
        <source>With {count} letters or less it can be changed at its own place again.</source>
        <translation>Avec {count} caractères ou moins, il se modifie de nouveau à sa propre place.</translation>
    </message>
    <message>
        <source>Nothing is left of it: delete the card instead.</source>
        <translation>Il n’en reste rien&#xa0;: supprimez plutôt la carte.</translation>
    </message>
    <message>
        <source>It was changed. Keep it, or leave it as it was?</source>
        <translation>Il a été modifié. Le garder, ou le laisser comme il était&#xa0;?</translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation>{count} caractères</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Looking back</source>
        <translation>Regarder en arrière</translation>
    </message>
    <message>
        <source>Moment of the session</source>
        <translation>Moment de la séance</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>Only to look at: Left, Right, Home, End; Esc closes.</source>
        <translation>Pour regarder seulement&#xa0;: Gauche, Droite, Début, Fin&#xa0;; Échap ferme.</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>Comme au pupitre</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours of the room</source>
        <translation>Couleurs de la salle</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Langue des fenêtres</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>There is no AND question: it needs a need of each side that nothing meets yet.</source>
        <translation>Il n’y a pas de question ET&#xa0;: il faut un besoin de chaque partie auquel rien ne répond encore.</translation>
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
        <translation>Lisible jusqu’à {number} hauteurs d’image</translation>
    </message>
    <message>
        <source>Readable to {distance}</source>
        <translation>Lisible jusqu’à {distance}</translation>
    </message>
</context>
<context>
    <name>MeasureBox</name>
    <message>
        <source>Measure the room</source>
        <translation>Mesurer la salle</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>comme {example}</translation>
    </message>
    <message>
        <source>So that everybody can read the board, its type is sized for the farthest seat. The measures are kept for this screen.</source>
        <translation>Pour que tout le monde puisse lire le tableau, ses lettres sont calculées pour la place la plus éloignée. Les mesures sont gardées pour cet écran.</translation>
    </message>
    <message>
        <source>The screen: {name}</source>
        <translation>L’écran&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Hauteur de l’image</translation>
    </message>
    <message>
        <source>From the picture to the farthest seat</source>
        <translation>De l’image à la place la plus éloignée</translation>
    </message>
    <message>
        <source>Two lengths are needed, each written like this: {example}</source>
        <translation>Il faut deux longueurs, écrites chacune ainsi&#xa0;: {example}</translation>
    </message>
    <message>
        <source>No board can be read from more than {number} image heights away. Bring the seats nearer, or make the picture larger.</source>
        <translation>Aucun tableau ne se lit à plus de {number} hauteurs d’image. Rapprochez les places, ou agrandissez l’image.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Room on</source>
        <translation>Salle sur</translation>
    </message>
    <message>
        <source>{screen}, {width} × {height}, the desk is on it</source>
        <translation>{screen}, {width} × {height}, le pupitre y est</translation>
    </message>
    <message>
        <source>{screen}, {width} × {height}</source>
        <translation>{screen}, {width} × {height}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
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
        <translation>Ce qui manque</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Le même encore une fois</translation>
    </message>
    <message>
        <source>At least {count} letters, so that nobody tries them all.</source>
        <translation>Au moins {count} caractères, pour que personne ne les essaie tous.</translation>
    </message>
    <message>
        <source>Type the same in both fields.</source>
        <translation>Écrivez la même chose dans les deux champs.</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <translation>La protéger par un mot de passe</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name of side A</source>
        <translation>Nom de la partie A</translation>
    </message>
    <message>
        <source>Name of side B</source>
        <translation>Nom de la partie B</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer avec</translation>
    </message>
    <message>
        <source>Language of room and paper</source>
        <translation>Langue de la salle et du document</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>La garder dans</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>NoticesBox</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
</context>
<context>
    <name>NudgeStrip</name>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>This names one way. To find the need, ask: {question}</source>
        <translation>Cela nomme un seul chemin. Pour trouver le besoin, demandez&#xa0;: {question}</translation>
    </message>
    <message>
        <source>This is about the other side. To find the need, ask: {question}</source>
        <translation>Cela parle de l’autre partie. Pour trouver le besoin, demandez&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Here one side would lose. To find the need, ask: {question}</source>
        <translation>Ici une partie perdrait. Pour trouver le besoin, demandez&#xa0;: {question}</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>Numbers of {side}</source>
        <translation>Chiffres de {side}</translation>
    </message>
    <message>
        <source>What would make it work?</source>
        <translation>Qu’est-ce qui le rendrait possible&#xa0;?</translation>
    </message>
    <message>
        <source>{side}: on which condition</source>
        <translation>{side}&#xa0;: à quelle condition</translation>
    </message>
</context>
<context>
    <name>OpenChecks</name>
    <message>
        <source>{refs}: not tested yet ({key}).</source>
        <translation>{refs}&#xa0;: pas encore examiné ({key}).</translation>
    </message>
    <message>
        <source>How will we decide? No rule is noted.</source>
        <translation>Comment déciderons-nous&#xa0;? Aucune règle n’est notée.</translation>
    </message>
    <message>
        <source>{side}: nobody who may decide is named.</source>
        <translation>{side}&#xa0;: personne qui puisse décider n’est nommé.</translation>
    </message>
    <message>
        <source>No ground rules are noted.</source>
        <translation>Aucune règle de base n’est notée.</translation>
    </message>
    <message>
        <source>{side}: willingness is not noted.</source>
        <translation>{side}&#xa0;: la volonté n’est pas notée.</translation>
    </message>
    <message>
        <source>{side} has not said yes to looking together.</source>
        <translation>{side} n’a pas dit oui à la recherche commune.</translation>
    </message>
    <message>
        <source>The coin is not tossed: who starts?</source>
        <translation>La pièce n’est pas lancée&#xa0;: qui commence&#xa0;?</translation>
    </message>
    <message>
        <source>{side}: {count} of {needs} needs.</source>
        <translation>{side}&#xa0;: {count} besoins sur {needs}.</translation>
    </message>
    <message>
        <source>{refs}: why does it matter?</source>
        <translation>{refs}&#xa0;: pourquoi est-ce important&#xa0;?</translation>
    </message>
    <message>
        <source>{refs}: met when?</source>
        <translation>{refs}&#xa0;: satisfait quand&#xa0;?</translation>
    </message>
    <message>
        <source>{side}: {count} non-negotiables. Which three would you keep?</source>
        <translation>{side}&#xa0;: {count} non négociables. Lesquels garderiez-vous, trois au plus&#xa0;?</translation>
    </message>
    <message>
        <source>{refs}: not said back yet.</source>
        <translation>{refs}&#xa0;: pas encore redit.</translation>
    </message>
    <message>
        <source>{side}: positions to turn into needs: {count}.</source>
        <translation>{side}&#xa0;: positions à transformer en besoins&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>No shared aim is noted (session details, purpose).</source>
        <translation>Aucun but commun n’est noté (détails de la séance, but).</translation>
    </message>
    <message>
        <source>{refs} clash: what is assumed there?</source>
        <translation>{refs} sont en conflit&#xa0;: que suppose-t-on&#xa0;?</translation>
    </message>
    <message>
        <source>{side} has not guessed what matters most to the other.</source>
        <translation>{side} n’a pas deviné ce qui compte le plus pour l’autre.</translation>
    </message>
    <message>
        <source>{count} of {ideas} solutions.</source>
        <translation>{count} solutions sur {ideas}.</translation>
    </message>
    <message>
        <source>No solution meets needs of both sides.</source>
        <translation>Aucune solution ne répond aux besoins des deux parties.</translation>
    </message>
    <message>
        <source>{refs} clash: {count} of {least} solutions for both.</source>
        <translation>{refs} sont en conflit&#xa0;: {count} solutions sur {least} pour les deux.</translation>
    </message>
    <message>
        <source>No solution builds on another one (yes, and …).</source>
        <translation>Aucune solution ne construit sur une autre (oui, et …).</translation>
    </message>
    <message>
        <source>{refs}: no agreed solution meets it.</source>
        <translation>{refs}&#xa0;: aucune solution convenue n’y répond.</translation>
    </message>
    <message>
        <source>{side} has not said yes to {refs}.</source>
        <translation>{side} n’a pas dit oui à {refs}.</translation>
    </message>
    <message>
        <source>{refs}: nobody has offered to carry it.</source>
        <translation>{refs}&#xa0;: personne ne s’est proposé pour le porter.</translation>
    </message>
    <message>
        <source>{refs}: who does what by when?</source>
        <translation>{refs}&#xa0;: qui fait quoi, pour quand&#xa0;?</translation>
    </message>
    <message>
        <source>Parked points without owner or date: {count}.</source>
        <translation>Points mis de côté sans responsable ou sans date&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>No review date.</source>
        <translation>Pas de date de bilan.</translation>
    </message>
    <message>
        <source>{side}: willingness after is not noted.</source>
        <translation>{side}&#xa0;: la volonté après n’est pas notée.</translation>
    </message>
    <message>
        <source>Lines to read back: {count}.</source>
        <translation>Lignes à relire&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{side}: no word at the end is noted.</source>
        <translation>{side}&#xa0;: aucun mot de la fin n’est noté.</translation>
    </message>
    <message>
        <source>No signed version is kept.</source>
        <translation>Aucune version signée n’est gardée.</translation>
    </message>
    <message>
        <source>{refs} and {count} more</source>
        <translation>{refs} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>In the session&apos;s details</source>
        <translation>Dans les détails de la séance</translation>
    </message>
    <message>
        <source>Non-negotiables not met</source>
        <translation>Non négociables pas satisfaits</translation>
    </message>
    <message>
        <source>Agreed, with a condition still open</source>
        <translation>Convenu, avec une condition encore ouverte</translation>
    </message>
    <message>
        <source>Commitments without an owner or a date</source>
        <translation>Engagements sans responsable ou sans date</translation>
    </message>
    <message>
        <source>Agreed, but for the needs of one side only</source>
        <translation>Convenu, mais pour les besoins d’une seule partie</translation>
    </message>
    <message>
        <source>Needs not met</source>
        <translation>Besoins pas satisfaits</translation>
    </message>
    <message>
        <source>Not said back by the other side</source>
        <translation>Pas redits par l’autre partie</translation>
    </message>
    <message>
        <source>Parked points without an owner or a date</source>
        <translation>Points mis de côté sans responsable ou sans date</translation>
    </message>
    <message>
        <source>Agreed, but nothing says how we will know</source>
        <translation>Convenu, mais rien ne dit comment nous le saurons</translation>
    </message>
    <message>
        <source>Nobody is named to sign for {side}</source>
        <translation>Personne n’est nommé pour signer pour {side}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Pas de date</translation>
    </message>
    <message>
        <source>Not said what the paper is: a record, terms, or binding</source>
        <translation>Pas dit ce qu’est le document&#xa0;: relevé d’entente, protocole préalable ou accord qui engage</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>pas de responsable</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>Every line is read back by both sides.</source>
        <translation>Chaque ligne est relue et cochée par les deux parties.</translation>
    </message>
    <message>
        <source>Not read back by both sides yet: {left} of {lines} lines</source>
        <translation>Pas encore cochées par les deux parties&#xa0;: {left} lignes sur {lines}</translation>
    </message>
    <message>
        <source>To do before signing: {count}</source>
        <translation>À faire avant de signer&#xa0;: {count}</translation>
    </message>
    <message>
        <source>May stay open: {count}</source>
        <translation>Peut rester ouvert&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nothing is open before signing.</source>
        <translation>Rien n’est ouvert avant la signature.</translation>
    </message>
    <message>
        <source>Can be signed. Points that may stay open: {count}</source>
        <translation>Peut être signé. Points qui peuvent rester ouverts&#xa0;: {count}</translation>
    </message>
    <message>
        <source>no need is on the board</source>
        <translation>aucun besoin n’est au tableau</translation>
    </message>
    <message>
        <source>no solution is agreed</source>
        <translation>aucune solution n’est convenue</translation>
    </message>
    <message>
        <source>not said what the paper is</source>
        <translation>on ne dit pas ce qu’est le document</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open it all the same</source>
        <translation>L’ouvrir quand même</translation>
    </message>
    <message>
        <source>{problem}

If nobody works on it there any more, it can be opened here.</source>
        <translation>{problem}

Si personne n’y travaille plus là-bas, on peut l’ouvrir ici.</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
</context>
<context>
    <name>OpeningBox</name>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Both sides say yes</source>
        <translation>Les deux parties disent oui</translation>
    </message>
    <message>
        <source>&amp;Toss the coin</source>
        <translation>&amp;Lancer la pièce</translation>
    </message>
    <message>
        <source>&amp;Toss it again</source>
        <translation>La &amp;relancer</translation>
    </message>
    <message>
        <source>{side} starts: {name}</source>
        <translation>{side} commence&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{side}, {name}: yes</source>
        <translation>{side}, {name}&#xa0;: oui</translation>
    </message>
    <message>
        <source>“Can each of you say yes to looking for a result in which both sides get what they need?” It is a yes to looking, not to any result.</source>
        <translation>«&#xa0;Pouvez-vous chacun dire oui à la recherche d’un résultat où les deux parties obtiennent ce qu’il leur faut&#xa0;?&#xa0;» C’est un oui à la recherche, pas à un résultat quelconque.</translation>
    </message>
    <message>
        <source>How we decide</source>
        <translation>Comment nous décidons</translation>
    </message>
    <message>
        <source>Who starts? In each phase after Clarify the other side speaks first.</source>
        <translation>Qui commence&#xa0;? Dans chaque phase après Clarifier, l’autre partie parle la première.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
</context>
<context>
    <name>OtherCopy</name>
    <message>
        <source>This copy of {name} is older than the one of {moment}, in {path}: edits missing here: {edits}. What you type here makes two different sessions of it.</source>
        <translation>Cette copie de {name} est plus ancienne que celle de {moment}, dans {path}&#xa0;: changements qui manquent ici&#xa0;: {edits}. Ce que vous écrivez ici en fait deux séances différentes.</translation>
    </message>
    <message>
        <source>This copy of {name} and the one of {moment}, in {path} were changed apart: edits that only the other one has: {edits}. Neither is overwritten; decide which one counts.</source>
        <translation>Cette copie de {name} et celle de {moment}, dans {path} ont été modifiées séparément&#xa0;: changements que seule l’autre possède&#xa0;: {edits}. Aucune n’est écrasée&#xa0;; décidez laquelle compte.</translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message>
        <source>The room sees the whole board. {key} or Esc leads back.</source>
        <translation>La salle voit tout le tableau. {key} ou Échap ramène.</translation>
    </message>
    <message>
        <source>The room sees the board page by page.</source>
        <translation>La salle voit le tableau page par page.</translation>
    </message>
</context>
<context>
    <name>PackageBar</name>
    <message>
        <source>&amp;Mark it in the room as well</source>
        <translation>Le &amp;marquer aussi dans la salle</translation>
    </message>
    <message>
        <source>No package yet: nothing meets {needs}.</source>
        <translation>Pas encore d’ensemble&#xa0;: rien ne répond à {needs}.</translation>
    </message>
    <message>
        <source>No package yet: nothing meets {needs} without breaking a non-negotiable.</source>
        <translation>Pas encore d’ensemble&#xa0;: rien ne répond à {needs} sans aller contre un non négociable.</translation>
    </message>
    <message>
        <source>No non-negotiable is on the board: a package needs none of the solutions.</source>
        <translation>Aucun non négociable n’est au tableau&#xa0;: un ensemble n’a besoin d’aucune solution.</translation>
    </message>
    <message>
        <source>The smallest package that leaves no non-negotiable out: {solutions}</source>
        <translation>Le plus petit ensemble qui n’oublie aucun non négociable&#xa0;: {solutions}</translation>
    </message>
    <message>
        <source>Only {solution} meets {needs}.</source>
        <translation>Seule {solution} répond à {needs}.</translation>
    </message>
    <message>
        <source>It leaves out {needs}.</source>
        <translation>Il oublie {needs}.</translation>
    </message>
    <message>
        <source>It leaves nothing out.</source>
        <translation>Il n’oublie rien.</translation>
    </message>
    <message>
        <source>{solution} is kept out: it breaks {needs}.</source>
        <translation>{solution} reste dehors&#xa0;: elle va contre {needs}.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Smaller pages</source>
        <translation>Pages plus petites</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Pages plus grandes</translation>
    </message>
    <message>
        <source>Fit wi&amp;dth</source>
        <translation>&amp;Toute la largeur</translation>
    </message>
    <message>
        <source>Whole pa&amp;ge</source>
        <translation>&amp;Page entière</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PaperTexts</name>
    <message>
        <source>Your own words for what the paper is</source>
        <translation>Vos propres mots pour dire ce qu’est le document</translation>
    </message>
    <message>
        <source>Review: who calls it, and with what</source>
        <translation>Bilan&#xa0;: qui le convoque, et avec quoi</translation>
    </message>
    <message>
        <source>If we disagree about this</source>
        <translation>Si nous ne sommes pas d’accord à ce sujet</translation>
    </message>
    <message>
        <source>What may be said outside</source>
        <translation>Ce qui peut se dire au-dehors</translation>
    </message>
    <message>
        <source>How this paper is changed</source>
        <translation>Comment ce document se modifie</translation>
    </message>
    <message>
        <source>When it starts and ends, and how one leaves</source>
        <translation>Quand il commence et finit, et comment on le quitte</translation>
    </message>
    <message>
        <source>Which language version counts</source>
        <translation>Quelle version linguistique fait foi</translation>
    </message>
</context>
<context>
    <name>PartyEditor</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>People at the table</source>
        <translation>Personnes à la table</translation>
    </message>
</context>
<context>
    <name>PasswordBox</name>
    <message>
        <source>Password for the PDF</source>
        <translation>Mot de passe du PDF</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Pas de mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is longer than a PDF can take: choose a shorter one.</source>
        <translation>C’est plus long que ce qu’un PDF peut prendre&#xa0;: choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The two are the same. Note it down: nobody can open the file without it.</source>
        <translation>Les deux sont pareils. Notez-le&#xa0;: sans lui personne ne peut ouvrir le fichier.</translation>
    </message>
    <message>
        <source>Whoever opens the PDF is asked for this password. andfacil does not keep it. Give it to both sides by another way than the file. A locked PDF is not for archives (no PDF/A), and andfacil itself cannot compare or import it.</source>
        <translation>Qui ouvre le PDF se voit demander ce mot de passe. andfacil ne le garde pas. Donnez-le aux deux parties par une autre voie que le fichier. Un PDF verrouillé n’est pas pour les archives (pas de PDF/A), et andfacil lui-même ne peut ni le comparer ni l’importer.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Made at once are {most} lines; the rest waits here.</source>
        <translation>On fait {most} lignes à la fois&#xa0;; le reste attend ici.</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Several lines</source>
        <translation>Plusieurs lignes</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>Lignes collées</translation>
    </message>
    <message>
        <source>What each line will do</source>
        <translation>Ce que fera chaque ligne</translation>
    </message>
    <message>
        <source>Enter makes them, {key} begins a new line</source>
        <translation>Entrée les exécute, {key} commence une nouvelle ligne</translation>
    </message>
    <message>
        <source>Lines to make: {count}</source>
        <translation>Lignes à exécuter&#xa0;: {count}</translation>
    </message>
    <message>
        <source>to be mended: {count}</source>
        <translation>à corriger&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Les exécuter</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>May decide about …</source>
        <translation>Peut décider de …</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Retirer cette personne</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Retiré&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>PhaseList</name>
    <message>
        <source>Phases of the session</source>
        <translation>Phases de la séance</translation>
    </message>
    <message>
        <source>{spent} of {plan} min</source>
        <translation>{spent} sur {plan} min</translation>
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
        <translation>passée</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Rétabli&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Rétablir&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Annuler&#xa0;: {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Annulé&#xa0;: {edit}</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>The room is shown on {screen}.</source>
        <translation>La salle est montrée sur {screen}.</translation>
    </message>
    <message>
        <source>{screen} is back, and the room on it.</source>
        <translation>{screen} est revenu, et la salle avec lui.</translation>
    </message>
    <message>
        <source>The room fills the only screen. Esc leads back to the desk.</source>
        <translation>La salle remplit le seul écran. Échap ramène au pupitre.</translation>
    </message>
    <message>
        <source>The room is shown in a window.</source>
        <translation>La salle est montrée dans une fenêtre.</translation>
    </message>
    <message>
        <source>There is no second screen: the room is shown in a window.</source>
        <translation>Il n’y a pas de second écran&#xa0;: la salle est montrée dans une fenêtre.</translation>
    </message>
    <message>
        <source>{screen} is not there any more. The room comes back with it.</source>
        <translation>{screen} n’est plus là. La salle revient avec lui.</translation>
    </message>
    <message>
        <source>The room has no screen to itself now. It comes back when there is one.</source>
        <translation>La salle n’a pas d’écran à elle en ce moment. Elle revient dès qu’il y en a un.</translation>
    </message>
    <message>
        <source>The projector repeats this screen: what is private is hidden. Extend the screens in the system&apos;s settings to have the room beside the desk.</source>
        <translation>Le projecteur recopie cet écran&#xa0;: ce qui est privé est caché. Étendez les écrans dans les réglages du système pour avoir la salle à côté du pupitre.</translation>
    </message>
    <message>
        <source>The desk stands on the room&apos;s screen: what is private is hidden.</source>
        <translation>Le pupitre est sur l’écran de la salle&#xa0;: ce qui est privé est caché.</translation>
    </message>
    <message>
        <source>The desk has its screen to itself again: what is private is back.</source>
        <translation>Le pupitre a de nouveau son écran pour lui&#xa0;: ce qui est privé est revenu.</translation>
    </message>
    <message>
        <source>There is no second screen to swap with.</source>
        <translation>Il n’y a pas de second écran avec lequel échanger.</translation>
    </message>
    <message>
        <source>The room is locked: its pages stay until {key} unlocks it.</source>
        <translation>La salle est verrouillée&#xa0;: ses pages restent jusqu’à ce que {key} la déverrouille.</translation>
    </message>
</context>
<context>
    <name>PlainLanguage</name>
    <message>
        <source>A sentence with {said} words is hard to read aloud.</source>
        <translation>Une phrase de {said} mots est difficile à lire à voix haute.</translation>
    </message>
    <message>
        <source>Give a number, a place or a sign that a third person could see.</source>
        <translation>Donnez un nombre, un lieu ou un signe qu’un tiers pourrait voir.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>Il n’a pas de date.</translation>
    </message>
    <message>
        <source>Make two or three sentences of it: one promise each.</source>
        <translation>Faites-en deux ou trois phrases&#xa0;: une promesse chacune.</translation>
    </message>
    <message>
        <source>Mark who signs for that side in the session&apos;s details.</source>
        <translation>Marquez dans les détails de la séance qui signe pour cette partie.</translation>
    </message>
    <message>
        <source>Name all of it, or end the list.</source>
        <translation>Nommez tout, ou finissez la liste.</translation>
    </message>
    <message>
        <source>Name one person or one role.</source>
        <translation>Nommez une personne ou un rôle.</translation>
    </message>
    <message>
        <source>Name the day by which it is done.</source>
        <translation>Nommez le jour pour lequel c’est fait.</translation>
    </message>
    <message>
        <source>Name the day.</source>
        <translation>Nommez le jour.</translation>
    </message>
    <message>
        <source>Nobody is named who does it.</source>
        <translation>Personne n’est nommé pour le faire.</translation>
    </message>
    <message>
        <source>Nobody of {said} is marked to sign.</source>
        <translation>Personne de {said} n’est marqué pour signer.</translation>
    </message>
    <message>
        <source>Nothing says when it is met.</source>
        <translation>Rien ne dit quand il est satisfait.</translation>
    </message>
    <message>
        <source>Say what a third person would see: a number, a place, a date.</source>
        <translation>Dites ce qu’un tiers verrait&#xa0;: un nombre, un lieu, une date.</translation>
    </message>
    <message>
        <source>Say what will be done.</source>
        <translation>Dites ce qui sera fait.</translation>
    </message>
    <message>
        <source>Say “and”, or say “or”.</source>
        <translation>Dites «&#xa0;et », ou dites «&#xa0;ou ».</translation>
    </message>
    <message>
        <source>Say “every two weeks”, or “twice a week”.</source>
        <translation>Dites «&#xa0;toutes les deux semaines », ou «&#xa0;deux fois par semaine ».</translation>
    </message>
    <message>
        <source>Say “will” or “must”.</source>
        <translation>Dites «&#xa0;fera&#xa0;» ou «&#xa0;doit ».</translation>
    </message>
    <message>
        <source>The paper leaves them out: read the line on it once more.</source>
        <translation>Le document les omet&#xa0;: relisez-y la ligne.</translation>
    </message>
    <message>
        <source>The text has signs nobody sees that turn the direction of writing ({said}).</source>
        <translation>Le texte a des signes invisibles qui retournent le sens de l’écriture ({said}).</translation>
    </message>
    <message>
        <source>Use the name or role that stands under the sides, or add the person there.</source>
        <translation>Prenez le nom ou le rôle écrit sous les parties, ou ajoutez-y la personne.</translation>
    </message>
    <message>
        <source>{said} is not among the people of either side.</source>
        <translation>{said} n’est parmi les personnes d’aucune partie.</translation>
    </message>
    <message>
        <source>“{said}” can be read in two ways.</source>
        <translation>«&#xa0;{said}&#xa0;» peut se lire de deux façons.</translation>
    </message>
    <message>
        <source>“{said}” is a lawyer&apos;s word.</source>
        <translation>«&#xa0;{said}&#xa0;» est un mot de juriste.</translation>
    </message>
    <message>
        <source>“{said}” is no date.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“{said}” leaves it open.</source>
        <translation>«&#xa0;{said}&#xa0;» laisse la chose ouverte.</translation>
    </message>
    <message>
        <source>“{said}” leaves open what else.</source>
        <translation>«&#xa0;{said}&#xa0;» laisse ouvert le reste.</translation>
    </message>
    <message>
        <source>“{said}” means twice in it to some and every second one to others.</source>
        <translation>«&#xa0;{said}&#xa0;» veut dire deux fois dans cet intervalle pour les uns, et une fois sur deux pour les autres.</translation>
    </message>
    <message>
        <source>“{said}” promises to begin, not to arrive.</source>
        <translation>«&#xa0;{said}&#xa0;» promet de commencer, pas d’arriver.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Practise with a small session: two readers and one library window. Hints lead you from their needs to a solution for both, in about ten minutes.</source>
        <translation>Exercez-vous avec une petite séance&#xa0;: deux lecteurs et une fenêtre de bibliothèque. Des conseils vous mènent de leurs besoins à une solution pour les deux, en dix minutes environ.</translation>
    </message>
    <message>
        <source>Practise   {keys}</source>
        <translation>S’exercer   {keys}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>FIRST TIME HERE?</source>
        <translation>PREMIÈRE FOIS ICI&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>new non-negotiable</source>
        <translation>nouveau non négociable</translation>
    </message>
    <message>
        <source>new need</source>
        <translation>nouveau besoin</translation>
    </message>
    <message>
        <source>the same non-negotiable of both sides</source>
        <translation>le même non négociable des deux parties</translation>
    </message>
    <message>
        <source>the same need of both sides</source>
        <translation>le même besoin des deux parties</translation>
    </message>
    <message>
        <source>new solution</source>
        <translation>nouvelle solution</translation>
    </message>
    <message>
        <source>position of side {side}</source>
        <translation>position de la partie {side}</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>save {card}</source>
        <translation>enregistrer {card}</translation>
    </message>
    <message>
        <source>still without owner and date</source>
        <translation>encore sans responsable ni date</translation>
    </message>
    <message>
        <source>still without owner</source>
        <translation>encore sans responsable</translation>
    </message>
    <message>
        <source>still without date</source>
        <translation>encore sans date</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>entendu</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>how we will know</source>
        <translation>comment nous le saurons</translation>
    </message>
    <message>
        <source>met when</source>
        <translation>satisfait quand</translation>
    </message>
    <message>
        <source>meets {refs}</source>
        <translation>répond à {refs}</translation>
    </message>
    <message>
        <source>breaks {refs}</source>
        <translation>va contre {refs}</translation>
    </message>
    <message>
        <source>no longer linked to {refs}</source>
        <translation>plus relié à {refs}</translation>
    </message>
    <message>
        <source>yes, and: builds on {solution}</source>
        <translation>oui, et&#xa0;: construit sur {solution}</translation>
    </message>
    <message>
        <source>no font for {letters}: not for the paper</source>
        <translation>pas de police pour {letters}&#xa0;: pas pour le document</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Several hidden lines have to wait: everybody sees this screen while it is mirrored.</source>
        <translation>Plusieurs lignes cachées doivent attendre&#xa0;: tout le monde voit cet écran tant qu’il est recopié.</translation>
    </message>
    <message>
        <source>A commitment says here who does it (@OWNER), by when (by DATE) or for which solution (&gt; and1). To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>Un engagement dit ici qui le fait (@QUI), pour quand (by DATE) ou pour quelle solution (&gt; and1). Pour garder la ligne comme texte d’une carte, écrivez \ devant.</translation>
    </message>
    <message>
        <source>A phase takes from 0 to {most} minutes, and there is one number for each.</source>
        <translation>Une phase prend de 0 à {most} minutes, et il y a un nombre pour chacune.</translation>
    </message>
    <message>
        <source>A signed version stays as it was signed.</source>
        <translation>Une version signée reste comme elle a été signée.</translation>
    </message>
    <message>
        <source>A solution of the clash needs words.</source>
        <translation>Une solution du conflit a besoin de mots.</translation>
    </message>
    <message>
        <source>A tick is for the words of one line, by one side at least.</source>
        <translation>Une coche vaut pour les mots d’une ligne et vient d’une partie au moins.</translation>
    </message>
    <message>
        <source>After {sign} it is open whether that day itself counts. Write by and the last day. To keep it as text, write \ before {sign}</source>
        <translation>Après {sign}, on ne sait pas si ce jour compte lui-même. Écrivez by et le dernier jour. Pour le garder comme texte, écrivez \ devant {sign}</translation>
    </message>
    <message>
        <source>At most {most} needs matter most; please leave some out.</source>
        <translation>Au plus {most} besoins comptent le plus&#xa0;; laissez-en de côté.</translation>
    </message>
    <message>
        <source>Beside {name} lies {other}, which andfacil does not write; move {other} to another folder, then open {name} again.</source>
        <translation>À côté de {name} se trouve {other}, qu’andfacil n’écrit pas&#xa0;; déplacez {other} dans un autre dossier, puis rouvrez {name}.</translation>
    </message>
    <message>
        <source>Beside {name} lies {other}, which names other files to be deleted; move {other} to another folder and show it to somebody who knows about security, then open {name} again.</source>
        <translation>À côté de {name} se trouve {other}, qui nomme d’autres fichiers à supprimer&#xa0;; déplacez {other} dans un autre dossier et montrez-le à quelqu’un qui s’y connaît en sécurité, puis rouvrez {name}.</translation>
    </message>
    <message>
        <source>Both parts of {ref} need words.</source>
        <translation>Les deux moitiés de {ref} ont besoin de mots.</translation>
    </message>
    <message>
        <source>Both sides must have scores before they are revealed.</source>
        <translation>Les deux parties doivent avoir des chiffres avant qu’on les dévoile.</translation>
    </message>
    <message>
        <source>Choose at least one card.</source>
        <translation>Choisissez au moins une carte.</translation>
    </message>
    <message>
        <source>Choose at least two cards to merge.</source>
        <translation>Choisissez au moins deux cartes à fusionner.</translation>
    </message>
    <message>
        <source>Each side needs a name.</source>
        <translation>Chaque partie a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Everybody sees the parking lot: reveal the card before it is put aside.</source>
        <translation>Tout le monde voit le parking&#xa0;: dévoilez la carte avant de la mettre de côté.</translation>
    </message>
    <message>
        <source>In the line {typed} is {meant}. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>Dans la ligne, {typed} s’écrit {meant}. Pour garder la ligne comme texte d’une carte, écrivez \ devant.</translation>
    </message>
    <message>
        <source>In {name}, nothing is left of the history of these; look whether they are as they were: {about}</source>
        <translation>Dans {name}, il ne reste rien de l’historique de celles-ci&#xa0;; voyez si elles sont comme avant&#xa0;: {about}</translation>
    </message>
    <message>
        <source>In {name}, nothing is left of the times of the phases; they begin anew.</source>
        <translation>Dans {name}, il ne reste rien des durées des phases&#xa0;; elles recommencent.</translation>
    </message>
    <message>
        <source>In {name}, nothing is left of these; if they were there, they are left out: {about}</source>
        <translation>Dans {name}, il ne reste rien de celles-ci&#xa0;; si elles y étaient, elles sont omises&#xa0;: {about}</translation>
    </message>
    <message>
        <source>In {name}, other bytes stand before or after the session; they are left out.</source>
        <translation>Dans {name}, d’autres octets se trouvent avant ou après la séance&#xa0;; ils sont omis.</translation>
    </message>
    <message>
        <source>In {name}, parts of these tables cannot be read; cards in them may be left out: {about}</source>
        <translation>Dans {name}, des parties de ces tables sont illisibles&#xa0;; des cartes peuvent y manquer&#xa0;: {about}</translation>
    </message>
    <message>
        <source>In {name}, the end of the history cannot be read; later cards may be left out, from these on: {about}</source>
        <translation>Dans {name}, la fin de l’historique est illisible&#xa0;; des cartes plus récentes peuvent manquer, à partir de celles-ci&#xa0;: {about}</translation>
    </message>
    <message>
        <source>In {name}, the history does not hold together; cards may not be as they were.</source>
        <translation>Dans {name}, l’historique ne se tient pas&#xa0;; des cartes peuvent ne pas être comme elles étaient.</translation>
    </message>
    <message>
        <source>In {name}, the history knows nothing of these; they are left out: {about}</source>
        <translation>Dans {name}, l’historique ne sait rien de celles-ci&#xa0;; elles sont omises&#xa0;: {about}</translation>
    </message>
    <message>
        <source>In {name}, the session&apos;s names cannot be read; they are put in anew.</source>
        <translation>Dans {name}, les noms de la séance sont illisibles&#xa0;; ils sont remis à neuf.</translation>
    </message>
    <message>
        <source>In {name}, these are not as what is left of the history says; look at them again: {about}</source>
        <translation>Dans {name}, celles-ci ne sont pas comme le dit le reste de l’historique&#xa0;; revoyez-les&#xa0;: {about}</translation>
    </message>
    <message>
        <source>In {name}, these cannot be read; they are left out: {about}</source>
        <translation>Dans {name}, celles-ci sont illisibles&#xa0;; elles sont omises&#xa0;: {about}</translation>
    </message>
    <message>
        <source>In {name}, these cannot be read; they are taken from the history instead: {about}</source>
        <translation>Dans {name}, celles-ci sont illisibles&#xa0;; elles sont reprises de l’historique&#xa0;: {about}</translation>
    </message>
    <message>
        <source>In {name}, these point at cards that are left out; those links are cut: {about}</source>
        <translation>Dans {name}, celles-ci renvoient à des cartes omises&#xa0;; ces liens sont coupés&#xa0;: {about}</translation>
    </message>
    <message>
        <source>In {name}, what was noted in private for both sides, or ticked while the agreement was read back, may be left out.</source>
        <translation>Dans {name}, ce qui a été noté en privé pour les deux parties, ou coché à la relecture de l’accord, peut manquer.</translation>
    </message>
    <message>
        <source>In {name}, {about} entries of the history cannot be read; cards may be left out, or be as they were before.</source>
        <translation>Dans {name}, {about} entrées de l’historique sont illisibles&#xa0;; des cartes peuvent manquer, ou être comme elles étaient avant.</translation>
    </message>
    <message>
        <source>It could not be confirmed that {name} was saved; save a copy on another disc, then open {name} again.</source>
        <translation>On n’a pas pu confirmer que {name} a été enregistré&#xa0;; enregistrez une copie sur un autre disque, puis rouvrez {name}.</translation>
    </message>
    <message>
        <source>Name at least one person who signs.</source>
        <translation>Nommez au moins une personne qui signe.</translation>
    </message>
    <message>
        <source>No answers to {ref} are hidden.</source>
        <translation>Aucune réponse à {ref} n’est cachée.</translation>
    </message>
    <message>
        <source>No calendar has this day. Dates look like 2027-01-31, fri or 31 jan.</source>
        <translation>Aucun calendrier n’a ce jour. Les dates s’écrivent 2027-01-31, vendredi ou 31 janv.</translation>
    </message>
    <message>
        <source>No card is hidden in this column.</source>
        <translation>Aucune carte n’est cachée dans cette colonne.</translation>
    </message>
    <message>
        <source>No card is hidden.</source>
        <translation>Aucune carte n’est cachée.</translation>
    </message>
    <message>
        <source>No scores are hidden.</source>
        <translation>Aucun chiffre n’est caché.</translation>
    </message>
    <message>
        <source>Of the history of {name} nothing can be read: look whether all cards are as they were.</source>
        <translation>De l’historique de {name} rien n’est lisible&#xa0;: voyez si toutes les cartes sont comme elles étaient.</translation>
    </message>
    <message>
        <source>One day stands here, such as 2027-01-31, fri or 31 jan. To keep it as text, write \ before {sign}</source>
        <translation>Ici se trouve un jour, par exemple 2027-01-31, vendredi ou 31 janv. Pour le garder comme texte, écrivez \ devant {sign}</translation>
    </message>
    <message>
        <source>Only a PDF that records the session has an annex with a picture.</source>
        <translation>Seul un PDF qui consigne la séance a une annexe avec une image.</translation>
    </message>
    <message>
        <source>Only a need can be made a non-negotiable.</source>
        <translation>Seul un besoin peut devenir non négociable.</translation>
    </message>
    <message>
        <source>Only a need or a solution can be duplicated.</source>
        <translation>Seul un besoin ou une solution se duplique.</translation>
    </message>
    <message>
        <source>Only a need or a solution can be split.</source>
        <translation>Seul un besoin ou une solution se divise.</translation>
    </message>
    <message>
        <source>Only a need, a position, a solution or a commitment can be parked.</source>
        <translation>Seul un besoin, une position, une solution ou un engagement se met de côté.</translation>
    </message>
    <message>
        <source>Only cards of one column can be moved together, needs and non-negotiables each for themselves.</source>
        <translation>Seules des cartes d’une même colonne se déplacent ensemble, besoins et non négociables chacun de leur côté.</translation>
    </message>
    <message>
        <source>Only needs of one side can be moved together.</source>
        <translation>Seuls des besoins d’une même partie se déplacent ensemble.</translation>
    </message>
    <message>
        <source>Only needs of one side, or solutions, can be merged.</source>
        <translation>Seuls des besoins d’une même partie, ou des solutions, se fusionnent.</translation>
    </message>
    <message>
        <source>Only the board is printed on large paper: choose {papers} for this.</source>
        <translation>Seul le tableau s’imprime sur grand papier&#xa0;: choisissez {papers} pour ceci.</translation>
    </message>
    <message>
        <source>Passwords for sessions such as {name} need the library sqlcipher3, which is not in this bundle of andfacil: ask where you got it for one that has it.</source>
        <translation>Les mots de passe de séances comme {name} demandent la bibliothèque sqlcipher3, qui n’est pas dans ce paquet d’andfacil&#xa0;: demandez là où vous l’avez eu un paquet qui la contient.</translation>
    </message>
    <message>
        <source>Passwords for sessions such as {name} need the library sqlcipher3, which is not installed beside andfacil: python -m pip install &quot;sqlcipher3&gt;=0.6.4,&lt;0.7&quot; &quot;keyring&gt;=25,&lt;26&quot; in the same environment, then start andfacil again.</source>
        <translation>Les mots de passe de séances comme {name} demandent la bibliothèque sqlcipher3, qui n’est pas installée à côté d’andfacil&#xa0;: python -m pip install &quot;sqlcipher3&gt;=0.6.4,&lt;0.7&quot; &quot;keyring&gt;=25,&lt;26&quot; dans le même environnement, puis relancez andfacil.</translation>
    </message>
    <message>
        <source>Reading this PDF takes longer than {seconds} seconds, which no agreement does; it was stopped.</source>
        <translation>Lire ce PDF prend plus de {seconds} secondes, ce qu’aucun accord ne fait&#xa0;; la lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>Refs of needs stand here: a1 is met, -b2 is broken, ~b2 is neither any more (unlink b2 says the same).</source>
        <translation>Ici viennent des références de besoins&#xa0;: a1, la solution y répond&#xa0;; -b2, elle va contre&#xa0;; ~b2, plus ni l’un ni l’autre (unlink b2 dit la même chose).</translation>
    </message>
    <message>
        <source>Reveal the hidden cards before they are merged with others.</source>
        <translation>Dévoilez les cartes cachées avant de les fusionner avec d’autres.</translation>
    </message>
    <message>
        <source>Seals and passwords need the library pyHanko, which is not in this bundle of andfacil: ask where you got it for one that has it.</source>
        <translation>Les sceaux et mots de passe demandent la bibliothèque pyHanko, qui n’est pas dans ce paquet d’andfacil&#xa0;: demandez là où vous l’avez eu un paquet qui la contient.</translation>
    </message>
    <message>
        <source>Seals and passwords need the library pyHanko, which is not installed beside andfacil: python -m pip install &quot;pyhanko&gt;=0.30,&lt;1&quot; in the same environment, then start andfacil again.</source>
        <translation>Les sceaux et mots de passe demandent la bibliothèque pyHanko, qui n’est pas installée à côté d’andfacil&#xa0;: python -m pip install &quot;pyhanko&gt;=0.30,&lt;1&quot; dans le même environnement, puis relancez andfacil.</translation>
    </message>
    <message>
        <source>Select one need of each side that are the same.</source>
        <translation>Choisissez un besoin de chaque partie, qui soient le même.</translation>
    </message>
    <message>
        <source>Select one need of each side that seem to exclude each other.</source>
        <translation>Choisissez un besoin de chaque partie, qui semblent s’exclure.</translation>
    </message>
    <message>
        <source>Start the line with a: a! a? b: b! b? + or p: or with a ref such as a1, or give a commitment: do TEXT @OWNER by DATE.</source>
        <translation>Commencez la ligne par a: a! a? b: b! b? + ou p: ou par une référence comme a1, ou donnez un engagement&#xa0;: do TEXTE @QUI by DATE.</translation>
    </message>
    <message>
        <source>That day is another day of the week. Keep the date or the day of the week.</source>
        <translation>Ce jour est un autre jour de la semaine. Gardez la date ou le jour de la semaine.</translation>
    </message>
    <message>
        <source>The assumption that is doubted has to be one of those under the clash.</source>
        <translation>L’hypothèse mise en doute doit être une de celles du conflit.</translation>
    </message>
    <message>
        <source>The disc is full, so {name} was not written: free some space and try again.</source>
        <translation>Le disque est plein, {name} n’a donc pas été écrit&#xa0;: faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disc that holds {name} is full; make room on it, or save a copy on another disc.</source>
        <translation>Le disque qui porte {name} est plein&#xa0;; faites-y de la place, ou enregistrez une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>The disc that holds {name} reports an error; save a copy on another disc.</source>
        <translation>Le disque qui porte {name} signale une erreur&#xa0;; enregistrez une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>The file {name} is missing from this installation of andfacil: install it again.</source>
        <translation>Le fichier {name} manque à cette installation d’andfacil&#xa0;: réinstallez-le.</translation>
    </message>
    <message>
        <source>The folder for {name} is not there; choose another folder.</source>
        <translation>Le dossier pour {name} n’est pas là&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder of {name} is not a folder: choose another.</source>
        <translation>Le dossier de {name} n’est pas un dossier&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder of {name} is not there: make it first, or choose another.</source>
        <translation>Le dossier de {name} n’est pas là&#xa0;: créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be made; choose another folder.</source>
        <translation>Le dossier {name} ne peut pas être créé&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The fonts of this installation are missing; please install it again.</source>
        <translation>Les polices de cette installation manquent&#xa0;; réinstallez-la.</translation>
    </message>
    <message>
        <source>The format {suffix} is not known here; use one of {known}.</source>
        <translation>Le format {suffix} n’est pas connu ici&#xa0;; prenez l’un de {known}.</translation>
    </message>
    <message>
        <source>The key {key!r} stands twice in one place.</source>
        <translation>La clé {key!r} se trouve deux fois au même endroit.</translation>
    </message>
    <message>
        <source>The last save of {name} was interrupted and cannot be finished here; copy it together with its -journal file to a folder of yours, then open that.</source>
        <translation>Le dernier enregistrement de {name} a été interrompu et ne peut pas être achevé ici&#xa0;; copiez-le avec son fichier -journal dans un dossier à vous, puis ouvrez cette copie.</translation>
    </message>
    <message>
        <source>The line no longer begins as this card&apos;s does. Begin it with {prefix} again.</source>
        <translation>La ligne ne commence plus comme celle de cette carte. Commencez-la de nouveau par {prefix}.</translation>
    </message>
    <message>
        <source>The name {name} is too long for this disc: choose a shorter one.</source>
        <translation>Le nom {name} est trop long pour ce disque&#xa0;: choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The name {name} is too long; choose a shorter one.</source>
        <translation>Le nom {name} est trop long&#xa0;; choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The pages could not be made, because their process ended: try it again.</source>
        <translation>Les pages n’ont pas pu être faites, car leur processus s’est arrêté&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>The pages that were made cannot be read again: try another size or paper.</source>
        <translation>Les pages faites ne se relisent pas&#xa0;: essayez une autre taille ou un autre papier.</translation>
    </message>
    <message>
        <source>The passphrase does not open this certificate: type it again, or choose another file.</source>
        <translation>Le mot de passe n’ouvre pas ce certificat&#xa0;: écrivez-le de nouveau, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The picture for the annex cannot be read: export it as PNG, and try again.</source>
        <translation>L’image de l’annexe est illisible&#xa0;: exportez-la en PNG, et réessayez.</translation>
    </message>
    <message>
        <source>The printer does not take the pages: see that it is there and switched on, try again.</source>
        <translation>L’imprimante ne prend pas les pages&#xa0;: voyez si elle est là et allumée, puis réessayez.</translation>
    </message>
    <message>
        <source>The ref of one solution stands here, such as and1.</source>
        <translation>La référence d’une solution vient ici, comme and1.</translation>
    </message>
    <message>
        <source>The ref {ref} is used twice.</source>
        <translation>La référence {ref} est utilisée deux fois.</translation>
    </message>
    <message>
        <source>The seal of this PDF cannot be read: the file is locked or damaged, so ask for another copy.</source>
        <translation>Le sceau de ce PDF est illisible&#xa0;: le fichier est verrouillé ou abîmé, demandez donc une autre copie.</translation>
    </message>
    <message>
        <source>The session inside this PDF cannot be read: the file is damaged.</source>
        <translation>La séance dans ce PDF est illisible&#xa0;: le fichier est abîmé.</translation>
    </message>
    <message>
        <source>The session inside this PDF is larger than any ({most} MB); it is not read.</source>
        <translation>La séance dans ce PDF est plus grande que toute autre ({most} Mo)&#xa0;; elle n’est pas lue.</translation>
    </message>
    <message>
        <source>The session needs a title.</source>
        <translation>La séance a besoin d’un titre.</translation>
    </message>
    <message>
        <source>The session&apos;s own details cannot be deleted.</source>
        <translation>Les détails mêmes de la séance ne se suppriment pas.</translation>
    </message>
    <message>
        <source>The time of the phases is one number for each of them.</source>
        <translation>La durée des phases est un nombre pour chacune.</translation>
    </message>
    <message>
        <source>There is no card {ref} on the board.</source>
        <translation>Il n’y a pas de carte {ref} sur le tableau.</translation>
    </message>
    <message>
        <source>There is no file {name}; check the name and the folder.</source>
        <translation>Il n’y a pas de fichier {name}&#xa0;; vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>There is no private note yet; write it first.</source>
        <translation>Il n’y a pas encore de note privée&#xa0;; écrivez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no session inside this PDF: it was not made by andfacil, or another program has saved it without.</source>
        <translation>Il n’y a pas de séance dans ce PDF&#xa0;: andfacil ne l’a pas fait, ou un autre programme l’a enregistré sans elle.</translation>
    </message>
    <message>
        <source>There is nothing for a calendar yet: no commitment has a date, nor has the review.</source>
        <translation>Il n’y a rien encore pour un calendrier&#xa0;: aucun engagement n’a de date, ni le bilan.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is one card of private answers, and somebody has given one.</source>
        <translation>Il y a une seule carte de réponses confidentielles, et quelqu’un en a donné une.</translation>
    </message>
    <message>
        <source>There is one card of words at the end, and somebody has said one.</source>
        <translation>Il y a une seule carte de mots de la fin, et quelqu’un en a dit un.</translation>
    </message>
    <message>
        <source>There is one clock, and it runs for a phase.</source>
        <translation>Il y a une seule horloge, et elle tourne pour une phase.</translation>
    </message>
    <message>
        <source>There is one list of guesses.</source>
        <translation>Il y a une seule liste de suppositions.</translation>
    </message>
    <message>
        <source>There is too little memory for this paper: close other programs, then try it.</source>
        <translation>Il y a trop peu de mémoire pour ce document&#xa0;: fermez d’autres programmes, puis essayez.</translation>
    </message>
    <message>
        <source>This JSON is nested or numbered beyond any session.</source>
        <translation>Ce JSON est imbriqué ou numéroté au-delà de toute séance.</translation>
    </message>
    <message>
        <source>This PDF ended the program that read it: it is damaged, or made to do harm.</source>
        <translation>Ce PDF a mis fin au programme qui le lisait&#xa0;: il est abîmé, ou fait pour nuire.</translation>
    </message>
    <message>
        <source>This PDF has no seal: nothing in it tells whether it was changed.</source>
        <translation>Ce PDF n’a pas de sceau&#xa0;: rien n’y dit s’il a été modifié.</translation>
    </message>
    <message>
        <source>This PDF has {count} attachments; no paper of andfacil has so many.</source>
        <translation>Ce PDF a {count} pièces jointes&#xa0;; aucun document d’andfacil n’en a autant.</translation>
    </message>
    <message>
        <source>This PDF holds {count} sessions, and nothing says which one it is about.</source>
        <translation>Ce PDF contient {count} séances, et rien ne dit de laquelle il s’agit.</translation>
    </message>
    <message>
        <source>This PDF is larger than any agreement: it was not read.</source>
        <translation>Ce PDF est plus grand que tout accord&#xa0;: il n’a pas été lu.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password: give one that anybody can open.</source>
        <translation>Ce PDF est verrouillé par un mot de passe&#xa0;: donnez-en un que tout le monde puisse ouvrir.</translation>
    </message>
    <message>
        <source>This file cannot be read as a PDF: it is damaged or something else.</source>
        <translation>Ce fichier n’est pas lisible comme PDF&#xa0;: il est abîmé, ou c’est autre chose.</translation>
    </message>
    <message>
        <source>This password does not open the PDF: type it again.</source>
        <translation>Ce mot de passe n’ouvre pas le PDF&#xa0;: écrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>Type the text before {sign}</source>
        <translation>Écrivez le texte devant {sign}</translation>
    </message>
    <message>
        <source>What matters most are three needs of a side at most, each once.</source>
        <translation>Ce qui compte le plus&#xa0;: trois besoins d’une partie au plus, chacun une fois.</translation>
    </message>
    <message>
        <source>{character} in {place} is in none of the fonts for the paper{more}: install a font that has it, such as {example}, write it another way, or export to json or md, which keep every character.</source>
        <translation>{character} dans {place} n’est dans aucune des polices du document{more} : installez une police qui l’a, par exemple {example}, écrivez-le autrement, ou exportez en json ou md, qui gardent chaque caractère.</translation>
    </message>
    <message>
        <source>{character} in {place} is only in {font}{more}, which cannot be put into a PDF: its maker forbids that, or its outlines are not TrueType&apos;s. Install another font that has it, write it another way, or export to json or md, which keep every character.</source>
        <translation>{character} dans {place} n’est que dans {font}{more}, qui ne peut entrer dans un PDF&#xa0;: son auteur l’interdit, ou ses contours ne sont pas ceux de TrueType. Installez une autre police qui l’a, écrivez-le autrement, ou exportez en json ou md, qui gardent chaque caractère.</translation>
    </message>
    <message>
        <source>{name} has lost its beginning; open what is readable as a copy.</source>
        <translation>{name} a perdu son début&#xa0;; ouvrez ce qui est lisible comme copie.</translation>
    </message>
    <message>
        <source>{ref} and {other} are the same need; they cannot clash.</source>
        <translation>{ref} et {other} sont le même besoin&#xa0;; ils ne peuvent pas être en conflit.</translation>
    </message>
    <message>
        <source>{ref} and {other} cannot be the same need: it takes one of each side.</source>
        <translation>{ref} et {other} ne peuvent être le même besoin&#xa0;: il en faut un de chaque partie.</translation>
    </message>
    <message>
        <source>{ref} and {other}: reveal both before they are joined.</source>
        <translation>{ref} et {other}&#xa0;: dévoilez les deux avant de les joindre.</translation>
    </message>
    <message>
        <source>{ref} has an answer that its numbers do not give.</source>
        <translation>{ref} a une réponse que ses chiffres ne donnent pas.</translation>
    </message>
    <message>
        <source>{ref} is no need of side {side} that everybody can see.</source>
        <translation>{ref} n’est pas un besoin de la partie {side} que tous peuvent voir.</translation>
    </message>
    <message>
        <source>{ref}: no side has named a condition that is still open.</source>
        <translation>{ref} : aucune partie n’a nommé de condition encore ouverte.</translation>
    </message>
    <message>
        <source>{ref}: reveal the answers first; a condition is for everybody then.</source>
        <translation>{ref} : révélez d’abord les réponses ; une condition est alors pour tous.</translation>
    </message>
    <message>
        <source>{ref}: say what stays and what is split off.</source>
        <translation>{ref}&#xa0;: dites ce qui reste et ce qui est détaché.</translation>
    </message>
    <message>
        <source>{ref}: say which facts are missing.</source>
        <translation>{ref}&#xa0;: dites quels faits manquent.</translation>
    </message>
    <message>
        <source>{sign} counts at the beginning of a line alone: delete what stands before it. To keep the line as a card&apos;s text, write \ before the line.</source>
        <translation>{sign} ne compte qu’au début d’une ligne&#xa0;: supprimez ce qui précède. Pour garder la ligne comme texte d’une carte, écrivez \ devant la ligne.</translation>
    </message>
    <message>
        <source>{sign} may be the day, or part of the name. For the day, write by and the day, such as by fri. To keep it in the name, write \ before {sign}</source>
        <translation>{sign} peut être le jour, ou faire partie du nom. Pour le jour, écrivez by et le jour, par exemple by vendredi. Pour le garder dans le nom, écrivez \ devant {sign}</translation>
    </message>
    <message>
        <source>{sign} stands once in a line. To keep it as text, write \{sign}</source>
        <translation>{sign} se trouve une fois dans une ligne. Pour le garder comme texte, écrivez \{sign}</translation>
    </message>
    <message>
        <source>{typed} is no sign: a line for one side begins with {letter}: {letter}! or {letter}? To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>{typed} n’est pas un signe&#xa0;: une ligne pour une partie commence par {letter}: {letter}! ou {letter}? Pour garder la ligne comme texte d’une carte, écrivez \ devant.</translation>
    </message>
    <message>
        <source>{typed} only looks like {meant}: it is another letter. Type {meant} on a Latin keyboard. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>{typed} ressemble seulement à {meant}&#xa0;: c’est une autre lettre. Écrivez {meant} sur un clavier latin. Pour garder la ligne comme texte d’une carte, écrivez \ devant.</translation>
    </message>
    <message>
        <source>{where}: 64 hexadecimal digits are expected here.</source>
        <translation>{where}&#xa0;: 64 chiffres hexadécimaux sont attendus ici.</translation>
    </message>
    <message>
        <source>{where}: a date like 2027-01-31 or null is expected here.</source>
        <translation>{where}&#xa0;: on attend ici une date comme 2027-01-31, ou null.</translation>
    </message>
    <message>
        <source>{where}: a number of so many digits is no ref that can be said aloud.</source>
        <translation>{where}&#xa0;: un numéro de tant de chiffres n’est pas une référence que l’on peut dire à voix haute.</translation>
    </message>
    <message>
        <source>{where}: a person needs a name or a role.</source>
        <translation>{where}&#xa0;: une personne a besoin d’un nom ou d’un rôle.</translation>
    </message>
    <message>
        <source>{where}: a ref like A1 or AND3 is expected here.</source>
        <translation>{where}&#xa0;: on attend ici une référence comme A1 ou AND3.</translation>
    </message>
    <message>
        <source>{where}: a text is expected here.</source>
        <translation>{where}&#xa0;: on attend ici un texte.</translation>
    </message>
    <message>
        <source>{where}: a whole number from 0 to 10 is expected here.</source>
        <translation>{where}&#xa0;: on attend ici un nombre entier de 0 à 10.</translation>
    </message>
    <message>
        <source>{where}: a whole number from 1 on is expected here.</source>
        <translation>{where}&#xa0;: on attend ici un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>{where}: an array is expected here.</source>
        <translation>{where}&#xa0;: on attend ici une liste (array).</translation>
    </message>
    <message>
        <source>{where}: an object is expected here.</source>
        <translation>{where}&#xa0;: on attend ici un objet.</translation>
    </message>
    <message>
        <source>{where}: at least one phase is expected here.</source>
        <translation>{where}&#xa0;: on attend ici au moins une phase.</translation>
    </message>
    <message>
        <source>{where}: at least one side is expected here.</source>
        <translation>{where}&#xa0;: une partie au moins est attendue ici.</translation>
    </message>
    <message>
        <source>{where}: one of {words} is expected here.</source>
        <translation>{where}&#xa0;: on attend ici l’un de {words}.</translation>
    </message>
    <message>
        <source>{where}: only a side that has said yes stands here, with true.</source>
        <translation>{where}&#xa0;: ici ne vient qu’une partie qui a dit oui, avec true.</translation>
    </message>
    <message>
        <source>{where}: only version 1 of the format is known here.</source>
        <translation>{where}&#xa0;: seule la version 1 du format est connue ici.</translation>
    </message>
    <message>
        <source>{where}: the key {key!r} is missing.</source>
        <translation>{where}&#xa0;: la clé {key!r} manque.</translation>
    </message>
    <message>
        <source>{where}: the key {key!r} is not known.</source>
        <translation>{where}&#xa0;: la clé {key!r} n’est pas connue.</translation>
    </message>
    <message>
        <source>{where}: the ref {ref} is not one of side {side}.</source>
        <translation>{where}&#xa0;: la référence {ref} n’est pas de la partie {side}.</translation>
    </message>
    <message>
        <source>{where}: the same ref stands here twice.</source>
        <translation>{where}&#xa0;: la même référence se trouve ici deux fois.</translation>
    </message>
    <message>
        <source>{where}: the text holds half a character (a lone surrogate).</source>
        <translation>{where}&#xa0;: le texte contient un demi-caractère (un substitut isolé).</translation>
    </message>
    <message>
        <source>{where}: the text is empty.</source>
        <translation>{where}&#xa0;: le texte est vide.</translation>
    </message>
    <message>
        <source>{where}: this is not an andfacil session: its format is another.</source>
        <translation>{where}&#xa0;: ce n’est pas une séance d’andfacil&#xa0;: son format est autre.</translation>
    </message>
    <message>
        <source>{where}: true or false is expected here.</source>
        <translation>{where}&#xa0;: on attend ici true ou false.</translation>
    </message>
    <message>
        <source>{where}: what at least one side wants is expected here.</source>
        <translation>{where}&#xa0;: ce que veut au moins une partie est attendu ici.</translation>
    </message>
    <message>
        <source>This cannot be hidden: stop typing hidden first.</source>
        <translation>Cela ne peut pas être caché&#xa0;: cessez d’abord d’écrire à couvert.</translation>
    </message>
    <message>
        <source>A clash is between one need of each side.</source>
        <translation>Un conflit oppose un besoin de chaque partie.</translation>
    </message>
    <message>
        <source>After {ref} stands agreed, draft, parked or rejected, &gt; and refs of needs, or == and how you will know: for example {ref} agreed. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>Après {ref} vient agreed, draft, parked ou rejected, &gt; et des références de besoins, ou == et comment vous le saurez&#xa0;: par exemple {ref} agreed. Pour garder la ligne comme texte d’une carte, écrivez \ devant.</translation>
    </message>
    <message>
        <source>After {ref} stands heard, // and why it matters, or == and when it is met: for example {ref} heard. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>Après {ref} vient heard, // et pourquoi c’est important, ou == et quand c’est satisfait&#xa0;: par exemple {ref} heard. Pour garder la ligne comme texte d’une carte, écrivez \ devant.</translation>
    </message>
    <message>
        <source>This certificate cannot be used for seals: choose one with an RSA or an elliptic curve key.</source>
        <translation>Ce certificat ne convient pas aux sceaux&#xa0;: choisissez-en un avec une clé RSA ou à courbe elliptique.</translation>
    </message>
    <message>
        <source>This file holds a certificate without its key, so nothing can be sealed with it: export it again together with the key.</source>
        <translation>Ce fichier contient un certificat sans sa clé, on ne peut donc rien sceller avec&#xa0;: exportez-le de nouveau avec la clé.</translation>
    </message>
    <message>
        <source>This file is no certificate with its key (PKCS#12): choose the .p12 or .pfx file that you were given.</source>
        <translation>Ce fichier n’est pas un certificat avec sa clé (PKCS#12)&#xa0;: choisissez le fichier .p12 ou .pfx qu’on vous a donné.</translation>
    </message>
    <message>
        <source>This is not JSON in UTF-8: byte {place} cannot be read.</source>
        <translation>Ce n’est pas du JSON en UTF-8&#xa0;: l’octet {place} est illisible.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column} cannot be read.</source>
        <translation>Ce n’est pas du JSON&#xa0;: la ligne {line}, colonne {column}, est illisible.</translation>
    </message>
    <message>
        <source>This password does not open {name}; type it again, and look at capital letters and at the keyboard&apos;s language.</source>
        <translation>Ce mot de passe n’ouvre pas {name}&#xa0;; écrivez-le de nouveau, et regardez les majuscules et la langue du clavier.</translation>
    </message>
    <message>
        <source>This password has letters that a PDF cannot take: choose another.</source>
        <translation>Ce mot de passe a des caractères qu’un PDF ne peut prendre&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped: try a smaller paper or format.</source>
        <translation>Cela a pris plus de {seconds} secondes et a été arrêté&#xa0;: essayez un papier ou un format plus petit.</translation>
    </message>
    <message>
        <source>Type a need, a solution or a commitment.</source>
        <translation>Écrivez un besoin, une solution ou un engagement.</translation>
    </message>
    <message>
        <source>Type after // why it matters.</source>
        <translation>Écrivez après // pourquoi c’est important.</translation>
    </message>
    <message>
        <source>Type after == the sign by which you will know.</source>
        <translation>Écrivez après == le signe auquel vous le saurez.</translation>
    </message>
    <message>
        <source>Type after unlink the refs that are neither met nor broken any more.</source>
        <translation>Écrivez après unlink les références des besoins auxquels la solution ne répond plus, sans aller contre.</translation>
    </message>
    <message>
        <source>Type the ref of one solution after &gt;, such as and1.</source>
        <translation>Écrivez après &gt; la référence d’une solution, comme and1.</translation>
    </message>
    <message>
        <source>Type the refs of needs after &gt;, such as a1 b2 -b3.</source>
        <translation>Écrivez après &gt; les références de besoins, comme a1 b2 -b3.</translation>
    </message>
    <message>
        <source>Willingness is a number from 0 to 10.</source>
        <translation>La volonté est un nombre de 0 à 10.</translation>
    </message>
    <message>
        <source>Your share of the disc is full, so {name} was not written: free some space.</source>
        <translation>Votre part du disque est pleine, {name} n’a donc pas été écrit&#xa0;: faites de la place.</translation>
    </message>
    <message>
        <source>andfacil may not write {name} there: choose a folder of your own.</source>
        <translation>andfacil n’a pas le droit d’écrire {name} à cet endroit&#xa0;: choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>andfacil may not write {name} there; choose a folder of your own.</source>
        <translation>andfacil n’a pas le droit d’écrire {name} à cet endroit&#xa0;; choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>{character} in {place} is in none of the fonts for the paper{more}: install a font that has it, write it another way, or export to json or md, which keep every character.</source>
        <translation>{character} dans {place} n’est dans aucune des polices du document{more}&#xa0;: installez une police qui l’a, écrivez-le autrement, ou exportez en json ou md, qui gardent chaque caractère.</translation>
    </message>
    <message>
        <source>{name} can be read but not changed here; save a copy in a folder of yours.</source>
        <translation>{name} peut être lu mais pas modifié ici&#xa0;; enregistrez une copie dans un dossier à vous.</translation>
    </message>
    <message>
        <source>{name} cannot be read: choose another file.</source>
        <translation>{name} est illisible&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}): choose another file.</source>
        <translation>{name} n’a pas pu être lu ({reason})&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}): choose another place and try again.</source>
        <translation>{name} n’a pas pu être écrit ({reason})&#xa0;: choisissez un autre endroit et réessayez.</translation>
    </message>
    <message>
        <source>{name} has been changed by another program since it was opened; save a copy under another name, then open {name} again.</source>
        <translation>{name} a été modifié par un autre programme depuis son ouverture&#xa0;; enregistrez une copie sous un autre nom, puis rouvrez {name}.</translation>
    </message>
    <message>
        <source>{name} has been moved or replaced since it was opened; save a copy under another name, then compare the two.</source>
        <translation>{name} a été déplacé ou remplacé depuis son ouverture&#xa0;; enregistrez une copie sous un autre nom, puis comparez les deux.</translation>
    </message>
    <message>
        <source>{name} has no suffix: end it in one of {known}.</source>
        <translation>{name} n’a pas de suffixe&#xa0;: terminez-le par l’un de {known}.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, no file: give the file another name.</source>
        <translation>{name} est un périphérique ou un tube, pas un fichier&#xa0;: donnez un autre nom au fichier.</translation>
    </message>
    <message>
        <source>{name} is a folder or a device, not a session; choose a file.</source>
        <translation>{name} est un dossier ou un périphérique, pas une séance&#xa0;; choisissez un fichier.</translation>
    </message>
    <message>
        <source>{name} is a folder: give the file another name.</source>
        <translation>{name} est un dossier&#xa0;: donnez un autre nom au fichier.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: give the file another name.</source>
        <translation>{name} est un lien qui ramène à lui-même&#xa0;: donnez un autre nom au fichier.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself; name the file itself.</source>
        <translation>{name} est un lien qui ramène à lui-même&#xa0;; nommez le fichier lui-même.</translation>
    </message>
    <message>
        <source>{name} is a session, which would be lost: give the file another name.</source>
        <translation>{name} est une séance, qui serait perdue&#xa0;: donnez un autre nom au fichier.</translation>
    </message>
    <message>
        <source>{name} is already there; choose another name.</source>
        <translation>{name} est déjà là&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} is damaged, and nothing in it can be read; look for a copy that was made earlier.</source>
        <translation>{name} est abîmé, et rien n’y est lisible&#xa0;; cherchez une copie faite plus tôt.</translation>
    </message>
    <message>
        <source>{name} is damaged: another program has changed its way of saving; open what is readable as a copy.</source>
        <translation>{name} est abîmé&#xa0;: un autre programme a changé sa façon d’enregistrer&#xa0;; ouvrez ce qui est lisible comme copie.</translation>
    </message>
    <message>
        <source>{name} is damaged: card {ref} cannot be understood; open what is readable as a copy.</source>
        <translation>{name} est abîmé&#xa0;: la carte {ref} est incompréhensible&#xa0;; ouvrez ce qui est lisible comme copie.</translation>
    </message>
    <message>
        <source>{name} is damaged: card {ref} is not as its history says; open what is readable as a copy.</source>
        <translation>{name} est abîmé&#xa0;: la carte {ref} n’est pas comme le dit son historique&#xa0;; ouvrez ce qui est lisible comme copie.</translation>
    </message>
    <message>
        <source>{name} is damaged: entry {entry} of its history cannot be understood; open what is readable as a copy.</source>
        <translation>{name} est abîmé&#xa0;: l’entrée {entry} de son historique est incompréhensible&#xa0;; ouvrez ce qui est lisible comme copie.</translation>
    </message>
    <message>
        <source>{name} is damaged: entry {entry} of its history has been altered; open what is readable as a copy.</source>
        <translation>{name} est abîmé&#xa0;: l’entrée {entry} de son historique a été altérée&#xa0;; ouvrez ce qui est lisible comme copie.</translation>
    </message>
    <message>
        <source>{name} is damaged: its beginning cannot be read, though the password is right; look for a copy that was made earlier.</source>
        <translation>{name} est abîmé&#xa0;: son début est illisible, bien que le mot de passe soit juste&#xa0;; cherchez une copie faite plus tôt.</translation>
    </message>
    <message>
        <source>{name} is damaged: its cards do not fit together; open what is readable as a copy.</source>
        <translation>{name} est abîmé&#xa0;: ses cartes ne vont pas ensemble&#xa0;; ouvrez ce qui est lisible comme copie.</translation>
    </message>
    <message>
        <source>{name} is damaged: its own description is missing; open what is readable as a copy.</source>
        <translation>{name} est abîmé&#xa0;: sa propre description manque&#xa0;; ouvrez ce qui est lisible comme copie.</translation>
    </message>
    <message>
        <source>{name} is damaged: its tables are not those of a session; open what is readable as a copy.</source>
        <translation>{name} est abîmé&#xa0;: ses tables ne sont pas celles d’une séance&#xa0;; ouvrez ce qui est lisible comme copie.</translation>
    </message>
    <message>
        <source>{name} is damaged: neither as it is, nor without its last, interrupted save is it whole; open what is readable as a copy.</source>
        <translation>{name} est abîmé&#xa0;: ni tel quel, ni sans son dernier enregistrement interrompu il n’est entier&#xa0;; ouvrez ce qui est lisible comme copie.</translation>
    </message>
    <message>
        <source>{name} is damaged: part of it cannot be read; open what is readable as a copy.</source>
        <translation>{name} est abîmé&#xa0;: une partie est illisible&#xa0;; ouvrez ce qui est lisible comme copie.</translation>
    </message>
    <message>
        <source>{name} is larger than any session; choose another file.</source>
        <translation>{name} est plus grand que toute séance&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is larger than files may be there, so it was not written.</source>
        <translation>{name} est plus grand que les fichiers n’y peuvent être, il n’a donc pas été écrit.</translation>
    </message>
    <message>
        <source>{name} is not a number that JSON knows.</source>
        <translation>{name} n’est pas un nombre que JSON connaît.</translation>
    </message>
    <message>
        <source>{name} is not an andfacil session; choose another file.</source>
        <translation>{name} n’est pas une séance d’andfacil&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is protected with a password; give the password to open it.</source>
        <translation>{name} est protégé par un mot de passe&#xa0;; donnez-le pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} lies on a disc that cannot be written: choose another.</source>
        <translation>{name} se trouve sur un disque où l’on ne peut écrire&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{name} takes far too long to read and may be damaged; open what is readable as a copy.</source>
        <translation>{name} prend beaucoup trop de temps à lire et est peut-être abîmé&#xa0;; ouvrez ce qui est lisible comme copie.</translation>
    </message>
    <message>
        <source>{name} was cut short: {about} of its pages are missing at the end.</source>
        <translation>{name} a été coupé&#xa0;: {about} de ses pages manquent à la fin.</translation>
    </message>
    <message>
        <source>{name} was made by a newer andfacil; open it with that version or a later one.</source>
        <translation>{name} a été fait par un andfacil plus récent&#xa0;; ouvrez-le avec cette version ou une plus récente.</translation>
    </message>
    <message>
        <source>{name} would be larger than a session can be; make several of it.</source>
        <translation>{name} serait plus grand que ce qu’une séance peut être&#xa0;; faites-en plusieurs.</translation>
    </message>
    <message>
        <source>{other} still points at {ref}.</source>
        <translation>{other} renvoie encore à {ref}.</translation>
    </message>
    <message>
        <source>{ref} already stands like that.</source>
        <translation>{ref} est déjà ainsi.</translation>
    </message>
    <message>
        <source>{ref} cannot be a need of side {side}.</source>
        <translation>{ref} ne peut pas être un besoin de la partie {side}.</translation>
    </message>
    <message>
        <source>{ref} cannot be a solution.</source>
        <translation>{ref} ne peut pas être une solution.</translation>
    </message>
    <message>
        <source>{ref} has a text of more than {most} characters; please shorten it.</source>
        <translation>{ref} a un texte de plus de {most} caractères&#xa0;; raccourcissez-le.</translation>
    </message>
    <message>
        <source>{ref} has been used before; refs are never given again.</source>
        <translation>{ref} a déjà servi&#xa0;; une référence n’est jamais redonnée.</translation>
    </message>
    <message>
        <source>{ref} has changed in the meantime; please do it again.</source>
        <translation>{ref} a changé entre-temps&#xa0;; refaites-le.</translation>
    </message>
    <message>
        <source>{ref} has no text to change.</source>
        <translation>{ref} n’a pas de texte à modifier.</translation>
    </message>
    <message>
        <source>{ref} has no text; delete the card instead.</source>
        <translation>{ref} n’a pas de texte&#xa0;; supprimez plutôt la carte.</translation>
    </message>
    <message>
        <source>{ref} is a solution. Refs of needs stand here, such as a1 or -b2.</source>
        <translation>{ref} est une solution. Ici viennent des références de besoins, comme a1 ou -b2.</translation>
    </message>
    <message>
        <source>{ref} stands after unlink: write -{ref} before it, or leave the - out.</source>
        <translation>{ref} vient après unlink&#xa0;: écrivez -{ref} avant, ou laissez le - de côté.</translation>
    </message>
    <message>
        <source>{ref} stands here in two ways. Keep one of them.</source>
        <translation>{ref} est ici de deux façons. Gardez-en une.</translation>
    </message>
    <message>
        <source>{tag} is no language that andfacil knows. Give a tag such as en, pt-BR or zh-Hant; room and paper have words in {known}, and stay in English for any other language.</source>
        <translation>{tag} n’est pas une langue qu’andfacil connaît. Donnez une étiquette comme en, pt-BR ou zh-Hant&#xa0;; salle et document ont des mots en {known}, et restent en anglais pour toute autre langue.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProtectBox</name>
    <message>
        <source>Protect this session with a password</source>
        <translation>Protéger cette séance par un mot de passe</translation>
    </message>
    <message>
        <source>Make a protected copy…</source>
        <translation>Faire une copie protégée…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Whoever finds the file cannot read a word of it without the password. A protected copy is made, and you go on in that; then you are asked whether the clear file is to be removed. Its bytes may remain on the disc for a while, and copies that were sent or backed up stay readable.</source>
        <translation>Qui trouve le fichier ne peut en lire un mot sans le mot de passe. Une copie protégée est faite, et vous continuez dedans&#xa0;; puis on vous demande si le fichier en clair doit être retiré. Ses octets peuvent rester un temps sur le disque, et les copies envoyées ou sauvegardées restent lisibles.</translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>Keep the protected copy as</source>
        <translation>Garder la copie protégée sous</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Séances (*{suffix})</translation>
    </message>
    <message>
        <source>The password is changed. Copies made before still open with the old one.</source>
        <translation>Le mot de passe est changé. Les copies faites avant s’ouvrent toujours avec l’ancien.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>A forgotten password is final: nobody can open the session without it, not even its maker. Its file&apos;s name can be read by everybody, so it should tell nothing.</source>
        <translation>Un mot de passe oublié l’est pour de bon&#xa0;: personne ne peut ouvrir la séance sans lui, pas même qui l’a faite. Tout le monde peut lire le nom du fichier, il ne devrait donc rien dire.</translation>
    </message>
    <message>
        <source>This is too long: choose a shorter one.</source>
        <translation>C’est trop long&#xa0;: choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The two are the same. Note the password down, in a safe place.</source>
        <translation>Les deux sont pareils. Notez le mot de passe, en lieu sûr.</translation>
    </message>
    <message>
        <source>Protected session</source>
        <translation>Séance protégée</translation>
    </message>
    <message>
        <source>{protected} is protected now, and open.

Remove the clear session {clear}, and the backups that andfacil has made of it? Nobody can open them any more then, but their bytes may remain on the disc until they are overwritten, on sticks and SSDs for an unknown time. Copies that were sent or kept elsewhere stay as they are.</source>
        <translation>{protected} est maintenant protégée, et ouverte.

Retirer la séance en clair {clear}, et les sauvegardes qu’andfacil en a faites&#xa0;? Personne ne pourra plus les ouvrir, mais leurs octets peuvent rester sur le disque jusqu’à ce qu’ils soient écrasés, pour un temps inconnu sur clés et SSD. Les copies envoyées ou gardées ailleurs restent comme elles sont.</translation>
    </message>
    <message>
        <source>Remove the clear session</source>
        <translation>Retirer la séance en clair</translation>
    </message>
</context>
<context>
    <name>ProtectionController</name>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>Certificats (*.p12 *.pfx)</translation>
    </message>
</context>
<context>
    <name>ProtectionPart</name>
    <message>
        <source>&amp;Seal…</source>
        <translation>&amp;Sceau…</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>Mot &amp;de passe…</translation>
    </message>
    <message>
        <source>Protect the exported PDF</source>
        <translation>Protéger le PDF exporté</translation>
    </message>
    <message>
        <source>Sealed as {name}.</source>
        <translation>Scellé au nom de {name}.</translation>
    </message>
    <message>
        <source>Opens with the password only. A locked PDF is not for archives (no PDF/A).</source>
        <translation>S’ouvre seulement avec le mot de passe. Un PDF verrouillé n’est pas pour les archives (pas de PDF/A).</translation>
    </message>
    <message>
        <source>Forgotten when this window closes.</source>
        <translation>Oublié quand cette fenêtre se ferme.</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Before the meeting: the right people, first needs.</source>
        <translation>Avant la rencontre&#xa0;: les bonnes personnes, les premiers besoins.</translation>
    </message>
    <message>
        <source>Arrive, agree how to work, say yes to looking for it.</source>
        <translation>Arriver, convenir de la manière de travailler, dire oui à la recherche.</translation>
    </message>
    <message>
        <source>The needs and non-negotiables of both sides.</source>
        <translation>Les besoins et non négociables des deux parties.</translation>
    </message>
    <message>
        <source>The shared aim, and where needs seem to clash.</source>
        <translation>Le but commun, et là où des besoins semblent en conflit.</translation>
    </message>
    <message>
        <source>Many solutions, none of them judged.</source>
        <translation>Beaucoup de solutions, aucune n’est jugée.</translation>
    </message>
    <message>
        <source>Every non-negotiable of both sides is met.</source>
        <translation>Chaque non négociable des deux parties est satisfait.</translation>
    </message>
    <message>
        <source>Who does what by when, and how we will know.</source>
        <translation>Qui fait quoi, pour quand, et comment nous le saurons.</translation>
    </message>
    <message>
        <source>One text, read line by line, and a willing yes.</source>
        <translation>Un seul texte, lu ligne par ligne, et un oui donné volontiers.</translation>
    </message>
    <message>
        <source>On the review date: what was kept, what to change.</source>
        <translation>Le jour du bilan&#xa0;: ce qui a été tenu, ce qu’il faut changer.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
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
        <translation>Montrer de nouveau le tableau</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>The sides talk apart</source>
        <translation>Les parties parlent à part</translation>
    </message>
    <message>
        <source>The time of side {side}: {time}</source>
        <translation>Le temps de la partie {side}&#xa0;: {time}</translation>
    </message>
    <message>
        <source>both have had the same</source>
        <translation>les deux ont eu autant</translation>
    </message>
    <message>
        <source>{side} has had {time} more</source>
        <translation>{side} a eu {time} de plus</translation>
    </message>
</context>
<context>
    <name>Quieting</name>
    <message>
        <source>The wall is quiet. {key} shows the board again.</source>
        <translation>Le mur est calme. {key} montre de nouveau le tableau.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Where the session stands</source>
        <translation>Où en est la séance</translation>
    </message>
    <message>
        <source>BEFORE GOING ON</source>
        <translation>AVANT D’AVANCER</translation>
    </message>
    <message>
        <source>STILL UNMET</source>
        <translation>PAS ENCORE SATISFAIT</translation>
    </message>
    <message>
        <source>POSITIONS TO TURN</source>
        <translation>POSITIONS À TRANSFORMER</translation>
    </message>
    <message>
        <source>COMMITMENTS</source>
        <translation>ENGAGEMENTS</translation>
    </message>
    <message>
        <source>PARKING LOT</source>
        <translation>PARKING</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>SÉANCE</translation>
    </message>
    <message>
        <source>SAY</source>
        <translation>DITES</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>ReadBackBar</name>
    <message>
        <source>Both, next line</source>
        <translation>Les deux, ligne suivante</translation>
    </message>
    <message>
        <source>Not right …</source>
        <translation>Pas exact …</translation>
    </message>
    <message>
        <source>Keys: {key}</source>
        <translation>Touches&#xa0;: {key}</translation>
    </message>
    <message>
        <source>The line before</source>
        <translation>La ligne précédente</translation>
    </message>
    <message>
        <source>The next line</source>
        <translation>La ligne suivante</translation>
    </message>
    <message>
        <source>Line {number} of {count}</source>
        <translation>Ligne {number} sur {count}</translation>
    </message>
    <message>
        <source>Side {side}: this line is right</source>
        <translation>Partie {side}&#xa0;: cette ligne est exacte</translation>
    </message>
    <message>
        <source>A, B: that side&apos;s tick. Space: both, and the next line. N: not right.</source>
        <translation>A, B&#xa0;: la coche de cette partie. Espace&#xa0;: les deux, et la ligne suivante. N&#xa0;: pas exact.</translation>
    </message>
    <message>
        <source>Every line is read back by both sides.</source>
        <translation>Chaque ligne est relue et cochée par les deux parties.</translation>
    </message>
    <message>
        <source>To read back: {count}</source>
        <translation>À relire&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ReadingBack</name>
    <message>
        <source>There is nothing to read back yet.</source>
        <translation>Il n’y a encore rien à relire.</translation>
    </message>
    <message>
        <source>Every line is read back by both sides.</source>
        <translation>Chaque ligne est relue et cochée par les deux parties.</translation>
    </message>
    <message>
        <source>This line is made by the paper: what it tells of is on the board.</source>
        <translation>Cette ligne est faite par le document&#xa0;: ce dont elle parle est au tableau.</translation>
    </message>
</context>
<context>
    <name>RefCompletion</name>
    <message>
        <source>Refs that fit</source>
        <translation>Références possibles</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Save a copy and go on there…</source>
        <translation>Enregistrer une copie et y continuer…</translation>
    </message>
    <message>
        <source>Save a copy and go on there</source>
        <translation>Enregistrer une copie et y continuer</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Séances (*{suffix})</translation>
    </message>
    <message>
        <source>{problem}

What you see may be nowhere but on this screen. Close it without a copy?</source>
        <translation>{problem}

Ce que vous voyez n’est peut-être que sur cet écran. Fermer sans copie&#xa0;?</translation>
    </message>
    <message>
        <source>Close without a copy</source>
        <translation>Fermer sans copie</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
</context>
<context>
    <name>RevealBox</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>RevealBoxes</name>
    <message>
        <source>The room sees one word each. Esc shows the board.</source>
        <translation>La salle voit un mot chacun. Échap montre le tableau.</translation>
    </message>
    <message>
        <source>The room sees what may be told. Esc shows the board.</source>
        <translation>La salle voit ce qui peut être dit. Échap montre le tableau.</translation>
    </message>
    <message>
        <source>No private note is ticked as one that may be told.</source>
        <translation>Aucune note privée n’est cochée comme pouvant être dite.</translation>
    </message>
</context>
<context>
    <name>RoomMeasuring</name>
    <message>
        <source>Is the board large enough for the last row? {key} measures the room.</source>
        <translation>Le tableau est-il assez grand pour le dernier rang&#xa0;? {key} mesure la salle.</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
</context>
<context>
    <name>RoomPreview</name>
    <message>
        <source>ROOM SEES</source>
        <translation>LA SALLE VOIT</translation>
    </message>
</context>
<context>
    <name>RoomSigns</name>
    <message>
        <source>Spotlight</source>
        <translation>Éclairage</translation>
    </message>
    <message>
        <source>Shown large</source>
        <translation>En grand</translation>
    </message>
    <message>
        <source>Whole board</source>
        <translation>Tout le tableau</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Parked points</source>
        <translation>Points mis de côté</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Pointeur</translation>
    </message>
    <message>
        <source>Sees what is typed</source>
        <translation>Voit ce qui s’écrit</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The room: {what}. {keys} or a click ends it.</source>
        <translation>La salle&#xa0;: {what}. {keys} ou un clic y met fin.</translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message>
        <source>Open what is readable as a copy</source>
        <translation>Ouvrir ce qui est lisible comme copie</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Séances (*{suffix})</translation>
    </message>
    <message>
        <source>All cards could be read. You go on in the copy.</source>
        <translation>Toutes les cartes ont pu être lues. Vous continuez dans la copie.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… et {count} de plus.</translation>
    </message>
    <message>
        <source>Read all of it…</source>
        <translation>Tout lire…</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>“Tell us how it is for you. We listen to the end; nothing is written now.”</source>
        <translation>«&#xa0;Racontez comment c’est pour vous. Nous écoutons jusqu’au bout&#xa0;; rien n’est écrit maintenant.&#xa0;»</translation>
    </message>
    <message>
        <source>“{text}”: what would that give you?</source>
        <translation>«&#xa0;{text}&#xa0;»&#xa0;: qu’est-ce que cela vous donnerait&#xa0;?</translation>
    </message>
    <message>
        <source>“How can we make this work: {one} ({a}) AND {other} ({b})?”</source>
        <translation>«&#xa0;Comment y arriver ensemble&#xa0;: {one} ({a}) ET {other} ({b})&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“{count} of {needs} needs are the same on both sides ({percent}%). What do both lists want?”</source>
        <translation>«&#xa0;{count} besoins sur {needs} sont communs aux deux parties ({percent} %). Que veulent les deux listes&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“Write what you need and why. Leave out how. Mark at most three you could not sign without.”</source>
        <translation>«&#xa0;Écrivez ce dont vous avez besoin et pourquoi. Laissez le comment. Marquez au plus trois besoins sans lesquels vous ne pourriez pas signer.&#xa0;»</translation>
    </message>
    <message>
        <source>“We are here to build a result in which both sides get what they need. Can each of you say yes to looking?”</source>
        <translation>«&#xa0;Nous sommes ici pour construire un résultat où les deux parties obtiennent ce qu’il leur faut. Pouvez-vous chacun dire oui à cette recherche&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“Write in silence. One need per card. Then say back what you heard. Is that right?”</source>
        <translation>«&#xa0;Écrivez en silence. Un besoin par carte. Puis redites ce que vous avez entendu. Est-ce juste&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“What do both lists want? Which three of their needs matter most to them?”</source>
        <translation>«&#xa0;Que veulent les deux listes&#xa0;? Lesquels de leurs besoins comptent le plus pour l’autre, trois au plus&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“Yes: how can we make this work? Start with: Yes, and …”</source>
        <translation>«&#xa0;Oui&#xa0;: comment y arriver ensemble&#xa0;? Commencez par&#xa0;: Oui, et …&#xa0;»</translation>
    </message>
    <message>
        <source>“What would make this work for you? Is there a version better for both?”</source>
        <translation>«&#xa0;Qu’est-ce qui vous conviendrait&#xa0;? Y a-t-il une version meilleure pour les deux&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“Who will do what, by when, and how will we know?”</source>
        <translation>«&#xa0;Qui fera quoi, pour quand, et comment le saurons-nous&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“I will read every line. Stop me where it is not right. Do you say yes willingly?”</source>
        <translation>«&#xa0;Je vais lire chaque ligne. Arrêtez-moi où ce n’est pas juste. Dites-vous oui volontiers&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>“What was kept? What was not, and what got in the way? What do we change?”</source>
        <translation>«&#xa0;Qu’est-ce qui a été tenu&#xa0;? Qu’est-ce qui ne l’a pas été, et qu’est-ce qui l’a empêché&#xa0;? Que changeons-nous&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Side {side} speaks first.</source>
        <translation>La partie {side} parle la première.</translation>
    </message>
    <message>
        <source>Ask {owner} first, who carries most: {count} of {all}.</source>
        <translation>Demandez d’abord à {owner}, qui porte le plus&#xa0;: {count} sur {all}.</translation>
    </message>
</context>
<context>
    <name>ScoresBox</name>
    <message>
        <source>Willingness</source>
        <translation>Volonté</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Everybody sees the spread in Open, Sign and Review.</source>
        <translation>Tout le monde voit l’écart dans Ouvrir, Signer et Bilan.</translation>
    </message>
    <message>
        <source>0 to 10 each</source>
        <translation>0 à 10 chacun</translation>
    </message>
    <message>
        <source>Scores of {side}</source>
        <translation>Chiffres de {side}</translation>
    </message>
    <message>
        <source>How willing are you to look for a result for both sides, from 0 to 10? One number a person.</source>
        <translation>À quel point êtes-vous disposé à chercher un résultat pour les deux parties, de 0 à 10&#xa0;? Un nombre par personne.</translation>
    </message>
    <message>
        <source>Reveal the spread</source>
        <translation>Dévoiler l’écart</translation>
    </message>
    <message>
        <source>{least} to {most}, median {middle}</source>
        <translation>{least} à {most}, médiane {middle}</translation>
    </message>
</context>
<context>
    <name>SealBox</name>
    <message>
        <source>Seal the PDF</source>
        <translation>Sceller le PDF</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Pas de sceau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The seal shows who made the file, and that not a letter was changed since. It takes a certificate with its key, a file that ends in .p12 or .pfx. It is made here, without a network, and does not replace the signatures on the paper.</source>
        <translation>Le sceau montre qui a fait le fichier, et qu’aucune lettre n’a changé depuis. Il demande un certificat avec sa clé, un fichier qui finit par .p12 ou .pfx. Il se fait ici, sans réseau, et ne remplace pas les signatures sur le papier.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Son mot de passe</translation>
    </message>
</context>
<context>
    <name>SendCopy</name>
    <message>
        <source>Cards: {count}</source>
        <translation>Cartes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Hidden cards: {count}</source>
        <translation>Cartes cachées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Private notes: {count}</source>
        <translation>Notes privées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Solutions with hidden answers: {count}</source>
        <translation>Solutions avec réponses cachées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Hidden scores: {count}</source>
        <translation>Chiffres cachés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Private: {words}</source>
        <translation>Privé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Private: nothing</source>
        <translation>Privé&#xa0;: rien</translation>
    </message>
    <message>
        <source>The history, with earlier and deleted words</source>
        <translation>L’historique, avec les mots antérieurs et supprimés</translation>
    </message>
    <message>
        <source>Steps of the history, with earlier and deleted words: {count}</source>
        <translation>Étapes de l’historique, avec les mots antérieurs et supprimés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The history that everybody could see, with earlier and deleted words</source>
        <translation>L’historique que tout le monde a pu voir, avec les mots antérieurs et supprimés</translation>
    </message>
    <message>
        <source>History: none; no earlier or deleted word</source>
        <translation>Historique&#xa0;: aucun&#xa0;; aucun mot antérieur ou supprimé</translation>
    </message>
    <message>
        <source>Signed versions, with their words: {count}</source>
        <translation>Versions signées, avec leurs mots&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Signed versions left out, for the board has changed since: {count}</source>
        <translation>Versions signées omises, car le tableau a changé depuis&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Lists of what matters most: {count}</source>
        <translation>Listes de ce qui compte le plus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Private answers before signing: {count}</source>
        <translation>Réponses confidentielles avant la signature&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Words at the end: {count}</source>
        <translation>Mots de la fin&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Reasons for going on: {count}</source>
        <translation>Raisons d’avancer&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>SendCopyBox</name>
    <message>
        <source>Send a copy</source>
        <translation>Transmettre une copie</translation>
    </message>
    <message>
        <source>With what is private</source>
        <translation>Avec ce qui est privé</translation>
    </message>
    <message>
        <source>With the history</source>
        <translation>Avec l’historique</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Enregistrer la copie…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A session of its own, to be given to somebody. It will hold:</source>
        <translation>Une séance à part, à donner à quelqu’un. Elle contiendra&#xa0;:</translation>
    </message>
    <message>
        <source>It opens with the password of this session.</source>
        <translation>Elle s’ouvre avec le mot de passe de cette séance.</translation>
    </message>
</context>
<context>
    <name>SeparatorMenu</name>
    <message>
        <source>Between the cells of a .csv</source>
        <translation>Entre les cellules d’un .csv</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
</context>
<context>
    <name>SessionOpening</name>
    <message>
        <source>Open what is readable as a copy…</source>
        <translation type="unfinished">Ouvrir ce qui est lisible comme copie…</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Select a card to see what stands behind it.</source>
        <translation>Choisissez une carte pour voir ce qu’il y a derrière.</translation>
    </message>
    <message>
        <source>Session details…</source>
        <translation>Détails de la séance…</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitation</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Règle de décision</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Règles de base</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Bilan le</translation>
    </message>
    <message>
        <source>Signed: version {number}</source>
        <translation>Signé&#xa0;: version {number}</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>Non négociable</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Fusionner en une seule</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{count} cards selected</source>
        <translation>{count} cartes choisies</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>{up}, {down}: more or fewer
Esc: only one again</source>
        <translation>{up}, {down}&#xa0;: plus ou moins
Échap&#xa0;: de nouveau une seule</translation>
    </message>
</context>
<context>
    <name>SideAnswer</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>if …</source>
        <translation>si …</translation>
    </message>
    <message>
        <source>{side}: on which condition</source>
        <translation>{side}&#xa0;: à quelle condition</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Mark as signed</source>
        <translation>Marquer comme signé</translation>
    </message>
    <message>
        <source>&amp;Sign all the same: everybody who signs knows what is open</source>
        <translation>&amp;Signer quand même&#xa0;: tous ceux qui signent savent ce qui est ouvert</translation>
    </message>
    <message>
        <source>Keep as signed</source>
        <translation>Garder comme signé</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Who signs, one name a line</source>
        <translation>Qui signe, un nom par ligne</translation>
    </message>
</context>
<context>
    <name>SlideController</name>
    <message>
        <source>The room sees: {what}. Esc shows the board.</source>
        <translation>La salle voit&#xa0;: {what}. Échap montre le tableau.</translation>
    </message>
    <message>
        <source>The room sees the board.</source>
        <translation>La salle voit le tableau.</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>parked points</source>
        <translation>points mis de côté</translation>
    </message>
    <message>
        <source>how the talks have gone</source>
        <translation>comment les discussions se sont passées</translation>
    </message>
    <message>
        <source>why two needs clash</source>
        <translation>pourquoi deux besoins sont en conflit</translation>
    </message>
    <message>
        <source>one word each</source>
        <translation>un mot chacun</translation>
    </message>
    <message>
        <source>what may be told</source>
        <translation>ce qui peut être dit</translation>
    </message>
    <message>
        <source>the agreement, line {number} of {count}</source>
        <translation>l’accord, ligne {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>SolutionField</name>
    <message>
        <source>no solution</source>
        <translation>aucune solution</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>An empty board</source>
        <translation>Un tableau vide</translation>
    </message>
    <message>
        <source>With a supplier</source>
        <translation>Avec un fournisseur</translation>
    </message>
    <message>
        <source>With an employee</source>
        <translation>Avec un membre du personnel</translation>
    </message>
    <message>
        <source>Between partners</source>
        <translation>Entre partenaires</translation>
    </message>
    <message>
        <source>Between peers</source>
        <translation>Entre pairs</translation>
    </message>
    <message>
        <source>In a community</source>
        <translation>Dans une communauté</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Open the whole text…</source>
        <translation>Ouvrir tout le texte…</translation>
    </message>
</context>
<context>
    <name>TimesBox</name>
    <message>
        <source>Phases and their times</source>
        <translation>Les phases et leurs durées</translation>
    </message>
    <message>
        <source>Express, 45 min</source>
        <translation>Express, 45 min</translation>
    </message>
    <message>
        <source>Standard, 120</source>
        <translation>Habituel, 120</translation>
    </message>
    <message>
        <source>Half day, 210</source>
        <translation>Demi-journée, 210</translation>
    </message>
    <message>
        <source>{count} min, {total} with breaks</source>
        <translation>{count} min, {total} avec les pauses</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Minutes for {phase}</source>
        <translation>Minutes pour {phase}</translation>
    </message>
    <message>
        <source>Gone on all the same: {reason}</source>
        <translation>Avancé quand même&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{count} min taken</source>
        <translation>{count} min passées</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>saved {time}</source>
        <translation>enregistré {time}</translation>
    </message>
    <message>
        <source>read only: nothing is kept</source>
        <translation>lecture seule&#xa0;: rien n’est gardé</translation>
    </message>
</context>
<context>
    <name>TurnField</name>
    <message>
        <source>What would that give you?</source>
        <translation>Qu’est-ce que cela vous donnerait&#xa0;?</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>Non négociable</translation>
    </message>
    <message>
        <source>Turn into a need</source>
        <translation>Transformer en besoin</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>Undo list</source>
        <translation>Liste des étapes</translation>
    </message>
    <message>
        <source>Steps, the newest on top</source>
        <translation>Étapes, la plus récente en haut</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>Avant toutes celles-ci</translation>
    </message>
    <message>
        <source>Enter goes to the step; Esc leaves all as it is.</source>
        <translation>Entrée va à l’étape&#xa0;; Échap laisse tout comme c’est.</translation>
    </message>
    <message>
        <source>{step}  ·  now</source>
        <translation>{step}  ·  maintenant</translation>
    </message>
    <message>
        <source>{step}  ·  undone</source>
        <translation>{step}  ·  annulé</translation>
    </message>
    <message>
        <source>Stopped after {went} of {asked} steps.</source>
        <translation>Arrêté après {went} étapes sur {asked}.</translation>
    </message>
</context>
<context>
    <name>UnlockBox</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Remember it in this computer&apos;s keyring</source>
        <translation>Le retenir dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>This password does not open it. Look at capital letters and the keyboard&apos;s language.</source>
        <translation>Ce mot de passe ne l’ouvre pas. Regardez les majuscules et la langue du clavier.</translation>
    </message>
</context>
<context>
    <name>WalkAway</name>
    <message>
        <source>{side} is not sure: what would make it better?</source>
        <translation>{side} n’est pas sûr&#xa0;: qu’est-ce qui l’améliorerait&#xa0;?</translation>
    </message>
    <message>
        <source>{side} says no: talk apart, or end well without an agreement today.</source>
        <translation>{side} dit non&#xa0;: parlez à part, ou terminez bien, sans accord aujourd’hui.</translation>
    </message>
    <message>
        <source>For both it is better than what they would do without it.</source>
        <translation>Pour les deux, c’est mieux que ce qu’ils feraient sans.</translation>
    </message>
</context>
<context>
    <name>WalkAwayBox</name>
    <message>
        <source>In private, before signing</source>
        <translation>En privé, avant de signer</translation>
    </message>
    <message>
        <source>Ask each side by itself: “Is this better for you than what you would do without it?”</source>
        <translation>Demandez à chaque partie, seule&#xa0;: «&#xa0;Est-ce mieux pour vous que ce que vous feriez sans&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Kept at the desk alone: no paper, no copy for others and no screen has it.</source>
        <translation>Reste au pupitre seul&#xa0;: ni document, ni copie pour d’autres, ni écran ne l’a.</translation>
    </message>
    <message>
        <source>Y: yes   S: not sure   N: no   Del: not asked   Tab: on</source>
        <translation>Y&#xa0;: oui   S&#xa0;: pas sûr   N&#xa0;: non   Suppr&#xa0;: pas demandé   Tab&#xa0;: suite</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>When it does not go on</source>
        <translation>Quand on n’avance plus</translation>
    </message>
    <message>
        <source>Being stuck is allowed; pressing is not your work. Try in this order:</source>
        <translation>On a le droit d’être bloqué&#xa0;; presser n’est pas votre travail. Essayez dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Name it without blame: “We are stuck. What would you like to do next?”</source>
        <translation>Dites-le sans reproche&#xa0;: «&#xa0;Nous sommes bloqués. Que voudriez-vous faire ensuite&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Read aloud what is agreed already.</source>
        <translation>Lisez à voix haute ce qui est déjà convenu.</translation>
    </message>
    <message>
        <source>Put the point aside (p: in the line) and take an easier one.</source>
        <translation>Mettez le point de côté (p: dans la ligne) et prenez-en un plus facile.</translation>
    </message>
    <message>
        <source>Take a break: {key}.</source>
        <translation>Faites une pause&#xa0;: {key}.</translation>
    </message>
    <message>
        <source>Go back to the need under the objection: “Which need have we not heard yet?”</source>
        <translation>Revenez au besoin sous l’objection&#xa0;: «&#xa0;Quel besoin n’avons-nous pas encore entendu&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Ask what is only assumed: “What must be true for these two to clash?”</source>
        <translation>Demandez ce qui est seulement supposé&#xa0;: «&#xa0;Que faut-il pour que ces deux-là soient en conflit&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Make it smaller, or shorter: a trial with a day for looking again.</source>
        <translation>Faites plus petit, ou plus court&#xa0;: un essai, avec un jour pour y revenir.</translation>
    </message>
    <message>
        <source>Split it: by time, place, people or amount.</source>
        <translation>Partagez&#xa0;: selon le temps, le lieu, les personnes ou la quantité.</translation>
    </message>
    <message>
        <source>Let a standard or an expert decide whom both sides choose.</source>
        <translation>Laissez décider une norme ou un expert que les deux parties choisissent.</translation>
    </message>
    <message>
        <source>Talk with each side alone, the same time for both: {key}.</source>
        <translation>Parlez à chaque partie seule, aussi longtemps à l’une qu’à l’autre&#xa0;: {key}.</translation>
    </message>
    <message>
        <source>Ask in private: “What happens if we do not agree?”</source>
        <translation>Demandez en privé&#xa0;: «&#xa0;Que se passe-t-il si nous ne tombons pas d’accord&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Write one text and let both sides mend it until nobody can make it better.</source>
        <translation>Écrivez un seul texte et laissez les deux parties l’améliorer jusqu’à ce que personne ne puisse faire mieux.</translation>
    </message>
    <message>
        <source>End well: say what is understood and open, and when you meet again.</source>
        <translation>Finissez bien&#xa0;: dites ce qui est compris et ce qui est ouvert, et quand vous vous reverrez.</translation>
    </message>
</context>
</TS>
