import { App } from 'antd';
import { useCallback } from 'react';
import { useLanguage, useText } from '#renderer/app/language.tsx';
import type { CallError } from '#renderer/transport/call-error.ts';
import { doubtSentences } from '#shared/messages/error-sentence.ts';

/** Puts the doubts of the core to the person, one sentence each. True when the person stands by it: Enter confirms, Esc goes back. */
export function useConfirmDoubts(): (question: CallError) => Promise<boolean> {
  const { modal } = App.useApp();
  const say = useText();
  const language = useLanguage();
  return useCallback(
    async (question) =>
      await modal.confirm({
        title: say('facts.confirm-title'),
        content: (
          <ul className="doubts">
            {doubtSentences(language, question.details).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ),
        icon: null,
        okText: say('facts.confirm-save'),
        cancelText: say('facts.confirm-back'),
        focusable: { autoFocusButton: 'ok' },
        keyboard: true,
        centered: true,
        width: 480,
      }),
    [modal, say, language],
  );
}
