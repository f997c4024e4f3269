import type { CoreEvent } from '#shared/contract/call.ts';

/** Why there is no stream: the host does not answer, or it no longer knows this browser (it was started anew). */
export type StreamEnd = 'host-away' | 'session-ended';

/** Whether a page hears of changes, and if not, why. */
export type Connection = 'up' | StreamEnd;

/**
 * What the one stream of a browser tells its tabs: that it stands, in which run of the host and after which change; that it
 * does not, and why; and every event of the core. That it stands is told again and again, as a sign of life.
 */
export type StreamNews =
  | { is: 'up'; run: string; seq: number }
  | { is: 'down'; why: StreamEnd }
  | { is: 'event'; event: CoreEvent };

export type Tell = (news: StreamNews) => void;

/** A stream that is kept open, here or in another tab. */
export type KeptStream = {
  /** Asks where the stream stands: it is told at once when it is up, and tried at once when it is not. */
  nudge(): void;
  end(): void;
};
