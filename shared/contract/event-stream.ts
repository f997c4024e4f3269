import type { CoreEvent } from './call.ts';

/**
 * The first message of each event stream of the browser host: which run of the host it is, and the number of the newest
 * change that this run told of (0 before the first). A page that knows both has missed nothing.
 */
export type Standing = { type: 'standing'; run: string; seq: number };

export type StreamMessage = Standing | CoreEvent;

/** On every answer of the browser host: the number of the newest change that the streams told of before it. */
export const seqHeader = 'x-duban-seq';

/** Time in ms after which a stream on which nothing happens says that it is still there. */
export const beatMs = 5000;
