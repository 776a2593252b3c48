const REST = 2_000;

/**
 * Loads the page anew after a rest, as soon as the server answers: a browser does not ask again for
 * code that failed to come, however often it is imported. Tickets, drafts and what was not sent yet
 * are kept on the device. Gives what calls it off.
 */
export function loadAnew(): () => void {
  let isWanted = true;
  const look = async () => {
    const isThere = await isReachable();
    if (!isWanted) return;
    if (isThere) history.go(0);
    else rest = setTimeout(look, REST);
  };
  let rest = setTimeout(look, REST);
  return () => {
    isWanted = false;
    clearTimeout(rest);
  };
}

/** Whether this page would come if it were asked for: else nothing but the browser's regrets would. */
async function isReachable(): Promise<boolean> {
  try {
    const asked = { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(REST) } as const;
    return (await fetch(location.href, asked)).ok;
  } catch {
    return false;
  }
}
