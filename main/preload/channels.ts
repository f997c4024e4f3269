/** The two channel names between page and main process; the preload knows nothing else of the program. */
export const channels = { call: 'duban:call', event: 'duban:event' } as const;
