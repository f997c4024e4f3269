import { holdForm } from '../rules/testing/hold-form.ts';
import { texts } from '../rules/testing/texts.ts';
import { alreadyDone, nextStep, workAhead } from './tense-words.ts';

holdForm('next step', nextStep, texts`下一步清淤 下阶段清淤 今后错峰 接下来清淤`, texts`本阶段清淤 今天 来年`);
holdForm('already done', alreadyDone, texts`已清淤 清了淤`, texts`已知水位 了解水位 清淤`);
holdForm('work ahead', workAhead, texts`今后的清淤 工作打算 清淤工作计划 工作安排 工作重点`, texts`工作 打算 重点难点`);
