## La consola de quien facilita y el escritorio donde se abren talleres.

# El recorrido

peek-P0-phone = Cada teléfono pregunta a quien lo lleva si quiere jugar, muestra los cinco acuerdos y permite dejar fuera un tema sin dar el nombre.
peek-P0-wall = «Llegar y acordar», con el código para quienes vienen en camino.
peek-P1-phone = Cada teléfono muestra una pregunta personal, y luego se eligen una fortaleza, un límite, una señal temprana y dos planes. Una fortaleza se dice a la mesa solo con un toque; todo lo demás se queda en el teléfono.
peek-P1-wall = «Un momento para cada quien», y el reloj.
peek-P2-phone = Hay tres problemas boca arriba. Cada persona pone un punto en uno.
peek-P2-wall = «Elegir un problema», y el reloj.
peek-P3-phone = Cada teléfono recibe un rol que solo ve quien lo lleva. Una persona tras otra dice en voz alta quién es aquí.
peek-P3-wall = «Conocer los roles», y el reloj.
peek-P4-phone = Habla una persona; las demás escuchan, preguntan y repiten lo que oyeron. Casi todos los teléfonos están boca abajo.
peek-P4-wall = «Escuchar», y el reloj.
peek-P5-phone = Primero lo que ya funciona aquí; luego cada mesa ve dónde chocan sus necesidades, y hace de ello una pregunta: ¿cómo podríamos…?
peek-P5-wall = «Hacer una pregunta mejor», y el reloj.
peek-P6-phone = Se abre el montón: piezas para un plan y tratos entre roles. El plan está en medio, a la vista de toda la mesa.
peek-P6-wall = «Armar un plan», y el reloj. Las formas de los planes aparecen cuando las mesas los terminan.
peek-P8-phone = El plan está a la vista. Cada persona nombra lo que funciona y luego próximos pasos. Quien guía puede abrirlo para otra versión.
peek-P8-wall = «¿Qué funciona?», y el reloj.
peek-P7-phone = Pasa una escena. Quien guía la lee en voz alta; todos pueden hacer algo en ella, y cualquiera puede tomar la salida.
peek-P7-wall = «Algo pasa», y el reloj.
peek-P9-phone = Primero cada persona dice en privado si ha sido justo hasta ahora, y la mesa habla de si se aplica la ley muy poco o demasiado. Después cada persona dice en privado cuánto cubre el plan lo que necesita su rol, y vota.
peek-P9-wall = «¿Justo y de acuerdo?», y el reloj. Ningún voto.
peek-P10-phone = Cada persona puede anotar lo que hará; las palabras se quedan en su teléfono. La mesa puede escribir un paso con responsable, primer contacto y día.
peek-P10-wall = «¿Qué harán de verdad?», y el reloj.
peek-P11-phone = Todas las personas salen de su rol, hablan por sí mismas y pueden reconocer lo que alguien hizo bien.
peek-P11-wall = «Salir del rol», y lo que se notó en toda la sala, sin nombres.
peek-end-phone = El juego terminó. Cada teléfono da las gracias.
peek-end-wall = Palabras de cierre.

# El escritorio

house-new = Un taller nuevo
house-name = Nombre
house-name-hint = La gente lo ve al entrar.
house-deck = Mazo
house-form = Duración
house-form-other = Otra duración
house-form-minutes = Minutos
house-form-hint = De { $least } a { $most }. Se juega con las reglas de la duración más cercana de la lista.
house-minutes = { $minutes } minutos
house-tables = Mesas
house-tables-hint = Unas seis personas en cada una. Puede cambiarlo hasta empezar.
house-languages = Idiomas
house-room-language = Idioma de la pantalla grande
house-topics = Dejar temas fuera
house-topics-out = { $count ->
    [one] Un tema queda fuera
   *[other] { $count } temas quedan fuera
}
house-topics-hint = Ninguna carta con estos temas llega a las mesas. Cada mesa aún puede dejar fuera otros.
house-topics-many = Sin estos temas quedan muy pocas cartas para jugar. Vuelva a incluir uno.
house-listening = Cómo se escucha
house-listening-round = Una persona tras otra
house-listening-round-hint = Toda la mesa escucha a cada una.
house-listening-pairs = En parejas
house-listening-pairs-hint = Todas hablan antes y más tiempo, cada una con otra. Un taller de menos de 45 minutos siempre va en parejas.
house-skin = Cómo se vota
house-skin-fist = De cero a cinco dedos
house-skin-fist-hint = Rápido, y se puede mostrar con la mano.
house-skin-gradients = Ocho pasos en palabras
house-skin-gradients-hint = Del apoyo total al veto. El plan se decide de la misma manera.
house-pace = Ritmo
house-pace-room = Todas las mesas a la vez
house-pace-room-hint = Usted dice cuándo sigue la sala.
house-pace-table = Cada mesa a su propio ritmo
house-pace-table-hint = Una mesa sigue cuando termina o se acaba su tiempo.
house-create = Abrir las puertas
house-create-hint = Primero ponga un nombre al taller.
house-list = Talleres abiertos y pasados
house-none = Todavía ninguno.
house-people = { $count ->
    [0] nadie todavía
    [one] 1 persona
   *[other] { $count } personas
}
house-rehearsal = ensayo
house-link-hint = La consola de un taller solo se abre con el enlace que recibió al crearlo.

status-draft = sin abrir
status-lobby = puertas abiertas
status-running = en marcha
status-closed = cerrado

# La entrada

lobby-join = Entren en
lobby-code = Código { $code }
lobby-qr = Código para escanear con un teléfono. Lleva a { $address }.
lobby-people = { $count ->
    [0] Todavía no hay nadie
    [one] 1 persona aquí
   *[other] { $count } personas aquí
}
lobby-waiting = { $count } sin lugar todavía
lobby-empty = La gente aparece aquí al entrar.
lobby-start-wait = Puede empezar en cuanto haya alguien aquí.
lobby-propose = Proponer lugares
lobby-seated = { $count ->
    [one] 1 persona sentada.
   *[other] { $count } personas sentadas.
}
lobby-shuffle = Sentar de nuevo
lobby-shuffle-hint = Quien tiene alfiler se queda.
lobby-tables = { $count ->
    [one] 1 mesa
   *[other] { $count } mesas
}
lobby-full = Todos los lugares están ocupados. Nueve en una mesa son demasiados para escucharse.
lobby-lay = Poner { $count } mesas
lobby-more-tables = Una mesa más
lobby-fewer-tables = Una mesa menos
lobby-start = Empezar
lobby-table-count = { $count ->
    [0] vacía
    [one] 1 persona
   *[other] { $count } personas
}
lobby-drop-here = Aquí { $name }
lobby-pin = Fijar a { $name } en esta mesa
lobby-looking-on = observa
lobby-look-on = Que { $name } observe sin rol
lobby-play = Que { $name } juegue
lobby-co-holding = comparte rol
lobby-co-hold = Que { $name } comparta rol con otra persona
lobby-own-role = Dar a { $name } un rol propio
lobby-unpin = Soltar a { $name }
lobby-signs = Qué hacen los signos
lobby-sign-pin = deja a la persona en esta mesa
lobby-sign-eye = la deja observar, sin rol
lobby-sign-two = la deja compartir un rol
lobby-sign-free = libera el lugar
lobby-away = no está
lobby-move-hint = Arrastre a una persona a otra mesa. Con el teclado: Espacio levanta, las flechas eligen mesa, Espacio deja, Escape cancela. Tab lleva a los signos junto a un nombre, y las flechas los recorren.
lobby-picked = { $name }: las flechas eligen mesa, Espacio deja, Escape cancela.
lobby-over = Mesa { $no }, { $count } aquí.
lobby-put = { $name } ahora se sienta en la mesa { $no }.
lobby-left = { $name } se queda.
people-hint = Quien se mueve tiene enseguida otra mesa, y su teléfono le dice cuál. Su rol se queda, y vuelve a ser suyo si regresa antes de que alguien lo tome.
remove-title = ¿Liberar el lugar de { $name }?
remove-hint = Su teléfono dirá que el lugar está libre. Puede volver a entrar con el código.
remove-yes = Liberar el lugar
remove-no = Dejarlo
lobby-start-title = { $count ->
    [one] ¿Empezar con 1 persona?
   *[other] ¿Empezar con { $count } personas?
}
lobby-start-unseated = { $count ->
    [one] 1 persona no tiene lugar y recibirá uno.
   *[other] { $count } personas no tienen lugar y recibirán uno.
}
lobby-start-faults = { $count ->
    [one] Conviene mirar la mesa { $tables }.
   *[other] Conviene mirar las mesas { $tables }.
}
lobby-start-late = Se puede entrar también después de empezar. Cada quien recibe un lugar donde haya.

lobby-stays-empty = Puede quedar vacía. Una mesa necesita tres personas y, junto a policías, al menos dos de la comunidad.
fault-too_few = Menos de tres personas
fault-too_many = Más de ocho personas
fault-lone_community = Una sola persona de la comunidad
fault-officers_over_half = Más de la mitad son policías
fault-teammates = Gente del mismo equipo en una mesa

# La sala

console-rehearsal = Ensayo
console-late = Para entrar tarde
console-offline = No hay conexión. El taller sigue; esta página vuelve sola.
console-keep-link-hint = Guarde la dirección de esta página: abre esta consola en cualquier computadora. No la muestre en el proyector.
console-copy = Copiar el enlace de esta consola
console-copied = Copiado
console-not-copied = Seleccione el enlace y cópielo
console-wall-link = Abrir la pantalla grande
console-run = Recorrido
console-done = hecho
console-lent = +{ $minutes } de la escucha
console-minutes = { $minutes } min
console-next = Sigue: { $phase }
console-peek-phone = Los teléfonos mostrarán
console-peek-wall = La pantalla grande mostrará
console-peek-wall-stays = Lo mismo que ahora, hasta que la última mesa deje esa parte.
console-peek-back = Lo que mostraban al dejar esa parte, con todas las respuestas dadas hasta entonces.
console-check-in = { $count ->
    [one] En la mesa { $tables } la gente está poco a gusto. ¿Pasar por allí antes de empezar a escuchar?
   *[other] En las mesas { $tables } la gente está poco a gusto. ¿Pasar por allí antes de empezar a escuchar?
}
console-peek-busy = { $count ->
    [0] Todas las mesas terminaron esta parte.
    [one] 1 mesa no ha dicho que terminó. Lo que no hizo se cierra solo.
   *[other] { $count } mesas no han dicho que terminaron. Lo que no hicieron se cierra solo.
}
console-peek-busy-one = { $count ->
    [0] Esta mesa terminó esta parte.
   *[other] Esta mesa no ha dicho que terminó. Lo que no hizo se cierra solo.
}
console-peek-pace = Las mesas avanzan solas. Esto lleva también a las que van detrás.
console-onward-offramp = La mesa { $no } tomó la salida. Sigue cuando termine.
console-onward-hold = La mesa { $no } se detuvo para dejar algo aquí.
console-onward-blank = La mesa { $no } no ha puesto ni una pieza del plan.
console-onward-vote = La mesa { $no } está votando: votaron { $done } de { $of }.
console-onward-answers = La mesa { $no } está respondiendo una pregunta: respondieron { $done } de { $of }.
console-onward-choice = La mesa { $no } ya votó, y quien la guía todavía no dijo con qué se queda. Si la lleva ahora, todo queda abierto.
console-onward-stays = { $minutes ->
    [one] Puede quedarse 1 minuto más.
   *[other] Puede quedarse { $minutes } minutos más.
}
console-misses = La mesa { $no } sigue en «{ $phase }» y se perdería: { $missed }.
console-bring = Llevar antes la mesa { $no } a «{ $phase }»
console-move = Avanzar todas las mesas
console-move-one = Avanzar la mesa { $no }
console-not-yet = Aún no
console-moved = Todas las mesas pasan a «{ $phase }».
console-moved-one = La mesa { $no } pasa a «{ $phase }».
console-meanwhile = Mientras tanto, la sala cambió de parte: ahora está en «{ $phase }».
console-meanwhile-one = Mientras tanto, la mesa { $no } cambió de parte: ahora está en «{ $phase }».
console-spare = { $minutes ->
    [one] Sobra 1 minuto de «{ $from }».
   *[other] Sobran { $minutes } minutos de «{ $from }».
}
console-spare-apart = Según la mesa, sobran de { $least } a { $minutes } minutos de «{ $from }».
console-spare-later = Las partes que siguen conservan los suyos, así que se termina antes.
console-spare-last = Así que se termina antes.
console-spare-lent = Ese tiempo pasa a «{ $phase }».
console-undo = Deshacer
console-undo-left = Deshacer (quedan { $seconds } segundos como máximo)
console-summon = Mirada arriba
console-summon-hint = Cada teléfono pide levantar la vista y los relojes se detienen.
console-release = Que sigan
console-release-hint = Los teléfonos y los relojes siguen.
console-back = De vuelta a: { $phase }
console-back-short = Volver una parte
console-back-all = Llevar atrás todas las mesas
console-back-one = Llevar atrás la mesa { $no }
console-back-hint = La parte sigue como estaba al dejarla, con al menos tres minutos. Lo que se hizo desde entonces, en «{ $phase }», queda a un lado.
console-stay = Quedarse en: { $phase }
console-stay-one = Dejar aquí la mesa { $no }
console-stay-hint = La mesa { $no } todavía no ha avanzado con las demás. Si la deja aquí, nada queda a un lado.
console-stayed = La mesa { $no } se queda en «{ $phase }».
console-moved-back = De vuelta a «{ $phase }».
console-moved-back-one = Mesa { $no }: de vuelta a «{ $phase }».
drawer-next = Seguir adelante
drawer-back = Volver una parte
drawer-no-back = Ahora no se puede volver: una mesa vuelve una parte, y solo una vez hasta que siga adelante.
tell-last = Lo último dicho:
tell-seen = visto por { $seen } de { $of }
console-pause = Pausar todo
console-resume = Seguir
flow-pause = Todas las mesas están en pausa.
flow-pause-one = La mesa { $no } está en pausa.
flow-resume = Las mesas siguen.
flow-resume-one = La mesa { $no } sigue.
flow-summon = Mirada arriba: cada teléfono pide levantar la vista.
console-add = +{ $minutes } min
console-add-label = +{ $minutes } min para todas las mesas
console-added = { $minutes ->
    [one] 1 minuto más para todas las mesas.
   *[other] { $minutes } minutos más para todas las mesas.
}
console-added-one = { $minutes ->
    [one] 1 minuto más para la mesa { $no }.
   *[other] { $minutes } minutos más para la mesa { $no }.
}
config-link = Duración y ritmo
config-link-lobby = Cambiar
config-title = Duración, ritmo y temas
config-change = Cambiar en todas las mesas
config-minutes = Minutos previstos en total
config-minutes-hint = Lo que ya pasó o está en curso cuenta con todos sus minutos, usados o no. Las partes que faltan se reparten el resto. De { $least } a { $most }.
config-minutes-free = De { $least } a { $most }. Todas las partes se reparten el tiempo de nuevo.
config-listening = Cómo se escuchará: { $way }
config-topics = Dejar temas fuera
config-topics-hint = Desde ahora ninguna carta con estos temas llega a las mesas. Un tema que sale no vuelve.
config-topics-gone = Ya están fuera: { $topics }
console-exchange = Que las mesas lean los planes de otras
console-tell = Decir a todas
console-people = Personas
console-close = Cerrar el taller
console-close-title = ¿Cerrar el taller?
console-close-hint = Cada mesa termina donde está y los teléfonos se despiden. Después nadie puede pedir que lo olviden. Esto no se puede deshacer.
console-close-notes = Sus notas quedan en esta página.
console-close-yes = Cerrarlo
console-close-no = Seguir
console-closed = Este taller está cerrado
console-guide-facilitator = Imprimir una hoja para usted
console-guide-host = Imprimir una hoja para quien guía una mesa
console-report = Leer el informe
console-closed-hint = Gracias por dirigirlo. Quedan dos cosas por hacer.
console-left-report = Lea el informe y guárdelo si lo quiere conservar: en su página elija Imprimir y luego Guardar como PDF.
console-left-none = No hay informe: no se llegó a la última parte, o fue un ensayo.
console-left-folder = Cuando ya no necesite nada de esto, borre la carpeta de datos en la computadora donde corría el servidor; el servidor dice cuál es en su ventana al arrancar. Las respuestas privadas siguen ahí hasta entonces, y también los demás talleres de esa computadora.
console-cancel = Cancelar
console-no-key = Esta página se abre con un enlace que lleva una clave después del #, y aquí no hay ninguna.
console-bad-key = Este enlace está incompleto o ya no es válido.
console-where-workshop = El enlace de un taller estaba en la dirección de esta página cuando se creó el taller, y lo guardó quien lo creó. Cuenta entero, hasta la última letra después del #.
console-where-house = El enlace donde se crean talleres lo muestra el servidor al arrancar.

tables-need = { $count ->
    [one] 1 mesa pide atención
   *[other] { $count } mesas piden atención
}
tables-calm = Nadie necesita su ayuda ahora.
tables-calm-uneasy = Nada nuevo necesita su ayuda. Alguien aún no está a gusto.
tables-calm-else = Ninguna otra mesa necesita su ayuda.
tables-end = Todas las mesas terminaron.
tables-end-close = Todas las mesas terminaron. Cierre el taller cuando acabe la conversación.
tables-yours = { $count ->
    [one] Su mesa
   *[other] Sus mesas
}
tables-look = Mesas que conviene mirar
tables-rest = Las demás mesas
tables-all = Todas las mesas
tables-only = Solo lo que me necesita
tables-only-on = Solo se ven las mesas que necesitan su ayuda.
tables-only-off = Se ven todas las mesas.
tables-new-need = Mesa { $no }: { $why }
numbers-hide = Ocultar cifras
numbers-show = Cifras ocultas. Mostrarlas
numbers-hidden = Las cifras están ocultas.
numbers-shown = Las cifras se ven de nuevo.
numbers-hint = Las cifras salen de esta pantalla y nada se sugiere hasta que las traiga de vuelta. Las mesas no notan nada.

clock-left = { $minutes ->
    [one] queda { $minutes } min
   *[other] quedan { $minutes } min
}
clock-last = Queda menos de un minuto

# Una mesa

tile-here = { $here } de { $of } aquí
tile-uneasy = Alguien no está a gusto
tile-help = pide ayuda
tile-help-here = alguien está con la mesa
tile-behind = { $minutes } min detrás de la sala
tile-ahead = { $minutes } min por delante de su plan
tables-ahead = { $minutes ->
    [one] La sala va 1 minuto por delante de su plan.
   *[other] La sala va { $minutes } minutos por delante de su plan.
}
tables-came = Alguien llegó a la mesa { $no }.
tile-paused = En pausa
tile-ready = ya terminó aquí
tile-blank = aún sin piezas
tile-kind-practice = mesa de práctica
tile-kind-listening = sin policías
tile-wheel-none = todavía sin plan

# En qué está una mesa, y nunca a quién se espera

tile-asks = Ahora: { $what }
tile-late = La mayoría terminó. Aquí: { $what }
asks-P0 = aceptar jugar, y los cinco acuerdos
asks-P1 = un momento para sí, cada quien a solas
asks-P2 = elegir un problema
asks-P2-chosen = conversar sobre su problema
asks-P3 = decir quiénes son aquí
asks-P3-guess = adivinar en privado qué le importa a otro rol
asks-P4-turn = un turno de escucha
asks-P4-between = elegir quién escucha después
asks-P4-guess = adivinar otra vez qué le importa a otro rol
asks-P4-chair = hablar por la silla vacía
asks-P5 = convertir el problema en una oportunidad
asks-P6 = escribir el plan y hacer tratos
asks-P7 = la escena
asks-P8 = fortalezas y próximos pasos
asks-P8-blank = sin plan todavía: lo que aprendieron
asks-P9 = revisar y votar
asks-P9-fairness = ver si ha sido justo
asks-P9-talk_fair = un minuto para hablar de lo justo
asks-P9-sides = aplicar la ley muy poco o demasiado
asks-P9-guard = un «por si acaso» para el plan
asks-P9-ballot = valoraciones y dedos
asks-P9-blank = sin plan: escribir uno o dejarlo abierto
asks-P9-revise = un cambio en el plan
asks-P10 = lo que cada quien probará
asks-P11 = salir del rol y hablar en lo personal

need-none = Nada aquí requiere su atención ahora.
need-help = Alguien pide su ayuda.
need-offramp = La mesa tomó la salida: noventa segundos de calma. Deles espacio.
need-hold = La mesa dejó un tema. Quien guía sigue cuando la mesa esté lista.
need-few = Hay menos de tres personas. Mire si quieren compañía.
few-merge = Unirse a otra mesa
few-sit-in = Me siento en esa mesa
merge-title = ¿Dónde sigue la mesa { $no }?
merge-into = Se une a
merge-hint = Cada quien conserva su rol y lo escuchado; solo se queda atrás un rol que ya esté allí, o un segundo rol de policía. El plan que traen queda al lado del que ya hay. Mientras este está abierto, se pueden guardar piezas de los dos, o el mazo elige uno. Lo que no se guarda al cerrarlo se pierde.
merge-yes = Hacer una sola mesa

nudge-tell = Decir a la mesa
nudge-walk = Voy a esa mesa
nudge-seen = Visto
nudge-not_useful = No me sirve

help-title = Llamadas de ayuda
help-rules = una pregunta sobre el juego
help-care = alguien necesita cuidado
help-conflict = un conflicto
help-danger = peligro
help-bystander = alguien vio algo que no estuvo bien
help-from = de { $name }
help-ago = { $minutes ->
    [0] ahora mismo
    [one] hace 1 min
   *[other] hace { $minutes } min
}
help-seen = Visto
help-coming = Ya voy
help-here = Aquí estoy
help-done = Listo
help-state-sent = sin respuesta todavía
help-state-seen = saben que usted lo vio
help-state-coming = saben que usted va
help-state-here = usted está ahí; su reloj está detenido
help-receipt-label = Mesa { $no }: { $receipt }

drawer-add-label = +{ $minutes } min para la mesa { $no }
drawer-pause = Pausar
drawer-resume = Seguir
drawer-tell = Decir a esta mesa
drawer-scene = Otra escena
scene-swap = Otra escena para la mesa { $no }
scene-swap-line = Lo que hay se aparta y el mazo saca otra.
scene-swap-yes = Ponerla ante la mesa
scene-kind-tension = Una tensión
    .line = Sube la tensión, y la gente la baja.
scene-kind-bystander = Una escena de testigos
    .line = Un colega va demasiado lejos. ¿Quién lo nota, quién interviene?
scene-kind-event = Un suceso
    .line = Noticias que sacuden el plan.
drawer-plan = El plan
drawer-figures = Cómo va
drawer-figures-hint = Una pista de dónde mirar, nunca una calificación. Lo que pasa en los teléfonos es solo parte de la conversación.
figures-later = Las cifras vienen después: ha pasado muy poco para decir algo.
figures-rest = { $count ->
    [one] 1 cifra tiene aún muy poco en que basarse
   *[other] { $count } cifras tienen aún muy poco en que basarse
}
figures-legend = Cada línea va de lo menos a lo más que puede haber, y el punto es esta mesa. Un cuadrado pide atención. Un aro es una segunda cifra; al tocar se ve cuál.

band-not_yet = es pronto para decirlo
band-steady = estable
band-watch = conviene seguirlo
band-look = conviene mirar

# Cifras

part-uneasy = Alguien no está a gusto
part-low_comfort = Aquí la gente está poco a gusto
part-value = Cifra
part-surfaced = Dicho, como parte de lo que importa
part-heard = Escuchado, como parte de lo que importa
part-mean = Todos los roles juntos
part-min = El rol al que menos sirve
part-left_out = Roles que quedan fuera
part-level = Nivel de apoyo
part-agreement = Cuánto se parecen
part-blocks = Roles que no pueden aceptarlo
part-balance = Qué tan repartidas están las jugadas
part-evenness = Qué tan repartidas, con otra medida
part-strengths_first = Próximos pasos después de algo que funciona
part-useful = Veces que a alguien le sirvió
part-stings = Veces que a alguien le dolió
part-whole = Con un momento y un día
part-cue = Con un momento en que empieza
part-date = Con un día
part-backing = Que piden apoyo
part-floor = Diferencia en tiempo de palabra
part-actions = Diferencia en jugadas
part-both_ways = En los dos sentidos, entre los lados
part-given_back = Devuelto, de persona a persona
part-felt = Turnos en que quien habló sintió que le escuchaban
part-said_yes = Respuestas que fueron un sí
part-joint_gain = Lo que ganan juntos los roles
part-spread = Entre el rol mejor servido y el peor
part-dominated = Un borrador anterior era mejor
part-hot = Muy tensa o en la salida
part-boil_overs = Veces que se desbordó
part-off_ramps = Salidas
part-recovery = Segundos hasta volver
part-gap = Lo notaron, pero no harían nada
part-noticed = Lo notaron
part-would_act = Harían algo
part-quiet = Segundos sin tocar
part-usual = Segundos normales aquí
part-both_hands = Piezas que hicieron los dos lados
part-one_side = Piezas que escribió un solo lado
part-enforcement = Piezas que son aplicar la ley
part-segments = Partes de la rueda cubiertas
part-owners = Roles que tienen una pieza
part-before = Suposiciones acertadas, antes de la escucha
part-after = Suposiciones acertadas, después
part-gain = Cuánto mejoraron las suposiciones
figure-muted = Dos veces no le sirvió, así que ya no sugiere nada.
figure-hear-again = Volver a sugerirlo
figure-so-far = { $have } de { $least } hasta ahora
figure-span = { $value }, donde { $from } es lo menos y { $to } lo más
figure-yes = sí
figure-no = no
figure-try = Qué podría probar:
figure-past = Al final de «{ $phase }»

# Quienes ayudan

console-staff = Ayudantes
console-notes = Notas
console-lock = Bloquear
staff-title = Quienes le ayudan
staff-hint = Cada quien tiene su propio enlace. Muestra lo que su tarea necesita y nada más.
staff-lead = Quien dirige
staff-lead-hint = Toda la sala, como la tiene usted. Guarde uno en otra computadora.
staff-helper = Ayudante
staff-helper-hint = Algunas mesas: cómo van, llamadas de ayuda, tiempo.
staff-host = Ayudante de mesa
staff-host-hint = Se sienta en una mesa: puede detener el reloj, dar tiempo, decir algo. Sin cifras.
staff-safety = Persona de seguridad
staff-safety-hint = Atiende llamadas de ayuda y puede detener una mesa. Sin cifras.
staff-interpreter = Intérprete
staff-interpreter-hint = Ve en qué están las mesas y lo que usted les dice.
staff-observer = Quien observa
staff-observer-hint = Ve en qué están las mesas. No puede hacerles nada.
staff-here = presente
staff-away = no está
staff-all-tables = todas las mesas
staff-some-tables = { $count ->
    [one] mesa { $tables }
   *[other] mesas { $tables }
}
staff-dismiss = Retirar el enlace
staff-dismiss-label = Retirar el enlace: { $role }, { $range }
staff-invite = Que alguien ayude
staff-role = ¿Como qué?
staff-tables = ¿Qué mesas? Si no elige, son todas.
staff-table = ¿Qué mesa?
staff-make-link = Hacer un enlace
staff-wants-table = Elija primero una mesa.
staff-link-once = Este enlace se muestra una sola vez. Envíelo o ábralo en la computadora de esa persona.
staff-copy = Copiar el enlace
staff-qr = El mismo enlace, para escanear
staff-gone = Este enlace ya no abre nada. Pregunte a quien dirige el taller.
staff-waiting = Las puertas están abiertas. Sus mesas aparecen aquí cuando empiece el taller.
staff-no-lead = Nadie que dirija tiene abierta su consola.
staff-take-lead = Tomar la dirección

# Notas y bloqueo de pantalla

drawer-note = Nota
notes-title = Sus notas
notes-title-one = Sus notas sobre la mesa { $no }
notes-label = Una nota nueva
notes-hint = Queda unida a este momento. Solo la leen quienes dirigen y no entra en ningún informe.
notes-hint-own = Queda unida a este momento. Solo usted la lee y no entra en ningún informe.
notes-keep = Guardarla
notes-kept = Nota guardada.
notes-none = Aún no hay notas.
notes-room = La sala
notes-debrief = { $count ->
    [one] Anotó 1 cosa para la charla de ahora.
   *[other] Anotó { $count } cosas para la charla de ahora.
}
notes-read = { $count ->
    [one] Leerla
   *[other] Leerlas
}
lock-title = Bloquear esta pantalla
lock-phrase = Una palabra o número, de cuatro letras o más
lock-hint = Solo la guarda este dispositivo. El taller sigue. Si la olvida, abra su enlace en otro dispositivo.
lock-do = Bloquear
lock-locked = Esta pantalla está bloqueada
lock-yours = La palabra o el número con que la bloqueó
lock-goes-on = El taller sigue.
lock-calls = { $count ->
    [one] Una mesa pide ayuda.
   *[other] { $count } llamadas de ayuda.
}
lock-open = Abrir
lock-wrong = No era esa.

# Ensayar

rehearse-link = Ensayar
rehearse-title = Ensayar este taller
rehearse-hint = El mismo taller se abre otra vez, con su propio enlace, y personas simuladas ocupan los lugares. Nada de eso entra nunca en un informe.
rehearse-made = El ensayo está abierto, y personas simuladas ocupan sus lugares. Nada de eso entra nunca en un informe.
rehearse-do = Llenar un ensayo con personas
rehearse-open = Abrir su consola
rehearse-try = Probarlo como participante

# Teclas

console-keys = Teclas
keys-title = Teclas
keys-on = Las teclas sueltas funcionan en este dispositivo
keys-next = Lo que sigue
keys-undo = Deshacer el último paso
keys-back = Volver una parte
keys-pause = Pausar o seguir
keys-eyes = Mirada arriba, o que sigan
keys-say = Decir a todas
keys-needs = Solo lo que me necesita
keys-numbers = Ocultar o mostrar cifras
keys-notes = Notas
keys-lock = Bloquear esta pantalla
keys-map = Este mapa
keys-nothing = Esa tecla no hace nada ahora.
keys-digits-key = { $tables ->
    [1] 1
   *[other] 1 – { $tables }
}
keys-digits = Abrir esa mesa
keys-arrows-key = Flechas
keys-arrows = Recorrer las mesas
keys-escape-key = Esc
keys-escape = Cerrar lo que está abierto
keys-carry-key = Espacio
keys-carry = Levantar a la persona marcada, o dejarla
keys-choose-key = Flechas
keys-choose = Elegir una mesa para ella
keys-leave-key = Esc
keys-leave = Dejarla donde estaba
keys-signs = Qué muestra una mesa
keys-sign-people = Un punto por persona, lleno mientras está aquí.
keys-sign-wheel = Las seis partes que puede tener un plan. Las que están en el plan van llenas.
keys-sign-thread = Una cifra. La línea va de lo menos a lo más que puede haber, y el punto es esta mesa; un cuadrado pide atención. Un aro es una segunda cifra; al tocar se ve cuál.

# Otra distribución, vista antes

shuffle-title = Otra distribución
shuffle-ask = ¿Cómo?
shuffle-anew = Mezclar al resto
shuffle-anew-hint = Quien tiene alfiler se queda.
shuffle-new_faces = Caras nuevas para todos
shuffle-new_faces-hint = Los menos posibles se encuentran con quienes se sientan ahora. Quien tiene alfiler se queda.
shuffle-same = Los mismos grupos
shuffle-same-hint = Quienes ya se sentaron se quedan. Solo recibe lugar quien no lo tiene.
shuffle-preview = Cómo sería
shuffle-moves = { $count ->
    [0] Nadie se mueve.
    [one] Se mueve 1 persona.
   *[other] Se mueven { $count } personas.
}
shuffle-again = { $count ->
    [0] Nadie se sienta otra vez con las mismas personas.
    [one] 1 pareja se sienta junta otra vez.
   *[other] { $count } parejas se sientan juntas otra vez.
}
shuffle-moved = viene aquí
shuffle-take = Sentar así
shuffle-another = Otra
shuffle-leave = Dejarlo

# Decir algo

tell-title-all = Decir algo a todas las mesas
tell-title-one = Decir algo a la mesa { $no }
tell-label = Sus palabras. Los teléfonos no las traducen.
tell-label-ready = Palabras preparadas. Cada teléfono las muestra en su idioma, si usted no las cambia.
tell-left = Letras que quedan: { $count }
tell-send = Mostrarlo

refused-too_late = Es tarde para eso: ya siguieron adelante.
refused-locked = Eso ya es así.
refused-table_full = Esa mesa está llena: como mucho ocho personas.
refused-workshop_full = En una mesa caben ocho personas, y han venido más. Primero ponga otra mesa.
refused-wrong_code = Este enlace no abre nada aquí.
refused-cap = Es demasiado largo o demasiado corto.
refused-offline = Sin conexión. Pruebe de nuevo en un momento.

## Sin teléfono
reunite = Alguien volvió con otro teléfono
reunite-hint = Recupera su lugar, con todo lo que tenía. Aquí solo aparecen quienes acaban de entrar y los lugares cuyo teléfono no está.
reunite-none = Primero entra con el código. Después se vuelve aquí: hasta ahora nadie ha entrado de nuevo, o no falta ningún teléfono.
reunite-anew = ¿Quién acaba de entrar?
reunite-was = ¿Qué lugar tenía?
reunite-choose = Elija un nombre
reunite-do = Devolverle su lugar
reunite-done = Ya tiene su lugar de nuevo.
reunite-news = { $name } tiene su lugar de nuevo.
refused-reunite-was = Ese teléfono sigue conectado. Apáguelo primero o espere medio minuto.
bring-in = Alguien sin teléfono
bring-in-hint = Alguien de su mesa toca por esa persona, o usted anota desde el papel. Una mesa sin teléfonos espera hasta que usted la mueva.
bring-in-name = Nombre
bring-in-group = Lado
bring-in-table = Mesa
bring-in-seat = Darle un lugar
key-in = Anotar
key-in-for = Anotar por { $name }

asked-title = Las mesas se preguntan: { $count }
asked-show = En la pantalla grande
other-card = Otra carta
other-card-for = Otra carta para { $name }
