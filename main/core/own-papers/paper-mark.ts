import type { TextPrint } from '#shared/domain/own-paper.ts';

/** What a file that this program wrote says of itself. It names no person. */
export type PaperMark = {
  /** Id of the workspace that wrote it; null when that had none. */
  workspace: string | null;
  /** Kind of brief. */
  kind: string;
  print: TextPrint;
  /** Title of a periodical, before which its head stands in the text; absent for the others. */
  title?: string;
};

const program = 'Duban';

/** Word takes 255 characters for a custom property. */
const pieceLength = 240;
const mostPieces = 4;

/** A mark as custom document properties; a sample that is too long for one stands in several. */
export function toProperties({ workspace, kind, print, title }: PaperMark): Record<string, string> {
  return {
    DubanProgram: program,
    ...(workspace !== null && { DubanWorkspace: workspace }),
    DubanKind: kind,
    ...(title !== undefined && { DubanTitle: title.slice(0, pieceLength) }),
    DubanText: print.sha256,
    DubanLetters: String(print.letters),
    DubanGrams: String(print.grams),
    ...Object.fromEntries(samplePieces(print.sample).map((piece, index) => [`DubanSample${index + 1}`, piece])),
  };
}

/** The longest papers have half as many; what claims more would only have the whole file searched. */
const mostLetters = 1_000_000;

function samplePieces(sample: string): string[] {
  return sample.match(new RegExp(`.{1,${pieceLength}}`, 'gu')) ?? [];
}

const forms = {
  DubanWorkspace: /^[0-9a-f-]{36}$/,
  DubanKind: /^[a-z][a-z0-9-]{0,59}$/,
  DubanText: /^[0-9a-f]{64}$/,
  DubanLetters: /^\d{1,9}$/,
  DubanGrams: /^\d{1,9}$/,
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
  if (letters > mostLetters) return null;
  const print = { sha256, letters, grams, sample: sampleIn(properties) };
  const title = properties.DubanTitle?.trim().slice(0, pieceLength);
  return { workspace: value('DubanWorkspace'), kind, print, ...(title ? { title } : {}) };
}

function sampleIn(properties: Record<string, string>): string {
  const pieces = Array.from({ length: mostPieces }, (_, index) => properties[`DubanSample${index + 1}`] ?? '');
  const sample = pieces.join('');
  return /^[\w-]*$/u.test(sample) ? sample : '';
}
