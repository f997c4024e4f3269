import { createHash } from 'node:crypto';

const mark = /^\{"sha256":"([0-9a-f]{64})",/;

/** An object as JSON whose first member is the SHA-256 of the rest, so that silent damage is seen. */
export function writeHashedJson(value: object): string {
  const body = JSON.stringify(value);
  return `{"sha256":"${createHash('sha256').update(body).digest('hex')}",${body.slice(1)}`;
}

/** What such a text holds; undefined when it is damaged. A text without the mark, as earlier releases wrote it, only has to be JSON. */
export function readHashedJson(text: string): unknown {
  const found = mark.exec(text);
  try {
    if (found === null) return JSON.parse(text);
    const body = `{${text.slice(found[0].length)}`;
    if (createHash('sha256').update(body).digest('hex') !== found[1]) return undefined;
    return JSON.parse(body);
  } catch {
    // No JSON: that is what undefined says.
    return undefined;
  }
}
