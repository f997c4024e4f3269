import { useState } from 'react';
import { useTransport } from '#renderer/base/transport/transport-context.tsx';
import { useEvents } from '#renderer/base/transport/use-events.ts';
import type { ProgressStage } from '#shared/contract/call.ts';

/** How far work on files is, that goes through one or several stages. */
export type FileJob = { id: string; stage: ProgressStage; done: number; total: number };

/** A job that writes or reads files: how far it is, and the way to cancel it. `begin` gives the name that the call takes along. */
export function useFileJob(): { job: FileJob | null; begin: () => string; end: () => void; cancel: () => void } {
  const transport = useTransport();
  const [job, setJob] = useState<FileJob | null>(null);
  useEvents((event) => {
    if (event.type !== 'progress' || event.job !== job?.id) return;
    setJob({ id: event.job, stage: event.stage, done: event.done, total: event.total });
  });
  return {
    job,
    begin: () => {
      const id = crypto.randomUUID();
      setJob({ id, stage: 'opening', done: 0, total: 1 });
      return id;
    },
    end: () => setJob(null),
    cancel: () => {
      // Whatever becomes of it is told by the call that runs.
      if (job !== null) void transport.call('jobs.cancel', { job: job.id }).catch(() => {});
    },
  };
}
