import type { LoadIssueCode } from '@ess-orientation/data';
import type { Answer } from '../support/host';
import type { Files } from './files';

/** One thing that can happen between a server and a reader of its file. */
export interface Fault {
  name: string;
  /** What the server does, whatever the file. */
  answer: (files: Files) => Answer;
  /** What the loader says of a dataset; `null`: nothing, it simply works. */
  code: LoadIssueCode | null;
  /** How many requests are made before it gives up: three where trying again may help, else one. */
  tries: 1 | 3;
  /** The server keeps silent: only the loader's own patience ends the wait. */
  stalls?: true;
}

const status =
  (code: number, headers: Record<string, string> = {}) =>
  (): Answer =>
  (_, response) =>
    void response.writeHead(code, headers).end();
/** Kept by the browser for an hour: a faulty answer too. */
const OPEN = { 'Cache-Control': 'max-age=3600', 'Access-Control-Allow-Origin': '*' };
const body =
  (content: (files: Files) => string | Buffer, type = 'application/json') =>
  (files: Files): Answer =>
  (_, response) =>
    void response.writeHead(200, { ...OPEN, 'Content-Type': type }).end(content(files));

/** The beginning of the file, then nothing; or the line is cut. */
const half =
  (then: 'stall' | 'cut') =>
  ({ good }: Files): Answer =>
  (_, response) => {
    response.writeHead(200, { 'Content-Length': `${Buffer.byteLength(good)}` });
    response.write(good.slice(0, good.length / 2), () => {
      if (then === 'cut') response.destroy();
    });
  };

/** Bytes that went out of each endless answer, and whether its reader hung up. */
export const endless: { sent: number; closed: Promise<void> }[] = [];
const flood = (): Answer => (_, response) => {
  const flow = { sent: 0, closed: new Promise<void>((resolve) => response.on('close', resolve)) };
  endless.push(flow);
  response.writeHead(200, { 'Content-Type': 'application/json' });
  const chunk = Buffer.alloc(65_536, ' ');
  const pour = (): void => {
    do flow.sent += chunk.length;
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', pour);
  pour();
};

const NESTED = '['.repeat(100_000) + ']'.repeat(100_000);
/** Raw bytes on the line, instead of an answer. */
const raw =
  (content: (files: Files) => string) =>
  (files: Files): Answer =>
  ({ socket }) =>
    void socket.end(content(files));

/** What a server can do. Those that lie with the network or the page are told apart where each can happen. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'a redirect that turns in a circle',
    answer: () => (request, response) => status(302, { Location: request.url ?? '' })()(request, response),
    code: 'unreachable',
    tries: 3,
  },
  { name: '304 without a body', answer: status(304), code: 'http-status', tries: 1 },
  ...[401, 403, 404, 410].map((code) => ({
    name: `${code}`,
    answer: status(code),
    code: 'http-status' as const,
    tries: 1 as const,
  })),
  ...[408, 429, 500, 503].map((code) => ({
    name: `${code}`,
    answer: status(code),
    code: 'http-status' as const,
    tries: 3 as const,
  })),
  { name: 'no headers, ever', answer: () => () => undefined, code: 'timeout', tries: 3, stalls: true },
  {
    name: 'a body without any header',
    answer: raw(({ good }) => `HTTP/1.1 200 OK\r\n\r\n${good}`),
    code: null,
    tries: 1,
  },
  { name: 'an answer that is not HTTP', answer: raw(() => 'bonjour\r\n\r\n'), code: 'unreachable', tries: 3 },
  { name: 'a stall in the middle of the body', answer: half('stall'), code: 'timeout', tries: 3, stalls: true },
  { name: 'a line cut in the middle of the body', answer: half('cut'), code: 'unreachable', tries: 3 },
  { name: 'a truncated file', answer: body(({ good }) => good.slice(0, -10)), code: 'not-json', tries: 1 },
  {
    name: 'a web page instead of JSON',
    answer: body(() => '<!doctype html><title>Connexion</title>', 'text/html'),
    code: 'not-json',
    tries: 1,
  },
  { name: 'an empty file', answer: body(() => ''), code: 'not-json', tries: 1 },
  { name: 'a byte order mark', answer: body(({ good }) => `\uFEFF${good}`), code: null, tries: 1 },
  {
    name: 'Latin-1',
    answer: body(({ good }) => Buffer.from(`${good.slice(0, -1)},"é":1}`, 'latin1')),
    code: 'not-utf8',
    tries: 1,
  },
  {
    name: 'invalid UTF-8',
    answer: body(({ good }) => Buffer.concat([Buffer.from(good), Buffer.from([0xf0, 0x9f])])),
    code: 'not-utf8',
    tries: 1,
  },
  { name: 'invalid JSON', answer: body(({ good }) => good.replace('}', ',}')), code: 'not-json', tries: 1 },
  { name: '100,000 levels of nesting', answer: body(() => NESTED), code: 'not-a-dataset', tries: 1 },
  {
    name: '100,000 levels in an unknown field',
    answer: body(({ good }) => `${good.slice(0, -1)},"later":${NESTED}}`),
    code: null,
    tries: 1,
  },
  { name: 'a file without end', answer: flood, code: 'too-large', tries: 1 },
  { name: 'another schema', answer: body(({ wrongSchema }) => wrongSchema), code: 'invalid-value', tries: 1 },
  { name: 'a newer major version', answer: body(({ newerMajor }) => newerMajor), code: 'newer-format', tries: 1 },
  { name: 'a newer minor version', answer: body(({ newerMinor }) => newerMinor), code: null, tries: 1 },
  { name: 'the same id twice', answer: body(({ duplicates }) => duplicates), code: 'duplicate-id', tries: 1 },
  { name: 'an empty list', answer: body(({ emptyList }) => emptyList), code: 'invalid-value', tries: 1 },
];

/** The file as it should be: what a server that has been mended gives. */
export const mended = body(({ good }) => good);
