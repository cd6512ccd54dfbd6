import { useTranslation } from 'react-i18next';
import { failureInWords } from './failure-in-words';
import classes from './failure-notice.module.css';

interface Props {
  readonly failure: Error;
  /** something to add, e.g. that nothing is lost */
  readonly comfort?: string;
}

/** Says beside a button why pressing it did not work. It is read out as soon as it appears. */
export function FailureNotice({ failure, comfort }: Props) {
  const { t } = useTranslation();
  const { title, text, reference } = failureInWords(failure, t);
  return (
    <div role="alert" className={classes.notice}>
      <p className={classes.title}>{title}</p>
      <p>
        {text} {reference && <code>{reference}</code>}
      </p>
      {comfort && <p>{comfort}</p>}
    </div>
  );
}
