export type SourceFile = {
  name: string;
  bytes: Uint8Array;
  job: string | undefined;
  replaces: string | null | undefined;
  /** Doubts about it that the person confirmed. */
  confirmed?: string[] | undefined;
};
