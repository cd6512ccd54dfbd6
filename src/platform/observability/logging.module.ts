import { LoggerModule } from 'nestjs-pino';
import { RunningSettings, SETTINGS } from '../config';

/** Structured logs, as JSON lines on standard output. */
export const LoggingModule = LoggerModule.forRootAsync({
  inject: [SETTINGS],
  useFactory: (settings: RunningSettings) => ({
    pinoHttp: { level: settings.LOG_LEVEL },
    // Its middleware makes a logger for each request, which was a quarter of what a session check costs: see LogAnswers.
    forRoutes: [],
  }),
});
