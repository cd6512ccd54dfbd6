import { Inject, Injectable, OnApplicationShutdown } from '@nestjs/common';
import { createTransport, SendMailOptions, Transporter } from 'nodemailer';
import SMTPPool from 'nodemailer/lib/smtp-pool';
import { SECOND } from '../kernel';
import { RunningSettings, SETTINGS } from '../platform/config';
import { explainRefusal } from './mail-server.errors';

/** The mail server of the deployment. Its connections are kept open for the letters that follow. */
@Injectable()
export class MailServer implements OnApplicationShutdown {
  private readonly transporter: Transporter<SMTPPool.SentMessageInfo, SMTPPool.Options>;

  constructor(@Inject(SETTINGS) private readonly settings: RunningSettings) {
    const pool = new SMTPPool({
      url: settings.SMTP_URL,
      pool: true,
      connectionTimeout: 10 * SECOND,
      greetingTimeout: 10 * SECOND,
      socketTimeout: 30 * SECOND,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.transporter = createTransport(pool);
  }

  /**
   * Hands a mail over.
   *
   * @returns the server's own words
   * @throws LetterRefused when the server will never take it
   * @throws LetterDelayed when it is worth trying again
   */
  async handOver(mail: SendMailOptions): Promise<string> {
    try {
      const { response } = await this.transporter.sendMail({ from: this.settings.MAIL_FROM, ...mail });
      return response;
    } catch (error) {
      throw explainRefusal(error);
    }
  }

  /** The queue has finished its letters by now. */
  onApplicationShutdown(): void {
    this.transporter.close();
  }
}
