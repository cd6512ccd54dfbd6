import { createParamDecorator, ExecutionContext, Injectable, PipeTransform } from '@nestjs/common';
import { ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Say } from '../../kernel';
import { Reader, Translated, translated, Translator } from '../i18n';

/** What an IANA name looks like. Whether there is such a zone shows where a moment is told. */
const ZONE_NAME = /^[A-Za-z][\w+/-]{0,63}$/;

/** Who reads the answer, by `Accept-Language` (RFC 9110 §12.5.4) and `Time-Zone`, for which there is no standard: GitHub's API calls it so. */
export function readerOf({ headers }: FastifyRequest, translator: Translator): Reader {
  const [language, ...alsoReads] = translator.languagesOf(headers['accept-language']);
  const timeZone = String(headers['time-zone'] ?? '');
  return { language, alsoReads, timeZone: ZONE_NAME.test(timeZone) ? timeZone : undefined };
}

export function sayTo(reader: Reader, translator: Translator): Say {
  return (key, values) => translator.say(reader, key, values);
}

const CurrentRequest = createParamDecorator((_: unknown, context: ExecutionContext): FastifyRequest => {
  return context.switchToHttp().getRequest<FastifyRequest>();
});

@Injectable()
class SayToReader implements PipeTransform<FastifyRequest, Say> {
  constructor(private readonly translator: Translator) {}

  transform(request: FastifyRequest): Say {
    return sayTo(readerOf(request, this.translator), this.translator);
  }
}

/** Says things to whoever reads the answer: in their language, and moments in their time zone. */
export const ToReader = () => CurrentRequest(SayToReader);

/** Tells an answer in each language that the reader knows. */
export type Tell = <T extends object>(answer: (say: Say) => T) => Translated<T>;

@Injectable()
class TellReader implements PipeTransform<FastifyRequest, Tell> {
  constructor(private readonly translator: Translator) {}

  transform(request: FastifyRequest): Tell {
    const told = readerOf(request, this.translator);
    return (answer) => translated(told, (reader) => answer(sayTo(reader, this.translator)));
  }
}

/** For an answer that comes but once, to an act: what it says is told in all languages of the reader, who may choose another one. */
export const ToldOnce = () => CurrentRequest(TellReader);

/** Such an answer in the other languages. @param name of its class */
export const Translations = (name: string): PropertyDecorator =>
  ApiPropertyOptional({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(name) },
    description: 'The same in the other languages that `Accept-Language` names.',
  });
