import type { Paragraph } from '../../text/paragraph.ts';

/** `关于…情况报告` as the title of the report itself: `关于…情况的报告`. Titles that already have 的 stay. */
export function asReportTitle(name: string): string {
  if (/情况$/.test(name)) return `${name}的报告`;
  if (!/报告$/.test(name) || /的(?:[\u4e00-\u9fff]{2,6})?报告$|(?:专项|综合|工作|年度|审计|调研)报告$/.test(name))
    return name;
  return name.replace(/报告$/, '的报告');
}

const printed =
  /[《〈]([^《》]{0,80}(?:[《〈][^《》〈〉]{1,60}[》〉][^《》]{0,60}){0,3}(?:报告|议案|草案|方案|决定))[》〉]/g;
const plain = (text: string) => text.replace(/[\s的《》〈〉“”‘’（）()]/g, '');

/**
 * Title of the report that an opinion deliberates on: the one printed in 《》 in the first paragraphs where it is the one that the
 * opinion's own title names; else made from that title; else the first report printed in 《》. Null when nothing names it.
 */
export function findSubject(title: string, paragraphs: Paragraph[]): string | null {
  const head = paragraphs
    .slice(0, 3)
    .map((paragraph) => paragraph.text.slice(0, 1200))
    .join('\n');
  const names = [...head.matchAll(printed)].map((hit) => (hit[1] ?? '').replace(/\s/g, ''));
  const core = titleCore(title);
  if (core === null) return names[0] ?? null;
  const match = names.find(
    (name) =>
      plain(name).includes(plain(core).replace(/^关于/, '')) || plain(core).includes(plain(name).replace(/^关于/, '')),
  );
  return match ?? asReportTitle(core);
}

// 云泽市人大常委会审议意见书（第3号）: the title names who speaks, the text says on what.
const bodyOnly = /^[^《》“”]{0,24}(?:人大常委会|常务委员会|人民代表大会|主任会议|常委会办公室)$/;

/** What the title says is deliberated on: 关于X的审议意见 and 对X的审议意见书 → X. */
function titleCore(title: string): string | null {
  const flat = title.replace(/\s/g, '');
  const body = flat.replace(/的?(?:审议意见|审议意见书|审议通报|审议意见的函)(?:（[^）]*）|\([^)]*\))?$/, '');
  if (body === flat || body === '' || bodyOnly.test(body)) return null;
  const core = body.replace(/^[^《“]{0,20}(?:人大|人民代表大会)?(?:常委会|常务委员会)(?=关于|对)/, '');
  const inner = /^(?:关于)?(?:对)?《([^》]+(?:》[^《》]+《?[^》]*)?报告)》$/.exec(core);
  if (inner?.[1]) return inner[1];
  const onReport = core.replace(/^关于对/, '关于').replace(/^对/, '');
  return onReport.replace(/^(?:市|县|区)?(?:人民)?(?:政府|法院|检察院)(?=《?关于)/, '').replace(/^《|》$/g, '') || null;
}
