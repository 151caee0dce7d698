<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About andfacil</source>
        <translation>Acerca de andfacil</translation>
    </message>
    <message>
        <source>A board on which two sides build solutions that give each what it needs. Everything stays on this machine.</source>
        <translation>Un tablero en el que dos partes construyen soluciones que dan a cada una lo que necesita. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It uses Qt and PySide6, which are under the GNU Lesser General Public License 3, and other free libraries, fonts and icons. THIRD-PARTY-NOTICES.md, in the same package, has every licence.</source>
        <translation>Software libre bajo la licencia Apache 2.0. Usa Qt y PySide6, que están bajo la GNU Lesser General Public License 3, y otras bibliotecas, tipos de letra e iconos libres. THIRD-PARTY-NOTICES.md, en el mismo paquete, tiene cada licencia.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>{action}: select a card for it first.</source>
        <translation>{action}: elija primero una tarjeta.</translation>
    </message>
    <message>
        <source>{action}: select a solution for it first.</source>
        <translation>{action}: elija primero una solución.</translation>
    </message>
    <message>
        <source>{action}: select a need for it first.</source>
        <translation>{action}: elija primero una necesidad.</translation>
    </message>
    <message>
        <source>{action}: select a need or a solution for it first.</source>
        <translation>{action}: elija primero una necesidad o una solución.</translation>
    </message>
    <message>
        <source>{action}: select a position for it first.</source>
        <translation>{action}: elija primero una posición.</translation>
    </message>
    <message>
        <source>{action}: select a parked point for it first.</source>
        <translation>{action}: elija primero un punto aparcado.</translation>
    </message>
    <message>
        <source>Session details…</source>
        <translation>Datos de la sesión…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Acuerdo…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Mark as signed…</source>
        <translation>Marcar como firmado…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Send a copy…</source>
        <translation>Entregar una copia…</translation>
    </message>
    <message>
        <source>Protect this session with a password…</source>
        <translation>Proteger esta sesión con una contraseña…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Cambiar la contraseña…</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo list…</source>
        <translation>Lista de pasos…</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>Mirar atrás…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Go to a card by its ref</source>
        <translation>Ir a una tarjeta por su referencia</translation>
    </message>
    <message>
        <source>Select the card above as well</source>
        <translation>Elegir también la tarjeta de arriba</translation>
    </message>
    <message>
        <source>Select the card below as well</source>
        <translation>Elegir también la tarjeta de abajo</translation>
    </message>
    <message>
        <source>Select the whole column</source>
        <translation>Elegir toda la columna</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Editar el texto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>No negociable</translation>
    </message>
    <message>
        <source>The other side has said it back</source>
        <translation>La otra parte lo ha repetido</translation>
    </message>
    <message>
        <source>The same need on both sides</source>
        <translation>La misma necesidad en ambas partes</translation>
    </message>
    <message>
        <source>A clash of two needs</source>
        <translation>Un choque de dos necesidades</translation>
    </message>
    <message>
        <source>Start a solution that meets it</source>
        <translation>Empezar una solución que la cubra</translation>
    </message>
    <message>
        <source>Turn into a need</source>
        <translation>Convertir en necesidad</translation>
    </message>
    <message>
        <source>Link to needs</source>
        <translation>Enlazar con necesidades</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Yes, and: build on it</source>
        <translation>Sí, y: construir sobre ella</translation>
    </message>
    <message>
        <source>Start a commitment for it</source>
        <translation>Empezar un compromiso para ello</translation>
    </message>
    <message>
        <source>Start a solution from the AND question</source>
        <translation>Empezar una solución desde la pregunta Y</translation>
    </message>
    <message>
        <source>Put the AND question into other words</source>
        <translation>Decir de otro modo la pregunta Y</translation>
    </message>
    <message>
        <source>What the card said before</source>
        <translation>Lo que decía antes la tarjeta</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Merge with the next card</source>
        <translation>Unir con la tarjeta siguiente</translation>
    </message>
    <message>
        <source>Put aside into the parking lot</source>
        <translation>Dejar aparte en el aparcamiento</translation>
    </message>
    <message>
        <source>Take up as a need of side A</source>
        <translation>Recoger como necesidad de la parte A</translation>
    </message>
    <message>
        <source>Take up as a need of side B</source>
        <translation>Recoger como necesidad de la parte B</translation>
    </message>
    <message>
        <source>Coverage grid…</source>
        <translation>Cuadro de cobertura…</translation>
    </message>
    <message>
        <source>Type hidden: cards stay at the desk until revealed</source>
        <translation>Escribir oculto: las tarjetas quedan en la mesa hasta mostrarlas</translation>
    </message>
    <message>
        <source>Reveal the selected cards</source>
        <translation>Mostrar las tarjetas elegidas</translation>
    </message>
    <message>
        <source>Reveal the next card of the column</source>
        <translation>Mostrar la tarjeta siguiente de la columna</translation>
    </message>
    <message>
        <source>Reveal all cards</source>
        <translation>Mostrar todas las tarjetas</translation>
    </message>
    <message>
        <source>Hide the selected cards</source>
        <translation>Ocultar las tarjetas elegidas</translation>
    </message>
    <message>
        <source>Both sides&apos; answers…</source>
        <translation>Respuestas de ambas partes…</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>Mostrar las respuestas</translation>
    </message>
    <message>
        <source>Take a condition into the solution</source>
        <translation>Incluir una condición en la solución</translation>
    </message>
    <message>
        <source>Make a condition a need</source>
        <translation>Hacer de una condición una necesidad</translation>
    </message>
    <message>
        <source>Willingness…</source>
        <translation>Disposición…</translation>
    </message>
    <message>
        <source>Phases and their times…</source>
        <translation>Las fases y sus tiempos…</translation>
    </message>
    <message>
        <source>The clock of the phase runs</source>
        <translation>El reloj de la fase corre</translation>
    </message>
    <message>
        <source>5 minutes more for the phase</source>
        <translation>5 minutos más para la fase</translation>
    </message>
    <message>
        <source>1 minute more for the phase</source>
        <translation>1 minuto más para la fase</translation>
    </message>
    <message>
        <source>Count the phase down in the room</source>
        <translation>Cuenta atrás de la fase en la sala</translation>
    </message>
    <message>
        <source>Opening: yes to looking, and who starts…</source>
        <translation>Apertura: sí a buscar, y quién empieza…</translation>
    </message>
    <message>
        <source>Questions that lead to the need, or test it…</source>
        <translation>Preguntas que llevan a la necesidad, o la prueban…</translation>
    </message>
    <message>
        <source>Listen: the wall is quiet, nothing is written</source>
        <translation>Escuchar: la pared está en calma, no se escribe nada</translation>
    </message>
    <message>
        <source>The sides talk apart</source>
        <translation>Las partes hablan por separado</translation>
    </message>
    <message>
        <source>What matters most, and the other side&apos;s guess…</source>
        <translation>Lo que más importa, y lo que supone la otra parte…</translation>
    </message>
    <message>
        <source>Why two needs clash, and the way out…</source>
        <translation>Por qué chocan dos necesidades, y la salida…</translation>
    </message>
    <message>
        <source>In private: better than without it?…</source>
        <translation>En privado: ¿mejor que sin él?…</translation>
    </message>
    <message>
        <source>Show what may be told in the room</source>
        <translation>Mostrar en la sala lo que se puede contar</translation>
    </message>
    <message>
        <source>One word each…</source>
        <translation>Una palabra cada persona…</translation>
    </message>
    <message>
        <source>When it does not go on…</source>
        <translation>Cuando no se avanza…</translation>
    </message>
    <message>
        <source>Show the smallest package</source>
        <translation>Mostrar el paquete más pequeño</translation>
    </message>
    <message>
        <source>How the session has gone…</source>
        <translation>Cómo ha ido la sesión…</translation>
    </message>
    <message>
        <source>Ask about wording that defends</source>
        <translation>Preguntar por palabras que defienden</translation>
    </message>
    <message>
        <source>Show room</source>
        <translation>Mostrar la sala</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Show room over a whole screen</source>
        <translation>Mostrar la sala en una pantalla entera</translation>
    </message>
    <message>
        <source>Show room in a window</source>
        <translation>Mostrar la sala en una ventana</translation>
    </message>
    <message>
        <source>Swap the screens of desk and room</source>
        <translation>Intercambiar las pantallas de mesa y sala</translation>
    </message>
    <message>
        <source>Next page in the room</source>
        <translation>Página siguiente en la sala</translation>
    </message>
    <message>
        <source>Previous page in the room</source>
        <translation>Página anterior en la sala</translation>
    </message>
    <message>
        <source>Show the whole board on one picture</source>
        <translation>Mostrar todo el tablero en una imagen</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>Bloquear la sala</translation>
    </message>
    <message>
        <source>Measure the room…</source>
        <translation>Medir la sala…</translation>
    </message>
    <message>
        <source>Show the commitments in the room</source>
        <translation>Mostrar los compromisos en la sala</translation>
    </message>
    <message>
        <source>Show the parked points in the room</source>
        <translation>Mostrar los puntos aparcados en la sala</translation>
    </message>
    <message>
        <source>Read the agreement back in the room</source>
        <translation>Leer el acuerdo en la sala</translation>
    </message>
    <message>
        <source>Show the selected card, or two, large</source>
        <translation>Mostrar en grande la tarjeta elegida, o dos</translation>
    </message>
    <message>
        <source>Show the AND question large</source>
        <translation>Mostrar en grande la pregunta Y</translation>
    </message>
    <message>
        <source>What is large follows the selection</source>
        <translation>Lo grande sigue a lo elegido</translation>
    </message>
    <message>
        <source>Spotlight on the selected cards</source>
        <translation>Foco en las tarjetas elegidas</translation>
    </message>
    <message>
        <source>Spotlight on the column</source>
        <translation>Foco en la columna</translation>
    </message>
    <message>
        <source>Spotlight on what is not met yet</source>
        <translation>Foco en lo que aún no está cubierto</translation>
    </message>
    <message>
        <source>Point with the mouse</source>
        <translation>Señalar con el ratón</translation>
    </message>
    <message>
        <source>Show the room what is typed</source>
        <translation>Mostrar a la sala lo que se escribe</translation>
    </message>
    <message>
        <source>Swap the columns of the sides</source>
        <translation>Intercambiar las columnas de las partes</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Fase siguiente</translation>
    </message>
    <message>
        <source>Previous phase</source>
        <translation>Fase anterior</translation>
    </message>
    <message>
        <source>Another AND question</source>
        <translation>Otra pregunta Y</translation>
    </message>
    <message>
        <source>The AND question before</source>
        <translation>La pregunta Y anterior</translation>
    </message>
    <message>
        <source>Next position, commitment or parked point</source>
        <translation>Posición, compromiso o punto aparcado siguiente</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>El anterior</translation>
    </message>
    <message>
        <source>To the next part of the desk</source>
        <translation>A la parte siguiente de la mesa</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>A la parte anterior</translation>
    </message>
    <message>
        <source>To the capture line</source>
        <translation>A la línea de entrada</translation>
    </message>
    <message>
        <source>What the line makes…</source>
        <translation>Lo que hace la línea…</translation>
    </message>
    <message>
        <source>To the card&apos;s fields</source>
        <translation>A los campos de la tarjeta</translation>
    </message>
    <message>
        <source>Show the card&apos;s fields</source>
        <translation>Mostrar los campos de la tarjeta</translation>
    </message>
    <message>
        <source>Show the phases and what is open</source>
        <translation>Mostrar las fases y lo que está abierto</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Otros colores</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text as large as the system&apos;s</source>
        <translation>Texto tan grande como el del sistema</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Lo que se puede escribir</translation>
    </message>
    <message>
        <source>About andfacil</source>
        <translation>Acerca de andfacil</translation>
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
        <translation>Carta</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloide</translation>
    </message>
    <message>
        <source>{size} pt, fewer pages</source>
        <translation>{size} pt, menos páginas</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>{size} pt, easy to read</source>
        <translation>{size} pt, fácil de leer</translation>
    </message>
    <message>
        <source>{size} pt, large print</source>
        <translation>{size} pt, letra grande</translation>
    </message>
    <message>
        <source>Preparation sheet for {name}</source>
        <translation>Hoja de preparación para {name}</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>El acuerdo</translation>
    </message>
    <message>
        <source>No agreement today</source>
        <translation>Hoy sin acuerdo</translation>
    </message>
    <message>
        <source>The board, on one sheet or more</source>
        <translation>El tablero, en una hoja o más</translation>
    </message>
    <message>
        <source>The board as a list</source>
        <translation>El tablero como lista</translation>
    </message>
    <message>
        <source>Not an agreement: a signature on it says only that the person was there.</source>
        <translation>No es un acuerdo: una firma en él solo dice que la persona estuvo presente.</translation>
    </message>
    <message>
        <source>Shows the board as it is now. It is not for signing.</source>
        <translation>Muestra el tablero tal como está. No es para firmar.</translation>
    </message>
    <message>
        <source>To prepare with, for one side alone. It is not for signing.</source>
        <translation>Para prepararse, para una sola parte. No es para firmar.</translation>
    </message>
    <message>
        <source>Draft, not ready to sign. Non-negotiables not met yet: {refs}.</source>
        <translation>Borrador, no listo para firmar. No negociables aún sin cubrir: {refs}.</translation>
    </message>
    <message>
        <source>Also: {lacks}.</source>
        <translation>Además: {lacks}.</translation>
    </message>
    <message>
        <source>Draft, not ready to sign: {lacks}.</source>
        <translation>Borrador, aún no para firmar: {lacks}.</translation>
    </message>
    <message>
        <source>no agreement today</source>
        <translation>hoy sin acuerdo</translation>
    </message>
    <message>
        <source>board</source>
        <translation>tablero</translation>
    </message>
    <message>
        <source>list of the board</source>
        <translation>lista del tablero</translation>
    </message>
    <message>
        <source>preparation A</source>
        <translation>preparación A</translation>
    </message>
    <message>
        <source>preparation B</source>
        <translation>preparación B</translation>
    </message>
    <message>
        <source>Sending the pages to the printer…</source>
        <translation>Enviando las páginas a la impresora…</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Haciendo el archivo…</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Haciendo las páginas…</translation>
    </message>
    <message>
        <source>Making the pages anew; these are out of date.</source>
        <translation>Haciendo de nuevo las páginas; estas ya no valen.</translation>
    </message>
</context>
<context>
    <name>AgreementController</name>
    <message>
        <source>{keys} brings the agreement back.</source>
        <translation>{keys} trae de vuelta el acuerdo.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>{name} is already there. Replace it?</source>
        <translation>{name} ya está allí. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>All pages are with the printer.</source>
        <translation>Todas las páginas están en la impresora.</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>With a picture of the board</source>
        <translation>Con una imagen del tablero</translation>
    </message>
    <message>
        <source>Could be said more plainly</source>
        <translation>Podría decirse con más sencillez</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Para imprimir</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>The paper is</source>
        <translation>El documento es</translation>
    </message>
    <message>
        <source>What it says about itself</source>
        <translation>Lo que dice de sí mismo</translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Mark as signed…</source>
        <translation>&amp;Marcar como firmado…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>{edit}, saved</source>
        <translation>{edit}, guardado</translation>
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
        <translation>Respuestas a {solution}</translation>
    </message>
    <message>
        <source>Yes, if, not yet</source>
        <translation>Sí, si, todavía no</translation>
    </message>
    <message>
        <source>Fist to five</source>
        <translation>Del puño a los cinco dedos</translation>
    </message>
    <message>
        <source>Gradients 1 to 8</source>
        <translation>Grados 1 a 8</translation>
    </message>
    <message>
        <source>One number a person, all at once: 5 I would lead it, 4 I am for it, 3 I can live with it, 2 I have doubts, 1 I have grave doubts, 0 I stop it. Yes is 3 or more; below, ask what would make it work.</source>
        <translation>Un número por persona, todos a la vez: 5 yo lo lideraría, 4 estoy a favor, 3 puedo vivir con ello, 2 tengo dudas, 1 tengo dudas graves, 0 lo detengo. Sí es 3 o más; por debajo, pregunte qué lo haría posible.</translation>
    </message>
    <message>
        <source>One number a person, all at once: 1 wholly for it, 2 with a small remark, 3 with doubts, 4 no opinion, 5 let us talk more, 6 not for it, and not in the way, 7 gravely against it, 8 I stop it. Yes is 3 or less.</source>
        <translation>Un número por persona, todos a la vez: 1 del todo a favor, 2 con un pequeño comentario, 3 con dudas, 4 sin opinión, 5 hablemos más, 6 no a favor, pero sin estorbar, 7 gravemente en contra, 8 lo detengo. Sí es 3 o menos.</translation>
    </message>
    <message>
        <source>Y: yes   I: yes, if…   N: not yet   Del: none   Tab: on</source>
        <translation>Y: sí   I: sí, si…   N: todavía no   Supr: ninguna   Tab: sigue</translation>
    </message>
    <message>
        <source>Reveal both answers</source>
        <translation>Mostrar ambas respuestas</translation>
    </message>
    <message>
        <source>Everybody sees these answers.</source>
        <translation>Todos ven estas respuestas.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>{path} is in use.</source>
        <translation>{path} está en uso.</translation>
    </message>
    <message>
        <source>Saved. You go on in {path}</source>
        <translation>Guardado. Usted sigue en {path}</translation>
    </message>
</context>
<context>
    <name>AttentionController</name>
    <message>
        <source>Every need is met.</source>
        <translation>Cada necesidad está cubierta.</translation>
    </message>
    <message>
        <source>The break is over.</source>
        <translation>La pausa ha terminado.</translation>
    </message>
    <message>
        <source>The room sees what is typed.</source>
        <translation>La sala ve lo que se escribe.</translation>
    </message>
    <message>
        <source>What is typed stays here.</source>
        <translation>Lo que se escribe se queda aquí.</translation>
    </message>
    <message>
        <source>The room has a break. {key} ends it.</source>
        <translation>La sala está en pausa. {key} la termina.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>BlockField</name>
    <message>
        <source>Open the whole text…</source>
        <translation>Abrir todo el texto…</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The AND question</source>
        <translation>La pregunta Y</translation>
    </message>
    <message>
        <source>Enter begins a solution, Tab keeps the words, Escape puts them back.</source>
        <translation>Intro empieza una solución, Tab conserva las palabras, Esc las deja como estaban.</translation>
    </message>
    <message>
        <source>Click, or press {key}, to put the question into other words</source>
        <translation>Haga clic, o pulse {key}, para decir la pregunta de otro modo</translation>
    </message>
    <message>
        <source>NEXT AND</source>
        <translation>SIGUIENTE Y</translation>
    </message>
    <message>
        <source>CLASH</source>
        <translation>CHOQUE</translation>
    </message>
    <message>
        <source>{key}: another pair</source>
        <translation>{key}: otro par</translation>
    </message>
    <message>
        <source>{key}: take it · Click: reword</source>
        <translation>{key}: tomarla · Clic: decirla de otro modo</translation>
    </message>
    <message>
        <source>Enter: take it · Tab: keep · Esc: as made</source>
        <translation>Intro: tomarla · Tab: conservar · Esc: como estaba</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Type:  + solution &gt; a1 b1</source>
        <translation>Escriba:  + solución &gt; a1 b1</translation>
    </message>
    <message>
        <source>Type:  {letter}! non-negotiable
or:  {letter}: need</source>
        <translation>Escriba:  {letter}! no negociable
o:  {letter}: necesidad</translation>
    </message>
    <message>
        <source>hidden until revealed</source>
        <translation>oculto hasta mostrarlo</translation>
    </message>
    <message>
        <source>to be confirmed again</source>
        <translation>por confirmar de nuevo</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>hidden while the screen is mirrored</source>
        <translation>oculto mientras la pantalla se duplica</translation>
    </message>
    <message>
        <source>a: need   a! non-negotiable
b: need   b! non-negotiable
+ solution &gt; a1 b2   p: park</source>
        <translation>a: necesidad   a! no negociable
b: necesidad   b! no negociable
+ solución &gt; a1 b2   p: aparcar</translation>
    </message>
</context>
<context>
    <name>BoundedEdit</name>
    <message>
        <source>A text here takes {count} letters at most; what is beyond that was left out.</source>
        <translation>Un texto admite aquí {count} caracteres como mucho; lo que sobra se ha dejado fuera.</translation>
    </message>
    <message>
        <source>[Only the beginning: this text has {count} letters, too many to be shown and changed here. The session and its papers have all of it.]</source>
        <translation>[Solo el principio: este texto tiene {count} caracteres, demasiados para verlo y cambiarlo aquí. La sesión y sus documentos lo tienen entero.]</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>Typed here before, and not kept yet.</source>
        <translation>Escrito aquí antes y todavía no guardado.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sesiones (*{suffix})</translation>
    </message>
</context>
<context>
    <name>BreakBar</name>
    <message>
        <source>How long is the break</source>
        <translation>Cuánto dura la pausa</translation>
    </message>
    <message>
        <source>10, or 14:35</source>
        <translation>10, o 14:35</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Type minutes, as 10, or a time, as 14:35.</source>
        <translation>Escriba minutos, como 10, o una hora, como 14:35.</translation>
    </message>
    <message>
        <source>back at {time}</source>
        <translation>volvemos a las {time}</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>sin hora</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>Capture line</source>
        <translation>Línea de entrada</translation>
    </message>
    <message>
        <source>Target: {target}</source>
        <translation>Destino: {target}</translation>
    </message>
    <message>
        <source>Amend {card}</source>
        <translation>Cambiar {card}</translation>
    </message>
    <message>
        <source>your words go before &gt;</source>
        <translation>sus palabras van antes de &gt;</translation>
    </message>
    <message>
        <source>A must</source>
        <translation>A no neg.</translation>
    </message>
    <message>
        <source>A need</source>
        <translation>A necesidad</translation>
    </message>
    <message>
        <source>A position</source>
        <translation>A posición</translation>
    </message>
    <message>
        <source>+ AND</source>
        <translation>+ Y</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Aparcamiento</translation>
    </message>
    <message>
        <source>B need</source>
        <translation>B necesidad</translation>
    </message>
    <message>
        <source>B must</source>
        <translation>B no neg.</translation>
    </message>
    <message>
        <source>B position</source>
        <translation>B posición</translation>
    </message>
    <message>
        <source>A non-negotiable</source>
        <translation>A no negociable</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Point for the parking lot</source>
        <translation>Punto para el aparcamiento</translation>
    </message>
    <message>
        <source>B non-negotiable</source>
        <translation>B no negociable</translation>
    </message>
    <message>
        <source>What side A cannot do without  // why  == met when</source>
        <translation>De lo que la parte A no puede prescindir  // por qué  == cubierto cuando</translation>
    </message>
    <message>
        <source>What will be done  @who  by 31 jan  &gt; and1  == how we will know</source>
        <translation>Lo que se hará  @quién  by 31 ene  &gt; and1  == cómo lo sabremos</translation>
    </message>
    <message>
        <source>What side B cannot do without  // why  == met when</source>
        <translation>De lo que la parte B no puede prescindir  // por qué  == cubierto cuando</translation>
    </message>
    <message>
        <source>What side A needs  // why  == met when</source>
        <translation>Lo que necesita la parte A  // por qué  == cubierto cuando</translation>
    </message>
    <message>
        <source>What side A demands, to be turned into a need</source>
        <translation>Lo que exige la parte A, para convertirlo en necesidad</translation>
    </message>
    <message>
        <source>What is put aside for later</source>
        <translation>Lo que se deja para más tarde</translation>
    </message>
    <message>
        <source>A solution  &gt; a1 b2  == how we will know</source>
        <translation>Una solución  &gt; a1 b2  == cómo lo sabremos</translation>
    </message>
    <message>
        <source>What side B needs  // why  == met when</source>
        <translation>Lo que necesita la parte B  // por qué  == cubierto cuando</translation>
    </message>
    <message>
        <source>What side B demands, to be turned into a need</source>
        <translation>Lo que exige la parte B, para convertirlo en necesidad</translation>
    </message>
    <message>
        <source>a1 b2 links {solution}, or: {asked}</source>
        <translation>a1 b2 enlaza {solution}, o: {asked}</translation>
    </message>
    <message>
        <source>What stood in the line is kept: {key} brings it back.</source>
        <translation>Lo que había en la línea está guardado: {key} lo trae de vuelta.</translation>
    </message>
    <message>
        <source>Finish the line first: Enter does it, Esc empties it.</source>
        <translation>Termine primero la línea: Intro la ejecuta, Esc la vacía.</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>What it said before</source>
        <translation>Lo que decía antes</translation>
    </message>
    <message>
        <source>Nothing else so far.</source>
        <translation>Nada más hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>y %n anterior</numerusform>
            <numerusform>y %n anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangePasswordBox</name>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>This is not the present password.</source>
        <translation>Esta no es la contraseña actual.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The session is encrypted anew. Copies and backups made before still open with the password of now.</source>
        <translation>La sesión se cifra de nuevo. Las copias hechas antes se siguen abriendo con la contraseña actual.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
</context>
<context>
    <name>ChangedBar</name>
    <message>
        <source>&amp;Go on changing it</source>
        <translation>&amp;Seguir cambiando</translation>
    </message>
    <message>
        <source>Version {number} was signed on {date}. This is the first change since.</source>
        <translation>La versión {number} se firmó el {date}. Este es el primer cambio desde entonces.</translation>
    </message>
    <message>
        <source>&amp;Back to version {number}</source>
        <translation>&amp;Volver a la versión {number}</translation>
    </message>
</context>
<context>
    <name>Clashing</name>
    <message>
        <source>{ref}: now select the need of side {side} that it clashes with, and press the key again.</source>
        <translation>{ref}: elija ahora la necesidad de la parte {side} con la que choca y pulse otra vez la tecla.</translation>
    </message>
    <message>
        <source>{a} and {b} clash: the AND column asks about them.</source>
        <translation>{a} y {b} chocan: la columna Y pregunta por ellas.</translation>
    </message>
    <message>
        <source>{a} and {b}: no clash any more.</source>
        <translation>{a} y {b}: ya no chocan.</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Parar el reloj</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>Dejar correr el reloj</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>over by {time}</source>
        <translation>{time} de más</translation>
    </message>
    <message>
        <source>{words}, stopped</source>
        <translation>{words}, detenido</translation>
    </message>
</context>
<context>
    <name>ClosingWordsBox</name>
    <message>
        <source>One word each</source>
        <translation>Una palabra cada persona</translation>
    </message>
    <message>
        <source>Words of {side}</source>
        <translation>Palabras de {side}</translation>
    </message>
    <message>
        <source>Ask everybody in turn: in one word, how do you leave? A comma between two.</source>
        <translation>Pregunte a cada persona por turno: en una palabra, ¿cómo se va? Una coma entre dos.</translation>
    </message>
    <message>
        <source>Your own record: on no paper and in no copy for others.</source>
        <translation>Su propio registro: en ningún documento ni en copias para otros.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep and show in the &amp;room</source>
        <translation>Guardar y mostrar en la &amp;sala</translation>
    </message>
</context>
<context>
    <name>CloudBox</name>
    <message>
        <source>Why do these two clash?</source>
        <translation>¿Por qué chocan estas dos?</translation>
    </message>
    <message>
        <source>not always</source>
        <translation>no siempre</translation>
    </message>
    <message>
        <source>Therefore {side} wants</source>
        <translation>Por eso {side} quiere</translation>
    </message>
    <message>
        <source>Because, {number}</source>
        <translation>Porque, {number}</translation>
    </message>
    <message>
        <source>They exclude each other because … (tick what is not always true)</source>
        <translation>Se excluyen porque… (marque lo que no siempre es cierto)</translation>
    </message>
    <message>
        <source>&amp;Make it a solution</source>
        <translation>Hacerlo &amp;solución</translation>
    </message>
    <message>
        <source>&amp;Keep what was said</source>
        <translation>&amp;Guardar lo dicho</translation>
    </message>
    <message>
        <source>Keep it and show it in the &amp;room</source>
        <translation>Guardarlo y mostrarlo en la s&amp;ala</translation>
    </message>
    <message>
        <source>What both want</source>
        <translation>Lo que ambas quieren</translation>
    </message>
    <message>
        <source>What would meet both, where that is not true?</source>
        <translation>¿Qué cubriría ambas, donde eso no es cierto?</translation>
    </message>
</context>
<context>
    <name>Clouding</name>
    <message>
        <source>Select one need of each side, or one that is in a clash.</source>
        <translation>Elija una necesidad de cada parte, o una que choque con otra.</translation>
    </message>
    <message>
        <source>The room sees why the two clash. Esc shows the board.</source>
        <translation>La sala ve por qué chocan las dos. Esc muestra el tablero.</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>+ Commitment</source>
        <translation>+ Compromiso</translation>
    </message>
    <message>
        <source>+ Solution</source>
        <translation>+ Solución</translation>
    </message>
    <message>
        <source>+ Need</source>
        <translation>+ Necesidad</translation>
    </message>
    <message>
        <source>+ Must</source>
        <translation>+ No neg.</translation>
    </message>
</context>
<context>
    <name>CommonGround</name>
    <message>
        <source>{ref}: now select the same need of side {side}, and press the key again.</source>
        <translation>{ref}: elija ahora la misma necesidad de la parte {side}, y pulse la tecla otra vez.</translation>
    </message>
    <message>
        <source>{count} of {needs} needs are the same on both sides ({percent}%).</source>
        <translation>{count} de {needs} necesidades son las mismas en ambas partes ({percent} %).</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Send a copy</source>
        <translation>Entregar una copia</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>para entregar</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sesiones (*{suffix})</translation>
    </message>
    <message>
        <source>Copy saved: {path}</source>
        <translation>Copia guardada: {path}</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Coverage grid</source>
        <translation>Cuadro de cobertura</translation>
    </message>
    <message>
        <source>Needs by solutions</source>
        <translation>Necesidades frente a soluciones</translation>
    </message>
    <message>
        <source>There are no needs and solutions to compare yet.</source>
        <translation>Aún no hay necesidades y soluciones que comparar.</translation>
    </message>
    <message>
        <source>Space or click: meets · X or Delete: breaks · {key}: undo · Esc: done</source>
        <translation>Espacio o clic: cubre · X o Supr: va en contra · {key}: deshacer · Esc: listo</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in andfacil</source>
        <translation>Algo ha fallado en andfacil</translation>
    </message>
    <message>
        <source>Your session is safe: everything up to the last line is on disc, and the board has been read from there again.</source>
        <translation>Su sesión está a salvo: todo está en el disco hasta la última línea, y el tablero se ha vuelto a leer de allí.</translation>
    </message>
    <message>
        <source>The session&apos;s file cannot be read at the moment. What you see is the board as it still is in memory: save a copy before you close it.</source>
        <translation>El archivo de la sesión no se puede leer ahora. Usted ve el tablero tal como aún está en la memoria: guarde una copia antes de cerrarlo.</translation>
    </message>
    <message>
        <source>This report names places in the program only, no words of your session. It is kept in {path}; nothing is sent.</source>
        <translation>Este informe solo nombra lugares del programa, ninguna palabra de su sesión. Se guarda en {path}; no se envía nada.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>2027-01-31, 31 jan, fri, in 2 weeks</source>
        <translation>2027-01-31, 31 ene, viernes, en 2 semanas</translation>
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
        <translation>Abierto solo para leer: lo que se escriba aquí no se puede guardar.</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>Abrir la otra</translation>
    </message>
    <message>
        <source>Protected with a password</source>
        <translation>Protegida con una contraseña</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>With a supplier</source>
        <translation>Con un proveedor</translation>
    </message>
    <message>
        <source>With an employee</source>
        <translation>Con alguien de la plantilla</translation>
    </message>
    <message>
        <source>Between partners</source>
        <translation>Entre socios</translation>
    </message>
    <message>
        <source>Between peers</source>
        <translation>Entre iguales</translation>
    </message>
    <message>
        <source>In a community</source>
        <translation>En una comunidad</translation>
    </message>
    <message>
        <source>Between countries</source>
        <translation>Entre países</translation>
    </message>
    <message>
        <source>Other talks</source>
        <translation>Otras conversaciones</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Un acta de entendimiento</translation>
    </message>
    <message>
        <source>Heads of terms</source>
        <translation>Principios de acuerdo</translation>
    </message>
    <message>
        <source>A binding agreement</source>
        <translation>Un acuerdo vinculante</translation>
    </message>
    <message>
        <source>{name} ({tag}), fixed words in English</source>
        <translation>{name} ({tag}), palabras fijas en inglés</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Session details</source>
        <translation>Datos de la sesión</translation>
    </message>
    <message>
        <source>Name of side A</source>
        <translation>Nombre de la parte A</translation>
    </message>
    <message>
        <source>Name of side B</source>
        <translation>Nombre de la parte B</translation>
    </message>
    <message>
        <source>Pages of the details</source>
        <translation>Páginas de los datos</translation>
    </message>
    <message>
        <source>The session needs a title.</source>
        <translation>La sesión necesita un título.</translation>
    </message>
    <message>
        <source>Each side needs a name.</source>
        <translation>Cada parte necesita un nombre.</translation>
    </message>
    <message>
        <source>{text} is no date; write it as 2027-01-31 or 31 jan.</source>
        <translation>{text} no es una fecha; escríbala como 2027-01-31 o 31 ene.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind of talks</source>
        <translation>Clase de conversaciones</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitación</translation>
    </message>
    <message>
        <source>The paper is</source>
        <translation>El documento es</translation>
    </message>
    <message>
        <source>Language of room and paper</source>
        <translation>Idioma de sala y documento</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revisión el</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Antecedentes</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Regla de decisión</translation>
    </message>
    <message>
        <source>Ground rules, one a line</source>
        <translation>Reglas básicas, una por línea</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>2027-01-31, 31 jan, fri</source>
        <translation>2027-01-31, 31 ene, viernes</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back: {words}</source>
        <translation>Recuperar: {words}</translation>
    </message>
</context>
<context>
    <name>EarlierStates</name>
    <message>
        <source>Earlier states of sessions</source>
        <translation>Estados anteriores de sesiones</translation>
    </message>
    <message>
        <source>Restore as a copy…</source>
        <translation>Restaurar como copia…</translation>
    </message>
    <message>
        <source>andfacil keeps these on this computer when a session is closed, and before a session is changed by a newer version or mended.</source>
        <translation>andfacil los guarda en este equipo cuando se cierra una sesión, y antes de que una versión más nueva la cambie o de que se repare.</translation>
    </message>
    <message>
        <source>There is none yet: one is kept each time a changed session is closed.</source>
        <translation>Aún no hay ninguno: se guarda uno cada vez que se cierra una sesión cambiada.</translation>
    </message>
    <message>
        <source>Restore as a copy</source>
        <translation>Restaurar como copia</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sesiones (*{suffix})</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>al cerrar</translation>
    </message>
    <message>
        <source>before a newer version changed it</source>
        <translation>antes de que una versión más nueva la cambiara</translation>
    </message>
    <message>
        <source>before it was mended</source>
        <translation>antes de repararla</translation>
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
        <translation>Choque marcado</translation>
    </message>
    <message>
        <source>Clash no longer marked</source>
        <translation>Choque ya no marcado</translation>
    </message>
    <message>
        <source>Clash: words changed</source>
        <translation>Choque: palabras cambiadas</translation>
    </message>
    <message>
        <source>Coin tossed</source>
        <translation>Moneda lanzada</translation>
    </message>
    <message>
        <source>Columns swapped</source>
        <translation>Columnas intercambiadas</translation>
    </message>
    <message>
        <source>Commitment added</source>
        <translation>Compromiso añadido</translation>
    </message>
    <message>
        <source>Guesses noted</source>
        <translation>Conjeturas anotadas</translation>
    </message>
    <message>
        <source>Line no longer ticked</source>
        <translation>Línea ya no marcada</translation>
    </message>
    <message>
        <source>Line ticked</source>
        <translation>Línea marcada</translation>
    </message>
    <message>
        <source>One word each noted</source>
        <translation>Una palabra de cada persona anotada</translation>
    </message>
    <message>
        <source>Phase changed</source>
        <translation>Fase cambiada</translation>
    </message>
    <message>
        <source>Point parked</source>
        <translation>Punto aparcado</translation>
    </message>
    <message>
        <source>Position noted</source>
        <translation>Posición anotada</translation>
    </message>
    <message>
        <source>Private answers noted</source>
        <translation>Respuestas privadas anotadas</translation>
    </message>
    <message>
        <source>Private note changed</source>
        <translation>Nota privada cambiada</translation>
    </message>
    <message>
        <source>Reason for going on noted</source>
        <translation>Motivo para avanzar anotado</translation>
    </message>
    <message>
        <source>Session begun</source>
        <translation>Sesión empezada</translation>
    </message>
    <message>
        <source>Session details changed</source>
        <translation>Datos de la sesión cambiados</translation>
    </message>
    <message>
        <source>Session imported</source>
        <translation>Sesión importada</translation>
    </message>
    <message>
        <source>Signed version kept</source>
        <translation>Versión firmada guardada</translation>
    </message>
    <message>
        <source>Time of the phase noted</source>
        <translation>Tiempo de la fase anotado</translation>
    </message>
    <message>
        <source>Times of the phases changed</source>
        <translation>Tiempos de las fases cambiados</translation>
    </message>
    <message>
        <source>Willingness noted</source>
        <translation>Disposición anotada</translation>
    </message>
    <message>
        <source>Willingness revealed</source>
        <translation>Disposición mostrada</translation>
    </message>
    <message>
        <source>Yes to looking together noted</source>
        <translation>Sí a buscar juntos anotado</translation>
    </message>
    <message>
        <source>add duplicate {ref}</source>
        <translation>añadir el duplicado {ref}</translation>
    </message>
    <message>
        <source>add {ref}</source>
        <translation>añadir {ref}</translation>
    </message>
    <message>
        <source>add {ref} for a clash</source>
        <translation>añadir {ref} para un choque</translation>
    </message>
    <message>
        <source>add {ref} for both sides</source>
        <translation>añadir {ref} para ambas partes</translation>
    </message>
    <message>
        <source>answers to {ref}</source>
        <translation>respuestas a {ref}</translation>
    </message>
    <message>
        <source>begin the session</source>
        <translation>empezar la sesión</translation>
    </message>
    <message>
        <source>change {ref}</source>
        <translation>cambiar {ref}</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>delete {ref}</source>
        <translation>eliminar {ref}</translation>
    </message>
    <message>
        <source>delete {ref} and others</source>
        <translation>eliminar {ref} y otras</translation>
    </message>
    <message>
        <source>guesses</source>
        <translation>conjeturas</translation>
    </message>
    <message>
        <source>heard {ref}</source>
        <translation>{ref} oída</translation>
    </message>
    <message>
        <source>hide {ref}</source>
        <translation>ocultar {ref}</translation>
    </message>
    <message>
        <source>import the session</source>
        <translation>importar la sesión</translation>
    </message>
    <message>
        <source>join {ref} with the same need</source>
        <translation>juntar {ref} con la misma necesidad</translation>
    </message>
    <message>
        <source>links of {ref}</source>
        <translation>enlaces de {ref}</translation>
    </message>
    <message>
        <source>make {ref} a need</source>
        <translation>hacer de {ref} una necesidad</translation>
    </message>
    <message>
        <source>make {ref} and others needs</source>
        <translation>hacer de {ref} y otras necesidades</translation>
    </message>
    <message>
        <source>make {ref} and others non-negotiable</source>
        <translation>hacer {ref} y otras no negociables</translation>
    </message>
    <message>
        <source>make {ref} non-negotiable</source>
        <translation>hacer {ref} no negociable</translation>
    </message>
    <message>
        <source>mark a clash</source>
        <translation>marcar un choque</translation>
    </message>
    <message>
        <source>merge into {ref}</source>
        <translation>unir en {ref}</translation>
    </message>
    <message>
        <source>move {ref}</source>
        <translation>mover {ref}</translation>
    </message>
    <message>
        <source>move {ref} and others</source>
        <translation>mover {ref} y otras</translation>
    </message>
    <message>
        <source>one word each</source>
        <translation>una palabra cada persona</translation>
    </message>
    <message>
        <source>park {ref}</source>
        <translation>aparcar {ref}</translation>
    </message>
    <message>
        <source>park {ref} and others</source>
        <translation>aparcar {ref} y otras</translation>
    </message>
    <message>
        <source>parked point</source>
        <translation>punto aparcado</translation>
    </message>
    <message>
        <source>part {ref} from the same need</source>
        <translation>separar {ref} de la misma necesidad</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>private answers</source>
        <translation>respuestas privadas</translation>
    </message>
    <message>
        <source>private note</source>
        <translation>nota privada</translation>
    </message>
    <message>
        <source>reason for going on</source>
        <translation>motivo para avanzar</translation>
    </message>
    <message>
        <source>reveal the answers to {ref}</source>
        <translation>mostrar las respuestas a {ref}</translation>
    </message>
    <message>
        <source>reveal willingness</source>
        <translation>mostrar la disposición</translation>
    </message>
    <message>
        <source>reveal {ref}</source>
        <translation>mostrar {ref}</translation>
    </message>
    <message>
        <source>reveal {ref} and others</source>
        <translation>mostrar {ref} y otras</translation>
    </message>
    <message>
        <source>reword {ref}</source>
        <translation>decir {ref} de otro modo</translation>
    </message>
    <message>
        <source>session details</source>
        <translation>datos de la sesión</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>firmar</translation>
    </message>
    <message>
        <source>split {ref}</source>
        <translation>dividir {ref}</translation>
    </message>
    <message>
        <source>status of {ref}</source>
        <translation>estado de {ref}</translation>
    </message>
    <message>
        <source>status of {ref} and others</source>
        <translation>estado de {ref} y otras</translation>
    </message>
    <message>
        <source>swap the columns</source>
        <translation>intercambiar las columnas</translation>
    </message>
    <message>
        <source>take back a clash</source>
        <translation>retirar un choque</translation>
    </message>
    <message>
        <source>take {ref} from the parking lot</source>
        <translation>sacar {ref} del aparcamiento</translation>
    </message>
    <message>
        <source>test of {ref}</source>
        <translation>prueba de {ref}</translation>
    </message>
    <message>
        <source>tick a line</source>
        <translation>marcar una línea</translation>
    </message>
    <message>
        <source>time of the phase</source>
        <translation>tiempo de la fase</translation>
    </message>
    <message>
        <source>times of the phases</source>
        <translation>tiempos de las fases</translation>
    </message>
    <message>
        <source>toss the coin</source>
        <translation>lanzar la moneda</translation>
    </message>
    <message>
        <source>turn a position into {ref}</source>
        <translation>convertir una posición en {ref}</translation>
    </message>
    <message>
        <source>untick a line</source>
        <translation>quitar la marca de una línea</translation>
    </message>
    <message>
        <source>willingness</source>
        <translation>disposición</translation>
    </message>
    <message>
        <source>words of a clash</source>
        <translation>palabras de un choque</translation>
    </message>
    <message>
        <source>yes to looking together</source>
        <translation>sí a buscar juntos</translation>
    </message>
    <message>
        <source>{ref} and others: deleted</source>
        <translation>{ref} y otras: eliminadas</translation>
    </message>
    <message>
        <source>{ref} and others: moved</source>
        <translation>{ref} y otras: movidas</translation>
    </message>
    <message>
        <source>{ref} and others: now needs</source>
        <translation>{ref} y otras: ahora necesidades</translation>
    </message>
    <message>
        <source>{ref} and others: now non-negotiables</source>
        <translation>{ref} y otras: ahora no negociables</translation>
    </message>
    <message>
        <source>{ref} and others: parked</source>
        <translation>{ref} y otras: aparcadas</translation>
    </message>
    <message>
        <source>{ref} and others: revealed</source>
        <translation>{ref} y otras: mostradas</translation>
    </message>
    <message>
        <source>{ref} and others: status changed</source>
        <translation>{ref} y otras: estado cambiado</translation>
    </message>
    <message>
        <source>{ref}: agreed</source>
        <translation>{ref}: acordado</translation>
    </message>
    <message>
        <source>{ref}: answers changed</source>
        <translation>{ref}: respuestas cambiadas</translation>
    </message>
    <message>
        <source>{ref}: answers revealed</source>
        <translation>{ref}: respuestas mostradas</translation>
    </message>
    <message>
        <source>{ref}: changed</source>
        <translation>{ref}: cambiado</translation>
    </message>
    <message>
        <source>{ref}: deleted</source>
        <translation>{ref}: eliminado</translation>
    </message>
    <message>
        <source>{ref}: draft</source>
        <translation>{ref}: borrador</translation>
    </message>
    <message>
        <source>{ref}: duplicate added</source>
        <translation>{ref}: duplicado añadido</translation>
    </message>
    <message>
        <source>{ref}: heard</source>
        <translation>{ref}: oído</translation>
    </message>
    <message>
        <source>{ref}: hidden</source>
        <translation>{ref}: oculto</translation>
    </message>
    <message>
        <source>{ref}: links changed</source>
        <translation>{ref}: enlaces cambiados</translation>
    </message>
    <message>
        <source>{ref}: moved</source>
        <translation>{ref}: movido</translation>
    </message>
    <message>
        <source>{ref}: need added</source>
        <translation>{ref}: necesidad añadida</translation>
    </message>
    <message>
        <source>{ref}: need of both sides added</source>
        <translation>{ref}: necesidad de ambas partes añadida</translation>
    </message>
    <message>
        <source>{ref}: no longer heard</source>
        <translation>{ref}: ya no oído</translation>
    </message>
    <message>
        <source>{ref}: no longer the same need</source>
        <translation>{ref}: ya no es la misma necesidad</translation>
    </message>
    <message>
        <source>{ref}: non-negotiable added</source>
        <translation>{ref}: no negociable añadido</translation>
    </message>
    <message>
        <source>{ref}: now a need</source>
        <translation>{ref}: ahora una necesidad</translation>
    </message>
    <message>
        <source>{ref}: now a non-negotiable</source>
        <translation>{ref}: ahora no negociable</translation>
    </message>
    <message>
        <source>{ref}: others merged into it</source>
        <translation>{ref}: otras unidas a ella</translation>
    </message>
    <message>
        <source>{ref}: parked</source>
        <translation>{ref}: aparcado</translation>
    </message>
    <message>
        <source>{ref}: position turned into a need</source>
        <translation>{ref}: posición convertida en necesidad</translation>
    </message>
    <message>
        <source>{ref}: rejected</source>
        <translation>{ref}: descartado</translation>
    </message>
    <message>
        <source>{ref}: revealed</source>
        <translation>{ref}: mostrado</translation>
    </message>
    <message>
        <source>{ref}: solution added</source>
        <translation>{ref}: solución añadida</translation>
    </message>
    <message>
        <source>{ref}: solution of a clash added</source>
        <translation>{ref}: solución de un choque añadida</translation>
    </message>
    <message>
        <source>{ref}: split in two</source>
        <translation>{ref}: dividido en dos</translation>
    </message>
    <message>
        <source>{ref}: status changed</source>
        <translation>{ref}: estado cambiado</translation>
    </message>
    <message>
        <source>{ref}: taken from the parking lot</source>
        <translation>{ref}: sacado del aparcamiento</translation>
    </message>
    <message>
        <source>{ref}: tested</source>
        <translation>{ref}: probada</translation>
    </message>
    <message>
        <source>{ref}: text changed</source>
        <translation>{ref}: texto cambiado</translation>
    </message>
    <message>
        <source>{ref}: the same need on both sides</source>
        <translation>{ref}: la misma necesidad en ambas partes</translation>
    </message>
</context>
<context>
    <name>Energy</name>
    <message>
        <source>positions and needs above the line, shared solutions below</source>
        <translation>posiciones y necesidades sobre la línea, soluciones comunes debajo</translation>
    </message>
    <message>
        <source>ENERGY</source>
        <translation>ENERGÍA</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>a3, b2, and 1</source>
        <translation>a3, b2, and 1</translation>
    </message>
    <message>
        <source>Words on the board or beside it</source>
        <translation>Palabras en el tablero o al lado</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} encontrados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>There is no {ref}</source>
        <translation>No hay {ref}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Picture of the whole board</source>
        <translation>Imagen de todo el tablero</translation>
    </message>
    <message>
        <source>Drawing of the whole board, sharp at any size</source>
        <translation>Dibujo de todo el tablero, nítido a cualquier tamaño</translation>
    </message>
    <message>
        <source>Commitments and review for a calendar</source>
        <translation>Compromisos y revisión para un calendario</translation>
    </message>
    <message>
        <source>Paper as text for mail and wikis</source>
        <translation>Documento como texto para correo y wikis</translation>
    </message>
    <message>
        <source>Paper to edit in a word processor</source>
        <translation>Documento para editar en un procesador de textos</translation>
    </message>
    <message>
        <source>Paper to print and sign</source>
        <translation>Documento para imprimir y firmar</translation>
    </message>
    <message>
        <source>Session for other programs</source>
        <translation>Sesión para otros programas</translation>
    </message>
    <message>
        <source>Table of all cards and commitments</source>
        <translation>Tabla de todas las tarjetas y compromisos</translation>
    </message>
    <message>
        <source>Workbook of all cards and commitments</source>
        <translation>Libro de todas las tarjetas y compromisos</translation>
    </message>
</context>
<context>
    <name>GoingOnBar</name>
    <message>
        <source>Why go on all the same? {key} or a click to say it, Enter keeps it</source>
        <translation>¿Por qué seguir de todos modos? {key} o un clic para decirlo, Intro lo guarda</translation>
    </message>
    <message>
        <source>Why the session goes on</source>
        <translation>Por qué sigue la sesión</translation>
    </message>
    <message>
        <source>Still to do in {phase}</source>
        <translation>Aún abierto en {phase}</translation>
    </message>
    <message>
        <source>{lines} And {count} more.</source>
        <translation>{lines} Y {count} más.</translation>
    </message>
</context>
<context>
    <name>Grammar</name>
    <message>
        <source>+ Shared rota == nobody is asked twice</source>
        <translation>+ Turnos compartidos == a nadie se le pide dos veces</translation>
    </message>
    <message>
        <source>+ Shared rota &gt; a1 b2 -b3</source>
        <translation>+ Turnos compartidos &gt; a1 b2 -b3</translation>
    </message>
    <message>
        <source>Cards on the board</source>
        <translation>Tarjetas del tablero</translation>
    </message>
    <message>
        <source>Dates, and signs as text</source>
        <translation>Fechas, y signos como texto</translation>
    </message>
    <message>
        <source>Fair weekends</source>
        <translation>Fines de semana justos</translation>
    </message>
    <message>
        <source>More about it, in the same line</source>
        <translation>Más sobre ello, en la misma línea</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Tarjetas nuevas</translation>
    </message>
    <message>
        <source>\ at the start: the line is plain text</source>
        <translation>\ al principio: la línea es texto sin más</translation>
    </message>
    <message>
        <source>\ before a sign keeps it as text</source>
        <translation>\ delante de un signo lo deja como texto</translation>
    </message>
    <message>
        <source>\do not shout</source>
        <translation>\p: significa aquí parking</translation>
    </message>
    <message>
        <source>a1 // we drive home at night</source>
        <translation>a1 // volvemos a casa de noche</translation>
    </message>
    <message>
        <source>a1 == 11 hours off duty</source>
        <translation>a1 == 11 horas sin servicio</translation>
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
        <translation>a: Ruido \&gt; 40 dB</translation>
    </message>
    <message>
        <source>a: Rest // we drive home at night</source>
        <translation>a: Descanso // volvemos a casa de noche</translation>
    </message>
    <message>
        <source>a: We plan our evenings</source>
        <translation>a: Planificamos nuestras tardes</translation>
    </message>
    <message>
        <source>a? Mondays off</source>
        <translation>a? Lunes libres</translation>
    </message>
    <message>
        <source>ab: A rota known in time</source>
        <translation>ab: Turnos conocidos a tiempo</translation>
    </message>
    <message>
        <source>also 2027-01-31, 31/1, tomorrow, in 2 weeks, eom</source>
        <translation>también 2027-01-31, 31/1, mañana, en 2 semanas</translation>
    </message>
    <message>
        <source>also in the session&apos;s language</source>
        <translation>también en el idioma de la sesión</translation>
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
        <translation>b! Nadie trabaja a solas</translation>
    </message>
    <message>
        <source>b: Rest == 11 hours off duty</source>
        <translation>b: Descanso == 11 horas sin servicio</translation>
    </message>
    <message>
        <source>commitment for AND1: who, by when</source>
        <translation>compromiso para AND1: quién, para cuándo</translation>
    </message>
    <message>
        <source>commitment: @who, by when or &gt; for what; one is enough</source>
        <translation>compromiso: @quién, cuándo o &gt; para qué, basta uno</translation>
    </message>
    <message>
        <source>do Call them @Ana until 1. März</source>
        <translation>do Llamarlos @Ana hasta el 1 de marzo</translation>
    </message>
    <message>
        <source>do Call them by fri</source>
        <translation>do Llamarlos by viernes</translation>
    </message>
    <message>
        <source>do Set it up @Mira by 31 jan &gt; and1</source>
        <translation>do Prepararlo @Mira by 31 ene &gt; and1</translation>
    </message>
    <message>
        <source>do Tell the team &gt; and1</source>
        <translation>do Decírselo al equipo &gt; and1</translation>
    </message>
    <message>
        <source>how we will know</source>
        <translation>cómo lo sabremos</translation>
    </message>
    <message>
        <source>its status: draft, agreed, parked or rejected</source>
        <translation>su estado: draft (borrador), agreed (acordada), parked (aparcada), rejected (descartada)</translation>
    </message>
    <message>
        <source>lets go of A1 and B2, on keyboards without ~</source>
        <translation>suelta A1 y B2, en teclados sin ~</translation>
    </message>
    <message>
        <source>meets A4, breaks B2, and lets go of A1</source>
        <translation>cubre A4, va en contra de B2 y suelta A1</translation>
    </message>
    <message>
        <source>met when</source>
        <translation>cubierto cuando</translation>
    </message>
    <message>
        <source>need of side A; b: is for side B</source>
        <translation>necesidad de la parte A; b: es para la parte B</translation>
    </message>
    <message>
        <source>non-negotiable of side B</source>
        <translation>no negociable de la parte B</translation>
    </message>
    <message>
        <source>p: Parking spaces</source>
        <translation>p: Plazas de aparcamiento</translation>
    </message>
    <message>
        <source>point for the parking lot</source>
        <translation>punto para aparcar</translation>
    </message>
    <message>
        <source>position of side A, to be turned into a need</source>
        <translation>posición de la parte A, que se convertirá en necesidad</translation>
    </message>
    <message>
        <source>solution that meets A1 and B2 and breaks B3</source>
        <translation>solución que cubre A1 y B2 y va en contra de B3</translation>
    </message>
    <message>
        <source>the other side has said it back</source>
        <translation>la otra parte lo ha repetido</translation>
    </message>
    <message>
        <source>the same need of both sides; ab! is a must</source>
        <translation>la misma necesidad de ambas partes; ab! es no negociable</translation>
    </message>
    <message>
        <source>the selected solution: meets A2 and B4, breaks B1</source>
        <translation>la solución elegida: cubre A2 y B4, va en contra de B1</translation>
    </message>
    <message>
        <source>whatever the chip says</source>
        <translation>lo que dice la etiqueta al principio de la línea</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>por qué importa</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>does not touch</source>
        <translation>no toca</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>va en contra</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>cubre</translation>
    </message>
    <message>
        <source>meets, agreed</source>
        <translation>cubre, acordado</translation>
    </message>
    <message>
        <source>meets, draft</source>
        <translation>cubre, borrador</translation>
    </message>
    <message>
        <source>breaks, agreed</source>
        <translation>va en contra, acordado</translation>
    </message>
    <message>
        <source>breaks, draft</source>
        <translation>va en contra, borrador</translation>
    </message>
</context>
<context>
    <name>GuessesBox</name>
    <message>
        <source>What matters most, and what the other side guesses</source>
        <translation>Lo que más importa, y lo que supone la otra parte</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{side} has guessed {number} of {count}: {refs}</source>
        <translation>{side} acertó {number} de {count}: {refs}</translation>
    </message>
    <message>
        <source>Ask each side by itself, then read aloud what was guessed right.</source>
        <translation>Pregunte a cada parte por separado y lea luego en voz alta los aciertos.</translation>
    </message>
    <message>
        <source>At most {most} each, as refs. Kept at the desk alone.</source>
        <translation>Como máximo {most} cada una, por sus referencias. Se queda en la mesa.</translation>
    </message>
    <message>
        <source>What matters most to {side}, {name}</source>
        <translation>Lo que más importa a {side}, {name}</translation>
    </message>
    <message>
        <source>What {side}, {name}, guesses</source>
        <translation>Lo que supone {side}, {name}</translation>
    </message>
</context>
<context>
    <name>HelpBox</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>No page has these words. These have “{words}”.</source>
        <translation>Ninguna página tiene esas palabras. Estas tienen «{words}».</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene esas palabras.</translation>
    </message>
    <message>
        <source>This page is not translated: it is in English.</source>
        <translation>Esta página no está traducida: está en inglés.</translation>
    </message>
</context>
<context>
    <name>HelpSearch</name>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
</context>
<context>
    <name>HiddenCount</name>
    <message>
        <source>{count} hidden until revealed</source>
        <translation>{count} ocultas hasta mostrarlas</translation>
    </message>
</context>
<context>
    <name>HidingChip</name>
    <message>
        <source>Typing hidden: {words}</source>
        <translation>Escrito oculto: {words}</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>No more hints</source>
        <translation>No más consejos</translation>
    </message>
    <message>
        <source>Try {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Now the next phase: {next_phase}. What to say in it stands at the left.</source>
        <translation>Ahora la fase siguiente: {next_phase}. Lo que hay que decir en ella está a la izquierda.</translation>
    </message>
    <message>
        <source>Now the next phase: {next_phase}. What is open stands at the left; one can go on all the same.</source>
        <translation>Ahora la fase siguiente: {next_phase}. Lo que queda abierto está a la izquierda; se puede seguir de todos modos.</translation>
    </message>
    <message>
        <source>Fresh air to breathe</source>
        <translation>Aire fresco para respirar</translation>
    </message>
    <message>
        <source>No draught on my neck</source>
        <translation>Sin corriente en la nuca</translation>
    </message>
    <message>
        <source>At the left stand the phases, what this one is for, and what to say. {opening}: each side says yes to looking for a result together, and a coin says who starts.</source>
        <translation>A la izquierda están las fases, para qué es esta y qué decir. {opening}: cada parte dice que sí a buscar juntos un resultado, y una moneda dice quién empieza.</translation>
    </message>
    <message>
        <source>Side {first} starts: “{first_position}”. {next_listed} selects that, {turn} takes what it would give them. Type, then Enter:  {first_example}</source>
        <translation>Empieza la parte {first}: «{first_position}». {next_listed} lo elige, {turn} recoge qué les daría eso. Escriba, luego Intro:  {first_example}</translation>
    </message>
    <message>
        <source>The same for side {second}, “{second_position}”: {next_listed}, {turn}. Type, then Enter:  {second_example}</source>
        <translation>Lo mismo para la parte {second}, «{second_position}»: {next_listed}, {turn}. Escriba, luego Intro:  {second_example}</translation>
    </message>
    <message>
        <source>What a side says it needs goes into the line below ({capture}), its letter first. Type, then Enter:  {letter}: Light on my book</source>
        <translation>Lo que una parte dice que necesita va en la línea de abajo ({capture}), primero su letra. Escriba, luego Intro:  {letter}: Luz sobre mi libro</translation>
    </message>
    <message>
        <source>Could a side not sign without one of its needs? Click that need (or {go_to} and its ref), then {non_negotiable}.</source>
        <translation>¿Habría una necesidad sin la que una parte no podría firmar? Haga clic en ella (o {go_to} y su referencia), luego {non_negotiable}.</translation>
    </message>
    <message>
        <source>Side {second} says back what it has heard, and side {first} says that it is right. Type, then Enter:  {need} heard</source>
        <translation>La parte {second} repite lo que ha oído, y la parte {first} dice que es correcto. Escriba, luego Intro:  {need} heard</translation>
    </message>
    <message>
        <source>Now a solution that meets needs of both, by their refs:  + Open a window in the next room &gt; {need_a} {need_b}</source>
        <translation>Ahora una solución que cubra necesidades de ambas, por sus referencias:  + Abrir una ventana en la sala de al lado &gt; {need_a} {need_b}</translation>
    </message>
    <message>
        <source>Who will do what, by when?  do Open the window @Librarian by fri &gt; {solution}</source>
        <translation>¿Quién hará qué, y para cuándo?  do Abrir la ventana @Bibliotecaria by viernes &gt; {solution}</translation>
    </message>
    <message>
        <source>{read_back} reads the agreement line by line. Space: the line is right for both sides. Esc ends it.</source>
        <translation>{read_back} lee el acuerdo línea por línea. Espacio: la línea es correcta para ambas partes. Esc lo termina.</translation>
    </message>
    <message>
        <source>Do both want the same? Once for both columns:  ab: Quiet while we read</source>
        <translation>¿Quieren ambas lo mismo? Una vez para las dos columnas:  ab: Silencio al leer</translation>
    </message>
    <message>
        <source>Now the last phase: {next_phase}. A bar will come here in my place, with the agreement line by line. {read_back} gives it the keys: Space when a line is right for both sides, Esc to end.</source>
        <translation>Ahora la última fase: {next_phase}. En mi lugar vendrá una barra con el acuerdo línea por línea. {read_back} le da el teclado: Espacio cuando una línea es correcta para ambas partes, Esc para terminar.</translation>
    </message>
    <message>
        <source>Clarify begins with listening. {listen}: the wall is quiet while each side tells its story, and its minutes are counted. {listen} again shows the board.</source>
        <translation>Aclarar empieza por escuchar. {listen}: la pared está en calma mientras cada parte cuenta su historia, y se cuentan sus minutos. {listen} otra vez muestra de nuevo el tablero.</translation>
    </message>
    <message>
        <source>Does each side say yes? Click {card} (or {go_to} and its ref), then {answers}. Both answers stay unseen until they are revealed together ({reveal_answers}).</source>
        <translation>¿Dice que sí cada parte? Haga clic en {card} (o {go_to} y su referencia), luego {answers}. Las dos respuestas quedan ocultas hasta que se muestran juntas ({reveal_answers}).</translation>
    </message>
    <message>
        <source>With {card} selected, {agreed} marks it as agreed: the rings of its needs close.</source>
        <translation>Con {card} elegida, {agreed} la marca como acordada: los anillos de sus necesidades se cierran.</translation>
    </message>
    <message>
        <source>That is the whole way. {agreement} shows the paper, {room} the room; {undo} takes back whatever you try.</source>
        <translation>Ese es todo el camino. {agreement} muestra el documento, {room} la sala; {undo} deshace lo que usted pruebe.</translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>Search the sessions</source>
        <translation>Buscar en las sesiones</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Sesiones recientes</translation>
    </message>
    <message>
        <source>Sessions you open will stand here.</source>
        <translation>Aquí estarán las sesiones que usted abra.</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Sesión nueva…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Practice session</source>
        <translation>Sesión de práctica</translation>
    </message>
    <message>
        <source>Earlier states…</source>
        <translation>Estados anteriores…</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Idioma de las ventanas</translation>
    </message>
    <message>
        <source>Both sides&apos; needs, and solutions that give each what it needs.</source>
        <translation>Las necesidades de ambas partes, y soluciones que dan a cada una lo que necesita.</translation>
    </message>
    <message>
        <source>A session file can also be dropped here.</source>
        <translation>También puede soltar aquí un archivo de sesión.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Abrir una sesión</translation>
    </message>
    <message>
        <source>Sessions and agreements (*{suffix} *.pdf)</source>
        <translation>Sesiones y acuerdos (*{suffix} *.pdf)</translation>
    </message>
    <message>
        <source>Keep the session of this paper as</source>
        <translation>Guardar la sesión de este documento como</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sesiones (*{suffix})</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Non-negotiables met</source>
        <translation>No negociables cubiertos</translation>
    </message>
    <message>
        <source>Needs met</source>
        <translation>Necesidades cubiertas</translation>
    </message>
    <message>
        <source>Solutions that meet needs of both</source>
        <translation>Soluciones que cubren necesidades de ambas</translation>
    </message>
    <message>
        <source>Positions turned into needs</source>
        <translation>Posiciones convertidas en necesidades</translation>
    </message>
    <message>
        <source>Commitments with owner and date</source>
        <translation>Compromisos con responsable y fecha</translation>
    </message>
    <message>
        <source>Evenness: cards of the sides</source>
        <translation>Equilibrio: tarjetas de las partes</translation>
    </message>
    <message>
        <source>Evenness: needs said back</source>
        <translation>Equilibrio: necesidades repetidas</translation>
    </message>
    <message>
        <source>Evenness: commitments</source>
        <translation>Equilibrio: compromisos</translation>
    </message>
    <message>
        <source>Willingness, after against before</source>
        <translation>Disposición, después frente a antes</translation>
    </message>
    <message>
        <source>How strong each yes is</source>
        <translation>Lo fuerte que es cada sí</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>First solution for both sides</source>
        <translation>Primera solución para ambas partes</translation>
    </message>
    <message>
        <source>{side} {shift}, the least willing {least}</source>
        <translation>{side} {shift}, menor disposición {least}</translation>
    </message>
    <message>
        <source>not asked: {refs}</source>
        <translation>no preguntado: {refs}</translation>
    </message>
    <message>
        <source>{count} min after the first card</source>
        <translation>{count} min tras la primera tarjeta</translation>
    </message>
</context>
<context>
    <name>InsightBox</name>
    <message>
        <source>How the session has gone</source>
        <translation>Cómo ha ido la sesión</translation>
    </message>
    <message>
        <source>Show the picture in the &amp;room</source>
        <translation>Mostrar la imagen en la &amp;sala</translation>
    </message>
    <message>
        <source>&amp;Save as a page of mine…</source>
        <translation>&amp;Guardar como página mía…</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>The room sees how the talks have gone. Esc shows the board.</source>
        <translation>La sala ve cómo han ido las conversaciones. Esc muestra el tablero.</translation>
    </message>
    <message>
        <source>Save as a page of mine</source>
        <translation>Guardar como página mía</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>marcha</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Private: never leaves the desk</source>
        <translation>Privado: nunca sale de la mesa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Cómo lo sabremos</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Para el</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Met when</source>
        <translation>Cubierto cuando</translation>
    </message>
    <message>
        <source>Side {other} has said it back</source>
        <translation>La parte {other} lo ha repetido</translation>
    </message>
    <message>
        <source>Private: its side lets it be told</source>
        <translation>Privado: su parte permite contarlo</translation>
    </message>
    <message>
        <source>The note may be told</source>
        <translation>La nota se puede contar</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>No negociable</translation>
    </message>
    <message>
        <source>First said as</source>
        <translation>Dicho primero como</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>{side} says</source>
        <translation>{side} dice</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>Mostrar las respuestas</translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation>Nota para el acta</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>If …, then …</source>
        <translation>Si …, entonces …</translation>
    </message>
    <message>
        <source>The need behind it</source>
        <translation>La necesidad que hay detrás</translation>
    </message>
    <message>
        <source>The card&apos;s fields</source>
        <translation>Los campos de la tarjeta</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Parked point</source>
        <translation>Punto aparcado</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Capture line</source>
        <translation>Línea de entrada</translation>
    </message>
    <message>
        <source>Editing a card</source>
        <translation>Editar una tarjeta</translation>
    </message>
    <message>
        <source>Another target</source>
        <translation>Otro destino</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Otra tarjeta</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Link the selected solution, or cut its links</source>
        <translation>Enlazar la solución elegida, o cortar sus enlaces</translation>
    </message>
    <message>
        <source>a1 b2 -b3</source>
        <translation>a1 b2 -b3</translation>
    </message>
    <message>
        <source>Empty the line; then only one card again</source>
        <translation>Vaciar la línea; luego otra vez una sola tarjeta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Amend the card touched last</source>
        <translation>Cambiar la última tarjeta tocada</translation>
    </message>
    <message>
        <source>Lines done before</source>
        <translation>Líneas de antes</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Lo que se puede escribir</translation>
    </message>
    <message>
        <source>? in the empty line</source>
        <translation>? en la línea vacía</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Dividir en el cursor</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Como estaba antes</translation>
    </message>
</context>
<context>
    <name>LadderBox</name>
    <message>
        <source>Not tested yet.</source>
        <translation>Todavía sin probar.</translation>
    </message>
    <message>
        <source>Tested: it stays.</source>
        <translation>Probada: se queda.</translation>
    </message>
    <message>
        <source>Not tested since it is a non-negotiable again.</source>
        <translation>Sin probar desde que vuelve a ser no negociable.</translation>
    </message>
    <message>
        <source>Tested: a want was split off.</source>
        <translation>Probada: se separó un deseo.</translation>
    </message>
    <message>
        <source>Tested: it waits for facts.</source>
        <translation>Probada: espera datos.</translation>
    </message>
    <message>
        <source>From the position to the need</source>
        <translation>De la posición a la necesidad</translation>
    </message>
    <message>
        <source>“What would that give you?”</source>
        <translation>«¿Qué le daría eso?»</translation>
    </message>
    <message>
        <source>“What would go wrong without it?”</source>
        <translation>«¿Qué iría mal sin ello?»</translation>
    </message>
    <message>
        <source>“What are you protecting?”</source>
        <translation>«¿Qué está protegiendo?»</translation>
    </message>
    <message>
        <source>“If you had it, what would be better on Monday morning?”</source>
        <translation>«Si lo tuviera, ¿qué sería mejor el lunes por la mañana?»</translation>
    </message>
    <message>
        <source>“Is there any other way you could get that?” (Yes: it was a position.)</source>
        <translation>«¿Hay otra manera de conseguirlo?» (Sí: era una posición.)</translation>
    </message>
    <message>
        <source>“What should happen next time?”</source>
        <translation>«¿Qué debería pasar la próxima vez?»</translation>
    </message>
    <message>
        <source>The need behind it</source>
        <translation>La necesidad que hay detrás</translation>
    </message>
    <message>
        <source>A &amp;need</source>
        <translation>Una &amp;necesidad</translation>
    </message>
    <message>
        <source>A non-ne&amp;gotiable</source>
        <translation>Algo no ne&amp;gociable</translation>
    </message>
    <message>
        <source>Must, or want?</source>
        <translation>¿Imprescindible, o deseo?</translation>
    </message>
    <message>
        <source>“What does it protect?”</source>
        <translation>«¿Qué protege?»</translation>
    </message>
    <message>
        <source>“If everything else were granted and only this was missing, would you still leave?”</source>
        <translation>«Si se concediera todo lo demás y solo faltara esto, ¿se iría de todos modos?»</translation>
    </message>
    <message>
        <source>“What would a third person see when it is met?”</source>
        <translation>«¿Qué vería un tercero cuando esté cubierta?»</translation>
    </message>
    <message>
        <source>“Is it yours, or something the other side must do?”</source>
        <translation>«¿Es suyo, o es algo que debe hacer la otra parte?»</translation>
    </message>
    <message>
        <source>“Is this the need, or one way to it?”</source>
        <translation>«¿Es la necesidad, o un camino hacia ella?»</translation>
    </message>
    <message>
        <source>The need (its core, if it is split)</source>
        <translation>La necesidad (su núcleo, si se divide)</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Met when</source>
        <translation>Cubierto cuando</translation>
    </message>
    <message>
        <source>Split off: what is a want, and no must</source>
        <translation>Separado: lo que es deseo, y no imprescindible</translation>
    </message>
    <message>
        <source>Facts that are missing</source>
        <translation>Datos que faltan</translation>
    </message>
    <message>
        <source>&amp;Stays</source>
        <translation>Se &amp;queda</translation>
    </message>
    <message>
        <source>Becomes a &amp;need</source>
        <translation>Pasa a ser &amp;necesidad</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Dividir</translation>
    </message>
    <message>
        <source>Needs &amp;facts</source>
        <translation>Hacen &amp;falta datos</translation>
    </message>
</context>
<context>
    <name>LargeViewController</name>
    <message>
        <source>Select a need or a solution, or two, to show it large.</source>
        <translation>Elija una necesidad o una solución, o dos, para mostrarlas en grande.</translation>
    </message>
    <message>
        <source>At most two cards are shown large; select one or two.</source>
        <translation>Se muestran en grande dos tarjetas como mucho; elija una o dos.</translation>
    </message>
    <message>
        <source>There is no AND question: one side has no open need.</source>
        <translation>No hay pregunta Y: una parte no tiene necesidades abiertas.</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>There is no phase yet: the clock begins with the first one.</source>
        <translation>Aún no hay fase: el reloj empieza con la primera.</translation>
    </message>
    <message>
        <source>{count} min more, {total} in all.</source>
        <translation>{count} min más, {total} en total.</translation>
    </message>
    <message>
        <source>No time is planned for this phase, or its clock has not run.</source>
        <translation>No hay tiempo previsto para esta fase, o su reloj no ha corrido.</translation>
    </message>
    <message>
        <source>Clarify begins with listening: {key} makes the wall quiet.</source>
        <translation>Aclarar empieza por escuchar: {key} deja en calma la pared.</translation>
    </message>
</context>
<context>
    <name>LinePreview</name>
    <message>
        <source>Enter ↵</source>
        <translation>Intro ↵</translation>
    </message>
    <message>
        <source>? examples</source>
        <translation>? ejemplos</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>What can be typed</source>
        <translation>Lo que se puede escribir</translation>
    </message>
    <message>
        <source>Find: commitment, date, why…</source>
        <translation>Buscar: compromiso, fecha, por qué…</translation>
    </message>
    <message>
        <source>Find among the examples</source>
        <translation>Buscar en los ejemplos</translation>
    </message>
    <message>
        <source>No example has these words.</source>
        <translation>Ningún ejemplo tiene esas palabras.</translation>
    </message>
    <message>
        <source>another target for plain text: the chip says which</source>
        <translation>otro destino para el texto simple: la etiqueta dice cuál</translation>
    </message>
    <message>
        <source>all targets; a prefix sets it, too</source>
        <translation>todos los destinos; un prefijo también lo fija</translation>
    </message>
    <message>
        <source>amend the card touched last</source>
        <translation>cambiar la última tarjeta tocada</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Change the links… {keys}</source>
        <translation>Cambiar los enlaces… {keys}</translation>
    </message>
    <message>
        <source>meets {refs}</source>
        <translation>cubre {refs}</translation>
    </message>
    <message>
        <source>breaks {refs}</source>
        <translation>va en contra de {refs}</translation>
    </message>
    <message>
        <source>builds on {refs}</source>
        <translation>construye sobre {refs}</translation>
    </message>
    <message>
        <source>meets no need yet</source>
        <translation>aún no cubre ninguna necesidad</translation>
    </message>
</context>
<context>
    <name>LongTextBox</name>
    <message>
        <source>The whole text</source>
        <translation>Todo el texto</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>With {count} letters or less it can be changed at its own place again.</source>
        <translation>Con {count} caracteres o menos se puede volver a cambiar en su propio sitio.</translation>
    </message>
    <message>
        <source>Nothing is left of it: delete the card instead.</source>
        <translation>No queda nada de él: elimine mejor la tarjeta.</translation>
    </message>
    <message>
        <source>It was changed. Keep it, or leave it as it was?</source>
        <translation>Se ha cambiado. ¿Guardarlo, o dejarlo como estaba?</translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation>{count} caracteres</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Moment of the session</source>
        <translation>Momento de la sesión</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Only to look at: Left, Right, Home, End; Esc closes.</source>
        <translation>Solo para mirar: Izquierda, Derecha, Inicio, Fin; Esc cierra.</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>Como en la mesa</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours of the room</source>
        <translation>Colores de la sala</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Idioma de las ventanas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>There is no AND question: it needs a need of each side that nothing meets yet.</source>
        <translation>No hay pregunta Y: hace falta una necesidad de cada parte que aún nada cubra.</translation>
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
        <translation>Legible hasta {number} alturas de imagen</translation>
    </message>
    <message>
        <source>Readable to {distance}</source>
        <translation>Legible hasta {distance}</translation>
    </message>
</context>
<context>
    <name>MeasureBox</name>
    <message>
        <source>Measure the room</source>
        <translation>Medir la sala</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>como {example}</translation>
    </message>
    <message>
        <source>So that everybody can read the board, its type is sized for the farthest seat. The measures are kept for this screen.</source>
        <translation>Para que todos puedan leer el tablero, su letra se calcula para el asiento más lejano. Las medidas se conservan para esta pantalla.</translation>
    </message>
    <message>
        <source>The screen: {name}</source>
        <translation>La pantalla: {name}</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Altura de la imagen</translation>
    </message>
    <message>
        <source>From the picture to the farthest seat</source>
        <translation>De la imagen al asiento más lejano</translation>
    </message>
    <message>
        <source>Two lengths are needed, each written like this: {example}</source>
        <translation>Hacen falta dos longitudes, escritas cada una así: {example}</translation>
    </message>
    <message>
        <source>No board can be read from more than {number} image heights away. Bring the seats nearer, or make the picture larger.</source>
        <translation>Ningún tablero se lee desde más de {number} alturas de imagen. Acerque los asientos, o agrande la imagen.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Room on</source>
        <translation>Sala en</translation>
    </message>
    <message>
        <source>{screen}, {width} × {height}, the desk is on it</source>
        <translation>{screen}, {width} × {height}, la mesa está en ella</translation>
    </message>
    <message>
        <source>{screen}, {width} × {height}</source>
        <translation>{screen}, {width} × {height}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
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
        <translation>Lo que falta</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Lo mismo otra vez</translation>
    </message>
    <message>
        <source>At least {count} letters, so that nobody tries them all.</source>
        <translation>Al menos {count} caracteres, para que nadie los pruebe todos.</translation>
    </message>
    <message>
        <source>Type the same in both fields.</source>
        <translation>Escriba lo mismo en los dos campos.</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Sesión nueva</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <translation>Protegerla con una contraseña</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name of side A</source>
        <translation>Nombre de la parte A</translation>
    </message>
    <message>
        <source>Name of side B</source>
        <translation>Nombre de la parte B</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Language of room and paper</source>
        <translation>Idioma de sala y documento</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>Guardarla en</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>NoticesBox</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>NudgeStrip</name>
    <message>
        <source>Do not ask again</source>
        <translation>No preguntar más</translation>
    </message>
    <message>
        <source>This names one way. To find the need, ask: {question}</source>
        <translation>Esto nombra un solo camino. Para encontrar la necesidad, pregunte: {question}</translation>
    </message>
    <message>
        <source>This is about the other side. To find the need, ask: {question}</source>
        <translation>Esto habla de la otra parte. Para encontrar la necesidad, pregunte: {question}</translation>
    </message>
    <message>
        <source>Here one side would lose. To find the need, ask: {question}</source>
        <translation>Aquí una parte perdería. Para encontrar la necesidad, pregunte: {question}</translation>
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
        <translation>Números de {side}</translation>
    </message>
    <message>
        <source>What would make it work?</source>
        <translation>¿Qué lo haría posible?</translation>
    </message>
    <message>
        <source>{side}: on which condition</source>
        <translation>{side}: con qué condición</translation>
    </message>
</context>
<context>
    <name>OpenChecks</name>
    <message>
        <source>{refs}: not tested yet ({key}).</source>
        <translation>{refs}: sin probar todavía ({key}).</translation>
    </message>
    <message>
        <source>How will we decide? No rule is noted.</source>
        <translation>¿Cómo decidiremos? No hay ninguna regla anotada.</translation>
    </message>
    <message>
        <source>{side}: nobody who may decide is named.</source>
        <translation>{side}: no se nombra a nadie que pueda decidir.</translation>
    </message>
    <message>
        <source>No ground rules are noted.</source>
        <translation>No hay reglas básicas anotadas.</translation>
    </message>
    <message>
        <source>{side}: willingness is not noted.</source>
        <translation>{side}: la disposición no está anotada.</translation>
    </message>
    <message>
        <source>{side} has not said yes to looking together.</source>
        <translation>{side} no ha dicho que sí a buscar juntos.</translation>
    </message>
    <message>
        <source>The coin is not tossed: who starts?</source>
        <translation>La moneda no se ha lanzado: ¿quién empieza?</translation>
    </message>
    <message>
        <source>{side}: {count} of {needs} needs.</source>
        <translation>{side}: {count} de {needs} necesidades.</translation>
    </message>
    <message>
        <source>{refs}: why does it matter?</source>
        <translation>{refs}: ¿por qué importa?</translation>
    </message>
    <message>
        <source>{refs}: met when?</source>
        <translation>{refs}: ¿cuándo está cubierto?</translation>
    </message>
    <message>
        <source>{side}: {count} non-negotiables. Which three would you keep?</source>
        <translation>{side}: {count} no negociables. ¿Con cuáles tres se quedarían?</translation>
    </message>
    <message>
        <source>{refs}: not said back yet.</source>
        <translation>{refs}: aún no repetido.</translation>
    </message>
    <message>
        <source>{side}: positions to turn into needs: {count}.</source>
        <translation>{side}: posiciones por convertir en necesidades: {count}.</translation>
    </message>
    <message>
        <source>No shared aim is noted (session details, purpose).</source>
        <translation>No hay propósito común anotado (datos de la sesión, propósito).</translation>
    </message>
    <message>
        <source>{refs} clash: what is assumed there?</source>
        <translation>{refs} chocan: ¿qué se da por supuesto?</translation>
    </message>
    <message>
        <source>{side} has not guessed what matters most to the other.</source>
        <translation>{side} no ha supuesto qué le importa más a la otra.</translation>
    </message>
    <message>
        <source>{count} of {ideas} solutions.</source>
        <translation>{count} de {ideas} soluciones.</translation>
    </message>
    <message>
        <source>No solution meets needs of both sides.</source>
        <translation>Ninguna solución cubre necesidades de ambas partes.</translation>
    </message>
    <message>
        <source>{refs} clash: {count} of {least} solutions for both.</source>
        <translation>{refs} chocan: {count} de {least} soluciones para ambas.</translation>
    </message>
    <message>
        <source>No solution builds on another one (yes, and …).</source>
        <translation>Ninguna solución construye sobre otra (sí, y …).</translation>
    </message>
    <message>
        <source>{refs}: no agreed solution meets it.</source>
        <translation>{refs}: ninguna solución acordada lo cubre.</translation>
    </message>
    <message>
        <source>{side} has not said yes to {refs}.</source>
        <translation>{side} no ha dicho que sí a {refs}.</translation>
    </message>
    <message>
        <source>{refs}: nobody has offered to carry it.</source>
        <translation>{refs}: nadie se ha ofrecido a llevarlo a cabo.</translation>
    </message>
    <message>
        <source>{refs}: who does what by when?</source>
        <translation>{refs}: ¿quién hace qué, y para cuándo?</translation>
    </message>
    <message>
        <source>Parked points without owner or date: {count}.</source>
        <translation>Puntos aparcados sin responsable o sin fecha: {count}.</translation>
    </message>
    <message>
        <source>No review date.</source>
        <translation>Sin fecha de revisión.</translation>
    </message>
    <message>
        <source>{side}: willingness after is not noted.</source>
        <translation>{side}: la disposición de después no está anotada.</translation>
    </message>
    <message>
        <source>Lines to read back: {count}.</source>
        <translation>Líneas por leer: {count}.</translation>
    </message>
    <message>
        <source>{side}: no word at the end is noted.</source>
        <translation>{side}: no hay ninguna palabra de cierre anotada.</translation>
    </message>
    <message>
        <source>No signed version is kept.</source>
        <translation>No se guarda ninguna versión firmada.</translation>
    </message>
    <message>
        <source>{refs} and {count} more</source>
        <translation>{refs} y {count} más</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>In the session&apos;s details</source>
        <translation>En los datos de la sesión</translation>
    </message>
    <message>
        <source>Non-negotiables not met</source>
        <translation>No negociables sin cubrir</translation>
    </message>
    <message>
        <source>Agreed, with a condition still open</source>
        <translation>Acordado, con una condición aún abierta</translation>
    </message>
    <message>
        <source>Commitments without an owner or a date</source>
        <translation>Compromisos sin responsable o sin fecha</translation>
    </message>
    <message>
        <source>Agreed, but for the needs of one side only</source>
        <translation>Acordado, pero solo para necesidades de una parte</translation>
    </message>
    <message>
        <source>Needs not met</source>
        <translation>Necesidades sin cubrir</translation>
    </message>
    <message>
        <source>Not said back by the other side</source>
        <translation>No repetido por la otra parte</translation>
    </message>
    <message>
        <source>Parked points without an owner or a date</source>
        <translation>Puntos aparcados sin responsable o sin fecha</translation>
    </message>
    <message>
        <source>Agreed, but nothing says how we will know</source>
        <translation>Acordado, pero nada dice cómo lo sabremos</translation>
    </message>
    <message>
        <source>Nobody is named to sign for {side}</source>
        <translation>Nadie está nombrado para firmar por {side}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Not said what the paper is: a record, terms, or binding</source>
        <translation>No se dice qué es el documento: acta de entendimiento, principios de acuerdo o acuerdo vinculante</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Every line is read back by both sides.</source>
        <translation>Cada línea está leída y marcada por ambas partes.</translation>
    </message>
    <message>
        <source>Not read back by both sides yet: {left} of {lines} lines</source>
        <translation>Aún sin la marca de ambas partes: {left} de {lines} líneas</translation>
    </message>
    <message>
        <source>To do before signing: {count}</source>
        <translation>Por hacer antes de firmar: {count}</translation>
    </message>
    <message>
        <source>May stay open: {count}</source>
        <translation>Puede quedar abierto: {count}</translation>
    </message>
    <message>
        <source>Nothing is open before signing.</source>
        <translation>No queda nada abierto antes de firmar.</translation>
    </message>
    <message>
        <source>Can be signed. Points that may stay open: {count}</source>
        <translation>Se puede firmar. Puntos que pueden quedar abiertos: {count}</translation>
    </message>
    <message>
        <source>no need is on the board</source>
        <translation>no hay ninguna necesidad en el tablero</translation>
    </message>
    <message>
        <source>no solution is agreed</source>
        <translation>no hay ninguna solución acordada</translation>
    </message>
    <message>
        <source>not said what the paper is</source>
        <translation>no se dice qué es el documento</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open it all the same</source>
        <translation>Abrirla de todos modos</translation>
    </message>
    <message>
        <source>{problem}

If nobody works on it there any more, it can be opened here.</source>
        <translation>{problem}

Si ya nadie trabaja en ella allí, se puede abrir aquí.</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Abrir solo para leer</translation>
    </message>
</context>
<context>
    <name>OpeningBox</name>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Both sides say yes</source>
        <translation>Ambas partes dicen que sí</translation>
    </message>
    <message>
        <source>&amp;Toss the coin</source>
        <translation>&amp;Lanzar la moneda</translation>
    </message>
    <message>
        <source>&amp;Toss it again</source>
        <translation>&amp;Lanzarla otra vez</translation>
    </message>
    <message>
        <source>{side} starts: {name}</source>
        <translation>Empieza {side}: {name}</translation>
    </message>
    <message>
        <source>{side}, {name}: yes</source>
        <translation>{side}, {name}: sí</translation>
    </message>
    <message>
        <source>“Can each of you say yes to looking for a result in which both sides get what they need?” It is a yes to looking, not to any result.</source>
        <translation>«¿Puede cada parte decir que sí a buscar un resultado en el que ambas obtengan lo que necesitan?» Es un sí a buscar, no a cualquier resultado.</translation>
    </message>
    <message>
        <source>How we decide</source>
        <translation>Cómo decidimos</translation>
    </message>
    <message>
        <source>Who starts? In each phase after Clarify the other side speaks first.</source>
        <translation>¿Quién empieza? En cada fase después de Aclarar habla primero la otra parte.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>OtherCopy</name>
    <message>
        <source>This copy of {name} is older than the one of {moment}, in {path}: edits missing here: {edits}. What you type here makes two different sessions of it.</source>
        <translation>Esta copia de {name} es más antigua que la de {moment}, en {path}: cambios que faltan aquí: {edits}. Lo que usted escriba aquí hace de ella dos sesiones distintas.</translation>
    </message>
    <message>
        <source>This copy of {name} and the one of {moment}, in {path} were changed apart: edits that only the other one has: {edits}. Neither is overwritten; decide which one counts.</source>
        <translation>Esta copia de {name} y la de {moment}, en {path} se cambiaron por separado: cambios que solo tiene la otra: {edits}. Ninguna se sobrescribe; decida cuál vale.</translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message>
        <source>The room sees the whole board. {key} or Esc leads back.</source>
        <translation>La sala ve todo el tablero. {key} o Esc lleva de vuelta.</translation>
    </message>
    <message>
        <source>The room sees the board page by page.</source>
        <translation>La sala ve el tablero página a página.</translation>
    </message>
</context>
<context>
    <name>PackageBar</name>
    <message>
        <source>&amp;Mark it in the room as well</source>
        <translation>&amp;Marcarlo también en la sala</translation>
    </message>
    <message>
        <source>No package yet: nothing meets {needs}.</source>
        <translation>Aún sin paquete: nada cubre {needs}.</translation>
    </message>
    <message>
        <source>No package yet: nothing meets {needs} without breaking a non-negotiable.</source>
        <translation>Aún sin paquete: nada cubre {needs} sin ir en contra de un no negociable.</translation>
    </message>
    <message>
        <source>No non-negotiable is on the board: a package needs none of the solutions.</source>
        <translation>No hay ningún no negociable en el tablero: un paquete no necesita ninguna de las soluciones.</translation>
    </message>
    <message>
        <source>The smallest package that leaves no non-negotiable out: {solutions}</source>
        <translation>El paquete más pequeño que no deja fuera ningún no negociable: {solutions}</translation>
    </message>
    <message>
        <source>Only {solution} meets {needs}.</source>
        <translation>Solo {solution} cubre {needs}.</translation>
    </message>
    <message>
        <source>It leaves out {needs}.</source>
        <translation>Deja fuera {needs}.</translation>
    </message>
    <message>
        <source>It leaves nothing out.</source>
        <translation>No deja fuera nada.</translation>
    </message>
    <message>
        <source>{solution} is kept out: it breaks {needs}.</source>
        <translation>{solution} queda fuera: va en contra de {needs}.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Smaller pages</source>
        <translation>Páginas más pequeñas</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Páginas más grandes</translation>
    </message>
    <message>
        <source>Fit wi&amp;dth</source>
        <translation>A&amp;justar al ancho</translation>
    </message>
    <message>
        <source>Whole pa&amp;ge</source>
        <translation>&amp;Página entera</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PaperTexts</name>
    <message>
        <source>Your own words for what the paper is</source>
        <translation>Sus propias palabras para decir qué es el documento</translation>
    </message>
    <message>
        <source>Review: who calls it, and with what</source>
        <translation>Revisión: quién la convoca, y con qué</translation>
    </message>
    <message>
        <source>If we disagree about this</source>
        <translation>Si no estamos de acuerdo sobre esto</translation>
    </message>
    <message>
        <source>What may be said outside</source>
        <translation>Lo que se puede decir fuera</translation>
    </message>
    <message>
        <source>How this paper is changed</source>
        <translation>Cómo se cambia este documento</translation>
    </message>
    <message>
        <source>When it starts and ends, and how one leaves</source>
        <translation>Cuándo empieza y termina, y cómo se deja</translation>
    </message>
    <message>
        <source>Which language version counts</source>
        <translation>Qué versión de idioma vale</translation>
    </message>
</context>
<context>
    <name>PartyEditor</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>People at the table</source>
        <translation>Personas en la mesa</translation>
    </message>
</context>
<context>
    <name>PasswordBox</name>
    <message>
        <source>Password for the PDF</source>
        <translation>Contraseña para el PDF</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sin contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is longer than a PDF can take: choose a shorter one.</source>
        <translation>Es más larga de lo que admite un PDF: elija una más corta.</translation>
    </message>
    <message>
        <source>The two are the same. Note it down: nobody can open the file without it.</source>
        <translation>Las dos son iguales. Anótela: sin ella nadie puede abrir el archivo.</translation>
    </message>
    <message>
        <source>Whoever opens the PDF is asked for this password. andfacil does not keep it. Give it to both sides by another way than the file. A locked PDF is not for archives (no PDF/A), and andfacil itself cannot compare or import it.</source>
        <translation>A quien abra el PDF se le pide esta contraseña. andfacil no la guarda. Désela a ambas partes por otro medio que el archivo. Un PDF bloqueado no es para archivar (no es PDF/A), y el propio andfacil no puede compararlo ni importarlo.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Made at once are {most} lines; the rest waits here.</source>
        <translation>Se hacen {most} líneas a la vez; el resto espera aquí.</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Several lines</source>
        <translation>Varias líneas</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>Líneas pegadas</translation>
    </message>
    <message>
        <source>What each line will do</source>
        <translation>Lo que hará cada línea</translation>
    </message>
    <message>
        <source>Enter makes them, {key} begins a new line</source>
        <translation>Intro las ejecuta, {key} empieza una línea nueva</translation>
    </message>
    <message>
        <source>Lines to make: {count}</source>
        <translation>Líneas por ejecutar: {count}</translation>
    </message>
    <message>
        <source>to be mended: {count}</source>
        <translation>por corregir: {count}</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Ejecutarlas</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>May decide about …</source>
        <translation>Puede decidir sobre …</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Quitar a esta persona</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Quitado: {name}</translation>
    </message>
</context>
<context>
    <name>PhaseList</name>
    <message>
        <source>Phases of the session</source>
        <translation>Fases de la sesión</translation>
    </message>
    <message>
        <source>{spent} of {plan} min</source>
        <translation>{spent} de {plan} min</translation>
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
        <translation>pasada</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Rehecho: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Rehacer: {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Deshacer: {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Deshecho: {edit}</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>The room is shown on {screen}.</source>
        <translation>La sala se muestra en {screen}.</translation>
    </message>
    <message>
        <source>{screen} is back, and the room on it.</source>
        <translation>{screen} ha vuelto, y la sala con ella.</translation>
    </message>
    <message>
        <source>The room fills the only screen. Esc leads back to the desk.</source>
        <translation>La sala llena la única pantalla. Esc lleva de vuelta a la mesa.</translation>
    </message>
    <message>
        <source>The room is shown in a window.</source>
        <translation>La sala se muestra en una ventana.</translation>
    </message>
    <message>
        <source>There is no second screen: the room is shown in a window.</source>
        <translation>No hay segunda pantalla: la sala se muestra en una ventana.</translation>
    </message>
    <message>
        <source>{screen} is not there any more. The room comes back with it.</source>
        <translation>{screen} ya no está. La sala vuelve con ella.</translation>
    </message>
    <message>
        <source>The room has no screen to itself now. It comes back when there is one.</source>
        <translation>La sala no tiene ahora una pantalla para ella. Vuelve en cuanto haya una.</translation>
    </message>
    <message>
        <source>The projector repeats this screen: what is private is hidden. Extend the screens in the system&apos;s settings to have the room beside the desk.</source>
        <translation>El proyector repite esta pantalla: lo privado está oculto. Extienda las pantallas en los ajustes del sistema para tener la sala junto a la mesa.</translation>
    </message>
    <message>
        <source>The desk stands on the room&apos;s screen: what is private is hidden.</source>
        <translation>La mesa está en la pantalla de la sala: lo privado está oculto.</translation>
    </message>
    <message>
        <source>The desk has its screen to itself again: what is private is back.</source>
        <translation>La mesa vuelve a tener su pantalla para ella: lo privado ha vuelto.</translation>
    </message>
    <message>
        <source>There is no second screen to swap with.</source>
        <translation>No hay segunda pantalla con la que intercambiar.</translation>
    </message>
    <message>
        <source>The room is locked: its pages stay until {key} unlocks it.</source>
        <translation>La sala está bloqueada: sus páginas se quedan hasta que {key} la desbloquee.</translation>
    </message>
</context>
<context>
    <name>PlainLanguage</name>
    <message>
        <source>A sentence with {said} words is hard to read aloud.</source>
        <translation>Una frase de {said} palabras cuesta leerla en voz alta.</translation>
    </message>
    <message>
        <source>Give a number, a place or a sign that a third person could see.</source>
        <translation>Dé un número, un lugar o una señal que un tercero pudiera ver.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>No tiene fecha.</translation>
    </message>
    <message>
        <source>Make two or three sentences of it: one promise each.</source>
        <translation>Haga de ella dos o tres frases: una promesa cada una.</translation>
    </message>
    <message>
        <source>Mark who signs for that side in the session&apos;s details.</source>
        <translation>Marque en los datos de la sesión quién firma por esa parte.</translation>
    </message>
    <message>
        <source>Name all of it, or end the list.</source>
        <translation>Nómbrelo todo, o termine la lista.</translation>
    </message>
    <message>
        <source>Name one person or one role.</source>
        <translation>Nombre a una persona o una función.</translation>
    </message>
    <message>
        <source>Name the day by which it is done.</source>
        <translation>Nombre el día para el que estará hecho.</translation>
    </message>
    <message>
        <source>Name the day.</source>
        <translation>Nombre el día.</translation>
    </message>
    <message>
        <source>Nobody is named who does it.</source>
        <translation>No se nombra a nadie que lo haga.</translation>
    </message>
    <message>
        <source>Nobody of {said} is marked to sign.</source>
        <translation>Nadie de {said} está marcado para firmar.</translation>
    </message>
    <message>
        <source>Nothing says when it is met.</source>
        <translation>Nada dice cuándo está cubierta.</translation>
    </message>
    <message>
        <source>Say what a third person would see: a number, a place, a date.</source>
        <translation>Diga lo que vería un tercero: un número, un lugar, una fecha.</translation>
    </message>
    <message>
        <source>Say what will be done.</source>
        <translation>Diga lo que se hará.</translation>
    </message>
    <message>
        <source>Say “and”, or say “or”.</source>
        <translation>Diga «y», o diga «o».</translation>
    </message>
    <message>
        <source>Say “every two weeks”, or “twice a week”.</source>
        <translation>Diga «cada dos semanas», o «dos veces por semana».</translation>
    </message>
    <message>
        <source>Say “will” or “must”.</source>
        <translation>Diga «hará» o «debe».</translation>
    </message>
    <message>
        <source>The paper leaves them out: read the line on it once more.</source>
        <translation>El documento los omite: lea allí la línea otra vez.</translation>
    </message>
    <message>
        <source>The text has signs nobody sees that turn the direction of writing ({said}).</source>
        <translation>El texto tiene signos invisibles que giran el sentido de la escritura ({said}).</translation>
    </message>
    <message>
        <source>Use the name or role that stands under the sides, or add the person there.</source>
        <translation>Use el nombre o la función que está bajo las partes, o añada allí a la persona.</translation>
    </message>
    <message>
        <source>{said} is not among the people of either side.</source>
        <translation>{said} no está entre las personas de ninguna parte.</translation>
    </message>
    <message>
        <source>“{said}” can be read in two ways.</source>
        <translation>«{said}» se puede leer de dos maneras.</translation>
    </message>
    <message>
        <source>“{said}” is a lawyer&apos;s word.</source>
        <translation>«{said}» es palabra de abogados.</translation>
    </message>
    <message>
        <source>“{said}” is no date.</source>
        <translation>«{said}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{said}” leaves it open.</source>
        <translation>«{said}» lo deja abierto.</translation>
    </message>
    <message>
        <source>“{said}” leaves open what else.</source>
        <translation>«{said}» deja abierto qué más.</translation>
    </message>
    <message>
        <source>“{said}” means twice in it to some and every second one to others.</source>
        <translation>«{said}» significa para unos dos veces en ese tiempo y para otros una de cada dos.</translation>
    </message>
    <message>
        <source>“{said}” promises to begin, not to arrive.</source>
        <translation>«{said}» promete empezar, no llegar.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Practise with a small session: two readers and one library window. Hints lead you from their needs to a solution for both, in about ten minutes.</source>
        <translation>Practique con una sesión pequeña: dos lectores y una ventana de biblioteca. Unos consejos llevan de sus necesidades a una solución para ambos, en unos diez minutos.</translation>
    </message>
    <message>
        <source>Practise   {keys}</source>
        <translation>Practicar   {keys}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>FIRST TIME HERE?</source>
        <translation>¿PRIMERA VEZ AQUÍ?</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>new non-negotiable</source>
        <translation>no negociable nuevo</translation>
    </message>
    <message>
        <source>new need</source>
        <translation>necesidad nueva</translation>
    </message>
    <message>
        <source>the same non-negotiable of both sides</source>
        <translation>el mismo no negociable de ambas partes</translation>
    </message>
    <message>
        <source>the same need of both sides</source>
        <translation>la misma necesidad de ambas partes</translation>
    </message>
    <message>
        <source>new solution</source>
        <translation>solución nueva</translation>
    </message>
    <message>
        <source>position of side {side}</source>
        <translation>posición de la parte {side}</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>aparcado</translation>
    </message>
    <message>
        <source>save {card}</source>
        <translation>guardar {card}</translation>
    </message>
    <message>
        <source>still without owner and date</source>
        <translation>aún sin responsable ni fecha</translation>
    </message>
    <message>
        <source>still without owner</source>
        <translation>aún sin responsable</translation>
    </message>
    <message>
        <source>still without date</source>
        <translation>aún sin fecha</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>oído</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>how we will know</source>
        <translation>cómo lo sabremos</translation>
    </message>
    <message>
        <source>met when</source>
        <translation>cubierto cuando</translation>
    </message>
    <message>
        <source>meets {refs}</source>
        <translation>cubre {refs}</translation>
    </message>
    <message>
        <source>breaks {refs}</source>
        <translation>va en contra de {refs}</translation>
    </message>
    <message>
        <source>no longer linked to {refs}</source>
        <translation>ya no enlazado con {refs}</translation>
    </message>
    <message>
        <source>yes, and: builds on {solution}</source>
        <translation>sí, y: construye sobre {solution}</translation>
    </message>
    <message>
        <source>no font for {letters}: not for the paper</source>
        <translation>no hay letra para {letters}: no para el documento</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Several hidden lines have to wait: everybody sees this screen while it is mirrored.</source>
        <translation>Varias líneas ocultas tienen que esperar: todos ven esta pantalla mientras se duplica.</translation>
    </message>
    <message>
        <source>A commitment says here who does it (@OWNER), by when (by DATE) or for which solution (&gt; and1). To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>Un compromiso dice aquí quién lo hace (@QUIÉN), para cuándo (by FECHA) o para qué solución (&gt; and1). Para que la línea quede como texto de una tarjeta, escriba \ delante.</translation>
    </message>
    <message>
        <source>A phase takes from 0 to {most} minutes, and there is one number for each.</source>
        <translation>Una fase dura de 0 a {most} minutos, y hay un número para cada una.</translation>
    </message>
    <message>
        <source>A signed version stays as it was signed.</source>
        <translation>Una versión firmada queda como se firmó.</translation>
    </message>
    <message>
        <source>A solution of the clash needs words.</source>
        <translation>Una solución del choque necesita palabras.</translation>
    </message>
    <message>
        <source>A tick is for the words of one line, by one side at least.</source>
        <translation>Una marca vale para las palabras de una línea y es de al menos una parte.</translation>
    </message>
    <message>
        <source>After {sign} it is open whether that day itself counts. Write by and the last day. To keep it as text, write \ before {sign}</source>
        <translation>Después de {sign} queda abierto si ese mismo día cuenta. Escriba by y el último día. Para que quede como texto, escriba \ delante de {sign}</translation>
    </message>
    <message>
        <source>At most {most} needs matter most; please leave some out.</source>
        <translation>Como mucho {most} necesidades son las más importantes; deje alguna fuera.</translation>
    </message>
    <message>
        <source>Beside {name} lies {other}, which andfacil does not write; move {other} to another folder, then open {name} again.</source>
        <translation>Junto a {name} está {other}, que andfacil no escribe; lleve {other} a otra carpeta y abra {name} de nuevo.</translation>
    </message>
    <message>
        <source>Beside {name} lies {other}, which names other files to be deleted; move {other} to another folder and show it to somebody who knows about security, then open {name} again.</source>
        <translation>Junto a {name} está {other}, que nombra otros archivos para borrarlos; lleve {other} a otra carpeta, enséñelo a alguien que sepa de seguridad y abra {name} de nuevo.</translation>
    </message>
    <message>
        <source>Both parts of {ref} need words.</source>
        <translation>Las dos partes de {ref} necesitan palabras.</translation>
    </message>
    <message>
        <source>Both sides must have scores before they are revealed.</source>
        <translation>Ambas partes deben tener números antes de mostrarlos.</translation>
    </message>
    <message>
        <source>Choose at least one card.</source>
        <translation>Elija al menos una tarjeta.</translation>
    </message>
    <message>
        <source>Choose at least two cards to merge.</source>
        <translation>Elija al menos dos tarjetas para unir.</translation>
    </message>
    <message>
        <source>Each side needs a name.</source>
        <translation>Cada parte necesita un nombre.</translation>
    </message>
    <message>
        <source>Everybody sees the parking lot: reveal the card before it is put aside.</source>
        <translation>Todos ven el aparcamiento: muestre la tarjeta antes de dejarla aparte.</translation>
    </message>
    <message>
        <source>In the line {typed} is {meant}. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>En la línea, {typed} se escribe {meant}. Para dejar la línea como texto de una tarjeta, escriba \ delante.</translation>
    </message>
    <message>
        <source>In {name}, nothing is left of the history of these; look whether they are as they were: {about}</source>
        <translation>En {name} no queda nada del historial de estas; mire si están como estaban: {about}</translation>
    </message>
    <message>
        <source>In {name}, nothing is left of the times of the phases; they begin anew.</source>
        <translation>En {name} no queda nada de los tiempos de las fases; empiezan de nuevo.</translation>
    </message>
    <message>
        <source>In {name}, nothing is left of these; if they were there, they are left out: {about}</source>
        <translation>En {name} no queda nada de estas; si estaban, quedan fuera: {about}</translation>
    </message>
    <message>
        <source>In {name}, other bytes stand before or after the session; they are left out.</source>
        <translation>En {name} hay otros bytes antes o después de la sesión; quedan fuera.</translation>
    </message>
    <message>
        <source>In {name}, parts of these tables cannot be read; cards in them may be left out: {about}</source>
        <translation>En {name} no se pueden leer partes de estas tablas; pueden faltar tarjetas: {about}</translation>
    </message>
    <message>
        <source>In {name}, the end of the history cannot be read; later cards may be left out, from these on: {about}</source>
        <translation>En {name} no se puede leer el final del historial; pueden faltar tarjetas posteriores, desde estas: {about}</translation>
    </message>
    <message>
        <source>In {name}, the history does not hold together; cards may not be as they were.</source>
        <translation>En {name} el historial no encaja; puede que haya tarjetas que no están como estaban.</translation>
    </message>
    <message>
        <source>In {name}, the history knows nothing of these; they are left out: {about}</source>
        <translation>En {name} el historial no sabe nada de estas; quedan fuera: {about}</translation>
    </message>
    <message>
        <source>In {name}, the session&apos;s names cannot be read; they are put in anew.</source>
        <translation>En {name} no se pueden leer los nombres de la sesión; se ponen de nuevo.</translation>
    </message>
    <message>
        <source>In {name}, these are not as what is left of the history says; look at them again: {about}</source>
        <translation>En {name} estas no están como dice lo que queda del historial; mírelas otra vez: {about}</translation>
    </message>
    <message>
        <source>In {name}, these cannot be read; they are left out: {about}</source>
        <translation>En {name} estas no se pueden leer; quedan fuera: {about}</translation>
    </message>
    <message>
        <source>In {name}, these cannot be read; they are taken from the history instead: {about}</source>
        <translation>En {name} estas no se pueden leer; se toman del historial: {about}</translation>
    </message>
    <message>
        <source>In {name}, these point at cards that are left out; those links are cut: {about}</source>
        <translation>En {name} estas apuntan a tarjetas que faltan; esos enlaces se cortan: {about}</translation>
    </message>
    <message>
        <source>In {name}, what was noted in private for both sides, or ticked while the agreement was read back, may be left out.</source>
        <translation>En {name} puede faltar lo que se anotó en privado para ambas partes o se marcó al leer el acuerdo.</translation>
    </message>
    <message>
        <source>In {name}, {about} entries of the history cannot be read; cards may be left out, or be as they were before.</source>
        <translation>En {name} no se pueden leer {about} entradas del historial; pueden faltar tarjetas, o estar como estaban antes.</translation>
    </message>
    <message>
        <source>It could not be confirmed that {name} was saved; save a copy on another disc, then open {name} again.</source>
        <translation>No se pudo confirmar que {name} se haya guardado; guarde una copia en otro disco y abra {name} de nuevo.</translation>
    </message>
    <message>
        <source>Name at least one person who signs.</source>
        <translation>Nombre al menos a una persona que firme.</translation>
    </message>
    <message>
        <source>No answers to {ref} are hidden.</source>
        <translation>No hay respuestas a {ref} ocultas.</translation>
    </message>
    <message>
        <source>No calendar has this day. Dates look like 2027-01-31, fri or 31 jan.</source>
        <translation>Ningún calendario tiene ese día. Las fechas son como 2027-01-31, viernes o 31 ene.</translation>
    </message>
    <message>
        <source>No card is hidden in this column.</source>
        <translation>No hay tarjetas ocultas en esta columna.</translation>
    </message>
    <message>
        <source>No card is hidden.</source>
        <translation>No hay tarjetas ocultas.</translation>
    </message>
    <message>
        <source>No scores are hidden.</source>
        <translation>No hay números ocultos.</translation>
    </message>
    <message>
        <source>Of the history of {name} nothing can be read: look whether all cards are as they were.</source>
        <translation>Del historial de {name} no se puede leer nada: mire si todas las tarjetas están como estaban.</translation>
    </message>
    <message>
        <source>One day stands here, such as 2027-01-31, fri or 31 jan. To keep it as text, write \ before {sign}</source>
        <translation>Aquí va un día, por ejemplo 2027-01-31, viernes o 31 ene. Para que quede como texto, escriba \ delante de {sign}</translation>
    </message>
    <message>
        <source>Only a PDF that records the session has an annex with a picture.</source>
        <translation>Solo un PDF que recoge la sesión tiene un anexo con una imagen.</translation>
    </message>
    <message>
        <source>Only a need can be made a non-negotiable.</source>
        <translation>Solo una necesidad puede hacerse no negociable.</translation>
    </message>
    <message>
        <source>Only a need or a solution can be duplicated.</source>
        <translation>Solo se puede duplicar una necesidad o una solución.</translation>
    </message>
    <message>
        <source>Only a need or a solution can be split.</source>
        <translation>Solo se puede dividir una necesidad o una solución.</translation>
    </message>
    <message>
        <source>Only a need, a position, a solution or a commitment can be parked.</source>
        <translation>Solo se puede aparcar una necesidad, una posición, una solución o un compromiso.</translation>
    </message>
    <message>
        <source>Only cards of one column can be moved together, needs and non-negotiables each for themselves.</source>
        <translation>Solo se mueven juntas tarjetas de una columna, necesidades y no negociables cada cual por su lado.</translation>
    </message>
    <message>
        <source>Only needs of one side can be moved together.</source>
        <translation>Solo se mueven juntas necesidades de una parte.</translation>
    </message>
    <message>
        <source>Only needs of one side, or solutions, can be merged.</source>
        <translation>Solo se unen necesidades de una parte, o soluciones.</translation>
    </message>
    <message>
        <source>Only the board is printed on large paper: choose {papers} for this.</source>
        <translation>Solo el tablero se imprime en papel grande: elija {papers} para esto.</translation>
    </message>
    <message>
        <source>Passwords for sessions such as {name} need the library sqlcipher3, which is not in this bundle of andfacil: ask where you got it for one that has it.</source>
        <translation>Las contraseñas para sesiones como {name} necesitan la biblioteca sqlcipher3, que no está en este paquete de andfacil: pida uno que la tenga donde lo consiguió.</translation>
    </message>
    <message>
        <source>Passwords for sessions such as {name} need the library sqlcipher3, which is not installed beside andfacil: python -m pip install &quot;sqlcipher3&gt;=0.6.4,&lt;0.7&quot; &quot;keyring&gt;=25,&lt;26&quot; in the same environment, then start andfacil again.</source>
        <translation>Las contraseñas para sesiones como {name} necesitan la biblioteca sqlcipher3, que no está instalada junto a andfacil: python -m pip install &quot;sqlcipher3&gt;=0.6.4,&lt;0.7&quot; &quot;keyring&gt;=25,&lt;26&quot; en el mismo entorno, y abra andfacil de nuevo.</translation>
    </message>
    <message>
        <source>Reading this PDF takes longer than {seconds} seconds, which no agreement does; it was stopped.</source>
        <translation>Leer este PDF tarda más de {seconds} segundos, cosa que no hace ningún acuerdo; se detuvo.</translation>
    </message>
    <message>
        <source>Refs of needs stand here: a1 is met, -b2 is broken, ~b2 is neither any more (unlink b2 says the same).</source>
        <translation>Aquí van referencias de necesidades: a1, la solución la cubre; -b2, va en contra; ~b2, ya ninguna de las dos cosas (unlink b2 dice lo mismo).</translation>
    </message>
    <message>
        <source>Reveal the hidden cards before they are merged with others.</source>
        <translation>Muestre las tarjetas ocultas antes de unirlas con otras.</translation>
    </message>
    <message>
        <source>Seals and passwords need the library pyHanko, which is not in this bundle of andfacil: ask where you got it for one that has it.</source>
        <translation>Los sellos y contraseñas necesitan la biblioteca pyHanko, que no está en este paquete de andfacil: pida uno que la tenga donde lo consiguió.</translation>
    </message>
    <message>
        <source>Seals and passwords need the library pyHanko, which is not installed beside andfacil: python -m pip install &quot;pyhanko&gt;=0.30,&lt;1&quot; in the same environment, then start andfacil again.</source>
        <translation>Los sellos y contraseñas necesitan la biblioteca pyHanko, que no está instalada junto a andfacil: python -m pip install &quot;pyhanko&gt;=0.30,&lt;1&quot; en el mismo entorno, y abra andfacil de nuevo.</translation>
    </message>
    <message>
        <source>Select one need of each side that are the same.</source>
        <translation>Elija una necesidad de cada parte que sean la misma.</translation>
    </message>
    <message>
        <source>Select one need of each side that seem to exclude each other.</source>
        <translation>Elija una necesidad de cada parte que parezcan excluirse.</translation>
    </message>
    <message>
        <source>Start the line with a: a! a? b: b! b? + or p: or with a ref such as a1, or give a commitment: do TEXT @OWNER by DATE.</source>
        <translation>Empiece la línea con a: a! a? b: b! b? + o p: o con una referencia como a1, o dé un compromiso: do TEXTO @QUIÉN by FECHA.</translation>
    </message>
    <message>
        <source>That day is another day of the week. Keep the date or the day of the week.</source>
        <translation>Ese día es otro día de la semana. Deje la fecha o el día de la semana.</translation>
    </message>
    <message>
        <source>The assumption that is doubted has to be one of those under the clash.</source>
        <translation>El supuesto que se pone en duda tiene que ser uno de los del choque.</translation>
    </message>
    <message>
        <source>The disc is full, so {name} was not written: free some space and try again.</source>
        <translation>El disco está lleno y {name} no se escribió: libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disc that holds {name} is full; make room on it, or save a copy on another disc.</source>
        <translation>El disco que tiene {name} está lleno; haga sitio en él, o guarde una copia en otro disco.</translation>
    </message>
    <message>
        <source>The disc that holds {name} reports an error; save a copy on another disc.</source>
        <translation>El disco que tiene {name} da un error; guarde una copia en otro disco.</translation>
    </message>
    <message>
        <source>The file {name} is missing from this installation of andfacil: install it again.</source>
        <translation>El archivo {name} falta en esta instalación de andfacil: instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder for {name} is not there; choose another folder.</source>
        <translation>La carpeta para {name} no está; elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder of {name} is not a folder: choose another.</source>
        <translation>La carpeta de {name} no es una carpeta: elija otra.</translation>
    </message>
    <message>
        <source>The folder of {name} is not there: make it first, or choose another.</source>
        <translation>La carpeta de {name} no está: créela primero, o elija otra.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be made; choose another folder.</source>
        <translation>No se puede crear la carpeta {name}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>The fonts of this installation are missing; please install it again.</source>
        <translation>Faltan los tipos de letra de esta instalación; instálela de nuevo.</translation>
    </message>
    <message>
        <source>The format {suffix} is not known here; use one of {known}.</source>
        <translation>El formato {suffix} no se conoce aquí; use uno de {known}.</translation>
    </message>
    <message>
        <source>The key {key!r} stands twice in one place.</source>
        <translation>La clave {key!r} está dos veces en un mismo lugar.</translation>
    </message>
    <message>
        <source>The last save of {name} was interrupted and cannot be finished here; copy it together with its -journal file to a folder of yours, then open that.</source>
        <translation>El último guardado de {name} se interrumpió y no se puede terminar aquí; cópielo con su archivo -journal a una carpeta suya y ábralo allí.</translation>
    </message>
    <message>
        <source>The line no longer begins as this card&apos;s does. Begin it with {prefix} again.</source>
        <translation>La línea ya no empieza como la de esta tarjeta. Empiécela de nuevo con {prefix}.</translation>
    </message>
    <message>
        <source>The name {name} is too long for this disc: choose a shorter one.</source>
        <translation>El nombre {name} es demasiado largo para este disco: elija uno más corto.</translation>
    </message>
    <message>
        <source>The name {name} is too long; choose a shorter one.</source>
        <translation>El nombre {name} es demasiado largo; elija uno más corto.</translation>
    </message>
    <message>
        <source>The pages could not be made, because their process ended: try it again.</source>
        <translation>No se pudieron hacer las páginas, porque su proceso terminó: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The pages that were made cannot be read again: try another size or paper.</source>
        <translation>Las páginas hechas no se pueden volver a leer: pruebe otro tamaño u otro papel.</translation>
    </message>
    <message>
        <source>The passphrase does not open this certificate: type it again, or choose another file.</source>
        <translation>La contraseña no abre este certificado: escríbala de nuevo, o elija otro archivo.</translation>
    </message>
    <message>
        <source>The picture for the annex cannot be read: export it as PNG, and try again.</source>
        <translation>La imagen del anexo no se puede leer: expórtela como PNG, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The printer does not take the pages: see that it is there and switched on, try again.</source>
        <translation>La impresora no acepta las páginas: mire que esté ahí y encendida, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The ref of one solution stands here, such as and1.</source>
        <translation>Aquí va la referencia de una solución, como and1.</translation>
    </message>
    <message>
        <source>The ref {ref} is used twice.</source>
        <translation>La referencia {ref} se usa dos veces.</translation>
    </message>
    <message>
        <source>The seal of this PDF cannot be read: the file is locked or damaged, so ask for another copy.</source>
        <translation>El sello de este PDF no se puede leer: el archivo está bloqueado o dañado, así que pida otra copia.</translation>
    </message>
    <message>
        <source>The session inside this PDF cannot be read: the file is damaged.</source>
        <translation>La sesión de este PDF no se puede leer: el archivo está dañado.</translation>
    </message>
    <message>
        <source>The session inside this PDF is larger than any ({most} MB); it is not read.</source>
        <translation>La sesión de este PDF es más grande que cualquiera ({most} MB); no se lee.</translation>
    </message>
    <message>
        <source>The session needs a title.</source>
        <translation>La sesión necesita un título.</translation>
    </message>
    <message>
        <source>The session&apos;s own details cannot be deleted.</source>
        <translation>Los datos de la propia sesión no se pueden eliminar.</translation>
    </message>
    <message>
        <source>The time of the phases is one number for each of them.</source>
        <translation>El tiempo de las fases es un número para cada una.</translation>
    </message>
    <message>
        <source>There is no card {ref} on the board.</source>
        <translation>No hay tarjeta {ref} en el tablero.</translation>
    </message>
    <message>
        <source>There is no file {name}; check the name and the folder.</source>
        <translation>No hay archivo {name}; compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>There is no private note yet; write it first.</source>
        <translation>Aún no hay nota privada; escríbala primero.</translation>
    </message>
    <message>
        <source>There is no session inside this PDF: it was not made by andfacil, or another program has saved it without.</source>
        <translation>No hay ninguna sesión en este PDF: andfacil no lo hizo, u otro programa lo guardó sin ella.</translation>
    </message>
    <message>
        <source>There is nothing for a calendar yet: no commitment has a date, nor has the review.</source>
        <translation>Aún no hay nada para un calendario: ningún compromiso tiene fecha, ni la revisión.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is one card of private answers, and somebody has given one.</source>
        <translation>Hay una sola tarjeta de respuestas privadas, y alguien ha dado una.</translation>
    </message>
    <message>
        <source>There is one card of words at the end, and somebody has said one.</source>
        <translation>Hay una sola tarjeta de palabras de cierre, y alguien ha dicho una.</translation>
    </message>
    <message>
        <source>There is one clock, and it runs for a phase.</source>
        <translation>Hay un solo reloj, y corre para una fase.</translation>
    </message>
    <message>
        <source>There is one list of guesses.</source>
        <translation>Hay una sola lista de conjeturas.</translation>
    </message>
    <message>
        <source>There is too little memory for this paper: close other programs, then try it.</source>
        <translation>Hay muy poca memoria para este documento: cierre otros programas, e inténtelo.</translation>
    </message>
    <message>
        <source>This JSON is nested or numbered beyond any session.</source>
        <translation>Este JSON está anidado o numerado más allá de cualquier sesión.</translation>
    </message>
    <message>
        <source>This PDF ended the program that read it: it is damaged, or made to do harm.</source>
        <translation>Este PDF terminó el programa que lo leía: está dañado, o hecho para dañar.</translation>
    </message>
    <message>
        <source>This PDF has no seal: nothing in it tells whether it was changed.</source>
        <translation>Este PDF no tiene sello: nada en él dice si se cambió.</translation>
    </message>
    <message>
        <source>This PDF has {count} attachments; no paper of andfacil has so many.</source>
        <translation>Este PDF tiene {count} adjuntos; ningún documento de andfacil tiene tantos.</translation>
    </message>
    <message>
        <source>This PDF holds {count} sessions, and nothing says which one it is about.</source>
        <translation>Este PDF contiene {count} sesiones, y nada dice de cuál se trata.</translation>
    </message>
    <message>
        <source>This PDF is larger than any agreement: it was not read.</source>
        <translation>Este PDF es más grande que cualquier acuerdo: no se leyó.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password: give one that anybody can open.</source>
        <translation>Este PDF está bloqueado con una contraseña: dé uno que todos puedan abrir.</translation>
    </message>
    <message>
        <source>This file cannot be read as a PDF: it is damaged or something else.</source>
        <translation>Este archivo no se puede leer como PDF: está dañado o es otra cosa.</translation>
    </message>
    <message>
        <source>This password does not open the PDF: type it again.</source>
        <translation>Esta contraseña no abre el PDF: escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Type the text before {sign}</source>
        <translation>Escriba el texto delante de {sign}</translation>
    </message>
    <message>
        <source>What matters most are three needs of a side at most, each once.</source>
        <translation>Lo que más importa son tres necesidades de una parte como mucho, cada una una vez.</translation>
    </message>
    <message>
        <source>{character} in {place} is in none of the fonts for the paper{more}: install a font that has it, such as {example}, write it another way, or export to json or md, which keep every character.</source>
        <translation>{character} en {place} no está en ninguno de los tipos de letra del documento{more}: instale uno que lo tenga, por ejemplo {example}, escríbalo de otro modo, o exporte a json o md, que conservan cada carácter.</translation>
    </message>
    <message>
        <source>{character} in {place} is only in {font}{more}, which cannot be put into a PDF: its maker forbids that, or its outlines are not TrueType&apos;s. Install another font that has it, write it another way, or export to json or md, which keep every character.</source>
        <translation>{character} en {place} solo está en {font}{more}, que no puede ir en un PDF: su autor lo prohíbe, o sus contornos no son de TrueType. Instale otro tipo de letra que lo tenga, escríbalo de otro modo, o exporte a json o md, que conservan cada carácter.</translation>
    </message>
    <message>
        <source>{name} has lost its beginning; open what is readable as a copy.</source>
        <translation>{name} ha perdido su comienzo; abra lo legible como copia.</translation>
    </message>
    <message>
        <source>{ref} and {other} are the same need; they cannot clash.</source>
        <translation>{ref} y {other} son la misma necesidad; no pueden chocar.</translation>
    </message>
    <message>
        <source>{ref} and {other} cannot be the same need: it takes one of each side.</source>
        <translation>{ref} y {other} no pueden ser la misma necesidad: hace falta una de cada parte.</translation>
    </message>
    <message>
        <source>{ref} and {other}: reveal both before they are joined.</source>
        <translation>{ref} y {other}: muestre las dos antes de juntarlas.</translation>
    </message>
    <message>
        <source>{ref} has an answer that its numbers do not give.</source>
        <translation>{ref} tiene una respuesta que sus números no dan.</translation>
    </message>
    <message>
        <source>{ref} is no need of side {side} that everybody can see.</source>
        <translation>{ref} no es una necesidad de la parte {side} que todos puedan ver.</translation>
    </message>
    <message>
        <source>{ref}: no side has named a condition that is still open.</source>
        <translation>{ref}: ninguna parte ha nombrado una condición que siga abierta.</translation>
    </message>
    <message>
        <source>{ref}: reveal the answers first; a condition is for everybody then.</source>
        <translation>{ref}: revele primero las respuestas; una condición es entonces para todos.</translation>
    </message>
    <message>
        <source>{ref}: say what stays and what is split off.</source>
        <translation>{ref}: diga qué se queda y qué se separa.</translation>
    </message>
    <message>
        <source>{ref}: say which facts are missing.</source>
        <translation>{ref}: diga qué datos faltan.</translation>
    </message>
    <message>
        <source>{sign} counts at the beginning of a line alone: delete what stands before it. To keep the line as a card&apos;s text, write \ before the line.</source>
        <translation>{sign} solo cuenta al principio de una línea: borre lo que está delante. Para conservar la línea como texto de una tarjeta, escriba \ delante de la línea.</translation>
    </message>
    <message>
        <source>{sign} may be the day, or part of the name. For the day, write by and the day, such as by fri. To keep it in the name, write \ before {sign}</source>
        <translation>{sign} puede ser el día o parte del nombre. Para el día, escriba by y el día, por ejemplo by viernes. Para que quede en el nombre, escriba \ delante de {sign}</translation>
    </message>
    <message>
        <source>{sign} stands once in a line. To keep it as text, write \{sign}</source>
        <translation>{sign} va una sola vez en una línea. Para que quede como texto, escriba \{sign}</translation>
    </message>
    <message>
        <source>{typed} is no sign: a line for one side begins with {letter}: {letter}! or {letter}? To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>{typed} no es un signo: una línea para una parte empieza con {letter}: {letter}! o {letter}? Para que la línea quede como texto de una tarjeta, escriba \ delante.</translation>
    </message>
    <message>
        <source>{typed} only looks like {meant}: it is another letter. Type {meant} on a Latin keyboard. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>{typed} solo se parece a {meant}: es otra letra. Escriba {meant} en un teclado latino. Para que la línea quede como texto de una tarjeta, escriba \ delante.</translation>
    </message>
    <message>
        <source>{where}: 64 hexadecimal digits are expected here.</source>
        <translation>{where}: aquí se esperan 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>{where}: a date like 2027-01-31 or null is expected here.</source>
        <translation>{where}: aquí se espera una fecha como 2027-01-31, o null.</translation>
    </message>
    <message>
        <source>{where}: a number of so many digits is no ref that can be said aloud.</source>
        <translation>{where}: un número de tantas cifras no es una referencia que se pueda decir en voz alta.</translation>
    </message>
    <message>
        <source>{where}: a person needs a name or a role.</source>
        <translation>{where}: una persona necesita un nombre o una función.</translation>
    </message>
    <message>
        <source>{where}: a ref like A1 or AND3 is expected here.</source>
        <translation>{where}: aquí se espera una referencia como A1 o AND3.</translation>
    </message>
    <message>
        <source>{where}: a text is expected here.</source>
        <translation>{where}: aquí se espera un texto.</translation>
    </message>
    <message>
        <source>{where}: a whole number from 0 to 10 is expected here.</source>
        <translation>{where}: aquí se espera un número entero de 0 a 10.</translation>
    </message>
    <message>
        <source>{where}: a whole number from 1 on is expected here.</source>
        <translation>{where}: aquí se espera un número entero desde 1.</translation>
    </message>
    <message>
        <source>{where}: an array is expected here.</source>
        <translation>{where}: aquí se espera una lista (array).</translation>
    </message>
    <message>
        <source>{where}: an object is expected here.</source>
        <translation>{where}: aquí se espera un objeto.</translation>
    </message>
    <message>
        <source>{where}: at least one phase is expected here.</source>
        <translation>{where}: aquí se espera al menos una fase.</translation>
    </message>
    <message>
        <source>{where}: at least one side is expected here.</source>
        <translation>{where}: aquí se espera al menos una parte.</translation>
    </message>
    <message>
        <source>{where}: one of {words} is expected here.</source>
        <translation>{where}: aquí se espera uno de {words}.</translation>
    </message>
    <message>
        <source>{where}: only a side that has said yes stands here, with true.</source>
        <translation>{where}: aquí solo va una parte que ha dicho que sí, con true.</translation>
    </message>
    <message>
        <source>{where}: only version 1 of the format is known here.</source>
        <translation>{where}: aquí solo se conoce la versión 1 del formato.</translation>
    </message>
    <message>
        <source>{where}: the key {key!r} is missing.</source>
        <translation>{where}: falta la clave {key!r}.</translation>
    </message>
    <message>
        <source>{where}: the key {key!r} is not known.</source>
        <translation>{where}: no se conoce la clave {key!r}.</translation>
    </message>
    <message>
        <source>{where}: the ref {ref} is not one of side {side}.</source>
        <translation>{where}: la referencia {ref} no es de la parte {side}.</translation>
    </message>
    <message>
        <source>{where}: the same ref stands here twice.</source>
        <translation>{where}: la misma referencia está aquí dos veces.</translation>
    </message>
    <message>
        <source>{where}: the text holds half a character (a lone surrogate).</source>
        <translation>{where}: el texto contiene medio carácter (un sustituto suelto).</translation>
    </message>
    <message>
        <source>{where}: the text is empty.</source>
        <translation>{where}: el texto está vacío.</translation>
    </message>
    <message>
        <source>{where}: this is not an andfacil session: its format is another.</source>
        <translation>{where}: esto no es una sesión de andfacil: su formato es otro.</translation>
    </message>
    <message>
        <source>{where}: true or false is expected here.</source>
        <translation>{where}: aquí se espera true o false.</translation>
    </message>
    <message>
        <source>{where}: what at least one side wants is expected here.</source>
        <translation>{where}: aquí se espera lo que quiere al menos una parte.</translation>
    </message>
    <message>
        <source>This cannot be hidden: stop typing hidden first.</source>
        <translation>Esto no se puede ocultar: deje primero de escribir oculto.</translation>
    </message>
    <message>
        <source>A clash is between one need of each side.</source>
        <translation>Un choque es entre una necesidad de cada parte.</translation>
    </message>
    <message>
        <source>After {ref} stands agreed, draft, parked or rejected, &gt; and refs of needs, or == and how you will know: for example {ref} agreed. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>Tras {ref} va agreed, draft, parked o rejected, &gt; y referencias de necesidades, o == y cómo lo sabrán: por ejemplo {ref} agreed. Para que la línea quede como texto de una tarjeta, escriba \ delante.</translation>
    </message>
    <message>
        <source>After {ref} stands heard, // and why it matters, or == and when it is met: for example {ref} heard. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>Tras {ref} va heard, // y por qué importa, o == y cuándo está cubierta: por ejemplo {ref} heard. Para que la línea quede como texto de una tarjeta, escriba \ delante.</translation>
    </message>
    <message>
        <source>This certificate cannot be used for seals: choose one with an RSA or an elliptic curve key.</source>
        <translation>Este certificado no sirve para sellos: elija uno con clave RSA o de curva elíptica.</translation>
    </message>
    <message>
        <source>This file holds a certificate without its key, so nothing can be sealed with it: export it again together with the key.</source>
        <translation>Este archivo contiene un certificado sin su clave y no se puede sellar con él: expórtelo de nuevo junto con la clave.</translation>
    </message>
    <message>
        <source>This file is no certificate with its key (PKCS#12): choose the .p12 or .pfx file that you were given.</source>
        <translation>Este archivo no es un certificado con su clave (PKCS#12): elija el archivo .p12 o .pfx que le dieron.</translation>
    </message>
    <message>
        <source>This is not JSON in UTF-8: byte {place} cannot be read.</source>
        <translation>Esto no es JSON en UTF-8: el byte {place} no se puede leer.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column} cannot be read.</source>
        <translation>Esto no es JSON: la línea {line}, columna {column}, no se puede leer.</translation>
    </message>
    <message>
        <source>This password does not open {name}; type it again, and look at capital letters and at the keyboard&apos;s language.</source>
        <translation>Esta contraseña no abre {name}; escríbala de nuevo, y mire las mayúsculas y el idioma del teclado.</translation>
    </message>
    <message>
        <source>This password has letters that a PDF cannot take: choose another.</source>
        <translation>Esta contraseña tiene caracteres que un PDF no admite: elija otra.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped: try a smaller paper or format.</source>
        <translation>Esto tardó más de {seconds} segundos y se detuvo: pruebe un papel o un formato más pequeño.</translation>
    </message>
    <message>
        <source>Type a need, a solution or a commitment.</source>
        <translation>Escriba una necesidad, una solución o un compromiso.</translation>
    </message>
    <message>
        <source>Type after // why it matters.</source>
        <translation>Escriba tras // por qué importa.</translation>
    </message>
    <message>
        <source>Type after == the sign by which you will know.</source>
        <translation>Escriba tras == la señal por la que lo sabrán.</translation>
    </message>
    <message>
        <source>Type after unlink the refs that are neither met nor broken any more.</source>
        <translation>Escriba tras unlink las referencias de las necesidades que la solución ya no cubre, y contra las que ya no va.</translation>
    </message>
    <message>
        <source>Type the ref of one solution after &gt;, such as and1.</source>
        <translation>Escriba tras &gt; la referencia de una solución, como and1.</translation>
    </message>
    <message>
        <source>Type the refs of needs after &gt;, such as a1 b2 -b3.</source>
        <translation>Escriba tras &gt; las referencias de necesidades, como a1 b2 -b3.</translation>
    </message>
    <message>
        <source>Willingness is a number from 0 to 10.</source>
        <translation>La disposición es un número de 0 a 10.</translation>
    </message>
    <message>
        <source>Your share of the disc is full, so {name} was not written: free some space.</source>
        <translation>Su parte del disco está llena y {name} no se escribió: libere espacio.</translation>
    </message>
    <message>
        <source>andfacil may not write {name} there: choose a folder of your own.</source>
        <translation>andfacil no puede escribir {name} allí: elija una carpeta suya.</translation>
    </message>
    <message>
        <source>andfacil may not write {name} there; choose a folder of your own.</source>
        <translation>andfacil no puede escribir {name} allí; elija una carpeta suya.</translation>
    </message>
    <message>
        <source>{character} in {place} is in none of the fonts for the paper{more}: install a font that has it, write it another way, or export to json or md, which keep every character.</source>
        <translation>{character} en {place} no está en ninguno de los tipos de letra del documento{more}: instale uno que lo tenga, escríbalo de otro modo, o exporte a json o md, que conservan cada carácter.</translation>
    </message>
    <message>
        <source>{name} can be read but not changed here; save a copy in a folder of yours.</source>
        <translation>{name} se puede leer pero no cambiar aquí; guarde una copia en una carpeta suya.</translation>
    </message>
    <message>
        <source>{name} cannot be read: choose another file.</source>
        <translation>{name} no se puede leer: elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}): choose another file.</source>
        <translation>{name} no se pudo leer ({reason}): elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}): choose another place and try again.</source>
        <translation>{name} no se pudo escribir ({reason}): elija otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} has been changed by another program since it was opened; save a copy under another name, then open {name} again.</source>
        <translation>Otro programa ha cambiado {name} desde que se abrió; guarde una copia con otro nombre y abra {name} de nuevo.</translation>
    </message>
    <message>
        <source>{name} has been moved or replaced since it was opened; save a copy under another name, then compare the two.</source>
        <translation>{name} se ha movido o reemplazado desde que se abrió; guarde una copia con otro nombre y compare los dos.</translation>
    </message>
    <message>
        <source>{name} has no suffix: end it in one of {known}.</source>
        <translation>{name} no tiene sufijo: termínelo en uno de {known}.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, no file: give the file another name.</source>
        <translation>{name} es un dispositivo o una tubería, no un archivo: dé otro nombre al archivo.</translation>
    </message>
    <message>
        <source>{name} is a folder or a device, not a session; choose a file.</source>
        <translation>{name} es una carpeta o un dispositivo, no una sesión; elija un archivo.</translation>
    </message>
    <message>
        <source>{name} is a folder: give the file another name.</source>
        <translation>{name} es una carpeta: dé otro nombre al archivo.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: give the file another name.</source>
        <translation>{name} es un enlace que vuelve a sí mismo: dé otro nombre al archivo.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself; name the file itself.</source>
        <translation>{name} es un enlace que vuelve a sí mismo; nombre el archivo mismo.</translation>
    </message>
    <message>
        <source>{name} is a session, which would be lost: give the file another name.</source>
        <translation>{name} es una sesión, que se perdería: dé otro nombre al archivo.</translation>
    </message>
    <message>
        <source>{name} is already there; choose another name.</source>
        <translation>{name} ya está allí; elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} is damaged, and nothing in it can be read; look for a copy that was made earlier.</source>
        <translation>{name} está dañado, y no se puede leer nada de él; busque una copia hecha antes.</translation>
    </message>
    <message>
        <source>{name} is damaged: another program has changed its way of saving; open what is readable as a copy.</source>
        <translation>{name} está dañado: otro programa ha cambiado su forma de guardar; abra lo legible como copia.</translation>
    </message>
    <message>
        <source>{name} is damaged: card {ref} cannot be understood; open what is readable as a copy.</source>
        <translation>{name} está dañado: la tarjeta {ref} no se entiende; abra lo legible como copia.</translation>
    </message>
    <message>
        <source>{name} is damaged: card {ref} is not as its history says; open what is readable as a copy.</source>
        <translation>{name} está dañado: la tarjeta {ref} no está como dice su historial; abra lo legible como copia.</translation>
    </message>
    <message>
        <source>{name} is damaged: entry {entry} of its history cannot be understood; open what is readable as a copy.</source>
        <translation>{name} está dañado: la entrada {entry} de su historial no se entiende; abra lo legible como copia.</translation>
    </message>
    <message>
        <source>{name} is damaged: entry {entry} of its history has been altered; open what is readable as a copy.</source>
        <translation>{name} está dañado: la entrada {entry} de su historial ha sido alterada; abra lo legible como copia.</translation>
    </message>
    <message>
        <source>{name} is damaged: its beginning cannot be read, though the password is right; look for a copy that was made earlier.</source>
        <translation>{name} está dañado: no se puede leer su principio, aunque la contraseña es correcta; busque una copia hecha antes.</translation>
    </message>
    <message>
        <source>{name} is damaged: its cards do not fit together; open what is readable as a copy.</source>
        <translation>{name} está dañado: sus tarjetas no encajan entre sí; abra lo legible como copia.</translation>
    </message>
    <message>
        <source>{name} is damaged: its own description is missing; open what is readable as a copy.</source>
        <translation>{name} está dañado: falta su propia descripción; abra lo legible como copia.</translation>
    </message>
    <message>
        <source>{name} is damaged: its tables are not those of a session; open what is readable as a copy.</source>
        <translation>{name} está dañado: sus tablas no son las de una sesión; abra lo legible como copia.</translation>
    </message>
    <message>
        <source>{name} is damaged: neither as it is, nor without its last, interrupted save is it whole; open what is readable as a copy.</source>
        <translation>{name} está dañado: ni tal como está, ni sin su último guardado interrumpido está entero; abra lo legible como copia.</translation>
    </message>
    <message>
        <source>{name} is damaged: part of it cannot be read; open what is readable as a copy.</source>
        <translation>{name} está dañado: una parte no se puede leer; abra lo legible como copia.</translation>
    </message>
    <message>
        <source>{name} is larger than any session; choose another file.</source>
        <translation>{name} es más grande que cualquier sesión; elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} is larger than files may be there, so it was not written.</source>
        <translation>{name} es más grande de lo que pueden ser allí los archivos, así que no se escribió.</translation>
    </message>
    <message>
        <source>{name} is not a number that JSON knows.</source>
        <translation>{name} no es un número que JSON conozca.</translation>
    </message>
    <message>
        <source>{name} is not an andfacil session; choose another file.</source>
        <translation>{name} no es una sesión de andfacil; elija otro archivo.</translation>
    </message>
    <message>
        <source>{name} is protected with a password; give the password to open it.</source>
        <translation>{name} está protegido con una contraseña; désela para abrirlo.</translation>
    </message>
    <message>
        <source>{name} lies on a disc that cannot be written: choose another.</source>
        <translation>{name} está en un disco en el que no se puede escribir: elija otro.</translation>
    </message>
    <message>
        <source>{name} takes far too long to read and may be damaged; open what is readable as a copy.</source>
        <translation>{name} tarda demasiado en leerse y puede estar dañado; abra lo legible como copia.</translation>
    </message>
    <message>
        <source>{name} was cut short: {about} of its pages are missing at the end.</source>
        <translation>{name} está cortado: faltan {about} de sus páginas al final.</translation>
    </message>
    <message>
        <source>{name} was made by a newer andfacil; open it with that version or a later one.</source>
        <translation>{name} se hizo con un andfacil más nuevo; ábralo con esa versión o una posterior.</translation>
    </message>
    <message>
        <source>{name} would be larger than a session can be; make several of it.</source>
        <translation>{name} sería más grande de lo que puede ser una sesión; haga varias de él.</translation>
    </message>
    <message>
        <source>{other} still points at {ref}.</source>
        <translation>{other} aún apunta a {ref}.</translation>
    </message>
    <message>
        <source>{ref} already stands like that.</source>
        <translation>{ref} ya está así.</translation>
    </message>
    <message>
        <source>{ref} cannot be a need of side {side}.</source>
        <translation>{ref} no puede ser una necesidad de la parte {side}.</translation>
    </message>
    <message>
        <source>{ref} cannot be a solution.</source>
        <translation>{ref} no puede ser una solución.</translation>
    </message>
    <message>
        <source>{ref} has a text of more than {most} characters; please shorten it.</source>
        <translation>{ref} tiene un texto de más de {most} caracteres; acórtelo.</translation>
    </message>
    <message>
        <source>{ref} has been used before; refs are never given again.</source>
        <translation>{ref} ya se ha usado; las referencias nunca se dan de nuevo.</translation>
    </message>
    <message>
        <source>{ref} has changed in the meantime; please do it again.</source>
        <translation>{ref} ha cambiado entretanto; hágalo de nuevo.</translation>
    </message>
    <message>
        <source>{ref} has no text to change.</source>
        <translation>{ref} no tiene texto que cambiar.</translation>
    </message>
    <message>
        <source>{ref} has no text; delete the card instead.</source>
        <translation>{ref} no tiene texto; elimine mejor la tarjeta.</translation>
    </message>
    <message>
        <source>{ref} is a solution. Refs of needs stand here, such as a1 or -b2.</source>
        <translation>{ref} es una solución. Aquí van referencias de necesidades, como a1 o -b2.</translation>
    </message>
    <message>
        <source>{ref} stands after unlink: write -{ref} before it, or leave the - out.</source>
        <translation>{ref} está tras unlink: escriba -{ref} antes, o quite el -.</translation>
    </message>
    <message>
        <source>{ref} stands here in two ways. Keep one of them.</source>
        <translation>{ref} está aquí de dos maneras. Deje una de ellas.</translation>
    </message>
    <message>
        <source>{tag} is no language that andfacil knows. Give a tag such as en, pt-BR or zh-Hant; room and paper have words in {known}, and stay in English for any other language.</source>
        <translation>{tag} no es un idioma que andfacil conozca. Dé una etiqueta como en, pt-BR o zh-Hant; sala y documento tienen palabras en {known}, y quedan en inglés para cualquier otro idioma.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProtectBox</name>
    <message>
        <source>Protect this session with a password</source>
        <translation>Proteger esta sesión con una contraseña</translation>
    </message>
    <message>
        <source>Make a protected copy…</source>
        <translation>Hacer una copia protegida…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Whoever finds the file cannot read a word of it without the password. A protected copy is made, and you go on in that; then you are asked whether the clear file is to be removed. Its bytes may remain on the disc for a while, and copies that were sent or backed up stay readable.</source>
        <translation>Quien encuentre el archivo no puede leer ni una palabra sin la contraseña. Se hace una copia protegida y usted sigue en ella; luego se le pregunta si quitar el archivo sin proteger. Sus bytes pueden quedar un tiempo en el disco, y las copias enviadas o de seguridad siguen siendo legibles.</translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>Keep the protected copy as</source>
        <translation>Guardar la copia protegida como</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sesiones (*{suffix})</translation>
    </message>
    <message>
        <source>The password is changed. Copies made before still open with the old one.</source>
        <translation>La contraseña está cambiada. Las copias hechas antes se siguen abriendo con la antigua.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>A forgotten password is final: nobody can open the session without it, not even its maker. Its file&apos;s name can be read by everybody, so it should tell nothing.</source>
        <translation>Una contraseña olvidada es definitiva: nadie puede abrir la sesión sin ella, ni quien la hizo. Todos pueden leer el nombre del archivo, así que no debería decir nada.</translation>
    </message>
    <message>
        <source>This is too long: choose a shorter one.</source>
        <translation>Es demasiado larga: elija una más corta.</translation>
    </message>
    <message>
        <source>The two are the same. Note the password down, in a safe place.</source>
        <translation>Las dos son iguales. Anote la contraseña en un lugar seguro.</translation>
    </message>
    <message>
        <source>Protected session</source>
        <translation>Sesión protegida</translation>
    </message>
    <message>
        <source>{protected} is protected now, and open.

Remove the clear session {clear}, and the backups that andfacil has made of it? Nobody can open them any more then, but their bytes may remain on the disc until they are overwritten, on sticks and SSDs for an unknown time. Copies that were sent or kept elsewhere stay as they are.</source>
        <translation>{protected} está ahora protegida, y abierta.

¿Quitar la sesión sin proteger {clear}, y las copias de seguridad que andfacil ha hecho de ella? Nadie podrá abrirlas ya, pero sus bytes pueden quedar en el disco hasta que se sobrescriban, en memorias y SSD por un tiempo desconocido. Las copias enviadas o guardadas en otro lugar quedan como están.</translation>
    </message>
    <message>
        <source>Remove the clear session</source>
        <translation>Quitar la sesión sin proteger</translation>
    </message>
</context>
<context>
    <name>ProtectionController</name>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>Certificados (*.p12 *.pfx)</translation>
    </message>
</context>
<context>
    <name>ProtectionPart</name>
    <message>
        <source>&amp;Seal…</source>
        <translation>&amp;Sello…</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>&amp;Contraseña…</translation>
    </message>
    <message>
        <source>Protect the exported PDF</source>
        <translation>Proteger el PDF exportado</translation>
    </message>
    <message>
        <source>Sealed as {name}.</source>
        <translation>Sellado como {name}.</translation>
    </message>
    <message>
        <source>Opens with the password only. A locked PDF is not for archives (no PDF/A).</source>
        <translation>Se abre solo con la contraseña. Un PDF bloqueado no es para archivar (no es PDF/A).</translation>
    </message>
    <message>
        <source>Forgotten when this window closes.</source>
        <translation>Se olvida al cerrar esta ventana.</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Before the meeting: the right people, first needs.</source>
        <translation>Antes del encuentro: las personas adecuadas, primeras necesidades.</translation>
    </message>
    <message>
        <source>Arrive, agree how to work, say yes to looking for it.</source>
        <translation>Llegar, acordar cómo trabajar, decir que sí a buscarlo.</translation>
    </message>
    <message>
        <source>The needs and non-negotiables of both sides.</source>
        <translation>Las necesidades y los no negociables de ambas partes.</translation>
    </message>
    <message>
        <source>The shared aim, and where needs seem to clash.</source>
        <translation>El propósito común, y dónde parecen chocar las necesidades.</translation>
    </message>
    <message>
        <source>Many solutions, none of them judged.</source>
        <translation>Muchas soluciones, ninguna juzgada.</translation>
    </message>
    <message>
        <source>Every non-negotiable of both sides is met.</source>
        <translation>Cada no negociable de ambas partes está cubierto.</translation>
    </message>
    <message>
        <source>Who does what by when, and how we will know.</source>
        <translation>Quién hace qué, para cuándo, y cómo lo sabremos.</translation>
    </message>
    <message>
        <source>One text, read line by line, and a willing yes.</source>
        <translation>Un solo texto, leído línea a línea, y un sí de buena gana.</translation>
    </message>
    <message>
        <source>On the review date: what was kept, what to change.</source>
        <translation>El día de la revisión: qué se cumplió, qué cambiar.</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
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
        <translation>Mostrar de nuevo el tablero</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>The sides talk apart</source>
        <translation>Las partes hablan por separado</translation>
    </message>
    <message>
        <source>The time of side {side}: {time}</source>
        <translation>El tiempo de la parte {side}: {time}</translation>
    </message>
    <message>
        <source>both have had the same</source>
        <translation>ambas han tenido lo mismo</translation>
    </message>
    <message>
        <source>{side} has had {time} more</source>
        <translation>{side} ha tenido {time} más</translation>
    </message>
</context>
<context>
    <name>Quieting</name>
    <message>
        <source>The wall is quiet. {key} shows the board again.</source>
        <translation>La pared está en calma. {key} muestra de nuevo el tablero.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Where the session stands</source>
        <translation>Dónde está la sesión</translation>
    </message>
    <message>
        <source>BEFORE GOING ON</source>
        <translation>ANTES DE AVANZAR</translation>
    </message>
    <message>
        <source>STILL UNMET</source>
        <translation>AÚN SIN CUBRIR</translation>
    </message>
    <message>
        <source>POSITIONS TO TURN</source>
        <translation>POSICIONES POR CONVERTIR</translation>
    </message>
    <message>
        <source>COMMITMENTS</source>
        <translation>COMPROMISOS</translation>
    </message>
    <message>
        <source>PARKING LOT</source>
        <translation>APARCAMIENTO</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>SESIÓN</translation>
    </message>
    <message>
        <source>SAY</source>
        <translation>DIGA</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>ReadBackBar</name>
    <message>
        <source>Both, next line</source>
        <translation>Ambas, línea siguiente</translation>
    </message>
    <message>
        <source>Not right …</source>
        <translation>No es correcto …</translation>
    </message>
    <message>
        <source>Keys: {key}</source>
        <translation>Teclas: {key}</translation>
    </message>
    <message>
        <source>The line before</source>
        <translation>La línea anterior</translation>
    </message>
    <message>
        <source>The next line</source>
        <translation>La línea siguiente</translation>
    </message>
    <message>
        <source>Line {number} of {count}</source>
        <translation>Línea {number} de {count}</translation>
    </message>
    <message>
        <source>Side {side}: this line is right</source>
        <translation>Parte {side}: esta línea es correcta</translation>
    </message>
    <message>
        <source>A, B: that side&apos;s tick. Space: both, and the next line. N: not right.</source>
        <translation>A, B: la marca de esa parte. Espacio: ambas, y la línea siguiente. N: no es correcto.</translation>
    </message>
    <message>
        <source>Every line is read back by both sides.</source>
        <translation>Cada línea está leída y marcada por ambas partes.</translation>
    </message>
    <message>
        <source>To read back: {count}</source>
        <translation>Por leer: {count}</translation>
    </message>
</context>
<context>
    <name>ReadingBack</name>
    <message>
        <source>There is nothing to read back yet.</source>
        <translation>Todavía no hay nada que leer.</translation>
    </message>
    <message>
        <source>Every line is read back by both sides.</source>
        <translation>Cada línea está leída y marcada por ambas partes.</translation>
    </message>
    <message>
        <source>This line is made by the paper: what it tells of is on the board.</source>
        <translation>Esta línea la hace el documento: lo que cuenta está en el tablero.</translation>
    </message>
</context>
<context>
    <name>RefCompletion</name>
    <message>
        <source>Refs that fit</source>
        <translation>Referencias que encajan</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Save a copy and go on there…</source>
        <translation>Guardar una copia y seguir en ella…</translation>
    </message>
    <message>
        <source>Save a copy and go on there</source>
        <translation>Guardar una copia y seguir en ella</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sesiones (*{suffix})</translation>
    </message>
    <message>
        <source>{problem}

What you see may be nowhere but on this screen. Close it without a copy?</source>
        <translation>{problem}

Lo que usted ve quizá no esté más que en esta pantalla. ¿Cerrar sin copia?</translation>
    </message>
    <message>
        <source>Close without a copy</source>
        <translation>Cerrar sin copia</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
</context>
<context>
    <name>RevealBox</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>RevealBoxes</name>
    <message>
        <source>The room sees one word each. Esc shows the board.</source>
        <translation>La sala ve una palabra de cada persona. Esc muestra el tablero.</translation>
    </message>
    <message>
        <source>The room sees what may be told. Esc shows the board.</source>
        <translation>La sala ve lo que se puede contar. Esc muestra el tablero.</translation>
    </message>
    <message>
        <source>No private note is ticked as one that may be told.</source>
        <translation>Ninguna nota privada está marcada como que se puede contar.</translation>
    </message>
</context>
<context>
    <name>RoomMeasuring</name>
    <message>
        <source>Is the board large enough for the last row? {key} measures the room.</source>
        <translation>¿Es el tablero bastante grande para la última fila? {key} mide la sala.</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>What the room sees</source>
        <translation>Lo que ve la sala</translation>
    </message>
</context>
<context>
    <name>RoomPreview</name>
    <message>
        <source>ROOM SEES</source>
        <translation>LA SALA VE</translation>
    </message>
</context>
<context>
    <name>RoomSigns</name>
    <message>
        <source>Spotlight</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Shown large</source>
        <translation>En grande</translation>
    </message>
    <message>
        <source>Whole board</source>
        <translation>Todo el tablero</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Parked points</source>
        <translation>Puntos aparcados</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Puntero</translation>
    </message>
    <message>
        <source>Sees what is typed</source>
        <translation>Ve lo que se escribe</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>The room: {what}. {keys} or a click ends it.</source>
        <translation>La sala: {what}. {keys} o un clic lo termina.</translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message>
        <source>Open what is readable as a copy</source>
        <translation>Abrir lo legible como copia</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sesiones (*{suffix})</translation>
    </message>
    <message>
        <source>All cards could be read. You go on in the copy.</source>
        <translation>Se pudieron leer todas las tarjetas. Usted sigue en la copia.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… y {count} más.</translation>
    </message>
    <message>
        <source>Read all of it…</source>
        <translation>Leerlo todo…</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>“Tell us how it is for you. We listen to the end; nothing is written now.”</source>
        <translation>«Cuéntenos cómo es para usted. Escuchamos hasta el final; ahora no se escribe nada».</translation>
    </message>
    <message>
        <source>“{text}”: what would that give you?</source>
        <translation>«{text}»: ¿qué le daría eso?</translation>
    </message>
    <message>
        <source>“How can we make this work: {one} ({a}) AND {other} ({b})?”</source>
        <translation>«¿Cómo podemos lograrlo: {one} ({a}) Y {other} ({b})?»</translation>
    </message>
    <message>
        <source>“{count} of {needs} needs are the same on both sides ({percent}%). What do both lists want?”</source>
        <translation>«{count} de {needs} necesidades son las mismas en ambas partes ({percent} %). ¿Qué quieren ambas listas?»</translation>
    </message>
    <message>
        <source>“Write what you need and why. Leave out how. Mark at most three you could not sign without.”</source>
        <translation>«Escriban lo que necesitan y por qué. Dejen fuera el cómo. Marquen como mucho tres sin las que no podrían firmar.»</translation>
    </message>
    <message>
        <source>“We are here to build a result in which both sides get what they need. Can each of you say yes to looking?”</source>
        <translation>«Estamos aquí para construir un resultado en el que ambas partes obtengan lo que necesitan. ¿Puede cada parte decir que sí a buscarlo?»</translation>
    </message>
    <message>
        <source>“Write in silence. One need per card. Then say back what you heard. Is that right?”</source>
        <translation>«Escriban en silencio. Una necesidad por tarjeta. Luego repitan lo que han oído. ¿Es así?»</translation>
    </message>
    <message>
        <source>“What do both lists want? Which three of their needs matter most to them?”</source>
        <translation>«¿Qué quieren ambas listas? ¿Cuáles tres de sus necesidades importan más a la otra parte?»</translation>
    </message>
    <message>
        <source>“Yes: how can we make this work? Start with: Yes, and …”</source>
        <translation>«Sí: ¿cómo podemos lograrlo? Empiecen por: Sí, y …»</translation>
    </message>
    <message>
        <source>“What would make this work for you? Is there a version better for both?”</source>
        <translation>«¿Con qué funcionaría para ustedes? ¿Hay una versión mejor para ambas partes?»</translation>
    </message>
    <message>
        <source>“Who will do what, by when, and how will we know?”</source>
        <translation>«¿Quién hará qué, para cuándo, y cómo lo sabremos?»</translation>
    </message>
    <message>
        <source>“I will read every line. Stop me where it is not right. Do you say yes willingly?”</source>
        <translation>«Voy a leer cada línea. Deténganme donde no sea así. ¿Dicen que sí de buena gana?»</translation>
    </message>
    <message>
        <source>“What was kept? What was not, and what got in the way? What do we change?”</source>
        <translation>«¿Qué se cumplió? ¿Qué no, y qué se interpuso? ¿Qué cambiamos?»</translation>
    </message>
    <message>
        <source>Side {side} speaks first.</source>
        <translation>La parte {side} habla primero.</translation>
    </message>
    <message>
        <source>Ask {owner} first, who carries most: {count} of {all}.</source>
        <translation>Pregunte primero a {owner}, que asume más: {count} de {all}.</translation>
    </message>
</context>
<context>
    <name>ScoresBox</name>
    <message>
        <source>Willingness</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Everybody sees the spread in Open, Sign and Review.</source>
        <translation>Todos ven el margen en Abrir, Firmar y Revisar.</translation>
    </message>
    <message>
        <source>0 to 10 each</source>
        <translation>0 a 10 cada uno</translation>
    </message>
    <message>
        <source>Scores of {side}</source>
        <translation>Números de {side}</translation>
    </message>
    <message>
        <source>How willing are you to look for a result for both sides, from 0 to 10? One number a person.</source>
        <translation>¿Qué disposición tienen a buscar un resultado para ambas partes, de 0 a 10? Un número por persona.</translation>
    </message>
    <message>
        <source>Reveal the spread</source>
        <translation>Mostrar el margen</translation>
    </message>
    <message>
        <source>{least} to {most}, median {middle}</source>
        <translation>{least} a {most}, mediana {middle}</translation>
    </message>
</context>
<context>
    <name>SealBox</name>
    <message>
        <source>Seal the PDF</source>
        <translation>Sellar el PDF</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Sin sello</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The seal shows who made the file, and that not a letter was changed since. It takes a certificate with its key, a file that ends in .p12 or .pfx. It is made here, without a network, and does not replace the signatures on the paper.</source>
        <translation>El sello muestra quién hizo el archivo, y que desde entonces no ha cambiado ni una letra. Necesita un certificado con su clave, un archivo que termina en .p12 o .pfx. Se hace aquí, sin red, y no sustituye las firmas en el papel.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Su contraseña</translation>
    </message>
</context>
<context>
    <name>SendCopy</name>
    <message>
        <source>Cards: {count}</source>
        <translation>Tarjetas: {count}</translation>
    </message>
    <message>
        <source>Hidden cards: {count}</source>
        <translation>Tarjetas ocultas: {count}</translation>
    </message>
    <message>
        <source>Private notes: {count}</source>
        <translation>Notas privadas: {count}</translation>
    </message>
    <message>
        <source>Solutions with hidden answers: {count}</source>
        <translation>Soluciones con respuestas ocultas: {count}</translation>
    </message>
    <message>
        <source>Hidden scores: {count}</source>
        <translation>Números ocultos: {count}</translation>
    </message>
    <message>
        <source>Private: {words}</source>
        <translation>Privado: {words}</translation>
    </message>
    <message>
        <source>Private: nothing</source>
        <translation>Privado: nada</translation>
    </message>
    <message>
        <source>The history, with earlier and deleted words</source>
        <translation>El historial, con palabras anteriores y eliminadas</translation>
    </message>
    <message>
        <source>Steps of the history, with earlier and deleted words: {count}</source>
        <translation>Pasos del historial, con palabras anteriores y eliminadas: {count}</translation>
    </message>
    <message>
        <source>The history that everybody could see, with earlier and deleted words</source>
        <translation>El historial que todos pudieron ver, con palabras anteriores y eliminadas</translation>
    </message>
    <message>
        <source>History: none; no earlier or deleted word</source>
        <translation>Historial: ninguno; ninguna palabra anterior o eliminada</translation>
    </message>
    <message>
        <source>Signed versions, with their words: {count}</source>
        <translation>Versiones firmadas, con sus palabras: {count}</translation>
    </message>
    <message>
        <source>Signed versions left out, for the board has changed since: {count}</source>
        <translation>Versiones firmadas que se omiten, pues el tablero ha cambiado: {count}</translation>
    </message>
    <message>
        <source>Lists of what matters most: {count}</source>
        <translation>Listas de lo que más importa: {count}</translation>
    </message>
    <message>
        <source>Private answers before signing: {count}</source>
        <translation>Respuestas privadas antes de firmar: {count}</translation>
    </message>
    <message>
        <source>Words at the end: {count}</source>
        <translation>Palabras de cierre: {count}</translation>
    </message>
    <message>
        <source>Reasons for going on: {count}</source>
        <translation>Motivos para avanzar: {count}</translation>
    </message>
</context>
<context>
    <name>SendCopyBox</name>
    <message>
        <source>Send a copy</source>
        <translation>Entregar una copia</translation>
    </message>
    <message>
        <source>With what is private</source>
        <translation>Con lo privado</translation>
    </message>
    <message>
        <source>With the history</source>
        <translation>Con el historial</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Guardar la copia…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A session of its own, to be given to somebody. It will hold:</source>
        <translation>Una sesión aparte, para dársela a alguien. Contendrá:</translation>
    </message>
    <message>
        <source>It opens with the password of this session.</source>
        <translation>Se abre con la contraseña de esta sesión.</translation>
    </message>
</context>
<context>
    <name>SeparatorMenu</name>
    <message>
        <source>Between the cells of a .csv</source>
        <translation>Entre las celdas de un .csv</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
</context>
<context>
    <name>SessionOpening</name>
    <message>
        <source>Open what is readable as a copy…</source>
        <translation type="unfinished">Abrir lo legible como copia…</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Select a card to see what stands behind it.</source>
        <translation>Elija una tarjeta para ver lo que hay detrás.</translation>
    </message>
    <message>
        <source>Session details…</source>
        <translation>Datos de la sesión…</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitación</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Regla de decisión</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Reglas básicas</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revisión el</translation>
    </message>
    <message>
        <source>Signed: version {number}</source>
        <translation>Firmado: versión {number}</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>No negociable</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Unir en una</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Dejar aparte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>{count} cards selected</source>
        <translation>{count} tarjetas elegidas</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>{up}, {down}: more or fewer
Esc: only one again</source>
        <translation>{up}, {down}: más o menos
Esc: otra vez solo una</translation>
    </message>
</context>
<context>
    <name>SideAnswer</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
        <translation>{side}: con qué condición</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Mark as signed</source>
        <translation>Marcar como firmado</translation>
    </message>
    <message>
        <source>&amp;Sign all the same: everybody who signs knows what is open</source>
        <translation>&amp;Firmar de todos modos: quienes firman saben lo que está abierto</translation>
    </message>
    <message>
        <source>Keep as signed</source>
        <translation>Guardar como firmado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Who signs, one name a line</source>
        <translation>Quién firma, un nombre por línea</translation>
    </message>
</context>
<context>
    <name>SlideController</name>
    <message>
        <source>The room sees: {what}. Esc shows the board.</source>
        <translation>La sala ve: {what}. Esc muestra el tablero.</translation>
    </message>
    <message>
        <source>The room sees the board.</source>
        <translation>La sala ve el tablero.</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>compromisos</translation>
    </message>
    <message>
        <source>parked points</source>
        <translation>puntos aparcados</translation>
    </message>
    <message>
        <source>how the talks have gone</source>
        <translation>cómo han ido las conversaciones</translation>
    </message>
    <message>
        <source>why two needs clash</source>
        <translation>por qué chocan dos necesidades</translation>
    </message>
    <message>
        <source>one word each</source>
        <translation>una palabra cada persona</translation>
    </message>
    <message>
        <source>what may be told</source>
        <translation>lo que se puede contar</translation>
    </message>
    <message>
        <source>the agreement, line {number} of {count}</source>
        <translation>el acuerdo, línea {number} de {count}</translation>
    </message>
</context>
<context>
    <name>SolutionField</name>
    <message>
        <source>no solution</source>
        <translation>ninguna solución</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>An empty board</source>
        <translation>Un tablero vacío</translation>
    </message>
    <message>
        <source>With a supplier</source>
        <translation>Con un proveedor</translation>
    </message>
    <message>
        <source>With an employee</source>
        <translation>Con alguien de la plantilla</translation>
    </message>
    <message>
        <source>Between partners</source>
        <translation>Entre socios</translation>
    </message>
    <message>
        <source>Between peers</source>
        <translation>Entre iguales</translation>
    </message>
    <message>
        <source>In a community</source>
        <translation>En una comunidad</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Open the whole text…</source>
        <translation>Abrir todo el texto…</translation>
    </message>
</context>
<context>
    <name>TimesBox</name>
    <message>
        <source>Phases and their times</source>
        <translation>Las fases y sus tiempos</translation>
    </message>
    <message>
        <source>Express, 45 min</source>
        <translation>Exprés, 45 min</translation>
    </message>
    <message>
        <source>Standard, 120</source>
        <translation>Normal, 120</translation>
    </message>
    <message>
        <source>Half day, 210</source>
        <translation>Medio día, 210</translation>
    </message>
    <message>
        <source>{count} min, {total} with breaks</source>
        <translation>{count} min, {total} con pausas</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Minutes for {phase}</source>
        <translation>Minutos para {phase}</translation>
    </message>
    <message>
        <source>Gone on all the same: {reason}</source>
        <translation>Se avanzó de todos modos: {reason}</translation>
    </message>
    <message>
        <source>{count} min taken</source>
        <translation>{count} min usados</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>saved {time}</source>
        <translation>guardado {time}</translation>
    </message>
    <message>
        <source>read only: nothing is kept</source>
        <translation>solo para leer: no se guarda nada</translation>
    </message>
</context>
<context>
    <name>TurnField</name>
    <message>
        <source>What would that give you?</source>
        <translation>¿Qué le daría eso?</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>No negociable</translation>
    </message>
    <message>
        <source>Turn into a need</source>
        <translation>Convertir en necesidad</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>Undo list</source>
        <translation>Lista de pasos</translation>
    </message>
    <message>
        <source>Steps, the newest on top</source>
        <translation>Pasos, el más reciente arriba</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>Antes de todos estos</translation>
    </message>
    <message>
        <source>Enter goes to the step; Esc leaves all as it is.</source>
        <translation>Intro va al paso; Esc deja todo como está.</translation>
    </message>
    <message>
        <source>{step}  ·  now</source>
        <translation>{step}  ·  ahora</translation>
    </message>
    <message>
        <source>{step}  ·  undone</source>
        <translation>{step}  ·  deshecho</translation>
    </message>
    <message>
        <source>Stopped after {went} of {asked} steps.</source>
        <translation>Detenido tras {went} de {asked} pasos.</translation>
    </message>
</context>
<context>
    <name>UnlockBox</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Remember it in this computer&apos;s keyring</source>
        <translation>Recordarla en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} está protegida con una contraseña.</translation>
    </message>
    <message>
        <source>This password does not open it. Look at capital letters and the keyboard&apos;s language.</source>
        <translation>Esta contraseña no la abre. Mire las mayúsculas y el idioma del teclado.</translation>
    </message>
</context>
<context>
    <name>WalkAway</name>
    <message>
        <source>{side} is not sure: what would make it better?</source>
        <translation>{side} no está seguro: ¿qué lo haría mejor?</translation>
    </message>
    <message>
        <source>{side} says no: talk apart, or end well without an agreement today.</source>
        <translation>{side} dice no: hablen por separado, o terminen bien sin acuerdo hoy.</translation>
    </message>
    <message>
        <source>For both it is better than what they would do without it.</source>
        <translation>Para ambas es mejor que lo que harían sin ello.</translation>
    </message>
</context>
<context>
    <name>WalkAwayBox</name>
    <message>
        <source>In private, before signing</source>
        <translation>En privado, antes de firmar</translation>
    </message>
    <message>
        <source>Ask each side by itself: “Is this better for you than what you would do without it?”</source>
        <translation>Pregunte a cada parte por separado: «¿Es esto mejor para usted que lo que haría sin ello?»</translation>
    </message>
    <message>
        <source>Kept at the desk alone: no paper, no copy for others and no screen has it.</source>
        <translation>Queda solo en la mesa: no está en ningún documento, copia para otros ni pantalla.</translation>
    </message>
    <message>
        <source>Y: yes   S: not sure   N: no   Del: not asked   Tab: on</source>
        <translation>Y: sí   S: con dudas   N: no   Supr: sin preguntar   Tab: seguir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>When it does not go on</source>
        <translation>Cuando no se avanza</translation>
    </message>
    <message>
        <source>Being stuck is allowed; pressing is not your work. Try in this order:</source>
        <translation>Atascarse está permitido; apretar no es su trabajo. Pruebe en este orden:</translation>
    </message>
    <message>
        <source>Name it without blame: “We are stuck. What would you like to do next?”</source>
        <translation>Nómbrelo sin reproche: «Estamos atascados. ¿Qué les gustaría hacer ahora?»</translation>
    </message>
    <message>
        <source>Read aloud what is agreed already.</source>
        <translation>Lea en voz alta lo que ya está acordado.</translation>
    </message>
    <message>
        <source>Put the point aside (p: in the line) and take an easier one.</source>
        <translation>Deje aparte el punto (p: en la línea) y tome uno más fácil.</translation>
    </message>
    <message>
        <source>Take a break: {key}.</source>
        <translation>Haga una pausa: {key}.</translation>
    </message>
    <message>
        <source>Go back to the need under the objection: “Which need have we not heard yet?”</source>
        <translation>Vuelva a la necesidad que hay bajo la objeción: «¿Qué necesidad no hemos oído aún?»</translation>
    </message>
    <message>
        <source>Ask what is only assumed: “What must be true for these two to clash?”</source>
        <translation>Pregunte qué es solo un supuesto: «¿Qué tendría que ser cierto para que estas dos choquen?»</translation>
    </message>
    <message>
        <source>Make it smaller, or shorter: a trial with a day for looking again.</source>
        <translation>Hágalo más pequeño, o más corto: una prueba con un día para volver a mirarlo.</translation>
    </message>
    <message>
        <source>Split it: by time, place, people or amount.</source>
        <translation>Divídalo: por tiempo, lugar, personas o cantidad.</translation>
    </message>
    <message>
        <source>Let a standard or an expert decide whom both sides choose.</source>
        <translation>Deje que decida una norma o un experto que elijan ambas partes.</translation>
    </message>
    <message>
        <source>Talk with each side alone, the same time for both: {key}.</source>
        <translation>Hable con cada parte a solas, el mismo tiempo con las dos: {key}.</translation>
    </message>
    <message>
        <source>Ask in private: “What happens if we do not agree?”</source>
        <translation>Pregunte en privado: «¿Qué pasa si no nos ponemos de acuerdo?»</translation>
    </message>
    <message>
        <source>Write one text and let both sides mend it until nobody can make it better.</source>
        <translation>Escriba un solo texto y deje que ambas partes lo mejoren hasta que nadie pueda mejorarlo.</translation>
    </message>
    <message>
        <source>End well: say what is understood and open, and when you meet again.</source>
        <translation>Termine bien: diga qué se ha entendido y qué queda abierto, y cuándo se verán de nuevo.</translation>
    </message>
</context>
</TS>
