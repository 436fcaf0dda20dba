import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { isReady, openSession } from './webdriver.mjs';

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** A WebKitGTK under a screen of its own; `close()` ends both, and the driver. */
export async function openWebKit() {
  const port = await freePort();
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await firstLine(screen.stdio[3]);
  // Without a session bus, a GPU or the accessibility bus, which a bare machine doesn't have.
  const env = {
    ...process.env,
    DISPLAY: `:${display}`,
    NO_AT_BRIDGE: '1',
    GTK_A11Y: 'none',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env });
  const stop = () => [driver, screen].map((one) => one.kill());
  const address = `http://127.0.0.1:${port}`;
  try {
    for (let left = 100; !(await isReady(address)); left--) {
      if (left === 0) throw new Error('WebKitWebDriver did not start');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const session = await openSession(address, {
      'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
    });
    return { ...session, close: () => session.close().finally(stop) };
  } catch (error) {
    stop();
    throw error;
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const firstLine = (stream) =>
  new Promise((resolve, reject) => {
    stream.once('data', (data) => resolve(`${data}`.trim()));
    stream.once('end', () => reject(new Error('Xvfb did not start')));
  });
