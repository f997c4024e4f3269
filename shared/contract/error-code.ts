/**
 * The closed list of what can go wrong as expected. Each code has one sentence per language in `shared/messages`
 * (`errors.<code>`), with `{name}`-like places filled from the error's details.
 */
export const errorCodes = [
  'bad-input',
  'not-found',
  'not-allowed',
  'conflict',
  'cancelled',
  'internal',
  // files
  'file-missing',
  'file-empty',
  'file-too-large',
  'file-changed-while-read',
  'file-unreadable',
  'file-is-folder',
  'format-unknown',
  'format-mislabelled',
  'format-needs-saving-as',
  'format-damaged',
  'format-encrypted',
  'format-scan',
  'encoding-unknown',
  'container-bomb',
  'container-path-escape',
  'already-imported',
  'reading-too-slow',
  // workspace
  'workspace-locked',
  'workspace-read-only',
  'workspace-taken-over',
  'file-altered',
  'workspace-damaged',
  'workspace-too-new',
  'disk-full',
  'disk-denied',
  // ledger
  'transition-illegal',
  'evidence-needed',
  'nothing-to-undo',
  'nothing-asked',
  'undo-blocked',
  'implausible',
  'confirm-needed',
  'organ-unknown',
  'organ-unclear',
  'record-in-use',
  'merge-impossible',
  'point-handed-over',
  'already-recorded',
  // briefs
  'brief-kind-unknown',
  'brief-scope-missing',
  'brief-scope-empty',
  'brief-no-table',
  'template-damaged',
  'template-placeholder-unknown',
  'output-exists-as-folder',
  'output-denied',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
