import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CodeRefusal, Entered } from '#shared/contract/session.ts';
import { securityHeaders } from '#shared/security/csp.ts';
import type { EntryCodes } from './entry-codes.ts';
import { finish } from './plain-reply.ts';
import { readBody } from './read-body.ts';
import { type GuardedRequest, type GuardSettings, refuseCall, sessionOf } from './request-guard.ts';
import type { Sessions } from './sessions.ts';

export type Entering = { codes: EntryCodes; sessions: Sessions; settings: GuardSettings; askedAnew: () => void };

const statuses: Readonly<Record<CodeRefusal, number>> = { wrong: 401, used: 410, expired: 410, slowed: 429 };
/** Longest body in bytes: a code and the JSON around it. */
const bodyLimit = 1024;

/**
 * Answers `POST /enter` with `{"code": …}`: a right code begins a session (its id in the cookie, its token in the answer) and ends the one that
 * this browser had; any other is refused by what it is. An old address, or `{"renew": true}`, makes the host give a new one where none is open: to
 * the person who started it, never in the answer.
 */
export async function enter(
  { codes, sessions, settings, askedAnew }: Entering,
  guarded: GuardedRequest,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const wrong = refuseCall(guarded);
  if (wrong) return finish(response, wrong.status, wrong.why);
  const body = await readBody(request, bodyLimit);
  if (body === null) return finish(response, 413, 'too long');
  const { code, renew } = readWish(body);
  if (renew) {
    askedAnew();
    return finish(response, 202, 'told');
  }
  const refusal = codes.take(code);
  if (refusal === 'used' || refusal === 'expired') askedAnew();
  if (refusal !== null) return refuse(response, refusal, codes.wait());
  const former = sessionOf(guarded, settings);
  if (former) sessions.end(former);
  const { id, token } = sessions.begin();
  const cookie = `${settings.cookieName}=${id}; HttpOnly; SameSite=Strict; Path=/`;
  const entered: Entered = { token };
  response.writeHead(200, { ...headers, 'set-cookie': cookie });
  response.end(JSON.stringify(entered));
}

const headers = { ...securityHeaders, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };

function refuse(response: ServerResponse, refusal: CodeRefusal, wait: number): void {
  const later = refusal === 'slowed' ? { 'retry-after': `${Math.ceil(wait / 1000)}` } : {};
  response.writeHead(statuses[refusal], { ...headers, ...later });
  response.end(JSON.stringify({ refusal }));
}

/** What a body asks for: to enter by a code, or that the host give a new address. What is neither is a wrong code. */
function readWish(body: string): { code: string; renew: boolean } {
  try {
    const given: unknown = JSON.parse(body);
    if (typeof given !== 'object' || given === null) return { code: '', renew: false };
    const code = 'code' in given && typeof given.code === 'string' ? given.code : '';
    return { code, renew: code === '' && 'renew' in given && given.renew === true };
  } catch {
    // Not JSON.
    return { code: '', renew: false };
  }
}
