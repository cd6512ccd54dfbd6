import { createHmac, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, SECOND } from '../../kernel';
import { RunningSettings, SETTINGS } from '../config';
import { derivedKey } from '../crypto';
import type { JobOptions } from './jobs';

/**
 * When a job answers what a stranger asked. More is done about an account that exists than about one that doesn't, in the same process
 * perhaps: done at once and each time, it would slow the next requests, and tell. So it is done at a moment left to chance, and once,
 * however often the same is asked within a window.
 */
@Injectable()
export class AnswerMoments {
  private readonly key: Buffer;

  constructor(
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: RunningSettings,
  ) {
    this.key = derivedKey(settings.SECRET_KEY, 'answer-moments');
  }

  /** In the window after the one in which it was asked for, so that asking again and again doesn't put the answer off. */
  of(...asked: unknown[]): Pick<JobOptions, 'key' | 'notBefore'> {
    const window = this.settings.ANSWERS_SPREAD_SECONDS * SECOND;
    if (window === 0) return {};
    const next = (Math.floor(this.clock.now().getTime() / window) + 1) * window;
    const digest = createHmac('sha256', this.key)
      .update(JSON.stringify([asked, next]))
      .digest('base64url');
    return { key: `answer ${digest}`, notBefore: new Date(next + randomInt(window)) };
  }
}
