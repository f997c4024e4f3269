import type { OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:http';

export type Sent = { method?: string; path: string; headers?: OutgoingHttpHeaders; body?: string };
export type Answered = { status: number; cookie: string; body: string };

/** Sends a request exactly as it is written, its Host and path too, which `fetch` would put right. A connection that is cut answers status 0. */
export function sendRaw(port: number, { method = 'GET', path, headers = {}, body = '' }: Sent): Promise<Answered> {
  return new Promise((resolve) => {
    const cut = () => resolve({ status: 0, cookie: '', body: '' });
    const asked = request(
      { host: '127.0.0.1', port, method, path, headers, setHost: false, agent: false },
      (answer) => {
        const status = answer.statusCode ?? 0;
        const cookie = answer.headers['set-cookie']?.join('; ') ?? '';
        let text = '';
        const done = () => resolve({ status, cookie, body: text });
        answer.setEncoding('utf8');
        answer.on('data', (piece: string) => {
          text += piece;
          // A stream never ends: what it began with is enough to know that it was opened.
          if (answer.headers['content-type']?.startsWith('text/event-stream')) asked.destroy();
        });
        answer.on('close', done);
      },
    );
    asked.on('error', cut);
    asked.end(body);
  });
}
