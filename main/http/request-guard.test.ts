import { describe, expect, it } from 'vitest';
import { type GuardedRequest, judge } from './request-guard.ts';

const session = { id: 'secret', token: 'token' };
const settings = {
  authorities: ['127.0.0.1:4100'],
  cookieName: '__duban-4100',
  find: (id: string) => (id === session.id ? session : null),
};
const call: GuardedRequest = {
  method: 'POST',
  pathname: '/api/workspace.info',
  headers: {
    host: '127.0.0.1:4100',
    origin: 'http://127.0.0.1:4100',
    'sec-fetch-site': 'same-origin',
    cookie: 'other=1; __duban-4100=secret',
    'content-type': 'application/json; charset=utf-8',
    'x-duban': '1',
    'x-duban-session': 'token',
  },
};
const withHeaders = (headers: GuardedRequest['headers']) => ({ ...call, headers: { ...call.headers, ...headers } });

describe('the request guard', () => {
  it('lets a call of our own page through', () => {
    expect(judge(call, settings)).toEqual({ session });
  });

  it('finds the session among several cookies of one name', () => {
    const cookie = '__duban-4100=stale; __duban-4100=secret';
    expect(judge(withHeaders({ cookie }), settings)).toEqual({ session });
  });

  it('lets a page request typed into the address line through', () => {
    const headers = { host: '127.0.0.1:4100', 'sec-fetch-site': 'none', cookie: '__duban-4100=secret' };
    expect(judge({ method: 'GET', pathname: '/', headers }, settings)).toEqual({ session });
  });

  it.each([
    ['a name that was bound to the loopback address', withHeaders({ host: 'evil.example:4100' }), 421],
    ['another port', withHeaders({ host: '127.0.0.1:4101' }), 421],
    ['a foreign origin', withHeaders({ origin: 'http://evil.example' }), 403],
    ['the null origin of a sandboxed frame', withHeaders({ origin: 'null' }), 403],
    ['a request that another site made the browser send', withHeaders({ 'sec-fetch-site': 'cross-site' }), 403],
    ['no cookie', withHeaders({ cookie: undefined }), 401],
    ['a wrong cookie', withHeaders({ cookie: '__duban-4100=secreu' }), 401],
    ['the cookie of another port', withHeaders({ cookie: '__duban-4101=secret' }), 401],
    ['the cookie without the token of the page', withHeaders({ 'x-duban-session': undefined }), 401],
    ['a token of another session', withHeaders({ 'x-duban-session': 'tokem' }), 401],
    ['the token without the cookie', withHeaders({ cookie: '' }), 401],
    [
      'a stream without the token',
      { ...withHeaders({ 'x-duban-session': '' }), method: 'GET', pathname: '/events' },
      401,
    ],
    ['a call without our header', withHeaders({ 'x-duban': undefined }), 400],
    ['a form', withHeaders({ 'content-type': 'text/plain' }), 415],
    ['a call by GET', { ...call, method: 'GET' }, 405],
    ['a write outside the calls', { ...call, pathname: '/' }, 405],
  ])('refuses %s', (_name, request, status) => {
    expect(judge(request, settings)).toMatchObject({ refusal: { status } });
  });
});
