import { Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { MalformedRequest } from './platform.errors';

/** An id in the path. What can't be one is refused by name, before anything is looked up. */
export function IdParameter(name: string): ParameterDecorator {
  const exceptionFactory = () => new MalformedRequest({ fields: [{ field: name, code: 'malformed' }] });
  const bind = Param(name, new ParseUUIDPipe({ exceptionFactory }));
  const describe = ApiParam({ name, schema: { type: 'string', format: 'uuid' } });
  return (target, method, index) => {
    bind(target, method, index);
    if (method === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, method);
    if (descriptor) void describe(target, method, descriptor);
  };
}
