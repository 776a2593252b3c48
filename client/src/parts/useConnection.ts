import { useEffect, useState } from "preact/hooks";
import { Connection } from "../wire/connection";
import type { Hello } from "../wire/types";

/** A connection that lives as long as the part that asked for it; `outbox` as the connection has it. */
export function useConnection(hello: Hello, outbox: string | null = null): Connection {
  const [connection] = useState(() => new Connection(hello, outbox));
  useEffect(() => () => connection.close(), [connection]);
  return connection;
}
