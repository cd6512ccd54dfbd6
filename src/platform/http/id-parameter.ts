import { Param, ParseUUIDPipe } from '@nestjs/common';
import { MalformedRequest } from './platform.errors';

/** An id in the path. What can't be one is refused by name, before anything is looked up. */
export const IdParameter = (name: string): ParameterDecorator =>
  Param(name, new ParseUUIDPipe({ exceptionFactory: () => new MalformedRequest({ fields: [{ field: name, code: 'malformed' }] }) }));
