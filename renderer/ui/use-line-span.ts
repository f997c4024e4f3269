import { useCallback } from 'react';
import { useText } from '#renderer/base/language.tsx';
import { placeWords } from '#shared/messages/place-words.ts';

/** Names lines of a paper: `第 412–414 行`, `第 412 行`. */
export function useLineSpan(): (first: number, last: number) => string {
  const say = useText();
  return useCallback((firstLine, lastLine) => placeWords(say, { firstLine, lastLine }), [say]);
}
