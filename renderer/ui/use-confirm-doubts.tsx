import { App } from 'antd';
import { useCallback, useEffect, useRef } from 'react';
import { useLanguage, useText } from '#renderer/base/language.tsx';
import type { CallError } from '#renderer/base/transport/call-error.ts';
import { doubtSentences } from '#shared/messages/error-sentence.ts';

/** Puts the doubts of the core to the person, one sentence each. True when the person stands by it: Enter confirms, Esc goes back. */
export function useConfirmDoubts(): (question: CallError) => Promise<boolean> {
  const { modal } = App.useApp();
  const say = useText();
  const language = useLanguage();
  return useCallback(
    async (question) => {
      const asked = { open: true };
      const stands = await modal.confirm({
        title: say('facts.confirm-title'),
        content: <DoubtList sentences={doubtSentences(language, question.details)} asked={asked} />,
        icon: null,
        okText: say('facts.confirm-save'),
        okButtonProps: { className: STANDS_BY_IT },
        cancelText: say('facts.confirm-back'),
        focusable: { autoFocusButton: 'ok' },
        keyboard: true,
        centered: true,
        width: 480,
      });
      asked.open = false;
      return stands;
    },
    [modal, say, language],
  );
}

const STANDS_BY_IT = 'stands-by-it';

/** Whether the question still waits for its answer: a dialog that fades away must not take the Enter of the next. */
type Asked = { open: boolean };

function DoubtList({ sentences, asked }: { sentences: string[]; asked: Asked }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const dialog = list.current?.closest<HTMLElement>('[role=dialog]');
    const endings = [handFocusOn(dialog), takeStrayEnter(dialog, asked)];
    return () => {
      for (const end of endings) end?.();
    };
  }, [asked]);
  return (
    <ul className="doubts" ref={list}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/**
 * Hands the focus on to the confirming button whenever the dialog itself receives it. A slow machine gives the button
 * the focus before the dialog has come up, the form below takes it back, and the dialog keeps it: Enter then does nothing.
 */
function handFocusOn(dialog: HTMLElement | null | undefined): (() => void) | undefined {
  const confirm = dialog?.querySelector<HTMLElement>(`.${STANDS_BY_IT}`);
  const handOn = () => document.activeElement === dialog && confirm?.focus({ preventScroll: true });
  dialog?.addEventListener('focusin', handOn);
  return () => dialog?.removeEventListener('focusin', handOn);
}

/**
 * Confirms by Enter also while the focus is nowhere in the dialog: the form below, which is being locked, may take it or drop it
 * at any moment of a slow machine, and the key the person was promised would go to nobody.
 */
function takeStrayEnter(dialog: HTMLElement | null | undefined, asked: Asked): (() => void) | undefined {
  const confirm = dialog?.querySelector<HTMLElement>(`.${STANDS_BY_IT}`);
  const take = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !asked.open || dialog?.contains(document.activeElement)) return;
    event.preventDefault();
    event.stopPropagation();
    confirm?.click();
  };
  document.addEventListener('keydown', take, { capture: true });
  return () => document.removeEventListener('keydown', take, { capture: true });
}
