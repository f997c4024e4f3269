import type { MessageDetails, MessageKey } from './catalogue.ts';

/** Names lines of a paper (1-based), with the page where it has pages: `第 3 页 第 412–414 行`. */
export function placeWords(
  say: (key: MessageKey, details?: MessageDetails) => string,
  { page, firstLine, lastLine }: { firstLine: number; lastLine: number; page?: number | null },
): string {
  const lines =
    firstLine === lastLine
      ? say('ui.line', { first: firstLine })
      : say('ui.lines', { first: firstLine, last: lastLine });
  return page ? `${say('ui.page', { page })} ${lines}` : lines;
}
