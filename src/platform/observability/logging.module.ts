import { LoggerModule } from 'nestjs-pino';
import { RunningSettings, SETTINGS } from '../config';

/** Structured logs. Of a request: method, path without its query, status, time, correlation id. Never a header or a body. */
export const LoggingModule = LoggerModule.forRootAsync({
  inject: [SETTINGS],
  useFactory: (settings: RunningSettings) => ({
    pinoHttp: {
      level: settings.LOG_LEVEL,
      quietReqLogger: true,
      customAttributeKeys: { reqId: 'correlationId' },
      customLogLevel: (_request, reply, error) => (error || reply.statusCode >= 500 ? 'error' : 'debug'),
      serializers: {
        req: (request: { method: string; url: string }) => ({ method: request.method, path: request.url.split('?')[0] }),
        res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      },
    },
  }),
});
