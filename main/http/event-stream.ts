import type { ServerResponse } from 'node:http';
import { encodeJson } from '#shared/contract/byte-codec.ts';
import { securityHeaders } from '#shared/security/csp.ts';
import type { Core } from '../core/core.ts';

const heartbeat = 25_000;

/** Sends the core's events as Server-Sent Events until the page goes away. */
export function streamEvents(core: Core, response: ServerResponse): void {
  response.writeHead(200, {
    ...securityHeaders,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.write(': connected\n\n');
  const end = core.subscribe((event) => response.write(`data: ${encodeJson(event)}\n\n`));
  const timer = setInterval(() => response.write(': still here\n\n'), heartbeat);
  response.on('close', () => {
    clearInterval(timer);
    end();
  });
}
