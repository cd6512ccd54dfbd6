import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { API_KEY } from '../platform/http';
import { addProblems } from './describe-problems';

const REFERENCE = 'api/reference';

/** The page brings its own styles inline; scripts come from us alone. */
const REFERENCE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The description of the API (OpenAPI 3.1), made from the code. */
export function apiDescription(app: NestFastifyApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Titolare')
    .setDescription(
      [
        'May this account sign in, and if not: why, since when, and who can lift it? Every refusal is an RFC 9457 problem with a stable `code`.',
        'Whoever reads an answer says how in two headers: `Accept-Language` (`it` or `en`) and `Time-Zone`, with an IANA name such as `America/New_York`, for the moments that sentences tell. Without it, or where there is no such zone, they are told in Rome’s and name it. Times in fields of their own are in UTC, whoever asks. Where several languages are named, a refusal, and an answer to an act that says something, have `translations` into the others.',
      ].join('\n\n'),
    )
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'The key of another system, `titolare_…`' }, API_KEY);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (controller, method) => `${method}${controller.replace('Controller', '')}`,
  });
  return addProblems(document);
}

/** Serves the description and a page to read it: `/api/reference`, `/api/openapi.json`. */
export function describeApi(app: NestFastifyApplication): void {
  const http = app.getHttpAdapter().getInstance();
  http.addHook('onSend', (request, reply, _payload, done) => {
    if (request.url.startsWith(`/${REFERENCE}`)) void reply.header('content-security-policy', REFERENCE_POLICY);
    done();
  });
  SwaggerModule.setup(REFERENCE, app, () => apiDescription(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Titolare API',
    swaggerOptions: { persistAuthorization: false, displayRequestDuration: true },
  });
}
