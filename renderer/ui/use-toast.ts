import { App } from 'antd';
import { useMemo } from 'react';
import { useSentence } from './use-sentence.ts';

export type Toast = { success(text: string): void; note(text: string): void; failure(error: unknown): void };

/** Short notes that go by themselves. What a person must act on stands on the screen instead. */
export function useToast(): Toast {
  const { message } = App.useApp();
  const sentence = useSentence();
  return useMemo(
    () => ({
      success: (text) => void message.success(text),
      note: (text) => void message.info(text),
      failure: (error) => void message.error(sentence(error), 6),
    }),
    [message, sentence],
  );
}
