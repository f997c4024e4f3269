import { useCallback } from 'react';
import { CallError } from '#renderer/base/transport/call-error.ts';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import { useTell, useText, useTextOr } from '../base/language.tsx';

/** Undo and redo of the whole ledger; a toast says what was undone. */
export function useUndo(): { undo: () => void; redo: () => void } {
  const say = useText();
  const textOr = useTextOr();
  const tell = useTell();
  const toast = useToast();
  const { mutate: undoChange } = useChange('log.undo', { quiet: true });
  const { mutate: redoChange } = useChange('log.redo', { quiet: true });

  const undo = useCallback(() => {
    undoChange(undefined, {
      onSuccess: (row) =>
        toast.success(say('undo.done', { what: textOr(`log.${row.what}`, ''), title: tell(row.title) })),
      onError: (error) => (isNothing(error) ? toast.note(say('undo.nothing')) : toast.failure(error)),
    });
  }, [undoChange, toast, say, tell, textOr]);
  const redo = useCallback(() => {
    redoChange(undefined, {
      onSuccess: (row) =>
        toast.success(say('redo.done', { what: textOr(`log.${row.what}`, ''), title: tell(row.title) })),
      onError: (error) => (isNothing(error) ? toast.note(say('redo.nothing')) : toast.failure(error)),
    });
  }, [redoChange, toast, say, tell, textOr]);
  return { undo, redo };
}

function isNothing(error: Error): boolean {
  return error instanceof CallError && error.code === 'nothing-to-undo';
}
