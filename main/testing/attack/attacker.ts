import { type Entered, sessionHeader } from '#shared/contract/session.ts';
import type { BrowserHost } from '../../http/start-browser-host.ts';
import type { Dice } from '../dice.ts';
import { enterHost } from '../enter-host.ts';
import { type Answered, type Sent, sendRaw } from './send-raw.ts';

/** A host that is attacked, its clock that can be moved on (ms), and a word that only its workspace holds. */
export type Target = { host: BrowserHost; pass(ms: number): void; secret: string };

/** A kind of attempt, and what makes all of its attempts and gives their answers. */
export type Attempt = [kind: string, make: () => Promise<Answered[]>];

type Headers = Record<string, string>;

/** What an attacker has: every way to send something, and the session of somebody who entered, to take parts of. */
export type Attacker = Target & {
  own: string;
  /** What the page of an entered browser sends. */
  entered: Headers;
  cookie: string;
  token: Entered['token'];
  guesses: number;
  dice: Dice;
  send(sent: Sent): Promise<Answered>;
  /** A call with these headers besides those that any program can write. */
  post(headers: Headers, body?: string): Promise<Answered>;
  offer(code: string): Promise<Answered>;
  newCode(): string;
  enter(): Promise<Headers>;
};

export const aCall = '/api/workspace.info';
export const jsonHeaders = { 'content-type': 'application/json', 'x-duban': '1' };

export async function attackerOf(target: Target, dice: Dice, guesses: number): Promise<Attacker> {
  const { host } = target;
  const own = `127.0.0.1:${host.port}`;
  const send = (sent: Sent) => sendRaw(host.port, { ...sent, headers: { host: own, ...sent.headers } });
  const post = (headers: Headers, body = '{}') =>
    send({ method: 'POST', path: aCall, headers: { ...jsonHeaders, ...headers }, body });
  const offer = (code: string) =>
    send({ method: 'POST', path: '/enter', headers: jsonHeaders, body: JSON.stringify({ code }) });
  const newCode = () => new URL(host.newAddress()).hash.slice(1);
  const enter = async () => (await enterHost(host.newAddress())).headers;
  const entered = await enter();
  const { cookie = '', [sessionHeader]: token = '' } = entered;
  return { ...target, own, entered, cookie, token, guesses, dice, send, post, offer, newCode, enter };
}

/** Makes attempts one after the other. */
export async function each<T>(list: readonly T[], make: (one: T) => Promise<Answered>): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const one of list) answers.push(await make(one));
  return answers;
}
