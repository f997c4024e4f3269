import type { MessageDetails, MessageKey } from './catalogue.ts';

/** Sentences shown of an import at once. */
const mostShown = 20;

/** The first of many sentences, and how many more there are. */
export function firstLines(
  lines: readonly string[],
  say: (key: MessageKey, details?: MessageDetails) => string,
): string[] {
  if (lines.length <= mostShown) return [...lines];
  return [...lines.slice(0, mostShown), say('preview.more', { count: lines.length - mostShown })];
}
