import { useCallback } from 'react';
import { useLanguage } from '#renderer/base/language.tsx';
import { CallError } from '#renderer/base/transport/call-error.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';

/** The sentence a person reads for an error: what happened, that nothing was lost, what to do. */
export function useSentence(): (error: unknown) => string {
  const language = useLanguage();
  return useCallback(
    (error) =>
      error instanceof CallError
        ? errorSentence(language, error.code, error.details)
        : errorSentence(language, 'internal', {}),
    [language],
  );
}
