import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { browserOf } from '#shared/contract/client-id.ts';
import { enterPath } from '#shared/contract/session.ts';
import type { Core } from '../core/core.ts';
import { loadRendererFiles, type RendererFiles } from '../web/renderer-files.ts';
import { answerCall, clientOf } from './answer-call.ts';
import { type Entering, enter } from './enter.ts';
import { EntryCodes } from './entry-codes.ts';
import { type EntryPage, openEntryPage } from './entry-page.ts';
import { type EventStreams, openEventStreams } from './event-streams.ts';
import { finish, guardedOf, sendFile } from './plain-reply.ts';
import { type GuardedRequest, judge, type Refusal, refuseForeign } from './request-guard.ts';
import { type Session, Sessions } from './sessions.ts';

export type BrowserHostOptions = {
  core: Core;
  /** Folder of the built page. */
  rendererDir: string;
  /** 0 or left out: any free port. */
  port?: number;
  /** Authority of the development server in front of us, for example `127.0.0.1:5173`; never set in use. */
  dev?: string;
  /** The clock in ms by which codes and sessions end. */
  now?(): number;
  /** Takes an address that was made unasked: the code of the one before was guessed at, or an old address was opened. */
  tellAddress?(url: string): void;
};

export type BrowserHost = {
  /** The address to enter by, once and within two minutes. */
  url: string;
  port: number;
  /** Makes a new address; the one before no longer leads in. */
  newAddress(): string;
  close(): Promise<void>;
};

type Desk = Entering & { core: Core; streams: EventStreams; files: RendererFiles; entry: EntryPage };

const loopback = '127.0.0.1';

/**
 * Serves the page and the calls on the loopback address. Who enters by the address of a one-time code is given a session. Errors: rejects when
 * the port is taken or the page was not built.
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const files = await loadRendererFiles(options.rendererDir);
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  const now = options.now ?? Date.now;
  // Behind `#`: what stands there is sent to nobody and written into no log.
  const addressOf = (code: string) => `http://${loopback}:${port}${enterPath}#${code}`;
  const tell = (code: string) => options.tellAddress?.(addressOf(code));
  const codes = new EntryCodes(now, tell);
  const sessions = new Sessions(now);
  const streams = openEventStreams(options.core);
  const authorities = [`${loopback}:${port}`, `localhost:${port}`, ...(options.dev ? [options.dev] : [])];
  const settings = { authorities, cookieName: `__duban-${port}`, find: (id: string) => sessions.find(id) };
  const askedAnew = () => {
    if (!codes.isOpen()) tell(codes.issue());
  };
  const desk = {
    core: options.core,
    streams,
    files,
    entry: openEntryPage(files),
    codes,
    sessions,
    settings,
    askedAnew,
  };
  server.on('request', (request, response) => {
    void route(desk, request, response).catch(() => finish(response, 500, 'Internal error'));
  });
  const newAddress = () => addressOf(codes.issue());
  return { url: newAddress(), port, newAddress, close: () => close(server, streams) };
}

async function route(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const guarded = guardedOf(request);
  if (!guarded) return finish(response, 400, 'no address');
  const { method, pathname } = guarded;
  if (isEntry(desk, guarded)) {
    const foreign = refuseForeign(guarded, desk.settings);
    if (foreign) return finish(response, foreign.status, foreign.why);
    if (method === 'POST') return enter(desk, guarded, request, response);
    return sendFile(response, pathname === enterPath ? desk.entry.reply(200) : desk.files.reply(pathname), method);
  }
  const verdict = judge(guarded, desk.settings);
  if ('refusal' in verdict) return refuse(desk, guarded, verdict.refusal, response);
  return serve(desk, verdict.session, guarded, request, response);
}

/** What somebody may ask for who has not entered: entering, and the page for it. */
function isEntry({ entry }: Desk, { method, pathname }: GuardedRequest): boolean {
  if (pathname === enterPath) return method === 'GET' || method === 'POST';
  return method === 'GET' && entry.needs(pathname);
}

/** A person who opens an old address is shown a page that says how to go on; a program is told in two words. */
function refuse(desk: Desk, { method, pathname }: GuardedRequest, refusal: Refusal, response: ServerResponse): void {
  const isPage = refusal.status === 401 && method === 'GET' && pathname === '/';
  if (isPage) sendFile(response, desk.entry.reply(401), method);
  else finish(response, refusal.status, refusal.why);
}

async function serve(
  { core, streams, files, sessions }: Desk,
  session: Session,
  { method, pathname }: GuardedRequest,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (pathname.startsWith('/api/')) {
    sessions.use(session);
    return answerCall({ core, streams }, pathname.slice(5), request, response);
  }
  if (pathname === '/events' && method === 'GET') {
    const lasts = () => sessions.find(session.id) !== null;
    return streams.open(response, browserOf(clientOf(request)), lasts);
  }
  sendFile(response, files.reply(pathname), method);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function close(server: Server, streams: EventStreams): Promise<void> {
  streams.end();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
