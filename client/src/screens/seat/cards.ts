import { optionsOf } from "../../wire/offers";
import type { CardFace, OfferView } from "../../wire/types";

type Faces = Readonly<Record<string, CardFace>>;

/** The cards that offers leave to choose in a field, as options by their titles. */
export function cardOptions(offers: readonly OfferView[], field: string, faces: Faces = {}) {
  return optionsOf(offers, field).map((card) => {
    const face = faces[card];
    return { value: String(card), label: face?.title ?? String(card), hint: face?.line };
  });
}
