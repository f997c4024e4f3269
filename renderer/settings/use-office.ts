import { useText } from '#renderer/base/language.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';
import type { CallInput } from '#shared/contract/contract.ts';

/** Saves a part of the office's settings and says so. */
export function useOffice(): { save: (patch: CallInput<'workspace.office'>) => void; isSaving: boolean } {
  const say = useText();
  const toast = useToast();
  const { mutate, isPending } = useChange('workspace.office');
  return {
    save: (patch) => mutate(patch, { onSuccess: () => toast.success(say('settings.saved')) }),
    isSaving: isPending,
  };
}
