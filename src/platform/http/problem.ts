import { DomainError, Refusal } from '../../kernel';
import { Reader, Translated, translated, Translator } from '../i18n';
import { sayTo } from './reader';

const STATUS: Readonly<Record<Refusal, number>> = {
  malformed: 400,
  'too-large': 413,
  'unsupported-type': 415,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  stale: 412,
  unacceptable: 422,
  'precondition-missing': 428,
  'too-many': 429,
  overloaded: 503,
};

/** RFC 9457 problem details, with our stable `code`, the fields at fault, and the id under which the logs tell more. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code: string;
  readonly correlationId: string;
  readonly fields?: readonly { readonly field: string; readonly code: string; readonly message: string }[];
  readonly [extension: string]: unknown;
}

/** Puts a refusal into the words of the person who asked. */
export function describeProblem(
  error: DomainError,
  reader: Reader,
  correlationId: string,
  translator: Translator,
): Translated<Problem> {
  return translated(reader, (each) => describe(error, each, correlationId, translator));
}

function describe(error: DomainError, reader: Reader, correlationId: string, translator: Translator): Problem {
  const { fields, params, extensions } = error.details;
  const key = `problems.${error.code}`;
  const say = sayTo(reader, translator);
  return {
    ...(typeof extensions === 'function' ? extensions(say) : extensions),
    type: `urn:titolare:problem:${error.code}`,
    title: say(`${key}.title`, params),
    status: STATUS[error.refusal],
    ...(translator.knows(reader.language, `${key}.detail`) && { detail: say(`${key}.detail`, params) }),
    code: error.code,
    correlationId,
    ...(fields && {
      fields: fields.map((fault) => ({
        field: fault.field,
        code: fault.code,
        message: say(`faults.${fault.code}`, fault.params),
      })),
    }),
  };
}

/** What we say of a surprise: nothing but where to look it up. */
export function describeSurprise(reader: Reader, correlationId: string, translator: Translator): Problem {
  return {
    type: 'urn:titolare:problem:platform/unexpected',
    title: translator.say(reader, 'problems.platform/unexpected.title'),
    status: 500,
    detail: translator.say(reader, 'problems.platform/unexpected.detail'),
    code: 'platform/unexpected',
    correlationId,
  };
}
