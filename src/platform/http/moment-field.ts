import { applyDecorators } from '@nestjs/common';
import { IsISO8601, Matches } from 'class-validator';

/**
 * RFC 3339 §5.6 with its offset: the one form of ISO 8601 that names a moment, and that JavaScript reads as everybody else does. PostgreSQL
 * knows no year 0.
 */
const DATE_TIME = /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** A moment in a body or a query. */
export const MomentField = (): PropertyDecorator => applyDecorators(Matches(DATE_TIME), IsISO8601({ strict: true }));
