# Words of what few phones open: they come when it is asked for.

lent-hint = Tendrá un lugar como todos. Pásale esta pantalla cuando le toque; su carta es solo para sus ojos.
lent-alias = Un nombre para usar aquí
lent-group = Su lado
lent-police = Un rol de policía le parece bien
lent-seat = Darle un lugar
forget-goes = Tu nombre aquí, tu lado, tus valoraciones, tus votos, lo que escribiste y tus respuestas privadas se borran, de las pantallas y del registro.
forget-yes = Borrarlo e irme
forget-no = Quedarme
guest-plan = Un plan de otra mesa
review-strength = ¿Qué funciona en él?
review-next = Un próximo paso, si quieren
review-words = Algo con sus propias palabras, si quieren
review-send = Enviarlo a esa mesa
call-hint = Ven la pregunta y pueden enviar una idea. No aparece ningún nombre.
call-words = ¿Qué quieren saber?
voice-who = ¿Quién faltaba?
voice-how = ¿Cómo se lo preguntarán?
voice-add = Ponerlo en nuestro plan
call-send = Preguntar
idea-words = Tu idea, en pocas palabras
idea-cards = O envía una carta
idea-send = Enviarla
call-away = Ahora no
