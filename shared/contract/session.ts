/** Address of the browser host at which a one-time code is exchanged for a session; the code stands behind `#`, which no browser sends. */
export const enterPath = '/enter';

/**
 * On every call and event stream of the browser host: the token of the page's session. Cookies go to every port of an address, what a page
 * keeps stays with its own; so another program of the machine that is sent the cookie still cannot call.
 */
export const sessionHeader = 'x-duban-session';

/** What a right code is answered with. */
export type Entered = { token: string };

/** Why a code is refused: it is none of ours, was used already, is older than it may be, or too many wrong ones came just now. */
export const codeRefusals = ['wrong', 'used', 'expired', 'slowed'] as const;
export type CodeRefusal = (typeof codeRefusals)[number];
