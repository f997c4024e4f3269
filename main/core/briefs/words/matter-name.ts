const about = '关于';
const open = ['《', '〈'];
const close = ['》', '〉'];

/** Kinds of paper before which 的 falls where another title names the paper. */
const kinds = ['审议意见书', '审议意见', '意见', '报告', '议案', '建议'];

/**
 * What a paper is about, as it stands behind the one 关于 of another title: 《关于夜间经济发展情况的报告》的审议意见 → 夜间经济发展情况报告审议意见.
 * Who gave a report, the marks about its title and the 关于 of each paper fall; the title of a law keeps its marks.
 */
export function matterName(title: string): string {
  const plain = withoutMarks(title.replaceAll(' ', '').replaceAll('　', '').replaceAll('\n', ''));
  const parts = plain.split(about);
  const matter = parts.length === 1 ? behindTo(plain) : parts.slice(1).join('');
  return matter === '' ? plain : withoutParticles(matter);
}

/** The marks about a title with 关于 in it, with its closing ones; 《养老服务条例》 keeps its own. */
function withoutMarks(title: string): string {
  let text = '';
  const kept: boolean[] = [];
  for (const [at, sign] of [...title].entries()) {
    if (open.includes(sign)) kept.push(at > 0 && !isPaper(title.slice(at + 1)));
    const isKept = open.includes(sign) ? kept.at(-1) : close.includes(sign) ? kept.pop() : true;
    if (isKept ?? true) text += sign;
  }
  return text;
}

/** True where 关于 stands before the mark that closes what just opened. */
function isPaper(rest: string): boolean {
  let depth = 1;
  for (const [at, sign] of [...rest].entries()) {
    if (open.includes(sign)) depth += 1;
    if (close.includes(sign)) depth -= 1;
    if (depth === 0) return rest.slice(0, at).includes(about);
  }
  return rest.includes(about);
}

const behindTo = (title: string): string => (title.startsWith('对') ? title.slice(1) : title);

function withoutParticles(matter: string): string {
  const kind = kinds.find((one) => matter.endsWith(one));
  if (kind === undefined) return matter;
  const before = matter.slice(0, -kind.length);
  const bare = before.endsWith('的') ? before.slice(0, -1) : before;
  return bare.endsWith('报告') && kind !== '报告' ? `${withoutParticles(bare)}${kind}` : `${bare}${kind}`;
}
