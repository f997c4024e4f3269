/** Why an opinion may be the one that a feedback answers; `title-alike` comes with how much alike the titles are in percent. */
export const attachReasons = [
  'linked',
  'number',
  'title-and-meeting',
  'title',
  'title-shorter',
  'title-alike',
] as const;

export type AttachReason = (typeof attachReasons)[number];
