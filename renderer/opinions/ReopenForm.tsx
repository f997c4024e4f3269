import { useText } from '#renderer/base/language.tsx';
import { RedoForm } from '#renderer/facts/RedoForm.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';

/** Handles one closed point again; its round that ends stays as it was. */
export function ReopenForm({ point, onClose }: { point: PointRecord; onClose: () => void }) {
  const say = useText();
  const toast = useToast();
  const reopen = useChange('points.reopen', { quiet: true });
  return (
    <RedoForm
      title={say('opinions.reopen')}
      otherwise="none"
      saving={reopen.isPending}
      error={reopen.error}
      onSave={(order) =>
        reopen.mutate(
          { id: point.id, ...order },
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
