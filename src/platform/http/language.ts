import { createParamDecorator, ExecutionContext, Injectable, PipeTransform } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Language, Translator } from '../i18n';

const AcceptLanguage = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined => {
  return context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language'];
});

@Injectable()
class NegotiatedLanguage implements PipeTransform<string | undefined, Language> {
  constructor(private readonly translator: Translator) {}

  transform(acceptLanguage: string | undefined): Language {
    return this.translator.languageOf(acceptLanguage);
  }
}

/** The language in which this request is to be answered. */
export const AnswerLanguage = () => AcceptLanguage(NegotiatedLanguage);
