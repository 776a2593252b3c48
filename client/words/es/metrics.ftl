### Lo que la consola dice de las medidas de una mesa, solo a quien facilita.
###
### metric-ID-name, luego una frase por banda, qué significa y cuándo engaña. nudge-ID es para quien
### facilita; nudge-ID-tell es un borrador de lo que decir a la mesa, sin ningún número.

metric-M1-name = Participación
metric-M1-not_yet = Ha pasado muy poco para saber quién participa.
metric-M1-steady = Las jugadas están bien repartidas en la mesa.
metric-M1-watch = Unos teléfonos hacen más jugadas que otros.
metric-M1-look = Unos pocos teléfonos hacen casi todas las jugadas.
metric-M1-means = Si los turnos, la escucha, lo compartido y las piezas del plan se reparten entre quienes están aquí.
metric-M1-misleads = Quien calla puede estar muy atento. Hay quien toca mucho la pantalla, quien deja hablar antes a sus mayores, y un teléfono puede tocar por dos personas.
nudge-M1 = Acérquese y pregunte: ¿a quién no hemos oído todavía?
nudge-M1-tell = ¿A quién no hemos oído todavía?

metric-M2-name = Quién tiene la palabra
metric-M2-not_yet = Todavía hay poco tiempo de palabra para comparar los dos lados.
metric-M2-steady = Los dos lados han tenido su parte de la palabra.
metric-M2-watch = Un lado ha tenido la palabra más tiempo.
metric-M2-look = La policía lleva un rato con más tiempo de palabra.
metric-M2-means = Si la policía o la comunidad ha tenido más tiempo de palabra, por persona.
metric-M2-misleads = La charla libre no se ve. La meta no es el mismo tiempo: la comunidad habla primero y más, a propósito.
nudge-M2 = Si la policía tiene la palabra más tiempo: deje que alguien de la comunidad guíe la mesa, o pida a alguien de la policía que resuma lo que oyó.
nudge-M2-tell = Antes de seguir: ¿alguien puede resumir lo que oyó de los demás?

metric-M3-name = Escucha en los dos sentidos
metric-M3-not_yet = Todavía hay pocas jugadas entre los dos lados.
metric-M3-steady = Los dos lados se escuchan.
metric-M3-watch = Un lado escucha más que el otro.
metric-M3-look = La escucha va en un solo sentido.
metric-M3-means = Si la escucha y los tratos aceptados van en los dos sentidos entre policía y comunidad.
metric-M3-misleads = El orden de los turnos influye. Una sola pareja que se entiende puede subirlo para toda la mesa.
nudge-M3 = Pida al otro lado que ahora repita lo que oyó.
nudge-M3-tell = La próxima vez, que repita lo oído alguien que ha escuchado menos.

metric-M4-name = Tender la mano
metric-M4-not_yet = Todavía hay pocas jugadas entre personas.
metric-M4-steady = La gente se dirige al otro lado tanto como al suyo.
metric-M4-watch = La gente se dirige un poco más a su propio lado.
metric-M4-look = La gente se dirige casi siempre a su propio lado.
metric-M4-means = Si la gente escucha al otro lado y hace tratos con él tanto como lo haría el azar, o más.
metric-M4-misleads = Influye quién se sienta dónde. En una mesa pequeña, unas pocas jugadas hacen la cifra.
nudge-M4 = Proponga que ahora se dirijan a alguien del otro lado de la mesa.
nudge-M4-tell = Ahora diríjanse a alguien del otro lado de la mesa. ¿Qué piensa?

metric-M5-name = Repetir lo oído
metric-M5-not_yet = Todavía hay pocas preguntas y pocas cosas repetidas.
metric-M5-steady = La gente repite lo que oye.
metric-M5-watch = Hay más preguntas que cosas repetidas.
metric-M5-look = Muchas preguntas, y poco se repite.
metric-M5-means = Cuántas veces la gente repite lo que oyó, por cada pregunta que hace.
metric-M5-misleads = Cada quien lo toca por su cuenta. No mide la habilidad, y se puede tocar sin decirlo.
nudge-M5 = Pida que repitan una cosa antes de la próxima pregunta.
nudge-M5-tell = Prueben esto: repitan una cosa que oyeron antes de la próxima pregunta.

metric-M6-name = Consejos sin pedir
metric-M6-not_yet = Todavía hay pocas jugadas.
metric-M6-steady = La gente escucha antes de aconsejar.
metric-M6-watch = Algún consejo llega antes de que nadie lo pida.
metric-M6-look = Empezaron pronto a arreglar las cosas.
metric-M6-means = Qué parte de la escucha son consejos que llegan sin preguntar antes.
metric-M6-misleads = Muchos consejos nunca se tocan, así que una mesa sincera parece peor.
nudge-M6 = Proponga que pregunten antes: ¿puedo compartir una idea?
nudge-M6-tell = Antes de compartir una idea, pregunten: ¿puedo compartir una idea?

metric-M7-name = Sentirse escuchado
metric-M7-not_yet = Pocas personas han dicho todavía si se sintieron escuchadas.
metric-M7-steady = Casi todas las personas que hablaron se sintieron escuchadas.
metric-M7-watch = Algunas personas no se sintieron del todo escuchadas.
metric-M7-look = Puede que algunas personas no se sientan escuchadas todavía.
metric-M7-means = En cuántos turnos quien hablaba dijo, solo para quien facilita, que se sintió escuchado.
metric-M7-misleads = Se puede valorar por amabilidad o por miedo, y se valora desde un rol.
nudge-M7 = Pregunte: ¿qué se nos escapó?
nudge-M7-tell = Antes de seguir, pregunten: ¿qué se nos escapó?

metric-M8-name = Lo que importa, dicho y escuchado
metric-M8-not_yet = Todavía ha habido pocos turnos.
metric-M8-steady = Mucho de lo que importa se ha dicho y escuchado.
metric-M8-watch = Queda más por decir y por escuchar.
metric-M8-look = La mayor parte de lo que importa no se ha escuchado.
metric-M8-means = Cuánto de lo que importa a los roles está sobre la mesa, y cuánto de eso se escuchó.
metric-M8-misleads = No compartir también está bien. Los pesos son suposiciones de quienes escribieron el mazo.
nudge-M8 = { $minutes ->
    [one] Ofrezca un minuto más, o un intento más de repetir lo dicho.
   *[other] Ofrezca { $minutes } minutos más, o un intento más de repetir lo dicho.
}
nudge-M8-tell = Tomen un poco más de tiempo. ¿Qué han oído que nadie ha repetido todavía?

metric-M9-name = Necesidades que cubre el plan
metric-M9-not_yet = Pocos roles han valorado el plan.
metric-M9-steady = El plan cubre a cada rol al menos en parte.
metric-M9-watch = El plan cubre a algunos roles mucho menos de lo que podría.
metric-M9-look = El plan cubre muy poco de lo que importa.
metric-M9-look-left_out = El plan deja a alguien fuera.
metric-M9-means = Cuánto cubre el último plan lo que importa a los roles, y al rol al que menos sirve.
metric-M9-misleads = Cerca del final se valora con generosidad. Una valoración baja también puede ser una forma de negociar.
nudge-M9 = Pregunte: ¿qué necesidad está menos cubierta y qué pequeño cambio ayudaría?
nudge-M9-tell = ¿Qué necesidad cubre menos este plan? ¿Qué pequeño cambio ayudaría?
nudge-M9-left_out = Pregunte: ¿quién queda fuera y qué pieza pequeña le serviría?
nudge-M9-tell-left_out = ¿A quién deja fuera este plan? ¿Qué pieza pequeña le serviría?

metric-M10-name = Sacar lo mejor entre todos
metric-M10-not_yet = Pocos roles han valorado el plan.
metric-M10-steady = El plan hace mucho por los roles en conjunto.
metric-M10-watch = Un borrador anterior era mejor para alguien y peor para nadie.
metric-M10-watch-uneven = El plan hace mucho más por unos roles que por otros.
metric-M10-look = Un borrador anterior era mejor para alguien y peor para nadie.
metric-M10-look-uneven = El plan hace muchísimo más por unos roles que por otros.
metric-M10-means = Cuánto hace el último plan por todos los roles juntos, y si lo reparte.
metric-M10-misleads = Solo se comparan los borradores que ha probado esta mesa. Puede haber otros mejores.
nudge-M10 = Pida que miren otra vez el borrador anterior.
nudge-M10-tell = Quizá un borrador anterior tenía algo mejor. ¿Quieren verlo otra vez?
nudge-M10-uneven = Pida que muevan algo hacia el rol que menos recibe.
nudge-M10-tell-uneven = ¿Qué rol recibe menos de este plan? ¿Qué podría ir hacia ahí?

metric-M11-name = Apoyo al plan
metric-M11-not_yet = Todavía no se han mostrado los dedos juntos, o fueron pocos.
metric-M11-steady = Todos los roles que mostraron los dedos pueden aceptar el plan.
metric-M11-watch = Algún rol todavía no puede aceptar el plan.
metric-M11-look = Un sí rápido, y gente poco a gusto.
metric-M11-means = Cuánto apoyo dieron los roles, y qué tan parecido, cuando mostraron los dedos por última vez.
metric-M11-misleads = Un acuerdo rápido puede ser presión.
nudge-M11 = Pregunte: ¿qué estamos dejando sin decir?
nudge-M11-tell = ¿Qué estamos dejando sin decir?

metric-M12-name = Primero lo que funciona
metric-M12-not_yet = Aún hay pocos próximos pasos.
metric-M12-steady = La gente nombra lo que funciona antes de pedir más.
metric-M12-watch = Algunos próximos pasos llegan sin una palabra sobre lo que funciona.
metric-M12-look = Los comentarios saltan a los arreglos.
metric-M12-means = Cuántos próximos pasos vienen de quienes antes nombraron algo que funciona. Al lado, cuántas veces un comentario sirvió y cuántas dolió.
metric-M12-misleads = El elogio puede ser vacío. El teléfono lo pide primero, y eso sube esta cifra.
nudge-M12 = Pida una cosa que ya funciona.
nudge-M12-tell = ¿Qué cosa de este plan ya funciona?
metric-M13-name = Pulso de seguridad
metric-M13-not_yet = Han contestado muy pocas personas para decir si es seguro hablar.
metric-M13-steady = A la gente le parece seguro hablar aquí.
metric-M13-watch = Hay quien se contiene, o alguien no está a gusto.
metric-M13-look = En esta mesa la gente está poco a gusto.
metric-M13-means = Hasta dónde la gente siente que puede decir lo que piensa y que un error no se usará en su contra. Se dice solo de la mesa entera, nunca con un número.
metric-M13-misleads = Basta un mal día, o miedo a que se note. Una mesa pequeña dice poco.
nudge-M13 = Haga una pausa con toda la mesa. No busque quién.
nudge-M13-tell = Paremos un momento. ¿Qué haría más fácil hablar aquí?

metric-M14-name = La tensión y la vuelta a la calma
metric-M14-not_yet = Aún no hubo escena ni salida.
metric-M14-steady = Cuánta tensión hubo y cómo se volvió a la calma.
metric-M14-watch = Cuánta tensión hubo y cómo se volvió a la calma.
metric-M14-look = Cuánta tensión hubo y cómo se volvió a la calma.
metric-M14-means = Qué parte del tiempo la mesa estuvo muy tensa o en la salida. Al lado, cuántas veces se desbordó, cuántas veces se tomó la salida y los segundos desde ahí hasta que se escuchó a alguien o se nombró algo que funciona.
metric-M14-misleads = Tomar más veces la salida puede ser buena práctica.
nudge-M14 = Tomaron la salida. Deles espacio; pregunte más tarde qué ayudó.
nudge-M14-tell = Tómense el tiempo que necesiten.

metric-M15-name = Teléfonos callados
metric-M15-not_yet = Todavía hay pocos toques para saber qué es lo normal aquí.
metric-M15-steady = Los teléfonos se usan como siempre.
metric-M15-watch = Los teléfonos están más callados que de costumbre.
metric-M15-look = Los teléfonos llevan un rato callados.
metric-M15-means = Cuánto hace que nadie toca, frente a lo normal en esta mesa.
metric-M15-misleads = Una buena charla deja los teléfonos callados.
nudge-M15 = Puede que la charla sea buena. Mire antes de intervenir.
nudge-M15-tell = ¿Necesitan algo de mí?

metric-M16-name = Notar y actuar
metric-M16-not_yet = Aún hay pocas respuestas.
metric-M16-steady = La mayoría de quienes lo notaron harían algo.
metric-M16-watch = Muchas personas lo notaron y pocas harían algo.
metric-M16-look = Muchas personas lo notaron y pocas harían algo.
metric-M16-means = Cuántas personas más lo notaron de las que harían algo. Es solo para la conversación final.
metric-M16-misleads = Es solo una pregunta en una carta, y algunas respuestas son las que uno querría dar.
nudge-M16 = Pregunte en la conversación final: ¿qué lo hizo difícil?
nudge-M16-tell = Muchas personas lo notaron y pocas habrían hecho algo. ¿Qué lo hizo difícil?

metric-M17-name = Escrito por los dos lados
metric-M17-not_yet = Todavía hay pocas piezas en el plan.
metric-M17-steady = Los dos lados han aportado al plan.
metric-M17-watch = Un lado ha escrito más del plan.
metric-M17-watch-enforcement = Aplicar la ley pesa mucho en el plan.
metric-M17-look = El plan lo escribe un solo lado.
metric-M17-look-enforcement = Aplicar la ley hace casi todo el trabajo.
metric-M17-means = Qué parte del plan hicieron juntas la policía y la comunidad, qué parte escribió una de las dos por su lado y qué parte es aplicar la ley.
metric-M17-misleads = Una persona puede escribir por todas.
nudge-M17 = Pregunte quién no ha aportado todavía al plan.
nudge-M17-tell = ¿Quién no ha aportado todavía al plan? ¿Qué añadiría?
nudge-M17-enforcement = Pregunte: ¿qué más se intentó?
nudge-M17-tell-enforcement = Antes de aplicar la ley: ¿qué más se intentó y qué más se podría intentar?

metric-M18-name = Alcance del plan
metric-M18-not_yet = Todavía hay pocas piezas en el plan.
metric-M18-steady = El plan cubre casi toda la rueda, y casi todos los roles tienen una pieza.
metric-M18-watch = Algunas partes de la rueda, o algunos roles, siguen sin pieza.
metric-M18-look = La mayor parte de la rueda sigue vacía.
metric-M18-means = Qué parte de la rueda del plan tiene una pieza, y cuántos roles tienen una.
metric-M18-misleads = Seis piezas débiles hacen menos que dos fuertes.
nudge-M18 = Mire la rueda con la mesa: ¿quién podría llenar un hueco?
nudge-M18-tell = Miren la rueda. ¿Quién podría llenar uno de los huecos?

metric-M19-name = Compromisos listos para empezar
metric-M19-not_yet = Aún hay pocos compromisos, o poca gente. Ninguno también está bien.
metric-M19-steady = Casi todo lo que la gente quiere hacer tiene un momento y un día.
metric-M19-watch = Parte de lo que la gente quiere hacer aún no tiene momento o día.
metric-M19-look = Mucho de lo que la gente quiere hacer aún no tiene momento o día.
metric-M19-means = Cuánto de lo que la gente quiere hacer tiene un momento en que empieza, y un día. Las palabras nunca salen de sus teléfonos.
metric-M19-misleads = No comprometerse a nada es una elección libre, y no dice nada de nadie.
nudge-M19 = Pregunte: ¿cuándo llegará exactamente ese momento?
nudge-M19-tell = ¿Cuándo llegará exactamente ese momento?

metric-M20-name = Tiempo de pantalla
metric-M20-not_yet = Es pronto para saberlo.
metric-M20-steady = Pocos toques: hay lugar para hablar.
metric-M20-watch = La gente toca un poco más de lo necesario.
metric-M20-look = Las cabezas están bajas, sobre los teléfonos.
metric-M20-means = Cuántas veces toca una persona por minuto.
metric-M20-misleads = Algunas partes del taller son rápidas a propósito. Quien toca por otra persona toca por dos.
nudge-M20 = Pida los teléfonos boca abajo durante dos minutos.
nudge-M20-tell = Teléfonos boca abajo durante dos minutos, por favor. Solo hablen.

metric-M21-name = Conocerse
metric-M21-not_yet = Muy pocas personas supusieron algo antes y después de la escucha.
metric-M21-steady = Después de la escucha, más personas aciertan qué le importa a alguien más.
metric-M21-watch = Las suposiciones son casi tan buenas como antes de la escucha.
metric-M21-look = Las suposiciones no mejoraron.
metric-M21-means = Cuántas personas aciertan qué le importa a otro rol, después de la escucha y antes de ella.
metric-M21-misleads = Lo que nadie contó no se puede saber. En una mesa pequeña, una respuesta cambia mucho el número.
nudge-M21 = Pregunte: ¿qué aprendimos que nos sorprendió?
nudge-M21-tell = ¿Qué aprendimos que nos sorprendió?
