import type { Brief } from '../outline/brief.ts';
import { bookTitle } from '../words/book-title.ts';
import { fault, type LintFault } from './lint-fault.ts';

/** Figures that were recognised in a scan and that nobody saw: no paper should go out with them. */
export function scanRules({ scanned = [] }: Brief): LintFault[] {
  return scanned.map(({ title, lines }) => fault('scan-unseen', 'error', '附注', { paper: bookTitle(title), lines }));
}
