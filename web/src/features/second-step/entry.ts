import { bringWords } from '../../lib/bring-words';
import { SecondStep } from './second-step';
import { secondStepWords } from './words';

bringWords('secondStep', secondStepWords);

export default SecondStep;
