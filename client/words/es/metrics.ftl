### Lo que la consola dice de las medidas de una mesa, solo a quien facilita.
###
### metric-ID-name, luego una frase por banda, qué significa y cuándo engaña. nudge-ID es para quien
### facilita; nudge-ID-tell es un borrador de lo que decir a la mesa, sin ningún número.

metric-M1-name = Participación
metric-M1-not_yet = Ha pasado muy poco para saber quién participa.
metric-M1-steady = Las jugadas están bien repartidas en la mesa.
metric-M1-watch = Unos teléfonos hacen más jugadas que otros.
metric-M1-look = Unos pocos teléfonos hacen casi todas las jugadas.
metric-M1-means = Si los turnos, la escucha, lo compartido y las partes del plan se reparten entre quienes están aquí.
metric-M1-misleads = Quien calla puede estar muy atento. Hay quien toca mucho la pantalla, quien deja hablar antes a sus mayores, y un teléfono puede servir a dos personas.
nudge-M1 = Acércate y pregunta: ¿a quién no hemos oído todavía?
nudge-M1-tell = ¿A quién no hemos oído todavía?

metric-M2-name = Quién tiene la palabra
metric-M2-not_yet = Todavía hay poco tiempo de palabra para comparar los dos lados.
metric-M2-steady = Los dos lados han tenido su parte de la palabra.
metric-M2-watch = Un lado ha tenido la palabra más tiempo.
metric-M2-look = La policía lleva un rato con más tiempo de palabra.
metric-M2-means = Si la policía o la comunidad ha tenido más tiempo de palabra, por persona.
metric-M2-misleads = La charla libre no se ve. La meta no es el mismo tiempo: la comunidad habla primero y más, a propósito.
nudge-M2 = Deja que alguien de la comunidad guíe la mesa, o pide a un policía que resuma lo que oyó.
nudge-M2-tell = Antes de seguir: ¿alguien puede resumir lo que ha oído a los demás?

metric-M3-name = Escucha en los dos sentidos
metric-M3-not_yet = Todavía hay pocas jugadas entre los dos lados.
metric-M3-steady = Los dos lados se escuchan.
metric-M3-watch = Un lado escucha más que el otro.
metric-M3-look = La escucha va en un solo sentido.
metric-M3-means = Si la escucha y los tratos aceptados van en los dos sentidos entre policía y comunidad.
metric-M3-misleads = El orden de los turnos influye. Una sola pareja que se entiende puede subirlo para toda la mesa.
nudge-M3 = Pide al otro lado que ahora repita lo que oyó.
nudge-M3-tell = La próxima vez, que repita lo oído alguien que ha escuchado menos.

metric-M8-name = Lo que importa, dicho y oído
metric-M8-not_yet = Todavía ha habido pocos turnos.
metric-M8-steady = Mucho de lo que importa se ha dicho y se ha oído.
metric-M8-watch = Queda más por decir y por oír.
metric-M8-look = La mayor parte de lo que importa no se ha oído.
metric-M8-means = Cuánto de lo que importa a los papeles está sobre la mesa, y cuánto de eso fue oído.
metric-M8-misleads = No compartir también está bien. Los pesos son suposiciones de quienes escribieron la baraja.
nudge-M8 = Ofrece dos minutos más, o un intento más de repetir lo dicho.
nudge-M8-tell = Tomen dos minutos más. ¿Qué han oído que nadie ha repetido todavía?

metric-M9-name = Necesidades que cubre el plan
metric-M9-not_yet = Pocos papeles han valorado el plan.
metric-M9-steady = El plan cubre a cada papel al menos en parte.
metric-M9-watch = El plan cubre a algunos papeles mucho menos de lo que podría.
metric-M9-look = El plan deja a alguien fuera, o cubre muy poco de lo que importa.
metric-M9-means = Cuánto cubre el último plan lo que importa a los papeles, y al papel que peor queda.
metric-M9-misleads = Cerca del final se valora con generosidad. Una nota baja también puede ser una forma de negociar.
nudge-M9 = Pregunta: ¿qué necesidad está menos cubierta y qué pequeño cambio ayudaría?
nudge-M9-tell = ¿Qué necesidad cubre menos este plan? ¿Qué pequeño cambio ayudaría?

metric-M11-name = Apoyo al plan
metric-M11-not_yet = Todavía no se han mostrado los puños juntos, o fueron pocos.
metric-M11-steady = Todos los papeles que mostraron el puño pueden vivir con el plan.
metric-M11-watch = Algún papel todavía no puede vivir con el plan.
metric-M11-look = Un sí rápido, con poca comodidad.
metric-M11-means = Cuánto apoyo dieron los papeles, y cuán parecido, cuando mostraron los puños por última vez.
metric-M11-misleads = Un acuerdo rápido puede ser presión.
nudge-M11 = Pregunta: ¿qué estamos dejando sin decir?
nudge-M11-tell = ¿Qué estamos dejando sin decir?
