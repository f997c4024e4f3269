import type { CoreEvent } from '#shared/contract/call.ts';
import type { CallName, CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type {
  AskPath,
  Assets,
  Clock,
  Jobs,
  Passages,
  Person,
  ReadingPlace,
  Samples,
  Workspace,
} from './context-parts.ts';

/**
 * What a handler is given besides its parsed input, made for the client of each call. Clock, home folder and assets come from the host.
 * Below the handlers nobody is given all of it: each room names its parts.
 */
export type HandlerContext = Workspace &
  Clock &
  Person &
  Jobs &
  ReadingPlace &
  Assets &
  Samples &
  Passages & {
    host: 'electron' | 'browser' | 'cli';
    /** Lets the person choose a path; null where the host cannot ask. */
    askPath: AskPath | null;
    /**
     * The package that this client looked at last: merging it asks for no path again, and the page never sees one. `received`: the package that
     * the page sent where the host cannot ask, by its folder and the first of its files.
     */
    lookedAt: { file: string | null; received: { folder: string; file: string } | null };
    /** Version of the program. */
    version: string;
    emit(event: CoreEvent): void;
    /** Opens the workspace again; with `token` taking the lock over from the holder that it names. */
    reopen(token?: string): Promise<void>;
    /** Cancels a running job of the same client; false when it runs none of that name. */
    cancel(job: string): boolean;
  };

export type Handler<N extends CallName> = (
  input: ParsedInput<N>,
  context: HandlerContext,
) => CallOutput<N> | Promise<CallOutput<N>>;

/** A map of handlers of one subject; `all-handlers.ts` joins the maps, and the compiler checks that none is missing. */
export type Handlers<N extends CallName> = { [K in N]: Handler<K> };
