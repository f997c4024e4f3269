import type { IncomingMessage } from 'node:http';

const megabyte = 1024 * 1024;

/** Calls whose input holds a file. Base64 makes a file a third longer. */
const fileCalls: ReadonlySet<string> = new Set([
  'sources.import',
  'sources.preview',
  'suggestions.importList',
  'templates.add',
  'packages.receive',
]);

/** Longest body of a call in bytes: 80 MB where it holds a file, 1 MB elsewhere. */
export const bodyLimit = (call: string): number => (fileCalls.has(call) ? 80 : 1) * megabyte;

/** The body as text; null as soon as it is longer than `limit` bytes (nothing more is kept then). */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
