import type { IncomingMessage, ServerResponse } from 'node:http';
import { securityHeaders } from '#shared/security/csp.ts';
import type { PageReply } from '../web/renderer-files.ts';
import type { GuardedRequest } from './request-guard.ts';

/** Ends a refused request with a body: an empty one is shown as a broken connection by Chromium. */
export function finish(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(text);
}

/** Sends a file of the page. */
export function sendFile(response: ServerResponse, reply: PageReply, method: string): void {
  response.writeHead(reply.status, reply.headers);
  response.end(method === 'HEAD' ? undefined : reply.body);
}

/** What the guard looks at; null when the request's address is none. */
export function guardedOf(request: IncomingMessage): GuardedRequest | null {
  const { method = 'GET', url = '/' } = request;
  // A request for another server (`GET http://…`) is for a proxy, which this is not.
  const address = `http://127.0.0.1${url}`;
  if (!url.startsWith('/') || !URL.canParse(address)) return null;
  return { method, pathname: new URL(address).pathname, headers: oneValueEach(request.headers) };
}

function oneValueEach(headers: IncomingMessage['headers']): Record<string, string | undefined> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : value,
  ]);
  return Object.fromEntries(entries);
}
