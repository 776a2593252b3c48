### El informe de una sala, que el servidor escribe al terminar la última fase.

report-title = Informe: { $name }
report-over = Common Table: informe de un taller
report-length = { $minutes ->
    [one] previsto: 1 minuto
   *[other] previsto: { $minutes } minutos
}
report-took = { $minutes ->
    [one] duró 1 minuto
   *[other] duró { $minutes } minutos
}

report-limits = Antes de seguir leyendo
report-no-partner = Ninguna organización anfitriona ni entidad aliada de la comunidad ha dado su visto bueno a este informe. Tómelo como un apunte propio de quien facilitó.
report-no-talk = La gente habló y los teléfonos anotaron unos pocos toques. Lo que se dijo en voz alta no está aquí, y los toques pueden engañar.
report-no-person = Nada de esto trata de una persona, y las mesas no se ordenan de mejor a peor. No se muestran totales de menos de { $counted }, ni uno que los delataría; una cifra de la sala necesita { $tables } mesas y { $shared } personas, y { $shared } de cada lado si los compara.
report-no-proof = Fue un juego de práctica. Muestra lo que se probó aquí. No muestra que algo haya cambiado en la calle, ni dice nada de quienes no estaban en la sala.

report-few = no se muestra
report-tried = Qué se probó
report-room = Personas: { $people }. Mesas: { $tables }.
report-group-officer = Policías
report-group-community = Personas de la comunidad
report-group-partner = Entidades aliadas
report-group-undisclosed = No lo dijeron

report-endings = Cómo terminó
report-endings-line = Los tres finales son buenos. Una mesa puede acordar un plan entero, una parte, o dejar abiertas sus preguntas.
report-tables = { $tables ->
    [one] { $tables } mesa
   *[other] { $tables } mesas
}
report-noticed = Lo que la gente notó en los demás

report-plans = Lo que escribieron las mesas
report-plans-line = Cada persona habló por un rol, no por sí misma. Un plan es un borrador para llevar al lugar real y no muestra la opinión de nadie.
report-own-words = Las palabras entre comillas se escribieron en las mesas y quedan aquí tal como la gente las escribió. Puede haber nombres: revíselas antes de pasar esto a otros.
report-table = Mesa { $no }
report-unended = No se llegó a la votación.
report-open = Aún sin acuerdo: por aprender
report-nothing = No se escribió ningún plan. Lo que se escuchó queda con quienes lo escucharon.

report-figures = Cómo trabajó la sala
report-figures-line = Cada cifra es la del medio entre las mesas. Son primeras suposiciones para conversar, no calificaciones.
report-middle = { $tables ->
    [one] Cifra del medio: { $value }, de { $tables } mesa.
   *[other] Cifra del medio: { $value }, de { $tables } mesas.
}
report-span = Puede estar entre { $low } y { $high }.
report-too-few = No se muestran, porque hay muy pocas mesas o personas detrás:

report-credit = Las ideas son de Charlotte Gill y Molly C. Mastoras, «Proactive Alliance: Combining policing and counselling psychology» (Journal of Community Safety and Well-Being, 2021). Ellas no han avalado este juego.

report-steps = Lo que la mesa hará de verdad
report-until = Para el { $day }
report-voices = A quién invitará la mesa la próxima vez
report-backing = Lo que la gente pidió a sus responsables
report-backing-line = Sale de lo que la gente piensa hacer. Nadie puede ver quién lo pidió.
