/** Something that a script did, or read, where an answer could stay or go: the kind of place, and what was put there. */
export interface Seen {
  kind: string;
  detail: string;
}

/**
 * Runs in every frame before any script of the page: writes down each use of what could keep or carry an answer, reads
 * included. Self-contained, since it crosses into the page.
 */
export function witness(): void {
  const seen: Seen[] = [];
  const text = (value: unknown): string => {
    try {
      return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    } catch {
      return String(value);
    }
  };
  const note = (kind: string, ...details: unknown[]) => seen.push({ kind, detail: details.map(text).join(' ') });
  // Not enumerable: the page, and its globals, look as they did.
  Object.defineProperty(globalThis, '__seen', { value: seen });

  /** Tells of each call; without the function itself where the browser has none. */
  const calls = (owner: object | undefined, name: string, kind: string) => {
    const real = owner && (Reflect.get(owner, name) as unknown);
    if (typeof real !== 'function') return;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value: function told(this: unknown, ...all: unknown[]) {
        note(kind, name, ...all);
        return new.target ? Reflect.construct(real, all) : Reflect.apply(real, this, all);
      },
    });
  };
  /** Tells of each read and write of a property. */
  const uses = (owner: object, name: string, kind: string) => {
    const real = Object.getOwnPropertyDescriptor(owner, name);
    if (!real?.get) return;
    Object.defineProperty(owner, name, {
      ...real,
      get() {
        note(kind, name);
        return real.get?.call(this);
      },
      set(value: unknown) {
        note(kind, name, value);
        real.set?.call(this, value);
      },
    });
  };
  uses(globalThis, 'localStorage', 'storage');
  uses(globalThis, 'sessionStorage', 'storage');
  uses(globalThis, 'cookieStore', 'cookies');
  uses(Document.prototype, 'cookie', 'cookies');
  uses(globalThis, 'indexedDB', 'databases');
  uses(globalThis, 'caches', 'databases');
  uses(Navigator.prototype, 'serviceWorker', 'workers');
  uses(Navigator.prototype, 'storage', 'databases');
  for (const name of ['Worker', 'SharedWorker', 'BroadcastChannel']) calls(globalThis, name, 'workers');
  for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport'])
    calls(globalThis, name, 'beacons');
  calls(Navigator.prototype, 'sendBeacon', 'beacons');
  calls(History.prototype, 'pushState', 'history');
  calls(History.prototype, 'replaceState', 'history');
  calls(globalThis, 'postMessage', 'messages');
  calls(MessagePort.prototype, 'postMessage', 'messages');
  calls(globalThis.Clipboard?.prototype, 'writeText', 'clipboard');
  calls(globalThis.Clipboard?.prototype, 'write', 'clipboard');
  calls(Document.prototype, 'execCommand', 'clipboard');
  for (const name of ['debug', 'info', 'log', 'warn', 'error', 'table', 'dir']) calls(console, name, 'console');
  calls(Performance.prototype, 'mark', 'console');

  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function told(event: Event) {
    const { detail, data } = event as CustomEvent & MessageEvent;
    note('events', event.type, detail ?? data ?? '');
    return dispatch.call(this, event);
  };
  // What other windows are sent: seen where it arrives, since a window of another site can't be watched from here.
  addEventListener('message', ({ data }) => note('messages', data), true);
}

/** What can be read of a page from outside once the journey is over. */
export const traces = (): Seen[] => [
  { kind: 'title', detail: document.title },
  { kind: 'history', detail: `${location.href} ${JSON.stringify(history.state)}` },
  { kind: 'name', detail: window.name },
  ...performance.getEntriesByType('mark').map(({ name }) => ({ kind: 'console', detail: name })),
];
