/** A title as compared with others: half-width forms, no spaces, no marks, no brackets. */
export function titleKey(title: string): string {
  return title.normalize('NFKC').replace(/[\s"“”'‘’《》〈〉（）()、，,。：:；;—\-–·．.…<>【】]/g, '');
}
