import { useText } from '#renderer/base/language.tsx';
import { useChange } from '#renderer/ui/use-change.ts';
import { useToast } from '#renderer/ui/use-toast.ts';

/** Imports the samples that come with the program, and takes them out again with all that was tried on them. */
export function useSamples(): { start: () => void; isRunning: boolean; remove: () => void; isRemoving: boolean } {
  const say = useText();
  const toast = useToast();
  const { mutate, isPending } = useChange('sources.importSamples');
  const removal = useChange('sources.removeSamples');
  return {
    start: () => mutate({}),
    isRunning: isPending,
    remove: () => removal.mutate(undefined, { onSuccess: () => toast.success(say('library.samples-removed')) }),
    isRemoving: removal.isPending,
  };
}
