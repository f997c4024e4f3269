import type { ExtractionRule } from '#core/rules/extract.ts';
import { holdExtraction } from '#core/rules/testing/hold-extraction.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { meetings, noMeetings } from './meeting-name.corpus.ts';
import { beforeMeeting, dayOfMeeting, meetingRules, noteDash } from './meeting-name.rules.ts';
import { meetingRule } from './meeting-name.ts';

holdExtraction<string, ExtractionRule<string>>({
  name: 'name of a meeting',
  rules: meetingRules,
  corpus: meetings,
  none: noMeetings,
  read: (text, rules) => meetingRule(text, rules),
});

const leads = texts`关于 对 在 于 办理 落实 召开 召开的 举行 举行的 提交 提请 印发 转发 目录 清单 一览表 汇总表
  更正 同意 出席 列席 参加 听取 筹备 做好 开好 撤回 退回 交办 转办 分办 承办 督办 答复 反馈 延长 延期 调整 变更 补充 修改 修订 取消 撤销 确认 批准 公布 发布 编印 整理 汇总 登记 贯彻 学习 传达 报送 核实`;
holdReplacement('words before a meeting', beforeMeeting, {
  ...Object.fromEntries(leads.map((word) => [`县里${word}市九届人大会议`, '市九届人大会议'])),
  在市里对市九届人大会议: '市九届人大会议',
  市九届人大在会议: '市九届人大在会议',
  在六个字的会议: '六个字的会议',
  在五个字会议: '在五个字会议',
  甲乙市九届人大会议: '甲乙市九届人大会议',
});
holdReplacement('dash before a note', noteDash, {
  ...Object.fromEntries([...'—─－–-'].map((dash) => [`${dash}市九届人大五次会议`, '市九届人大五次会议'])),
  '——市九届人大五次会议': '市九届人大五次会议',
  '市九届人大—五次会议': '市九届人大—五次会议',
});
holdReplacement('day of a meeting', dayOfMeeting, {
  '2026年3月5日会议': '会议',
  '2026年3月5日至6日会议': '会议',
  '2026年3月5日至16日会议': '会议',
  '2026年3月5日上午会议': '会议',
  '2026年3月5日下午会议': '会议',
  '2026年3月5日至116日会议': '至116日会议',
  '2026年3月5日至日会议': '至日会议',
  '2026年3月5日至会议': '至会议',
  '3月5日会议': '3月5日会议',
  '2026年5日会议': '2026年5日会议',
  '2026年3月会议': '2026年3月会议',
});
