/**
 * A workspace that was unpacked from a package: of whose folder and office, packed by whom and when (ISO), up to which change. It only `reads` until a person
 * makes it one of its own, on which one `works`.
 */
export type CopyState = {
  mode: 'reads' | 'works';
  folder: string;
  office: string;
  who: string;
  at: string;
  seq: number;
};
