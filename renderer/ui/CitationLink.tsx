import { citationAddress } from '#renderer/base/address.ts';
import { useText } from '#renderer/base/language.tsx';
import { placeWords } from '#shared/messages/place-words.ts';

export type Cited = { document: string; firstLine: number; lastLine: number; page?: number | null };

/** The address of a statement: jumps to its very lines in the reader. `paper` names the paper before the lines. */
export function CitationLink({ citation, paper }: { citation: Cited; paper?: string }) {
  const say = useText();
  const where = [paper, placeWords(say, citation)].filter(Boolean).join(' ');
  return (
    <a className="cite" href={citationAddress(citation)} aria-label={say('ui.jump', { where })}>
      {where}
    </a>
  );
}
