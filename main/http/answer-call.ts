import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodeJson, encodeJson } from '#shared/contract/byte-codec.ts';
import type { Reply } from '#shared/contract/call.ts';
import { browserOf, clientHeader } from '#shared/contract/client-id.ts';
import { seqHeader } from '#shared/contract/event-stream.ts';
import { securityHeaders } from '#shared/security/csp.ts';
import type { Core } from '../core/core.ts';
import type { EventStreams } from './event-streams.ts';
import { bodyLimit, readBody } from './read-body.ts';

/** What answers a call: the core, and the streams that told of changes before the answer goes out. */
export type Answering = { core: Core; streams: EventStreams };

/** Answers `POST /api/<call>`: JSON in, the reply envelope as JSON out. A failed call is a reply with status 200. */
export async function answerCall(
  { core, streams }: Answering,
  call: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, bodyLimit(call));
  if (body === null) {
    // The rest of the body is not wanted; closing the connection says so.
    return send(
      response,
      413,
      refused('file-too-large', { limit: Math.floor((bodyLimit(call) * 3) / 4 / 1024 / 1024) }),
      { connection: 'close' },
    );
  }
  const parsed = parse(body);
  if (!parsed) return send(response, 400, refused('bad-input'));
  const reply = await core.dispatch(call, parsed.input, clientOf(request));
  send(response, 200, reply, { [seqHeader]: `${streams.seq()}` });
}

/** Who calls. A caller without a name gets one of its own: nobody hears of its jobs, and nobody can cancel them. */
export function clientOf({ headers }: IncomingMessage): string {
  const named = headers[clientHeader];
  return typeof named === 'string' && browserOf(named) !== null ? named : randomUUID();
}

function parse(body: string): { input: unknown } | null {
  try {
    return { input: body === '' ? undefined : decodeJson(body) };
  } catch {
    // Not JSON, or not base64 where bytes were promised: answered as bad input.
    return null;
  }
}

function refused(code: 'bad-input' | 'file-too-large', details: Record<string, number> = {}): Reply<never> {
  return { ok: false, error: { code, details, message: 'refused by the browser host' } };
}

function send(response: ServerResponse, status: number, reply: Reply<unknown>, headers: Record<string, string> = {}) {
  const type = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(status, { ...securityHeaders, ...type, ...headers });
  response.end(encodeJson(reply));
}
