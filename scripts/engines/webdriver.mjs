/** The few commands of the WebDriver protocol (W3C) that the suites need, over plain HTTP. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A session of a browser. @param address of the driver, without a last slash. */
export async function openSession(address, capabilities) {
  const { sessionId } = await ask(`${address}/session`, { capabilities: { alwaysMatch: capabilities } });
  const at = (path) => `${address}/session/${sessionId}${path}`;
  return {
    goTo: (url) => ask(at('/url'), { url }),
    /** The value of a function body; elements among its arguments and results are handles. */
    run: (script, ...args) => ask(at('/execute/sync'), { script, args }),
    click: (element) => ask(at(`/element/${element[ELEMENT]}/click`), {}),
    type: (element, text) => ask(at(`/element/${element[ELEMENT]}/value`), { text }),
    openTab: async () => (await ask(at('/window/new'), { type: 'tab' })).handle,
    switchTo: (handle) => ask(at('/window'), { handle }),
    closeTab: () => ask(at('/window'), undefined, 'DELETE'),
    close: () => ask(at(''), undefined, 'DELETE'),
  };
}

/** Whether a driver answers, and takes sessions. */
export const isReady = (address) =>
  ask(`${address}/status`, undefined, 'GET').then(
    ({ ready }) => ready,
    () => false,
  );

async function ask(url, body, method = 'POST') {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value?.error}: ${value?.message}`);
  return value;
}
