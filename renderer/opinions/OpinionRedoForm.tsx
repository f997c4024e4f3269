import { useText } from '#renderer/base/language.tsx';
import { RedoForm } from '#renderer/facts/RedoForm.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { votesDown } from '#shared/domain/votes-of-round.ts';

/** Orders an opinion to be handled again. A vote of dissatisfaction is reason enough. */
export function OpinionRedoForm({ opinion, onClose }: { opinion: OpinionRecord; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const redo = useChange('opinions.redo', { quiet: true });
  return (
    <RedoForm
      title={say('facts.redo')}
      otherwise="by-rule"
      isReasonKnown={votesDown(opinion).length > 0}
      saving={redo.isPending}
      error={redo.error}
      onSave={(order) =>
        redo.mutate(
          { id: opinion.id, ...order },
          {
            onSuccess: () => {
              toast.success(say('facts.redo-done'));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}
