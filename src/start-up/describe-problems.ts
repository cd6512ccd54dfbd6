import { OpenAPIObject } from '@nestjs/swagger';

const PROBLEM_SCHEMA = {
  type: 'object' as const,
  description: 'RFC 9457 problem details',
  required: ['type', 'title', 'status', 'code', 'correlationId'],
  properties: {
    type: { type: 'string' as const, example: 'urn:titolare:problem:platform/malformed-request' },
    title: { type: 'string' as const, example: 'The request has invalid values' },
    status: { type: 'integer' as const, example: 400 },
    detail: { type: 'string' as const },
    code: { type: 'string' as const, description: 'Stable; made for programs.', example: 'platform/malformed-request' },
    correlationId: { type: 'string' as const, format: 'uuid' },
    fields: {
      type: 'array' as const,
      description: 'The fields at fault.',
      items: {
        type: 'object' as const,
        required: ['field', 'code', 'message'],
        properties: {
          field: { type: 'string' as const, example: 'email' },
          code: { type: 'string' as const, example: 'identifier_form' },
          message: { type: 'string' as const },
        },
      },
    },
    translations: {
      type: 'object' as const,
      description: 'The same in the other languages that `Accept-Language` names.',
      additionalProperties: { $ref: '#/components/schemas/Problem' },
    },
  },
};

/** Every operation may be refused: with one schema for all of them, whatever the status. */
export function addProblems(document: OpenAPIObject): OpenAPIObject {
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM_SCHEMA },
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put, path.delete]) {
      if (!operation) continue;
      operation.responses['default'] = {
        description: 'Refused: the code says why',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      };
    }
  }
  return document;
}
