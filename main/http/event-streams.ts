import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { encodeJson } from '#shared/contract/byte-codec.ts';
import type { CoreEvent } from '#shared/contract/call.ts';
import { browserOf } from '#shared/contract/client-id.ts';
import { beatMs, type Standing, type StreamMessage } from '#shared/contract/event-stream.ts';
import { securityHeaders } from '#shared/security/csp.ts';
import type { Core } from '../core/core.ts';

const megabyte = 1024 * 1024;

type Hearer = { browser: string | null; lasts: () => boolean };

export type EventStreams = {
  /** Number of the newest change that the streams told of; 0 before the first. */
  seq(): number;
  /**
   * Sends events as Server-Sent Events until the page goes away, or `lasts` says that its session has ended. `browser` hears of the jobs of its
   * own pages.
   */
  open(response: ServerResponse, browser: string | null, lasts: () => boolean): void;
  end(): void;
};

/**
 * The event streams of one run of the host. A change goes to all of them, progress to the browser whose page asked. A page
 * for which more than `backlog` bytes wait is let go; when it comes back it sees that it missed something.
 */
export function openEventStreams(core: Core, backlog = megabyte): EventStreams {
  const run = randomUUID();
  let seq = 0;
  const streams = new Map<ServerResponse, Hearer>();
  const send = (response: ServerResponse, text: string) => {
    if (response.writableLength > backlog || streams.get(response)?.lasts() === false) response.destroy();
    else response.write(text);
  };
  const stop = core.subscribe((event) => {
    if (event.type === 'changed') seq = event.seq;
    const text = frame(event);
    for (const [response, { browser }] of streams) if (concerns(event, browser)) send(response, text);
  });
  const beat = setInterval(() => {
    for (const response of streams.keys()) send(response, ': still here\n\n');
  }, beatMs);
  return {
    seq: () => seq,
    open(response, browser, lasts) {
      response.writeHead(200, {
        ...securityHeaders,
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      });
      const standing: Standing = { type: 'standing', run, seq };
      send(response, frame(standing));
      streams.set(response, { browser, lasts });
      response.on('close', () => streams.delete(response));
    },
    end() {
      clearInterval(beat);
      stop();
    },
  };
}

function concerns(event: CoreEvent, browser: string | null): boolean {
  return event.type !== 'progress' || (browser !== null && browserOf(event.client) === browser);
}

function frame(message: StreamMessage): string {
  return `data: ${encodeJson(message)}\n\n`;
}
