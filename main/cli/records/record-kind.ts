/** The kinds of records that can be named on the command line, in the order in which one id is looked for. */
export const recordKinds = [
  'opinions',
  'feedback',
  'points',
  'suggestions',
  'motions',
  'commitments',
  'organs',
  'meetings',
  'deputies',
  'sources',
  'documents',
  'targets',
  'projects',
  'measures',
  'findings',
  'identities',
  'evidence',
  'briefs',
  'templates',
  'rules',
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** A record that somebody may name. */
export type Nameable = {
  id: string;
  title: string;
  /** Further names that lead to it. */
  names?: readonly string[];
  /** Number that the session gave it. */
  number?: string | null;
  session?: string | null;
  /** Year to which it belongs, four digits; absent or null where no day is known. */
  year?: string | null;
  /** Record of which it is the `place`-th part: the opinion of a point, the report of a measure. */
  of?: string;
  place?: number;
};

export type FoundRecord<Kind extends RecordKind = RecordKind> = { kind: Kind; id: string; title: string };
