import { holdForm } from '../rules/testing/hold-form.ts';
import { texts } from '../rules/testing/texts.ts';
import { alreadyDone, nextStep } from './tense-words.ts';

holdForm('next step', nextStep, texts`下一步清淤 下阶段清淤 今后错峰 接下来清淤`, texts`本阶段清淤 今天 来年`);
holdForm('already done', alreadyDone, texts`已清淤 清了淤`, texts`已知水位 了解水位 清淤`);
