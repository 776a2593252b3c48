# Palabras del teléfono. Una pregunta tiene un título y, como `.line`, una frase debajo.

more = Más…
move-on = La mesa terminó esta parte
sure-move_on = ¿Están listas todas las personas de la mesa? Entonces esta parte termina para todas.
sure-adopt = ¿Están listas todas las personas de la mesa? Entonces termina la votación, y con esto se quedan.
sure-leave_open = ¿Están listas todas las personas de la mesa? Entonces termina la votación sin un plan.
sure-yes = Sí, ya está
quoted = «{ $words }»
next-phase = Ahora: { $phase }
back-phase = De vuelta a: { $phase }
seat-back = Tienes tu lugar de vuelta.
days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}

## La espera

lobby-in = Ya estás dentro, { $alias }
lobby-next = Pronto tendrás una mesa. Mientras tanto puedes soltar el teléfono.
lobby-people = { $people ->
    [one] Hasta ahora hay una persona.
   *[other] Hasta ahora hay { $people } personas.
}
lobby-over = Este taller terminó. Gracias por venir.
lobby-freed = Tu lugar quedó libre
    .line = Si fue un error, pregunta a quien facilita o vuelve a entrar con el código.
elsewhere = Tu lugar está abierto en otra ventana
    .line = Un lugar solo puede estar abierto en una ventana a la vez.
use-here = Usarlo aquí
seat-gone = Este lugar está cerrado
join-again = Entrar de nuevo

## Siempre a mano

foot = Siempre a mano
foot-card = Mi carta
foot-table = Mesa
foot-pass = Pasar
passed = Por ahora pasas. La próxima pregunta te llega otra vez. No se le dice a nadie.
sent = Recibido
foot-safety = Seguridad

told-title = De quien facilita
told-close = Ya lo leí

card-mine = Mi carta
card-none = Ahora no tienes carta.
card-sides = Lados de la carta
card-needs = Necesito
card-belt = Habilidades
card-offers = Ofertas
card-problem = Problema
card-role = Rol
card-skill = Carta de habilidad
card-resource = Pieza
card-enforcement = Última carta
card-reflection = Una pregunta para ti
card-plan = Plan
card-question = Nuestra pregunta
card-scene = Escena
need-number = Necesidad { $number }
belt-number = Carta de habilidad { $number }
offer-number = Oferta { $number }
red-line = Línea roja
    .line = lo que tu rol no puede aceptar
state-shared = compartida
state-heard = escuchada
state-hidden = sin compartir

peek-hold = Mantén pulsado para leer
peek-held = Suelta para tapar
peek-keep = Mostrar 10 segundos
peek-cover = Tapar ya
peek-covered = Tapado

people = Alrededor de la mesa
is-away = (ausente)
is-host = (guía)
host-you = Tú guías esta parte
host-is = Guía: { $host }
is-observer = (observa)
role-open = Libre
kind-practice = Una mesa de práctica: policías ensayan los pasos en grupo. Su plan no es uno hecho con la comunidad.
kind-listening = Una mesa sin policías.
empty-chair = Silla vacía
you-are = Eres { $alias }
this-phone = Este teléfono
phone-language = Idioma de este teléfono
phone-large = Letras más grandes
phone-vibrates = Vibrar cuando me toca hablar o cuando llama quien facilita

## Seguridad

safety-verbs = Seguridad
safety-help = Llamar a quien facilita
safety-flag = Avisar en silencio a quien facilita
safety-topic = Dejar fuera un tema
safety-tools = Lo que me ayuda
safety-leave = Dejar la mesa
safety-forget = Irme y que me olviden
verb-boundary = Dejémoslo aquí
    .line = Paramos y lo apartamos. Sin nombre, sin motivo.
verb-offramp = Pausa y respiro
    .line = 90 segundos para toda la mesa.
verb-rewind = Volver al inicio de esta pregunta
    .line = La tomamos otra vez desde el principio.
verb-skip = Seguir adelante
    .line = Esta pregunta se cierra como está.
verb-help = Llamar a quien facilita
    .line = Viene a tu mesa.
verb-flag = Avisar en silencio a quien facilita
    .line = Algo no estuvo bien para alguien aquí.
verb-topic = Dejar fuera un tema
    .line = No saldrá en las cartas de esta mesa.
verb-tools = Lo que me ayuda
    .line = Mis notas para la tensión y para después.
verb-leave = Dejar la mesa
    .line = Del todo, cuando quieras.
verb-forget = Irme y que me olviden
    .line = Se borra lo tuyo.
help-ask = ¿De qué se trata?
help-rules = Cómo funciona el juego
help-care = Alguien necesita cuidado
help-conflict = La tensión está subiendo
help-danger = Alguien puede estar en peligro
help-named = Mostrar que llamo yo
help-call = Llamar
receipt-sent = Tu llamada va en camino.
receipt-seen = Quien facilita vio tu llamada.
receipt-coming = Quien facilita ya viene.
flag-line = ¿Algo no estuvo bien? Quien facilita lo sabrá y mirará tu mesa. En la mesa no se avisa a nadie.
flag-tell = Avisar
topic-line = Las cartas con este tema dejan la mesa. Nadie ve quién lo pidió.
topic-set-aside = Dejarlo fuera
leave-line = Puedes irte cuando quieras y no te pasa nada. Tu lugar no se guarda. Si solo necesitas un momento, puedes hacer una pausa.
leave-yes = Dejar la mesa
leave-no = Quedarme
forget-stays = Lo que dijiste en voz alta, otras personas lo oyeron. Lo que decidió la mesa queda, sin tu nombre. También quedan las notas que escribió quien facilita.

pulse-line = ¿Qué tan seguro es hablar aquí?
pulse-more = Después viene una más.
pulse-private = Nadie en la mesa ve tu respuesta, ni que la diste. Quien facilita ve cómo está una mesa, nunca una persona.
pulse-speak = Aquí puedo decir lo que pienso.
pulse-slip = Un error no se usará en mi contra.
pulse-level-0 = Nada
pulse-level-1 = Un poco
pulse-level-2 = En parte
pulse-level-3 = Bastante
pulse-level-4 = Del todo
pulse-skip = Ahora no
talk-on = Se acabó el tiempo. Sigan conversando hasta que vuelva quien facilita.
lead-on = Pasar al siguiente paso
agreed-slow = Más despacio: antes de responder, repitan lo que oyeron.
agreed-change_seats = Cambien de lugar y sigan.
agreed-park = Ese tema queda para después.

breath-in = Inhala
breath-out = Exhala
breath-still = Inhala contando hasta cuatro y exhala contando hasta seis.

## Lo que cubre una fase

prompt-wait = Un momento
    .line = Se está poniendo la mesa.
prompt-paused = Una pausa corta
    .line = Quien facilita detuvo el reloj.
prompt-summon = La mirada arriba, por favor
    .line = Quien facilita tiene algo que decir a todos.
prompt-left = Dejaste la mesa
    .line = Gracias por venir. Puedes cerrar esta página.
prompt-forgotten = Aquí ya no queda nada tuyo
    .line = Todo lo tuyo está borrado, también en este teléfono. Gracias por venir.
prompt-offramp = Teléfonos abajo. Respiren.
    .line = Nadie tiene que decir por qué.
prompt-offramp_pick = ¿Cómo seguimos?
prompt-offramp_picked = Gracias
    .line = Seguimos cuando todos hayan elegido.
prompt-hold = Dejamos esto aquí
    .line = Sin nombre, sin motivo, sin comentarlo.
    .host = Sin nombre, sin motivo, sin comentarlo. Tú guías esta parte: cuando la mesa esté lista, sigan.
prompt-help = Quien facilita está en tu mesa
    .line = Pon el teléfono boca abajo.
prompt-talk = Hablen de esto
    .line = Pon el teléfono boca abajo y sigan hablando mientras haya tiempo.
talk-other = Otra pregunta
prompt-done = La mesa está recogida
    .line = Gracias por escuchar y por dejarte escuchar.
done-until = Hasta que quien facilita cierre el taller, todavía puedes pedir que te olviden, en Seguridad.
prompt-closed = Este taller está cerrado
    .line = Gracias. Puedes cerrar esta página.
way-ask = ¿Cómo seguimos?
way-carry_on = Seguir como antes
way-slow = Más despacio: repetir antes de contestar
way-park = Dejar este tema para después
way-change_seats = Cambiar de lugar primero
way-ask_help = Pedir que venga quien facilita

## Llegada

table-yours = Tu mesa es la número { $number }.
prompt-consent = Antes de jugar
consent-what = Este es un juego de práctica sobre trabajar en conjunto.
consent-choice = Jugar es tu decisión. Puedes saltarte algo, parar o irte en cualquier momento y no te pasa nada. Usa el nombre que quieras.
consent-record = No grabamos sonido ni video. Tus notas sobre ti se quedan en tu teléfono.
consent-facilitator = Quien facilita ve cómo van las mesas, no cómo vas tú.
consent-leaders = Los mandos de la policía no ven lo que dijiste ni cómo votaste.
consent-aloud = La gente de tu mesa oirá lo que digas en voz alta, así que por favor no cuentes datos sobre delitos, casos o inmigración.
consent-danger = Si alguien está en peligro, tenemos que buscar ayuda.
consent-officer = Nada de lo que pase aquí puede usarse para disciplina o evaluación; la orden de asistir no es consentimiento para la investigación.
consent-play = Quiero jugar.
consent-research = Pueden usar mis respuestas para investigación, sin mi nombre (opcional; puedes jugar sin esto).
consent-tick-first = Primero marca «Quiero jugar»

prompt-agreements = Cinco cosas que cuidamos
    .line = Léanlas en voz alta, una cada quien.
    .host = Tú guías esta parte: pide a cada persona que lea una en voz alta.
prompt-agreements_late = Cinco cosas que cuidamos
    .line = Los demás ya las leyeron en voz alta. Cuídalas tú también.
agreement-1 = Habla por ti.
agreement-2 = Una voz a la vez.
agreement-3 = Cualquiera puede pasar o parar.
agreement-4 = Nada de casos reales, nombres reales ni la situación legal de nadie.
agreement-5 = Primero las personas, después los roles.
agreements-keep = Las voy a cuidar

prompt-lines = ¿Hay un tema que esta mesa debería dejar fuera?
    .line = Sus cartas dejan la mesa. Nadie ve quién lo pidió.
lines-ready = No, ya estoy
lines-aside = { $count ->
    [one] Dejarlo fuera, ya estoy
   *[other] Dejar fuera { $count }, ya estoy
}
lines-drawn = { $count ->
    [one] En esta mesa se dejó fuera un tema.
   *[other] En esta mesa se dejaron fuera { $count } temas.
}
prompt-arrived = Ya llegaste
    .line = Levanta la vista y saluda.
arrived-count = { $ready } de { $of } ya están.

## Revisión de herramientas

prompt-tools = Primero, un momento para ti
    .line = ¿Qué te da calma? Lo que anotes se queda en este teléfono.
prompt-tools_done = ¿Qué fortaleza trae cada quien?
    .line = Di en voz alta una fortaleza, si quieres. Nadie está obligado.
tools-note = Piénsalo o anótalo
tools-skip = Saltar esto
tools-ready = Ya estoy
tools-say = Decir a la mesa: { $strength }
tools-count = { $done } de { $of } ya están.
tools-here = Solo este teléfono las guarda. Cámbialas cuando quieras.
tools-forget = Borrarlas de este teléfono
back = Atrás

tool-ask-strength = ¿Qué puede esperar la gente de mí?
tool-ask-line = ¿Dónde está mi límite? No acepto que…
tool-ask-signal = ¿Qué cambia primero cuando sube la tensión?
tool-ask-moment = ¿Qué me ayuda en el momento?
tool-ask-after = ¿Qué me ayuda a soltarlo después?
tool-strength-calm = Calma
tool-strength-humour = Humor
tool-strength-patience = Paciencia
tool-strength-plain_talk = Hablar claro
tool-strength-local_know_how = Conocer el lugar
tool-strength-courage = Valor
tool-strength-kindness = Bondad
tool-strength-good_with_names = Recordar nombres
tool-strength-fair = Justicia
tool-strength-good_listener = Saber escuchar
tool-line-shouted_at = me griten
tool-line-rushed = me apuren
tool-line-touched = me toquen
tool-line-laughed_at = se rían de mí
tool-line-filmed_close = me filmen de cerca
tool-line-talked_over = hablen por encima de mí
tool-signal-jaw = Mandíbula
tool-signal-chest = Pecho
tool-signal-heat = Calor
tool-signal-fast_talk = Hablar rápido
tool-signal-going_quiet = Callarme
tool-moment-one_breath = Una respiración
tool-moment-step_back = Dar un paso atrás
tool-moment-sip_water = Un sorbo de agua
tool-moment-ask_minute = Pedir un minuto
tool-moment-swap = Que alguien me releve
tool-after-walk = Caminar
tool-after-talk_to_one = Hablar con una persona
tool-after-write = Escribir
tool-after-move = Moverme
tool-after-sleep_plan = Un plan para dormir
own-plan-moment = Tu propio plan para un momento tenso: { $plan }. Solo tú ves esto.
own-plan-after = Tu propio plan para después: { $plan }. Solo tú ves esto.
own-plan-line = Tu límite: «No acepto que { $plan }». Solo tú ves esto.

## El problema

prompt-problem_vote = ¿Qué problema?
    .line = Toca uno. Puedes mover tu punto.
prompt-problem_voted = Tu punto está puesto
    .line = Todavía puedes moverlo.
vote-count = Ya hay { $voted } de { $of } puntos puestos.
prompt-problem_talk = Este es nuestro problema
    .line = { $host } lo lee en voz alta. Luego hablen: ¿cómo es esto aquí?
    .host = Tú guías esta parte: léelo en voz alta. Luego pregunta: ¿cómo es esto aquí?
problem-tie = Di en voz alta: «Hay empate. Decide el mazo: { $title }».
fear-loop = Cómo crece el miedo
risk-under = Si se hace muy poco:
risk-over = Si el control va demasiado lejos:
sort-open = Separar hechos y sentimientos
undo = Deshacer
prompt-sort_claims = ¿Hecho, sentimiento o suposición?
    .line = Lean cada frase en voz alta y hablen. Cualquiera puede tocar por todos.
claim-fact = Hecho
claim-feeling = Sentimiento
claim-guess = Suposición
prompt-sort_factors = ¿Qué podemos hacer con esto?
    .line = Hablen de cada cosa. Cualquiera puede tocar por todos.
circle-control = Decidimos
circle-influence = Influimos
circle-adapt = Nos adaptamos
circle-unsorted = Lo que nadie ordena cuenta como «influimos».
prompt-name_power = ¿Dónde está el poder en esto?
    .line = Dilo en voz alta si quieres: también quién lo tiene en esta mesa. Luego toca.
power-decides = Quién decide aquí
power-believed = A quién se le cree
power-walks_away = Quién puede irse
power-most_to_lose = Quién tiene más que perder
power-paid = A quién le pagan por estar aquí
power-not_here = Quién no está en la sala
prompt-sorted = Eso era todo
    .line = Sigan hablando hasta el siguiente paso. { $host } dirá cuándo la mesa está lista.
    .host = Tú guías esta parte: cuando la mesa haya hablado bastante, pasen a lo siguiente.

## Roles

prompt-role_introduce = Hablas por esta persona
    .line = Di quién es y lee la frase en voz alta.
introduce-peek = Tus necesidades están en «Mi carta». Mantén pulsado para leerlas; nadie más puede.
role-with = La llevas junto con { $name }.
    .line = Sus necesidades están en «Mi carta», para ustedes dos.
prompt-role_beside = Entre dos hablan por esta persona
    .line = { $holder } dice quiénes son. Añade lo que falte.
introduce-done = Ya lo dije
swap = Otra carta
swap-none = Ahora esta carta se queda contigo.
prompt-role_wait = Escucha quién está aquí
    .line = Pon el teléfono boca abajo.
prompt-role_met = Todos dijeron quiénes son
    .line = Sigan hablando hasta el próximo paso. Después se escuchan.
introduced-count = Ya dijeron quiénes son: { $introduced } de { $of }.
prompt-ally = Aquí acompañas
    .line = No tienes carta. Puedes escuchar, preguntar y decir qué funciona.
prompt-observer = Estás aquí para escuchar
    .line = La votación ya había empezado cuando llegaste. La mesa se alegra de que estés.
ally-held = Ahora llevas esta carta junto con { $name }.
ready-ask = ¿Qué tan dispuesto está tu rol a hacer algo?
ready-0 = Aún no
ready-1 = Lo piensa
ready-2 = Lo planea
ready-3 = Ya lo hace
life-known = Por experiencia propia: { $names }
life-note = ¿Conoces una de estas vidas por experiencia propia? Cuéntalo a la mesa y después tócala.
prompt-guess_before = { $role }: ¿qué le importa?
    .line = Es solo una suposición. Nadie la ve, y a nadie se le dice si acierta.
prompt-guessed_before = Tu suposición queda guardada
    .line = Todavía puedes cambiarla. Deja el teléfono cuando quieras.
prompt-guess_after = { $role }: otra vez, ¿qué le importa?
    .line = Después de todo lo que se dijo. Nadie la ve.
prompt-guessed_after = Tu suposición queda guardada
    .line = Todavía puedes cambiarla. Deja el teléfono cuando quieras.
guess-ask = ¿Qué le importa más?

## Escucha

prompt-speak_choose = Sigues tú
    .line = ¿Quién escucha primero?
listener-ask = ¿Quién escucha primero?
listener-likely = escucha si no eliges a nadie
prompt-speak = Tienes la palabra
    .before = Habla desde tu rol. Tú decides qué compartes.
share = Compartir algo
share-title = Compartir algo
share-line = Al mostrar una necesidad, aparece en todos los teléfonos para que se pueda escuchar. Tú eliges cuál. Mantén pulsado para leer.
share-need = Compartir la necesidad { $number }
share-red-line = Compartir la línea roja
need-shut-1 = Cuando alguien repita algo, tu teléfono te preguntará cuánto sientes que te escuchan. Con un 3 o un 4 se puede mostrar.
need-shut-2 = Se puede mostrar cuando alguien haya escuchado: te preguntó algo o repitió lo que dijiste.
end-floor = Eso es todo
other-listener = Que escuche otra persona
move = { $kind ->
    [ask] { $name } preguntó algo.
    [reflect] { $name } lo repitió.
    [advise] { $name } dio una idea.
    [skill] { $name } jugó una carta:
   *[other] { $name } hizo una jugada.
}
move-mine = { $kind ->
    [ask] Preguntaste algo.
    [reflect] Lo repetiste.
    [advise] Diste una idea.
    [skill] Jugaste una carta:
   *[other] Hiciste una jugada.
}
answered-yes = Escuchado.
answered-almost = Casi. Un intento más.
answered-not_yet = Aún no.
feel-heard = ¿Cuánto sientes que te escuchan?
    .line = Solo tú ves esto.
heard-0 = Nada
heard-1 = Un poco
heard-2 = En parte
heard-3 = Bastante
heard-4 = Del todo
feel-heard-skip = Terminar sin responder
prompt-speak_answer = { $by } lo repitió. ¿Era eso?
answer-yes = Sí, eso es
answer-almost = Casi
answer-not_yet = Aún no
prompt-listen_soon = Le toca hablar a { $speaker }
    .line = Pon tu atención en esa persona.
prompt-listen_first = { $speaker } te habla a ti
    .line = Pon el teléfono boca abajo y escucha.
prompt-listen_together = { $speaker } habla por la carta que comparten
    .line = Añade en voz alta lo que falte. Los demás escuchan a las dos personas.
prompt-listen_with = Habla { $speaker }
    .line = Pon el teléfono boca abajo y escucha.
prompt-listen_done = Todos tuvieron la palabra
    .line = Sigan hablando hasta el próximo paso.
prompt-chair = { $role }: aquí nadie habla por este rol
    .line = Digan en voz alta qué podría importarle.
    .host = Tú guías esta parte. Pregunta: ¿qué podría importarle? Luego descubre una necesidad.
chair-first = La primera necesidad queda tapada. No podemos saber qué importa más. ¿A quién podríamos preguntar?
chair-turn-over = Descubrir la necesidad { $number }
chair-heard = Ya escuchamos la necesidad { $number }
prompt-speak_pair = Hablas con { $listener }
    .before = Siéntense en pareja. Habla desde tu rol. Tú decides qué compartes.
prompt-listen_witness = Habla { $speaker }
    .line = Siéntate con la pareja y escucha. Puedes repetir una vez lo que oíste.
prompt-listen_beside = La gente se escucha en parejas
    .line = Siéntate con una pareja y escucha.
prompt-pair_half = Otras parejas aún tienen la palabra
    .line = Sigan en pareja y conversen. Le toca a { $speaker } cuando cambien todas las parejas.
prompt-pair_done = Las dos personas tuvieron la palabra
    .line = Sigan en pareja y conversen hasta el próximo paso.
aloud-first = Dilo en voz alta, luego toca.
moves-made = Quedó anotado. Sigue escuchando.
i-asked = Pregunté
i-said-back = Lo repetí
reflect-title = ¿Qué repetiste?
reflect-other = Otra cosa
reflect-gone = Alguien acaba de repetir algo de esto.
more-title = ¿Qué dijiste?
idea-title = Una idea
idea-asked = Pedí permiso y la di
idea-gave = La di
belt-title = Una de mis habilidades
belt-said = Ya la dije

## Reformular

prompt-success = ¿Qué funciona ya aquí?
    .line = Primero hablen; luego toca lo que es cierto. El primer toque hace avanzar a la mesa; allí se puede añadir más.
    .host = Tú guías esta parte: haz la pregunta en voz alta. El primer toque hace avanzar a la mesa; allí se puede añadir más.
success-ask = ¿Qué funciona ya aquí?
success-more = Algo más que funciona
success-here = Lo que funciona aquí
prompt-reframe = ¿Qué pregunta nos serviría?
    .line = Hablen. Armen una, o toca la que quieres.
    .host = Tú guías esta parte: lee las preguntas en voz alta; luego cada quien toca una.
prompt-reframe_picked = Ya elegiste
    .line = Todavía puedes cambiarlo.
prompt-reframed = Esta es nuestra pregunta
    .line = { $host } la lee en voz alta. Ténganla presente desde aquí.
    .host = Tú guías esta parte: léela en voz alta. Luego pregunta: ¿qué cambia para nosotros?
tension-title = Dónde chocan las necesidades
tension-says = { $one } y { $other } chocan.
tension-none = Por ahora, ninguna necesidad choca con otra. Pregunten con sus palabras o tomen la pregunta del mazo.
reframe-ask-first = Hacer antes una pregunta
reframe-works-first = Empieza por lo que funciona. También puedes seguir.
reframe-build = Armar una pregunta
reframe-how-might-we = ¿Cómo podríamos…?
reframe-way = ¿Cómo podríamos…
reframe-so-that = …para que haya lugar para
reframe-both = { $one }, y { $other }
reframe-whole = Con tus propias palabras: la pregunta entera
    .line = Por ejemplo: ¿Cómo podríamos volver todos a casa en paz?
reframe-lay = Ponerla sobre la mesa
reframe-which = ¿Cuál quieres?
reframe-decks = del mazo
reframe-taps = { $taps ->
    [one] un toque
   *[other] { $taps } toques
}
reframe-built = ¿Cómo podríamos { $way }, para que haya lugar para { $one } y para { $other }?
reframe-tie = Di en voz alta: «Hay empate. Decide el mazo: { $words }».
tie-told = Hubo empate. { $host } dice en voz alta lo que decide el mazo.
way-to-share_time = repartir el tiempo
way-to-share_place = compartir el lugar
way-to-plan_ahead = planear con tiempo
way-to-one_rule = acordar una regla clara
way-to-look_out = cuidarnos unos a otros
way-to-start_small = empezar en pequeño

## Armar un plan

prompt-compose = ¿Qué podríamos hacer?
    .line = Primero hablen. Luego cada rol pone una pieza.
    .host = Tú guías esta parte: pide una pieza a cada quien.
prompt-plan_frozen = Este es nuestro plan
    .line = { $host } lo lee en voz alta, pieza por pieza.
    .host = Tú guías esta parte: léelo en voz alta, pieza por pieza.
prompt-trade_answer = Un trato para ti
    .line = Para decir que no, no hace falta motivo.
prompt-no_plan = Todavía no hay plan, y está bien
    .line = Hablen: ¿qué aprendimos que no sabíamos?
    .host = Tú guías esta parte: pregunta qué aprendimos que no sabíamos.
prompt-no_plan_end = Sin plan: también es un final
    .line = Hablen: ¿qué queda abierto y a quién podrían preguntar? { $host } toca por toda la mesa.
    .host = Tú guías esta parte. Pregunta: ¿lo dejamos abierto, o escribimos un plan ahora?
no-plan-write = Escribir uno ahora
wheel = La rueda del plan
wheel-open = Falta: { $names }
wheel-whole = Las seis partes están cubiertas.
compose-ally = No tienes carta, así que no pones piezas: ayuda a los demás a encontrar las palabras.
compose-ally-ask = En «Mesa» puedes pedir llevar una carta con alguien.
compose-full = La hoja está llena: tiene que salir una pieza para que entre otra.
trade-none-unheard = Un trato se abre cuando se han escuchado necesidades de los dos roles y sus piezas están en el montón.
trade-none-room = Un trato pone dos piezas y en la hoja solo cabe una.
trade-none-open = Tu trato espera respuesta. Después puedes ofrecer otro.
plan-empty = La hoja está vacía. Las piezas se abren cuando se escucha a la gente.
brought = De la otra mesa
brought-keep = Guardarla
brought-draw = Que el mazo elija uno de los dos planes
role-can = { $role }: { $words }
only-if = Solo si: { $words }
wants-out = Alguien quitaría esto
wants-out-long = Alguien quitaría esto. Se va si otra persona está de acuerdo en 30 segundos.
is-parked = Aún sin acuerdo: para después
add-piece = Poner una pieza
add-this = Poner esta pieza
own-words = Con nuestras palabras
last-card = La última carta: aplicar la ley
    .line = Solo si antes se probó otra cosa, y con una salida.
last-card-conditions = Esta carta pide tres respuestas: por qué ahora, cuándo se revisa y cuál es la salida.
ask-text = ¿Qué se hará? «Podemos…»
ask-why_now = ¿Por qué ahora y qué se probó antes?
ask-way_out = ¿Qué salida tiene la persona a quien le toca?
ask-review_days = ¿Cuándo lo revisamos?
ask-by_role = ¿Quién lo hace?
ask-segment = ¿Qué parte de la rueda?
ask-effort = ¿Cuánto esfuerzo?
ask-factor = ¿En qué parte del problema trabaja? (puedes omitirlo)
ask-timing = ¿Cuándo actúa?
ask-horizon = ¿Qué tan pronto?
ask-serves = ¿A qué necesidad sirve?
timing-before = Antes del problema
timing-during = Durante
timing-after = Después
horizon-now = Desde ya
horizon-month = En 30 días
horizon-quarter = En 90 días
effort-low = Poco esfuerzo
effort-mid = Algo de esfuerzo
effort-high = Mucho esfuerzo
serves = Sirve a
works-on = Trabaja en: { $name }
says-why-now = Por qué ahora: { $words }
says-review = Se revisa a los { $days } días.
says-way-out = Salida: { $words }
drop = Quitarla
drop-agree = De acuerdo, quitarla
trade = Ofrecer un trato
trade-with = ¿Con quién?
trade-get = Si tú puedes…
trade-give = …yo puedo
trade-offer = Ofrecer este trato
trade-open = Hay un trato en la mesa entre { $a } y { $b }.
trade-mine = Ofreciste un trato a { $b }. Puede responder.
trade-they = { $role } dice: yo puedo
trade-you = Si tú puedes
trade-shut = Ahora no se puede decir que sí: una pieza está en uso o la hoja está llena.
trade-yes = Sí
trade-no = No
trade-counter = De otra manera…
close-plan = Revisar y cerrar el plan
close-plan-short = Cerrar el plan
close-plan-few = El plan se puede cerrar cuando tenga dos piezas.
doubts = Mirar otra vez
doubt-role_without_clause = { $names }: sin pieza todavía. ¿Qué se podría sumar desde ahí?
doubt-police_only_enforce = { $names }: aquí, solo aplicar la ley. ¿Qué más se podría aportar?
doubt-much_asked = Se le pide mucho a { $names }. ¿Es demasiado por ahora?
doubt-all_after = Todo llega después del problema. ¿Podría algo llegar antes?
doubt-empty_segments = Aún sin piezas: { $names }. ¿Hace falta algo ahí?
check-title = ¿Todas las personas están a salvo en este plan?
check-line = Hablen de cada una y luego márquenla. Con una casilla sin marcar, el plan no puede acordarse completo.
check-community_bodies = Comunidad: nadie sale herido
check-community_dignity = Comunidad: trato con respeto
check-officer_bodies = Policía: nadie sale herido
check-officer_dignity = Policía: trato con respeto
check-done = Hablamos de las cuatro
check-some = Ya hablamos; algo queda abierto
freeze = Cerrar esta versión

## Por si acaso

guard = Por si acaso
guard-says = Si { $when }, entonces { $then }
guard-add = Añadir un «por si acaso»
guard-line = Primero díganlo en voz alta. Va en la hoja del plan y no necesita carta.
guard-when = Si pasa esto:
guard-then = entonces hacemos esto:
guard-add-this = Añadirlo

## Lo que funciona, y próximos pasos

prompt-feedback = ¿Qué funciona en este plan?
    .line = Primero hablen: qué funciona, y luego qué lo haría mejor.
    .host = Tú guías esta parte: pide a cada persona algo que funcione, y luego un próximo paso.
prompt-feedback_short = Algo que funciona, un próximo paso
    .line = Di cada uno en voz alta y luego toca.
prompt-strength_first = Empieza por lo que funciona
    .line = ¿Hay algo en este plan que conservarías? Ayuda a escuchar lo demás.
say-strength = Lo que funciona
say-step = Un próximo paso
step-kept = Tu próximo paso: { $words }
step-anyway = Enviar mi próximo paso tal como está
remark-own = O con tus propias palabras
remark-about = ¿Sobre qué?
remark-plan = El plan entero
remark-say = Decirlo a la mesa
remarks-strength = Lo que funciona
remarks-step = Próximos pasos
guest-open = Leer el plan de otra mesa
guest-read = El plan de la otra mesa
review-heard = Otra mesa dice
review-step = Luego: { $step }
landing-line = Se dijo algo sobre nuestro plan
landing-ask = ¿Cómo te cae esto?
landing-who = Quien facilita ve un total. Nadie ve más.
landing-useful = Me sirve
landing-stings = Me duele
chip-helps_least = Ayuda a quien menos tiene
chip-quick_cheap = Rápido y barato
chip-fair_to_all = Justo para todos
chip-people_want = La gente quiere hacerlo
chip-stops_early = Lo frena a tiempo
chip-keeps_dignity = Cuida la dignidad
## Algo pasa

prompt-scene_practice = Algo pasa
    .line = { $host } lo lee en voz alta. Prueba algo: lo primero es de práctica.
    .host = Tú guías esta parte: léelo en voz alta. Luego prueba algo: lo primero es de práctica.
prompt-scene_heat = ¿Qué haces?
    .line = Quédate un momento ahí. Dilo en voz alta y luego toca.
prompt-scene_hot = La tensión sube
    .line = Mira tu propio plan antes de hacer algo más.
prompt-scene_boiled = Se desbordó
    .line = Eso no se representa. Respira y deja que elija { $host }.
    .host = Eso no se representa. Tú guías esta parte: ¿otra vez, o un «por si acaso»?
prompt-scene_asked = ¿Quién lee lo que dice tu colega?
    .line = Primero se pregunta a la policía, si está. Nadie está obligado.
prompt-scene_read = Léelo en voz alta, con la voz de tu colega
    .line = Es una frase en una carta. Tú no eres esa persona.
prompt-scene_hear = Lee { $reader }
    .line = Escucha y nota qué pasa en ti.
prompt-scene_noticed = ¿Y tú?
    .line = Solo tú ves tu respuesta. La mesa ve cuántas hay.
prompt-scene_noticed_wait = Gracias
    .line = Los números salen cuando todos hayan respondido.
prompt-scene_step_in = Intervén
    .line = Di a tu colega lo que le dirías y luego toca.
    .host = Tú guías esta parte: pregunta quién lo probaría en voz alta. Luego sigue.
prompt-scene_weigh = ¿Qué está en juego?
    .line = Algo que puede costar y algo que puede salvar.
prompt-scene_weigh_wait = Gracias
    .line = La mesa ve cuántos dijeron qué.
prompt-scene_weighed = ¿Qué lo hizo difícil?
    .line = Hablen de eso.
    .host = Tú guías esta parte. Pregunta: ¿sería igual con alguien de más rango?
prompt-scene_news = Noticias
    .line = ¿Qué cambia esto en lo que quieren hacer?
    .host = Tú guías esta parte: léelo en voz alta. ¿Qué cambia esto en lo que quieren hacer?
prompt-scene_over = Esta escena terminó
    .line = Pongan el teléfono boca abajo. Hablen.
prompt-scene_answer = { $by } lo repitió. ¿Era eso?
prompt-scene_none = Esta noche no pasa nada
    .line = Hablen: ¿qué podría sacudir lo que quieren hacer?
heat = Tensión { $heat } de 5: { $word }
heat-0 = en paz
heat-1 = en calma
heat-2 = se calma
heat-3 = tenso
heat-4 = muy tenso
heat-5 = desbordado
scene-move = Hacer algo
scene-off-ramp = Tomar la salida: acaba la escena
scene-last = { $name }: { $act }.
scene-mine = Tú: { $act }.
scene-no-heat = La tensión sigue igual.
scene-practised = Eso fue la práctica: la tensión sigue igual.
move-warm = Cercano
move-firm = Firme
act-person_first = Ver a la persona
    .line = Importas aquí, pasara lo que pasara.
act-my_line = Marcar mi límite
    .line = Sigo hablando. Pero así no.
act-listen = Escuchar
    .line = Repite lo que oyes.
act-name_power = Nombrar el poder
    .line = Puedo echarte. Lo sé.
act-offer_choice = Dar a elegir
    .line = Hay dos formas. ¿Cuál prefieres?
act-give_space = Dar espacio
    .line = Dos pasos atrás, y tiempo.
act-control = Tomar el control
    .line = Una orden, un aviso, un sermón.
line-crossed = ¿Se cruzó un límite?
line-notice = Nota: ¿qué dice tu cuerpo?
line-name = Dilo, en una frase tranquila.
line-next = Después: quédate, da un paso atrás o cambia con alguien.
scene-fell = Hay que repetir otra vez lo que necesita este rol ({ $role }): { $need }
scene-replay = Jugarla otra vez
scene-leave = Dejarlo así
scene-go-on = Ya hablamos, seguir
scene-next = Pasar a la siguiente escena
scene-end-calm = Terminó en calma.
scene-end-off_ramp = Tomaron la salida. Bien visto.
scene-end-repaired = Ahora hay un «por si acaso» para esto.
scene-end-done = Lo miraron juntos.
scene-over-ask = ¿Qué ayudó? ¿Qué probarían en nuestro lugar real?
scene-listen = Escuché a alguien
scene-listen-to = ¿A quién de esta mesa?
scene-read = Yo lo leo
scene-nobody-reads = Cada quien a solas
scene-was-read = Ya lo leí
scene-twist = Esta vez tu colega tiene un rango más.
scene-ask-noticed = ¿Notaste algo que no estaba bien?
scene-ask-act = ¿Harías algo ahora?
scene-yes = Sí
scene-no = No
noticed-counts = Lo notaron: { $noticed }. Harían algo: { $act }.
noticed-first = Antes: { $counts }
step-in-ask = ¿Cómo interviniste?
step-in-check_in = Pregunté cómo va
step-in-redirect = Cambié de tema
step-in-swap_out = Cambié de lugar
step-in-name_it = Lo nombré
step-in-get_help = Pedí ayuda
step-in-follow_up = Lo hablaré después
weigh-risk = ¿Qué puede costar?
weigh-benefit = ¿Qué puede salvar?
risk-losing_face = quedar mal
risk-payback = que me lo cobren
risk-misreading = equivocarme
risk-rank = el rango
risk-slowing = frenar el trabajo
benefit-nobody_hurt = nadie sale herido
benefit-career_saved = una carrera a salvo
benefit-trust_kept = se cuida la confianza
benefit-safer_shift = un turno más seguro
benefit-sleep = puedo dormir
weighed-risks = Puede costar
weighed-benefits = Puede salvar
chip-count = { $count ->
    [one] { $chip }
   *[other] { $chip } ({ $count })
}
scene-rank-up = Otra vez, con un rango más
scene-enough = Es suficiente
news-remove = { $card }: ya no se puede tener.
news-delay = { $card }: solo más tarde. No cuenten con eso ahora.
news-add = { $card } ya se puede usar.
shaken-remove = Aquello en que se apoya ya no está
shaken-delay = Aquello en que se apoya llega después
doubt-shaken = Ya no es seguro: { $names }. ¿Qué podría ocupar su lugar?

## ¿Justo y de acuerdo?

prompt-fairness = ¿Ha sido justo hasta ahora?
    .line = Solo se muestra cuántas personas tocan «Aún no».
prompt-fairness_wait = Gracias
    .line = Seguimos cuando todos hayan tocado.
fair-say = Todos pudieron opinar
fair-same_rules = Las mismas reglas para todos
fair-respect = Hablamos con respeto
fair-honest_reasons = Dimos razones sinceras
fair-yes = Sí
fair-not-yet = Aún no
fair-not-yet-count = { $count ->
    [one] (un «aún no»)
   *[other] ({ $count } veces «aún no»)
}
fair-count = { $answered ->
    [one] Ya tocó una persona.
   *[other] Ya tocaron { $answered } personas.
}
prompt-talk_fair = Un minuto para esto
    .line = ¿Qué lo haría más justo? Nadie tiene que decir qué tocó.
    .host = Tú guías esta parte. Pregunta: ¿qué lo haría más justo? Nadie tiene que decir qué tocó.
end-talk = Ya hablamos, seguir
prompt-sides = ¿Muy poco o demasiado?
    .line = Hablen: con este plan, ¿qué riesgo hay en cada lado? { $host } toca por todos.
    .host = Tú guías esta parte. Pregunta: con este plan, ¿qué riesgo hay en cada lado? Luego toca por todos.
sides-too_little = Riesgo de aplicar la ley muy poco
sides-too_much = Riesgo de aplicar la ley demasiado
level-low = Bajo
level-mid = Medio
level-high = Alto
sides-done = Hablamos de los dos
prompt-guard = Aquí ayudaría un «por si acaso»
    .line = Díganlo juntos: si pasa esto, hacemos aquello.
    .host = Tú guías esta parte. Pregunta: si pasa esto, ¿qué hacemos? También pueden seguir sin él.
guard-too_little = Dijeron: un riesgo alto de que se haga muy poco.
guard-too_much = Dijeron: un riesgo alto de que el control vaya demasiado lejos.
prompt-rate_role = ¿Este plan cubre lo que necesitas?
    .line = Como { $role }. Solo tú ves esto.
rate-role-ask = ¿Está cubierto?
prompt-rate_chair = Por la silla vacía: { $role }
    .line = Pregunta a la mesa: ¿está cubierto lo que oímos de este rol? Toca lo que diga la mayoría.
grade-ask = ¿Hasta dónde lo apoyas?
grade-endorse = Lo apoyo del todo
grade-minor_point = Lo apoyo, con un detalle
grade-reservations = Puedo apoyarlo, con dudas
grade-abstain = Prefiero no decirlo
grade-more_talk = Necesito hablarlo más
grade-dislike = No me gusta, pero lo apoyaré
grade-disagree = Estoy muy en desacuerdo
grade-veto = No puedo dejar que siga adelante
prompt-rate = ¿Cubre tus necesidades?
    .line = En tu rol: { $role }. Solo tú ves esto.
prompt-fist_role = ¿Cómo ve el plan tu rol?
    .line = { $role }. Se muestra junto con las demás, solo en totales.
prompt-fist_self = ¿Y tú, en lo personal?
    .line = Esta no decide nada. Sirve para hablar después.
prompt-fist_self_alone = ¿Cómo lo ves tú, en lo personal?
    .line = Solo deciden las manos de los roles. La tuya sirve para hablar después.
prompt-fist_self_beside = ¿Cómo lo ves tú, en lo personal?
    .line = { $holder } vota por la carta que comparten. Tu mano sirve para hablar después.
prompt-fist_wait = Tu mano está arriba
    .line = Se muestran todas a la vez.
prompt-fist_wait_alone = Tu mano está arriba
    .line = Se queda contigo, para hablar después. Las manos de los roles se muestran todas a la vez.
prompt-fist_wait_beside = Tu mano está arriba
    .line = Se queda contigo, para hablar después. { $holder } vota por la carta que comparten.
prompt-revealed = Esto dicen las manos
    .line = Hablen: ¿qué la subiría un punto?
    .host = Tú guías esta parte. Pregunta: ¿qué la subiría un punto? Luego elige.
prompt-ended_full = Acordado: el plan entero
prompt-ended_partial = Acordado en parte
    .line = Lo que aún no se acordó queda abierto, para aprender más.
prompt-ended_unmarked = Acordado en parte
    .line = Se quedan todas las piezas. No todo está acordado.
prompt-ended_open = Abierto: nos quedamos con lo escuchado y las preguntas
    .line = También es un buen final.
met-0 = Nada
met-1 = En parte
met-2 = Del todo
fist-ask = De cero a cinco
fist-5 = Ayudo a llevarlo
fist-4 = Bien
fist-3 = Puedo aceptarlo
fist-2 = Algunas dudas
fist-1 = Una gran duda
fist-0 = Alto, hay que cambiarlo
fist-count = Manos arriba: { $cast } de { $of } roles.
fist-change = Cambiar la mía
fist-keep = Dejarla
counts = Manos por número
all-agree = Sería un plan completo: todos los roles pueden aceptarlo.
not-all-agree = Aún no es un plan completo. { $lacks }
lack-quorum = Muy pocos roles han dado su respuesta.
lack-hands = Al menos un rol aún tiene dudas.
lack-red_line = Una pieza cruza una línea roja.
lack-parked = Una pieza queda para después.
lack-safety = Faltan preguntas de seguridad por marcar.
move-up-ask = ¿Qué subiría una mano un punto?
move-ups = Qué la subiría
chip-who_owns = Nombrar responsable
chip-by_when = Decir para cuándo
chip-smaller = Hacerlo más pequeño
chip-try_month = Probarlo 30 días
chip-add_care = Añadir cuidado
chip-add_voice = Añadir cómo hacerse oír
chip-ask_missing = Preguntar a quien falta
chip-change_part = Cambiar una parte
adopt = Quedarnos con lo acordado
revise = Cambiar el plan
more-ways = Otras formas de terminar
park-ask = Guardar una pieza para después
leave-open = Dejarlo abierto
    .line = Se quedan con lo escuchado y las preguntas en lugar de un plan.
red-line-flag = Una pieza cruza mi línea roja
red-line-which = ¿Qué pieza?
red-line-clear = Mi línea roja ya no se cruza

## Comprometerse

prompt-commit = ¿Qué harás de verdad?
    .line = Primero hablen. Cualquier número está bien, incluso ninguno.
    .host = Tú guías esta parte: pregunta si la mesa quiere dar un paso en común. Cualquier número está bien, incluso ninguno.
prompt-commit_done = Gracias
    .line = Hablen: ¿cuál será la primera cosa pequeña?
commit-own = Solo para ti
commit-shared = Para que lo lean todos
commit-first_contact = Un primer contacto
    .line = Hablar con alguien que aún no conoces.
    .when = Por ejemplo: vuelva a casa el jueves
    .will = Por ejemplo: preguntaré en la tienda cómo fue la semana
commit-daily_practice = Algo pequeño, cada día
    .line = Lo que puedes cambiar sin pedir permiso.
    .when = Por ejemplo: una charla suba de tono
    .will = Por ejemplo: respiraré una vez y repetiré lo que oí
commit-ask_backing = Pedir apoyo
    .line = Lo que necesitas de otros para que funcione.
    .when = Por ejemplo: llegue la próxima reunión
    .will = Por ejemplo: pediré una hora a la semana para esto
commit-joint_step = Un paso de nuestra mesa
    .line = Responsable, primer contacto y un día.
commit-missing_voice = Preguntar a quien faltaba
    .line = ¿Quién debía estar aquí?
commit-finish = Por mí, es todo
commit-count = Ya terminaron: { $done } de { $of }.
slip-private = Lo que escribes se queda en este teléfono. Solo se cuentan toques, de toda la mesa.
slip-when = Cuando…
slip-will = …yo
slip-day = ¿Para qué día, si hay uno?
slip-backing-ask = ¿Qué necesitas de otros?
slip-keep = Guardarlo en este teléfono
slips = Lo que harás
slips-here = Solo este teléfono lo guarda.
slips-print = Imprimir esto
slip-drop = Tirar esto
slip-says = Cuando { $when }, yo { $will }
slip-says-will = Yo { $will }
slip-by = Para el { $day }
slip-backing = Necesita: { $names }
backing-time = Tiempo
backing-supervisor = La palabra de un superior
backing-policy = Una norma
backing-training = Formación
backing-money = Dinero
backing-partner = Una entidad aliada
step-shared = Todos en esta mesa pueden leerlo, y entra en el informe de quien facilita.
step-owner = ¿Quién es responsable, de verdad?
    .line = Un cargo o una entidad. Si es alguien de aquí, el nombre que usa aquí
step-contact = ¿Cuál es el primer contacto?
    .line = Por ejemplo: Sam llama a la oficina el lunes
step-days = ¿Para cuándo?
step-clause = ¿Para qué pieza es?
step-no-clause = Ninguna en particular
step-add = Ponerlo en nuestro plan
step-by = { $owner }, para el { $day }
step-begins = Primer contacto: { $contact }
step-for = Para: { $piece }
step-drop = Retirar esto
voice-says = Vamos a preguntar a: { $role }
approach-in_person = En persona
approach-through_trusted = Por medio de alguien de confianza
approach-their_place = Donde esa persona está
approach-their_time = A una hora que le venga bien

## Salir del rol

prompt-step_out = Deja atrás tu rol
    .line = Estírate o sacude las manos. Luego di en voz alta:
step-out-words = No soy mi rol ({ $role }). Soy { $alias }.
step-out-said = Ya lo dije
prompt-stepped_out = Otra vez tú
    .line = Mira quién está aquí mientras los demás salen de su rol.
prompt-step_out_beside = Los demás salen de su rol
    .line = Tú no tenías ninguno. Mira quién está aquí, hasta que todos miren atrás juntos.
stepped-out-count = Ya salieron: { $done } de { $of }
prompt-debrief_happened = ¿Qué pasó?
prompt-debrief_myself = ¿Qué notaste en ti?
prompt-debrief_place = ¿Qué es verdad en nuestro lugar real?
prompt-debrief_try = ¿Qué vamos a probar?
debrief-read = Tú guías esta parte: lee la pregunta en voz alta y luego dale tiempo.
debrief-first = Empieza { $name }. Los teléfonos descansan.
debrief-first-me = Empiezas tú. Los teléfonos descansan.
table-on = Avanzar con toda la mesa
prompt-debrief_clean = Cuídate
    .line = Hoy diste algo de ti. ¿Qué harás después para bajar el ritmo?
clean-none = Elige una cosa. Se queda en este teléfono.
prompt-debrief_close = Antes de irse
    .line = Si quieren, díganlo juntos en voz alta.
pledge-words = Cuido a la gente que me rodea, e intervengo con amabilidad cuando importa.
pledge-do = Lo prometo
badge-own =
    { $group ->
        [officer] Guardián proactivo
       *[other] Guardián de la comunidad
    }
badge-table = Para esta mesa
badge-line = Nos cuidamos unos a otros
mirror-show = Mirar el espejo de la mesa
prompt-mirror_asked = ¿Puede la mesa mirarse en su espejo?
    .line = Dice en palabras cómo le fue a la mesa, y nada de ninguna persona.
mirror-quiet = Se abre en un momento. Si alguien prefiere que no, queda cerrado y nadie sabe quién.
mirror-no = Prefiero que no
mirror-passed = Queda cerrado. Nadie sabe que fuiste tú.
mirror-shut = El espejo queda cerrado.
prompt-mirror_shown = El espejo de la mesa
    .line = Lo ven una sola vez.
gap = Mostraste { $role } por tu rol y { $self } por ti. ¿Por qué? Solo tú ves esto.
gap-none = Mostraste { $role } por tu rol y también por ti. Solo tú ves esto.
notice-give = Reconocer a alguien ({ $left ->
    [one] queda 1
   *[other] quedan { $left }
})
notice-title = Reconocer a alguien
notice-whom = ¿A quién?
notice-table = Toda la mesa
notice-what = ¿Qué viste?
notice-sign = Mostrar que es de mi parte
notice-send = Darlo
notice-held_back = Supo contenerse
notice-took_off_ramp = Paró para respirar
notice-stepped_in = Intervino
notice-listened = Escuchó
notice-made_room = Hizo lugar
notice-named_strength = Nombró una fortaleza
notice-kind_boundary = Puso un límite con amabilidad
notice-changed_mind = Cambió de opinión
noticed = Lo que se notó
received-quiet = Alguien notó algo en ti: { $kind }
received-from = { $name } notó: { $kind }
noticed-table-quiet = Alguien notó en toda la mesa: { $kind }
noticed-table-from = { $name } notó en toda la mesa: { $kind }
credit = Inspirado en Gill y Mastoras (2021), «Proactive Alliance». Los autores no respaldan este juego.

# El espejo: lo que la mesa hizo bien, y un próximo paso

## Sin teléfono
lent-for = Tocas por { $alias }
lent-back = Volver a lo mío
lent-taken = Otra persona tiene ahora la pantalla de { $alias }
    .line = Tu propio lugar está tal como lo dejaste.
lent-tap = Tocar por { $alias }
lent-bring = Alguien aquí no tiene teléfono
on-their-card = Está en su carta.

## Entre mesas

call-ask = Preguntar a las otras mesas
call-own = Preguntaron a las otras mesas: «{ $words }»
call-line = La mesa { $table } pide una idea
idea-use = Ponerla en nuestro montón
ideas = Ideas que llegaron
from-table = De la mesa { $table }
from-deck = Del mazo

## El objeto de la palabra
piece-title = Objeto de la palabra
piece-hint = Una persona a la vez lo sostiene y habla. Sirve cualquier cosa de la mesa.
piece-lay = Usar un objeto de la palabra
piece-away = Guardarlo
piece-free = La palabra está libre
piece-held = { $alias } tiene la palabra
piece-mine = Tienes la palabra
piece-take = Tomar la palabra
piece-back = Devolver la palabra
