import { useChange } from '#renderer/transport/use-change.ts';

/** Imports the samples that come with the program. */
export function useSamples(): { start: () => void; isRunning: boolean } {
  const { mutate, isPending } = useChange('sources.importSamples');
  return { start: () => mutate({}), isRunning: isPending };
}
