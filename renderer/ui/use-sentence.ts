import { useCallback } from 'react';
import { useTextOr } from '#renderer/app/language.tsx';
import { CallError } from '#renderer/transport/call-error.ts';

/** The sentence a person reads for an error: what happened, that nothing was lost, what to do. */
export function useSentence(): (error: unknown) => string {
  const textOr = useTextOr();
  return useCallback(
    (error) => {
      const code = error instanceof CallError ? error.code : 'internal';
      const details = error instanceof CallError ? error.details : {};
      return textOr(`errors.${code}`, code, details);
    },
    [textOr],
  );
}
