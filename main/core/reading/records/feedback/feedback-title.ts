import type { Paragraph } from '../../text/paragraph.ts';
import { asReportTitle } from '../opinions/subject.ts';

const flat = (text: string) => text.replace(/\s/g, '');

// 落实《关于…的审议意见》情况的报告: the paper answered stands in book marks inside the title.
const bookMarks = /《([^《》]*(?:《[^《》]*》[^《》]*|〈[^〈〉]*〉[^《》]*)*)》/;
const tail =
  /(?:的)?(?:(?:研究)?(?:处理|办理|落实|整改|整改落实|贯彻落实|整改和落实|整改及落实|采纳落实|研究落实))?(?:情况)?(?:的)?(?:反馈|反馈情况|情况|整改|落实|处理|综合)?(?:的)?(?:报告|函|汇报)(?:（[^）]*）|\([^)]*\))?$/;

function fromTitle(title: string): string | null {
  const name = flat(title);
  const opinion = /^(.*?审议意见)(?:书)?/.exec(name)?.[1];
  if (opinion) {
    const inMarks = bookMarks.exec(name)?.[1];
    if (inMarks && /审议意见$/.test(inMarks)) return inMarks;
    if (inMarks && /报告$/.test(inMarks) && /报告》的?审议意见/.test(name)) return `${inMarks}的审议意见`;
    return opinionTitle(opinion);
  }
  // The rectification of what an audit found answers the audit report.
  const audit =
    /^(关于.{4,60}?)的?审计(?:工作报告)?(?:查出|发现|反映)的?(?:突出)?问题的?整改(?:落实)?(?:工作)?(?:情况|结果)?的?报告$/.exec(
      name,
    )?.[1];
  if (audit) return `${audit}的审计工作报告`;
  if (!/反馈|整改|落实|研究处理|办理情况/.test(name)) return null;
  const core = name.replace(tail, '').replace(/^关于(?:对|落实|贯彻落实|办理|研究处理)(?=《|关于)/, '');
  const inMarks = /^《(.+报告)》$/.exec(core)?.[1];
  if (inMarks) return inMarks;
  return /报告$/.test(core) ? asReportTitle(core) : null;
}

/** 关于X报告审议意见 → 关于X报告的审议意见; words of answering in front (关于落实, 对) fall away. */
function opinionTitle(text: string): string {
  const core = text
    .replace(/^.{2,24}?(?:政府|法院|检察院|监察委员会|委员会|办公室|局)(?=关于)/, '')
    .replace(
      /^关于(?:进一步)?(?:贯彻)?(?:研究)?(?:落实|办理|处理|整改)(?=.*审议意见$)(?:全国|省|市|县|区)?(?:人大常委会)?(?:组成人员)?(?:对|关于|《)?/,
      '关于',
    )
    .replace(/^关于(?:关于|对)/, '关于')
    .replace(/》?的?审议意见$/, '');
  return `${core.startsWith('关于') ? core : `关于${core}`}的审议意见`;
}

const printed = /《((?:[^《》]|《[^《》]*》){4,120}?)》(?:的?(审议意见))?/g;

/**
 * Title of the opinion or report that a feedback paper answers: taken from its own title, else from the first paper printed in book
 * marks in its opening (with 的审议意见 where these words follow). Null when neither names one.
 */
export function findAnswered(title: string, paragraphs: Paragraph[]): string | null {
  const byTitle = fromTitle(title);
  if (byTitle) return byTitle;
  const opening = paragraphs
    .slice(0, 2)
    .map((paragraph) => paragraph.text.slice(0, 800))
    .join('\n');
  for (const hit of opening.matchAll(printed)) {
    const name = flat(hit[1] ?? '');
    if (/审议意见$/.test(name)) return name;
    if (/报告$/.test(name)) return hit[2] || /审议意见/.test(opening) ? `${name}的审议意见` : name;
  }
  return null;
}

const meeting =
  /(?:(?:\d{4}|[〇○零一二三四五六七八九]{4})年)?(?:\d{1,2}月\d{1,2}日[，,]?(?:召开的)?)?(?:在)?(?:[\u4e00-\u9fff]{0,4}(?:市|县|区|州|省|盟|旗))?(?:第?[一二三四五六七八九十]{1,3}届)?(?:人大|人民代表大会)(?:常委会|常务委员会)(?:第[一二三四五六七八九十百]{1,4}次(?:会议|主任会议)|主任会议)/;

/** Meeting, and day where it is given, at which the answered report was deliberated on, as printed in the opening; else null. */
export function findDeliberatedAt(paragraphs: Paragraph[]): string | null {
  const opening = paragraphs
    .slice(0, 3)
    .map((paragraph) => flat(paragraph.text.slice(0, 800)))
    .join('\n');
  return meeting.exec(opening)?.[0].replace(/^在/, '') ?? null;
}
