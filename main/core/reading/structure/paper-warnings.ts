import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { ReadPaper } from './read-paper.ts';

/** What a person should know of how one paper was read: lines joined, a title or kind guessed, a doubtful border. */
export function warningsOf(paper: ReadPaper): ReadWarning[] {
  const { document, joins, cut } = paper;
  const warnings: ReadWarning[] = [];
  const wraps = [...joins.values()].filter((join) => join.ground === 'wrap').length;
  if (wraps > 0) {
    warnings.push({
      line: document.firstLine,
      code: 'wraps-joined',
      message: `${wraps} hard-wrapped line ends of ${document.id} joined`,
    });
  }
  for (const [line, join] of joins) {
    if (join.ground === 'cut') {
      warnings.push({ line, code: 'cut-joined', message: `joined to line ${join.to}: a sentence was cut there` });
    }
  }
  if (cut.head === null) {
    warnings.push({
      line: document.firstLine,
      code: 'title-guessed',
      message: `${document.id} has no title of its own`,
    });
  } else if (document.confidence < 0.85) {
    warnings.push({
      line: document.firstLine,
      code: 'paper-doubtful',
      message: `${document.id} may not be a paper of its own`,
    });
  }
  if (document.because.includes('kind-unknown')) {
    warnings.push({ line: document.firstLine, code: 'kind-unknown', message: `kind of ${document.id} not recognised` });
  }
  return warnings;
}
