import { useCallback } from 'react';
import { isQuestion } from '#renderer/base/transport/call-confirmed.ts';
import { CallError } from '#renderer/base/transport/call-error.ts';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import { useTell, useText, useTextOr } from '../base/language.tsx';

/** Undo and redo of the whole ledger; a toast says what was undone. What another person did is asked about first; who then goes back needs no telling. */
export function useUndo(): { undo: () => void; redo: () => void } {
  const say = useText();
  const textOr = useTextOr();
  const tell = useTell();
  const toast = useToast();
  const { mutate: undoChange } = useChange('log.undo', { quiet: true });
  const { mutate: redoChange } = useChange('log.redo', { quiet: true });
  const told = useCallback(
    (error: Error, nothing: 'undo.nothing' | 'redo.nothing') => {
      if (isNothing(error)) toast.note(say(nothing));
      else if (!isQuestion(error)) toast.failure(error);
    },
    [toast, say],
  );

  const undo = useCallback(() => {
    undoChange(undefined, {
      onSuccess: (row) =>
        toast.success(say('undo.done', { what: textOr(`log.${row.what}`, ''), title: tell(row.title) })),
      onError: (error) => told(error, 'undo.nothing'),
    });
  }, [undoChange, toast, say, tell, textOr, told]);
  const redo = useCallback(() => {
    redoChange(undefined, {
      onSuccess: (row) =>
        toast.success(say('redo.done', { what: textOr(`log.${row.what}`, ''), title: tell(row.title) })),
      onError: (error) => told(error, 'redo.nothing'),
    });
  }, [redoChange, toast, say, tell, textOr, told]);
  return { undo, redo };
}

function isNothing(error: Error): boolean {
  return error instanceof CallError && error.code === 'nothing-to-undo';
}
