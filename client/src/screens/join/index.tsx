import { Words } from "../../words";

export default function JoinScreen() {
  return (
    <h1>
      <Words id="app-name" />
    </h1>
  );
}
