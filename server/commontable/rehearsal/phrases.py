"""What simulated people write in their own words, in each language they may speak."""

from collections.abc import Mapping, Sequence

PHRASES: Mapping[str, Sequence[str]] = {
    "en": (
        "Walk the street together once a month and note what works",
        "Put one phone number on every door that somebody answers",
        "Agree on one sentence to say before anything else is said",
        "Try it for four weekends, then meet and look again",
        "Ask those who are not here what they would need first",
        "Keep two lamps on and the benches free until the last bus",
        "Say thank you in public when a quiet night was somebody's work",
        "Write the times down where all of us can read them",
    ),
    "es": (
        "Recorrer la calle juntos una vez al mes y anotar lo que funciona",
        "Poner en cada puerta un número al que alguien conteste",
        "Acordar una frase que se diga antes que cualquier otra",
        "Probarlo cuatro fines de semana y volver a mirarlo",
        "Preguntar a quienes no están qué necesitarían primero",
        "Dejar dos luces y los bancos libres hasta el último bus",
        "Dar las gracias en público cuando la noche fue tranquila",
        "Escribir los horarios donde todos podamos leerlos",
    ),
    "ar": (
        "نمشي في الشارع معًا مرة كل شهر ونكتب ما ينجح",
        "نضع على كل باب رقمًا يجيب عليه أحد",
        "نتفق على جملة تقال قبل أي كلام آخر",
        "نجرّب ذلك أربع عطل ثم نجتمع وننظر من جديد",
        "نسأل من ليسوا هنا عما يحتاجون إليه أولًا",
        "نترك مصباحين مضاءين والمقاعد خالية حتى آخر حافلة",
        "نشكر علنًا من تعب لتكون الليلة هادئة",
        "نكتب المواعيد حيث نستطيع كلنا قراءتها",
    ),
}
"""By language; whoever speaks another one writes in English."""


def phrases_in(language: str) -> Sequence[str]:
    return PHRASES.get(language, PHRASES["en"])
