import type { Reading } from '#shared/domain/readings/reading.ts';
import { sureEnough } from '#shared/domain/sure-enough.ts';
import type { MessageDetails, MessageKey } from '#shared/messages/catalogue.ts';
import { reasonsInWords } from './reasons-in-words.ts';

type Say = (key: MessageKey, details?: MessageDetails) => string;

/** What the reader is not sure of, in the order of the lines: papers, points and measures, each with its line and the reasons. */
export function doubtfulLines({ documents, opinions, feedback }: Reading, say: Say): string[] {
  const parts = [...opinions.flatMap((one) => one.points), ...feedback.flatMap((one) => one.measures)];
  const named = [...documents, ...parts.map((part) => ({ ...part, title: part.heading }))];
  return named
    .filter((record) => record.confidence < sureEnough)
    .sort((a, b) => a.firstLine - b.firstLine)
    .map((record) => {
      const because = reasonsInWords(record.because, say);
      const percent = Math.round(record.confidence * 100);
      return `${say('ui.line', { first: record.firstLine })}  ${record.title}  ${say('reading.sure', { percent, because })}`;
    });
}
