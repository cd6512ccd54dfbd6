import { applyDecorators, Injectable, Param, PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsUUID, isUUID } from 'class-validator';
import { MalformedRequest } from './platform.errors';

/** An id may be written with capitals (RFC 9562 §4). In the house it has one form, that of the database. */
const inOneForm = (id: string) => id.toLowerCase();

@Injectable()
class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly name: string) {}

  transform(text: string): string {
    if (isUUID(text)) return inOneForm(text);
    throw new MalformedRequest({ fields: [{ field: this.name, code: 'malformed' }] });
  }
}

/** An id in the path. What can't be one is refused by name, before anything is looked up. */
export function IdParameter(name: string): ParameterDecorator {
  const bind = Param(name, new IdPipe(name));
  const describe = ApiParam({ name, schema: { type: 'string', format: 'uuid' } });
  return (target, method, index) => {
    bind(target, method, index);
    if (method === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, method);
    if (descriptor) void describe(target, method, descriptor);
  };
}

/** An id in a body or a query. */
export const IdField = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? inOneForm(value) : value)),
    IsUUID(),
  );
