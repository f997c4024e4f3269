import { useRef, useState } from 'react';
import { useTransport } from '#renderer/base/transport/transport-context.tsx';
import { useEvents } from '#renderer/base/transport/use-events.ts';
import type { ProgressStage } from '#shared/contract/call.ts';

/** How far work on files is, that goes through one or several stages. */
export type FileJob = { id: string; stage: ProgressStage; done: number; total: number };

/** What frames the work on a file: `begin` gives the name that the calls take along, `tell` says how far the page itself is, `signal` that the person ended it. */
export type FileJobFrame = {
  begin: () => string;
  tell: (stage: ProgressStage, done: number, total: number) => void;
  signal: () => AbortSignal;
  end: () => void;
};

/** A job that writes or reads files: how far it is, and the way to cancel it. */
export function useFileJob(): FileJobFrame & { job: FileJob | null; cancel: () => void } {
  const transport = useTransport();
  const ending = useRef(new AbortController());
  const [job, setJob] = useState<FileJob | null>(null);
  useEvents((event) => {
    if (event.type !== 'progress' || event.job !== job?.id) return;
    setJob({ id: event.job, stage: event.stage, done: event.done, total: event.total });
  });
  return {
    job,
    begin: () => {
      const id = crypto.randomUUID();
      ending.current = new AbortController();
      setJob({ id, stage: 'opening', done: 0, total: 1 });
      return id;
    },
    tell: (stage, done, total) => setJob((now) => now && { ...now, stage, done, total }),
    signal: () => ending.current.signal,
    end: () => setJob(null),
    cancel: () => {
      ending.current.abort();
      // Whatever becomes of it is told by the call that runs.
      if (job !== null) void transport.call('jobs.cancel', { job: job.id }).catch(() => {});
    },
  };
}
