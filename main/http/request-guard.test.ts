import { describe, expect, it } from 'vitest';
import { type GuardedRequest, refuse } from './request-guard.ts';

const settings = { authorities: ['127.0.0.1:4100'], session: 'secret', cookieName: 'duban-4100' };
const call: GuardedRequest = {
  method: 'POST',
  pathname: '/api/workspace.info',
  headers: {
    host: '127.0.0.1:4100',
    origin: 'http://127.0.0.1:4100',
    'sec-fetch-site': 'same-origin',
    cookie: 'other=1; duban-4100=secret',
    'content-type': 'application/json; charset=utf-8',
    'x-duban': '1',
  },
};
const withHeaders = (headers: GuardedRequest['headers']) => ({ ...call, headers: { ...call.headers, ...headers } });

describe('the request guard', () => {
  it('lets a call of our own page through', () => {
    expect(refuse(call, settings)).toBeNull();
  });

  it('lets a page request typed into the address line through', () => {
    const headers = { host: '127.0.0.1:4100', 'sec-fetch-site': 'none', cookie: 'duban-4100=secret' };
    expect(refuse({ method: 'GET', pathname: '/', headers }, settings)).toBeNull();
  });

  it.each([
    ['a name that was bound to the loopback address', withHeaders({ host: 'evil.example:4100' }), 421],
    ['another port', withHeaders({ host: '127.0.0.1:4101' }), 421],
    ['a foreign origin', withHeaders({ origin: 'http://evil.example' }), 403],
    ['the null origin of a sandboxed frame', withHeaders({ origin: 'null' }), 403],
    ['a request that another site made the browser send', withHeaders({ 'sec-fetch-site': 'cross-site' }), 403],
    ['no cookie', withHeaders({ cookie: undefined }), 401],
    ['a wrong cookie', withHeaders({ cookie: 'duban-4100=secreu' }), 401],
    ['a call without our header', withHeaders({ 'x-duban': undefined }), 400],
    ['a form', withHeaders({ 'content-type': 'text/plain' }), 415],
    ['a call by GET', { ...call, method: 'GET' }, 405],
    ['a write outside the calls', { ...call, pathname: '/' }, 405],
  ])('refuses %s', (_name, request, status) => {
    expect(refuse(request, settings)?.status).toBe(status);
  });
});
