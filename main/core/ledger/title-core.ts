/** Half-width forms, no spaces, no punctuation, no quotation marks, no brackets. */
function squash(title: string): string {
  return title.normalize('NFKC').replace(/[\s"“”'‘’《》〈〉「」『』（）()、，,。：:；;—\-–·．.…<>【】[\]*^]/g, '');
}

const draftMark = /(?:征求意见稿|送审稿|讨论稿|审议稿|正式稿|草案|初稿|稿)$/;
const tail =
  /(?:的|报告|汇报|反馈|情况|研究处理|研究落实|整改落实|贯彻落实|落实|处理|办理|整改|审议意见|调研|及其?|和|书面)$/;

/** What follows the first 关于 where it stands early: `云泽市人民政府关于甲的报告` → `甲的报告`. Doubled 关于 (of a quoted title) goes too. */
function behindAbout(text: string): string {
  const at = text.indexOf('关于');
  return at >= 0 && at <= 40 ? text.slice(at + 2).replace(/^(?:对|落实|研究处理)?关于/, '') : text;
}

/**
 * What a title is about, without the words that only say which kind of paper it is, so that a report, the opinion on it
 * and the answer to that opinion have one core: `关于甲情况报告的审议意见`, `关于甲情况的报告`, `关于甲情况报告审议意见落实情况的反馈
 * 报告` → `甲`.
 */
export function titleCore(title: string): string {
  const known = knownCores.get(title);
  if (known !== undefined) return known;
  const core = coreOf(title);
  // Every import looks at every title again; the bound only keeps a very long session small.
  if (knownCores.size > 50_000) knownCores.clear();
  knownCores.set(title, core);
  return core;
}

const knownCores = new Map<string, string>();

function coreOf(title: string): string {
  let text = behindAbout(squash(title)).replace(draftMark, '');
  text = text.replace(/^(?:落实|研究处理|对|市|县|区)?(?:人大)?(?:常委会)?关于/, '');
  const opinion = text.indexOf('审议意见');
  if (opinion > 2) text = text.slice(0, opinion);
  for (let before = ''; before !== text && text.length > 4; ) {
    before = text;
    text = text.replace(tail, '');
  }
  return text.replace(/^(?:全|我|本)[省市县区州旗]/, '');
}

const leastShort = 4;

/**
 * True where a title only says less than another: what it asks stands in the other, whole or word by word (雨污分流改造 in
 * 加快推进城区雨污分流改造工程建设).
 */
export function isShorterTitle(short: string, full: string): boolean {
  const [part, whole] = [askCore(short), askCore(full)];
  if (part.length < leastShort || part.length >= whole.length) return false;
  if (whole.includes(part)) return true;
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const motionForm = /关于(.+?)(?:的)?(?:代表)?议案/;

/**
 * What a motion asks, from the motion's own title or from the title of a paper of its file: `关于“甲”的议案`, `关于“甲”代表议案实施
 * 情况的报告` → `甲`. Null when the title names no single motion.
 */
export function motionCore(title: string): string | null {
  const text = squash(title).replace(/关于关于/g, '关于');
  const core = motionForm.exec(text)?.[1];
  if (core === undefined || core.length < 4) return null;
  // 关于…代表提出的议案, 关于…次会议议案 speak of all motions together.
  if (/(?:次会议|届人大|期间|代表提出|主席团交付|\d年|年度|处理|审查|办理|审议|人大)(?:代表)?(?:的|所提)?$/.test(core))
    return null;
  return core;
}

/** What a suggestion or motion asks, for telling whether two titles name the same: `关于甲的建议` and `关于甲的议案` → `甲`. */
export function askCore(title: string): string {
  const known = knownAsks.get(title);
  if (known !== undefined) return known;
  const core = squash(title)
    .replace(/^关于/, '')
    .replace(/(?:的)?(?:代表)?(?:议案|建议|提案)(?:的建议)?$/, '');
  if (knownAsks.size > 50_000) knownAsks.clear();
  knownAsks.set(title, core);
  return core;
}

const knownAsks = new Map<string, string>();

const knownPairs = new Map<string, Set<string>>();

function pairsOf(text: string): Set<string> {
  const known = knownPairs.get(text);
  if (known) return known;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  if (knownPairs.size > 20_000) knownPairs.clear();
  knownPairs.set(text, pairs);
  return pairs;
}

/** Likeness of two cores, 0..1: shared pairs of characters (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = pairsOf(a);
  const right = pairsOf(b);
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}
