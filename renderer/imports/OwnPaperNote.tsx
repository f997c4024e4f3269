import { useText } from '#renderer/base/language.tsx';
import type { OwnPaper } from '#shared/domain/own-paper.ts';
import { ownPaperSentence } from '#shared/messages/own-paper-sentence.ts';

/** The sentence that says what a source is whose file was written with this program. */
export function OwnPaperNote({ own }: { own: OwnPaper }) {
  return <span>{ownPaperSentence(useText(), own)}</span>;
}
