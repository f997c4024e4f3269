import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { WarningCode } from '#shared/domain/warning-code.ts';
import { CoreError } from '../../core-error.ts';
import type { DrawnText } from '../drawn-text.ts';
import { hasWords } from './has-words.ts';

/** So much of heads and feet is told. */
const mostWords = 60;

/** Says that heads and feet with words were not drawn; printed page numbers are nobody's loss. */
export function withMargins(drawn: DrawnText): DrawnText {
  const texts = [...new Set((drawn.margins ?? []).filter((text) => hasWords(text)))];
  if (texts.length === 0) return drawn;
  const all = texts.join('；');
  const words = all.length > mostWords ? `${all.slice(0, mostWords)}…` : all;
  const message: ReadWarning = {
    line: 1,
    code: 'margins-left-out',
    message: 'text of headers and footers is not drawn',
    details: { words },
  };
  return { ...drawn, messages: [...drawn.messages, message] };
}

/** What a file without lines has instead, the first that is there. */
const instead: readonly { code: WarningCode; reason: string }[] = [
  { code: 'pictures-left-out', reason: 'pictures' },
  { code: 'objects-left-out', reason: 'objects' },
  { code: 'hidden-text-left-out', reason: 'hidden' },
  { code: 'hidden-sheet', reason: 'hidden' },
  { code: 'margins-left-out', reason: 'margins' },
];

/** Why a file of which no line was drawn is refused: `file-empty`, with what stands in it as `reason` where anything does. */
export function blankFile({ messages }: DrawnText, name: string): CoreError {
  for (const { code, reason } of instead) {
    const found = messages.find((message) => message.code === code);
    if (found !== undefined) return new CoreError('file-empty', { ...found.details, name, reason });
  }
  return new CoreError('file-empty', { name });
}
