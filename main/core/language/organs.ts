import { form, part } from '../rules/form.ts';
import { close, open } from './punctuation.ts';

/** How the name of a body ends that can sign a paper: 市财政局, 代表工委, 执法检查组. */
export const organEnding = part(
  'organEnding',
  form`
    政府|人大|委员会|常委会|主席团|秘书处|代表团|小组|检查组|调研组|课题组|视察组|工作组|审查组|专班|
    办公室|研究室|局|厅|委|部|署|院|中心|海关|管理处|总队|支队|公司|分行|集团|协会|联合会|总工会|妇联|残联`,
);

/** A body of the state that reports to a congress and answers it, beside the commission of supervision. */
export const stateBody = part('stateBody', form`政府|法院|检察院`);

/** How the name of a body ends before a post that is written without a space: 市审计局局长马军. */
export const bodyBeforePost = part('bodyBeforePost', form`局|厅|部|委|办|室|会|院|政府|中心|省|市|州|县|区`);

/** The post of a person who reports or signs. 副 before it belongs to the words around. */
export const post = part(
  'post',
  form`
    委员长|总理|国务委员|署长|司长|关长|庭长|局长|厅长|部长|主任委员|主任|委员|市长|省长|县长|区长|州长|旗长|镇长|乡长|盟长|代表|院长|
    检察长|书记|组长|秘书长|主席|会长|行长|处长|科长|审计长|董事长|总经理|召集人|巡视员|调研员|政委|支队长|站长|台长|总监|司令员`,
);

/** What may stand in brackets behind a post: （代）, （正厅级）. */
export const postRemark = part('postRemark', form`${open}(代|代理|女|正[厅处局]级|党组书记|主持工作)${close}`);

/** How the name of an organ begins that stands in every paper and tells none apart. */
export const everyOrgan = part('everyOrgan', form`各|市政府|市人民政府|县政府|区政府|政府|市委`);
