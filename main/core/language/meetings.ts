import { form, part } from '../rules/form.ts';
import { count } from './numerals.ts';
import { comma } from './punctuation.ts';

/** A congress or its standing committee before the number of a meeting: 云泽市第九届人大常委会. */
const committee = form`
  ([\u4e00-\u9fff]{0,4}[市县区州省盟旗])?(第?${count}届)?(人大|人民代表大会)(常委会|常务委员会)`;

/** The meeting at which a report was heard, with its day: 7月3日市第九届人大常委会第十一次会议. Without spaces. */
export const hearing = part(
  'hearing',
  form`
    ((\d{4}|[〇○零一二三四五六七八九]{4})年)?(\d{1,2}月\d{1,2}日${comma}?(召开的)?)?
    ${committee}(第${count}次)?(主任)?会议`,
);
