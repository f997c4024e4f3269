export type SourceFile = {
  name: string;
  bytes: Uint8Array;
  job: string | undefined;
  replaces: string | null | undefined;
};
