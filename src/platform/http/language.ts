import { createParamDecorator, ExecutionContext, Injectable, PipeTransform } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Say } from '../../kernel';
import { Translator } from '../i18n';

const AcceptLanguage = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined => {
  return context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language'];
});

@Injectable()
class SayInThatLanguage implements PipeTransform<string | undefined, Say> {
  constructor(private readonly translator: Translator) {}

  transform(acceptLanguage: string | undefined): Say {
    const language = this.translator.languageOf(acceptLanguage);
    return (key, values) => this.translator.say(language, key, values);
  }
}

/** Says things in the language in which this request is to be answered. */
export const InAnswerLanguage = () => AcceptLanguage(SayInThatLanguage);
