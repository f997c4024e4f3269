import { day, month, year } from '#core/language/dates.ts';
import { fromStart } from '#core/language/gaps.ts';
import { count, number } from '#core/language/numerals.ts';
import type { ExtractionRule } from '#core/rules/extract.ts';
import { form } from '#core/rules/form.ts';

/** The day before or between the words of a meeting: 2026年3月5日至6日上午. */
export const dayOfMeeting = form`${year}${month}${day}(至\d{1,2}日)?[上下]?午?`;

/** The dash before a note under a title, which is no part of the name of a meeting. */
export const noteDash = form`^[—─－–\-]+`;

/** What a paper does to the meeting or its papers: the name itself begins with a place or a term, and no deed is part of it. */
const deedBefore = form`
  更正|同意|出席|列席|参加|听取|筹备|做好|开好|撤回|退回|交办|转办|分办|承办|督办|
  答复|反馈|延长|延期|调整|变更|补充|修改|修订|取消|撤销|确认|批准|公布|发布|编印|整理|汇总|登记|贯彻|学习|传达|报送|核实`;

/** Words that lead to the name of a meeting and are no part of it; a list may bear the name of its sheet in front. */
export const beforeMeeting = form`
  ${fromStart}(对|在|于|办理|落实|召开的?|举行的?|提交|提请|印发|转发|目录|清单|一览表|汇总表|${deedBefore})(?=.{6,})`;

/** The meeting that a text without spaces and days names. */
export const meetingRules = [
  {
    id: 'meeting-numbered',
    means: 'a body and the number of its meeting: 市人大常委会第二十次会议',
    form: form`[\u3400-\u9fff]{2,40}?第${number}次[\u3400-\u9fff]{0,4}?会议`,
    read: ({ words }) => beforeMeeting.replace(words),
  },
  {
    id: 'meeting-of-term',
    means: 'a body by its term, and the number of its meeting: 市九届人大五次会议',
    form: form`[\u3400-\u9fff]{1,12}${count}届[\u3400-\u9fff]{0,8}?${count}次会议`,
    read: ({ words }) => beforeMeeting.replace(words),
  },
] as const satisfies readonly ExtractionRule<string>[];
