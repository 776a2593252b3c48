import { TableArt } from "./TableArt";
import "./badge.css";

type BadgeProps = { title: string; line: string };

/** The one badge of the evening, the same for everyone: the table that they sat at. */
export function Badge({ title, line }: BadgeProps) {
  return (
    <figure class="badge">
      <TableArt />
      <figcaption>
        <strong>{title}</strong>
        <span>{line}</span>
      </figcaption>
    </figure>
  );
}
