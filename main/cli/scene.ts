import type { ReadingPool } from '#core/reading/worker/reading-pool.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import type { Session } from './session.ts';

/** Where one line of the command line stands: its language, the workspace, and where its words go. */
export type Scene = {
  version: string;
  language: Language;
  session: Session;
  /** The processes for work on files; null works in this one. */
  readingWorker: ReadingPool | null;
  /** Folder of the workspace; null means this person's own. */
  dataDir: string | null;
  /** True for a line of a script. */
  isInScript: boolean;
  out(text: string): void;
  complain(text: string): void;
  /** Takes failures that nobody expected; the person gets a sentence. */
  log(text: string): void;
  readStdin(): Promise<Uint8Array>;
  /** Runs a further line; gives its exit code. */
  runLine(words: readonly string[], scene: Scene): Promise<number>;
};
