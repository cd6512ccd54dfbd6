import type { FastifyInstance } from 'fastify';

/**
 * Lets requests under way end once the service is told to stop, but not for ever: a client that doesn't read its answer, or that
 * connected and asks nothing, would hold the process as long as it likes.
 *
 * @param patience milliseconds; then the connections that are left are closed for good
 */
export function closeInTime(http: FastifyInstance, patience: number): void {
  const { server } = http;
  http.addHook('preClose', (done) => {
    // a connection whose request has ended is not kept for another
    server.keepAliveTimeout = 1;
    const overdue = setTimeout(() => server.closeAllConnections(), patience).unref();
    server.once('close', () => clearTimeout(overdue));
    done();
  });
}
