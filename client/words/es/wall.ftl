## El proyector. Frases cortas, que se leen desde la última fila.

wall-P0 = Llegar y acordar
wall-P0-line = Vayan a la mesa que dice su teléfono. Lean los cinco acuerdos y dejen fuera los temas de los que prefieran no hablar.
wall-P1 = Un momento para cada quien
wall-P1-line = ¿Qué les da calma? Lean su carta, elijan lo que les ayuda y, si quieren, digan en voz alta una fortaleza.
wall-P2 = Elegir un problema
wall-P2-line = Lean los tres problemas en voz alta. Hablen. Después, un punto por persona.
wall-P2-chosen = Mírenlo de cerca
wall-P2-chosen-line = ¿Qué es hecho, sentimiento o suposición? ¿Qué pueden mover? ¿Quién tiene poder?
wall-P3 = Conocer los roles
wall-P3-line = Cuenten a su mesa quiénes son aquí y qué defienden.
wall-P3-guess-line = Cada quien en su teléfono: ¿qué puede importarle a otro rol?
wall-P4 = Escuchar
wall-P4-line = Habla una persona. Las demás escuchan, preguntan y repiten lo que oyeron.
wall-P4-guess-line = Otra vez en el teléfono, después de escuchar: ¿qué le importa a otro rol?
wall-P5 = Hacer una pregunta mejor
wall-P5-line = ¿Qué funciona ya? Luego, como mesa: ¿cómo podríamos…?
wall-P6 = Armar un plan
wall-P6-line = ¿Qué puede aportar cada quien? Que nadie quede fuera.
wall-P8 = ¿Qué funciona?
wall-P8-line = Primero lo que funciona en el plan. Luego un próximo paso.
wall-P7 = Algo pasa
wall-P7-line = Lean la carta en voz alta y quédense un momento ahí. ¿Qué dirían?
wall-P9 = ¿Justo y de acuerdo?
wall-P9-line = ¿Ha sido justo? ¿Cubre el plan lo que necesita su rol? Después, muestren de cero a cinco dedos.
wall-P9-fairness-line = ¿Ha sido justo hasta ahora? Respondan en el teléfono. Solo se muestran totales.
wall-P9-talk_fair-line = Un minuto: ¿qué lo haría más justo?
wall-P9-sides-line = Con este plan: ¿qué riesgo hay de aplicar la ley muy poco, y de aplicarla demasiado?
wall-P9-guard-line = Si pasa esto, ¿qué hacemos? Díganlo juntos.
wall-P9-blank-line = No hay plan, y también es un final. ¿Qué queda abierto y a quién podrían preguntar?
wall-P9-revise-line = Cambien el plan para que más personas puedan aceptarlo.
wall-P10 = ¿Qué harán de verdad?
wall-P10-line = Algo pequeño que puede hacer cada quien. Un paso que dan juntos. O nada todavía.
wall-P11 = Salir del rol
wall-P11-line = Dejen su rol sobre la mesa. ¿Qué pasó? ¿Qué es cierto en nuestro lugar real?
wall-lobby = Hola
wall-lobby-line = Saquen el teléfono y acérquense a la mesa.
wall-end = Eso es todo por hoy
wall-end-line = Miren una vez más a la gente de su mesa. Después, den las gracias.
wall-closed = Gracias
wall-closed-line = Lo que oyeron se queda con ustedes. Lo que pueden cambiar empieza esta semana.
wall-summon = La mirada arriba, por favor
wall-summon-line = Un momento para todos.
wall-rehearsal = Ensayo
wall-paused = Hacemos una pausa
wall-paused-line = Dejen los teléfonos. Escuchen al frente.

wall-join = Entren en
wall-code = Código
wall-qr = Código para escanear. Lleva a { $address }.
wall-people = { $count ->
    [0] Todavía no hay nadie
    [one] Ya hay 1 persona
   *[other] Ya hay { $count } personas
}
wall-minutes = { $minutes ->
    [one] minuto
   *[other] minutos
}
wall-clock-last = menos de un minuto
wall-clock-over = Terminen la frase
wall-clock-stands = El reloj está detenido
wall-clock-apart = Como máximo. Algunas mesas tienen menos: cada teléfono muestra su tiempo.
wall-steps = Parte { $at } de { $of }
wall-plans = { $count ->
    [one] Un plan sobre la mesa
   *[other] { $count } planes sobre las mesas
}
wall-noticed = Lo que se notó en esta sala
wall-offline = Volvemos en un momento
wall-wrong-code = Ningún taller tiene este código. Miren otra vez la dirección.

noticing-held_back = supo contenerse
noticing-took_off_ramp = paró para respirar
noticing-stepped_in = intervino
noticing-listened = escuchó
noticing-made_room = hizo lugar
noticing-named_strength = nombró una fortaleza
noticing-kind_boundary = puso un límite con amabilidad
noticing-changed_mind = cambió de opinión

wall-asked = Las mesas preguntan
quoted-wall = «{ $words }»
