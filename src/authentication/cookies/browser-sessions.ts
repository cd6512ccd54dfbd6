import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionCookies } from '../../accounts';
import { DAY, SECOND } from '../../kernel';
import { RunningSettings, SETTINGS } from '../../platform/config';
import { NotFromOwnPage } from '../authentication.errors';
import { CheckedSession, SessionCheck } from '../sessions/session-check';
import { SignedIn } from '../sign-in/admission';
import { Cookie } from './cookie';
import { asksForCookie, isFromOwnPage } from './own-page';

const CHANGES_NOTHING = ['GET', 'HEAD', 'OPTIONS'];

/** The sessions of browsers: a cookie that no script can read, and that alone changes nothing. */
@Injectable()
export class BrowserSessions {
  private readonly sessionCookie: Cookie;
  private readonly deviceCookie: Cookie;

  constructor(
    private readonly sessionCookies: SessionCookies,
    private readonly sessionCheck: SessionCheck,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {
    const isSecure = settings.ORIGIN.startsWith('https:');
    this.sessionCookie = new Cookie('titolare-session', isSecure);
    this.deviceCookie = new Cookie('titolare-device', isSecure);
  }

  /**
   * Whoever means cookies must be a page of ours, also before anybody is signed in: else another site could sign people in to an
   * account of its own.
   *
   * @throws NotFromOwnPage
   */
  refuseForeignPages(request: FastifyRequest): void {
    if (asksForCookie(request)) this.requireOwnPage(request);
  }

  /** Whether whoever signs in wants the session in a cookie. */
  isWantedBy(request: FastifyRequest): boolean {
    return asksForCookie(request);
  }

  /** Puts a session that has just begun into the browser, and what the device is remembered by. */
  async begin({ session, deviceToken }: SignedIn, reply: FastifyReply): Promise<void> {
    const secret = await this.sessionCookies.issue(session);
    this.sessionCookie.set(reply, secret, inSeconds(this.settings.SESSION_DAYS));
    if (deviceToken !== null)
      this.deviceCookie.set(reply, deviceToken, inSeconds(this.settings.REMEMBERED_DEVICE_DAYS));
  }

  /**
   * The session that a request shows by its cookie.
   *
   * @returns null when there is none, or it is over
   * @throws NotFromOwnPage when the request would change something, and doesn't come from a page of ours
   */
  async of(request: FastifyRequest): Promise<CheckedSession | null> {
    const secret = this.sessionCookie.readFrom(request);
    if (secret === undefined) return null;
    if (!CHANGES_NOTHING.includes(request.method)) this.requireOwnPage(request);
    const found = await this.sessionCheck.ofCookie(secret);
    if (!found) return null;
    const { refreshedAt, ...session } = found;
    await this.sessionCookies.keepAwake({ id: session.sessionId, customerId: session.customerId, refreshedAt });
    return session;
  }

  /** What the device was remembered by; undefined where it wasn't. */
  deviceTokenOf(request: FastifyRequest): string | undefined {
    return asksForCookie(request) ? this.deviceCookie.readFrom(request) : undefined;
  }

  /** The device stays remembered. */
  end(reply: FastifyReply): void {
    this.sessionCookie.clear(reply);
  }

  private requireOwnPage(request: FastifyRequest): void {
    if (!isFromOwnPage(request, this.settings.ORIGIN)) throw new NotFromOwnPage();
  }
}

const inSeconds = (days: number) => (days * DAY) / SECOND;
