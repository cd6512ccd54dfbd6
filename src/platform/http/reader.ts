import { createParamDecorator, ExecutionContext, Injectable, PipeTransform } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Say } from '../../kernel';
import { Reader, Translator } from '../i18n';

/** What an IANA name looks like. Whether there is such a zone shows where a moment is told. */
const ZONE_NAME = /^[A-Za-z][\w+/-]{0,63}$/;

/** Who reads the answer, by `Accept-Language` (RFC 9110 §12.5.4) and `Time-Zone`, for which there is no standard: GitHub's API calls it so. */
export function readerOf({ headers }: FastifyRequest, translator: Translator): Reader {
  const timeZone = String(headers['time-zone'] ?? '');
  return {
    language: translator.languageOf(headers['accept-language']),
    timeZone: ZONE_NAME.test(timeZone) ? timeZone : undefined,
  };
}

const CurrentRequest = createParamDecorator((_: unknown, context: ExecutionContext): FastifyRequest => {
  return context.switchToHttp().getRequest<FastifyRequest>();
});

@Injectable()
class SayToReader implements PipeTransform<FastifyRequest, Say> {
  constructor(private readonly translator: Translator) {}

  transform(request: FastifyRequest): Say {
    const reader = readerOf(request, this.translator);
    return (key, values) => this.translator.say(reader, key, values);
  }
}

/** Says things to whoever reads the answer: in their language, and moments in their time zone. */
export const ToReader = () => CurrentRequest(SayToReader);
