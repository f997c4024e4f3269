import { dottedName, shortName } from './person-name.rules.ts';

// The 400 or so commonest family names; rarer ones are recognised by the office that stands before them.
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢扈闻习仝屠丰占计修占宦宣皮普展湛初都玄妥敬亓尧晋凤元台蔺宫';
const compound = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '皇甫',
  '尉迟',
  '公孙',
  '令狐',
  '慕容',
  '司徒',
  '东方',
  '独孤',
  '南宫',
  '夏侯',
  '阿不',
  '买买',
  '吐尔',
  '古丽',
];

const families = new Set([...single]);

/** True for a text that reads like a Chinese personal name of two to four characters, without spaces. */
export function isPersonName(text: string): boolean {
  if (!shortName.form.test(text)) return dottedName.form.test(text);
  if (compound.some((family) => text.startsWith(family) && text.length > family.length)) return true;
  return families.has(text.charAt(0)) && text.length <= 3;
}
