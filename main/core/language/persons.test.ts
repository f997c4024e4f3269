import { type Form, form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { movers, nameSign, names, shortName, spacedName } from './persons.ts';

const whole = (own: Form) => form`^${own}$`;

holdForm(
  'name',
  spacedName,
  ['周远', '周 远', '买买提·艾力', '·周·远', '一二三四五六'],
  ['周', '一二三四五六七', 'a', '周  远', '周1', '1周'],
  whole,
);
holdForm('short name', shortName, ['周远', '周 远', '欧阳远山'], ['周', '一二三四五', '周·远', '周  远'], whole);
holdForm(
  'names',
  names,
  ['周远', '周远、李明', '周远  李明', '周远、李明、王芳、赵立'],
  ['周远、', '、李明', '周远、李明、王芳、赵立、钱平', '周远，李明', '周、远'],
  whole,
);
holdForm('sign of a name', nameSign, ['周', '·'], ['等', 'a', '周远'], whole);
holdForm(
  'names in running text',
  movers,
  [
    '周远',
    '欧阳远山',
    '周 远',
    '周  远',
    '周远、李明',
    '周、李明',
    '周远，李明',
    '周远、 李明',
    '顾 卓、李明',
    '欧阳远山 欧阳远、李明',
    '周远、李明、王芳、赵立、钱平',
  ],
  [
    '周',
    '一二三四五',
    '周   远',
    '周等',
    '周远；李明',
    '周远、  李明',
    '顾  卓、李明',
    '欧阳远山 欧阳远山、李明',
    '一二三四五 六、李明',
    '一二三四 五六七八、李明',
    '、李明',
    ' 周、李明',
    '周远、李明、王芳、赵立、钱平、孙安',
    '周a、李明',
    '周等、李明',
  ],
  whole,
);
