import type { TextPrint } from '#shared/domain/own-paper.ts';

/** What a file that this program wrote says of itself. It names no person and no place. */
export type PaperMark = {
  /** Id of the workspace that wrote it; null when that had none. */
  workspace: string | null;
  /** Kind of brief. */
  kind: string;
  print: TextPrint;
};

const program = 'Duban';

/** A mark as custom document properties; none is longer than the 255 characters that Word takes. */
export function toProperties({ workspace, kind, print }: PaperMark): Record<string, string> {
  return {
    DubanProgram: program,
    ...(workspace !== null && { DubanWorkspace: workspace }),
    DubanKind: kind,
    DubanText: print.sha256,
    DubanLetters: String(print.letters),
    DubanGrams: String(print.grams),
    DubanSample: print.sample,
  };
}

const forms = {
  DubanWorkspace: /^[0-9a-f-]{36}$/,
  DubanKind: /^[a-z][a-z0-9-]{0,59}$/,
  DubanText: /^[0-9a-f]{64}$/,
  DubanLetters: /^\d{1,9}$/,
  DubanGrams: /^\d{1,9}$/,
  DubanSample: /^[\w-]{0,255}$/,
};

/** The mark that a file's properties hold; null when there is none, or none that this program writes. */
export function fromProperties(properties: Record<string, string> | undefined): PaperMark | null {
  if (properties?.DubanProgram !== program) return null;
  const value = (name: keyof typeof forms) => {
    const text = properties[name] ?? '';
    return forms[name].test(text) ? text : null;
  };
  const sha256 = value('DubanText');
  const kind = value('DubanKind');
  if (sha256 === null || kind === null) return null;
  const letters = Number(value('DubanLetters') ?? 0);
  const grams = Number(value('DubanGrams') ?? 0);
  const print = { sha256, letters, grams, sample: value('DubanSample') ?? '' };
  return { workspace: value('DubanWorkspace'), kind, print };
}
