import { applyDecorators, Injectable, Param, PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';
import { MalformedRequest } from '../platform/http';

/** Whatever the billing system calls its things by: visible ASCII, at most 255 characters, no spaces. */
const FORM = /^[!-~]{1,255}$/;

export function isExternalId(text: string): boolean {
  return FORM.test(text);
}

@Injectable()
class ExternalIdPipe implements PipeTransform<string, string> {
  constructor(private readonly name: string) {}

  transform(text: string): string {
    if (isExternalId(text)) return text;
    throw new MalformedRequest({ fields: [{ field: this.name, code: 'malformed' }] });
  }
}

/** An id of the billing system in the path. */
export function ExternalIdParameter(name: string): ParameterDecorator {
  const bind = Param(name, new ExternalIdPipe(name));
  const describe = ApiParam({ name, schema: { type: 'string', pattern: FORM.source, example: 'in_2026_0012' } });
  return (target, method, index) => {
    bind(target, method, index);
    const descriptor = method === undefined ? undefined : Object.getOwnPropertyDescriptor(target, method);
    if (method !== undefined && descriptor) void describe(target, method, descriptor);
  };
}

/** An id of the billing system in a body. */
export const ExternalIdField = (): PropertyDecorator => applyDecorators(IsString(), Matches(FORM));
