import { wholeSentences } from '../../whole-sentences';
import { chinese } from '../chinese';

/** Each character is a word by itself: no dictionary has to tell where words end. */
export const chineseContrast = wholeSentences(chinese, {
  headings: '区别|差异|差别|对比|比较|不同|异同|區別|差異|對比|比較',
  versus: '还是|對|对',
  pairs: '; 而',
  joints: ', 而',
  unlike: '不同于|有别于|不像|不同於',
  compared: '相比于|相较于|相比',
  around:
    '与/不同|与/相反|与/相比|与/不一样|与/大不相同|与/截然不同|和/不同|和/相反|和/相比|和/不一样|跟/不同|跟/相反|跟/相比|跟/不一样|同/相比|與/不同|與/相比',
  answers: '则|却|則|卻',
  both: '都|均|皆',
  differences: '区别|不同|不同之处|差别|差异|區別',
  ends: '在于|是|在於|:',
  negators: '不|没|没有|无|非|並非|并非',
  mutes: '如果|假如|要是|是否|吗|我|昨天|并不意味着|不代表',
  labels: '定义|类别|共同点|其他|优点|缺点',
});
