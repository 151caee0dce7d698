"""The words of the guide's made pages that no window says, in every language of the app."""

from __future__ import annotations

from typing import NamedTuple


class PageWords(NamedTuple):
    """Headings, and what stands above the tables."""

    keys_and_lines: str
    keys: str
    site: str
    """How keys are called; for those who read the page elsewhere than in the help."""
    what: str
    key: str
    lines: str
    line: str
    does: str
    command_line: str
    commands: str
    """What stands above the commands, which are in English everywhere."""
    given: str
    meaning: str


WORDS = {
    "en": PageWords(
        keys_and_lines="Keys and lines",
        keys="Keys of the desk",
        site="On a Mac, Ctrl is the Command key. `Ctrl+F1` shows these keys as your system writes"
        " them.",
        what="what",
        key="key",
        lines="What can be typed into the line",
        line="line",
        does="what it does",
        command_line="The command line",
        commands="What a window does, a command does too. Exit status: 0 done; 1 the answer is no;"
        " 2 usage; 3 it cannot be done, with one line that says what to do.",
        given="given",
        meaning="meaning",
    ),
    "de": PageWords(
        keys_and_lines="Tasten und Zeilen",
        keys="Tasten am Pult",
        site="Tasten tragen hier ihre englischen Namen: Ctrl ist Strg, Shift ist Umschalt, Del ist"
        " Entf, PgUp und PgDown sind Bild auf und Bild ab; auf einem Mac ist Ctrl die"
        " Befehlstaste. `Ctrl+F1` zeigt diese Tasten, wie Ihr System sie schreibt.",
        what="was",
        key="Taste",
        lines="Was man in die Zeile tippen kann",
        line="Zeile",
        does="was sie tut",
        command_line="Die Befehlszeile",
        commands="Was ein Fenster tut, tut auch ein Befehl. Befehle und ihre Erklärungen sind auf"
        " Englisch. Rückgabewert: 0 getan; 1 die Antwort ist nein; 2 falsch aufgerufen; 3 es geht"
        " nicht, mit einer Zeile, die sagt, was zu tun ist.",
        given="Angabe",
        meaning="Bedeutung",
    ),
    "fr": PageWords(
        keys_and_lines="Touches et lignes",
        keys="Touches du pupitre",
        site="Les touches portent ici leur nom anglais : Shift est Maj, Del est Suppr, PgUp et"
        " PgDown sont Page précédente et Page suivante ; sur un Mac, Ctrl est la touche Commande."
        " `Ctrl+F1` montre ces touches comme votre système les écrit.",
        what="quoi",
        key="touche",
        lines="Ce qu’on peut écrire dans la ligne",
        line="ligne",
        does="ce qu’elle fait",
        command_line="La ligne de commande",
        commands="Ce que fait une fenêtre, une commande le fait aussi. Les commandes et leurs"
        " explications sont en anglais. Code de sortie : 0 fait ; 1 la réponse est non ; 2 mauvais"
        " usage ; 3 c’est impossible, avec une ligne qui dit que faire.",
        given="ce qu’on donne",
        meaning="sens",
    ),
    "es": PageWords(
        keys_and_lines="Teclas y líneas",
        keys="Teclas de la mesa",
        site="Las teclas llevan aquí su nombre inglés: Shift es Mayús, Del es Supr, PgUp y"
        " PgDown son Re Pág y Av Pág; en un Mac, Ctrl es la tecla Comando. `Ctrl+F1` muestra"
        " estas teclas como las escribe su sistema.",
        what="qué",
        key="tecla",
        lines="Qué se puede escribir en la línea",
        line="línea",
        does="qué hace",
        command_line="La línea de órdenes",
        commands="Lo que hace una ventana, lo hace también una orden. Las órdenes y sus"
        " explicaciones están en inglés. Código de salida: 0 hecho; 1 la respuesta es no; 2 mal"
        " uso; 3 no se puede hacer, con una línea que dice qué hacer.",
        given="lo que se da",
        meaning="significado",
    ),
    "pt_BR": PageWords(
        keys_and_lines="Teclas e linhas",
        keys="Teclas da mesa",
        site="As teclas têm aqui o nome inglês: Del é Delete, PgUp e PgDown são Page Up e Page"
        " Down; num Mac, Ctrl é a tecla Command. `Ctrl+F1` mostra estas teclas como o seu sistema"
        " as escreve.",
        what="o quê",
        key="tecla",
        lines="O que se pode digitar na linha",
        line="linha",
        does="o que faz",
        command_line="A linha de comando",
        commands="O que uma janela faz, um comando também faz. Os comandos e suas explicações estão"
        " em inglês. Código de saída: 0 feito; 1 a resposta é não; 2 uso errado; 3 não pode ser"
        " feito, com uma linha que diz o que fazer.",
        given="o que se dá",
        meaning="significado",
    ),
    "ar": PageWords(
        keys_and_lines="المفاتيح والأسطر",
        keys="مفاتيح المكتب",
        site="في أجهزة ماك، Ctrl هو مفتاح الأوامر. ويعرض `Ctrl+F1` هذه المفاتيح كما يكتبها نظامك.",
        what="ماذا",
        key="المفتاح",
        lines="ما يمكن كتابته في السطر",
        line="السطر",
        does="ما يفعله",
        command_line="سطر الأوامر",
        commands="ما تفعله نافذة يفعله أمر أيضًا. الأوامر وشروحها بالإنجليزية. رمز الخروج: 0 تم؛"
        " 1 الجواب لا؛ 2 استعمال خاطئ؛ 3 لا يمكن ذلك، مع سطر واحد يقول ما العمل.",
        given="المُعطى",
        meaning="المعنى",
    ),
}
