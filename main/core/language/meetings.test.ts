import { form } from '../rules/form.ts';
import { holdForm } from '../rules/testing/hold-form.ts';
import { hearing } from './meetings.ts';

const committee = '人大常委会第三次会议';

holdForm(
  'meeting that heard a report',
  hearing,
  [
    '人大常委会会议',
    '人民代表大会常务委员会第三次会议',
    '人大常委会第三次主任会议',
    '人大常委会主任会议',
    ...[...'市县区州省盟旗'].map((place) => `云泽${place}${committee}`),
    `市${committee}`,
    `云泽江北市${committee}`,
    `九届${committee}`,
    `市第九届${committee}`,
    `7月3日${committee}`,
    `12月23日，${committee}`,
    `7月3日召开的${committee}`,
    `2026年7月3日市${committee}`,
    ...[...'〇○零一二三四五六七八九'].map((sign) => `二二二${sign}年${committee}`),
  ],
  [
    '政府常务会议',
    '常委会会议',
    '人大会议',
    '人大常委会第次会议',
    '人大常委会第三次',
    '人大常委会活动',
    `云泽城江北市${committee}`,
    `云泽队${committee}`,
    `届${committee}`,
    `第届${committee}`,
    `7月日${committee}`,
    `月3日${committee}`,
    `123月3日${committee}`,
    `7月123日${committee}`,
    `召开的${committee}`,
    `206年${committee}`,
    `20261年${committee}`,
    `二二六年${committee}`,
    `二二二二六年${committee}`,
    `年${committee}`,
  ],
  (own) => form`^${own}$`,
);
