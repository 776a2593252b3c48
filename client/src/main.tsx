import "@fontsource-variable/atkinson-hyperlegible-next";
import { render } from "preact";

function App() {
  return <h1>Common Table</h1>;
}

const place = document.getElementById("app");
if (place) render(<App />, place);
