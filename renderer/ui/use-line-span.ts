import { useCallback } from 'react';
import { useText } from '#renderer/base/language.tsx';

/** Names lines of a paper: `第 412–414 行`, `第 412 行`. */
export function useLineSpan(): (first: number, last: number) => string {
  const say = useText();
  return useCallback(
    (first, last) => (first === last ? say('ui.line', { first }) : say('ui.lines', { first, last })),
    [say],
  );
}
