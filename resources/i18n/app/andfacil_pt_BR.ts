<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About andfacil</source>
        <translation>Sobre o andfacil</translation>
    </message>
    <message>
        <source>A board on which two sides build solutions that give each what it needs. Everything stays on this machine.</source>
        <translation>Um quadro em que dois lados constroem soluções que dão a cada um o que ele precisa. Tudo fica nesta máquina.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. It uses Qt and PySide6, which are under the GNU Lesser General Public License 3, and other free libraries, fonts and icons. THIRD-PARTY-NOTICES.md, in the same package, has every licence.</source>
        <translation>Software livre sob a Licença Apache 2.0. Usa Qt e PySide6, que estão sob a GNU Lesser General Public License 3, e outras bibliotecas, fontes e ícones livres. THIRD-PARTY-NOTICES.md, no mesmo pacote, tem cada licença.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenças…</translation>
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
        <translation>{action}: escolha antes um cartão.</translation>
    </message>
    <message>
        <source>{action}: select a solution for it first.</source>
        <translation>{action}: escolha antes uma solução.</translation>
    </message>
    <message>
        <source>{action}: select a need for it first.</source>
        <translation>{action}: escolha antes uma necessidade.</translation>
    </message>
    <message>
        <source>{action}: select a need or a solution for it first.</source>
        <translation>{action}: escolha antes uma necessidade ou uma solução.</translation>
    </message>
    <message>
        <source>{action}: select a position for it first.</source>
        <translation>{action}: escolha antes uma posição.</translation>
    </message>
    <message>
        <source>{action}: select a parked point for it first.</source>
        <translation>{action}: escolha antes um ponto adiado.</translation>
    </message>
    <message>
        <source>Session details…</source>
        <translation>Dados da sessão…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Acordo…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Mark as signed…</source>
        <translation>Marcar como assinado…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Send a copy…</source>
        <translation>Entregar uma cópia…</translation>
    </message>
    <message>
        <source>Protect this session with a password…</source>
        <translation>Proteger esta sessão com uma senha…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Mudar a senha…</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas as sessões</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Undo list…</source>
        <translation>Lista de passos…</translation>
    </message>
    <message>
        <source>Look back…</source>
        <translation>Olhar para trás…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Go to a card by its ref</source>
        <translation>Ir a um cartão pela referência</translation>
    </message>
    <message>
        <source>Select the card above as well</source>
        <translation>Escolher também o cartão de cima</translation>
    </message>
    <message>
        <source>Select the card below as well</source>
        <translation>Escolher também o cartão de baixo</translation>
    </message>
    <message>
        <source>Select the whole column</source>
        <translation>Escolher a coluna inteira</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Editar o texto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>Inegociável</translation>
    </message>
    <message>
        <source>The other side has said it back</source>
        <translation>O outro lado repetiu</translation>
    </message>
    <message>
        <source>The same need on both sides</source>
        <translation>A mesma necessidade nos dois lados</translation>
    </message>
    <message>
        <source>A clash of two needs</source>
        <translation>Um choque de duas necessidades</translation>
    </message>
    <message>
        <source>Start a solution that meets it</source>
        <translation>Começar uma solução que a atenda</translation>
    </message>
    <message>
        <source>Turn into a need</source>
        <translation>Transformar em necessidade</translation>
    </message>
    <message>
        <source>Link to needs</source>
        <translation>Ligar a necessidades</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Adiado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Yes, and: build on it</source>
        <translation>Sim, e: construir sobre ela</translation>
    </message>
    <message>
        <source>Start a commitment for it</source>
        <translation>Começar um compromisso para isso</translation>
    </message>
    <message>
        <source>Start a solution from the AND question</source>
        <translation>Começar uma solução a partir da pergunta E</translation>
    </message>
    <message>
        <source>Put the AND question into other words</source>
        <translation>Dizer de outro modo a pergunta E</translation>
    </message>
    <message>
        <source>What the card said before</source>
        <translation>O que o cartão dizia antes</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Merge with the next card</source>
        <translation>Juntar com o próximo cartão</translation>
    </message>
    <message>
        <source>Put aside into the parking lot</source>
        <translation>Adiar para o estacionamento</translation>
    </message>
    <message>
        <source>Take up as a need of side A</source>
        <translation>Retomar como necessidade do lado A</translation>
    </message>
    <message>
        <source>Take up as a need of side B</source>
        <translation>Retomar como necessidade do lado B</translation>
    </message>
    <message>
        <source>Coverage grid…</source>
        <translation>Tabela de cobertura…</translation>
    </message>
    <message>
        <source>Type hidden: cards stay at the desk until revealed</source>
        <translation>Digitar escondido: os cartões ficam na mesa até serem mostrados</translation>
    </message>
    <message>
        <source>Reveal the selected cards</source>
        <translation>Mostrar os cartões escolhidos</translation>
    </message>
    <message>
        <source>Reveal the next card of the column</source>
        <translation>Mostrar o próximo cartão da coluna</translation>
    </message>
    <message>
        <source>Reveal all cards</source>
        <translation>Mostrar todos os cartões</translation>
    </message>
    <message>
        <source>Hide the selected cards</source>
        <translation>Esconder os cartões escolhidos</translation>
    </message>
    <message>
        <source>Both sides&apos; answers…</source>
        <translation>Respostas dos dois lados…</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>Mostrar as respostas</translation>
    </message>
    <message>
        <source>Take a condition into the solution</source>
        <translation>Incluir uma condição na solução</translation>
    </message>
    <message>
        <source>Make a condition a need</source>
        <translation>Fazer de uma condição uma necessidade</translation>
    </message>
    <message>
        <source>Willingness…</source>
        <translation>Disposição…</translation>
    </message>
    <message>
        <source>Phases and their times…</source>
        <translation>As fases e seus tempos…</translation>
    </message>
    <message>
        <source>The clock of the phase runs</source>
        <translation>O relógio da fase corre</translation>
    </message>
    <message>
        <source>5 minutes more for the phase</source>
        <translation>5 minutos a mais para a fase</translation>
    </message>
    <message>
        <source>1 minute more for the phase</source>
        <translation>1 minuto a mais para a fase</translation>
    </message>
    <message>
        <source>Count the phase down in the room</source>
        <translation>Contagem regressiva da fase na sala</translation>
    </message>
    <message>
        <source>Opening: yes to looking, and who starts…</source>
        <translation>Abertura: sim a procurar, e quem começa…</translation>
    </message>
    <message>
        <source>Questions that lead to the need, or test it…</source>
        <translation>Perguntas que levam à necessidade, ou a testam…</translation>
    </message>
    <message>
        <source>Listen: the wall is quiet, nothing is written</source>
        <translation>Escutar: a parede fica quieta, nada se escreve</translation>
    </message>
    <message>
        <source>The sides talk apart</source>
        <translation>Os lados conversam em separado</translation>
    </message>
    <message>
        <source>What matters most, and the other side&apos;s guess…</source>
        <translation>O que mais importa, e o que o outro lado supõe…</translation>
    </message>
    <message>
        <source>Why two needs clash, and the way out…</source>
        <translation>Por que duas necessidades se chocam, e a saída…</translation>
    </message>
    <message>
        <source>In private: better than without it?…</source>
        <translation>Em particular: melhor do que sem ele?…</translation>
    </message>
    <message>
        <source>Show what may be told in the room</source>
        <translation>Mostrar na sala o que pode ser contado</translation>
    </message>
    <message>
        <source>One word each…</source>
        <translation>Uma palavra de cada pessoa…</translation>
    </message>
    <message>
        <source>When it does not go on…</source>
        <translation>Quando não anda…</translation>
    </message>
    <message>
        <source>Show the smallest package</source>
        <translation>Mostrar o menor pacote</translation>
    </message>
    <message>
        <source>How the session has gone…</source>
        <translation>Como foi a sessão…</translation>
    </message>
    <message>
        <source>Ask about wording that defends</source>
        <translation>Perguntar sobre palavras que defendem</translation>
    </message>
    <message>
        <source>Show room</source>
        <translation>Mostrar a sala</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Show room over a whole screen</source>
        <translation>Mostrar a sala numa tela inteira</translation>
    </message>
    <message>
        <source>Show room in a window</source>
        <translation>Mostrar a sala numa janela</translation>
    </message>
    <message>
        <source>Swap the screens of desk and room</source>
        <translation>Trocar as telas da mesa e da sala</translation>
    </message>
    <message>
        <source>Next page in the room</source>
        <translation>Próxima página na sala</translation>
    </message>
    <message>
        <source>Previous page in the room</source>
        <translation>Página anterior na sala</translation>
    </message>
    <message>
        <source>Show the whole board on one picture</source>
        <translation>Mostrar o quadro inteiro numa imagem</translation>
    </message>
    <message>
        <source>Lock the room</source>
        <translation>Travar a sala</translation>
    </message>
    <message>
        <source>Measure the room…</source>
        <translation>Medir a sala…</translation>
    </message>
    <message>
        <source>Show the commitments in the room</source>
        <translation>Mostrar os compromissos na sala</translation>
    </message>
    <message>
        <source>Show the parked points in the room</source>
        <translation>Mostrar os pontos adiados na sala</translation>
    </message>
    <message>
        <source>Read the agreement back in the room</source>
        <translation>Ler o acordo na sala</translation>
    </message>
    <message>
        <source>Show the selected card, or two, large</source>
        <translation>Mostrar grande o cartão escolhido, ou dois</translation>
    </message>
    <message>
        <source>Show the AND question large</source>
        <translation>Mostrar grande a pergunta E</translation>
    </message>
    <message>
        <source>What is large follows the selection</source>
        <translation>O que está grande segue a escolha</translation>
    </message>
    <message>
        <source>Spotlight on the selected cards</source>
        <translation>Luz nos cartões escolhidos</translation>
    </message>
    <message>
        <source>Spotlight on the column</source>
        <translation>Luz na coluna</translation>
    </message>
    <message>
        <source>Spotlight on what is not met yet</source>
        <translation>Luz no que ainda não foi atendido</translation>
    </message>
    <message>
        <source>Point with the mouse</source>
        <translation>Apontar com o mouse</translation>
    </message>
    <message>
        <source>Show the room what is typed</source>
        <translation>Mostrar à sala o que se digita</translation>
    </message>
    <message>
        <source>Swap the columns of the sides</source>
        <translation>Trocar as colunas dos lados</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Próxima fase</translation>
    </message>
    <message>
        <source>Previous phase</source>
        <translation>Fase anterior</translation>
    </message>
    <message>
        <source>Another AND question</source>
        <translation>Outra pergunta E</translation>
    </message>
    <message>
        <source>The AND question before</source>
        <translation>A pergunta E anterior</translation>
    </message>
    <message>
        <source>Next position, commitment or parked point</source>
        <translation>Próxima posição, compromisso ou ponto adiado</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>O anterior</translation>
    </message>
    <message>
        <source>To the next part of the desk</source>
        <translation>Para a próxima parte da mesa</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>Para a parte anterior</translation>
    </message>
    <message>
        <source>To the capture line</source>
        <translation>Para a linha de entrada</translation>
    </message>
    <message>
        <source>What the line makes…</source>
        <translation>O que a linha faz…</translation>
    </message>
    <message>
        <source>To the card&apos;s fields</source>
        <translation>Para os campos do cartão</translation>
    </message>
    <message>
        <source>Show the card&apos;s fields</source>
        <translation>Mostrar os campos do cartão</translation>
    </message>
    <message>
        <source>Show the phases and what is open</source>
        <translation>Mostrar as fases e o que está aberto</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Outras cores</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Text as large as the system&apos;s</source>
        <translation>Texto do tamanho do sistema</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>O que se pode digitar</translation>
    </message>
    <message>
        <source>About andfacil</source>
        <translation>Sobre o andfacil</translation>
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
        <translation>{size} pt, fácil de ler</translation>
    </message>
    <message>
        <source>{size} pt, large print</source>
        <translation>{size} pt, letras grandes</translation>
    </message>
    <message>
        <source>Preparation sheet for {name}</source>
        <translation>Folha de preparação para {name}</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>O acordo</translation>
    </message>
    <message>
        <source>No agreement today</source>
        <translation>Hoje sem acordo</translation>
    </message>
    <message>
        <source>The board, on one sheet or more</source>
        <translation>O quadro, numa folha ou mais</translation>
    </message>
    <message>
        <source>The board as a list</source>
        <translation>O quadro como lista</translation>
    </message>
    <message>
        <source>Not an agreement: a signature on it says only that the person was there.</source>
        <translation>Não é um acordo: uma assinatura nele diz apenas que a pessoa esteve presente.</translation>
    </message>
    <message>
        <source>Shows the board as it is now. It is not for signing.</source>
        <translation>Mostra o quadro como está agora. Não é para assinar.</translation>
    </message>
    <message>
        <source>To prepare with, for one side alone. It is not for signing.</source>
        <translation>Para se preparar, para um lado só. Não é para assinar.</translation>
    </message>
    <message>
        <source>Draft, not ready to sign. Non-negotiables not met yet: {refs}.</source>
        <translation>Rascunho, não pronto para assinar. Inegociáveis ainda não atendidos: {refs}.</translation>
    </message>
    <message>
        <source>Also: {lacks}.</source>
        <translation>Além disso: {lacks}.</translation>
    </message>
    <message>
        <source>Draft, not ready to sign: {lacks}.</source>
        <translation>Rascunho, ainda não para assinar: {lacks}.</translation>
    </message>
    <message>
        <source>no agreement today</source>
        <translation>hoje sem acordo</translation>
    </message>
    <message>
        <source>board</source>
        <translation>quadro</translation>
    </message>
    <message>
        <source>list of the board</source>
        <translation>lista do quadro</translation>
    </message>
    <message>
        <source>preparation A</source>
        <translation>preparação A</translation>
    </message>
    <message>
        <source>preparation B</source>
        <translation>preparação B</translation>
    </message>
    <message>
        <source>Sending the pages to the printer…</source>
        <translation>Enviando as páginas à impressora…</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Fazendo o arquivo…</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Fazendo as páginas…</translation>
    </message>
    <message>
        <source>Making the pages anew; these are out of date.</source>
        <translation>Refazendo as páginas; estas já não valem.</translation>
    </message>
</context>
<context>
    <name>AgreementController</name>
    <message>
        <source>{keys} brings the agreement back.</source>
        <translation>{keys} traz o acordo de volta.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>{name} is already there. Replace it?</source>
        <translation>{name} já está lá. Substituir?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>All pages are with the printer.</source>
        <translation>Todas as páginas estão com a impressora.</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>With a picture of the board</source>
        <translation>Com uma imagem do quadro</translation>
    </message>
    <message>
        <source>Could be said more plainly</source>
        <translation>Poderia ser dito com mais simplicidade</translation>
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
        <translation>Letras</translation>
    </message>
    <message>
        <source>The paper is</source>
        <translation>O documento é</translation>
    </message>
    <message>
        <source>What it says about itself</source>
        <translation>O que ele diz de si mesmo</translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Abrir a pasta</translation>
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
        <translation>&amp;Marcar como assinado…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acordo</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>{edit}, saved</source>
        <translation>{edit}, salvo</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>if …</source>
        <translation>se …</translation>
    </message>
</context>
<context>
    <name>AnswersBox</name>
    <message>
        <source>Answers to {solution}</source>
        <translation>Respostas a {solution}</translation>
    </message>
    <message>
        <source>Yes, if, not yet</source>
        <translation>Sim, se, ainda não</translation>
    </message>
    <message>
        <source>Fist to five</source>
        <translation>Do punho aos cinco dedos</translation>
    </message>
    <message>
        <source>Gradients 1 to 8</source>
        <translation>Graus 1 a 8</translation>
    </message>
    <message>
        <source>One number a person, all at once: 5 I would lead it, 4 I am for it, 3 I can live with it, 2 I have doubts, 1 I have grave doubts, 0 I stop it. Yes is 3 or more; below, ask what would make it work.</source>
        <translation>Um número por pessoa, todos ao mesmo tempo: 5 eu lideraria, 4 sou a favor, 3 posso conviver com isso, 2 tenho dúvidas, 1 tenho dúvidas graves, 0 eu paro isso. Sim é 3 ou mais; abaixo disso, pergunte o que tornaria isso possível.</translation>
    </message>
    <message>
        <source>One number a person, all at once: 1 wholly for it, 2 with a small remark, 3 with doubts, 4 no opinion, 5 let us talk more, 6 not for it, and not in the way, 7 gravely against it, 8 I stop it. Yes is 3 or less.</source>
        <translation>Um número por pessoa, todos ao mesmo tempo: 1 totalmente a favor, 2 com uma pequena observação, 3 com dúvidas, 4 sem opinião, 5 vamos conversar mais, 6 não a favor, mas sem atrapalhar, 7 gravemente contra, 8 eu paro isso. Sim é 3 ou menos.</translation>
    </message>
    <message>
        <source>Y: yes   I: yes, if…   N: not yet   Del: none   Tab: on</source>
        <translation>Y: sim   I: sim, se…   N: ainda não   Del: nenhuma   Tab: segue</translation>
    </message>
    <message>
        <source>Reveal both answers</source>
        <translation>Mostrar as duas respostas</translation>
    </message>
    <message>
        <source>Everybody sees these answers.</source>
        <translation>Todos veem estas respostas.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>{path} is in use.</source>
        <translation>{path} está em uso.</translation>
    </message>
    <message>
        <source>Saved. You go on in {path}</source>
        <translation>Salvo. Você continua em {path}</translation>
    </message>
</context>
<context>
    <name>AttentionController</name>
    <message>
        <source>Every need is met.</source>
        <translation>Cada necessidade está atendida.</translation>
    </message>
    <message>
        <source>The break is over.</source>
        <translation>A pausa acabou.</translation>
    </message>
    <message>
        <source>The room sees what is typed.</source>
        <translation>A sala vê o que se digita.</translation>
    </message>
    <message>
        <source>What is typed stays here.</source>
        <translation>O que se digita fica aqui.</translation>
    </message>
    <message>
        <source>The room has a break. {key} ends it.</source>
        <translation>A sala está em pausa. {key} termina.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
</context>
<context>
    <name>BlockField</name>
    <message>
        <source>Open the whole text…</source>
        <translation>Abrir o texto inteiro…</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The AND question</source>
        <translation>A pergunta E</translation>
    </message>
    <message>
        <source>Enter begins a solution, Tab keeps the words, Escape puts them back.</source>
        <translation>Enter começa uma solução, Tab fica com as palavras, Esc as devolve.</translation>
    </message>
    <message>
        <source>Click, or press {key}, to put the question into other words</source>
        <translation>Clique, ou aperte {key}, para dizer a pergunta de outro modo</translation>
    </message>
    <message>
        <source>NEXT AND</source>
        <translation>PRÓXIMO E</translation>
    </message>
    <message>
        <source>CLASH</source>
        <translation>CHOQUE</translation>
    </message>
    <message>
        <source>{key}: another pair</source>
        <translation>{key}: outro par</translation>
    </message>
    <message>
        <source>{key}: take it · Click: reword</source>
        <translation>{key}: pegar · Clique: dizer de outro modo</translation>
    </message>
    <message>
        <source>Enter: take it · Tab: keep · Esc: as made</source>
        <translation>Enter: pegar · Tab: manter · Esc: como estava</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation</comment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>Type:  + solution &gt; a1 b1</source>
        <translation>Digite:  + solução &gt; a1 b1</translation>
    </message>
    <message>
        <source>Type:  {letter}! non-negotiable
or:  {letter}: need</source>
        <translation>Digite:  {letter}! inegociável
ou:  {letter}: necessidade</translation>
    </message>
    <message>
        <source>hidden until revealed</source>
        <translation>escondido até ser mostrado</translation>
    </message>
    <message>
        <source>to be confirmed again</source>
        <translation>a confirmar de novo</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>escondido</translation>
    </message>
    <message>
        <source>hidden while the screen is mirrored</source>
        <translation>escondido enquanto a tela é repetida</translation>
    </message>
    <message>
        <source>a: need   a! non-negotiable
b: need   b! non-negotiable
+ solution &gt; a1 b2   p: park</source>
        <translation>a: necessidade   a! inegociável
b: necessidade   b! inegociável
+ solução &gt; a1 b2   p: adiar</translation>
    </message>
</context>
<context>
    <name>BoundedEdit</name>
    <message>
        <source>A text here takes {count} letters at most; what is beyond that was left out.</source>
        <translation>Um texto aqui aceita no máximo {count} caracteres; o que passa disso ficou de fora.</translation>
    </message>
    <message>
        <source>[Only the beginning: this text has {count} letters, too many to be shown and changed here. The session and its papers have all of it.]</source>
        <translation>[Só o começo: este texto tem {count} caracteres, demais para ver e mudar aqui. A sessão e seus documentos o têm inteiro.]</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>Typed here before, and not kept yet.</source>
        <translation>Digitado aqui antes e ainda não guardado.</translation>
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
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>cópia</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sessões (*{suffix})</translation>
    </message>
</context>
<context>
    <name>BreakBar</name>
    <message>
        <source>How long is the break</source>
        <translation>Quanto dura a pausa</translation>
    </message>
    <message>
        <source>10, or 14:35</source>
        <translation>10, ou 14:35</translation>
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
        <translation>Digite minutos, como 10, ou um horário, como 14:35.</translation>
    </message>
    <message>
        <source>back at {time}</source>
        <translation>de volta às {time}</translation>
    </message>
    <message>
        <source>without a time</source>
        <translation>sem horário</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Linha de entrada</translation>
    </message>
    <message>
        <source>Target: {target}</source>
        <translation>Destino: {target}</translation>
    </message>
    <message>
        <source>Amend {card}</source>
        <translation>Mudar {card}</translation>
    </message>
    <message>
        <source>your words go before &gt;</source>
        <translation>as suas palavras vão antes de &gt;</translation>
    </message>
    <message>
        <source>A must</source>
        <translation>A ineg.</translation>
    </message>
    <message>
        <source>A need</source>
        <translation>A necessidade</translation>
    </message>
    <message>
        <source>A position</source>
        <translation>A posição</translation>
    </message>
    <message>
        <source>+ AND</source>
        <translation>+ E</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Estacionamento</translation>
    </message>
    <message>
        <source>B need</source>
        <translation>B necessidade</translation>
    </message>
    <message>
        <source>B must</source>
        <translation>B ineg.</translation>
    </message>
    <message>
        <source>B position</source>
        <translation>B posição</translation>
    </message>
    <message>
        <source>A non-negotiable</source>
        <translation>A inegociável</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solução</translation>
    </message>
    <message>
        <source>Point for the parking lot</source>
        <translation>Ponto para o estacionamento</translation>
    </message>
    <message>
        <source>B non-negotiable</source>
        <translation>B inegociável</translation>
    </message>
    <message>
        <source>What side A cannot do without  // why  == met when</source>
        <translation>O que o lado A não pode dispensar  // por quê  == atendido quando</translation>
    </message>
    <message>
        <source>What will be done  @who  by 31 jan  &gt; and1  == how we will know</source>
        <translation>O que será feito  @quem  by 31 jan  &gt; and1  == como saberemos</translation>
    </message>
    <message>
        <source>What side B cannot do without  // why  == met when</source>
        <translation>O que o lado B não pode dispensar  // por quê  == atendido quando</translation>
    </message>
    <message>
        <source>What side A needs  // why  == met when</source>
        <translation>O que o lado A precisa  // por quê  == atendido quando</translation>
    </message>
    <message>
        <source>What side A demands, to be turned into a need</source>
        <translation>O que o lado A exige, para virar uma necessidade</translation>
    </message>
    <message>
        <source>What is put aside for later</source>
        <translation>O que fica para depois</translation>
    </message>
    <message>
        <source>A solution  &gt; a1 b2  == how we will know</source>
        <translation>Uma solução  &gt; a1 b2  == como saberemos</translation>
    </message>
    <message>
        <source>What side B needs  // why  == met when</source>
        <translation>O que o lado B precisa  // por quê  == atendido quando</translation>
    </message>
    <message>
        <source>What side B demands, to be turned into a need</source>
        <translation>O que o lado B exige, para virar uma necessidade</translation>
    </message>
    <message>
        <source>a1 b2 links {solution}, or: {asked}</source>
        <translation>a1 b2 liga {solution}, ou: {asked}</translation>
    </message>
    <message>
        <source>What stood in the line is kept: {key} brings it back.</source>
        <translation>O que estava na linha foi guardado: {key} traz de volta.</translation>
    </message>
    <message>
        <source>Finish the line first: Enter does it, Esc empties it.</source>
        <translation>Termine antes a linha: Enter a executa, Esc a esvazia.</translation>
    </message>
</context>
<context>
    <name>CardHistory</name>
    <message>
        <source>What it said before</source>
        <translation>O que dizia antes</translation>
    </message>
    <message>
        <source>Nothing else so far.</source>
        <translation>Nada mais até agora.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>e %n anterior</numerusform>
            <numerusform>e %n anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangePasswordBox</name>
    <message>
        <source>Change the password</source>
        <translation>Mudar a senha</translation>
    </message>
    <message>
        <source>This is not the present password.</source>
        <translation>Esta não é a senha atual.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The session is encrypted anew. Copies and backups made before still open with the password of now.</source>
        <translation>A sessão é cifrada de novo. As cópias feitas antes continuam abrindo com a senha de agora.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Senha atual</translation>
    </message>
</context>
<context>
    <name>ChangedBar</name>
    <message>
        <source>&amp;Go on changing it</source>
        <translation>&amp;Continuar mudando</translation>
    </message>
    <message>
        <source>Version {number} was signed on {date}. This is the first change since.</source>
        <translation>A versão {number} foi assinada em {date}. Esta é a primeira mudança desde então.</translation>
    </message>
    <message>
        <source>&amp;Back to version {number}</source>
        <translation>&amp;Voltar à versão {number}</translation>
    </message>
</context>
<context>
    <name>Clashing</name>
    <message>
        <source>{ref}: now select the need of side {side} that it clashes with, and press the key again.</source>
        <translation>{ref}: escolha agora a necessidade do lado {side} com a qual ela se choca e aperte a tecla de novo.</translation>
    </message>
    <message>
        <source>{a} and {b} clash: the AND column asks about them.</source>
        <translation>{a} e {b} se chocam: a coluna E pergunta por elas.</translation>
    </message>
    <message>
        <source>{a} and {b}: no clash any more.</source>
        <translation>{a} e {b}: não há mais choque.</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Parar o relógio</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>Deixar o relógio correr</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
    <message>
        <source>over by {time}</source>
        <translation>{time} a mais</translation>
    </message>
    <message>
        <source>{words}, stopped</source>
        <translation>{words}, parado</translation>
    </message>
</context>
<context>
    <name>ClosingWordsBox</name>
    <message>
        <source>One word each</source>
        <translation>Uma palavra de cada pessoa</translation>
    </message>
    <message>
        <source>Words of {side}</source>
        <translation>Palavras de {side}</translation>
    </message>
    <message>
        <source>Ask everybody in turn: in one word, how do you leave? A comma between two.</source>
        <translation>Pergunte a cada pessoa, uma por vez: em uma palavra, como você sai daqui? Uma vírgula entre duas.</translation>
    </message>
    <message>
        <source>Your own record: on no paper and in no copy for others.</source>
        <translation>Seu próprio registro: em nenhum documento e em nenhuma cópia para outros.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep and show in the &amp;room</source>
        <translation>Guardar e mostrar na &amp;sala</translation>
    </message>
</context>
<context>
    <name>CloudBox</name>
    <message>
        <source>Why do these two clash?</source>
        <translation>Por que estas duas se chocam?</translation>
    </message>
    <message>
        <source>not always</source>
        <translation>nem sempre</translation>
    </message>
    <message>
        <source>Therefore {side} wants</source>
        <translation>Por isso {side} quer</translation>
    </message>
    <message>
        <source>Because, {number}</source>
        <translation>Porque, {number}</translation>
    </message>
    <message>
        <source>They exclude each other because … (tick what is not always true)</source>
        <translation>Excluem-se porque… (marque o que nem sempre é verdade)</translation>
    </message>
    <message>
        <source>&amp;Make it a solution</source>
        <translation>Fazer disso uma &amp;solução</translation>
    </message>
    <message>
        <source>&amp;Keep what was said</source>
        <translation>&amp;Guardar o que foi dito</translation>
    </message>
    <message>
        <source>Keep it and show it in the &amp;room</source>
        <translation>Guardar e mostrar na s&amp;ala</translation>
    </message>
    <message>
        <source>What both want</source>
        <translation>O que ambos querem</translation>
    </message>
    <message>
        <source>What would meet both, where that is not true?</source>
        <translation>O que atenderia às duas, onde isso não é verdade?</translation>
    </message>
</context>
<context>
    <name>Clouding</name>
    <message>
        <source>Select one need of each side, or one that is in a clash.</source>
        <translation>Escolha uma necessidade de cada lado, ou uma que esteja em choque.</translation>
    </message>
    <message>
        <source>The room sees why the two clash. Esc shows the board.</source>
        <translation>A sala vê por que as duas se chocam. Esc mostra o quadro.</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>+ Commitment</source>
        <translation>+ Compromisso</translation>
    </message>
    <message>
        <source>+ Solution</source>
        <translation>+ Solução</translation>
    </message>
    <message>
        <source>+ Need</source>
        <translation>+ Necessidade</translation>
    </message>
    <message>
        <source>+ Must</source>
        <translation>+ Ineg.</translation>
    </message>
</context>
<context>
    <name>CommonGround</name>
    <message>
        <source>{ref}: now select the same need of side {side}, and press the key again.</source>
        <translation>{ref}: escolha agora a mesma necessidade do lado {side}, e aperte a tecla de novo.</translation>
    </message>
    <message>
        <source>{count} of {needs} needs are the same on both sides ({percent}%).</source>
        <translation>{count} de {needs} necessidades são as mesmas nos dois lados ({percent}%).</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Send a copy</source>
        <translation>Entregar uma cópia</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>para entregar</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sessões (*{suffix})</translation>
    </message>
    <message>
        <source>Copy saved: {path}</source>
        <translation>Cópia salva: {path}</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Coverage grid</source>
        <translation>Tabela de cobertura</translation>
    </message>
    <message>
        <source>Needs by solutions</source>
        <translation>Necessidades por soluções</translation>
    </message>
    <message>
        <source>There are no needs and solutions to compare yet.</source>
        <translation>Ainda não há necessidades e soluções para comparar.</translation>
    </message>
    <message>
        <source>Space or click: meets · X or Delete: breaks · {key}: undo · Esc: done</source>
        <translation>Espaço ou clique: atende · X ou Del: vai contra · {key}: desfazer · Esc: pronto</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in andfacil</source>
        <translation>Algo deu errado no andfacil</translation>
    </message>
    <message>
        <source>Your session is safe: everything up to the last line is on disc, and the board has been read from there again.</source>
        <translation>Sua sessão está a salvo: tudo está no disco até a última linha, e o quadro foi lido de novo de lá.</translation>
    </message>
    <message>
        <source>The session&apos;s file cannot be read at the moment. What you see is the board as it still is in memory: save a copy before you close it.</source>
        <translation>O arquivo da sessão não pode ser lido no momento. Você vê o quadro como ainda está na memória: salve uma cópia antes de fechar.</translation>
    </message>
    <message>
        <source>This report names places in the program only, no words of your session. It is kept in {path}; nothing is sent.</source>
        <translation>Este relatório só nomeia lugares do programa, nenhuma palavra da sua sessão. Ele fica em {path}; nada é enviado.</translation>
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
        <translation>2027-01-31, 31 jan, sexta, em 2 semanas</translation>
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
        <translation>Aberto só para leitura: o que se digitar aqui não pode ser adiado.</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>Abrir a outra</translation>
    </message>
    <message>
        <source>Protected with a password</source>
        <translation>Protegida com uma senha</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>With a supplier</source>
        <translation>Com um fornecedor</translation>
    </message>
    <message>
        <source>With an employee</source>
        <translation>Com alguém da equipe</translation>
    </message>
    <message>
        <source>Between partners</source>
        <translation>Entre sócios</translation>
    </message>
    <message>
        <source>Between peers</source>
        <translation>Entre iguais</translation>
    </message>
    <message>
        <source>In a community</source>
        <translation>Numa comunidade</translation>
    </message>
    <message>
        <source>Between countries</source>
        <translation>Entre países</translation>
    </message>
    <message>
        <source>Other talks</source>
        <translation>Outras conversas</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Um registro de entendimento</translation>
    </message>
    <message>
        <source>Heads of terms</source>
        <translation>Termos principais</translation>
    </message>
    <message>
        <source>A binding agreement</source>
        <translation>Um acordo vinculante</translation>
    </message>
    <message>
        <source>{name} ({tag}), fixed words in English</source>
        <translation>{name} ({tag}), palavras fixas em inglês</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Session details</source>
        <translation>Dados da sessão</translation>
    </message>
    <message>
        <source>Name of side A</source>
        <translation>Nome do lado A</translation>
    </message>
    <message>
        <source>Name of side B</source>
        <translation>Nome do lado B</translation>
    </message>
    <message>
        <source>Pages of the details</source>
        <translation>Páginas dos dados</translation>
    </message>
    <message>
        <source>The session needs a title.</source>
        <translation>A sessão precisa de um título.</translation>
    </message>
    <message>
        <source>Each side needs a name.</source>
        <translation>Cada lado precisa de um nome.</translation>
    </message>
    <message>
        <source>{text} is no date; write it as 2027-01-31 or 31 jan.</source>
        <translation>{text} não é uma data; escreva como 2027-01-31 ou 31 jan.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind of talks</source>
        <translation>Tipo de conversa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitação</translation>
    </message>
    <message>
        <source>The paper is</source>
        <translation>O documento é</translation>
    </message>
    <message>
        <source>Language of room and paper</source>
        <translation>Idioma da sala e do documento</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revisão em</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Regra de decisão</translation>
    </message>
    <message>
        <source>Ground rules, one a line</source>
        <translation>Combinados, um por linha</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Moldura</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>2027-01-31, 31 jan, fri</source>
        <translation>2027-01-31, 31 jan, sexta</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Bring back: {words}</source>
        <translation>Trazer de volta: {words}</translation>
    </message>
</context>
<context>
    <name>EarlierStates</name>
    <message>
        <source>Earlier states of sessions</source>
        <translation>Estados anteriores de sessões</translation>
    </message>
    <message>
        <source>Restore as a copy…</source>
        <translation>Restaurar como cópia…</translation>
    </message>
    <message>
        <source>andfacil keeps these on this computer when a session is closed, and before a session is changed by a newer version or mended.</source>
        <translation>O andfacil guarda estes neste computador quando uma sessão é fechada, e antes que uma versão mais nova a mude ou que ela seja consertada.</translation>
    </message>
    <message>
        <source>There is none yet: one is kept each time a changed session is closed.</source>
        <translation>Ainda não há nenhum: um é guardado cada vez que uma sessão mudada é fechada.</translation>
    </message>
    <message>
        <source>Restore as a copy</source>
        <translation>Restaurar como cópia</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sessões (*{suffix})</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>ao fechar</translation>
    </message>
    <message>
        <source>before a newer version changed it</source>
        <translation>antes que uma versão mais nova a mudasse</translation>
    </message>
    <message>
        <source>before it was mended</source>
        <translation>antes de ser consertada</translation>
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
        <translation>Choque não mais marcado</translation>
    </message>
    <message>
        <source>Clash: words changed</source>
        <translation>Choque: palavras mudadas</translation>
    </message>
    <message>
        <source>Coin tossed</source>
        <translation>Moeda lançada</translation>
    </message>
    <message>
        <source>Columns swapped</source>
        <translation>Colunas trocadas</translation>
    </message>
    <message>
        <source>Commitment added</source>
        <translation>Compromisso acrescentado</translation>
    </message>
    <message>
        <source>Guesses noted</source>
        <translation>Palpites anotados</translation>
    </message>
    <message>
        <source>Line no longer ticked</source>
        <translation>Linha não marcada mais</translation>
    </message>
    <message>
        <source>Line ticked</source>
        <translation>Linha marcada</translation>
    </message>
    <message>
        <source>One word each noted</source>
        <translation>Uma palavra de cada pessoa anotada</translation>
    </message>
    <message>
        <source>Phase changed</source>
        <translation>Fase mudada</translation>
    </message>
    <message>
        <source>Point parked</source>
        <translation>Ponto adiado</translation>
    </message>
    <message>
        <source>Position noted</source>
        <translation>Posição anotada</translation>
    </message>
    <message>
        <source>Private answers noted</source>
        <translation>Respostas privadas anotadas</translation>
    </message>
    <message>
        <source>Private note changed</source>
        <translation>Nota privada mudada</translation>
    </message>
    <message>
        <source>Reason for going on noted</source>
        <translation>Motivo para seguir anotado</translation>
    </message>
    <message>
        <source>Session begun</source>
        <translation>Sessão começada</translation>
    </message>
    <message>
        <source>Session details changed</source>
        <translation>Dados da sessão mudados</translation>
    </message>
    <message>
        <source>Session imported</source>
        <translation>Sessão importada</translation>
    </message>
    <message>
        <source>Signed version kept</source>
        <translation>Versão assinada guardada</translation>
    </message>
    <message>
        <source>Time of the phase noted</source>
        <translation>Tempo da fase anotado</translation>
    </message>
    <message>
        <source>Times of the phases changed</source>
        <translation>Tempos das fases mudados</translation>
    </message>
    <message>
        <source>Willingness noted</source>
        <translation>Disposição anotada</translation>
    </message>
    <message>
        <source>Willingness revealed</source>
        <translation>Disposição mostrada</translation>
    </message>
    <message>
        <source>Yes to looking together noted</source>
        <translation>Sim a procurar juntos anotado</translation>
    </message>
    <message>
        <source>add duplicate {ref}</source>
        <translation>acrescentar a duplicata {ref}</translation>
    </message>
    <message>
        <source>add {ref}</source>
        <translation>acrescentar {ref}</translation>
    </message>
    <message>
        <source>add {ref} for a clash</source>
        <translation>acrescentar {ref} para um choque</translation>
    </message>
    <message>
        <source>add {ref} for both sides</source>
        <translation>acrescentar {ref} para os dois lados</translation>
    </message>
    <message>
        <source>answers to {ref}</source>
        <translation>respostas a {ref}</translation>
    </message>
    <message>
        <source>begin the session</source>
        <translation>começar a sessão</translation>
    </message>
    <message>
        <source>change {ref}</source>
        <translation>mudar {ref}</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromisso</translation>
    </message>
    <message>
        <source>delete {ref}</source>
        <translation>excluir {ref}</translation>
    </message>
    <message>
        <source>delete {ref} and others</source>
        <translation>excluir {ref} e outros</translation>
    </message>
    <message>
        <source>guesses</source>
        <translation>palpites</translation>
    </message>
    <message>
        <source>heard {ref}</source>
        <translation>{ref} ouvido</translation>
    </message>
    <message>
        <source>hide {ref}</source>
        <translation>esconder {ref}</translation>
    </message>
    <message>
        <source>import the session</source>
        <translation>importar a sessão</translation>
    </message>
    <message>
        <source>join {ref} with the same need</source>
        <translation>unir {ref} à mesma necessidade</translation>
    </message>
    <message>
        <source>links of {ref}</source>
        <translation>ligações de {ref}</translation>
    </message>
    <message>
        <source>make {ref} a need</source>
        <translation>tornar {ref} uma necessidade</translation>
    </message>
    <message>
        <source>make {ref} and others needs</source>
        <translation>tornar {ref} e outros necessidades</translation>
    </message>
    <message>
        <source>make {ref} and others non-negotiable</source>
        <translation>tornar {ref} e outros inegociáveis</translation>
    </message>
    <message>
        <source>make {ref} non-negotiable</source>
        <translation>tornar {ref} inegociável</translation>
    </message>
    <message>
        <source>mark a clash</source>
        <translation>marcar um choque</translation>
    </message>
    <message>
        <source>merge into {ref}</source>
        <translation>juntar em {ref}</translation>
    </message>
    <message>
        <source>move {ref}</source>
        <translation>mover {ref}</translation>
    </message>
    <message>
        <source>move {ref} and others</source>
        <translation>mover {ref} e outros</translation>
    </message>
    <message>
        <source>one word each</source>
        <translation>uma palavra de cada pessoa</translation>
    </message>
    <message>
        <source>park {ref}</source>
        <translation>adiar {ref}</translation>
    </message>
    <message>
        <source>park {ref} and others</source>
        <translation>adiar {ref} e outros</translation>
    </message>
    <message>
        <source>parked point</source>
        <translation>ponto adiado</translation>
    </message>
    <message>
        <source>part {ref} from the same need</source>
        <translation>separar {ref} da mesma necessidade</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posição</translation>
    </message>
    <message>
        <source>private answers</source>
        <translation>respostas privadas</translation>
    </message>
    <message>
        <source>private note</source>
        <translation>nota privada</translation>
    </message>
    <message>
        <source>reason for going on</source>
        <translation>motivo para seguir</translation>
    </message>
    <message>
        <source>reveal the answers to {ref}</source>
        <translation>mostrar as respostas a {ref}</translation>
    </message>
    <message>
        <source>reveal willingness</source>
        <translation>mostrar a disposição</translation>
    </message>
    <message>
        <source>reveal {ref}</source>
        <translation>mostrar {ref}</translation>
    </message>
    <message>
        <source>reveal {ref} and others</source>
        <translation>mostrar {ref} e outros</translation>
    </message>
    <message>
        <source>reword {ref}</source>
        <translation>dizer {ref} de outro modo</translation>
    </message>
    <message>
        <source>session details</source>
        <translation>dados da sessão</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>assinar</translation>
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
        <translation>estado de {ref} e outros</translation>
    </message>
    <message>
        <source>swap the columns</source>
        <translation>trocar as colunas</translation>
    </message>
    <message>
        <source>take back a clash</source>
        <translation>desfazer um choque</translation>
    </message>
    <message>
        <source>take {ref} from the parking lot</source>
        <translation>tirar {ref} do estacionamento</translation>
    </message>
    <message>
        <source>test of {ref}</source>
        <translation>teste de {ref}</translation>
    </message>
    <message>
        <source>tick a line</source>
        <translation>marcar uma linha</translation>
    </message>
    <message>
        <source>time of the phase</source>
        <translation>tempo da fase</translation>
    </message>
    <message>
        <source>times of the phases</source>
        <translation>tempos das fases</translation>
    </message>
    <message>
        <source>toss the coin</source>
        <translation>lançar a moeda</translation>
    </message>
    <message>
        <source>turn a position into {ref}</source>
        <translation>transformar uma posição em {ref}</translation>
    </message>
    <message>
        <source>untick a line</source>
        <translation>desmarcar uma linha</translation>
    </message>
    <message>
        <source>willingness</source>
        <translation>disposição</translation>
    </message>
    <message>
        <source>words of a clash</source>
        <translation>palavras de um choque</translation>
    </message>
    <message>
        <source>yes to looking together</source>
        <translation>sim a procurar juntos</translation>
    </message>
    <message>
        <source>{ref} and others: deleted</source>
        <translation>{ref} e outros: excluídos</translation>
    </message>
    <message>
        <source>{ref} and others: moved</source>
        <translation>{ref} e outros: movidos</translation>
    </message>
    <message>
        <source>{ref} and others: now needs</source>
        <translation>{ref} e outros: agora necessidades</translation>
    </message>
    <message>
        <source>{ref} and others: now non-negotiables</source>
        <translation>{ref} e outros: agora inegociáveis</translation>
    </message>
    <message>
        <source>{ref} and others: parked</source>
        <translation>{ref} e outros: adiados</translation>
    </message>
    <message>
        <source>{ref} and others: revealed</source>
        <translation>{ref} e outros: mostrados</translation>
    </message>
    <message>
        <source>{ref} and others: status changed</source>
        <translation>{ref} e outros: estado mudado</translation>
    </message>
    <message>
        <source>{ref}: agreed</source>
        <translation>{ref}: acordado</translation>
    </message>
    <message>
        <source>{ref}: answers changed</source>
        <translation>{ref}: respostas mudadas</translation>
    </message>
    <message>
        <source>{ref}: answers revealed</source>
        <translation>{ref}: respostas mostradas</translation>
    </message>
    <message>
        <source>{ref}: changed</source>
        <translation>{ref}: mudado</translation>
    </message>
    <message>
        <source>{ref}: deleted</source>
        <translation>{ref}: excluído</translation>
    </message>
    <message>
        <source>{ref}: draft</source>
        <translation>{ref}: rascunho</translation>
    </message>
    <message>
        <source>{ref}: duplicate added</source>
        <translation>{ref}: duplicata acrescentada</translation>
    </message>
    <message>
        <source>{ref}: heard</source>
        <translation>{ref}: ouvido</translation>
    </message>
    <message>
        <source>{ref}: hidden</source>
        <translation>{ref}: escondido</translation>
    </message>
    <message>
        <source>{ref}: links changed</source>
        <translation>{ref}: ligações mudadas</translation>
    </message>
    <message>
        <source>{ref}: moved</source>
        <translation>{ref}: movido</translation>
    </message>
    <message>
        <source>{ref}: need added</source>
        <translation>{ref}: necessidade acrescentada</translation>
    </message>
    <message>
        <source>{ref}: need of both sides added</source>
        <translation>{ref}: necessidade dos dois lados acrescentada</translation>
    </message>
    <message>
        <source>{ref}: no longer heard</source>
        <translation>{ref}: não mais ouvido</translation>
    </message>
    <message>
        <source>{ref}: no longer the same need</source>
        <translation>{ref}: não é mais a mesma necessidade</translation>
    </message>
    <message>
        <source>{ref}: non-negotiable added</source>
        <translation>{ref}: inegociável acrescentado</translation>
    </message>
    <message>
        <source>{ref}: now a need</source>
        <translation>{ref}: agora uma necessidade</translation>
    </message>
    <message>
        <source>{ref}: now a non-negotiable</source>
        <translation>{ref}: agora inegociável</translation>
    </message>
    <message>
        <source>{ref}: others merged into it</source>
        <translation>{ref}: outros juntados a ele</translation>
    </message>
    <message>
        <source>{ref}: parked</source>
        <translation>{ref}: adiado</translation>
    </message>
    <message>
        <source>{ref}: position turned into a need</source>
        <translation>{ref}: posição transformada em necessidade</translation>
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
        <translation>{ref}: solução acrescentada</translation>
    </message>
    <message>
        <source>{ref}: solution of a clash added</source>
        <translation>{ref}: solução de um choque acrescentada</translation>
    </message>
    <message>
        <source>{ref}: split in two</source>
        <translation>{ref}: dividido em dois</translation>
    </message>
    <message>
        <source>{ref}: status changed</source>
        <translation>{ref}: estado mudado</translation>
    </message>
    <message>
        <source>{ref}: taken from the parking lot</source>
        <translation>{ref}: tirado do estacionamento</translation>
    </message>
    <message>
        <source>{ref}: tested</source>
        <translation>{ref}: testada</translation>
    </message>
    <message>
        <source>{ref}: text changed</source>
        <translation>{ref}: texto mudado</translation>
    </message>
    <message>
        <source>{ref}: the same need on both sides</source>
        <translation>{ref}: a mesma necessidade nos dois lados</translation>
    </message>
</context>
<context>
    <name>Energy</name>
    <message>
        <source>positions and needs above the line, shared solutions below</source>
        <translation>posições e necessidades acima da linha, soluções comuns abaixo</translation>
    </message>
    <message>
        <source>ENERGY</source>
        <translation>ENERGIA</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>a3, b2, and 1</source>
        <translation>a3, b2, and 1</translation>
    </message>
    <message>
        <source>Words on the board or beside it</source>
        <translation>Palavras no quadro ou ao lado</translation>
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
        <translation>Não há {ref}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Picture of the whole board</source>
        <translation>Imagem do quadro inteiro</translation>
    </message>
    <message>
        <source>Drawing of the whole board, sharp at any size</source>
        <translation>Desenho do quadro inteiro, nítido em qualquer tamanho</translation>
    </message>
    <message>
        <source>Commitments and review for a calendar</source>
        <translation>Compromissos e revisão para um calendário</translation>
    </message>
    <message>
        <source>Paper as text for mail and wikis</source>
        <translation>Documento como texto para e-mail e wikis</translation>
    </message>
    <message>
        <source>Paper to edit in a word processor</source>
        <translation>Documento para editar num processador de textos</translation>
    </message>
    <message>
        <source>Paper to print and sign</source>
        <translation>Documento para imprimir e assinar</translation>
    </message>
    <message>
        <source>Session for other programs</source>
        <translation>Sessão para outros programas</translation>
    </message>
    <message>
        <source>Table of all cards and commitments</source>
        <translation>Tabela de todos os cartões e compromissos</translation>
    </message>
    <message>
        <source>Workbook of all cards and commitments</source>
        <translation>Pasta de trabalho de todos os cartões e compromissos</translation>
    </message>
</context>
<context>
    <name>GoingOnBar</name>
    <message>
        <source>Why go on all the same? {key} or a click to say it, Enter keeps it</source>
        <translation>Por que seguir assim mesmo? {key} ou um clique para dizer, Enter guarda</translation>
    </message>
    <message>
        <source>Why the session goes on</source>
        <translation>Por que a sessão segue</translation>
    </message>
    <message>
        <source>Still to do in {phase}</source>
        <translation>Ainda aberto em {phase}</translation>
    </message>
    <message>
        <source>{lines} And {count} more.</source>
        <translation>{lines} E mais {count}.</translation>
    </message>
</context>
<context>
    <name>Grammar</name>
    <message>
        <source>+ Shared rota == nobody is asked twice</source>
        <translation>+ Escala comum == ninguém é chamado duas vezes</translation>
    </message>
    <message>
        <source>+ Shared rota &gt; a1 b2 -b3</source>
        <translation>+ Escala comum &gt; a1 b2 -b3</translation>
    </message>
    <message>
        <source>Cards on the board</source>
        <translation>Cartões do quadro</translation>
    </message>
    <message>
        <source>Dates, and signs as text</source>
        <translation>Datas, e sinais como texto</translation>
    </message>
    <message>
        <source>Fair weekends</source>
        <translation>Fins de semana justos</translation>
    </message>
    <message>
        <source>More about it, in the same line</source>
        <translation>Mais sobre isso, na mesma linha</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Cartões novos</translation>
    </message>
    <message>
        <source>\ at the start: the line is plain text</source>
        <translation>\ no início: a linha é texto simples</translation>
    </message>
    <message>
        <source>\ before a sign keeps it as text</source>
        <translation>\ antes de um sinal o mantém como texto</translation>
    </message>
    <message>
        <source>\do not shout</source>
        <translation>\do jeito de sempre</translation>
    </message>
    <message>
        <source>a1 // we drive home at night</source>
        <translation>a1 // voltamos para casa à noite</translation>
    </message>
    <message>
        <source>a1 == 11 hours off duty</source>
        <translation>a1 == 11 horas de folga</translation>
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
        <translation>a: Ruído \&gt; 40 dB</translation>
    </message>
    <message>
        <source>a: Rest // we drive home at night</source>
        <translation>a: Descanso // voltamos para casa à noite</translation>
    </message>
    <message>
        <source>a: We plan our evenings</source>
        <translation>a: Planejamos nossas noites</translation>
    </message>
    <message>
        <source>a? Mondays off</source>
        <translation>a? Folga às segundas</translation>
    </message>
    <message>
        <source>ab: A rota known in time</source>
        <translation>ab: Uma escala conhecida a tempo</translation>
    </message>
    <message>
        <source>also 2027-01-31, 31/1, tomorrow, in 2 weeks, eom</source>
        <translation>também 2027-01-31, 31/1, amanhã, em 2 semanas</translation>
    </message>
    <message>
        <source>also in the session&apos;s language</source>
        <translation>também no idioma da sessão</translation>
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
        <translation>b! Ninguém trabalha sozinho</translation>
    </message>
    <message>
        <source>b: Rest == 11 hours off duty</source>
        <translation>b: Descanso == 11 horas de folga</translation>
    </message>
    <message>
        <source>commitment for AND1: who, by when</source>
        <translation>compromisso para AND1: quem, até quando</translation>
    </message>
    <message>
        <source>commitment: @who, by when or &gt; for what; one is enough</source>
        <translation>compromisso: @quem, quando ou &gt; para quê, basta um</translation>
    </message>
    <message>
        <source>do Call them @Ana until 1. März</source>
        <translation>do Ligar para eles @Ana até 1 de março</translation>
    </message>
    <message>
        <source>do Call them by fri</source>
        <translation>do Ligar para eles by sexta</translation>
    </message>
    <message>
        <source>do Set it up @Mira by 31 jan &gt; and1</source>
        <translation>do Montar @Mira by 31 jan &gt; and1</translation>
    </message>
    <message>
        <source>do Tell the team &gt; and1</source>
        <translation>do Avisar a equipe &gt; and1</translation>
    </message>
    <message>
        <source>how we will know</source>
        <translation>como saberemos</translation>
    </message>
    <message>
        <source>its status: draft, agreed, parked or rejected</source>
        <translation>seu estado: draft (rascunho), agreed (acordada), parked (adiada), rejected (descartada)</translation>
    </message>
    <message>
        <source>lets go of A1 and B2, on keyboards without ~</source>
        <translation>solta A1 e B2, em teclados sem ~</translation>
    </message>
    <message>
        <source>meets A4, breaks B2, and lets go of A1</source>
        <translation>atende A4, vai contra B2 e solta A1</translation>
    </message>
    <message>
        <source>met when</source>
        <translation>atendido quando</translation>
    </message>
    <message>
        <source>need of side A; b: is for side B</source>
        <translation>necessidade do lado A; b: é do lado B</translation>
    </message>
    <message>
        <source>non-negotiable of side B</source>
        <translation>inegociável do lado B</translation>
    </message>
    <message>
        <source>p: Parking spaces</source>
        <translation>p: Vagas de estacionamento</translation>
    </message>
    <message>
        <source>point for the parking lot</source>
        <translation>ponto a adiar</translation>
    </message>
    <message>
        <source>position of side A, to be turned into a need</source>
        <translation>posição do lado A, a transformar em necessidade</translation>
    </message>
    <message>
        <source>solution that meets A1 and B2 and breaks B3</source>
        <translation>solução que atende A1 e B2 e vai contra B3</translation>
    </message>
    <message>
        <source>the other side has said it back</source>
        <translation>o outro lado repetiu</translation>
    </message>
    <message>
        <source>the same need of both sides; ab! is a must</source>
        <translation>a mesma necessidade dos dois lados; ab! é inegociável</translation>
    </message>
    <message>
        <source>the selected solution: meets A2 and B4, breaks B1</source>
        <translation>a solução escolhida: atende A2 e B4, vai contra B1</translation>
    </message>
    <message>
        <source>whatever the chip says</source>
        <translation>o que diz a etiqueta no início da linha</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>por que importa</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>does not touch</source>
        <translation>não toca</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>vai contra</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>atende</translation>
    </message>
    <message>
        <source>meets, agreed</source>
        <translation>atende, acordado</translation>
    </message>
    <message>
        <source>meets, draft</source>
        <translation>atende, rascunho</translation>
    </message>
    <message>
        <source>breaks, agreed</source>
        <translation>vai contra, acordado</translation>
    </message>
    <message>
        <source>breaks, draft</source>
        <translation>vai contra, rascunho</translation>
    </message>
</context>
<context>
    <name>GuessesBox</name>
    <message>
        <source>What matters most, and what the other side guesses</source>
        <translation>O que mais importa, e o que o outro lado supõe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{side} has guessed {number} of {count}: {refs}</source>
        <translation>{side} acertou {number} de {count}: {refs}</translation>
    </message>
    <message>
        <source>Ask each side by itself, then read aloud what was guessed right.</source>
        <translation>Pergunte a cada lado em separado e depois leia em voz alta os acertos.</translation>
    </message>
    <message>
        <source>At most {most} each, as refs. Kept at the desk alone.</source>
        <translation>No máximo {most} cada, pelas referências. Fica só na mesa.</translation>
    </message>
    <message>
        <source>What matters most to {side}, {name}</source>
        <translation>O que mais importa a {side}, {name}</translation>
    </message>
    <message>
        <source>What {side}, {name}, guesses</source>
        <translation>O que {side}, {name}, supõe</translation>
    </message>
</context>
<context>
    <name>HelpBox</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>A página</translation>
    </message>
    <message>
        <source>No page has these words. These have “{words}”.</source>
        <translation>Nenhuma página tem essas palavras. Estas têm “{words}”.</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Nenhuma página tem essas palavras.</translation>
    </message>
    <message>
        <source>This page is not translated: it is in English.</source>
        <translation>Esta página não está traduzida: está em inglês.</translation>
    </message>
</context>
<context>
    <name>HelpSearch</name>
    <message>
        <source>Search the help</source>
        <translation>Procurar na ajuda</translation>
    </message>
</context>
<context>
    <name>HiddenCount</name>
    <message>
        <source>{count} hidden until revealed</source>
        <translation>{count} escondidos até serem mostrados</translation>
    </message>
</context>
<context>
    <name>HidingChip</name>
    <message>
        <source>Typing hidden: {words}</source>
        <translation>Digitando escondido: {words}</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <source>No more hints</source>
        <translation>Sem mais dicas</translation>
    </message>
    <message>
        <source>Try {number} of {count}</source>
        <translation>Passo {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Now the next phase: {next_phase}. What to say in it stands at the left.</source>
        <translation>Agora a próxima fase: {next_phase}. O que dizer nela está à esquerda.</translation>
    </message>
    <message>
        <source>Now the next phase: {next_phase}. What is open stands at the left; one can go on all the same.</source>
        <translation>Agora a próxima fase: {next_phase}. O que está em aberto fica à esquerda; pode-se seguir mesmo assim.</translation>
    </message>
    <message>
        <source>Fresh air to breathe</source>
        <translation>Ar fresco para respirar</translation>
    </message>
    <message>
        <source>No draught on my neck</source>
        <translation>Nada de corrente de ar na nuca</translation>
    </message>
    <message>
        <source>At the left stand the phases, what this one is for, and what to say. {opening}: each side says yes to looking for a result together, and a coin says who starts.</source>
        <translation>À esquerda estão as fases, para que serve esta e o que dizer. {opening}: cada lado diz sim a procurar juntos um resultado, e uma moeda diz quem começa.</translation>
    </message>
    <message>
        <source>Side {first} starts: “{first_position}”. {next_listed} selects that, {turn} takes what it would give them. Type, then Enter:  {first_example}</source>
        <translation>O lado {first} começa: “{first_position}”. {next_listed} escolhe isso, {turn} recebe o que isso daria a eles. Digite, depois Enter:  {first_example}</translation>
    </message>
    <message>
        <source>The same for side {second}, “{second_position}”: {next_listed}, {turn}. Type, then Enter:  {second_example}</source>
        <translation>O mesmo para o lado {second}, “{second_position}”: {next_listed}, {turn}. Digite, depois Enter:  {second_example}</translation>
    </message>
    <message>
        <source>What a side says it needs goes into the line below ({capture}), its letter first. Type, then Enter:  {letter}: Light on my book</source>
        <translation>O que um lado diz precisar vai na linha de baixo ({capture}), primeiro a letra dele. Digite, depois Enter:  {letter}: Luz sobre o meu livro</translation>
    </message>
    <message>
        <source>Could a side not sign without one of its needs? Click that need (or {go_to} and its ref), then {non_negotiable}.</source>
        <translation>Haveria uma necessidade sem a qual um lado não poderia assinar? Clique nela (ou {go_to} e a referência), depois {non_negotiable}.</translation>
    </message>
    <message>
        <source>Side {second} says back what it has heard, and side {first} says that it is right. Type, then Enter:  {need} heard</source>
        <translation>O lado {second} repete o que ouviu, e o lado {first} diz que está certo. Digite, depois Enter:  {need} heard</translation>
    </message>
    <message>
        <source>Now a solution that meets needs of both, by their refs:  + Open a window in the next room &gt; {need_a} {need_b}</source>
        <translation>Agora uma solução que atenda necessidades dos dois, pelas referências:  + Abrir uma janela na sala ao lado &gt; {need_a} {need_b}</translation>
    </message>
    <message>
        <source>Who will do what, by when?  do Open the window @Librarian by fri &gt; {solution}</source>
        <translation>Quem fará o quê, até quando?  do Abrir a janela @Bibliotecária by sexta &gt; {solution}</translation>
    </message>
    <message>
        <source>{read_back} reads the agreement line by line. Space: the line is right for both sides. Esc ends it.</source>
        <translation>{read_back} lê o acordo linha por linha. Espaço: a linha está certa para os dois lados. Esc encerra.</translation>
    </message>
    <message>
        <source>Do both want the same? Once for both columns:  ab: Quiet while we read</source>
        <translation>Os dois querem o mesmo? Uma vez para as duas colunas:  ab: Silêncio ao ler</translation>
    </message>
    <message>
        <source>Now the last phase: {next_phase}. A bar will come here in my place, with the agreement line by line. {read_back} gives it the keys: Space when a line is right for both sides, Esc to end.</source>
        <translation>Agora a última fase: {next_phase}. No meu lugar virá uma barra com o acordo linha por linha. {read_back} dá o teclado a ela: Espaço quando uma linha está certa para os dois lados, Esc para encerrar.</translation>
    </message>
    <message>
        <source>Clarify begins with listening. {listen}: the wall is quiet while each side tells its story, and its minutes are counted. {listen} again shows the board.</source>
        <translation>Esclarecer começa por escutar. {listen}: a parede fica quieta enquanto cada lado conta a sua história, e os minutos são contados. {listen} outra vez mostra o quadro de novo.</translation>
    </message>
    <message>
        <source>Does each side say yes? Click {card} (or {go_to} and its ref), then {answers}. Both answers stay unseen until they are revealed together ({reveal_answers}).</source>
        <translation>Cada lado diz sim? Clique em {card} (ou {go_to} e a referência), depois {answers}. As duas respostas ficam escondidas até serem mostradas juntas ({reveal_answers}).</translation>
    </message>
    <message>
        <source>With {card} selected, {agreed} marks it as agreed: the rings of its needs close.</source>
        <translation>Com {card} escolhida, {agreed} a marca como acordada: os anéis das necessidades dela se fecham.</translation>
    </message>
    <message>
        <source>That is the whole way. {agreement} shows the paper, {room} the room; {undo} takes back whatever you try.</source>
        <translation>Este é o caminho todo. {agreement} mostra o documento, {room} a sala; {undo} desfaz o que você experimentar.</translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>Search the sessions</source>
        <translation>Procurar nas sessões</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Sessões recentes</translation>
    </message>
    <message>
        <source>Sessions you open will stand here.</source>
        <translation>As sessões que você abrir ficarão aqui.</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nova sessão…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Practice session</source>
        <translation>Sessão de prática</translation>
    </message>
    <message>
        <source>Earlier states…</source>
        <translation>Estados anteriores…</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Idioma das janelas</translation>
    </message>
    <message>
        <source>Both sides&apos; needs, and solutions that give each what it needs.</source>
        <translation>As necessidades dos dois lados, e soluções que dão a cada um o que ele precisa.</translation>
    </message>
    <message>
        <source>A session file can also be dropped here.</source>
        <translation>Um arquivo de sessão também pode ser solto aqui.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Abrir uma sessão</translation>
    </message>
    <message>
        <source>Sessions and agreements (*{suffix} *.pdf)</source>
        <translation>Sessões e acordos (*{suffix} *.pdf)</translation>
    </message>
    <message>
        <source>Keep the session of this paper as</source>
        <translation>Salvar a sessão deste documento como</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sessões (*{suffix})</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Non-negotiables met</source>
        <translation>Inegociáveis atendidos</translation>
    </message>
    <message>
        <source>Needs met</source>
        <translation>Necessidades atendidas</translation>
    </message>
    <message>
        <source>Solutions that meet needs of both</source>
        <translation>Soluções que atendem necessidades dos dois</translation>
    </message>
    <message>
        <source>Positions turned into needs</source>
        <translation>Posições transformadas em necessidades</translation>
    </message>
    <message>
        <source>Commitments with owner and date</source>
        <translation>Compromissos com responsável e data</translation>
    </message>
    <message>
        <source>Evenness: cards of the sides</source>
        <translation>Equilíbrio: cartões dos lados</translation>
    </message>
    <message>
        <source>Evenness: needs said back</source>
        <translation>Equilíbrio: necessidades repetidas</translation>
    </message>
    <message>
        <source>Evenness: commitments</source>
        <translation>Equilíbrio: compromissos</translation>
    </message>
    <message>
        <source>Willingness, after against before</source>
        <translation>Disposição, depois contra antes</translation>
    </message>
    <message>
        <source>How strong each yes is</source>
        <translation>A força de cada sim</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>First solution for both sides</source>
        <translation>Primeira solução para os dois lados</translation>
    </message>
    <message>
        <source>{side} {shift}, the least willing {least}</source>
        <translation>{side} {shift}, o menos disposto {least}</translation>
    </message>
    <message>
        <source>not asked: {refs}</source>
        <translation>não perguntado: {refs}</translation>
    </message>
    <message>
        <source>{count} min after the first card</source>
        <translation>{count} min depois do primeiro cartão</translation>
    </message>
</context>
<context>
    <name>InsightBox</name>
    <message>
        <source>How the session has gone</source>
        <translation>Como foi a sessão</translation>
    </message>
    <message>
        <source>Show the picture in the &amp;room</source>
        <translation>Mostrar a imagem na &amp;sala</translation>
    </message>
    <message>
        <source>&amp;Save as a page of mine…</source>
        <translation>&amp;Salvar como página minha…</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>The room sees how the talks have gone. Esc shows the board.</source>
        <translation>A sala vê como foram as conversas. Esc mostra o quadro.</translation>
    </message>
    <message>
        <source>Save as a page of mine</source>
        <translation>Salvar como página minha</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Salvo: {name}</translation>
    </message>
    <message>
        <source>insight</source>
        <translation>andamento</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Private: never leaves the desk</source>
        <translation>Privado: nunca sai da mesa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Como saberemos</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por que importa</translation>
    </message>
    <message>
        <source>Met when</source>
        <translation>Atendido quando</translation>
    </message>
    <message>
        <source>Side {other} has said it back</source>
        <translation>O lado {other} repetiu</translation>
    </message>
    <message>
        <source>Private: its side lets it be told</source>
        <translation>Privado: o lado permite contá-lo</translation>
    </message>
    <message>
        <source>The note may be told</source>
        <translation>A nota pode ser contada</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>Inegociável</translation>
    </message>
    <message>
        <source>First said as</source>
        <translation>Dito primeiro como</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>{side} says</source>
        <translation>{side} diz</translation>
    </message>
    <message>
        <source>Reveal the answers</source>
        <translation>Mostrar as respostas</translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation>Nota para o registro</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>If …, then …</source>
        <translation>Se …, então …</translation>
    </message>
    <message>
        <source>The need behind it</source>
        <translation>A necessidade por trás</translation>
    </message>
    <message>
        <source>The card&apos;s fields</source>
        <translation>Os campos do cartão</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necessidade</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>Parked point</source>
        <translation>Ponto adiado</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solução</translation>
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
        <translation>Linha de entrada</translation>
    </message>
    <message>
        <source>Editing a card</source>
        <translation>Editar um cartão</translation>
    </message>
    <message>
        <source>Another target</source>
        <translation>Outro destino</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Outro cartão</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>Link the selected solution, or cut its links</source>
        <translation>Ligar a solução escolhida, ou cortar suas ligações</translation>
    </message>
    <message>
        <source>a1 b2 -b3</source>
        <translation>a1 b2 -b3</translation>
    </message>
    <message>
        <source>Empty the line; then only one card again</source>
        <translation>Esvaziar a linha; depois de novo um cartão só</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Amend the card touched last</source>
        <translation>Mudar o último cartão tocado</translation>
    </message>
    <message>
        <source>Lines done before</source>
        <translation>Linhas de antes</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>O que se pode digitar</translation>
    </message>
    <message>
        <source>? in the empty line</source>
        <translation>? na linha vazia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Dividir no cursor</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Como estava antes</translation>
    </message>
</context>
<context>
    <name>LadderBox</name>
    <message>
        <source>Not tested yet.</source>
        <translation>Ainda não testado.</translation>
    </message>
    <message>
        <source>Tested: it stays.</source>
        <translation>Testado: fica.</translation>
    </message>
    <message>
        <source>Not tested since it is a non-negotiable again.</source>
        <translation>Não testado desde que voltou a ser inegociável.</translation>
    </message>
    <message>
        <source>Tested: a want was split off.</source>
        <translation>Testado: um desejo foi separado.</translation>
    </message>
    <message>
        <source>Tested: it waits for facts.</source>
        <translation>Testado: espera por fatos.</translation>
    </message>
    <message>
        <source>From the position to the need</source>
        <translation>Da posição à necessidade</translation>
    </message>
    <message>
        <source>“What would that give you?”</source>
        <translation>“O que isso lhe daria?”</translation>
    </message>
    <message>
        <source>“What would go wrong without it?”</source>
        <translation>“O que daria errado sem isso?”</translation>
    </message>
    <message>
        <source>“What are you protecting?”</source>
        <translation>“O que você está protegendo?”</translation>
    </message>
    <message>
        <source>“If you had it, what would be better on Monday morning?”</source>
        <translation>“Se você tivesse isso, o que seria melhor na segunda-feira de manhã?”</translation>
    </message>
    <message>
        <source>“Is there any other way you could get that?” (Yes: it was a position.)</source>
        <translation>“Há outro modo de conseguir isso?” (Sim: era uma posição.)</translation>
    </message>
    <message>
        <source>“What should happen next time?”</source>
        <translation>“O que deveria acontecer da próxima vez?”</translation>
    </message>
    <message>
        <source>The need behind it</source>
        <translation>A necessidade por trás</translation>
    </message>
    <message>
        <source>A &amp;need</source>
        <translation>Uma &amp;necessidade</translation>
    </message>
    <message>
        <source>A non-ne&amp;gotiable</source>
        <translation>Um ine&amp;gociável</translation>
    </message>
    <message>
        <source>Must, or want?</source>
        <translation>Indispensável, ou desejo?</translation>
    </message>
    <message>
        <source>“What does it protect?”</source>
        <translation>“O que isso protege?”</translation>
    </message>
    <message>
        <source>“If everything else were granted and only this was missing, would you still leave?”</source>
        <translation>“Se todo o resto fosse concedido e só isto faltasse, você iria embora assim mesmo?”</translation>
    </message>
    <message>
        <source>“What would a third person see when it is met?”</source>
        <translation>“O que uma terceira pessoa veria quando está atendido?”</translation>
    </message>
    <message>
        <source>“Is it yours, or something the other side must do?”</source>
        <translation>“É seu, ou é algo que o outro lado tem de fazer?”</translation>
    </message>
    <message>
        <source>“Is this the need, or one way to it?”</source>
        <translation>“É a necessidade, ou um caminho até ela?”</translation>
    </message>
    <message>
        <source>The need (its core, if it is split)</source>
        <translation>A necessidade (seu núcleo, se for dividida)</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por que importa</translation>
    </message>
    <message>
        <source>Met when</source>
        <translation>Atendido quando</translation>
    </message>
    <message>
        <source>Split off: what is a want, and no must</source>
        <translation>Separado: o que é desejo, e não indispensável</translation>
    </message>
    <message>
        <source>Facts that are missing</source>
        <translation>Fatos que faltam</translation>
    </message>
    <message>
        <source>&amp;Stays</source>
        <translation>&amp;Fica</translation>
    </message>
    <message>
        <source>Becomes a &amp;need</source>
        <translation>Vira &amp;necessidade</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Dividir</translation>
    </message>
    <message>
        <source>Needs &amp;facts</source>
        <translation>Precisa de f&amp;atos</translation>
    </message>
</context>
<context>
    <name>LargeViewController</name>
    <message>
        <source>Select a need or a solution, or two, to show it large.</source>
        <translation>Escolha uma necessidade ou uma solução, ou duas, para mostrar grande.</translation>
    </message>
    <message>
        <source>At most two cards are shown large; select one or two.</source>
        <translation>No máximo dois cartões são mostrados grandes; escolha um ou dois.</translation>
    </message>
    <message>
        <source>There is no AND question: one side has no open need.</source>
        <translation>Não há pergunta E: um lado não tem necessidade aberta.</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>There is no phase yet: the clock begins with the first one.</source>
        <translation>Ainda não há fase: o relógio começa com a primeira.</translation>
    </message>
    <message>
        <source>{count} min more, {total} in all.</source>
        <translation>{count} min a mais, {total} ao todo.</translation>
    </message>
    <message>
        <source>No time is planned for this phase, or its clock has not run.</source>
        <translation>Não há tempo previsto para esta fase, ou seu relógio não correu.</translation>
    </message>
    <message>
        <source>Clarify begins with listening: {key} makes the wall quiet.</source>
        <translation>Esclarecer começa por escutar: {key} deixa a parede quieta.</translation>
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
        <translation>? exemplos</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>What can be typed</source>
        <translation>O que se pode digitar</translation>
    </message>
    <message>
        <source>Find: commitment, date, why…</source>
        <translation>Procurar: compromisso, data, por quê…</translation>
    </message>
    <message>
        <source>Find among the examples</source>
        <translation>Procurar nos exemplos</translation>
    </message>
    <message>
        <source>No example has these words.</source>
        <translation>Nenhum exemplo tem essas palavras.</translation>
    </message>
    <message>
        <source>another target for plain text: the chip says which</source>
        <translation>outro destino para texto simples: a etiqueta diz qual</translation>
    </message>
    <message>
        <source>all targets; a prefix sets it, too</source>
        <translation>todos os destinos; um prefixo também o define</translation>
    </message>
    <message>
        <source>amend the card touched last</source>
        <translation>mudar o último cartão tocado</translation>
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
        <translation>Mudar as ligações… {keys}</translation>
    </message>
    <message>
        <source>meets {refs}</source>
        <translation>atende {refs}</translation>
    </message>
    <message>
        <source>breaks {refs}</source>
        <translation>vai contra {refs}</translation>
    </message>
    <message>
        <source>builds on {refs}</source>
        <translation>constrói sobre {refs}</translation>
    </message>
    <message>
        <source>meets no need yet</source>
        <translation>ainda não atende nenhuma necessidade</translation>
    </message>
</context>
<context>
    <name>LongTextBox</name>
    <message>
        <source>The whole text</source>
        <translation>O texto inteiro</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Deixar como estava</translation>
    </message>
    <message>
        <source>With {count} letters or less it can be changed at its own place again.</source>
        <translation>Com {count} caracteres ou menos ele pode de novo ser mudado no próprio lugar.</translation>
    </message>
    <message>
        <source>Nothing is left of it: delete the card instead.</source>
        <translation>Nada resta dele: exclua o cartão em vez disso.</translation>
    </message>
    <message>
        <source>It was changed. Keep it, or leave it as it was?</source>
        <translation>Ele foi mudado. Guardar, ou deixar como estava?</translation>
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
        <translation>Olhar para trás</translation>
    </message>
    <message>
        <source>Moment of the session</source>
        <translation>Momento da sessão</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Only to look at: Left, Right, Home, End; Esc closes.</source>
        <translation>Só para olhar: Esquerda, Direita, Home, End; Esc fecha.</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As at the desk</source>
        <translation>Como na mesa</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Colours of the room</source>
        <translation>Cores da sala</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Idioma das janelas</translation>
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
        <translation>Não há pergunta E: ela precisa de uma necessidade de cada lado que nada atenda ainda.</translation>
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
        <translation>Legível até {number} alturas da imagem</translation>
    </message>
    <message>
        <source>Readable to {distance}</source>
        <translation>Legível até {distance}</translation>
    </message>
</context>
<context>
    <name>MeasureBox</name>
    <message>
        <source>Measure the room</source>
        <translation>Medir a sala</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>como {example}</translation>
    </message>
    <message>
        <source>So that everybody can read the board, its type is sized for the farthest seat. The measures are kept for this screen.</source>
        <translation>Para que todos possam ler o quadro, suas letras são calculadas para o assento mais distante. As medidas ficam guardadas para esta tela.</translation>
    </message>
    <message>
        <source>The screen: {name}</source>
        <translation>A tela: {name}</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Altura da imagem</translation>
    </message>
    <message>
        <source>From the picture to the farthest seat</source>
        <translation>Da imagem ao assento mais distante</translation>
    </message>
    <message>
        <source>Two lengths are needed, each written like this: {example}</source>
        <translation>São precisos dois comprimentos, cada um escrito assim: {example}</translation>
    </message>
    <message>
        <source>No board can be read from more than {number} image heights away. Bring the seats nearer, or make the picture larger.</source>
        <translation>Nenhum quadro pode ser lido a mais de {number} alturas da imagem. Aproxime os assentos, ou aumente a imagem.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Room on</source>
        <translation>Sala em</translation>
    </message>
    <message>
        <source>{screen}, {width} × {height}, the desk is on it</source>
        <translation>{screen}, {width} × {height}, a mesa está nela</translation>
    </message>
    <message>
        <source>{screen}, {width} × {height}</source>
        <translation>{screen}, {width} × {height}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
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
        <translation>O que falta</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma de novo</translation>
    </message>
    <message>
        <source>At least {count} letters, so that nobody tries them all.</source>
        <translation>Pelo menos {count} caracteres, para que ninguém tente todos.</translation>
    </message>
    <message>
        <source>Type the same in both fields.</source>
        <translation>Digite o mesmo nos dois campos.</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>New session</source>
        <translation>Nova sessão</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <translation>Proteger com uma senha</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name of side A</source>
        <translation>Nome do lado A</translation>
    </message>
    <message>
        <source>Name of side B</source>
        <translation>Nome do lado B</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>Language of room and paper</source>
        <translation>Idioma da sala e do documento</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>Guardar em</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
</context>
<context>
    <name>NoticesBox</name>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
</context>
<context>
    <name>NudgeStrip</name>
    <message>
        <source>Do not ask again</source>
        <translation>Não perguntar mais</translation>
    </message>
    <message>
        <source>This names one way. To find the need, ask: {question}</source>
        <translation>Isto nomeia um caminho só. Para achar a necessidade, pergunte: {question}</translation>
    </message>
    <message>
        <source>This is about the other side. To find the need, ask: {question}</source>
        <translation>Isto é sobre o outro lado. Para achar a necessidade, pergunte: {question}</translation>
    </message>
    <message>
        <source>Here one side would lose. To find the need, ask: {question}</source>
        <translation>Aqui um lado perderia. Para achar a necessidade, pergunte: {question}</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
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
        <translation>O que tornaria isso possível?</translation>
    </message>
    <message>
        <source>{side}: on which condition</source>
        <translation>{side}: com qual condição</translation>
    </message>
</context>
<context>
    <name>OpenChecks</name>
    <message>
        <source>{refs}: not tested yet ({key}).</source>
        <translation>{refs}: ainda não testado ({key}).</translation>
    </message>
    <message>
        <source>How will we decide? No rule is noted.</source>
        <translation>Como vamos decidir? Nenhuma regra está anotada.</translation>
    </message>
    <message>
        <source>{side}: nobody who may decide is named.</source>
        <translation>{side}: ninguém que possa decidir está indicado.</translation>
    </message>
    <message>
        <source>No ground rules are noted.</source>
        <translation>Nenhum combinado está anotado.</translation>
    </message>
    <message>
        <source>{side}: willingness is not noted.</source>
        <translation>{side}: a disposição não está anotada.</translation>
    </message>
    <message>
        <source>{side} has not said yes to looking together.</source>
        <translation>{side} não disse sim a procurar juntos.</translation>
    </message>
    <message>
        <source>The coin is not tossed: who starts?</source>
        <translation>A moeda não foi lançada: quem começa?</translation>
    </message>
    <message>
        <source>{side}: {count} of {needs} needs.</source>
        <translation>{side}: {count} de {needs} necessidades.</translation>
    </message>
    <message>
        <source>{refs}: why does it matter?</source>
        <translation>{refs}: por que importa?</translation>
    </message>
    <message>
        <source>{refs}: met when?</source>
        <translation>{refs}: atendido quando?</translation>
    </message>
    <message>
        <source>{side}: {count} non-negotiables. Which three would you keep?</source>
        <translation>{side}: {count} inegociáveis. Com quais três vocês ficariam?</translation>
    </message>
    <message>
        <source>{refs}: not said back yet.</source>
        <translation>{refs}: ainda não repetido.</translation>
    </message>
    <message>
        <source>{side}: positions to turn into needs: {count}.</source>
        <translation>{side}: posições a transformar em necessidades: {count}.</translation>
    </message>
    <message>
        <source>No shared aim is noted (session details, purpose).</source>
        <translation>Nenhum propósito comum está anotado (dados da sessão, propósito).</translation>
    </message>
    <message>
        <source>{refs} clash: what is assumed there?</source>
        <translation>{refs} se chocam: o que se supõe aí?</translation>
    </message>
    <message>
        <source>{side} has not guessed what matters most to the other.</source>
        <translation>{side} não supôs o que mais importa ao outro.</translation>
    </message>
    <message>
        <source>{count} of {ideas} solutions.</source>
        <translation>{count} de {ideas} soluções.</translation>
    </message>
    <message>
        <source>No solution meets needs of both sides.</source>
        <translation>Nenhuma solução atende necessidades dos dois lados.</translation>
    </message>
    <message>
        <source>{refs} clash: {count} of {least} solutions for both.</source>
        <translation>{refs} se chocam: {count} de {least} soluções para ambas.</translation>
    </message>
    <message>
        <source>No solution builds on another one (yes, and …).</source>
        <translation>Nenhuma solução constrói sobre outra (sim, e …).</translation>
    </message>
    <message>
        <source>{refs}: no agreed solution meets it.</source>
        <translation>{refs}: nenhuma solução acordada atende.</translation>
    </message>
    <message>
        <source>{side} has not said yes to {refs}.</source>
        <translation>{side} não disse sim a {refs}.</translation>
    </message>
    <message>
        <source>{refs}: nobody has offered to carry it.</source>
        <translation>{refs}: ninguém se ofereceu para assumir.</translation>
    </message>
    <message>
        <source>{refs}: who does what by when?</source>
        <translation>{refs}: quem faz o quê, até quando?</translation>
    </message>
    <message>
        <source>Parked points without owner or date: {count}.</source>
        <translation>Pontos adiados sem responsável ou data: {count}.</translation>
    </message>
    <message>
        <source>No review date.</source>
        <translation>Sem data de revisão.</translation>
    </message>
    <message>
        <source>{side}: willingness after is not noted.</source>
        <translation>{side}: a disposição de depois não está anotada.</translation>
    </message>
    <message>
        <source>Lines to read back: {count}.</source>
        <translation>Linhas por ler: {count}.</translation>
    </message>
    <message>
        <source>{side}: no word at the end is noted.</source>
        <translation>{side}: nenhuma palavra final está anotada.</translation>
    </message>
    <message>
        <source>No signed version is kept.</source>
        <translation>Nenhuma versão assinada está guardada.</translation>
    </message>
    <message>
        <source>{refs} and {count} more</source>
        <translation>{refs} e mais {count}</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>In the session&apos;s details</source>
        <translation>Nos dados da sessão</translation>
    </message>
    <message>
        <source>Non-negotiables not met</source>
        <translation>Inegociáveis não atendidos</translation>
    </message>
    <message>
        <source>Agreed, with a condition still open</source>
        <translation>Acordado, com uma condição ainda aberta</translation>
    </message>
    <message>
        <source>Commitments without an owner or a date</source>
        <translation>Compromissos sem responsável ou sem data</translation>
    </message>
    <message>
        <source>Agreed, but for the needs of one side only</source>
        <translation>Acordado, mas só para as necessidades de um lado</translation>
    </message>
    <message>
        <source>Needs not met</source>
        <translation>Necessidades não atendidas</translation>
    </message>
    <message>
        <source>Not said back by the other side</source>
        <translation>Não repetido pelo outro lado</translation>
    </message>
    <message>
        <source>Parked points without an owner or a date</source>
        <translation>Pontos adiados sem responsável ou sem data</translation>
    </message>
    <message>
        <source>Agreed, but nothing says how we will know</source>
        <translation>Acordado, mas nada diz como saberemos</translation>
    </message>
    <message>
        <source>Nobody is named to sign for {side}</source>
        <translation>Ninguém está indicado para assinar por {side}</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>Not said what the paper is: a record, terms, or binding</source>
        <translation>Não se diz o que é o documento: registro de entendimento, termos principais ou acordo vinculante</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sem responsável</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>Every line is read back by both sides.</source>
        <translation>Cada linha foi lida e marcada pelos dois lados.</translation>
    </message>
    <message>
        <source>Not read back by both sides yet: {left} of {lines} lines</source>
        <translation>Ainda sem a marca dos dois lados: {left} de {lines} linhas</translation>
    </message>
    <message>
        <source>To do before signing: {count}</source>
        <translation>A fazer antes de assinar: {count}</translation>
    </message>
    <message>
        <source>May stay open: {count}</source>
        <translation>Pode ficar em aberto: {count}</translation>
    </message>
    <message>
        <source>Nothing is open before signing.</source>
        <translation>Nada está aberto antes de assinar.</translation>
    </message>
    <message>
        <source>Can be signed. Points that may stay open: {count}</source>
        <translation>Pode ser assinado. Pontos que podem ficar em aberto: {count}</translation>
    </message>
    <message>
        <source>no need is on the board</source>
        <translation>nenhuma necessidade está no quadro</translation>
    </message>
    <message>
        <source>no solution is agreed</source>
        <translation>nenhuma solução está acordada</translation>
    </message>
    <message>
        <source>not said what the paper is</source>
        <translation>não se diz o que o documento é</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open it all the same</source>
        <translation>Abrir assim mesmo</translation>
    </message>
    <message>
        <source>{problem}

If nobody works on it there any more, it can be opened here.</source>
        <translation>{problem}

Se ninguém mais trabalha nela lá, ela pode ser aberta aqui.</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Abrir só para leitura</translation>
    </message>
</context>
<context>
    <name>OpeningBox</name>
    <message>
        <source>Opening</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Both sides say yes</source>
        <translation>Os dois lados dizem sim</translation>
    </message>
    <message>
        <source>&amp;Toss the coin</source>
        <translation>&amp;Lançar a moeda</translation>
    </message>
    <message>
        <source>&amp;Toss it again</source>
        <translation>&amp;Lançar de novo</translation>
    </message>
    <message>
        <source>{side} starts: {name}</source>
        <translation>{side} começa: {name}</translation>
    </message>
    <message>
        <source>{side}, {name}: yes</source>
        <translation>{side}, {name}: sim</translation>
    </message>
    <message>
        <source>“Can each of you say yes to looking for a result in which both sides get what they need?” It is a yes to looking, not to any result.</source>
        <translation>“Cada um de vocês pode dizer sim a procurar um resultado em que os dois lados recebam o que precisam?” É um sim a procurar, não a qualquer resultado.</translation>
    </message>
    <message>
        <source>How we decide</source>
        <translation>Como decidimos</translation>
    </message>
    <message>
        <source>Who starts? In each phase after Clarify the other side speaks first.</source>
        <translation>Quem começa? Em cada fase depois de Esclarecer, o outro lado fala primeiro.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>OtherCopy</name>
    <message>
        <source>This copy of {name} is older than the one of {moment}, in {path}: edits missing here: {edits}. What you type here makes two different sessions of it.</source>
        <translation>Esta cópia de {name} é mais antiga que a de {moment}, em {path}: mudanças que faltam aqui: {edits}. O que você digitar aqui faz dela duas sessões diferentes.</translation>
    </message>
    <message>
        <source>This copy of {name} and the one of {moment}, in {path} were changed apart: edits that only the other one has: {edits}. Neither is overwritten; decide which one counts.</source>
        <translation>Esta cópia de {name} e a de {moment}, em {path} foram mudadas em separado: mudanças que só a outra tem: {edits}. Nenhuma é sobrescrita; decida qual vale.</translation>
    </message>
</context>
<context>
    <name>OverviewController</name>
    <message>
        <source>The room sees the whole board. {key} or Esc leads back.</source>
        <translation>A sala vê o quadro inteiro. {key} ou Esc leva de volta.</translation>
    </message>
    <message>
        <source>The room sees the board page by page.</source>
        <translation>A sala vê o quadro página por página.</translation>
    </message>
</context>
<context>
    <name>PackageBar</name>
    <message>
        <source>&amp;Mark it in the room as well</source>
        <translation>&amp;Marcar também na sala</translation>
    </message>
    <message>
        <source>No package yet: nothing meets {needs}.</source>
        <translation>Ainda sem pacote: nada atende {needs}.</translation>
    </message>
    <message>
        <source>No package yet: nothing meets {needs} without breaking a non-negotiable.</source>
        <translation>Ainda sem pacote: nada atende {needs} sem ir contra um inegociável.</translation>
    </message>
    <message>
        <source>No non-negotiable is on the board: a package needs none of the solutions.</source>
        <translation>Nenhum inegociável está no quadro: um pacote não precisa de nenhuma das soluções.</translation>
    </message>
    <message>
        <source>The smallest package that leaves no non-negotiable out: {solutions}</source>
        <translation>O menor pacote que não deixa de fora nenhum inegociável: {solutions}</translation>
    </message>
    <message>
        <source>Only {solution} meets {needs}.</source>
        <translation>Só {solution} atende {needs}.</translation>
    </message>
    <message>
        <source>It leaves out {needs}.</source>
        <translation>Deixa de fora {needs}.</translation>
    </message>
    <message>
        <source>It leaves nothing out.</source>
        <translation>Não deixa nada de fora.</translation>
    </message>
    <message>
        <source>{solution} is kept out: it breaks {needs}.</source>
        <translation>{solution} fica de fora: vai contra {needs}.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Smaller pages</source>
        <translation>Páginas menores</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Páginas maiores</translation>
    </message>
    <message>
        <source>Fit wi&amp;dth</source>
        <translation>Ajustar &amp;à largura</translation>
    </message>
    <message>
        <source>Whole pa&amp;ge</source>
        <translation>&amp;Página inteira</translation>
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
        <translation>Suas próprias palavras para dizer o que o documento é</translation>
    </message>
    <message>
        <source>Review: who calls it, and with what</source>
        <translation>Revisão: quem a chama, e com o quê</translation>
    </message>
    <message>
        <source>If we disagree about this</source>
        <translation>Se discordarmos sobre isto</translation>
    </message>
    <message>
        <source>What may be said outside</source>
        <translation>O que pode ser dito fora</translation>
    </message>
    <message>
        <source>How this paper is changed</source>
        <translation>Como este documento é mudado</translation>
    </message>
    <message>
        <source>When it starts and ends, and how one leaves</source>
        <translation>Quando começa e termina, e como se sai</translation>
    </message>
    <message>
        <source>Which language version counts</source>
        <translation>Qual versão de idioma vale</translation>
    </message>
</context>
<context>
    <name>PartyEditor</name>
    <message>
        <source>Add a person</source>
        <translation>Acrescentar uma pessoa</translation>
    </message>
    <message>
        <source>People at the table</source>
        <translation>Pessoas à mesa</translation>
    </message>
</context>
<context>
    <name>PasswordBox</name>
    <message>
        <source>Password for the PDF</source>
        <translation>Senha do PDF</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sem senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is longer than a PDF can take: choose a shorter one.</source>
        <translation>É mais longa do que um PDF aceita: escolha uma mais curta.</translation>
    </message>
    <message>
        <source>The two are the same. Note it down: nobody can open the file without it.</source>
        <translation>As duas são iguais. Anote: sem ela ninguém consegue abrir o arquivo.</translation>
    </message>
    <message>
        <source>Whoever opens the PDF is asked for this password. andfacil does not keep it. Give it to both sides by another way than the file. A locked PDF is not for archives (no PDF/A), and andfacil itself cannot compare or import it.</source>
        <translation>Quem abre o PDF tem de dar esta senha. O andfacil não a guarda. Entregue-a aos dois lados por outro caminho que não o do arquivo. Um PDF trancado não serve para arquivos permanentes (não é PDF/A), e o próprio andfacil não consegue comparar nem importar.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Made at once are {most} lines; the rest waits here.</source>
        <translation>São feitas {most} linhas de uma vez; o resto espera aqui.</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Several lines</source>
        <translation>Várias linhas</translation>
    </message>
    <message>
        <source>Pasted lines</source>
        <translation>Linhas coladas</translation>
    </message>
    <message>
        <source>What each line will do</source>
        <translation>O que cada linha fará</translation>
    </message>
    <message>
        <source>Enter makes them, {key} begins a new line</source>
        <translation>Enter as executa, {key} começa uma nova linha</translation>
    </message>
    <message>
        <source>Lines to make: {count}</source>
        <translation>Linhas a executar: {count}</translation>
    </message>
    <message>
        <source>to be mended: {count}</source>
        <translation>a corrigir: {count}</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Executar</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>May decide about …</source>
        <translation>Pode decidir sobre …</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>assina</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Remover esta pessoa</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Removido: {name}</translation>
    </message>
</context>
<context>
    <name>PhaseList</name>
    <message>
        <source>Phases of the session</source>
        <translation>Fases da sessão</translation>
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
        <translation>passada</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Refeito: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Refazer: {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Desfazer: {edit}</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Desfeito: {edit}</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>The room is shown on {screen}.</source>
        <translation>A sala é mostrada em {screen}.</translation>
    </message>
    <message>
        <source>{screen} is back, and the room on it.</source>
        <translation>{screen} voltou, e a sala com ela.</translation>
    </message>
    <message>
        <source>The room fills the only screen. Esc leads back to the desk.</source>
        <translation>A sala enche a única tela. Esc leva de volta à mesa.</translation>
    </message>
    <message>
        <source>The room is shown in a window.</source>
        <translation>A sala é mostrada numa janela.</translation>
    </message>
    <message>
        <source>There is no second screen: the room is shown in a window.</source>
        <translation>Não há segunda tela: a sala é mostrada numa janela.</translation>
    </message>
    <message>
        <source>{screen} is not there any more. The room comes back with it.</source>
        <translation>{screen} não está mais lá. A sala volta com ela.</translation>
    </message>
    <message>
        <source>The room has no screen to itself now. It comes back when there is one.</source>
        <translation>A sala não tem agora uma tela só para si. Ela volta quando houver uma.</translation>
    </message>
    <message>
        <source>The projector repeats this screen: what is private is hidden. Extend the screens in the system&apos;s settings to have the room beside the desk.</source>
        <translation>O projetor repete esta tela: o que é privado está escondido. Estenda as telas nas configurações do sistema para ter a sala ao lado da mesa.</translation>
    </message>
    <message>
        <source>The desk stands on the room&apos;s screen: what is private is hidden.</source>
        <translation>A mesa está na tela da sala: o que é privado está escondido.</translation>
    </message>
    <message>
        <source>The desk has its screen to itself again: what is private is back.</source>
        <translation>A mesa tem de novo sua tela só para si: o que é privado voltou.</translation>
    </message>
    <message>
        <source>There is no second screen to swap with.</source>
        <translation>Não há segunda tela com que trocar.</translation>
    </message>
    <message>
        <source>The room is locked: its pages stay until {key} unlocks it.</source>
        <translation>A sala está travada: suas páginas ficam até {key} destravar.</translation>
    </message>
</context>
<context>
    <name>PlainLanguage</name>
    <message>
        <source>A sentence with {said} words is hard to read aloud.</source>
        <translation>Uma frase de {said} palavras é difícil de ler em voz alta.</translation>
    </message>
    <message>
        <source>Give a number, a place or a sign that a third person could see.</source>
        <translation>Dê um número, um lugar ou um sinal que uma terceira pessoa pudesse ver.</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>Não tem data.</translation>
    </message>
    <message>
        <source>Make two or three sentences of it: one promise each.</source>
        <translation>Faça dela duas ou três frases: uma promessa cada.</translation>
    </message>
    <message>
        <source>Mark who signs for that side in the session&apos;s details.</source>
        <translation>Marque nos dados da sessão quem assina por esse lado.</translation>
    </message>
    <message>
        <source>Name all of it, or end the list.</source>
        <translation>Nomeie tudo, ou termine a lista.</translation>
    </message>
    <message>
        <source>Name one person or one role.</source>
        <translation>Nomeie uma pessoa ou um papel.</translation>
    </message>
    <message>
        <source>Name the day by which it is done.</source>
        <translation>Nomeie o dia até o qual estará feito.</translation>
    </message>
    <message>
        <source>Name the day.</source>
        <translation>Nomeie o dia.</translation>
    </message>
    <message>
        <source>Nobody is named who does it.</source>
        <translation>Não se nomeia ninguém que o faça.</translation>
    </message>
    <message>
        <source>Nobody of {said} is marked to sign.</source>
        <translation>Ninguém de {said} está marcado para assinar.</translation>
    </message>
    <message>
        <source>Nothing says when it is met.</source>
        <translation>Nada diz quando está atendido.</translation>
    </message>
    <message>
        <source>Say what a third person would see: a number, a place, a date.</source>
        <translation>Diga o que uma terceira pessoa veria: um número, um lugar, uma data.</translation>
    </message>
    <message>
        <source>Say what will be done.</source>
        <translation>Diga o que será feito.</translation>
    </message>
    <message>
        <source>Say “and”, or say “or”.</source>
        <translation>Diga “e”, ou diga “ou”.</translation>
    </message>
    <message>
        <source>Say “every two weeks”, or “twice a week”.</source>
        <translation>Diga “a cada duas semanas”, ou “duas vezes por semana”.</translation>
    </message>
    <message>
        <source>Say “will” or “must”.</source>
        <translation>Diga “fará” ou “deve”.</translation>
    </message>
    <message>
        <source>The paper leaves them out: read the line on it once more.</source>
        <translation>O documento os omite: leia lá a linha mais uma vez.</translation>
    </message>
    <message>
        <source>The text has signs nobody sees that turn the direction of writing ({said}).</source>
        <translation>O texto tem sinais invisíveis que viram o sentido da escrita ({said}).</translation>
    </message>
    <message>
        <source>Use the name or role that stands under the sides, or add the person there.</source>
        <translation>Use o nome ou o papel que está sob os lados, ou acrescente a pessoa lá.</translation>
    </message>
    <message>
        <source>{said} is not among the people of either side.</source>
        <translation>{said} não está entre as pessoas de nenhum lado.</translation>
    </message>
    <message>
        <source>“{said}” can be read in two ways.</source>
        <translation>“{said}” pode ser lido de dois modos.</translation>
    </message>
    <message>
        <source>“{said}” is a lawyer&apos;s word.</source>
        <translation>“{said}” é palavra de advogado.</translation>
    </message>
    <message>
        <source>“{said}” is no date.</source>
        <translation>“{said}” não é uma data.</translation>
    </message>
    <message>
        <source>“{said}” leaves it open.</source>
        <translation>“{said}” deixa isso em aberto.</translation>
    </message>
    <message>
        <source>“{said}” leaves open what else.</source>
        <translation>“{said}” deixa em aberto o que mais.</translation>
    </message>
    <message>
        <source>“{said}” means twice in it to some and every second one to others.</source>
        <translation>“{said}” quer dizer duas vezes nesse tempo para uns e uma vez sim, outra não para outros.</translation>
    </message>
    <message>
        <source>“{said}” promises to begin, not to arrive.</source>
        <translation>“{said}” promete começar, não chegar.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Practise with a small session: two readers and one library window. Hints lead you from their needs to a solution for both, in about ten minutes.</source>
        <translation>Pratique com uma sessão pequena: dois leitores e uma janela de biblioteca. Dicas levam das necessidades deles a uma solução para os dois, em uns dez minutos.</translation>
    </message>
    <message>
        <source>Practise   {keys}</source>
        <translation>Praticar   {keys}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>FIRST TIME HERE?</source>
        <translation>PRIMEIRA VEZ AQUI?</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>new non-negotiable</source>
        <translation>novo inegociável</translation>
    </message>
    <message>
        <source>new need</source>
        <translation>nova necessidade</translation>
    </message>
    <message>
        <source>the same non-negotiable of both sides</source>
        <translation>o mesmo inegociável dos dois lados</translation>
    </message>
    <message>
        <source>the same need of both sides</source>
        <translation>a mesma necessidade dos dois lados</translation>
    </message>
    <message>
        <source>new solution</source>
        <translation>nova solução</translation>
    </message>
    <message>
        <source>position of side {side}</source>
        <translation>posição do lado {side}</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>adiado</translation>
    </message>
    <message>
        <source>save {card}</source>
        <translation>salvar {card}</translation>
    </message>
    <message>
        <source>still without owner and date</source>
        <translation>ainda sem responsável e data</translation>
    </message>
    <message>
        <source>still without owner</source>
        <translation>ainda sem responsável</translation>
    </message>
    <message>
        <source>still without date</source>
        <translation>ainda sem data</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>ouvido</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por quê</translation>
    </message>
    <message>
        <source>how we will know</source>
        <translation>como saberemos</translation>
    </message>
    <message>
        <source>met when</source>
        <translation>atendido quando</translation>
    </message>
    <message>
        <source>meets {refs}</source>
        <translation>atende {refs}</translation>
    </message>
    <message>
        <source>breaks {refs}</source>
        <translation>vai contra {refs}</translation>
    </message>
    <message>
        <source>no longer linked to {refs}</source>
        <translation>não mais ligado a {refs}</translation>
    </message>
    <message>
        <source>yes, and: builds on {solution}</source>
        <translation>sim, e: constrói sobre {solution}</translation>
    </message>
    <message>
        <source>no font for {letters}: not for the paper</source>
        <translation>sem fonte para {letters}: não para o documento</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Several hidden lines have to wait: everybody sees this screen while it is mirrored.</source>
        <translation>Várias linhas escondidas têm de esperar: todos veem esta tela enquanto ela é repetida.</translation>
    </message>
    <message>
        <source>A commitment says here who does it (@OWNER), by when (by DATE) or for which solution (&gt; and1). To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>Um compromisso diz aqui quem o faz (@QUEM), até quando (by DATA) ou para qual solução (&gt; and1). Para que a linha fique como texto de um cartão, escreva \ antes.</translation>
    </message>
    <message>
        <source>A phase takes from 0 to {most} minutes, and there is one number for each.</source>
        <translation>Uma fase leva de 0 a {most} minutos, e há um número para cada uma.</translation>
    </message>
    <message>
        <source>A signed version stays as it was signed.</source>
        <translation>Uma versão assinada fica como foi assinada.</translation>
    </message>
    <message>
        <source>A solution of the clash needs words.</source>
        <translation>Uma solução do choque precisa de palavras.</translation>
    </message>
    <message>
        <source>A tick is for the words of one line, by one side at least.</source>
        <translation>Uma marca vale para as palavras de uma linha e é de pelo menos um lado.</translation>
    </message>
    <message>
        <source>After {sign} it is open whether that day itself counts. Write by and the last day. To keep it as text, write \ before {sign}</source>
        <translation>Depois de {sign} não se sabe se esse próprio dia conta. Escreva by e o último dia. Para que fique como texto, escreva \ antes de {sign}</translation>
    </message>
    <message>
        <source>At most {most} needs matter most; please leave some out.</source>
        <translation>No máximo {most} necessidades importam mais; deixe algumas de fora.</translation>
    </message>
    <message>
        <source>Beside {name} lies {other}, which andfacil does not write; move {other} to another folder, then open {name} again.</source>
        <translation>Ao lado de {name} está {other}, que o andfacil não escreve; mova {other} para outra pasta e abra {name} de novo.</translation>
    </message>
    <message>
        <source>Beside {name} lies {other}, which names other files to be deleted; move {other} to another folder and show it to somebody who knows about security, then open {name} again.</source>
        <translation>Ao lado de {name} está {other}, que nomeia outros arquivos para serem apagados; mova {other} para outra pasta, mostre-o a alguém que entenda de segurança e abra {name} de novo.</translation>
    </message>
    <message>
        <source>Both parts of {ref} need words.</source>
        <translation>As duas partes de {ref} precisam de palavras.</translation>
    </message>
    <message>
        <source>Both sides must have scores before they are revealed.</source>
        <translation>Os dois lados precisam ter números antes de serem mostrados.</translation>
    </message>
    <message>
        <source>Choose at least one card.</source>
        <translation>Escolha pelo menos um cartão.</translation>
    </message>
    <message>
        <source>Choose at least two cards to merge.</source>
        <translation>Escolha pelo menos dois cartões para juntar.</translation>
    </message>
    <message>
        <source>Each side needs a name.</source>
        <translation>Cada lado precisa de um nome.</translation>
    </message>
    <message>
        <source>Everybody sees the parking lot: reveal the card before it is put aside.</source>
        <translation>Todos veem o estacionamento: mostre o cartão antes de adiá-lo.</translation>
    </message>
    <message>
        <source>In the line {typed} is {meant}. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>Na linha, {typed} escreve-se {meant}. Para manter a linha como texto de um cartão, escreva \ antes dela.</translation>
    </message>
    <message>
        <source>In {name}, nothing is left of the history of these; look whether they are as they were: {about}</source>
        <translation>Em {name}, nada resta do histórico destes; veja se estão como eram: {about}</translation>
    </message>
    <message>
        <source>In {name}, nothing is left of the times of the phases; they begin anew.</source>
        <translation>Em {name}, nada resta dos tempos das fases; eles começam de novo.</translation>
    </message>
    <message>
        <source>In {name}, nothing is left of these; if they were there, they are left out: {about}</source>
        <translation>Em {name}, nada resta destes; se estavam lá, ficam de fora: {about}</translation>
    </message>
    <message>
        <source>In {name}, other bytes stand before or after the session; they are left out.</source>
        <translation>Em {name}, há outros bytes antes ou depois da sessão; ficam de fora.</translation>
    </message>
    <message>
        <source>In {name}, parts of these tables cannot be read; cards in them may be left out: {about}</source>
        <translation>Em {name}, partes destas tabelas não podem ser lidas; podem faltar cartões: {about}</translation>
    </message>
    <message>
        <source>In {name}, the end of the history cannot be read; later cards may be left out, from these on: {about}</source>
        <translation>Em {name}, o fim do histórico não pode ser lido; podem faltar cartões posteriores, a partir destes: {about}</translation>
    </message>
    <message>
        <source>In {name}, the history does not hold together; cards may not be as they were.</source>
        <translation>Em {name}, o histórico não se encaixa; pode haver cartões que não estão como eram.</translation>
    </message>
    <message>
        <source>In {name}, the history knows nothing of these; they are left out: {about}</source>
        <translation>Em {name}, o histórico nada sabe destes; ficam de fora: {about}</translation>
    </message>
    <message>
        <source>In {name}, the session&apos;s names cannot be read; they are put in anew.</source>
        <translation>Em {name}, os nomes da sessão não podem ser lidos; são postos de novo.</translation>
    </message>
    <message>
        <source>In {name}, these are not as what is left of the history says; look at them again: {about}</source>
        <translation>Em {name}, estes não estão como diz o que resta do histórico; olhe-os de novo: {about}</translation>
    </message>
    <message>
        <source>In {name}, these cannot be read; they are left out: {about}</source>
        <translation>Em {name}, estes não podem ser lidos; ficam de fora: {about}</translation>
    </message>
    <message>
        <source>In {name}, these cannot be read; they are taken from the history instead: {about}</source>
        <translation>Em {name}, estes não podem ser lidos; são tirados do histórico: {about}</translation>
    </message>
    <message>
        <source>In {name}, these point at cards that are left out; those links are cut: {about}</source>
        <translation>Em {name}, estes apontam para cartões que ficam de fora; essas ligações são cortadas: {about}</translation>
    </message>
    <message>
        <source>In {name}, what was noted in private for both sides, or ticked while the agreement was read back, may be left out.</source>
        <translation>Em {name} pode faltar o que foi anotado em particular para os dois lados ou marcado na leitura do acordo.</translation>
    </message>
    <message>
        <source>In {name}, {about} entries of the history cannot be read; cards may be left out, or be as they were before.</source>
        <translation>Em {name}, {about} entradas do histórico não podem ser lidas; podem faltar cartões, ou estar como eram antes.</translation>
    </message>
    <message>
        <source>It could not be confirmed that {name} was saved; save a copy on another disc, then open {name} again.</source>
        <translation>Não se pôde confirmar que {name} foi salvo; salve uma cópia em outro disco e abra {name} de novo.</translation>
    </message>
    <message>
        <source>Name at least one person who signs.</source>
        <translation>Nomeie pelo menos uma pessoa que assine.</translation>
    </message>
    <message>
        <source>No answers to {ref} are hidden.</source>
        <translation>Nenhuma resposta a {ref} está escondida.</translation>
    </message>
    <message>
        <source>No calendar has this day. Dates look like 2027-01-31, fri or 31 jan.</source>
        <translation>Nenhum calendário tem este dia. As datas são como 2027-01-31, sexta ou 31 jan.</translation>
    </message>
    <message>
        <source>No card is hidden in this column.</source>
        <translation>Nenhum cartão está escondido nesta coluna.</translation>
    </message>
    <message>
        <source>No card is hidden.</source>
        <translation>Nenhum cartão está escondido.</translation>
    </message>
    <message>
        <source>No scores are hidden.</source>
        <translation>Nenhum número está escondido.</translation>
    </message>
    <message>
        <source>Of the history of {name} nothing can be read: look whether all cards are as they were.</source>
        <translation>Do histórico de {name} nada pode ser lido: veja se todos os cartões estão como eram.</translation>
    </message>
    <message>
        <source>One day stands here, such as 2027-01-31, fri or 31 jan. To keep it as text, write \ before {sign}</source>
        <translation>Aqui fica um dia, por exemplo 2027-01-31, sexta ou 31 jan. Para que fique como texto, escreva \ antes de {sign}</translation>
    </message>
    <message>
        <source>Only a PDF that records the session has an annex with a picture.</source>
        <translation>Só um PDF que registra a sessão tem um anexo com uma imagem.</translation>
    </message>
    <message>
        <source>Only a need can be made a non-negotiable.</source>
        <translation>Só uma necessidade pode virar inegociável.</translation>
    </message>
    <message>
        <source>Only a need or a solution can be duplicated.</source>
        <translation>Só uma necessidade ou uma solução pode ser duplicada.</translation>
    </message>
    <message>
        <source>Only a need or a solution can be split.</source>
        <translation>Só uma necessidade ou uma solução pode ser dividida.</translation>
    </message>
    <message>
        <source>Only a need, a position, a solution or a commitment can be parked.</source>
        <translation>Só uma necessidade, uma posição, uma solução ou um compromisso pode ser adiado.</translation>
    </message>
    <message>
        <source>Only cards of one column can be moved together, needs and non-negotiables each for themselves.</source>
        <translation>Só cartões de uma coluna podem ser movidos juntos, necessidades e inegociáveis cada um por si.</translation>
    </message>
    <message>
        <source>Only needs of one side can be moved together.</source>
        <translation>Só necessidades de um lado podem ser movidas juntas.</translation>
    </message>
    <message>
        <source>Only needs of one side, or solutions, can be merged.</source>
        <translation>Só necessidades de um lado, ou soluções, podem ser juntadas.</translation>
    </message>
    <message>
        <source>Only the board is printed on large paper: choose {papers} for this.</source>
        <translation>Só o quadro é impresso em papel grande: escolha {papers} para isto.</translation>
    </message>
    <message>
        <source>Passwords for sessions such as {name} need the library sqlcipher3, which is not in this bundle of andfacil: ask where you got it for one that has it.</source>
        <translation>Senhas para sessões como {name} precisam da biblioteca sqlcipher3, que não está neste pacote do andfacil: peça um que a tenha onde você o conseguiu.</translation>
    </message>
    <message>
        <source>Passwords for sessions such as {name} need the library sqlcipher3, which is not installed beside andfacil: python -m pip install &quot;sqlcipher3&gt;=0.6.4,&lt;0.7&quot; &quot;keyring&gt;=25,&lt;26&quot; in the same environment, then start andfacil again.</source>
        <translation>Senhas para sessões como {name} precisam da biblioteca sqlcipher3, que não está instalada ao lado do andfacil: python -m pip install &quot;sqlcipher3&gt;=0.6.4,&lt;0.7&quot; &quot;keyring&gt;=25,&lt;26&quot; no mesmo ambiente, e abra o andfacil de novo.</translation>
    </message>
    <message>
        <source>Reading this PDF takes longer than {seconds} seconds, which no agreement does; it was stopped.</source>
        <translation>Ler este PDF leva mais de {seconds} segundos, o que nenhum acordo leva; foi interrompido.</translation>
    </message>
    <message>
        <source>Refs of needs stand here: a1 is met, -b2 is broken, ~b2 is neither any more (unlink b2 says the same).</source>
        <translation>Aqui vão referências de necessidades: a1, a solução atende; -b2, vai contra; ~b2, nenhuma das duas coisas (unlink b2 diz o mesmo).</translation>
    </message>
    <message>
        <source>Reveal the hidden cards before they are merged with others.</source>
        <translation>Mostre os cartões escondidos antes de juntá-los a outros.</translation>
    </message>
    <message>
        <source>Seals and passwords need the library pyHanko, which is not in this bundle of andfacil: ask where you got it for one that has it.</source>
        <translation>Selos e senhas precisam da biblioteca pyHanko, que não está neste pacote do andfacil: peça um que a tenha onde você o conseguiu.</translation>
    </message>
    <message>
        <source>Seals and passwords need the library pyHanko, which is not installed beside andfacil: python -m pip install &quot;pyhanko&gt;=0.30,&lt;1&quot; in the same environment, then start andfacil again.</source>
        <translation>Selos e senhas precisam da biblioteca pyHanko, que não está instalada ao lado do andfacil: python -m pip install &quot;pyhanko&gt;=0.30,&lt;1&quot; no mesmo ambiente, e abra o andfacil de novo.</translation>
    </message>
    <message>
        <source>Select one need of each side that are the same.</source>
        <translation>Escolha uma necessidade de cada lado que sejam a mesma.</translation>
    </message>
    <message>
        <source>Select one need of each side that seem to exclude each other.</source>
        <translation>Escolha uma necessidade de cada lado que pareçam excluir-se.</translation>
    </message>
    <message>
        <source>Start the line with a: a! a? b: b! b? + or p: or with a ref such as a1, or give a commitment: do TEXT @OWNER by DATE.</source>
        <translation>Comece a linha com a: a! a? b: b! b? + ou p: ou com uma referência como a1, ou dê um compromisso: do TEXTO @QUEM by DATA.</translation>
    </message>
    <message>
        <source>That day is another day of the week. Keep the date or the day of the week.</source>
        <translation>Esse dia é outro dia da semana. Fique com a data ou com o dia da semana.</translation>
    </message>
    <message>
        <source>The assumption that is doubted has to be one of those under the clash.</source>
        <translation>A suposição posta em dúvida tem de ser uma das do choque.</translation>
    </message>
    <message>
        <source>The disc is full, so {name} was not written: free some space and try again.</source>
        <translation>O disco está cheio, então {name} não foi escrito: libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The disc that holds {name} is full; make room on it, or save a copy on another disc.</source>
        <translation>O disco que tem {name} está cheio; abra espaço nele, ou salve uma cópia em outro disco.</translation>
    </message>
    <message>
        <source>The disc that holds {name} reports an error; save a copy on another disc.</source>
        <translation>O disco que tem {name} relata um erro; salve uma cópia em outro disco.</translation>
    </message>
    <message>
        <source>The file {name} is missing from this installation of andfacil: install it again.</source>
        <translation>O arquivo {name} falta nesta instalação do andfacil: instale de novo.</translation>
    </message>
    <message>
        <source>The folder for {name} is not there; choose another folder.</source>
        <translation>A pasta para {name} não está lá; escolha outra pasta.</translation>
    </message>
    <message>
        <source>The folder of {name} is not a folder: choose another.</source>
        <translation>A pasta de {name} não é uma pasta: escolha outra.</translation>
    </message>
    <message>
        <source>The folder of {name} is not there: make it first, or choose another.</source>
        <translation>A pasta de {name} não está lá: crie-a antes, ou escolha outra.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be made; choose another folder.</source>
        <translation>A pasta {name} não pode ser criada; escolha outra pasta.</translation>
    </message>
    <message>
        <source>The fonts of this installation are missing; please install it again.</source>
        <translation>Faltam as fontes desta instalação; instale de novo.</translation>
    </message>
    <message>
        <source>The format {suffix} is not known here; use one of {known}.</source>
        <translation>O formato {suffix} não é conhecido aqui; use um de {known}.</translation>
    </message>
    <message>
        <source>The key {key!r} stands twice in one place.</source>
        <translation>A chave {key!r} está duas vezes num mesmo lugar.</translation>
    </message>
    <message>
        <source>The last save of {name} was interrupted and cannot be finished here; copy it together with its -journal file to a folder of yours, then open that.</source>
        <translation>O último salvamento de {name} foi interrompido e não pode ser terminado aqui; copie-o junto com seu arquivo -journal para uma pasta sua e abra de lá.</translation>
    </message>
    <message>
        <source>The line no longer begins as this card&apos;s does. Begin it with {prefix} again.</source>
        <translation>A linha já não começa como a deste cartão. Comece-a de novo com {prefix}.</translation>
    </message>
    <message>
        <source>The name {name} is too long for this disc: choose a shorter one.</source>
        <translation>O nome {name} é longo demais para este disco: escolha um mais curto.</translation>
    </message>
    <message>
        <source>The name {name} is too long; choose a shorter one.</source>
        <translation>O nome {name} é longo demais; escolha um mais curto.</translation>
    </message>
    <message>
        <source>The pages could not be made, because their process ended: try it again.</source>
        <translation>As páginas não puderam ser feitas, porque seu processo terminou: tente de novo.</translation>
    </message>
    <message>
        <source>The pages that were made cannot be read again: try another size or paper.</source>
        <translation>As páginas feitas não podem ser lidas de novo: tente outro tamanho ou outro papel.</translation>
    </message>
    <message>
        <source>The passphrase does not open this certificate: type it again, or choose another file.</source>
        <translation>A senha não abre este certificado: digite de novo, ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The picture for the annex cannot be read: export it as PNG, and try again.</source>
        <translation>A imagem do anexo não pode ser lida: exporte-a como PNG e tente de novo.</translation>
    </message>
    <message>
        <source>The printer does not take the pages: see that it is there and switched on, try again.</source>
        <translation>A impressora não aceita as páginas: veja se ela está lá e ligada, e tente de novo.</translation>
    </message>
    <message>
        <source>The ref of one solution stands here, such as and1.</source>
        <translation>A referência de uma solução vai aqui, como and1.</translation>
    </message>
    <message>
        <source>The ref {ref} is used twice.</source>
        <translation>A referência {ref} é usada duas vezes.</translation>
    </message>
    <message>
        <source>The seal of this PDF cannot be read: the file is locked or damaged, so ask for another copy.</source>
        <translation>O selo deste PDF não pode ser lido: o arquivo está trancado ou danificado, então peça outra cópia.</translation>
    </message>
    <message>
        <source>The session inside this PDF cannot be read: the file is damaged.</source>
        <translation>A sessão dentro deste PDF não pode ser lida: o arquivo está danificado.</translation>
    </message>
    <message>
        <source>The session inside this PDF is larger than any ({most} MB); it is not read.</source>
        <translation>A sessão dentro deste PDF é maior que qualquer uma ({most} MB); ela não é lida.</translation>
    </message>
    <message>
        <source>The session needs a title.</source>
        <translation>A sessão precisa de um título.</translation>
    </message>
    <message>
        <source>The session&apos;s own details cannot be deleted.</source>
        <translation>Os dados da própria sessão não podem ser excluídos.</translation>
    </message>
    <message>
        <source>The time of the phases is one number for each of them.</source>
        <translation>O tempo das fases é um número para cada uma.</translation>
    </message>
    <message>
        <source>There is no card {ref} on the board.</source>
        <translation>Não há cartão {ref} no quadro.</translation>
    </message>
    <message>
        <source>There is no file {name}; check the name and the folder.</source>
        <translation>Não há arquivo {name}; confira o nome e a pasta.</translation>
    </message>
    <message>
        <source>There is no private note yet; write it first.</source>
        <translation>Ainda não há nota privada; escreva-a primeiro.</translation>
    </message>
    <message>
        <source>There is no session inside this PDF: it was not made by andfacil, or another program has saved it without.</source>
        <translation>Não há sessão dentro deste PDF: o andfacil não o fez, ou outro programa o salvou sem ela.</translation>
    </message>
    <message>
        <source>There is nothing for a calendar yet: no commitment has a date, nor has the review.</source>
        <translation>Ainda não há nada para um calendário: nenhum compromisso tem data, nem a revisão.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Não há nada para refazer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>There is one card of private answers, and somebody has given one.</source>
        <translation>Há um só cartão de respostas privadas, e alguém deu uma.</translation>
    </message>
    <message>
        <source>There is one card of words at the end, and somebody has said one.</source>
        <translation>Há um só cartão de palavras finais, e alguém disse uma.</translation>
    </message>
    <message>
        <source>There is one clock, and it runs for a phase.</source>
        <translation>Há um relógio só, e ele corre para uma fase.</translation>
    </message>
    <message>
        <source>There is one list of guesses.</source>
        <translation>Há uma só lista de palpites.</translation>
    </message>
    <message>
        <source>There is too little memory for this paper: close other programs, then try it.</source>
        <translation>Há pouca memória para este documento: feche outros programas e tente.</translation>
    </message>
    <message>
        <source>This JSON is nested or numbered beyond any session.</source>
        <translation>Este JSON é aninhado ou numerado além de qualquer sessão.</translation>
    </message>
    <message>
        <source>This PDF ended the program that read it: it is damaged, or made to do harm.</source>
        <translation>Este PDF encerrou o programa que o lia: está danificado, ou foi feito para causar dano.</translation>
    </message>
    <message>
        <source>This PDF has no seal: nothing in it tells whether it was changed.</source>
        <translation>Este PDF não tem selo: nada nele diz se foi mudado.</translation>
    </message>
    <message>
        <source>This PDF has {count} attachments; no paper of andfacil has so many.</source>
        <translation>Este PDF tem {count} anexos; nenhum documento do andfacil tem tantos.</translation>
    </message>
    <message>
        <source>This PDF holds {count} sessions, and nothing says which one it is about.</source>
        <translation>Este PDF contém {count} sessões, e nada diz de qual se trata.</translation>
    </message>
    <message>
        <source>This PDF is larger than any agreement: it was not read.</source>
        <translation>Este PDF é maior que qualquer acordo: não foi lido.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password: give one that anybody can open.</source>
        <translation>Este PDF está trancado com uma senha: dê um que todos possam abrir.</translation>
    </message>
    <message>
        <source>This file cannot be read as a PDF: it is damaged or something else.</source>
        <translation>Este arquivo não pode ser lido como PDF: está danificado ou é outra coisa.</translation>
    </message>
    <message>
        <source>This password does not open the PDF: type it again.</source>
        <translation>Esta senha não abre o PDF: digite de novo.</translation>
    </message>
    <message>
        <source>Type the text before {sign}</source>
        <translation>Escreva o texto antes de {sign}</translation>
    </message>
    <message>
        <source>What matters most are three needs of a side at most, each once.</source>
        <translation>O que mais importa são no máximo três necessidades de um lado, cada uma uma vez.</translation>
    </message>
    <message>
        <source>{character} in {place} is in none of the fonts for the paper{more}: install a font that has it, such as {example}, write it another way, or export to json or md, which keep every character.</source>
        <translation>{character} em {place} não está em nenhuma das fontes do documento{more}: instale uma fonte que o tenha, por exemplo {example}, escreva de outro modo, ou exporte para json ou md, que guardam cada caractere.</translation>
    </message>
    <message>
        <source>{character} in {place} is only in {font}{more}, which cannot be put into a PDF: its maker forbids that, or its outlines are not TrueType&apos;s. Install another font that has it, write it another way, or export to json or md, which keep every character.</source>
        <translation>{character} em {place} só está em {font}{more}, que não pode ir num PDF: seu autor proíbe, ou seus contornos não são os de TrueType. Instale outra fonte que o tenha, escreva de outro modo, ou exporte para json ou md, que guardam cada caractere.</translation>
    </message>
    <message>
        <source>{name} has lost its beginning; open what is readable as a copy.</source>
        <translation>{name} perdeu o seu começo; abra o que é legível como cópia.</translation>
    </message>
    <message>
        <source>{ref} and {other} are the same need; they cannot clash.</source>
        <translation>{ref} e {other} são a mesma necessidade; não podem chocar-se.</translation>
    </message>
    <message>
        <source>{ref} and {other} cannot be the same need: it takes one of each side.</source>
        <translation>{ref} e {other} não podem ser a mesma necessidade: é preciso uma de cada lado.</translation>
    </message>
    <message>
        <source>{ref} and {other}: reveal both before they are joined.</source>
        <translation>{ref} e {other}: mostre as duas antes de uni-las.</translation>
    </message>
    <message>
        <source>{ref} has an answer that its numbers do not give.</source>
        <translation>{ref} tem uma resposta que os números não dão.</translation>
    </message>
    <message>
        <source>{ref} is no need of side {side} that everybody can see.</source>
        <translation>{ref} não é uma necessidade do lado {side} que todos possam ver.</translation>
    </message>
    <message>
        <source>{ref}: no side has named a condition that is still open.</source>
        <translation>{ref}: nenhum lado nomeou uma condição que ainda esteja aberta.</translation>
    </message>
    <message>
        <source>{ref}: reveal the answers first; a condition is for everybody then.</source>
        <translation>{ref}: revele primeiro as respostas; uma condição é então para todos.</translation>
    </message>
    <message>
        <source>{ref}: say what stays and what is split off.</source>
        <translation>{ref}: diga o que fica e o que é separado.</translation>
    </message>
    <message>
        <source>{ref}: say which facts are missing.</source>
        <translation>{ref}: diga quais fatos faltam.</translation>
    </message>
    <message>
        <source>{sign} counts at the beginning of a line alone: delete what stands before it. To keep the line as a card&apos;s text, write \ before the line.</source>
        <translation>{sign} só vale no começo de uma linha: apague o que está antes. Para manter a linha como texto de um cartão, escreva \ antes da linha.</translation>
    </message>
    <message>
        <source>{sign} may be the day, or part of the name. For the day, write by and the day, such as by fri. To keep it in the name, write \ before {sign}</source>
        <translation>{sign} pode ser o dia ou parte do nome. Para o dia, escreva by e o dia, por exemplo by sexta. Para que fique no nome, escreva \ antes de {sign}</translation>
    </message>
    <message>
        <source>{sign} stands once in a line. To keep it as text, write \{sign}</source>
        <translation>{sign} fica uma só vez em uma linha. Para que fique como texto, escreva \{sign}</translation>
    </message>
    <message>
        <source>{typed} is no sign: a line for one side begins with {letter}: {letter}! or {letter}? To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>{typed} não é um sinal: uma linha para um lado começa com {letter}: {letter}! ou {letter}? Para que a linha fique como texto de um cartão, escreva \ antes.</translation>
    </message>
    <message>
        <source>{typed} only looks like {meant}: it is another letter. Type {meant} on a Latin keyboard. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>{typed} só se parece com {meant}: é outra letra. Digite {meant} num teclado latino. Para que a linha fique como texto de um cartão, escreva \ antes.</translation>
    </message>
    <message>
        <source>{where}: 64 hexadecimal digits are expected here.</source>
        <translation>{where}: aqui se esperam 64 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>{where}: a date like 2027-01-31 or null is expected here.</source>
        <translation>{where}: aqui se espera uma data como 2027-01-31, ou null.</translation>
    </message>
    <message>
        <source>{where}: a number of so many digits is no ref that can be said aloud.</source>
        <translation>{where}: um número com tantos algarismos não é uma referência que se possa dizer em voz alta.</translation>
    </message>
    <message>
        <source>{where}: a person needs a name or a role.</source>
        <translation>{where}: uma pessoa precisa de um nome ou de um papel.</translation>
    </message>
    <message>
        <source>{where}: a ref like A1 or AND3 is expected here.</source>
        <translation>{where}: aqui se espera uma referência como A1 ou AND3.</translation>
    </message>
    <message>
        <source>{where}: a text is expected here.</source>
        <translation>{where}: aqui se espera um texto.</translation>
    </message>
    <message>
        <source>{where}: a whole number from 0 to 10 is expected here.</source>
        <translation>{where}: aqui se espera um número inteiro de 0 a 10.</translation>
    </message>
    <message>
        <source>{where}: a whole number from 1 on is expected here.</source>
        <translation>{where}: aqui se espera um número inteiro a partir de 1.</translation>
    </message>
    <message>
        <source>{where}: an array is expected here.</source>
        <translation>{where}: aqui se espera uma lista (array).</translation>
    </message>
    <message>
        <source>{where}: an object is expected here.</source>
        <translation>{where}: aqui se espera um objeto.</translation>
    </message>
    <message>
        <source>{where}: at least one phase is expected here.</source>
        <translation>{where}: aqui se espera pelo menos uma fase.</translation>
    </message>
    <message>
        <source>{where}: at least one side is expected here.</source>
        <translation>{where}: aqui se espera pelo menos um lado.</translation>
    </message>
    <message>
        <source>{where}: one of {words} is expected here.</source>
        <translation>{where}: aqui se espera um de {words}.</translation>
    </message>
    <message>
        <source>{where}: only a side that has said yes stands here, with true.</source>
        <translation>{where}: aqui só vai um lado que disse sim, com true.</translation>
    </message>
    <message>
        <source>{where}: only version 1 of the format is known here.</source>
        <translation>{where}: só a versão 1 do formato é conhecida aqui.</translation>
    </message>
    <message>
        <source>{where}: the key {key!r} is missing.</source>
        <translation>{where}: falta a chave {key!r}.</translation>
    </message>
    <message>
        <source>{where}: the key {key!r} is not known.</source>
        <translation>{where}: a chave {key!r} não é conhecida.</translation>
    </message>
    <message>
        <source>{where}: the ref {ref} is not one of side {side}.</source>
        <translation>{where}: a referência {ref} não é do lado {side}.</translation>
    </message>
    <message>
        <source>{where}: the same ref stands here twice.</source>
        <translation>{where}: a mesma referência está aqui duas vezes.</translation>
    </message>
    <message>
        <source>{where}: the text holds half a character (a lone surrogate).</source>
        <translation>{where}: o texto contém meio caractere (um substituto solto).</translation>
    </message>
    <message>
        <source>{where}: the text is empty.</source>
        <translation>{where}: o texto está vazio.</translation>
    </message>
    <message>
        <source>{where}: this is not an andfacil session: its format is another.</source>
        <translation>{where}: isto não é uma sessão do andfacil: seu formato é outro.</translation>
    </message>
    <message>
        <source>{where}: true or false is expected here.</source>
        <translation>{where}: aqui se espera true ou false.</translation>
    </message>
    <message>
        <source>{where}: what at least one side wants is expected here.</source>
        <translation>{where}: espera-se aqui o que pelo menos um lado quer.</translation>
    </message>
    <message>
        <source>This cannot be hidden: stop typing hidden first.</source>
        <translation>Isto não pode ser escondido: pare antes de digitar escondido.</translation>
    </message>
    <message>
        <source>A clash is between one need of each side.</source>
        <translation>Um choque é entre uma necessidade de cada lado.</translation>
    </message>
    <message>
        <source>After {ref} stands agreed, draft, parked or rejected, &gt; and refs of needs, or == and how you will know: for example {ref} agreed. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>Depois de {ref} vem agreed, draft, parked ou rejected, &gt; e referências de necessidades, ou == e como vocês saberão: por exemplo {ref} agreed. Para que a linha fique como texto de um cartão, escreva \ antes.</translation>
    </message>
    <message>
        <source>After {ref} stands heard, // and why it matters, or == and when it is met: for example {ref} heard. To keep the line as a card&apos;s text, write \ before it.</source>
        <translation>Depois de {ref} vem heard, // e por que importa, ou == e quando está atendido: por exemplo {ref} heard. Para que a linha fique como texto de um cartão, escreva \ antes.</translation>
    </message>
    <message>
        <source>This certificate cannot be used for seals: choose one with an RSA or an elliptic curve key.</source>
        <translation>Este certificado não serve para selos: escolha um com chave RSA ou de curva elíptica.</translation>
    </message>
    <message>
        <source>This file holds a certificate without its key, so nothing can be sealed with it: export it again together with the key.</source>
        <translation>Este arquivo contém um certificado sem a chave, então nada pode ser selado com ele: exporte-o de novo junto com a chave.</translation>
    </message>
    <message>
        <source>This file is no certificate with its key (PKCS#12): choose the .p12 or .pfx file that you were given.</source>
        <translation>Este arquivo não é um certificado com a chave (PKCS#12): escolha o arquivo .p12 ou .pfx que você recebeu.</translation>
    </message>
    <message>
        <source>This is not JSON in UTF-8: byte {place} cannot be read.</source>
        <translation>Isto não é JSON em UTF-8: o byte {place} não pode ser lido.</translation>
    </message>
    <message>
        <source>This is not JSON: line {line}, column {column} cannot be read.</source>
        <translation>Isto não é JSON: a linha {line}, coluna {column}, não pode ser lida.</translation>
    </message>
    <message>
        <source>This password does not open {name}; type it again, and look at capital letters and at the keyboard&apos;s language.</source>
        <translation>Esta senha não abre {name}; digite de novo, e olhe as maiúsculas e o idioma do teclado.</translation>
    </message>
    <message>
        <source>This password has letters that a PDF cannot take: choose another.</source>
        <translation>Esta senha tem caracteres que um PDF não aceita: escolha outra.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped: try a smaller paper or format.</source>
        <translation>Isto levou mais de {seconds} segundos e foi interrompido: tente um papel ou um formato menor.</translation>
    </message>
    <message>
        <source>Type a need, a solution or a commitment.</source>
        <translation>Digite uma necessidade, uma solução ou um compromisso.</translation>
    </message>
    <message>
        <source>Type after // why it matters.</source>
        <translation>Digite depois de // por que importa.</translation>
    </message>
    <message>
        <source>Type after == the sign by which you will know.</source>
        <translation>Digite depois de == o sinal pelo qual vocês saberão.</translation>
    </message>
    <message>
        <source>Type after unlink the refs that are neither met nor broken any more.</source>
        <translation>Digite depois de unlink as referências das necessidades que a solução não atende mais, nem contra as quais vai.</translation>
    </message>
    <message>
        <source>Type the ref of one solution after &gt;, such as and1.</source>
        <translation>Digite depois de &gt; a referência de uma solução, como and1.</translation>
    </message>
    <message>
        <source>Type the refs of needs after &gt;, such as a1 b2 -b3.</source>
        <translation>Digite depois de &gt; as referências de necessidades, como a1 b2 -b3.</translation>
    </message>
    <message>
        <source>Willingness is a number from 0 to 10.</source>
        <translation>A disposição é um número de 0 a 10.</translation>
    </message>
    <message>
        <source>Your share of the disc is full, so {name} was not written: free some space.</source>
        <translation>Sua parte do disco está cheia, então {name} não foi escrito: libere espaço.</translation>
    </message>
    <message>
        <source>andfacil may not write {name} there: choose a folder of your own.</source>
        <translation>O andfacil não pode escrever {name} lá: escolha uma pasta sua.</translation>
    </message>
    <message>
        <source>andfacil may not write {name} there; choose a folder of your own.</source>
        <translation>O andfacil não pode escrever {name} lá; escolha uma pasta sua.</translation>
    </message>
    <message>
        <source>{character} in {place} is in none of the fonts for the paper{more}: install a font that has it, write it another way, or export to json or md, which keep every character.</source>
        <translation>{character} em {place} não está em nenhuma das fontes do documento{more}: instale uma fonte que o tenha, escreva de outro modo, ou exporte para json ou md, que guardam cada caractere.</translation>
    </message>
    <message>
        <source>{name} can be read but not changed here; save a copy in a folder of yours.</source>
        <translation>{name} pode ser lido mas não mudado aqui; salve uma cópia numa pasta sua.</translation>
    </message>
    <message>
        <source>{name} cannot be read: choose another file.</source>
        <translation>{name} não pode ser lido: escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}): choose another file.</source>
        <translation>{name} não pôde ser lido ({reason}): escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}): choose another place and try again.</source>
        <translation>{name} não pôde ser escrito ({reason}): escolha outro lugar e tente de novo.</translation>
    </message>
    <message>
        <source>{name} has been changed by another program since it was opened; save a copy under another name, then open {name} again.</source>
        <translation>{name} foi mudado por outro programa desde que foi aberto; salve uma cópia com outro nome e abra {name} de novo.</translation>
    </message>
    <message>
        <source>{name} has been moved or replaced since it was opened; save a copy under another name, then compare the two.</source>
        <translation>{name} foi movido ou substituído desde que foi aberto; salve uma cópia com outro nome e compare os dois.</translation>
    </message>
    <message>
        <source>{name} has no suffix: end it in one of {known}.</source>
        <translation>{name} não tem sufixo: termine-o em um de {known}.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, no file: give the file another name.</source>
        <translation>{name} é um dispositivo ou um pipe, não um arquivo: dê outro nome ao arquivo.</translation>
    </message>
    <message>
        <source>{name} is a folder or a device, not a session; choose a file.</source>
        <translation>{name} é uma pasta ou um dispositivo, não uma sessão; escolha um arquivo.</translation>
    </message>
    <message>
        <source>{name} is a folder: give the file another name.</source>
        <translation>{name} é uma pasta: dê outro nome ao arquivo.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: give the file another name.</source>
        <translation>{name} é um link que leva de volta a si mesmo: dê outro nome ao arquivo.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself; name the file itself.</source>
        <translation>{name} é um link que leva de volta a si mesmo; nomeie o próprio arquivo.</translation>
    </message>
    <message>
        <source>{name} is a session, which would be lost: give the file another name.</source>
        <translation>{name} é uma sessão, que se perderia: dê outro nome ao arquivo.</translation>
    </message>
    <message>
        <source>{name} is already there; choose another name.</source>
        <translation>{name} já está lá; escolha outro nome.</translation>
    </message>
    <message>
        <source>{name} is damaged, and nothing in it can be read; look for a copy that was made earlier.</source>
        <translation>{name} está danificado, e nada nele pode ser lido; procure uma cópia feita antes.</translation>
    </message>
    <message>
        <source>{name} is damaged: another program has changed its way of saving; open what is readable as a copy.</source>
        <translation>{name} está danificado: outro programa mudou seu modo de salvar; abra o que é legível como cópia.</translation>
    </message>
    <message>
        <source>{name} is damaged: card {ref} cannot be understood; open what is readable as a copy.</source>
        <translation>{name} está danificado: o cartão {ref} não pode ser entendido; abra o que é legível como cópia.</translation>
    </message>
    <message>
        <source>{name} is damaged: card {ref} is not as its history says; open what is readable as a copy.</source>
        <translation>{name} está danificado: o cartão {ref} não está como diz seu histórico; abra o que é legível como cópia.</translation>
    </message>
    <message>
        <source>{name} is damaged: entry {entry} of its history cannot be understood; open what is readable as a copy.</source>
        <translation>{name} está danificado: a entrada {entry} do histórico não pode ser entendida; abra o que é legível como cópia.</translation>
    </message>
    <message>
        <source>{name} is damaged: entry {entry} of its history has been altered; open what is readable as a copy.</source>
        <translation>{name} está danificado: a entrada {entry} do histórico foi alterada; abra o que é legível como cópia.</translation>
    </message>
    <message>
        <source>{name} is damaged: its beginning cannot be read, though the password is right; look for a copy that was made earlier.</source>
        <translation>{name} está danificado: o começo não pode ser lido, embora a senha esteja certa; procure uma cópia feita antes.</translation>
    </message>
    <message>
        <source>{name} is damaged: its cards do not fit together; open what is readable as a copy.</source>
        <translation>{name} está danificado: os cartões não combinam entre si; abra o que é legível como cópia.</translation>
    </message>
    <message>
        <source>{name} is damaged: its own description is missing; open what is readable as a copy.</source>
        <translation>{name} está danificado: falta sua própria descrição; abra o que é legível como cópia.</translation>
    </message>
    <message>
        <source>{name} is damaged: its tables are not those of a session; open what is readable as a copy.</source>
        <translation>{name} está danificado: as tabelas não são as de uma sessão; abra o que é legível como cópia.</translation>
    </message>
    <message>
        <source>{name} is damaged: neither as it is, nor without its last, interrupted save is it whole; open what is readable as a copy.</source>
        <translation>{name} está danificado: nem como está, nem sem o último salvamento interrompido ele está inteiro; abra o que é legível como cópia.</translation>
    </message>
    <message>
        <source>{name} is damaged: part of it cannot be read; open what is readable as a copy.</source>
        <translation>{name} está danificado: uma parte não pode ser lida; abra o que é legível como cópia.</translation>
    </message>
    <message>
        <source>{name} is larger than any session; choose another file.</source>
        <translation>{name} é maior que qualquer sessão; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{name} is larger than files may be there, so it was not written.</source>
        <translation>{name} é maior do que os arquivos podem ser lá, então não foi escrito.</translation>
    </message>
    <message>
        <source>{name} is not a number that JSON knows.</source>
        <translation>{name} não é um número que JSON conheça.</translation>
    </message>
    <message>
        <source>{name} is not an andfacil session; choose another file.</source>
        <translation>{name} não é uma sessão do andfacil; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{name} is protected with a password; give the password to open it.</source>
        <translation>{name} está protegido com uma senha; dê a senha para abri-lo.</translation>
    </message>
    <message>
        <source>{name} lies on a disc that cannot be written: choose another.</source>
        <translation>{name} está num disco em que não se pode escrever: escolha outro.</translation>
    </message>
    <message>
        <source>{name} takes far too long to read and may be damaged; open what is readable as a copy.</source>
        <translation>{name} leva tempo demais para ser lido e pode estar danificado; abra o que é legível como cópia.</translation>
    </message>
    <message>
        <source>{name} was cut short: {about} of its pages are missing at the end.</source>
        <translation>{name} foi cortado: faltam {about} de suas páginas no fim.</translation>
    </message>
    <message>
        <source>{name} was made by a newer andfacil; open it with that version or a later one.</source>
        <translation>{name} foi feito por um andfacil mais novo; abra-o com essa versão ou uma posterior.</translation>
    </message>
    <message>
        <source>{name} would be larger than a session can be; make several of it.</source>
        <translation>{name} seria maior do que uma sessão pode ser; faça várias dele.</translation>
    </message>
    <message>
        <source>{other} still points at {ref}.</source>
        <translation>{other} ainda aponta para {ref}.</translation>
    </message>
    <message>
        <source>{ref} already stands like that.</source>
        <translation>{ref} já está assim.</translation>
    </message>
    <message>
        <source>{ref} cannot be a need of side {side}.</source>
        <translation>{ref} não pode ser uma necessidade do lado {side}.</translation>
    </message>
    <message>
        <source>{ref} cannot be a solution.</source>
        <translation>{ref} não pode ser uma solução.</translation>
    </message>
    <message>
        <source>{ref} has a text of more than {most} characters; please shorten it.</source>
        <translation>{ref} tem um texto de mais de {most} caracteres; encurte-o.</translation>
    </message>
    <message>
        <source>{ref} has been used before; refs are never given again.</source>
        <translation>{ref} já foi usado; referências nunca são dadas de novo.</translation>
    </message>
    <message>
        <source>{ref} has changed in the meantime; please do it again.</source>
        <translation>{ref} mudou nesse meio-tempo; faça de novo.</translation>
    </message>
    <message>
        <source>{ref} has no text to change.</source>
        <translation>{ref} não tem texto para mudar.</translation>
    </message>
    <message>
        <source>{ref} has no text; delete the card instead.</source>
        <translation>{ref} não tem texto; exclua o cartão em vez disso.</translation>
    </message>
    <message>
        <source>{ref} is a solution. Refs of needs stand here, such as a1 or -b2.</source>
        <translation>{ref} é uma solução. Aqui vão referências de necessidades, como a1 ou -b2.</translation>
    </message>
    <message>
        <source>{ref} stands after unlink: write -{ref} before it, or leave the - out.</source>
        <translation>{ref} está depois de unlink: escreva -{ref} antes, ou deixe o - de fora.</translation>
    </message>
    <message>
        <source>{ref} stands here in two ways. Keep one of them.</source>
        <translation>{ref} está aqui de dois modos. Fique com um deles.</translation>
    </message>
    <message>
        <source>{tag} is no language that andfacil knows. Give a tag such as en, pt-BR or zh-Hant; room and paper have words in {known}, and stay in English for any other language.</source>
        <translation>{tag} não é um idioma que o andfacil conheça. Dê uma etiqueta como en, pt-BR ou zh-Hant; sala e documento têm palavras em {known}, e ficam em inglês para qualquer outro idioma.</translation>
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
        <translation>Proteger esta sessão com uma senha</translation>
    </message>
    <message>
        <source>Make a protected copy…</source>
        <translation>Fazer uma cópia protegida…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Whoever finds the file cannot read a word of it without the password. A protected copy is made, and you go on in that; then you are asked whether the clear file is to be removed. Its bytes may remain on the disc for a while, and copies that were sent or backed up stay readable.</source>
        <translation>Quem achar o arquivo não consegue ler uma palavra dele sem a senha. Uma cópia protegida é feita, e você continua nela; depois se pergunta se o arquivo sem proteção deve ser removido. Seus bytes podem ficar um tempo no disco, e cópias enviadas ou de segurança continuam legíveis.</translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>Keep the protected copy as</source>
        <translation>Salvar a cópia protegida como</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sessões (*{suffix})</translation>
    </message>
    <message>
        <source>The password is changed. Copies made before still open with the old one.</source>
        <translation>A senha foi mudada. As cópias feitas antes continuam abrindo com a antiga.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>A forgotten password is final: nobody can open the session without it, not even its maker. Its file&apos;s name can be read by everybody, so it should tell nothing.</source>
        <translation>Uma senha esquecida é definitiva: ninguém consegue abrir a sessão sem ela, nem quem a fez. O nome do arquivo pode ser lido por todos, então não deveria dizer nada.</translation>
    </message>
    <message>
        <source>This is too long: choose a shorter one.</source>
        <translation>É longa demais: escolha uma mais curta.</translation>
    </message>
    <message>
        <source>The two are the same. Note the password down, in a safe place.</source>
        <translation>As duas são iguais. Anote a senha, num lugar seguro.</translation>
    </message>
    <message>
        <source>Protected session</source>
        <translation>Sessão protegida</translation>
    </message>
    <message>
        <source>{protected} is protected now, and open.

Remove the clear session {clear}, and the backups that andfacil has made of it? Nobody can open them any more then, but their bytes may remain on the disc until they are overwritten, on sticks and SSDs for an unknown time. Copies that were sent or kept elsewhere stay as they are.</source>
        <translation>{protected} está agora protegida, e aberta.

Remover a sessão sem proteção {clear}, e as cópias de segurança que o andfacil fez dela? Ninguém mais poderá abri-las, mas seus bytes podem ficar no disco até serem sobrescritos, em pen drives e SSDs por um tempo desconhecido. Cópias enviadas ou guardadas em outro lugar ficam como estão.</translation>
    </message>
    <message>
        <source>Remove the clear session</source>
        <translation>Remover a sessão sem proteção</translation>
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
        <translation>&amp;Selo…</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>Se&amp;nha…</translation>
    </message>
    <message>
        <source>Protect the exported PDF</source>
        <translation>Proteger o PDF exportado</translation>
    </message>
    <message>
        <source>Sealed as {name}.</source>
        <translation>Selado como {name}.</translation>
    </message>
    <message>
        <source>Opens with the password only. A locked PDF is not for archives (no PDF/A).</source>
        <translation>Abre só com a senha. Um PDF trancado não serve para arquivos permanentes (não é PDF/A).</translation>
    </message>
    <message>
        <source>Forgotten when this window closes.</source>
        <translation>Esquecido quando esta janela fecha.</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Before the meeting: the right people, first needs.</source>
        <translation>Antes do encontro: as pessoas certas, primeiras necessidades.</translation>
    </message>
    <message>
        <source>Arrive, agree how to work, say yes to looking for it.</source>
        <translation>Chegar, combinar como trabalhar, dizer sim a procurar.</translation>
    </message>
    <message>
        <source>The needs and non-negotiables of both sides.</source>
        <translation>As necessidades e os inegociáveis dos dois lados.</translation>
    </message>
    <message>
        <source>The shared aim, and where needs seem to clash.</source>
        <translation>O propósito comum, e onde necessidades parecem se chocar.</translation>
    </message>
    <message>
        <source>Many solutions, none of them judged.</source>
        <translation>Muitas soluções, nenhuma julgada.</translation>
    </message>
    <message>
        <source>Every non-negotiable of both sides is met.</source>
        <translation>Cada inegociável dos dois lados está atendido.</translation>
    </message>
    <message>
        <source>Who does what by when, and how we will know.</source>
        <translation>Quem faz o quê, até quando, e como saberemos.</translation>
    </message>
    <message>
        <source>One text, read line by line, and a willing yes.</source>
        <translation>Um texto só, lido linha por linha, e um sim de bom grado.</translation>
    </message>
    <message>
        <source>On the review date: what was kept, what to change.</source>
        <translation>No dia da revisão: o que foi cumprido, o que mudar.</translation>
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
        <translation>Shift</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
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
        <translation>Mostrar o quadro de novo</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuta</translation>
    </message>
    <message>
        <source>The sides talk apart</source>
        <translation>Os lados conversam em separado</translation>
    </message>
    <message>
        <source>The time of side {side}: {time}</source>
        <translation>O tempo do lado {side}: {time}</translation>
    </message>
    <message>
        <source>both have had the same</source>
        <translation>os dois tiveram o mesmo</translation>
    </message>
    <message>
        <source>{side} has had {time} more</source>
        <translation>{side} teve {time} a mais</translation>
    </message>
</context>
<context>
    <name>Quieting</name>
    <message>
        <source>The wall is quiet. {key} shows the board again.</source>
        <translation>A parede está quieta. {key} mostra o quadro de novo.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Where the session stands</source>
        <translation>Onde está a sessão</translation>
    </message>
    <message>
        <source>BEFORE GOING ON</source>
        <translation>ANTES DE SEGUIR</translation>
    </message>
    <message>
        <source>STILL UNMET</source>
        <translation>AINDA NÃO ATENDIDO</translation>
    </message>
    <message>
        <source>POSITIONS TO TURN</source>
        <translation>POSIÇÕES A TRANSFORMAR</translation>
    </message>
    <message>
        <source>COMMITMENTS</source>
        <translation>COMPROMISSOS</translation>
    </message>
    <message>
        <source>PARKING LOT</source>
        <translation>ESTACIONAMENTO</translation>
    </message>
    <message>
        <source>SESSION</source>
        <translation>SESSÃO</translation>
    </message>
    <message>
        <source>SAY</source>
        <translation>DIGA</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
</context>
<context>
    <name>ReadBackBar</name>
    <message>
        <source>Both, next line</source>
        <translation>Os dois, próxima linha</translation>
    </message>
    <message>
        <source>Not right …</source>
        <translation>Não está certo …</translation>
    </message>
    <message>
        <source>Keys: {key}</source>
        <translation>Teclas: {key}</translation>
    </message>
    <message>
        <source>The line before</source>
        <translation>A linha anterior</translation>
    </message>
    <message>
        <source>The next line</source>
        <translation>A próxima linha</translation>
    </message>
    <message>
        <source>Line {number} of {count}</source>
        <translation>Linha {number} de {count}</translation>
    </message>
    <message>
        <source>Side {side}: this line is right</source>
        <translation>Lado {side}: esta linha está certa</translation>
    </message>
    <message>
        <source>A, B: that side&apos;s tick. Space: both, and the next line. N: not right.</source>
        <translation>A, B: a marca desse lado. Espaço: os dois, e a próxima linha. N: não está certo.</translation>
    </message>
    <message>
        <source>Every line is read back by both sides.</source>
        <translation>Cada linha foi lida e marcada pelos dois lados.</translation>
    </message>
    <message>
        <source>To read back: {count}</source>
        <translation>Por ler: {count}</translation>
    </message>
</context>
<context>
    <name>ReadingBack</name>
    <message>
        <source>There is nothing to read back yet.</source>
        <translation>Ainda não há nada para ler.</translation>
    </message>
    <message>
        <source>Every line is read back by both sides.</source>
        <translation>Cada linha foi lida e marcada pelos dois lados.</translation>
    </message>
    <message>
        <source>This line is made by the paper: what it tells of is on the board.</source>
        <translation>Esta linha é feita pelo documento: o que ela diz está no quadro.</translation>
    </message>
</context>
<context>
    <name>RefCompletion</name>
    <message>
        <source>Refs that fit</source>
        <translation>Referências que servem</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Save a copy and go on there…</source>
        <translation>Salvar uma cópia e continuar nela…</translation>
    </message>
    <message>
        <source>Save a copy and go on there</source>
        <translation>Salvar uma cópia e continuar nela</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sessões (*{suffix})</translation>
    </message>
    <message>
        <source>{problem}

What you see may be nowhere but on this screen. Close it without a copy?</source>
        <translation>{problem}

O que você vê talvez só exista nesta tela. Fechar sem cópia?</translation>
    </message>
    <message>
        <source>Close without a copy</source>
        <translation>Fechar sem cópia</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>cópia</translation>
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
        <translation>A sala vê uma palavra de cada pessoa. Esc mostra o quadro.</translation>
    </message>
    <message>
        <source>The room sees what may be told. Esc shows the board.</source>
        <translation>A sala vê o que pode ser contado. Esc mostra o quadro.</translation>
    </message>
    <message>
        <source>No private note is ticked as one that may be told.</source>
        <translation>Nenhuma nota privada está marcada como podendo ser contada.</translation>
    </message>
</context>
<context>
    <name>RoomMeasuring</name>
    <message>
        <source>Is the board large enough for the last row? {key} measures the room.</source>
        <translation>O quadro é grande o bastante para a última fila? {key} mede a sala.</translation>
    </message>
</context>
<context>
    <name>RoomPicture</name>
    <message>
        <source>What the room sees</source>
        <translation>O que a sala vê</translation>
    </message>
</context>
<context>
    <name>RoomPreview</name>
    <message>
        <source>ROOM SEES</source>
        <translation>A SALA VÊ</translation>
    </message>
</context>
<context>
    <name>RoomSigns</name>
    <message>
        <source>Spotlight</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Shown large</source>
        <translation>Mostrado grande</translation>
    </message>
    <message>
        <source>Whole board</source>
        <translation>Quadro inteiro</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromissos</translation>
    </message>
    <message>
        <source>Parked points</source>
        <translation>Pontos adiados</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Ponteiro</translation>
    </message>
    <message>
        <source>Sees what is typed</source>
        <translation>Vê o que se digita</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Travada</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>The room: {what}. {keys} or a click ends it.</source>
        <translation>A sala: {what}. {keys} ou um clique termina.</translation>
    </message>
</context>
<context>
    <name>Salvaging</name>
    <message>
        <source>Open what is readable as a copy</source>
        <translation>Abrir o que é legível como cópia</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sessões (*{suffix})</translation>
    </message>
    <message>
        <source>All cards could be read. You go on in the copy.</source>
        <translation>Todos os cartões puderam ser lidos. Você continua na cópia.</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… e mais {count}.</translation>
    </message>
    <message>
        <source>Read all of it…</source>
        <translation>Ler tudo…</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>“Tell us how it is for you. We listen to the end; nothing is written now.”</source>
        <translation>“Conte como é para você. Ouvimos até o fim; agora nada é escrito.”</translation>
    </message>
    <message>
        <source>“{text}”: what would that give you?</source>
        <translation>“{text}”: o que isso lhe daria?</translation>
    </message>
    <message>
        <source>“How can we make this work: {one} ({a}) AND {other} ({b})?”</source>
        <translation>“Como podemos conseguir isto: {one} ({a}) E {other} ({b})?”</translation>
    </message>
    <message>
        <source>“{count} of {needs} needs are the same on both sides ({percent}%). What do both lists want?”</source>
        <translation>“{count} de {needs} necessidades são as mesmas nos dois lados ({percent}%). O que as duas listas querem?”</translation>
    </message>
    <message>
        <source>“Write what you need and why. Leave out how. Mark at most three you could not sign without.”</source>
        <translation>“Escrevam o que precisam e por quê. Deixem o como de fora. Marquem no máximo três sem os quais não poderiam assinar.”</translation>
    </message>
    <message>
        <source>“We are here to build a result in which both sides get what they need. Can each of you say yes to looking?”</source>
        <translation>“Estamos aqui para construir um resultado em que os dois lados recebam o que precisam. Cada um de vocês pode dizer sim a procurar?”</translation>
    </message>
    <message>
        <source>“Write in silence. One need per card. Then say back what you heard. Is that right?”</source>
        <translation>“Escrevam em silêncio. Uma necessidade por cartão. Depois repitam o que ouviram. É isso?”</translation>
    </message>
    <message>
        <source>“What do both lists want? Which three of their needs matter most to them?”</source>
        <translation>“O que as duas listas querem? Quais três das necessidades deles mais importam para eles?”</translation>
    </message>
    <message>
        <source>“Yes: how can we make this work? Start with: Yes, and …”</source>
        <translation>“Sim: como podemos conseguir isso? Comecem com: Sim, e …”</translation>
    </message>
    <message>
        <source>“What would make this work for you? Is there a version better for both?”</source>
        <translation>“O que faria isto funcionar para vocês? Há uma versão melhor para os dois?”</translation>
    </message>
    <message>
        <source>“Who will do what, by when, and how will we know?”</source>
        <translation>“Quem fará o quê, até quando, e como saberemos?”</translation>
    </message>
    <message>
        <source>“I will read every line. Stop me where it is not right. Do you say yes willingly?”</source>
        <translation>“Vou ler cada linha. Parem-me onde não estiver certo. Vocês dizem sim de bom grado?”</translation>
    </message>
    <message>
        <source>“What was kept? What was not, and what got in the way? What do we change?”</source>
        <translation>“O que foi cumprido? O que não foi, e o que atrapalhou? O que mudamos?”</translation>
    </message>
    <message>
        <source>Side {side} speaks first.</source>
        <translation>O lado {side} fala primeiro.</translation>
    </message>
    <message>
        <source>Ask {owner} first, who carries most: {count} of {all}.</source>
        <translation>Pergunte primeiro a {owner}, que assume mais: {count} de {all}.</translation>
    </message>
</context>
<context>
    <name>ScoresBox</name>
    <message>
        <source>Willingness</source>
        <translation>Disposição</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Everybody sees the spread in Open, Sign and Review.</source>
        <translation>Todos veem a faixa em Abrir, Assinar e Rever.</translation>
    </message>
    <message>
        <source>0 to 10 each</source>
        <translation>0 a 10 cada um</translation>
    </message>
    <message>
        <source>Scores of {side}</source>
        <translation>Números de {side}</translation>
    </message>
    <message>
        <source>How willing are you to look for a result for both sides, from 0 to 10? One number a person.</source>
        <translation>Quanta disposição vocês têm para procurar um resultado para os dois lados, de 0 a 10? Um número por pessoa.</translation>
    </message>
    <message>
        <source>Reveal the spread</source>
        <translation>Mostrar a faixa</translation>
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
        <translation>Selar o PDF</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Escolher o arquivo…</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Selar</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Sem selo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The seal shows who made the file, and that not a letter was changed since. It takes a certificate with its key, a file that ends in .p12 or .pfx. It is made here, without a network, and does not replace the signatures on the paper.</source>
        <translation>O selo mostra quem fez o arquivo, e que nem uma letra mudou desde então. Ele precisa de um certificado com a chave, um arquivo que termina em .p12 ou .pfx. É feito aqui, sem rede, e não substitui as assinaturas no papel.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Sua senha</translation>
    </message>
</context>
<context>
    <name>SendCopy</name>
    <message>
        <source>Cards: {count}</source>
        <translation>Cartões: {count}</translation>
    </message>
    <message>
        <source>Hidden cards: {count}</source>
        <translation>Cartões escondidos: {count}</translation>
    </message>
    <message>
        <source>Private notes: {count}</source>
        <translation>Notas privadas: {count}</translation>
    </message>
    <message>
        <source>Solutions with hidden answers: {count}</source>
        <translation>Soluções com respostas escondidas: {count}</translation>
    </message>
    <message>
        <source>Hidden scores: {count}</source>
        <translation>Números escondidos: {count}</translation>
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
        <translation>O histórico, com palavras anteriores e excluídas</translation>
    </message>
    <message>
        <source>Steps of the history, with earlier and deleted words: {count}</source>
        <translation>Passos do histórico, com palavras anteriores e excluídas: {count}</translation>
    </message>
    <message>
        <source>The history that everybody could see, with earlier and deleted words</source>
        <translation>O histórico que todos puderam ver, com palavras anteriores e excluídas</translation>
    </message>
    <message>
        <source>History: none; no earlier or deleted word</source>
        <translation>Histórico: nenhum; nenhuma palavra anterior ou excluída</translation>
    </message>
    <message>
        <source>Signed versions, with their words: {count}</source>
        <translation>Versões assinadas, com suas palavras: {count}</translation>
    </message>
    <message>
        <source>Signed versions left out, for the board has changed since: {count}</source>
        <translation>Versões assinadas deixadas de fora, pois o quadro mudou desde então: {count}</translation>
    </message>
    <message>
        <source>Lists of what matters most: {count}</source>
        <translation>Listas do que mais importa: {count}</translation>
    </message>
    <message>
        <source>Private answers before signing: {count}</source>
        <translation>Respostas privadas antes de assinar: {count}</translation>
    </message>
    <message>
        <source>Words at the end: {count}</source>
        <translation>Palavras finais: {count}</translation>
    </message>
    <message>
        <source>Reasons for going on: {count}</source>
        <translation>Motivos para seguir: {count}</translation>
    </message>
</context>
<context>
    <name>SendCopyBox</name>
    <message>
        <source>Send a copy</source>
        <translation>Entregar uma cópia</translation>
    </message>
    <message>
        <source>With what is private</source>
        <translation>Com o que é privado</translation>
    </message>
    <message>
        <source>With the history</source>
        <translation>Com o histórico</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Salvar a cópia…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A session of its own, to be given to somebody. It will hold:</source>
        <translation>Uma sessão à parte, para dar a alguém. Ela conterá:</translation>
    </message>
    <message>
        <source>It opens with the password of this session.</source>
        <translation>Abre com a senha desta sessão.</translation>
    </message>
</context>
<context>
    <name>SeparatorMenu</name>
    <message>
        <source>Between the cells of a .csv</source>
        <translation>Entre as células de um .csv</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
</context>
<context>
    <name>SessionOpening</name>
    <message>
        <source>Open what is readable as a copy…</source>
        <translation type="unfinished">Abrir o que é legível como cópia…</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Select a card to see what stands behind it.</source>
        <translation>Escolha um cartão para ver o que está por trás dele.</translation>
    </message>
    <message>
        <source>Session details…</source>
        <translation>Dados da sessão…</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quando e onde</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitação</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>Decision rule</source>
        <translation>Regra de decisão</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Combinados</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revisão em</translation>
    </message>
    <message>
        <source>Signed: version {number}</source>
        <translation>Assinado: versão {number}</translation>
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
        <translation>Descer</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>Inegociável</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Adiado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Juntar num só</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>{count} cards selected</source>
        <translation>{count} cartões escolhidos</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>{up}, {down}: more or fewer
Esc: only one again</source>
        <translation>{up}, {down}: mais ou menos
Esc: de novo um só</translation>
    </message>
</context>
<context>
    <name>SideAnswer</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Não tem certeza</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>if …</source>
        <translation>se …</translation>
    </message>
    <message>
        <source>{side}: on which condition</source>
        <translation>{side}: com qual condição</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Mark as signed</source>
        <translation>Marcar como assinado</translation>
    </message>
    <message>
        <source>&amp;Sign all the same: everybody who signs knows what is open</source>
        <translation>&amp;Assinar assim mesmo: todos que assinam sabem o que está aberto</translation>
    </message>
    <message>
        <source>Keep as signed</source>
        <translation>Guardar como assinado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Who signs, one name a line</source>
        <translation>Quem assina, um nome por linha</translation>
    </message>
</context>
<context>
    <name>SlideController</name>
    <message>
        <source>The room sees: {what}. Esc shows the board.</source>
        <translation>A sala vê: {what}. Esc mostra o quadro.</translation>
    </message>
    <message>
        <source>The room sees the board.</source>
        <translation>A sala vê o quadro.</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>compromissos</translation>
    </message>
    <message>
        <source>parked points</source>
        <translation>pontos adiados</translation>
    </message>
    <message>
        <source>how the talks have gone</source>
        <translation>como foram as conversas</translation>
    </message>
    <message>
        <source>why two needs clash</source>
        <translation>por que duas necessidades se chocam</translation>
    </message>
    <message>
        <source>one word each</source>
        <translation>uma palavra de cada pessoa</translation>
    </message>
    <message>
        <source>what may be told</source>
        <translation>o que pode ser contado</translation>
    </message>
    <message>
        <source>the agreement, line {number} of {count}</source>
        <translation>o acordo, linha {number} de {count}</translation>
    </message>
</context>
<context>
    <name>SolutionField</name>
    <message>
        <source>no solution</source>
        <translation>nenhuma solução</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>An empty board</source>
        <translation>Um quadro vazio</translation>
    </message>
    <message>
        <source>With a supplier</source>
        <translation>Com um fornecedor</translation>
    </message>
    <message>
        <source>With an employee</source>
        <translation>Com alguém da equipe</translation>
    </message>
    <message>
        <source>Between partners</source>
        <translation>Entre sócios</translation>
    </message>
    <message>
        <source>Between peers</source>
        <translation>Entre iguais</translation>
    </message>
    <message>
        <source>In a community</source>
        <translation>Numa comunidade</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Open the whole text…</source>
        <translation>Abrir o texto inteiro…</translation>
    </message>
</context>
<context>
    <name>TimesBox</name>
    <message>
        <source>Phases and their times</source>
        <translation>As fases e seus tempos</translation>
    </message>
    <message>
        <source>Express, 45 min</source>
        <translation>Expresso, 45 min</translation>
    </message>
    <message>
        <source>Standard, 120</source>
        <translation>Normal, 120</translation>
    </message>
    <message>
        <source>Half day, 210</source>
        <translation>Meio dia, 210</translation>
    </message>
    <message>
        <source>{count} min, {total} with breaks</source>
        <translation>{count} min, {total} com pausas</translation>
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
        <translation>Seguiu-se assim mesmo: {reason}</translation>
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
        <translation>salvo {time}</translation>
    </message>
    <message>
        <source>read only: nothing is kept</source>
        <translation>só leitura: nada é guardado</translation>
    </message>
</context>
<context>
    <name>TurnField</name>
    <message>
        <source>What would that give you?</source>
        <translation>O que isso lhe daria?</translation>
    </message>
    <message>
        <source>Non-negotiable</source>
        <translation>Inegociável</translation>
    </message>
    <message>
        <source>Turn into a need</source>
        <translation>Transformar em necessidade</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>Undo list</source>
        <translation>Lista de passos</translation>
    </message>
    <message>
        <source>Steps, the newest on top</source>
        <translation>Passos, o mais novo em cima</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>Antes de todos estes</translation>
    </message>
    <message>
        <source>Enter goes to the step; Esc leaves all as it is.</source>
        <translation>Enter vai ao passo; Esc deixa tudo como está.</translation>
    </message>
    <message>
        <source>{step}  ·  now</source>
        <translation>{step}  ·  agora</translation>
    </message>
    <message>
        <source>{step}  ·  undone</source>
        <translation>{step}  ·  desfeito</translation>
    </message>
    <message>
        <source>Stopped after {went} of {asked} steps.</source>
        <translation>Parado depois de {went} de {asked} passos.</translation>
    </message>
</context>
<context>
    <name>UnlockBox</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Remember it in this computer&apos;s keyring</source>
        <translation>Lembrá-la no chaveiro deste computador</translation>
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
        <translation>{name} está protegida com uma senha.</translation>
    </message>
    <message>
        <source>This password does not open it. Look at capital letters and the keyboard&apos;s language.</source>
        <translation>Esta senha não a abre. Olhe as maiúsculas e o idioma do teclado.</translation>
    </message>
</context>
<context>
    <name>WalkAway</name>
    <message>
        <source>{side} is not sure: what would make it better?</source>
        <translation>{side} não tem certeza: o que tornaria melhor?</translation>
    </message>
    <message>
        <source>{side} says no: talk apart, or end well without an agreement today.</source>
        <translation>{side} diz não: conversem em separado, ou terminem bem sem acordo hoje.</translation>
    </message>
    <message>
        <source>For both it is better than what they would do without it.</source>
        <translation>Para ambos é melhor do que o que fariam sem isso.</translation>
    </message>
</context>
<context>
    <name>WalkAwayBox</name>
    <message>
        <source>In private, before signing</source>
        <translation>Em particular, antes de assinar</translation>
    </message>
    <message>
        <source>Ask each side by itself: “Is this better for you than what you would do without it?”</source>
        <translation>Pergunte a cada lado em separado: “Isto é melhor para você do que o que faria sem isso?”</translation>
    </message>
    <message>
        <source>Kept at the desk alone: no paper, no copy for others and no screen has it.</source>
        <translation>Fica só na mesa: não está em documento, cópia para outros nem tela.</translation>
    </message>
    <message>
        <source>Y: yes   S: not sure   N: no   Del: not asked   Tab: on</source>
        <translation>Y: sim   S: não tem certeza   N: não   Del: não perguntado   Tab: seguir</translation>
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
        <translation>Quando não anda</translation>
    </message>
    <message>
        <source>Being stuck is allowed; pressing is not your work. Try in this order:</source>
        <translation>Travar é permitido; apertar não é o seu trabalho. Tente nesta ordem:</translation>
    </message>
    <message>
        <source>Name it without blame: “We are stuck. What would you like to do next?”</source>
        <translation>Diga sem culpar: “Travamos. O que vocês gostariam de fazer agora?”</translation>
    </message>
    <message>
        <source>Read aloud what is agreed already.</source>
        <translation>Leia em voz alta o que já está acordado.</translation>
    </message>
    <message>
        <source>Put the point aside (p: in the line) and take an easier one.</source>
        <translation>Adie o ponto (p: na linha) e pegue um mais fácil.</translation>
    </message>
    <message>
        <source>Take a break: {key}.</source>
        <translation>Faça uma pausa: {key}.</translation>
    </message>
    <message>
        <source>Go back to the need under the objection: “Which need have we not heard yet?”</source>
        <translation>Volte à necessidade sob a objeção: “Que necessidade ainda não ouvimos?”</translation>
    </message>
    <message>
        <source>Ask what is only assumed: “What must be true for these two to clash?”</source>
        <translation>Pergunte o que é só suposto: “O que teria de ser verdade para estas duas se chocarem?”</translation>
    </message>
    <message>
        <source>Make it smaller, or shorter: a trial with a day for looking again.</source>
        <translation>Faça menor, ou mais curto: uma experiência com um dia para olhar de novo.</translation>
    </message>
    <message>
        <source>Split it: by time, place, people or amount.</source>
        <translation>Divida: por tempo, lugar, pessoas ou quantidade.</translation>
    </message>
    <message>
        <source>Let a standard or an expert decide whom both sides choose.</source>
        <translation>Deixe decidir um padrão ou um especialista que os dois lados escolham.</translation>
    </message>
    <message>
        <source>Talk with each side alone, the same time for both: {key}.</source>
        <translation>Fale com cada lado a sós, o mesmo tempo com os dois: {key}.</translation>
    </message>
    <message>
        <source>Ask in private: “What happens if we do not agree?”</source>
        <translation>Pergunte em particular: “O que acontece se não chegarmos a um acordo?”</translation>
    </message>
    <message>
        <source>Write one text and let both sides mend it until nobody can make it better.</source>
        <translation>Escreva um texto só e deixe os dois lados melhorarem até que ninguém consiga fazer melhor.</translation>
    </message>
    <message>
        <source>End well: say what is understood and open, and when you meet again.</source>
        <translation>Termine bem: diga o que foi entendido e o que está aberto, e quando vocês se encontram de novo.</translation>
    </message>
</context>
</TS>
