import type { PaperForm, Part, Unit } from './printed-paper.ts';
import { isTable } from './printed-paper.ts';

/** The units of a role in a part. */
const withRole = (part: Part | undefined, role: Unit['role']): Unit[] =>
  (part?.items ?? []).filter((item): item is Unit => !isTable(item) && item.role === role);

/** The form that a paper shows by its head, its title and what stands about it. */
export function formOfPaper(parts: readonly Part[]): PaperForm {
  const [body] = parts;
  const head = withRole(body, 'head')[0]?.text.replace(/\s/gu, '') ?? '';
  const title = body?.titles.map(({ text }) => text).join('') ?? '';
  const hasSigner = withRole(body, 'signer').length > 0;
  if (withRole(body, 'issue').length > 0 || withRole(body, 'editor').length > 0) return 'H4';
  if (/(?:专报|摘编|简报|要情|督办通报|动态)$/u.test(head)) return 'H4';
  if (head.endsWith('文件')) return hasSigner || /(?:报告|请示)$/u.test(title) ? 'H1' : 'H2';
  if (head !== '') return 'H3';
  if (withRole(body, 'dateline').some(({ text }) => text.startsWith('——'))) return 'H6';
  if (withRole(body, 'reference').length > 0) return title.endsWith('函') ? 'H3' : null;
  return /(?:清单|台账|表|目录)$/u.test(title) && parts.some(({ items }) => items.some(isTable)) ? 'H5' : null;
}
