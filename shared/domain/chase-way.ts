/** How an organ was chased: by telephone, by letter, by a visit. */
export const chaseWays = ['call', 'letter', 'visit'] as const;
export type ChaseWay = (typeof chaseWays)[number];

/** Records that an organ can be chased for. */
export const chasedCollections = ['opinions', 'points', 'suggestions', 'motions'] as const;
export type ChasedCollection = (typeof chasedCollections)[number];
