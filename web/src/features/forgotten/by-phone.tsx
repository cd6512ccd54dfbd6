import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseRecoveryCodes, inspectRecoveryCodes, type RecoveryAnswerDto } from '../../api/generated';
import { asReadNow } from '../../lib/as-read-now';
import { problemCode } from '../../lib/problem-code';
import { ChoosePasswordForm } from '../password-link/choose-password-form';
import { PasswordChosenScreen } from '../password-link/password-chosen-screen';
import { PhoneCodeForm } from './phone-code-form';

interface Props {
  readonly phone: string;
  readonly answer: RecoveryAnswerDto;
  readonly onChangeNumber: () => void;
}

/** From the code of a text message to a new password. */
export function ByPhone({ phone, answer, onChangeNumber }: Props) {
  const { i18n } = useTranslation();
  const [code, setCode] = useState('');
  const inspection = useMutation({ mutationFn: () => inspectRecoveryCodes({ body: { phone, code } }) });
  const choice = useMutation({
    mutationFn: (password: string) => chooseRecoveryCodes({ body: { phone, code, password } }),
    onError: (failure) => {
      if (problemCode(failure) === 'recovery/code-refused') inspection.reset();
    },
  });
  if (choice.isSuccess) return <PasswordChosenScreen purpose="reset" chosen={choice.data} />;
  if (inspection.isSuccess) {
    return (
      <ChoosePasswordForm link={{ ...asReadNow(inspection.data, i18n.language), purpose: 'reset' }} choice={choice} />
    );
  }
  return (
    <PhoneCodeForm
      phone={phone}
      answer={asReadNow(answer, i18n.language)}
      code={code}
      onType={setCode}
      inspection={inspection}
      onChangeNumber={onChangeNumber}
    />
  );
}
