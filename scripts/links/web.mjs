const AT_ONCE = 8;
const PATIENCE = 20_000;
/** Sites that answer a program so are not dead: they want a person, or less haste. */
const NOT_DEAD = new Set([401, 403, 405, 406, 429, 503]);

/** Asks each address once. @returns a line for each that is dead, with every place that names it. */
export async function askAll(links) {
  const places = new Map();
  for (const { target, file, line } of links) {
    const address = target.split('#')[0];
    places.set(address, [...(places.get(address) ?? []), `${file}:${line}`]);
  }
  const left = [...places.keys()];
  const dead = [];
  const worker = async () => {
    for (let address = left.pop(); address; address = left.pop()) {
      const problem = await ask(address);
      if (problem) dead.push(`${places.get(address).join(', ')}: ${address}: ${problem}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return dead.sort();
}

async function ask(address) {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(PATIENCE),
      headers: { Accept: 'text/html,*/*' },
    });
    await response.body?.cancel();
    return response.ok || NOT_DEAD.has(response.status) ? null : `HTTP ${response.status}`;
  } catch (error) {
    return error.cause?.code ?? error.message;
  }
}
