import type { UnitRole } from './printed-paper.ts';
import type { RawBlock, RawText } from './raw-block.ts';
import * as line from './roles.rules.ts';

/** A block with what it is for; a table has no role. */
export type Placed = { block: RawBlock; role: UnitRole | null };

type Walk = {
  blocks: readonly RawBlock[];
  placed: Placed[];
  stage: 'top' | 'title' | 'body' | 'closed';
  inAnnex: boolean;
};

/** Says of every block what it is for: by what is known of it, by its words, and by what stands before it. */
export function assignRoles(blocks: readonly RawBlock[]): Placed[] {
  const walk: Walk = { blocks: blocks.flatMap(splitReference), placed: [], stage: 'top', inAnnex: false };
  walk.blocks.forEach((block, index) => {
    const role = block.kind === 'table' ? null : (block.role ?? roleOf(block, index, walk));
    if (block.kind === 'table') walk.stage = walk.stage === 'closed' ? 'closed' : 'body';
    follow(walk, role);
    walk.placed.push({ block, role });
  });
  return walk.placed;
}

/** Number and signer of an upward paper stand in one line and are two things. */
function splitReference(block: RawBlock): RawBlock[] {
  if (block.kind === 'table' || block.role !== undefined) return [block];
  const found = line.referenceLine.exec(block.text);
  const rest = found?.groups?.rest?.trim();
  if (!found?.groups || !rest) return [block];
  const { reference = '' } = found.groups;
  return [
    { ...block, text: reference, role: 'reference' },
    { ...block, text: rest, role: 'signer', emptyBefore: 0, startsPage: false },
  ];
}

function follow(walk: Walk, role: UnitRole | null): void {
  if (role === 'title') walk.stage = 'title';
  else if (role === 'annex-mark') {
    walk.stage = 'top';
    walk.inAnnex = true;
  } else if (role === 'date' || role === 'contact') walk.stage = 'closed';
  else if (role === 'head') {
    walk.stage = 'top';
    walk.inAnnex = false;
  } else if (role === 'addressee' || role === 'paragraph' || role === 'heading') walk.stage = 'body';
}

function roleOf(block: RawText, index: number, walk: Walk): UnitRole {
  const text = block.text.trim();
  return (
    footRole(text, index, walk) ??
    (walk.stage === 'top' || walk.stage === 'closed' ? topRole(block, index, walk) : null) ??
    titleRole(block, index, walk) ??
    bodyRole(block, walk)
  );
}

const nextText = (walk: Walk, index: number): string => {
  const next = walk.blocks[index + 1];
  return next?.kind === 'text' ? next.text.trim() : '';
};

const lastRole = ({ placed }: Walk): UnitRole | null => placed.at(-1)?.role ?? null;

/** What has a word of its own at its beginning, wherever it stands. */
function footRole(text: string, index: number, walk: Walk): UnitRole | null {
  const before = lastRole(walk);
  if (line.contactLine.test(text) && text.length < 90) return 'contact';
  if (line.copyLine.test(text)) return 'copy-to';
  if (line.sentLine.test(text) && text.length < 90) return 'sent-to';
  if (line.annexMark.test(text) || (line.annexMarkWithTitle.test(text) && walk.stage !== 'top')) return 'annex-mark';
  if (line.attachmentLine.test(text)) return 'attachment-list';
  if (
    before === 'attachment-list' &&
    line.attachmentMore.test(text) &&
    text.length < 60 &&
    !text.slice(0, -1).includes('。')
  )
    return 'attachment-list';
  if (line.noteLine.test(text)) return 'note';
  if (before === 'note' && line.noteMore.test(text)) return 'note';
  if (before === null && index > 0 && line.summaryLine.test(text)) return 'summary';
  if (isDate(text) && walk.stage !== 'top') return 'date';
  if (walk.stage !== 'top' && isDate(nextText(walk, index)) && isSignature(text)) return 'signature';
  if (line.printedLine.test(text) && text.length < 50 && !text.includes('，') && walk.stage !== 'title')
    return 'printed';
  if (line.formLine.test(text)) return 'form-line';
  return null;
}

const isDate = (text: string): boolean => line.dateLine.test(text) || line.looseDateLine.test(text);
const isSignature = (text: string): boolean => text.length <= 32 && !/[。，；：！？]/u.test(text);

/** What stands above the title. */
function topRole(block: RawText, index: number, walk: Walk): UnitRole | null {
  const text = block.text.trim();
  const next = nextText(walk, index);
  if (walk.stage === 'closed' && !startsPaper(text, next)) return null;
  if (line.secrecyLine.test(text) && text.length <= 16) return 'secrecy';
  if (line.urgencyLine.test(text)) return 'secrecy';
  if (
    line.headLine.test(text) ||
    (line.organName.test(text) &&
      (line.referenceLine.test(next) || line.issueLine.test(next) || next.startsWith('关于')))
  )
    return 'head';
  if (line.bulletinMark.test(text) && (line.issueLine.test(next) || line.editorLine.test(next))) return 'head';
  if (line.referenceLine.test(text)) return 'reference';
  if (line.signerText.test(text)) return 'signer';
  if (line.issueLine.test(text)) return 'issue';
  if (line.editorLine.test(text)) return 'editor';
  return null;
}

/** A second letter of one file begins with its head again. */
function startsPaper(text: string, next: string): boolean {
  return line.headLine.test(text) || (line.organName.test(text) && line.referenceLine.test(next));
}

function titleRole(block: RawText, index: number, walk: Walk): UnitRole | null {
  const text = block.text.trim();
  if (walk.stage === 'closed') return null;
  const before = lastRole(walk);
  if (walk.stage === 'title') {
    if (line.dateline.test(text)) return 'dateline';
    if (line.speechLine.test(text)) return 'dateline';
    if (
      before === 'dateline' &&
      text.length <= 30 &&
      !/[。，：；]/u.test(text) &&
      !/^[一二三四五六七八九十]{1,3}、/u.test(text)
    )
      return 'dateline';
    if (line.speakerLine.test(text)) return 'dateline';
    if (line.addresseeLine.test(text) && !/^[一二三四五六七八九十（(\d]/u.test(text)) return 'addressee';
    return before === 'title' && continuesTitle(block, walk, nextText(walk, index)) ? 'title' : null;
  }
  return walk.stage === 'top' && looksLikeTitle(block, nextText(walk, index)) ? 'title' : null;
}

function looksLikeTitle(block: RawText, next: string): boolean {
  const text = block.text.trim();
  if (block.look.align === 'center' && text.length <= 120) return true;
  if (/^[一二三四五六七八九十]{1,3}、|^（[一二]）/u.test(text)) return false;
  if (line.addresseeLine.test(text) && !text.startsWith('关于')) return false;
  return (
    text.length <= 120 &&
    !/[。；]./u.test(text) &&
    (text.length <= 60 || line.addresseeLine.test(next) || text.startsWith('关于'))
  );
}

/** The next line of a title: set like it, without a mark at its end, before anything that a text begins with. */
function continuesTitle(block: RawText, walk: Walk, next: string): boolean {
  const text = block.text.trim();
  const last = walk.placed.at(-1)?.block;
  if (last?.kind !== 'text') return false;
  if (block.look.align === 'center' && last.look.align === 'center')
    return block.emptyBefore === 0 || !line.kindNoun.test(last.text.trim());
  if (last.look.align === 'center' && block.look.align !== undefined) return false;
  const endsTitle = line.kindNoun.test(text) && line.addresseeLine.test(next);
  const isSpaced = block.emptyBefore === 1 && (endsTitle || !line.kindNoun.test(last.text.trim()));
  if ((block.emptyBefore > 0 && !isSpaced) || /^[　\s]/u.test(block.text)) return false;
  if (text.length > 40 || /[。：；]$|[。；]/u.test(text) || /^[一二三四五六七八九十]{1,3}、|^（|^\d/u.test(text))
    return false;
  return (
    !line.kindNoun.test(last.text.trim()) ||
    (line.addresseeLine.test(next) && text.length <= 22) ||
    (line.kindNoun.test(text) && text.length <= 22 && !/^第/u.test(text) && titleLinesSoFar(walk) < 5)
  );
}

const titleLinesSoFar = ({ placed }: Walk): number => {
  let count = 0;
  for (let at = placed.length - 1; at >= 0 && placed[at]?.role === 'title'; at -= 1) count += 1;
  return count;
};

function bodyRole(block: RawText, walk: Walk): UnitRole {
  const text = block.text.trim();
  if (block.heading !== undefined) return 'heading';
  const marked = line.marks.some(({ form }) => form.test(text));
  if (marked && text.length <= 45 && !/[。！？；：，…]$/u.test(text) && !/[。；]/u.test(text)) return 'heading';
  if (walk.stage === 'closed' && line.organName.test(text)) return 'printed';
  return 'paragraph';
}
