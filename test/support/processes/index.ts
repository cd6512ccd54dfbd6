/**
 * support/processes: the built service in processes of their own, on the database and the mailbox of a test. For what one process can't
 * show: races between two of them, sudden death, what is written to the logs.
 */
export { startProcess } from './titolare-process';
export type { TitolareProcess } from './titolare-process';
