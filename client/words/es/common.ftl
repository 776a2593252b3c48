# Palabras que comparten todas las pantallas.

app-name = Common Table
comma = ,

phase-P0 = Llegada
phase-P1 = Un momento a solas
phase-P2 = El problema
phase-P3 = Roles
phase-P4 = Escucha
phase-P5 = Reformular
phase-P6 = Armar un plan
phase-P8 = Lo que funciona
phase-P7 = Algo pasa
phase-P9 = ¿Justo y de acuerdo?
phase-P10 = Lo que haremos
phase-P11 = Salir del rol
phase-done = Fin

table-number = Mesa { $number }

group-officer = Policía
group-community = Comunidad
group-partner = Entidad aliada
group-undisclosed = Prefiero no decirlo

segment-prevent = Prevenir
segment-place = Lugar
segment-people = Gente
segment-care = Cuidado
segment-voice = Voz
segment-account = Promesas
segment-enforcement = Aplicar la ley

time-minutes = { $minutes ->
    [one] Queda { $minutes } min
   *[other] Quedan { $minutes } min
}
time-seconds = Quedan { $seconds } s
time-up = Se acabó el tiempo, sigan hablando
time-stands = Reloj detenido

line-connecting = Conectando…
line-offline = Conectando de nuevo…
line-offline-kept = Sin conexión. Tu respuesta está guardada.

code-bad_phase = La mesa ya siguió adelante.
code-not_present = Ya no estás en esta mesa.
code-not_your_turn = Es el turno de otra persona.
code-locked = Eso no está abierto ahora.
code-in_hand = Otra persona está tocando por esa persona ahora.
code-bad_target = Esa opción ya no está.
code-cap = Ya no caben más.
code-filtered = Eso no se puede mostrar aquí.
code-no_consent = Primero di que quieres jugar.
code-malformed = No llegó completo. Hay que enviarlo de nuevo.
code-too_large = Es demasiado largo. Hay que acortarlo.
code-too_fast = Fueron demasiados toques a la vez. Hay que esperar un momento y probar de nuevo.
code-too_late = La mesa ya siguió adelante.
code-not_allowed = Eso no se puede hacer desde aquí.
code-wrong_code = Ningún taller tiene este código. Míralo en la pantalla grande.
code-table_full = Esa mesa está llena. Quien facilita puede buscarte un lugar.
code-workshop_full = Todos los lugares están ocupados. Pide un lugar a quien facilita.
code-workshop_closed = Este taller ya terminó.
code-ticket_spent = Este lugar ya no es tuyo. Puedes entrar de nuevo.
code-busy = La mesa estaba ocupada. Hay que intentarlo de nuevo.

wheel-says = Rueda del plan. Cubierto: { $covered }. Abierto: { $open }.
close = Cerrar
still-missing = Falta responder: { $ask }
