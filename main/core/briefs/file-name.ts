/** A file name that Windows, Linux and a disc take: the paper's name, at most 80 characters. */
export function paperFileName(title: string, ending: 'docx' | 'xlsx'): string {
  const clean = title
    .replace(/[\\/:*?"<>|]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/u, '');
  return `${clean || 'paper'}.${ending}`;
}
