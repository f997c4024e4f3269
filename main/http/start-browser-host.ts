import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { browserOf } from '#shared/contract/client-id.ts';
import { securityHeaders } from '#shared/security/csp.ts';
import type { Core } from '../core/core.ts';
import { loadRendererFiles, type RendererFiles } from '../web/renderer-files.ts';
import { answerCall, clientOf } from './answer-call.ts';
import { type EventStreams, openEventStreams } from './event-streams.ts';
import { type GuardSettings, isSameSecret, refuse } from './request-guard.ts';

export type BrowserHostOptions = {
  core: Core;
  /** Folder of the built page. */
  rendererDir: string;
  /** 0 or left out: any free port. */
  port?: number;
  /** Authority of the development server in front of us, for example `127.0.0.1:5173`; never set in use. */
  dev?: string;
};

export type BrowserHost = { url: string; port: number; close(): Promise<void> };

type Desk = { core: Core; streams: EventStreams; files: RendererFiles; token: string; settings: GuardSettings };

const loopback = '127.0.0.1';
const secret = () => randomBytes(24).toString('base64url');

/**
 * Serves the page and the calls on the loopback address. The printed address carries a random token; it sets the session
 * cookie and leads on to the clean address. Errors: rejects when the port is taken or the page was not built.
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const files = await loadRendererFiles(options.rendererDir);
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  const authorities = [`${loopback}:${port}`, `localhost:${port}`, ...(options.dev ? [options.dev] : [])];
  const settings = { authorities, session: secret(), cookieName: `duban-${port}` };
  const streams = openEventStreams(options.core);
  const desk = { core: options.core, streams, files, token: secret(), settings };
  server.on('request', (request, response) => {
    void route(desk, request, response).catch(() => finish(response, 500, 'Internal error'));
  });
  const url = `http://${loopback}:${port}/enter?token=${desk.token}`;
  return { url, port, close: () => close(server, streams) };
}

async function route(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${loopback}`);
  if (url.pathname === '/enter') return enter(desk, request, url, response);
  const { method = 'GET', headers } = request;
  const refusal = refuse({ method, pathname: url.pathname, headers: oneValueEach(headers) }, desk.settings);
  if (refusal) return finish(response, refusal.status, refusal.why);
  if (url.pathname.startsWith('/api/')) return answerCall(desk, url.pathname.slice(5), request, response);
  if (url.pathname === '/events' && method === 'GET') {
    return desk.streams.open(response, browserOf(clientOf(request)));
  }
  const reply = desk.files.reply(url.pathname);
  response.writeHead(reply.status, reply.headers);
  response.end(method === 'HEAD' ? undefined : reply.body);
}

function enter(desk: Desk, request: IncomingMessage, url: URL, response: ServerResponse): void {
  const known = desk.settings.authorities.includes(request.headers.host ?? '');
  if (!known || !isSameSecret(url.searchParams.get('token') ?? '', desk.token)) {
    finish(response, 401, 'Unknown address. Use the one that Duban printed when it started.');
    return;
  }
  const cookie = `${desk.settings.cookieName}=${desk.settings.session}; HttpOnly; SameSite=Strict; Path=/`;
  response.writeHead(303, { ...securityHeaders, location: '/', 'set-cookie': cookie, 'cache-control': 'no-store' });
  response.end();
}

function oneValueEach(headers: IncomingMessage['headers']): Record<string, string | undefined> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : value,
  ]);
  return Object.fromEntries(entries);
}

/** Ends a refused request with a body: an empty one is shown as a broken connection by Chromium. */
function finish(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(text);
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
